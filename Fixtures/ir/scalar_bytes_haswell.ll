; Scalar code on a target with vectors: the products are made one at a time.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: not-vectorized
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi i32 [ 0, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds i8, ptr %data, i64 %i
  %a = load i8, ptr %a.address, align 1
  %b.address = getelementptr inbounds i8, ptr %weights, i64 %i
  %b = load i8, ptr %b.address, align 1
  %wide.a = sext i8 %a to i32
  %wide.b = sext i8 %b to i32
  %product = mul nsw i32 %wide.a, %wide.b
  %sum = add nsw i32 %product, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store i32 %sum, ptr %out, align 4
  ret void
}

attributes #0 = { "target-cpu"="haswell" }
