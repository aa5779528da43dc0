target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i32 @tvmgen_default_fused_nn_contrib_conv2d_NCHWc(ptr %args) #0 {
entry:
  %status = call i32 @TVMBackendParallelLaunch(ptr @__tvm_parallel_lambda, ptr %args, i32 0)
  ret i32 %status
}

declare i32 @TVMBackendParallelLaunch(ptr, ptr, i32)

define internal i32 @__tvm_parallel_lambda(i32 %task, ptr %env, ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %acc0 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum0, %loop ]
  %acc1 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum1, %loop ]
  %acc2 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum2, %loop ]
  %acc3 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum3, %loop ]
  %acc4 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum4, %loop ]
  %acc5 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum5, %loop ]
  %acc6 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum6, %loop ]
  %acc7 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum7, %loop ]
  %acc8 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum8, %loop ]
  %acc9 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum9, %loop ]
  %acc10 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum10, %loop ]
  %acc11 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum11, %loop ]
  %offset = shl i64 %i, 4
  %w.at = getelementptr inbounds i8, ptr %weights, i64 %offset
  %w = load <16 x i8>, ptr %w.at, align 16
  %w.wide = sext <16 x i8> %w to <16 x i32>
  %i0 = add i64 %i, 0
  %d0.at = getelementptr inbounds i8, ptr %data, i64 %i0
  %d0 = load i8, ptr %d0.at, align 1
  %one0 = insertelement <16 x i8> poison, i8 %d0, i64 0
  %all0 = shufflevector <16 x i8> %one0, <16 x i8> poison, <16 x i32> zeroinitializer
  %wide0 = sext <16 x i8> %all0 to <16 x i32>
  %product0 = mul nsw <16 x i32> %wide0, %w.wide
  %sum0 = add nsw <16 x i32> %product0, %acc0
  %i1 = add i64 %i, 16
  %d1.at = getelementptr inbounds i8, ptr %data, i64 %i1
  %d1 = load i8, ptr %d1.at, align 1
  %one1 = insertelement <16 x i8> poison, i8 %d1, i64 0
  %all1 = shufflevector <16 x i8> %one1, <16 x i8> poison, <16 x i32> zeroinitializer
  %wide1 = sext <16 x i8> %all1 to <16 x i32>
  %product1 = mul nsw <16 x i32> %wide1, %w.wide
  %sum1 = add nsw <16 x i32> %product1, %acc1
  %i2 = add i64 %i, 32
  %d2.at = getelementptr inbounds i8, ptr %data, i64 %i2
  %d2 = load i8, ptr %d2.at, align 1
  %one2 = insertelement <16 x i8> poison, i8 %d2, i64 0
  %all2 = shufflevector <16 x i8> %one2, <16 x i8> poison, <16 x i32> zeroinitializer
  %wide2 = sext <16 x i8> %all2 to <16 x i32>
  %product2 = mul nsw <16 x i32> %wide2, %w.wide
  %sum2 = add nsw <16 x i32> %product2, %acc2
  %i3 = add i64 %i, 48
  %d3.at = getelementptr inbounds i8, ptr %data, i64 %i3
  %d3 = load i8, ptr %d3.at, align 1
  %one3 = insertelement <16 x i8> poison, i8 %d3, i64 0
  %all3 = shufflevector <16 x i8> %one3, <16 x i8> poison, <16 x i32> zeroinitializer
  %wide3 = sext <16 x i8> %all3 to <16 x i32>
  %product3 = mul nsw <16 x i32> %wide3, %w.wide
  %sum3 = add nsw <16 x i32> %product3, %acc3
  %i4 = add i64 %i, 64
  %d4.at = getelementptr inbounds i8, ptr %data, i64 %i4
  %d4 = load i8, ptr %d4.at, align 1
  %one4 = insertelement <16 x i8> poison, i8 %d4, i64 0
  %all4 = shufflevector <16 x i8> %one4, <16 x i8> poison, <16 x i32> zeroinitializer
  %wide4 = sext <16 x i8> %all4 to <16 x i32>
  %product4 = mul nsw <16 x i32> %wide4, %w.wide
  %sum4 = add nsw <16 x i32> %product4, %acc4
  %i5 = add i64 %i, 80
  %d5.at = getelementptr inbounds i8, ptr %data, i64 %i5
  %d5 = load i8, ptr %d5.at, align 1
  %one5 = insertelement <16 x i8> poison, i8 %d5, i64 0
  %all5 = shufflevector <16 x i8> %one5, <16 x i8> poison, <16 x i32> zeroinitializer
  %wide5 = sext <16 x i8> %all5 to <16 x i32>
  %product5 = mul nsw <16 x i32> %wide5, %w.wide
  %sum5 = add nsw <16 x i32> %product5, %acc5
  %i6 = add i64 %i, 96
  %d6.at = getelementptr inbounds i8, ptr %data, i64 %i6
  %d6 = load i8, ptr %d6.at, align 1
  %one6 = insertelement <16 x i8> poison, i8 %d6, i64 0
  %all6 = shufflevector <16 x i8> %one6, <16 x i8> poison, <16 x i32> zeroinitializer
  %wide6 = sext <16 x i8> %all6 to <16 x i32>
  %product6 = mul nsw <16 x i32> %wide6, %w.wide
  %sum6 = add nsw <16 x i32> %product6, %acc6
  %i7 = add i64 %i, 112
  %d7.at = getelementptr inbounds i8, ptr %data, i64 %i7
  %d7 = load i8, ptr %d7.at, align 1
  %one7 = insertelement <16 x i8> poison, i8 %d7, i64 0
  %all7 = shufflevector <16 x i8> %one7, <16 x i8> poison, <16 x i32> zeroinitializer
  %wide7 = sext <16 x i8> %all7 to <16 x i32>
  %product7 = mul nsw <16 x i32> %wide7, %w.wide
  %sum7 = add nsw <16 x i32> %product7, %acc7
  %i8 = add i64 %i, 128
  %d8.at = getelementptr inbounds i8, ptr %data, i64 %i8
  %d8 = load i8, ptr %d8.at, align 1
  %one8 = insertelement <16 x i8> poison, i8 %d8, i64 0
  %all8 = shufflevector <16 x i8> %one8, <16 x i8> poison, <16 x i32> zeroinitializer
  %wide8 = sext <16 x i8> %all8 to <16 x i32>
  %product8 = mul nsw <16 x i32> %wide8, %w.wide
  %sum8 = add nsw <16 x i32> %product8, %acc8
  %i9 = add i64 %i, 144
  %d9.at = getelementptr inbounds i8, ptr %data, i64 %i9
  %d9 = load i8, ptr %d9.at, align 1
  %one9 = insertelement <16 x i8> poison, i8 %d9, i64 0
  %all9 = shufflevector <16 x i8> %one9, <16 x i8> poison, <16 x i32> zeroinitializer
  %wide9 = sext <16 x i8> %all9 to <16 x i32>
  %product9 = mul nsw <16 x i32> %wide9, %w.wide
  %sum9 = add nsw <16 x i32> %product9, %acc9
  %i10 = add i64 %i, 160
  %d10.at = getelementptr inbounds i8, ptr %data, i64 %i10
  %d10 = load i8, ptr %d10.at, align 1
  %one10 = insertelement <16 x i8> poison, i8 %d10, i64 0
  %all10 = shufflevector <16 x i8> %one10, <16 x i8> poison, <16 x i32> zeroinitializer
  %wide10 = sext <16 x i8> %all10 to <16 x i32>
  %product10 = mul nsw <16 x i32> %wide10, %w.wide
  %sum10 = add nsw <16 x i32> %product10, %acc10
  %i11 = add i64 %i, 176
  %d11.at = getelementptr inbounds i8, ptr %data, i64 %i11
  %d11 = load i8, ptr %d11.at, align 1
  %one11 = insertelement <16 x i8> poison, i8 %d11, i64 0
  %all11 = shufflevector <16 x i8> %one11, <16 x i8> poison, <16 x i32> zeroinitializer
  %wide11 = sext <16 x i8> %all11 to <16 x i32>
  %product11 = mul nsw <16 x i32> %wide11, %w.wide
  %sum11 = add nsw <16 x i32> %product11, %acc11
  %i.next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %i.next, 16
  br i1 %done, label %exit, label %loop

exit:
  %o0 = getelementptr inbounds i8, ptr %out, i64 0
  store <16 x i32> %sum0, ptr %o0, align 64
  %o1 = getelementptr inbounds i8, ptr %out, i64 64
  store <16 x i32> %sum1, ptr %o1, align 64
  %o2 = getelementptr inbounds i8, ptr %out, i64 128
  store <16 x i32> %sum2, ptr %o2, align 64
  %o3 = getelementptr inbounds i8, ptr %out, i64 192
  store <16 x i32> %sum3, ptr %o3, align 64
  %o4 = getelementptr inbounds i8, ptr %out, i64 256
  store <16 x i32> %sum4, ptr %o4, align 64
  %o5 = getelementptr inbounds i8, ptr %out, i64 320
  store <16 x i32> %sum5, ptr %o5, align 64
  %o6 = getelementptr inbounds i8, ptr %out, i64 384
  store <16 x i32> %sum6, ptr %o6, align 64
  %o7 = getelementptr inbounds i8, ptr %out, i64 448
  store <16 x i32> %sum7, ptr %o7, align 64
  %o8 = getelementptr inbounds i8, ptr %out, i64 512
  store <16 x i32> %sum8, ptr %o8, align 64
  %o9 = getelementptr inbounds i8, ptr %out, i64 576
  store <16 x i32> %sum9, ptr %o9, align 64
  %o10 = getelementptr inbounds i8, ptr %out, i64 640
  store <16 x i32> %sum10, ptr %o10, align 64
  %o11 = getelementptr inbounds i8, ptr %out, i64 704
  store <16 x i32> %sum11, ptr %o11, align 64
  ret i32 0
}

attributes #0 = { nounwind "target-cpu"="skylake-avx512" }
