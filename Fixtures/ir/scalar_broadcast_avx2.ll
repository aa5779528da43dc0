; Bytes that are extended in general registers, then broadcast: four rows.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: widening-fallback scalar-broadcast/note cast-overhead/note signedness/note
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc0 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum0, %loop ]
  %acc1 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum1, %loop ]
  %acc2 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum2, %loop ]
  %acc3 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum3, %loop ]
  %weight.address = getelementptr inbounds <8 x i8>, ptr %weights, i64 %i
  %weight = load <8 x i8>, ptr %weight.address, align 8
  %wide.weight = sext <8 x i8> %weight to <8 x i32>
  %base = getelementptr inbounds i8, ptr %data, i64 %i
  %address0 = getelementptr inbounds i8, ptr %base, i64 0
  %datum0 = load i8, ptr %address0, align 1
  %wide0 = sext i8 %datum0 to i32
  %insert0 = insertelement <8 x i32> poison, i32 %wide0, i64 0
  %operand0 = shufflevector <8 x i32> %insert0, <8 x i32> poison, <8 x i32> zeroinitializer
  %product0 = mul nsw <8 x i32> %operand0, %wide.weight
  %sum0 = add nsw <8 x i32> %product0, %acc0
  %address1 = getelementptr inbounds i8, ptr %base, i64 64
  %datum1 = load i8, ptr %address1, align 1
  %wide1 = sext i8 %datum1 to i32
  %insert1 = insertelement <8 x i32> poison, i32 %wide1, i64 0
  %operand1 = shufflevector <8 x i32> %insert1, <8 x i32> poison, <8 x i32> zeroinitializer
  %product1 = mul nsw <8 x i32> %operand1, %wide.weight
  %sum1 = add nsw <8 x i32> %product1, %acc1
  %address2 = getelementptr inbounds i8, ptr %base, i64 128
  %datum2 = load i8, ptr %address2, align 1
  %wide2 = sext i8 %datum2 to i32
  %insert2 = insertelement <8 x i32> poison, i32 %wide2, i64 0
  %operand2 = shufflevector <8 x i32> %insert2, <8 x i32> poison, <8 x i32> zeroinitializer
  %product2 = mul nsw <8 x i32> %operand2, %wide.weight
  %sum2 = add nsw <8 x i32> %product2, %acc2
  %address3 = getelementptr inbounds i8, ptr %base, i64 192
  %datum3 = load i8, ptr %address3, align 1
  %wide3 = sext i8 %datum3 to i32
  %insert3 = insertelement <8 x i32> poison, i32 %wide3, i64 0
  %operand3 = shufflevector <8 x i32> %insert3, <8 x i32> poison, <8 x i32> zeroinitializer
  %product3 = mul nsw <8 x i32> %operand3, %wide.weight
  %sum3 = add nsw <8 x i32> %product3, %acc3
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  %out0 = getelementptr inbounds <8 x i32>, ptr %out, i64 0
  store <8 x i32> %sum0, ptr %out0, align 32
  %out1 = getelementptr inbounds <8 x i32>, ptr %out, i64 1
  store <8 x i32> %sum1, ptr %out1, align 32
  %out2 = getelementptr inbounds <8 x i32>, ptr %out, i64 2
  store <8 x i32> %sum2, ptr %out2, align 32
  %out3 = getelementptr inbounds <8 x i32>, ptr %out, i64 3
  store <8 x i32> %sum3, ptr %out3, align 32
  ret void
}

attributes #0 = { "target-cpu"="haswell" }
