; both operands signed and extended to i32: vpmulld, two micro-ops on this CPU
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable
define void @tile_s8(ptr noalias noundef writeonly align 4 captures(none) dereferenceable(256) %c, ptr noalias noundef readonly align 1 captures(none) dereferenceable(1024) %a, ptr noalias noundef readonly align 1 captures(none) dereferenceable(4096) %b) unnamed_addr #0 {
start:
  br label %bb7

bb8:                                              ; preds = %bb7
  store <8 x i32> %8, ptr %c, align 4
  %s.sroa.4.0.c.sroa_idx = getelementptr inbounds nuw i8, ptr %c, i64 32
  store <8 x i32> %10, ptr %s.sroa.4.0.c.sroa_idx, align 4
  %s.sroa.6.0.c.sroa_idx = getelementptr inbounds nuw i8, ptr %c, i64 64
  store <8 x i32> %14, ptr %s.sroa.6.0.c.sroa_idx, align 4
  %s.sroa.8.0.c.sroa_idx = getelementptr inbounds nuw i8, ptr %c, i64 96
  store <8 x i32> %16, ptr %s.sroa.8.0.c.sroa_idx, align 4
  %s.sroa.10.0.c.sroa_idx = getelementptr inbounds nuw i8, ptr %c, i64 128
  store <8 x i32> %20, ptr %s.sroa.10.0.c.sroa_idx, align 4
  %s.sroa.12.0.c.sroa_idx = getelementptr inbounds nuw i8, ptr %c, i64 160
  store <8 x i32> %22, ptr %s.sroa.12.0.c.sroa_idx, align 4
  %s.sroa.14.0.c.sroa_idx = getelementptr inbounds nuw i8, ptr %c, i64 192
  store <8 x i32> %26, ptr %s.sroa.14.0.c.sroa_idx, align 4
  %s.sroa.16.0.c.sroa_idx = getelementptr inbounds nuw i8, ptr %c, i64 224
  store <8 x i32> %28, ptr %s.sroa.16.0.c.sroa_idx, align 4
  ret void

bb7:                                              ; preds = %bb7, %start
  %s.sroa.16.0 = phi <8 x i32> [ zeroinitializer, %start ], [ %28, %bb7 ]
  %s.sroa.14.0 = phi <8 x i32> [ zeroinitializer, %start ], [ %26, %bb7 ]
  %s.sroa.12.0 = phi <8 x i32> [ zeroinitializer, %start ], [ %22, %bb7 ]
  %s.sroa.10.0 = phi <8 x i32> [ zeroinitializer, %start ], [ %20, %bb7 ]
  %s.sroa.8.0 = phi <8 x i32> [ zeroinitializer, %start ], [ %16, %bb7 ]
  %s.sroa.6.0 = phi <8 x i32> [ zeroinitializer, %start ], [ %14, %bb7 ]
  %s.sroa.4.0 = phi <8 x i32> [ zeroinitializer, %start ], [ %10, %bb7 ]
  %s.sroa.0.0 = phi <8 x i32> [ zeroinitializer, %start ], [ %8, %bb7 ]
  %iter.sroa.0.010 = phi i64 [ 0, %start ], [ %29, %bb7 ]
  %0 = getelementptr inbounds nuw [16 x i8], ptr %b, i64 %iter.sroa.0.010
  %.phi.trans.insert15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %1 = load <8 x i8>, ptr %.phi.trans.insert15, align 1
  %2 = sext <8 x i8> %1 to <8 x i32>
  %3 = load <8 x i8>, ptr %0, align 1
  %4 = sext <8 x i8> %3 to <8 x i32>
  %invariant.gep = getelementptr inbounds nuw i8, ptr %a, i64 %iter.sroa.0.010
  %_18 = load i8, ptr %invariant.gep, align 1
  %_17 = sext i8 %_18 to i32
  %5 = insertelement <8 x i32> poison, i32 %_17, i64 0
  %6 = shufflevector <8 x i32> %5, <8 x i32> poison, <8 x i32> zeroinitializer
  %7 = mul nsw <8 x i32> %6, %4
  %8 = add <8 x i32> %7, %s.sroa.0.0
  %9 = mul nsw <8 x i32> %6, %2
  %10 = add <8 x i32> %9, %s.sroa.4.0
  %gep.1 = getelementptr inbounds nuw i8, ptr %invariant.gep, i64 256
  %_18.1 = load i8, ptr %gep.1, align 1
  %_17.1 = sext i8 %_18.1 to i32
  %11 = insertelement <8 x i32> poison, i32 %_17.1, i64 0
  %12 = shufflevector <8 x i32> %11, <8 x i32> poison, <8 x i32> zeroinitializer
  %13 = mul nsw <8 x i32> %12, %4
  %14 = add <8 x i32> %13, %s.sroa.6.0
  %15 = mul nsw <8 x i32> %12, %2
  %16 = add <8 x i32> %15, %s.sroa.8.0
  %gep.2 = getelementptr inbounds nuw i8, ptr %invariant.gep, i64 512
  %_18.2 = load i8, ptr %gep.2, align 1
  %_17.2 = sext i8 %_18.2 to i32
  %17 = insertelement <8 x i32> poison, i32 %_17.2, i64 0
  %18 = shufflevector <8 x i32> %17, <8 x i32> poison, <8 x i32> zeroinitializer
  %19 = mul nsw <8 x i32> %18, %4
  %20 = add <8 x i32> %19, %s.sroa.10.0
  %21 = mul nsw <8 x i32> %18, %2
  %22 = add <8 x i32> %21, %s.sroa.12.0
  %gep.3 = getelementptr inbounds nuw i8, ptr %invariant.gep, i64 768
  %_18.3 = load i8, ptr %gep.3, align 1
  %_17.3 = sext i8 %_18.3 to i32
  %23 = insertelement <8 x i32> poison, i32 %_17.3, i64 0
  %24 = shufflevector <8 x i32> %23, <8 x i32> poison, <8 x i32> zeroinitializer
  %25 = mul nsw <8 x i32> %24, %4
  %26 = add <8 x i32> %25, %s.sroa.14.0
  %27 = mul nsw <8 x i32> %24, %2
  %28 = add <8 x i32> %27, %s.sroa.16.0
  %29 = add nuw nsw i64 %iter.sroa.0.010, 1
  %exitcond11.not = icmp eq i64 %29, 256
  br i1 %exitcond11.not, label %bb8, label %bb7
}

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="haswell" }
