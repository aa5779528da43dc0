; the tile is gathered and scattered
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable
define void @tile_s8(ptr noalias noundef writeonly align 4 captures(none) dereferenceable(256) %c, ptr noalias noundef readonly align 1 captures(none) dereferenceable(1024) %a, ptr noalias noundef readonly align 1 captures(none) dereferenceable(4096) %b) unnamed_addr #0 {
start:
  %s = alloca [256 x i8], align 4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(256) %s, i8 0, i64 256, i1 false)
  %0 = getelementptr inbounds nuw [16 x i32], ptr %s, <4 x i64> <i64 0, i64 1, i64 2, i64 3>
  %1 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 4
  %2 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 8
  %3 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 12
  %4 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 16
  %5 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 20
  %6 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 24
  %7 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 28
  %8 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 32
  %9 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 36
  %10 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 40
  %11 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 44
  %12 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 48
  %13 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 52
  %14 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 56
  %15 = getelementptr inbounds nuw i8, <4 x ptr> %0, i64 60
  br label %bb7

bb8:                                              ; preds = %bb7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(256) %c, ptr noundef nonnull align 4 dereferenceable(256) %s, i64 256, i1 false)
  ret void

bb7:                                              ; preds = %bb7, %start
  %iter.sroa.0.010 = phi i64 [ 0, %start ], [ %67, %bb7 ]
  %invariant.gep = getelementptr inbounds nuw i8, ptr %a, i64 %iter.sroa.0.010
  %16 = getelementptr inbounds nuw [16 x i8], ptr %b, i64 %iter.sroa.0.010
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 15
  %_21.15 = load i8, ptr %17, align 1
  %_20.15 = sext i8 %_21.15 to i32
  %broadcast.splatinsert48 = insertelement <4 x i32> poison, i32 %_20.15, i64 0
  %broadcast.splat49 = shufflevector <4 x i32> %broadcast.splatinsert48, <4 x i32> poison, <4 x i32> zeroinitializer
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 14
  %_21.14 = load i8, ptr %18, align 1
  %_20.14 = sext i8 %_21.14 to i32
  %broadcast.splatinsert46 = insertelement <4 x i32> poison, i32 %_20.14, i64 0
  %broadcast.splat47 = shufflevector <4 x i32> %broadcast.splatinsert46, <4 x i32> poison, <4 x i32> zeroinitializer
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 13
  %_21.13 = load i8, ptr %19, align 1
  %_20.13 = sext i8 %_21.13 to i32
  %broadcast.splatinsert44 = insertelement <4 x i32> poison, i32 %_20.13, i64 0
  %broadcast.splat45 = shufflevector <4 x i32> %broadcast.splatinsert44, <4 x i32> poison, <4 x i32> zeroinitializer
  %.phi.trans.insert19 = getelementptr inbounds nuw i8, ptr %16, i64 12
  %_21.12.pre = load i8, ptr %.phi.trans.insert19, align 1
  %_20.12 = sext i8 %_21.12.pre to i32
  %broadcast.splatinsert42 = insertelement <4 x i32> poison, i32 %_20.12, i64 0
  %broadcast.splat43 = shufflevector <4 x i32> %broadcast.splatinsert42, <4 x i32> poison, <4 x i32> zeroinitializer
  %.phi.trans.insert18 = getelementptr inbounds nuw i8, ptr %16, i64 11
  %_21.11.pre = load i8, ptr %.phi.trans.insert18, align 1
  %_20.11 = sext i8 %_21.11.pre to i32
  %broadcast.splatinsert40 = insertelement <4 x i32> poison, i32 %_20.11, i64 0
  %broadcast.splat41 = shufflevector <4 x i32> %broadcast.splatinsert40, <4 x i32> poison, <4 x i32> zeroinitializer
  %.phi.trans.insert17 = getelementptr inbounds nuw i8, ptr %16, i64 10
  %_21.10.pre = load i8, ptr %.phi.trans.insert17, align 1
  %_20.10 = sext i8 %_21.10.pre to i32
  %broadcast.splatinsert38 = insertelement <4 x i32> poison, i32 %_20.10, i64 0
  %broadcast.splat39 = shufflevector <4 x i32> %broadcast.splatinsert38, <4 x i32> poison, <4 x i32> zeroinitializer
  %.phi.trans.insert16 = getelementptr inbounds nuw i8, ptr %16, i64 9
  %_21.9.pre = load i8, ptr %.phi.trans.insert16, align 1
  %_20.9 = sext i8 %_21.9.pre to i32
  %broadcast.splatinsert36 = insertelement <4 x i32> poison, i32 %_20.9, i64 0
  %broadcast.splat37 = shufflevector <4 x i32> %broadcast.splatinsert36, <4 x i32> poison, <4 x i32> zeroinitializer
  %.phi.trans.insert15 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %_21.8.pre = load i8, ptr %.phi.trans.insert15, align 1
  %_20.8 = sext i8 %_21.8.pre to i32
  %broadcast.splatinsert34 = insertelement <4 x i32> poison, i32 %_20.8, i64 0
  %broadcast.splat35 = shufflevector <4 x i32> %broadcast.splatinsert34, <4 x i32> poison, <4 x i32> zeroinitializer
  %.phi.trans.insert14 = getelementptr inbounds nuw i8, ptr %16, i64 7
  %_21.7.pre = load i8, ptr %.phi.trans.insert14, align 1
  %_20.7 = sext i8 %_21.7.pre to i32
  %broadcast.splatinsert32 = insertelement <4 x i32> poison, i32 %_20.7, i64 0
  %broadcast.splat33 = shufflevector <4 x i32> %broadcast.splatinsert32, <4 x i32> poison, <4 x i32> zeroinitializer
  %.phi.trans.insert13 = getelementptr inbounds nuw i8, ptr %16, i64 6
  %_21.6.pre = load i8, ptr %.phi.trans.insert13, align 1
  %_20.6 = sext i8 %_21.6.pre to i32
  %broadcast.splatinsert30 = insertelement <4 x i32> poison, i32 %_20.6, i64 0
  %broadcast.splat31 = shufflevector <4 x i32> %broadcast.splatinsert30, <4 x i32> poison, <4 x i32> zeroinitializer
  %.phi.trans.insert12 = getelementptr inbounds nuw i8, ptr %16, i64 5
  %_21.5.pre = load i8, ptr %.phi.trans.insert12, align 1
  %_20.5 = sext i8 %_21.5.pre to i32
  %broadcast.splatinsert28 = insertelement <4 x i32> poison, i32 %_20.5, i64 0
  %broadcast.splat29 = shufflevector <4 x i32> %broadcast.splatinsert28, <4 x i32> poison, <4 x i32> zeroinitializer
  %.phi.trans.insert = getelementptr inbounds nuw i8, ptr %16, i64 4
  %_21.4.pre = load i8, ptr %.phi.trans.insert, align 1
  %_20.4 = sext i8 %_21.4.pre to i32
  %broadcast.splatinsert26 = insertelement <4 x i32> poison, i32 %_20.4, i64 0
  %broadcast.splat27 = shufflevector <4 x i32> %broadcast.splatinsert26, <4 x i32> poison, <4 x i32> zeroinitializer
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 3
  %_21.3 = load i8, ptr %20, align 1
  %_20.3 = sext i8 %_21.3 to i32
  %broadcast.splatinsert24 = insertelement <4 x i32> poison, i32 %_20.3, i64 0
  %broadcast.splat25 = shufflevector <4 x i32> %broadcast.splatinsert24, <4 x i32> poison, <4 x i32> zeroinitializer
  %21 = getelementptr inbounds nuw i8, ptr %16, i64 2
  %_21.2 = load i8, ptr %21, align 1
  %_20.2 = sext i8 %_21.2 to i32
  %broadcast.splatinsert22 = insertelement <4 x i32> poison, i32 %_20.2, i64 0
  %broadcast.splat23 = shufflevector <4 x i32> %broadcast.splatinsert22, <4 x i32> poison, <4 x i32> zeroinitializer
  %22 = getelementptr inbounds nuw i8, ptr %16, i64 1
  %_21.1 = load i8, ptr %22, align 1
  %_20.1 = sext i8 %_21.1 to i32
  %broadcast.splatinsert20 = insertelement <4 x i32> poison, i32 %_20.1, i64 0
  %broadcast.splat21 = shufflevector <4 x i32> %broadcast.splatinsert20, <4 x i32> poison, <4 x i32> zeroinitializer
  %_21 = load i8, ptr %16, align 1
  %_20 = sext i8 %_21 to i32
  %broadcast.splatinsert = insertelement <4 x i32> poison, i32 %_20, i64 0
  %broadcast.splat = shufflevector <4 x i32> %broadcast.splatinsert, <4 x i32> poison, <4 x i32> zeroinitializer
  %23 = getelementptr inbounds nuw i8, ptr %invariant.gep, i64 256
  %24 = getelementptr inbounds nuw i8, ptr %invariant.gep, i64 512
  %25 = getelementptr inbounds nuw i8, ptr %invariant.gep, i64 768
  %26 = load i8, ptr %invariant.gep, align 1
  %27 = load i8, ptr %23, align 1
  %28 = load i8, ptr %24, align 1
  %29 = load i8, ptr %25, align 1
  %30 = insertelement <4 x i8> poison, i8 %26, i64 0
  %31 = insertelement <4 x i8> %30, i8 %27, i64 1
  %32 = insertelement <4 x i8> %31, i8 %28, i64 2
  %33 = insertelement <4 x i8> %32, i8 %29, i64 3
  %34 = sext <4 x i8> %33 to <4 x i32>
  %wide.masked.gather = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %0, <4 x i1> splat (i1 true), <4 x i32> poison)
  %35 = mul nsw <4 x i32> %broadcast.splat, %34
  %36 = add <4 x i32> %35, %wide.masked.gather
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %36, <4 x ptr> align 4 %0, <4 x i1> splat (i1 true))
  %wide.masked.gather50 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %1, <4 x i1> splat (i1 true), <4 x i32> poison)
  %37 = mul nsw <4 x i32> %broadcast.splat21, %34
  %38 = add <4 x i32> %37, %wide.masked.gather50
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %38, <4 x ptr> align 4 %1, <4 x i1> splat (i1 true))
  %wide.masked.gather51 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %2, <4 x i1> splat (i1 true), <4 x i32> poison)
  %39 = mul nsw <4 x i32> %broadcast.splat23, %34
  %40 = add <4 x i32> %39, %wide.masked.gather51
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %40, <4 x ptr> align 4 %2, <4 x i1> splat (i1 true))
  %wide.masked.gather52 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %3, <4 x i1> splat (i1 true), <4 x i32> poison)
  %41 = mul nsw <4 x i32> %broadcast.splat25, %34
  %42 = add <4 x i32> %41, %wide.masked.gather52
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %42, <4 x ptr> align 4 %3, <4 x i1> splat (i1 true))
  %wide.masked.gather53 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %4, <4 x i1> splat (i1 true), <4 x i32> poison)
  %43 = mul nsw <4 x i32> %broadcast.splat27, %34
  %44 = add <4 x i32> %43, %wide.masked.gather53
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %44, <4 x ptr> align 4 %4, <4 x i1> splat (i1 true))
  %wide.masked.gather54 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %5, <4 x i1> splat (i1 true), <4 x i32> poison)
  %45 = mul nsw <4 x i32> %broadcast.splat29, %34
  %46 = add <4 x i32> %45, %wide.masked.gather54
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %46, <4 x ptr> align 4 %5, <4 x i1> splat (i1 true))
  %wide.masked.gather55 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %6, <4 x i1> splat (i1 true), <4 x i32> poison)
  %47 = mul nsw <4 x i32> %broadcast.splat31, %34
  %48 = add <4 x i32> %47, %wide.masked.gather55
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %48, <4 x ptr> align 4 %6, <4 x i1> splat (i1 true))
  %wide.masked.gather56 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %7, <4 x i1> splat (i1 true), <4 x i32> poison)
  %49 = mul nsw <4 x i32> %broadcast.splat33, %34
  %50 = add <4 x i32> %49, %wide.masked.gather56
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %50, <4 x ptr> align 4 %7, <4 x i1> splat (i1 true))
  %wide.masked.gather57 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %8, <4 x i1> splat (i1 true), <4 x i32> poison)
  %51 = mul nsw <4 x i32> %broadcast.splat35, %34
  %52 = add <4 x i32> %51, %wide.masked.gather57
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %52, <4 x ptr> align 4 %8, <4 x i1> splat (i1 true))
  %wide.masked.gather58 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %9, <4 x i1> splat (i1 true), <4 x i32> poison)
  %53 = mul nsw <4 x i32> %broadcast.splat37, %34
  %54 = add <4 x i32> %53, %wide.masked.gather58
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %54, <4 x ptr> align 4 %9, <4 x i1> splat (i1 true))
  %wide.masked.gather59 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %10, <4 x i1> splat (i1 true), <4 x i32> poison)
  %55 = mul nsw <4 x i32> %broadcast.splat39, %34
  %56 = add <4 x i32> %55, %wide.masked.gather59
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %56, <4 x ptr> align 4 %10, <4 x i1> splat (i1 true))
  %wide.masked.gather60 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %11, <4 x i1> splat (i1 true), <4 x i32> poison)
  %57 = mul nsw <4 x i32> %broadcast.splat41, %34
  %58 = add <4 x i32> %57, %wide.masked.gather60
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %58, <4 x ptr> align 4 %11, <4 x i1> splat (i1 true))
  %wide.masked.gather61 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %12, <4 x i1> splat (i1 true), <4 x i32> poison)
  %59 = mul nsw <4 x i32> %broadcast.splat43, %34
  %60 = add <4 x i32> %59, %wide.masked.gather61
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %60, <4 x ptr> align 4 %12, <4 x i1> splat (i1 true))
  %wide.masked.gather62 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %13, <4 x i1> splat (i1 true), <4 x i32> poison)
  %61 = mul nsw <4 x i32> %broadcast.splat45, %34
  %62 = add <4 x i32> %61, %wide.masked.gather62
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %62, <4 x ptr> align 4 %13, <4 x i1> splat (i1 true))
  %wide.masked.gather63 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %14, <4 x i1> splat (i1 true), <4 x i32> poison)
  %63 = mul nsw <4 x i32> %broadcast.splat47, %34
  %64 = add <4 x i32> %63, %wide.masked.gather63
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %64, <4 x ptr> align 4 %14, <4 x i1> splat (i1 true))
  %wide.masked.gather64 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %15, <4 x i1> splat (i1 true), <4 x i32> poison)
  %65 = mul nsw <4 x i32> %broadcast.splat49, %34
  %66 = add <4 x i32> %65, %wide.masked.gather64
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %66, <4 x ptr> align 4 %15, <4 x i1> splat (i1 true))
  %67 = add nuw nsw i64 %iter.sroa.0.010, 1
  %exitcond11.not = icmp eq i64 %67, 256
  br i1 %exitcond11.not, label %bb8, label %bb7
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(read)
declare <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr>, <4 x i1>, <4 x i32>) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(write)
declare void @llvm.masked.scatter.v4i32.v4p0(<4 x i32>, <4 x ptr>, <4 x i1>) #4

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="cascadelake" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(write) }
