; The float32 twin: silent.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <16 x float> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %weight.address = getelementptr inbounds <16 x float>, ptr %weights, i64 %i
  %weight = load <16 x float>, ptr %weight.address, align 64
  %datum.address = getelementptr inbounds float, ptr %data, i64 %i
  %datum = load float, ptr %datum.address, align 4
  %insert = insertelement <16 x float> poison, float %datum, i64 0
  %splat = shufflevector <16 x float> %insert, <16 x float> poison, <16 x i32> zeroinitializer
  %sum = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %splat, <16 x float> %weight, <16 x float> %acc)
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <16 x float> %sum, ptr %out, align 64
  ret void
}

declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>)

attributes #0 = { "target-cpu"="skylake-avx512" }
; SILENT: scalar-broadcast: a broadcast of floats folds into the multiplication
; SILENT: int8-already-good signedness zero-point-in-loop: float
