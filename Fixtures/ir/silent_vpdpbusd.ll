; A dot product takes the bytes as they are.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds <64 x i8>, ptr %data, i64 %i
  %a = load <64 x i8>, ptr %a.address, align 64
  %b.address = getelementptr inbounds <64 x i8>, ptr %weights, i64 %i
  %b = load <64 x i8>, ptr %b.address, align 64
  %sum = call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %acc, <64 x i8> %a, <64 x i8> %b)
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <16 x i32> %sum, ptr %out, align 64
  ret void
}

declare <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32>, <64 x i8>, <64 x i8>)

attributes #0 = { "target-cpu"="cascadelake" }
; SILENT: missed-dot-product widening-fallback signedness saturating-dot-product: the dot product is asked for, and sums exactly
