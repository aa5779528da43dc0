; Vectors of indices extended for a gather are addresses too.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %indices, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <8 x float> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %index.address = getelementptr inbounds <8 x i32>, ptr %indices, i64 %i
  %index = load <8 x i32>, ptr %index.address, align 32
  %scaled = mul nsw <8 x i32> %index, splat (i32 3)
  %shifted = add nsw <8 x i32> %scaled, %index
  %wide = sext <8 x i32> %shifted to <8 x i64>
  %addresses = getelementptr inbounds float, ptr %data, <8 x i64> %wide
  %a = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %addresses, <8 x i1> splat (i1 true), <8 x float> poison)
  %sum = fadd <8 x float> %a, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <8 x float> %sum, ptr %out, align 32
  ret void
}

declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)

attributes #0 = { "target-cpu"="skylake-avx512" }
; SILENT: gather-scatter: what is gathered is not multiplied as bytes
