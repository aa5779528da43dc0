; ModuleID = 'gemm.c'
source_filename = "gemm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_f32(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %68, label %6

6:                                                ; preds = %4, %6
  %7 = phi i64 [ %66, %6 ], [ 0, %4 ]
  %8 = phi <4 x float> [ %32, %6 ], [ zeroinitializer, %4 ]
  %9 = phi <4 x float> [ %35, %6 ], [ zeroinitializer, %4 ]
  %10 = phi <4 x float> [ %38, %6 ], [ zeroinitializer, %4 ]
  %11 = phi <4 x float> [ %41, %6 ], [ zeroinitializer, %4 ]
  %12 = phi <4 x float> [ %46, %6 ], [ zeroinitializer, %4 ]
  %13 = phi <4 x float> [ %47, %6 ], [ zeroinitializer, %4 ]
  %14 = phi <4 x float> [ %48, %6 ], [ zeroinitializer, %4 ]
  %15 = phi <4 x float> [ %49, %6 ], [ zeroinitializer, %4 ]
  %16 = phi <4 x float> [ %54, %6 ], [ zeroinitializer, %4 ]
  %17 = phi <4 x float> [ %55, %6 ], [ zeroinitializer, %4 ]
  %18 = phi <4 x float> [ %56, %6 ], [ zeroinitializer, %4 ]
  %19 = phi <4 x float> [ %57, %6 ], [ zeroinitializer, %4 ]
  %20 = phi <4 x float> [ %62, %6 ], [ zeroinitializer, %4 ]
  %21 = phi <4 x float> [ %63, %6 ], [ zeroinitializer, %4 ]
  %22 = phi <4 x float> [ %64, %6 ], [ zeroinitializer, %4 ]
  %23 = phi <4 x float> [ %65, %6 ], [ zeroinitializer, %4 ]
  %24 = shl i64 %7, 4
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 %24
  %26 = shl i64 %7, 6
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 %26
  %28 = load float, ptr %25, align 4, !tbaa !10
  %29 = load <4 x float>, ptr %27, align 4, !tbaa !10
  %30 = insertelement <4 x float> poison, float %28, i64 0
  %31 = shufflevector <4 x float> %30, <4 x float> poison, <4 x i32> zeroinitializer
  %32 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %31, <4 x float> %29, <4 x float> %8)
  %33 = getelementptr inbounds nuw i8, ptr %27, i64 16
  %34 = load <4 x float>, ptr %33, align 4, !tbaa !10
  %35 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %31, <4 x float> %34, <4 x float> %9)
  %36 = getelementptr inbounds nuw i8, ptr %27, i64 32
  %37 = load <4 x float>, ptr %36, align 4, !tbaa !10
  %38 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %31, <4 x float> %37, <4 x float> %10)
  %39 = getelementptr inbounds nuw i8, ptr %27, i64 48
  %40 = load <4 x float>, ptr %39, align 4, !tbaa !10
  %41 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %31, <4 x float> %40, <4 x float> %11)
  %42 = getelementptr inbounds nuw i8, ptr %25, i64 4
  %43 = load float, ptr %42, align 4, !tbaa !10
  %44 = insertelement <4 x float> poison, float %43, i64 0
  %45 = shufflevector <4 x float> %44, <4 x float> poison, <4 x i32> zeroinitializer
  %46 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %45, <4 x float> %29, <4 x float> %12)
  %47 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %45, <4 x float> %34, <4 x float> %13)
  %48 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %45, <4 x float> %37, <4 x float> %14)
  %49 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %45, <4 x float> %40, <4 x float> %15)
  %50 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %51 = load float, ptr %50, align 4, !tbaa !10
  %52 = insertelement <4 x float> poison, float %51, i64 0
  %53 = shufflevector <4 x float> %52, <4 x float> poison, <4 x i32> zeroinitializer
  %54 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %53, <4 x float> %29, <4 x float> %16)
  %55 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %53, <4 x float> %34, <4 x float> %17)
  %56 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %53, <4 x float> %37, <4 x float> %18)
  %57 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %53, <4 x float> %40, <4 x float> %19)
  %58 = getelementptr inbounds nuw i8, ptr %25, i64 12
  %59 = load float, ptr %58, align 4, !tbaa !10
  %60 = insertelement <4 x float> poison, float %59, i64 0
  %61 = shufflevector <4 x float> %60, <4 x float> poison, <4 x i32> zeroinitializer
  %62 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %61, <4 x float> %29, <4 x float> %20)
  %63 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %61, <4 x float> %34, <4 x float> %21)
  %64 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %61, <4 x float> %37, <4 x float> %22)
  %65 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %61, <4 x float> %40, <4 x float> %23)
  %66 = add nuw i64 %7, 1
  %67 = icmp eq i64 %66, %3
  br i1 %67, label %68, label %6, !llvm.loop !12

68:                                               ; preds = %6, %4
  %69 = phi <4 x float> [ zeroinitializer, %4 ], [ %32, %6 ]
  %70 = phi <4 x float> [ zeroinitializer, %4 ], [ %35, %6 ]
  %71 = phi <4 x float> [ zeroinitializer, %4 ], [ %38, %6 ]
  %72 = phi <4 x float> [ zeroinitializer, %4 ], [ %41, %6 ]
  %73 = phi <4 x float> [ zeroinitializer, %4 ], [ %46, %6 ]
  %74 = phi <4 x float> [ zeroinitializer, %4 ], [ %47, %6 ]
  %75 = phi <4 x float> [ zeroinitializer, %4 ], [ %48, %6 ]
  %76 = phi <4 x float> [ zeroinitializer, %4 ], [ %49, %6 ]
  %77 = phi <4 x float> [ zeroinitializer, %4 ], [ %54, %6 ]
  %78 = phi <4 x float> [ zeroinitializer, %4 ], [ %55, %6 ]
  %79 = phi <4 x float> [ zeroinitializer, %4 ], [ %56, %6 ]
  %80 = phi <4 x float> [ zeroinitializer, %4 ], [ %57, %6 ]
  %81 = phi <4 x float> [ zeroinitializer, %4 ], [ %62, %6 ]
  %82 = phi <4 x float> [ zeroinitializer, %4 ], [ %63, %6 ]
  %83 = phi <4 x float> [ zeroinitializer, %4 ], [ %64, %6 ]
  %84 = phi <4 x float> [ zeroinitializer, %4 ], [ %65, %6 ]
  store <4 x float> %69, ptr %2, align 4, !tbaa !10
  %85 = getelementptr inbounds nuw i8, ptr %2, i64 16
  store <4 x float> %70, ptr %85, align 4, !tbaa !10
  %86 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store <4 x float> %71, ptr %86, align 4, !tbaa !10
  %87 = getelementptr inbounds nuw i8, ptr %2, i64 48
  store <4 x float> %72, ptr %87, align 4, !tbaa !10
  %88 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store <4 x float> %73, ptr %88, align 4, !tbaa !10
  %89 = getelementptr inbounds nuw i8, ptr %2, i64 80
  store <4 x float> %74, ptr %89, align 4, !tbaa !10
  %90 = getelementptr inbounds nuw i8, ptr %2, i64 96
  store <4 x float> %75, ptr %90, align 4, !tbaa !10
  %91 = getelementptr inbounds nuw i8, ptr %2, i64 112
  store <4 x float> %76, ptr %91, align 4, !tbaa !10
  %92 = getelementptr inbounds nuw i8, ptr %2, i64 128
  store <4 x float> %77, ptr %92, align 4, !tbaa !10
  %93 = getelementptr inbounds nuw i8, ptr %2, i64 144
  store <4 x float> %78, ptr %93, align 4, !tbaa !10
  %94 = getelementptr inbounds nuw i8, ptr %2, i64 160
  store <4 x float> %79, ptr %94, align 4, !tbaa !10
  %95 = getelementptr inbounds nuw i8, ptr %2, i64 176
  store <4 x float> %80, ptr %95, align 4, !tbaa !10
  %96 = getelementptr inbounds nuw i8, ptr %2, i64 192
  store <4 x float> %81, ptr %96, align 4, !tbaa !10
  %97 = getelementptr inbounds nuw i8, ptr %2, i64 208
  store <4 x float> %82, ptr %97, align 4, !tbaa !10
  %98 = getelementptr inbounds nuw i8, ptr %2, i64 224
  store <4 x float> %83, ptr %98, align 4, !tbaa !10
  %99 = getelementptr inbounds nuw i8, ptr %2, i64 240
  store <4 x float> %84, ptr %99, align 4, !tbaa !10
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_s16(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %92, label %6

6:                                                ; preds = %4, %6
  %7 = phi <4 x i32> [ %89, %6 ], [ zeroinitializer, %4 ]
  %8 = phi <4 x i32> [ %87, %6 ], [ zeroinitializer, %4 ]
  %9 = phi <4 x i32> [ %85, %6 ], [ zeroinitializer, %4 ]
  %10 = phi <4 x i32> [ %83, %6 ], [ zeroinitializer, %4 ]
  %11 = phi <4 x i32> [ %76, %6 ], [ zeroinitializer, %4 ]
  %12 = phi <4 x i32> [ %74, %6 ], [ zeroinitializer, %4 ]
  %13 = phi <4 x i32> [ %72, %6 ], [ zeroinitializer, %4 ]
  %14 = phi <4 x i32> [ %70, %6 ], [ zeroinitializer, %4 ]
  %15 = phi <4 x i32> [ %63, %6 ], [ zeroinitializer, %4 ]
  %16 = phi <4 x i32> [ %61, %6 ], [ zeroinitializer, %4 ]
  %17 = phi <4 x i32> [ %59, %6 ], [ zeroinitializer, %4 ]
  %18 = phi <4 x i32> [ %57, %6 ], [ zeroinitializer, %4 ]
  %19 = phi <4 x i32> [ %50, %6 ], [ zeroinitializer, %4 ]
  %20 = phi <4 x i32> [ %48, %6 ], [ zeroinitializer, %4 ]
  %21 = phi <4 x i32> [ %46, %6 ], [ zeroinitializer, %4 ]
  %22 = phi <4 x i32> [ %44, %6 ], [ zeroinitializer, %4 ]
  %23 = phi i64 [ %90, %6 ], [ 0, %4 ]
  %24 = shl i64 %23, 5
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 %24
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 24
  %27 = load <4 x i16>, ptr %26, align 2, !tbaa !14
  %28 = sext <4 x i16> %27 to <4 x i32>
  %29 = getelementptr inbounds nuw i8, ptr %25, i64 16
  %30 = load <4 x i16>, ptr %29, align 2, !tbaa !14
  %31 = sext <4 x i16> %30 to <4 x i32>
  %32 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %33 = load <4 x i16>, ptr %32, align 2, !tbaa !14
  %34 = sext <4 x i16> %33 to <4 x i32>
  %35 = load <4 x i16>, ptr %25, align 2, !tbaa !14
  %36 = sext <4 x i16> %35 to <4 x i32>
  %37 = shl i64 %23, 3
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 %37
  %39 = load i16, ptr %38, align 2, !tbaa !14
  %40 = sext i16 %39 to i32
  %41 = insertelement <4 x i32> poison, i32 %40, i64 0
  %42 = shufflevector <4 x i32> %41, <4 x i32> poison, <4 x i32> zeroinitializer
  %43 = mul nsw <4 x i32> %42, %36
  %44 = add nsw <4 x i32> %43, %22
  %45 = mul nsw <4 x i32> %42, %34
  %46 = add nsw <4 x i32> %45, %21
  %47 = mul nsw <4 x i32> %42, %31
  %48 = add nsw <4 x i32> %47, %20
  %49 = mul nsw <4 x i32> %42, %28
  %50 = add nsw <4 x i32> %49, %19
  %51 = getelementptr inbounds nuw i8, ptr %38, i64 2
  %52 = load i16, ptr %51, align 2, !tbaa !14
  %53 = sext i16 %52 to i32
  %54 = insertelement <4 x i32> poison, i32 %53, i64 0
  %55 = shufflevector <4 x i32> %54, <4 x i32> poison, <4 x i32> zeroinitializer
  %56 = mul nsw <4 x i32> %55, %36
  %57 = add nsw <4 x i32> %56, %18
  %58 = mul nsw <4 x i32> %55, %34
  %59 = add nsw <4 x i32> %58, %17
  %60 = mul nsw <4 x i32> %55, %31
  %61 = add nsw <4 x i32> %60, %16
  %62 = mul nsw <4 x i32> %55, %28
  %63 = add nsw <4 x i32> %62, %15
  %64 = getelementptr inbounds nuw i8, ptr %38, i64 4
  %65 = load i16, ptr %64, align 2, !tbaa !14
  %66 = sext i16 %65 to i32
  %67 = insertelement <4 x i32> poison, i32 %66, i64 0
  %68 = shufflevector <4 x i32> %67, <4 x i32> poison, <4 x i32> zeroinitializer
  %69 = mul nsw <4 x i32> %68, %36
  %70 = add nsw <4 x i32> %69, %14
  %71 = mul nsw <4 x i32> %68, %34
  %72 = add nsw <4 x i32> %71, %13
  %73 = mul nsw <4 x i32> %68, %31
  %74 = add nsw <4 x i32> %73, %12
  %75 = mul nsw <4 x i32> %68, %28
  %76 = add nsw <4 x i32> %75, %11
  %77 = getelementptr inbounds nuw i8, ptr %38, i64 6
  %78 = load i16, ptr %77, align 2, !tbaa !14
  %79 = sext i16 %78 to i32
  %80 = insertelement <4 x i32> poison, i32 %79, i64 0
  %81 = shufflevector <4 x i32> %80, <4 x i32> poison, <4 x i32> zeroinitializer
  %82 = mul nsw <4 x i32> %81, %36
  %83 = add nsw <4 x i32> %82, %10
  %84 = mul nsw <4 x i32> %81, %34
  %85 = add nsw <4 x i32> %84, %9
  %86 = mul nsw <4 x i32> %81, %31
  %87 = add nsw <4 x i32> %86, %8
  %88 = mul nsw <4 x i32> %81, %28
  %89 = add nsw <4 x i32> %88, %7
  %90 = add nuw i64 %23, 1
  %91 = icmp eq i64 %90, %3
  br i1 %91, label %92, label %6, !llvm.loop !16

92:                                               ; preds = %6, %4
  %93 = phi <4 x i32> [ zeroinitializer, %4 ], [ %89, %6 ]
  %94 = phi <4 x i32> [ zeroinitializer, %4 ], [ %87, %6 ]
  %95 = phi <4 x i32> [ zeroinitializer, %4 ], [ %85, %6 ]
  %96 = phi <4 x i32> [ zeroinitializer, %4 ], [ %83, %6 ]
  %97 = phi <4 x i32> [ zeroinitializer, %4 ], [ %76, %6 ]
  %98 = phi <4 x i32> [ zeroinitializer, %4 ], [ %74, %6 ]
  %99 = phi <4 x i32> [ zeroinitializer, %4 ], [ %72, %6 ]
  %100 = phi <4 x i32> [ zeroinitializer, %4 ], [ %70, %6 ]
  %101 = phi <4 x i32> [ zeroinitializer, %4 ], [ %63, %6 ]
  %102 = phi <4 x i32> [ zeroinitializer, %4 ], [ %61, %6 ]
  %103 = phi <4 x i32> [ zeroinitializer, %4 ], [ %59, %6 ]
  %104 = phi <4 x i32> [ zeroinitializer, %4 ], [ %57, %6 ]
  %105 = phi <4 x i32> [ zeroinitializer, %4 ], [ %50, %6 ]
  %106 = phi <4 x i32> [ zeroinitializer, %4 ], [ %48, %6 ]
  %107 = phi <4 x i32> [ zeroinitializer, %4 ], [ %46, %6 ]
  %108 = phi <4 x i32> [ zeroinitializer, %4 ], [ %44, %6 ]
  store <4 x i32> %108, ptr %2, align 4, !tbaa !6
  %109 = getelementptr inbounds nuw i8, ptr %2, i64 16
  store <4 x i32> %107, ptr %109, align 4, !tbaa !6
  %110 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store <4 x i32> %106, ptr %110, align 4, !tbaa !6
  %111 = getelementptr inbounds nuw i8, ptr %2, i64 48
  store <4 x i32> %105, ptr %111, align 4, !tbaa !6
  %112 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store <4 x i32> %104, ptr %112, align 4, !tbaa !6
  %113 = getelementptr inbounds nuw i8, ptr %2, i64 80
  store <4 x i32> %103, ptr %113, align 4, !tbaa !6
  %114 = getelementptr inbounds nuw i8, ptr %2, i64 96
  store <4 x i32> %102, ptr %114, align 4, !tbaa !6
  %115 = getelementptr inbounds nuw i8, ptr %2, i64 112
  store <4 x i32> %101, ptr %115, align 4, !tbaa !6
  %116 = getelementptr inbounds nuw i8, ptr %2, i64 128
  store <4 x i32> %100, ptr %116, align 4, !tbaa !6
  %117 = getelementptr inbounds nuw i8, ptr %2, i64 144
  store <4 x i32> %99, ptr %117, align 4, !tbaa !6
  %118 = getelementptr inbounds nuw i8, ptr %2, i64 160
  store <4 x i32> %98, ptr %118, align 4, !tbaa !6
  %119 = getelementptr inbounds nuw i8, ptr %2, i64 176
  store <4 x i32> %97, ptr %119, align 4, !tbaa !6
  %120 = getelementptr inbounds nuw i8, ptr %2, i64 192
  store <4 x i32> %96, ptr %120, align 4, !tbaa !6
  %121 = getelementptr inbounds nuw i8, ptr %2, i64 208
  store <4 x i32> %95, ptr %121, align 4, !tbaa !6
  %122 = getelementptr inbounds nuw i8, ptr %2, i64 224
  store <4 x i32> %94, ptr %122, align 4, !tbaa !6
  %123 = getelementptr inbounds nuw i8, ptr %2, i64 240
  store <4 x i32> %93, ptr %123, align 4, !tbaa !6
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_s8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %92, label %6

6:                                                ; preds = %4, %6
  %7 = phi <4 x i32> [ %89, %6 ], [ zeroinitializer, %4 ]
  %8 = phi <4 x i32> [ %87, %6 ], [ zeroinitializer, %4 ]
  %9 = phi <4 x i32> [ %85, %6 ], [ zeroinitializer, %4 ]
  %10 = phi <4 x i32> [ %83, %6 ], [ zeroinitializer, %4 ]
  %11 = phi <4 x i32> [ %76, %6 ], [ zeroinitializer, %4 ]
  %12 = phi <4 x i32> [ %74, %6 ], [ zeroinitializer, %4 ]
  %13 = phi <4 x i32> [ %72, %6 ], [ zeroinitializer, %4 ]
  %14 = phi <4 x i32> [ %70, %6 ], [ zeroinitializer, %4 ]
  %15 = phi <4 x i32> [ %63, %6 ], [ zeroinitializer, %4 ]
  %16 = phi <4 x i32> [ %61, %6 ], [ zeroinitializer, %4 ]
  %17 = phi <4 x i32> [ %59, %6 ], [ zeroinitializer, %4 ]
  %18 = phi <4 x i32> [ %57, %6 ], [ zeroinitializer, %4 ]
  %19 = phi <4 x i32> [ %50, %6 ], [ zeroinitializer, %4 ]
  %20 = phi <4 x i32> [ %48, %6 ], [ zeroinitializer, %4 ]
  %21 = phi <4 x i32> [ %46, %6 ], [ zeroinitializer, %4 ]
  %22 = phi <4 x i32> [ %44, %6 ], [ zeroinitializer, %4 ]
  %23 = phi i64 [ %90, %6 ], [ 0, %4 ]
  %24 = shl i64 %23, 4
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 %24
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 12
  %27 = load <4 x i8>, ptr %26, align 1, !tbaa !17
  %28 = sext <4 x i8> %27 to <4 x i32>
  %29 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %30 = load <4 x i8>, ptr %29, align 1, !tbaa !17
  %31 = sext <4 x i8> %30 to <4 x i32>
  %32 = getelementptr inbounds nuw i8, ptr %25, i64 4
  %33 = load <4 x i8>, ptr %32, align 1, !tbaa !17
  %34 = sext <4 x i8> %33 to <4 x i32>
  %35 = load <4 x i8>, ptr %25, align 1, !tbaa !17
  %36 = sext <4 x i8> %35 to <4 x i32>
  %37 = shl i64 %23, 2
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 %37
  %39 = load i8, ptr %38, align 1, !tbaa !17
  %40 = sext i8 %39 to i32
  %41 = insertelement <4 x i32> poison, i32 %40, i64 0
  %42 = shufflevector <4 x i32> %41, <4 x i32> poison, <4 x i32> zeroinitializer
  %43 = mul nsw <4 x i32> %42, %36
  %44 = add nsw <4 x i32> %43, %22
  %45 = mul nsw <4 x i32> %42, %34
  %46 = add nsw <4 x i32> %45, %21
  %47 = mul nsw <4 x i32> %42, %31
  %48 = add nsw <4 x i32> %47, %20
  %49 = mul nsw <4 x i32> %42, %28
  %50 = add nsw <4 x i32> %49, %19
  %51 = getelementptr inbounds nuw i8, ptr %38, i64 1
  %52 = load i8, ptr %51, align 1, !tbaa !17
  %53 = sext i8 %52 to i32
  %54 = insertelement <4 x i32> poison, i32 %53, i64 0
  %55 = shufflevector <4 x i32> %54, <4 x i32> poison, <4 x i32> zeroinitializer
  %56 = mul nsw <4 x i32> %55, %36
  %57 = add nsw <4 x i32> %56, %18
  %58 = mul nsw <4 x i32> %55, %34
  %59 = add nsw <4 x i32> %58, %17
  %60 = mul nsw <4 x i32> %55, %31
  %61 = add nsw <4 x i32> %60, %16
  %62 = mul nsw <4 x i32> %55, %28
  %63 = add nsw <4 x i32> %62, %15
  %64 = getelementptr inbounds nuw i8, ptr %38, i64 2
  %65 = load i8, ptr %64, align 1, !tbaa !17
  %66 = sext i8 %65 to i32
  %67 = insertelement <4 x i32> poison, i32 %66, i64 0
  %68 = shufflevector <4 x i32> %67, <4 x i32> poison, <4 x i32> zeroinitializer
  %69 = mul nsw <4 x i32> %68, %36
  %70 = add nsw <4 x i32> %69, %14
  %71 = mul nsw <4 x i32> %68, %34
  %72 = add nsw <4 x i32> %71, %13
  %73 = mul nsw <4 x i32> %68, %31
  %74 = add nsw <4 x i32> %73, %12
  %75 = mul nsw <4 x i32> %68, %28
  %76 = add nsw <4 x i32> %75, %11
  %77 = getelementptr inbounds nuw i8, ptr %38, i64 3
  %78 = load i8, ptr %77, align 1, !tbaa !17
  %79 = sext i8 %78 to i32
  %80 = insertelement <4 x i32> poison, i32 %79, i64 0
  %81 = shufflevector <4 x i32> %80, <4 x i32> poison, <4 x i32> zeroinitializer
  %82 = mul nsw <4 x i32> %81, %36
  %83 = add nsw <4 x i32> %82, %10
  %84 = mul nsw <4 x i32> %81, %34
  %85 = add nsw <4 x i32> %84, %9
  %86 = mul nsw <4 x i32> %81, %31
  %87 = add nsw <4 x i32> %86, %8
  %88 = mul nsw <4 x i32> %81, %28
  %89 = add nsw <4 x i32> %88, %7
  %90 = add nuw i64 %23, 1
  %91 = icmp eq i64 %90, %3
  br i1 %91, label %92, label %6, !llvm.loop !18

92:                                               ; preds = %6, %4
  %93 = phi <4 x i32> [ zeroinitializer, %4 ], [ %89, %6 ]
  %94 = phi <4 x i32> [ zeroinitializer, %4 ], [ %87, %6 ]
  %95 = phi <4 x i32> [ zeroinitializer, %4 ], [ %85, %6 ]
  %96 = phi <4 x i32> [ zeroinitializer, %4 ], [ %83, %6 ]
  %97 = phi <4 x i32> [ zeroinitializer, %4 ], [ %76, %6 ]
  %98 = phi <4 x i32> [ zeroinitializer, %4 ], [ %74, %6 ]
  %99 = phi <4 x i32> [ zeroinitializer, %4 ], [ %72, %6 ]
  %100 = phi <4 x i32> [ zeroinitializer, %4 ], [ %70, %6 ]
  %101 = phi <4 x i32> [ zeroinitializer, %4 ], [ %63, %6 ]
  %102 = phi <4 x i32> [ zeroinitializer, %4 ], [ %61, %6 ]
  %103 = phi <4 x i32> [ zeroinitializer, %4 ], [ %59, %6 ]
  %104 = phi <4 x i32> [ zeroinitializer, %4 ], [ %57, %6 ]
  %105 = phi <4 x i32> [ zeroinitializer, %4 ], [ %50, %6 ]
  %106 = phi <4 x i32> [ zeroinitializer, %4 ], [ %48, %6 ]
  %107 = phi <4 x i32> [ zeroinitializer, %4 ], [ %46, %6 ]
  %108 = phi <4 x i32> [ zeroinitializer, %4 ], [ %44, %6 ]
  store <4 x i32> %108, ptr %2, align 4, !tbaa !6
  %109 = getelementptr inbounds nuw i8, ptr %2, i64 16
  store <4 x i32> %107, ptr %109, align 4, !tbaa !6
  %110 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store <4 x i32> %106, ptr %110, align 4, !tbaa !6
  %111 = getelementptr inbounds nuw i8, ptr %2, i64 48
  store <4 x i32> %105, ptr %111, align 4, !tbaa !6
  %112 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store <4 x i32> %104, ptr %112, align 4, !tbaa !6
  %113 = getelementptr inbounds nuw i8, ptr %2, i64 80
  store <4 x i32> %103, ptr %113, align 4, !tbaa !6
  %114 = getelementptr inbounds nuw i8, ptr %2, i64 96
  store <4 x i32> %102, ptr %114, align 4, !tbaa !6
  %115 = getelementptr inbounds nuw i8, ptr %2, i64 112
  store <4 x i32> %101, ptr %115, align 4, !tbaa !6
  %116 = getelementptr inbounds nuw i8, ptr %2, i64 128
  store <4 x i32> %100, ptr %116, align 4, !tbaa !6
  %117 = getelementptr inbounds nuw i8, ptr %2, i64 144
  store <4 x i32> %99, ptr %117, align 4, !tbaa !6
  %118 = getelementptr inbounds nuw i8, ptr %2, i64 160
  store <4 x i32> %98, ptr %118, align 4, !tbaa !6
  %119 = getelementptr inbounds nuw i8, ptr %2, i64 176
  store <4 x i32> %97, ptr %119, align 4, !tbaa !6
  %120 = getelementptr inbounds nuw i8, ptr %2, i64 192
  store <4 x i32> %96, ptr %120, align 4, !tbaa !6
  %121 = getelementptr inbounds nuw i8, ptr %2, i64 208
  store <4 x i32> %95, ptr %121, align 4, !tbaa !6
  %122 = getelementptr inbounds nuw i8, ptr %2, i64 224
  store <4 x i32> %94, ptr %122, align 4, !tbaa !6
  %123 = getelementptr inbounds nuw i8, ptr %2, i64 240
  store <4 x i32> %93, ptr %123, align 4, !tbaa !6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="non-leaf-no-reserve" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="neoverse-n1" "target-features"="+aes,+crc,+dotprod,+fp-armv8,+fullfp16,+lse,+neon,+outline-atomics,+perfmon,+ras,+rcpc,+rdm,+sha2,+spe,+ssbs,+v8.1a,+v8.2a,+v8a,-fmv" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}
!llvm.errno.tbaa = !{!6}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 4}
!5 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!6 = !{!7, !7, i64 0}
!7 = !{!"int", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = !{!11, !11, i64 0}
!11 = !{!"float", !8, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!15, !15, i64 0}
!15 = !{!"short", !8, i64 0}
!16 = distinct !{!16, !13}
!17 = !{!8, !8, i64 0}
!18 = distinct !{!18, !13}
