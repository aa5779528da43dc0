; Requantisation whose multiplier, rounding term and shift are the same for every element: the rounding
; term comes from outside the loop, and adding it is no sum of products.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %out, <16 x i64> %multiplier, <16 x i64> %rounding, <16 x i64> %shift) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: requantize-overhead
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %a.address = getelementptr inbounds <16 x i32>, ptr %data, i64 %i
  %a = load <16 x i32>, ptr %a.address, align 64
  %wide = sext <16 x i32> %a to <16 x i64>
  %scaled = mul nsw <16 x i64> %wide, %multiplier
  %rounded = add nsw <16 x i64> %scaled, %rounding
  %shifted = ashr <16 x i64> %rounded, %shift
  %narrow = trunc <16 x i64> %shifted to <16 x i8>
  %out.address = getelementptr inbounds <16 x i8>, ptr %out, i64 %i
  store <16 x i8> %narrow, ptr %out.address, align 16
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  ret void
}

attributes #0 = { "target-cpu"="skylake-avx512" }
