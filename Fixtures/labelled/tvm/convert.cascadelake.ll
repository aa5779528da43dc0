; conversion
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-conda-linux-gnu"

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #0

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: write)
define hidden fastcc void @main_compute_(ptr noalias readonly align 64 captures(none) %a, ptr noalias writeonly align 64 captures(none) %c) unnamed_addr #1 {
entry:
  call void @llvm.assume(i1 true) [ "align"(ptr %a, i64 64) ]
  call void @llvm.assume(i1 true) [ "align"(ptr %c, i64 64) ]
  br label %for_body_i_0

for_body_i_0:                                     ; preds = %for_body_i_0, %entry
  %indvars.iv = phi i64 [ 0, %entry ], [ %indvars.iv.next.3, %for_body_i_0 ]
  %0 = shl nuw nsw i64 %indvars.iv, 4
  %1 = getelementptr inbounds nuw i8, ptr %a, i64 %0
  %2 = load <16 x i8>, ptr %1, align 64
  %3 = sitofp <16 x i8> %2 to <16 x float>
  %4 = fmul <16 x float> %3, splat (float 5.000000e-01)
  %5 = getelementptr inbounds nuw float, ptr %c, i64 %0
  store <16 x float> %4, ptr %5, align 64
  %indvars.iv.next = shl i64 %indvars.iv, 4
  %6 = or disjoint i64 %indvars.iv.next, 16
  %7 = getelementptr inbounds nuw i8, ptr %a, i64 %6
  %8 = load <16 x i8>, ptr %7, align 16
  %9 = sitofp <16 x i8> %8 to <16 x float>
  %10 = fmul <16 x float> %9, splat (float 5.000000e-01)
  %11 = getelementptr inbounds nuw float, ptr %c, i64 %6
  store <16 x float> %10, ptr %11, align 64
  %indvars.iv.next.1 = shl i64 %indvars.iv, 4
  %12 = or disjoint i64 %indvars.iv.next.1, 32
  %13 = getelementptr inbounds nuw i8, ptr %a, i64 %12
  %14 = load <16 x i8>, ptr %13, align 32
  %15 = sitofp <16 x i8> %14 to <16 x float>
  %16 = fmul <16 x float> %15, splat (float 5.000000e-01)
  %17 = getelementptr inbounds nuw float, ptr %c, i64 %12
  store <16 x float> %16, ptr %17, align 64
  %indvars.iv.next.2 = shl i64 %indvars.iv, 4
  %18 = or disjoint i64 %indvars.iv.next.2, 48
  %19 = getelementptr inbounds nuw i8, ptr %a, i64 %18
  %20 = load <16 x i8>, ptr %19, align 16
  %21 = sitofp <16 x i8> %20 to <16 x float>
  %22 = fmul <16 x float> %21, splat (float 5.000000e-01)
  %23 = getelementptr inbounds nuw float, ptr %c, i64 %18
  store <16 x float> %22, ptr %23, align 64
  %indvars.iv.next.3 = add nuw nsw i64 %indvars.iv, 4
  %exitcond.not.3 = icmp eq i64 %indvars.iv.next.3, 256
  br i1 %exitcond.not.3, label %for_end_i_0, label %for_body_i_0

for_end_i_0:                                      ; preds = %for_body_i_0
  ret void
}

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: write) "target-cpu"="cascadelake" }
