; 16 accumulators of <8 x i32> beside their operands, with 16 registers.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: widening-fallback accumulator-spill/note cast-overhead/note signedness/note
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc0 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum0, %loop ]
  %acc1 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum1, %loop ]
  %acc2 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum2, %loop ]
  %acc3 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum3, %loop ]
  %acc4 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum4, %loop ]
  %acc5 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum5, %loop ]
  %acc6 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum6, %loop ]
  %acc7 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum7, %loop ]
  %acc8 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum8, %loop ]
  %acc9 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum9, %loop ]
  %acc10 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum10, %loop ]
  %acc11 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum11, %loop ]
  %acc12 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum12, %loop ]
  %acc13 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum13, %loop ]
  %acc14 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum14, %loop ]
  %acc15 = phi <8 x i32> [ zeroinitializer, %entry ], [ %sum15, %loop ]
  %weight.address = getelementptr inbounds <8 x i8>, ptr %weights, i64 %i
  %weight = load <8 x i8>, ptr %weight.address, align 8
  %wide.weight = sext <8 x i8> %weight to <8 x i32>
  %base = getelementptr inbounds i8, ptr %data, i64 %i
  %address0 = getelementptr inbounds i8, ptr %base, i64 0
  %datum0 = load i8, ptr %address0, align 1
  %insert0 = insertelement <8 x i8> poison, i8 %datum0, i64 0
  %splat0 = shufflevector <8 x i8> %insert0, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand0 = sext <8 x i8> %splat0 to <8 x i32>
  %product0 = mul nsw <8 x i32> %operand0, %wide.weight
  %sum0 = add nsw <8 x i32> %product0, %acc0
  %address1 = getelementptr inbounds i8, ptr %base, i64 64
  %datum1 = load i8, ptr %address1, align 1
  %insert1 = insertelement <8 x i8> poison, i8 %datum1, i64 0
  %splat1 = shufflevector <8 x i8> %insert1, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand1 = sext <8 x i8> %splat1 to <8 x i32>
  %product1 = mul nsw <8 x i32> %operand1, %wide.weight
  %sum1 = add nsw <8 x i32> %product1, %acc1
  %address2 = getelementptr inbounds i8, ptr %base, i64 128
  %datum2 = load i8, ptr %address2, align 1
  %insert2 = insertelement <8 x i8> poison, i8 %datum2, i64 0
  %splat2 = shufflevector <8 x i8> %insert2, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand2 = sext <8 x i8> %splat2 to <8 x i32>
  %product2 = mul nsw <8 x i32> %operand2, %wide.weight
  %sum2 = add nsw <8 x i32> %product2, %acc2
  %address3 = getelementptr inbounds i8, ptr %base, i64 192
  %datum3 = load i8, ptr %address3, align 1
  %insert3 = insertelement <8 x i8> poison, i8 %datum3, i64 0
  %splat3 = shufflevector <8 x i8> %insert3, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand3 = sext <8 x i8> %splat3 to <8 x i32>
  %product3 = mul nsw <8 x i32> %operand3, %wide.weight
  %sum3 = add nsw <8 x i32> %product3, %acc3
  %address4 = getelementptr inbounds i8, ptr %base, i64 256
  %datum4 = load i8, ptr %address4, align 1
  %insert4 = insertelement <8 x i8> poison, i8 %datum4, i64 0
  %splat4 = shufflevector <8 x i8> %insert4, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand4 = sext <8 x i8> %splat4 to <8 x i32>
  %product4 = mul nsw <8 x i32> %operand4, %wide.weight
  %sum4 = add nsw <8 x i32> %product4, %acc4
  %address5 = getelementptr inbounds i8, ptr %base, i64 320
  %datum5 = load i8, ptr %address5, align 1
  %insert5 = insertelement <8 x i8> poison, i8 %datum5, i64 0
  %splat5 = shufflevector <8 x i8> %insert5, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand5 = sext <8 x i8> %splat5 to <8 x i32>
  %product5 = mul nsw <8 x i32> %operand5, %wide.weight
  %sum5 = add nsw <8 x i32> %product5, %acc5
  %address6 = getelementptr inbounds i8, ptr %base, i64 384
  %datum6 = load i8, ptr %address6, align 1
  %insert6 = insertelement <8 x i8> poison, i8 %datum6, i64 0
  %splat6 = shufflevector <8 x i8> %insert6, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand6 = sext <8 x i8> %splat6 to <8 x i32>
  %product6 = mul nsw <8 x i32> %operand6, %wide.weight
  %sum6 = add nsw <8 x i32> %product6, %acc6
  %address7 = getelementptr inbounds i8, ptr %base, i64 448
  %datum7 = load i8, ptr %address7, align 1
  %insert7 = insertelement <8 x i8> poison, i8 %datum7, i64 0
  %splat7 = shufflevector <8 x i8> %insert7, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand7 = sext <8 x i8> %splat7 to <8 x i32>
  %product7 = mul nsw <8 x i32> %operand7, %wide.weight
  %sum7 = add nsw <8 x i32> %product7, %acc7
  %address8 = getelementptr inbounds i8, ptr %base, i64 512
  %datum8 = load i8, ptr %address8, align 1
  %insert8 = insertelement <8 x i8> poison, i8 %datum8, i64 0
  %splat8 = shufflevector <8 x i8> %insert8, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand8 = sext <8 x i8> %splat8 to <8 x i32>
  %product8 = mul nsw <8 x i32> %operand8, %wide.weight
  %sum8 = add nsw <8 x i32> %product8, %acc8
  %address9 = getelementptr inbounds i8, ptr %base, i64 576
  %datum9 = load i8, ptr %address9, align 1
  %insert9 = insertelement <8 x i8> poison, i8 %datum9, i64 0
  %splat9 = shufflevector <8 x i8> %insert9, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand9 = sext <8 x i8> %splat9 to <8 x i32>
  %product9 = mul nsw <8 x i32> %operand9, %wide.weight
  %sum9 = add nsw <8 x i32> %product9, %acc9
  %address10 = getelementptr inbounds i8, ptr %base, i64 640
  %datum10 = load i8, ptr %address10, align 1
  %insert10 = insertelement <8 x i8> poison, i8 %datum10, i64 0
  %splat10 = shufflevector <8 x i8> %insert10, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand10 = sext <8 x i8> %splat10 to <8 x i32>
  %product10 = mul nsw <8 x i32> %operand10, %wide.weight
  %sum10 = add nsw <8 x i32> %product10, %acc10
  %address11 = getelementptr inbounds i8, ptr %base, i64 704
  %datum11 = load i8, ptr %address11, align 1
  %insert11 = insertelement <8 x i8> poison, i8 %datum11, i64 0
  %splat11 = shufflevector <8 x i8> %insert11, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand11 = sext <8 x i8> %splat11 to <8 x i32>
  %product11 = mul nsw <8 x i32> %operand11, %wide.weight
  %sum11 = add nsw <8 x i32> %product11, %acc11
  %address12 = getelementptr inbounds i8, ptr %base, i64 768
  %datum12 = load i8, ptr %address12, align 1
  %insert12 = insertelement <8 x i8> poison, i8 %datum12, i64 0
  %splat12 = shufflevector <8 x i8> %insert12, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand12 = sext <8 x i8> %splat12 to <8 x i32>
  %product12 = mul nsw <8 x i32> %operand12, %wide.weight
  %sum12 = add nsw <8 x i32> %product12, %acc12
  %address13 = getelementptr inbounds i8, ptr %base, i64 832
  %datum13 = load i8, ptr %address13, align 1
  %insert13 = insertelement <8 x i8> poison, i8 %datum13, i64 0
  %splat13 = shufflevector <8 x i8> %insert13, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand13 = sext <8 x i8> %splat13 to <8 x i32>
  %product13 = mul nsw <8 x i32> %operand13, %wide.weight
  %sum13 = add nsw <8 x i32> %product13, %acc13
  %address14 = getelementptr inbounds i8, ptr %base, i64 896
  %datum14 = load i8, ptr %address14, align 1
  %insert14 = insertelement <8 x i8> poison, i8 %datum14, i64 0
  %splat14 = shufflevector <8 x i8> %insert14, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand14 = sext <8 x i8> %splat14 to <8 x i32>
  %product14 = mul nsw <8 x i32> %operand14, %wide.weight
  %sum14 = add nsw <8 x i32> %product14, %acc14
  %address15 = getelementptr inbounds i8, ptr %base, i64 960
  %datum15 = load i8, ptr %address15, align 1
  %insert15 = insertelement <8 x i8> poison, i8 %datum15, i64 0
  %splat15 = shufflevector <8 x i8> %insert15, <8 x i8> poison, <8 x i32> zeroinitializer
  %operand15 = sext <8 x i8> %splat15 to <8 x i32>
  %product15 = mul nsw <8 x i32> %operand15, %wide.weight
  %sum15 = add nsw <8 x i32> %product15, %acc15
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
  %out4 = getelementptr inbounds <8 x i32>, ptr %out, i64 4
  store <8 x i32> %sum4, ptr %out4, align 32
  %out5 = getelementptr inbounds <8 x i32>, ptr %out, i64 5
  store <8 x i32> %sum5, ptr %out5, align 32
  %out6 = getelementptr inbounds <8 x i32>, ptr %out, i64 6
  store <8 x i32> %sum6, ptr %out6, align 32
  %out7 = getelementptr inbounds <8 x i32>, ptr %out, i64 7
  store <8 x i32> %sum7, ptr %out7, align 32
  %out8 = getelementptr inbounds <8 x i32>, ptr %out, i64 8
  store <8 x i32> %sum8, ptr %out8, align 32
  %out9 = getelementptr inbounds <8 x i32>, ptr %out, i64 9
  store <8 x i32> %sum9, ptr %out9, align 32
  %out10 = getelementptr inbounds <8 x i32>, ptr %out, i64 10
  store <8 x i32> %sum10, ptr %out10, align 32
  %out11 = getelementptr inbounds <8 x i32>, ptr %out, i64 11
  store <8 x i32> %sum11, ptr %out11, align 32
  %out12 = getelementptr inbounds <8 x i32>, ptr %out, i64 12
  store <8 x i32> %sum12, ptr %out12, align 32
  %out13 = getelementptr inbounds <8 x i32>, ptr %out, i64 13
  store <8 x i32> %sum13, ptr %out13, align 32
  %out14 = getelementptr inbounds <8 x i32>, ptr %out, i64 14
  store <8 x i32> %sum14, ptr %out14, align 32
  %out15 = getelementptr inbounds <8 x i32>, ptr %out, i64 15
  store <8 x i32> %sum15, ptr %out15, align 32
  ret void
}

attributes #0 = { "target-cpu"="haswell" }
; SILENT: int8-already-good: products of extended words, far from what an instruction for bytes does
