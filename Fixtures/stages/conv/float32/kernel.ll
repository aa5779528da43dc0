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
  %acc0 = phi <16 x float> [ zeroinitializer, %entry ], [ %sum0, %loop ]
  %acc1 = phi <16 x float> [ zeroinitializer, %entry ], [ %sum1, %loop ]
  %acc2 = phi <16 x float> [ zeroinitializer, %entry ], [ %sum2, %loop ]
  %acc3 = phi <16 x float> [ zeroinitializer, %entry ], [ %sum3, %loop ]
  %acc4 = phi <16 x float> [ zeroinitializer, %entry ], [ %sum4, %loop ]
  %acc5 = phi <16 x float> [ zeroinitializer, %entry ], [ %sum5, %loop ]
  %acc6 = phi <16 x float> [ zeroinitializer, %entry ], [ %sum6, %loop ]
  %acc7 = phi <16 x float> [ zeroinitializer, %entry ], [ %sum7, %loop ]
  %acc8 = phi <16 x float> [ zeroinitializer, %entry ], [ %sum8, %loop ]
  %acc9 = phi <16 x float> [ zeroinitializer, %entry ], [ %sum9, %loop ]
  %acc10 = phi <16 x float> [ zeroinitializer, %entry ], [ %sum10, %loop ]
  %acc11 = phi <16 x float> [ zeroinitializer, %entry ], [ %sum11, %loop ]
  %offset = shl i64 %i, 4
  %w.at = getelementptr inbounds float, ptr %weights, i64 %offset
  %w = load <16 x float>, ptr %w.at, align 64
  %i0 = add i64 %i, 0
  %d0.at = getelementptr inbounds float, ptr %data, i64 %i0
  %d0 = load float, ptr %d0.at, align 1
  %one0 = insertelement <16 x float> poison, float %d0, i64 0
  %all0 = shufflevector <16 x float> %one0, <16 x float> poison, <16 x i32> zeroinitializer
  %sum0 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %all0, <16 x float> %w, <16 x float> %acc0)
  %i1 = add i64 %i, 16
  %d1.at = getelementptr inbounds float, ptr %data, i64 %i1
  %d1 = load float, ptr %d1.at, align 1
  %one1 = insertelement <16 x float> poison, float %d1, i64 0
  %all1 = shufflevector <16 x float> %one1, <16 x float> poison, <16 x i32> zeroinitializer
  %sum1 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %all1, <16 x float> %w, <16 x float> %acc1)
  %i2 = add i64 %i, 32
  %d2.at = getelementptr inbounds float, ptr %data, i64 %i2
  %d2 = load float, ptr %d2.at, align 1
  %one2 = insertelement <16 x float> poison, float %d2, i64 0
  %all2 = shufflevector <16 x float> %one2, <16 x float> poison, <16 x i32> zeroinitializer
  %sum2 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %all2, <16 x float> %w, <16 x float> %acc2)
  %i3 = add i64 %i, 48
  %d3.at = getelementptr inbounds float, ptr %data, i64 %i3
  %d3 = load float, ptr %d3.at, align 1
  %one3 = insertelement <16 x float> poison, float %d3, i64 0
  %all3 = shufflevector <16 x float> %one3, <16 x float> poison, <16 x i32> zeroinitializer
  %sum3 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %all3, <16 x float> %w, <16 x float> %acc3)
  %i4 = add i64 %i, 64
  %d4.at = getelementptr inbounds float, ptr %data, i64 %i4
  %d4 = load float, ptr %d4.at, align 1
  %one4 = insertelement <16 x float> poison, float %d4, i64 0
  %all4 = shufflevector <16 x float> %one4, <16 x float> poison, <16 x i32> zeroinitializer
  %sum4 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %all4, <16 x float> %w, <16 x float> %acc4)
  %i5 = add i64 %i, 80
  %d5.at = getelementptr inbounds float, ptr %data, i64 %i5
  %d5 = load float, ptr %d5.at, align 1
  %one5 = insertelement <16 x float> poison, float %d5, i64 0
  %all5 = shufflevector <16 x float> %one5, <16 x float> poison, <16 x i32> zeroinitializer
  %sum5 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %all5, <16 x float> %w, <16 x float> %acc5)
  %i6 = add i64 %i, 96
  %d6.at = getelementptr inbounds float, ptr %data, i64 %i6
  %d6 = load float, ptr %d6.at, align 1
  %one6 = insertelement <16 x float> poison, float %d6, i64 0
  %all6 = shufflevector <16 x float> %one6, <16 x float> poison, <16 x i32> zeroinitializer
  %sum6 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %all6, <16 x float> %w, <16 x float> %acc6)
  %i7 = add i64 %i, 112
  %d7.at = getelementptr inbounds float, ptr %data, i64 %i7
  %d7 = load float, ptr %d7.at, align 1
  %one7 = insertelement <16 x float> poison, float %d7, i64 0
  %all7 = shufflevector <16 x float> %one7, <16 x float> poison, <16 x i32> zeroinitializer
  %sum7 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %all7, <16 x float> %w, <16 x float> %acc7)
  %i8 = add i64 %i, 128
  %d8.at = getelementptr inbounds float, ptr %data, i64 %i8
  %d8 = load float, ptr %d8.at, align 1
  %one8 = insertelement <16 x float> poison, float %d8, i64 0
  %all8 = shufflevector <16 x float> %one8, <16 x float> poison, <16 x i32> zeroinitializer
  %sum8 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %all8, <16 x float> %w, <16 x float> %acc8)
  %i9 = add i64 %i, 144
  %d9.at = getelementptr inbounds float, ptr %data, i64 %i9
  %d9 = load float, ptr %d9.at, align 1
  %one9 = insertelement <16 x float> poison, float %d9, i64 0
  %all9 = shufflevector <16 x float> %one9, <16 x float> poison, <16 x i32> zeroinitializer
  %sum9 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %all9, <16 x float> %w, <16 x float> %acc9)
  %i10 = add i64 %i, 160
  %d10.at = getelementptr inbounds float, ptr %data, i64 %i10
  %d10 = load float, ptr %d10.at, align 1
  %one10 = insertelement <16 x float> poison, float %d10, i64 0
  %all10 = shufflevector <16 x float> %one10, <16 x float> poison, <16 x i32> zeroinitializer
  %sum10 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %all10, <16 x float> %w, <16 x float> %acc10)
  %i11 = add i64 %i, 176
  %d11.at = getelementptr inbounds float, ptr %data, i64 %i11
  %d11 = load float, ptr %d11.at, align 1
  %one11 = insertelement <16 x float> poison, float %d11, i64 0
  %all11 = shufflevector <16 x float> %one11, <16 x float> poison, <16 x i32> zeroinitializer
  %sum11 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %all11, <16 x float> %w, <16 x float> %acc11)
  %i.next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %i.next, 16
  br i1 %done, label %exit, label %loop

exit:
  %o0 = getelementptr inbounds i8, ptr %out, i64 0
  store <16 x float> %sum0, ptr %o0, align 64
  %o1 = getelementptr inbounds i8, ptr %out, i64 64
  store <16 x float> %sum1, ptr %o1, align 64
  %o2 = getelementptr inbounds i8, ptr %out, i64 128
  store <16 x float> %sum2, ptr %o2, align 64
  %o3 = getelementptr inbounds i8, ptr %out, i64 192
  store <16 x float> %sum3, ptr %o3, align 64
  %o4 = getelementptr inbounds i8, ptr %out, i64 256
  store <16 x float> %sum4, ptr %o4, align 64
  %o5 = getelementptr inbounds i8, ptr %out, i64 320
  store <16 x float> %sum5, ptr %o5, align 64
  %o6 = getelementptr inbounds i8, ptr %out, i64 384
  store <16 x float> %sum6, ptr %o6, align 64
  %o7 = getelementptr inbounds i8, ptr %out, i64 448
  store <16 x float> %sum7, ptr %o7, align 64
  %o8 = getelementptr inbounds i8, ptr %out, i64 512
  store <16 x float> %sum8, ptr %o8, align 64
  %o9 = getelementptr inbounds i8, ptr %out, i64 576
  store <16 x float> %sum9, ptr %o9, align 64
  %o10 = getelementptr inbounds i8, ptr %out, i64 640
  store <16 x float> %sum10, ptr %o10, align 64
  %o11 = getelementptr inbounds i8, ptr %out, i64 704
  store <16 x float> %sum11, ptr %o11, align 64
  ret i32 0
}

declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>)

attributes #0 = { nounwind "target-cpu"="skylake-avx512" }
