; Half of the lanes are thrown away after the loop: 8 products of 16 are work.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: widening-fallback cast-overhead/note signedness/note  MACS: 8
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds <16 x i8>, ptr %data, i64 %i
  %a = load <16 x i8>, ptr %a.address, align 4
  %b.address = getelementptr inbounds <16 x i8>, ptr %weights, i64 %i
  %b = load <16 x i8>, ptr %b.address, align 4
  %wide.a = sext <16 x i8> %a to <16 x i32>
  %wide.b = sext <16 x i8> %b to <16 x i32>
  %product = mul nsw <16 x i32> %wide.a, %wide.b
  %low = shufflevector <16 x i32> %product, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %sum = add nsw <8 x i32> %low, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <8 x i32> %sum, ptr %out, align 4
  ret void
}

attributes #0 = { "target-cpu"="skylake-avx512" }
