; Bytes that are extended in general registers, then broadcast: eight rows on Zen 5.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: widening-fallback scalar-broadcast/note missed-dot-product/note cast-overhead/note signedness/note
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc0 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum0, %loop ]
  %acc1 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum1, %loop ]
  %acc2 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum2, %loop ]
  %acc3 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum3, %loop ]
  %acc4 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum4, %loop ]
  %acc5 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum5, %loop ]
  %acc6 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum6, %loop ]
  %acc7 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum7, %loop ]
  %weight.address = getelementptr inbounds <16 x i8>, ptr %weights, i64 %i
  %weight = load <16 x i8>, ptr %weight.address, align 8
  %wide.weight = sext <16 x i8> %weight to <16 x i32>
  %base = getelementptr inbounds i8, ptr %data, i64 %i
  %address0 = getelementptr inbounds i8, ptr %base, i64 0
  %datum0 = load i8, ptr %address0, align 1
  %wide0 = sext i8 %datum0 to i32
  %insert0 = insertelement <16 x i32> poison, i32 %wide0, i64 0
  %operand0 = shufflevector <16 x i32> %insert0, <16 x i32> poison, <16 x i32> zeroinitializer
  %product0 = mul nsw <16 x i32> %operand0, %wide.weight
  %sum0 = add nsw <16 x i32> %product0, %acc0
  %address1 = getelementptr inbounds i8, ptr %base, i64 64
  %datum1 = load i8, ptr %address1, align 1
  %wide1 = sext i8 %datum1 to i32
  %insert1 = insertelement <16 x i32> poison, i32 %wide1, i64 0
  %operand1 = shufflevector <16 x i32> %insert1, <16 x i32> poison, <16 x i32> zeroinitializer
  %product1 = mul nsw <16 x i32> %operand1, %wide.weight
  %sum1 = add nsw <16 x i32> %product1, %acc1
  %address2 = getelementptr inbounds i8, ptr %base, i64 128
  %datum2 = load i8, ptr %address2, align 1
  %wide2 = sext i8 %datum2 to i32
  %insert2 = insertelement <16 x i32> poison, i32 %wide2, i64 0
  %operand2 = shufflevector <16 x i32> %insert2, <16 x i32> poison, <16 x i32> zeroinitializer
  %product2 = mul nsw <16 x i32> %operand2, %wide.weight
  %sum2 = add nsw <16 x i32> %product2, %acc2
  %address3 = getelementptr inbounds i8, ptr %base, i64 192
  %datum3 = load i8, ptr %address3, align 1
  %wide3 = sext i8 %datum3 to i32
  %insert3 = insertelement <16 x i32> poison, i32 %wide3, i64 0
  %operand3 = shufflevector <16 x i32> %insert3, <16 x i32> poison, <16 x i32> zeroinitializer
  %product3 = mul nsw <16 x i32> %operand3, %wide.weight
  %sum3 = add nsw <16 x i32> %product3, %acc3
  %address4 = getelementptr inbounds i8, ptr %base, i64 256
  %datum4 = load i8, ptr %address4, align 1
  %wide4 = sext i8 %datum4 to i32
  %insert4 = insertelement <16 x i32> poison, i32 %wide4, i64 0
  %operand4 = shufflevector <16 x i32> %insert4, <16 x i32> poison, <16 x i32> zeroinitializer
  %product4 = mul nsw <16 x i32> %operand4, %wide.weight
  %sum4 = add nsw <16 x i32> %product4, %acc4
  %address5 = getelementptr inbounds i8, ptr %base, i64 320
  %datum5 = load i8, ptr %address5, align 1
  %wide5 = sext i8 %datum5 to i32
  %insert5 = insertelement <16 x i32> poison, i32 %wide5, i64 0
  %operand5 = shufflevector <16 x i32> %insert5, <16 x i32> poison, <16 x i32> zeroinitializer
  %product5 = mul nsw <16 x i32> %operand5, %wide.weight
  %sum5 = add nsw <16 x i32> %product5, %acc5
  %address6 = getelementptr inbounds i8, ptr %base, i64 384
  %datum6 = load i8, ptr %address6, align 1
  %wide6 = sext i8 %datum6 to i32
  %insert6 = insertelement <16 x i32> poison, i32 %wide6, i64 0
  %operand6 = shufflevector <16 x i32> %insert6, <16 x i32> poison, <16 x i32> zeroinitializer
  %product6 = mul nsw <16 x i32> %operand6, %wide.weight
  %sum6 = add nsw <16 x i32> %product6, %acc6
  %address7 = getelementptr inbounds i8, ptr %base, i64 448
  %datum7 = load i8, ptr %address7, align 1
  %wide7 = sext i8 %datum7 to i32
  %insert7 = insertelement <16 x i32> poison, i32 %wide7, i64 0
  %operand7 = shufflevector <16 x i32> %insert7, <16 x i32> poison, <16 x i32> zeroinitializer
  %product7 = mul nsw <16 x i32> %operand7, %wide.weight
  %sum7 = add nsw <16 x i32> %product7, %acc7
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  %out0 = getelementptr inbounds <16 x i32>, ptr %out, i64 0
  store <16 x i32> %sum0, ptr %out0, align 32
  %out1 = getelementptr inbounds <16 x i32>, ptr %out, i64 1
  store <16 x i32> %sum1, ptr %out1, align 32
  %out2 = getelementptr inbounds <16 x i32>, ptr %out, i64 2
  store <16 x i32> %sum2, ptr %out2, align 32
  %out3 = getelementptr inbounds <16 x i32>, ptr %out, i64 3
  store <16 x i32> %sum3, ptr %out3, align 32
  %out4 = getelementptr inbounds <16 x i32>, ptr %out, i64 4
  store <16 x i32> %sum4, ptr %out4, align 32
  %out5 = getelementptr inbounds <16 x i32>, ptr %out, i64 5
  store <16 x i32> %sum5, ptr %out5, align 32
  %out6 = getelementptr inbounds <16 x i32>, ptr %out, i64 6
  store <16 x i32> %sum6, ptr %out6, align 32
  %out7 = getelementptr inbounds <16 x i32>, ptr %out, i64 7
  store <16 x i32> %sum7, ptr %out7, align 32
  ret void
}

attributes #0 = { "target-cpu"="znver5" }
