; conversion
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-none-unknown-elf"

; Function Attrs: alwaysinline nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @E_1024_4(ptr noalias writeonly align 32 captures(none) %data0, ptr noalias readonly align 32 captures(none) %data1) local_unnamed_addr #0 {
loop_entry_0:
  br label %loop_body_0

loop_body_0:                                      ; preds = %loop_body_0, %loop_entry_0
  %indvars.iv = phi i64 [ 0, %loop_entry_0 ], [ %indvars.iv.next.3, %loop_body_0 ]
  %0 = shl nuw nsw i64 %indvars.iv, 2
  %1 = getelementptr inbounds nuw i8, ptr %data1, i64 %0
  %2 = load <4 x i8>, ptr %1, align 16
  %3 = sitofp <4 x i8> %2 to <4 x float>
  %4 = fmul nsz arcp contract afn <4 x float> %3, splat (float 5.000000e-01)
  %v22 = getelementptr inbounds nuw float, ptr %data0, i64 %0
  store <4 x float> %4, ptr %v22, align 32
  %indvars.iv.next = shl i64 %indvars.iv, 2
  %5 = or disjoint i64 %indvars.iv.next, 4
  %6 = getelementptr inbounds nuw i8, ptr %data1, i64 %5
  %7 = load <4 x i8>, ptr %6, align 4
  %8 = sitofp <4 x i8> %7 to <4 x float>
  %9 = fmul nsz arcp contract afn <4 x float> %8, splat (float 5.000000e-01)
  %v22.1 = getelementptr inbounds nuw float, ptr %data0, i64 %5
  store <4 x float> %9, ptr %v22.1, align 16
  %indvars.iv.next.1 = shl i64 %indvars.iv, 2
  %10 = or disjoint i64 %indvars.iv.next.1, 8
  %11 = getelementptr inbounds nuw i8, ptr %data1, i64 %10
  %12 = load <4 x i8>, ptr %11, align 8
  %13 = sitofp <4 x i8> %12 to <4 x float>
  %14 = fmul nsz arcp contract afn <4 x float> %13, splat (float 5.000000e-01)
  %v22.2 = getelementptr inbounds nuw float, ptr %data0, i64 %10
  store <4 x float> %14, ptr %v22.2, align 32
  %indvars.iv.next.3 = add nuw nsw i64 %indvars.iv, 4
  %indvars.iv.next.2 = shl i64 %indvars.iv, 2
  %15 = or disjoint i64 %indvars.iv.next.2, 12
  %16 = getelementptr inbounds nuw i8, ptr %data1, i64 %15
  %17 = load <4 x i8>, ptr %16, align 4
  %18 = sitofp <4 x i8> %17 to <4 x float>
  %19 = fmul nsz arcp contract afn <4 x float> %18, splat (float 5.000000e-01)
  %v22.3 = getelementptr inbounds nuw float, ptr %data0, i64 %15
  store <4 x float> %19, ptr %v22.3, align 16
  %exitcond.not.3 = icmp eq i64 %indvars.iv.next.3, 1024
  br i1 %exitcond.not.3, label %loop_exit_0, label %loop_body_0

loop_exit_0:                                      ; preds = %loop_body_0
  ret void
}

attributes #0 = { alwaysinline nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "target-cpu"="haswell" }
