; eight scalar conversions for eight products
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-none-unknown-elf"

; Function Attrs: alwaysinline nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @r_64_64_4(ptr noalias writeonly align 32 captures(none) %data0, ptr noalias readonly align 32 captures(none) %data1, ptr noalias readonly align 32 captures(none) %data2) local_unnamed_addr #0 {
loop_entry_1:
  br label %loop_body_1

loop_body_1:                                      ; preds = %loop_exit_0, %loop_entry_1
  %indvars.iv11 = phi i64 [ 0, %loop_entry_1 ], [ %indvars.iv.next12, %loop_exit_0 ]
  %0 = shl nuw nsw i64 %indvars.iv11, 8
  br label %loop_body_0

loop_body_0:                                      ; preds = %loop_body_0, %loop_body_1
  %indvars.iv = phi i64 [ 0, %loop_body_1 ], [ %indvars.iv.next.1, %loop_body_0 ]
  %reg_0.sroa.0.01 = phi float [ 0.000000e+00, %loop_body_1 ], [ %v37.1, %loop_body_0 ]
  %1 = shl nuw nsw i64 %indvars.iv, 2
  %2 = add nuw nsw i64 %1, %0
  %3 = getelementptr inbounds nuw i8, ptr %data2, i64 %2
  %v8 = getelementptr inbounds nuw i8, ptr %3, i64 1
  %v9 = load i8, ptr %v8, align 1
  %v11 = getelementptr inbounds nuw i8, ptr %3, i64 2
  %v12 = load i8, ptr %v11, align 2
  %v14 = getelementptr inbounds nuw i8, ptr %3, i64 3
  %v15 = load i8, ptr %v14, align 1
  %v17 = load i8, ptr %3, align 8
  %v20 = getelementptr inbounds nuw float, ptr %data1, i64 %2
  %v21 = load <4 x float>, ptr %v20, align 32
  %v22 = extractelement <4 x float> %v21, i64 0
  %v23 = extractelement <4 x float> %v21, i64 1
  %v24 = extractelement <4 x float> %v21, i64 2
  %v25 = extractelement <4 x float> %v21, i64 3
  %v26 = sitofp i8 %v9 to float
  %v27 = sitofp i8 %v12 to float
  %v28 = sitofp i8 %v15 to float
  %v29 = sitofp i8 %v17 to float
  %v30 = fmul nsz arcp contract afn float %v22, %v29
  %v31 = fmul nsz arcp contract afn float %v23, %v26
  %v32 = fadd nsz arcp contract afn float %v30, %v31
  %v33 = fmul nsz arcp contract afn float %v24, %v27
  %v34 = fadd nsz arcp contract afn float %v33, %v32
  %v35 = fmul nsz arcp contract afn float %v25, %v28
  %v36 = fadd nsz arcp contract afn float %v35, %v34
  %v37 = fadd nsz arcp contract afn float %reg_0.sroa.0.01, %v36
  %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv, 2
  %indvars.iv.next = shl i64 %indvars.iv, 2
  %4 = or disjoint i64 %indvars.iv.next, 4
  %5 = add nuw nsw i64 %4, %0
  %6 = getelementptr inbounds nuw i8, ptr %data2, i64 %5
  %v8.1 = getelementptr inbounds nuw i8, ptr %6, i64 1
  %v9.1 = load i8, ptr %v8.1, align 1
  %v11.1 = getelementptr inbounds nuw i8, ptr %6, i64 2
  %v12.1 = load i8, ptr %v11.1, align 2
  %v14.1 = getelementptr inbounds nuw i8, ptr %6, i64 3
  %v15.1 = load i8, ptr %v14.1, align 1
  %v17.1 = load i8, ptr %6, align 4
  %v20.1 = getelementptr inbounds nuw float, ptr %data1, i64 %5
  %v21.1 = load <4 x float>, ptr %v20.1, align 16
  %v22.1 = extractelement <4 x float> %v21.1, i64 0
  %v23.1 = extractelement <4 x float> %v21.1, i64 1
  %v24.1 = extractelement <4 x float> %v21.1, i64 2
  %v25.1 = extractelement <4 x float> %v21.1, i64 3
  %v26.1 = sitofp i8 %v9.1 to float
  %v27.1 = sitofp i8 %v12.1 to float
  %v28.1 = sitofp i8 %v15.1 to float
  %v29.1 = sitofp i8 %v17.1 to float
  %v30.1 = fmul nsz arcp contract afn float %v22.1, %v29.1
  %v31.1 = fmul nsz arcp contract afn float %v23.1, %v26.1
  %v32.1 = fadd nsz arcp contract afn float %v30.1, %v31.1
  %v33.1 = fmul nsz arcp contract afn float %v24.1, %v27.1
  %v34.1 = fadd nsz arcp contract afn float %v33.1, %v32.1
  %v35.1 = fmul nsz arcp contract afn float %v25.1, %v28.1
  %v36.1 = fadd nsz arcp contract afn float %v35.1, %v34.1
  %v37.1 = fadd nsz arcp contract afn float %v37, %v36.1
  %exitcond.not.1 = icmp eq i64 %indvars.iv.next.1, 64
  br i1 %exitcond.not.1, label %loop_exit_0, label %loop_body_0

loop_exit_0:                                      ; preds = %loop_body_0
  %v42 = getelementptr inbounds nuw float, ptr %data0, i64 %indvars.iv11
  store float %v37.1, ptr %v42, align 4
  %indvars.iv.next12 = add nuw nsw i64 %indvars.iv11, 1
  %exitcond17.not = icmp eq i64 %indvars.iv.next12, 64
  br i1 %exitcond17.not, label %loop_exit_1, label %loop_body_1

loop_exit_1:                                      ; preds = %loop_exit_0
  ret void
}

attributes #0 = { alwaysinline nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "target-cpu"="cascadelake" }
