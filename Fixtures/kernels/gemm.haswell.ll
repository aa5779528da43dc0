; ModuleID = 'gemm.c'
source_filename = "gemm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_f32(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %129, label %6

6:                                                ; preds = %4
  %7 = and i64 %3, 1
  %8 = icmp eq i64 %3, 1
  br i1 %8, label %88, label %9

9:                                                ; preds = %6
  %10 = and i64 %3, -2
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %83, %11 ]
  %13 = phi <8 x float> [ zeroinitializer, %9 ], [ %61, %11 ]
  %14 = phi <8 x float> [ zeroinitializer, %9 ], [ %64, %11 ]
  %15 = phi <8 x float> [ zeroinitializer, %9 ], [ %69, %11 ]
  %16 = phi <8 x float> [ zeroinitializer, %9 ], [ %70, %11 ]
  %17 = phi <8 x float> [ zeroinitializer, %9 ], [ %75, %11 ]
  %18 = phi <8 x float> [ zeroinitializer, %9 ], [ %76, %11 ]
  %19 = phi <8 x float> [ zeroinitializer, %9 ], [ %81, %11 ]
  %20 = phi <8 x float> [ zeroinitializer, %9 ], [ %82, %11 ]
  %21 = phi i64 [ 0, %9 ], [ %84, %11 ]
  %22 = shl i64 %12, 4
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 %22
  %24 = shl i64 %12, 6
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 %24
  %26 = load float, ptr %23, align 4, !tbaa !9
  %27 = load <8 x float>, ptr %25, align 4, !tbaa !9
  %28 = insertelement <8 x float> poison, float %26, i64 0
  %29 = shufflevector <8 x float> %28, <8 x float> poison, <8 x i32> zeroinitializer
  %30 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %29, <8 x float> %27, <8 x float> %13)
  %31 = getelementptr inbounds nuw i8, ptr %25, i64 32
  %32 = load <8 x float>, ptr %31, align 4, !tbaa !9
  %33 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %29, <8 x float> %32, <8 x float> %14)
  %34 = getelementptr inbounds nuw i8, ptr %23, i64 4
  %35 = load float, ptr %34, align 4, !tbaa !9
  %36 = insertelement <8 x float> poison, float %35, i64 0
  %37 = shufflevector <8 x float> %36, <8 x float> poison, <8 x i32> zeroinitializer
  %38 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %37, <8 x float> %27, <8 x float> %15)
  %39 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %37, <8 x float> %32, <8 x float> %16)
  %40 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %41 = load float, ptr %40, align 4, !tbaa !9
  %42 = insertelement <8 x float> poison, float %41, i64 0
  %43 = shufflevector <8 x float> %42, <8 x float> poison, <8 x i32> zeroinitializer
  %44 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %43, <8 x float> %27, <8 x float> %17)
  %45 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %43, <8 x float> %32, <8 x float> %18)
  %46 = getelementptr inbounds nuw i8, ptr %23, i64 12
  %47 = load float, ptr %46, align 4, !tbaa !9
  %48 = insertelement <8 x float> poison, float %47, i64 0
  %49 = shufflevector <8 x float> %48, <8 x float> poison, <8 x i32> zeroinitializer
  %50 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %49, <8 x float> %27, <8 x float> %19)
  %51 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %49, <8 x float> %32, <8 x float> %20)
  %52 = or disjoint i64 %12, 1
  %53 = shl i64 %52, 4
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 %53
  %55 = shl i64 %52, 6
  %56 = getelementptr inbounds nuw i8, ptr %1, i64 %55
  %57 = load float, ptr %54, align 4, !tbaa !9
  %58 = load <8 x float>, ptr %56, align 4, !tbaa !9
  %59 = insertelement <8 x float> poison, float %57, i64 0
  %60 = shufflevector <8 x float> %59, <8 x float> poison, <8 x i32> zeroinitializer
  %61 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %60, <8 x float> %58, <8 x float> %30)
  %62 = getelementptr inbounds nuw i8, ptr %56, i64 32
  %63 = load <8 x float>, ptr %62, align 4, !tbaa !9
  %64 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %60, <8 x float> %63, <8 x float> %33)
  %65 = getelementptr inbounds nuw i8, ptr %54, i64 4
  %66 = load float, ptr %65, align 4, !tbaa !9
  %67 = insertelement <8 x float> poison, float %66, i64 0
  %68 = shufflevector <8 x float> %67, <8 x float> poison, <8 x i32> zeroinitializer
  %69 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %68, <8 x float> %58, <8 x float> %38)
  %70 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %68, <8 x float> %63, <8 x float> %39)
  %71 = getelementptr inbounds nuw i8, ptr %54, i64 8
  %72 = load float, ptr %71, align 4, !tbaa !9
  %73 = insertelement <8 x float> poison, float %72, i64 0
  %74 = shufflevector <8 x float> %73, <8 x float> poison, <8 x i32> zeroinitializer
  %75 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %74, <8 x float> %58, <8 x float> %44)
  %76 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %74, <8 x float> %63, <8 x float> %45)
  %77 = getelementptr inbounds nuw i8, ptr %54, i64 12
  %78 = load float, ptr %77, align 4, !tbaa !9
  %79 = insertelement <8 x float> poison, float %78, i64 0
  %80 = shufflevector <8 x float> %79, <8 x float> poison, <8 x i32> zeroinitializer
  %81 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %80, <8 x float> %58, <8 x float> %50)
  %82 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %80, <8 x float> %63, <8 x float> %51)
  %83 = add nuw i64 %12, 2
  %84 = add i64 %21, 2
  %85 = icmp eq i64 %84, %10
  br i1 %85, label %86, label %11, !llvm.loop !11

86:                                               ; preds = %11
  %87 = icmp eq i64 %7, 0
  br i1 %87, label %129, label %88

88:                                               ; preds = %86, %6
  %89 = phi i64 [ 0, %6 ], [ %83, %86 ]
  %90 = phi <8 x float> [ zeroinitializer, %6 ], [ %61, %86 ]
  %91 = phi <8 x float> [ zeroinitializer, %6 ], [ %64, %86 ]
  %92 = phi <8 x float> [ zeroinitializer, %6 ], [ %69, %86 ]
  %93 = phi <8 x float> [ zeroinitializer, %6 ], [ %70, %86 ]
  %94 = phi <8 x float> [ zeroinitializer, %6 ], [ %75, %86 ]
  %95 = phi <8 x float> [ zeroinitializer, %6 ], [ %76, %86 ]
  %96 = phi <8 x float> [ zeroinitializer, %6 ], [ %81, %86 ]
  %97 = phi <8 x float> [ zeroinitializer, %6 ], [ %82, %86 ]
  %98 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %98)
  %99 = shl i64 %89, 4
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 %99
  %101 = shl i64 %89, 6
  %102 = getelementptr inbounds nuw i8, ptr %1, i64 %101
  %103 = load float, ptr %100, align 4, !tbaa !9
  %104 = load <8 x float>, ptr %102, align 4, !tbaa !9
  %105 = insertelement <8 x float> poison, float %103, i64 0
  %106 = shufflevector <8 x float> %105, <8 x float> poison, <8 x i32> zeroinitializer
  %107 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %106, <8 x float> %104, <8 x float> %90)
  %108 = getelementptr inbounds nuw i8, ptr %102, i64 32
  %109 = load <8 x float>, ptr %108, align 4, !tbaa !9
  %110 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %106, <8 x float> %109, <8 x float> %91)
  %111 = getelementptr inbounds nuw i8, ptr %100, i64 4
  %112 = load float, ptr %111, align 4, !tbaa !9
  %113 = insertelement <8 x float> poison, float %112, i64 0
  %114 = shufflevector <8 x float> %113, <8 x float> poison, <8 x i32> zeroinitializer
  %115 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %114, <8 x float> %104, <8 x float> %92)
  %116 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %114, <8 x float> %109, <8 x float> %93)
  %117 = getelementptr inbounds nuw i8, ptr %100, i64 8
  %118 = load float, ptr %117, align 4, !tbaa !9
  %119 = insertelement <8 x float> poison, float %118, i64 0
  %120 = shufflevector <8 x float> %119, <8 x float> poison, <8 x i32> zeroinitializer
  %121 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %120, <8 x float> %104, <8 x float> %94)
  %122 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %120, <8 x float> %109, <8 x float> %95)
  %123 = getelementptr inbounds nuw i8, ptr %100, i64 12
  %124 = load float, ptr %123, align 4, !tbaa !9
  %125 = insertelement <8 x float> poison, float %124, i64 0
  %126 = shufflevector <8 x float> %125, <8 x float> poison, <8 x i32> zeroinitializer
  %127 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %126, <8 x float> %104, <8 x float> %96)
  %128 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %126, <8 x float> %109, <8 x float> %97)
  br label %129

129:                                              ; preds = %88, %86, %4
  %130 = phi <8 x float> [ zeroinitializer, %4 ], [ %61, %86 ], [ %107, %88 ]
  %131 = phi <8 x float> [ zeroinitializer, %4 ], [ %64, %86 ], [ %110, %88 ]
  %132 = phi <8 x float> [ zeroinitializer, %4 ], [ %69, %86 ], [ %115, %88 ]
  %133 = phi <8 x float> [ zeroinitializer, %4 ], [ %70, %86 ], [ %116, %88 ]
  %134 = phi <8 x float> [ zeroinitializer, %4 ], [ %75, %86 ], [ %121, %88 ]
  %135 = phi <8 x float> [ zeroinitializer, %4 ], [ %76, %86 ], [ %122, %88 ]
  %136 = phi <8 x float> [ zeroinitializer, %4 ], [ %81, %86 ], [ %127, %88 ]
  %137 = phi <8 x float> [ zeroinitializer, %4 ], [ %82, %86 ], [ %128, %88 ]
  store <8 x float> %130, ptr %2, align 4, !tbaa !9
  %138 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store <8 x float> %131, ptr %138, align 4, !tbaa !9
  %139 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store <8 x float> %132, ptr %139, align 4, !tbaa !9
  %140 = getelementptr inbounds nuw i8, ptr %2, i64 96
  store <8 x float> %133, ptr %140, align 4, !tbaa !9
  %141 = getelementptr inbounds nuw i8, ptr %2, i64 128
  store <8 x float> %134, ptr %141, align 4, !tbaa !9
  %142 = getelementptr inbounds nuw i8, ptr %2, i64 160
  store <8 x float> %135, ptr %142, align 4, !tbaa !9
  %143 = getelementptr inbounds nuw i8, ptr %2, i64 192
  store <8 x float> %136, ptr %143, align 4, !tbaa !9
  %144 = getelementptr inbounds nuw i8, ptr %2, i64 224
  store <8 x float> %137, ptr %144, align 4, !tbaa !9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_s16(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %62, label %6

6:                                                ; preds = %4, %6
  %7 = phi <8 x i32> [ %59, %6 ], [ zeroinitializer, %4 ]
  %8 = phi <8 x i32> [ %57, %6 ], [ zeroinitializer, %4 ]
  %9 = phi <8 x i32> [ %50, %6 ], [ zeroinitializer, %4 ]
  %10 = phi <8 x i32> [ %48, %6 ], [ zeroinitializer, %4 ]
  %11 = phi <8 x i32> [ %41, %6 ], [ zeroinitializer, %4 ]
  %12 = phi <8 x i32> [ %39, %6 ], [ zeroinitializer, %4 ]
  %13 = phi <8 x i32> [ %32, %6 ], [ zeroinitializer, %4 ]
  %14 = phi <8 x i32> [ %30, %6 ], [ zeroinitializer, %4 ]
  %15 = phi i64 [ %60, %6 ], [ 0, %4 ]
  %16 = shl i64 %15, 5
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 %16
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 16
  %19 = load <8 x i16>, ptr %18, align 2, !tbaa !13
  %20 = sext <8 x i16> %19 to <8 x i32>
  %21 = load <8 x i16>, ptr %17, align 2, !tbaa !13
  %22 = sext <8 x i16> %21 to <8 x i32>
  %23 = shl i64 %15, 3
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 %23
  %25 = load i16, ptr %24, align 2, !tbaa !13
  %26 = sext i16 %25 to i32
  %27 = insertelement <8 x i32> poison, i32 %26, i64 0
  %28 = shufflevector <8 x i32> %27, <8 x i32> poison, <8 x i32> zeroinitializer
  %29 = mul nsw <8 x i32> %28, %22
  %30 = add nsw <8 x i32> %29, %14
  %31 = mul nsw <8 x i32> %28, %20
  %32 = add nsw <8 x i32> %31, %13
  %33 = getelementptr inbounds nuw i8, ptr %24, i64 2
  %34 = load i16, ptr %33, align 2, !tbaa !13
  %35 = sext i16 %34 to i32
  %36 = insertelement <8 x i32> poison, i32 %35, i64 0
  %37 = shufflevector <8 x i32> %36, <8 x i32> poison, <8 x i32> zeroinitializer
  %38 = mul nsw <8 x i32> %37, %22
  %39 = add nsw <8 x i32> %38, %12
  %40 = mul nsw <8 x i32> %37, %20
  %41 = add nsw <8 x i32> %40, %11
  %42 = getelementptr inbounds nuw i8, ptr %24, i64 4
  %43 = load i16, ptr %42, align 2, !tbaa !13
  %44 = sext i16 %43 to i32
  %45 = insertelement <8 x i32> poison, i32 %44, i64 0
  %46 = shufflevector <8 x i32> %45, <8 x i32> poison, <8 x i32> zeroinitializer
  %47 = mul nsw <8 x i32> %46, %22
  %48 = add nsw <8 x i32> %47, %10
  %49 = mul nsw <8 x i32> %46, %20
  %50 = add nsw <8 x i32> %49, %9
  %51 = getelementptr inbounds nuw i8, ptr %24, i64 6
  %52 = load i16, ptr %51, align 2, !tbaa !13
  %53 = sext i16 %52 to i32
  %54 = insertelement <8 x i32> poison, i32 %53, i64 0
  %55 = shufflevector <8 x i32> %54, <8 x i32> poison, <8 x i32> zeroinitializer
  %56 = mul nsw <8 x i32> %55, %22
  %57 = add nsw <8 x i32> %56, %8
  %58 = mul nsw <8 x i32> %55, %20
  %59 = add nsw <8 x i32> %58, %7
  %60 = add nuw i64 %15, 1
  %61 = icmp eq i64 %60, %3
  br i1 %61, label %62, label %6, !llvm.loop !15

62:                                               ; preds = %6, %4
  %63 = phi <8 x i32> [ zeroinitializer, %4 ], [ %59, %6 ]
  %64 = phi <8 x i32> [ zeroinitializer, %4 ], [ %57, %6 ]
  %65 = phi <8 x i32> [ zeroinitializer, %4 ], [ %50, %6 ]
  %66 = phi <8 x i32> [ zeroinitializer, %4 ], [ %48, %6 ]
  %67 = phi <8 x i32> [ zeroinitializer, %4 ], [ %41, %6 ]
  %68 = phi <8 x i32> [ zeroinitializer, %4 ], [ %39, %6 ]
  %69 = phi <8 x i32> [ zeroinitializer, %4 ], [ %32, %6 ]
  %70 = phi <8 x i32> [ zeroinitializer, %4 ], [ %30, %6 ]
  store <8 x i32> %70, ptr %2, align 4, !tbaa !5
  %71 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store <8 x i32> %69, ptr %71, align 4, !tbaa !5
  %72 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store <8 x i32> %68, ptr %72, align 4, !tbaa !5
  %73 = getelementptr inbounds nuw i8, ptr %2, i64 96
  store <8 x i32> %67, ptr %73, align 4, !tbaa !5
  %74 = getelementptr inbounds nuw i8, ptr %2, i64 128
  store <8 x i32> %66, ptr %74, align 4, !tbaa !5
  %75 = getelementptr inbounds nuw i8, ptr %2, i64 160
  store <8 x i32> %65, ptr %75, align 4, !tbaa !5
  %76 = getelementptr inbounds nuw i8, ptr %2, i64 192
  store <8 x i32> %64, ptr %76, align 4, !tbaa !5
  %77 = getelementptr inbounds nuw i8, ptr %2, i64 224
  store <8 x i32> %63, ptr %77, align 4, !tbaa !5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_s8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %62, label %6

6:                                                ; preds = %4, %6
  %7 = phi <8 x i32> [ %59, %6 ], [ zeroinitializer, %4 ]
  %8 = phi <8 x i32> [ %57, %6 ], [ zeroinitializer, %4 ]
  %9 = phi <8 x i32> [ %50, %6 ], [ zeroinitializer, %4 ]
  %10 = phi <8 x i32> [ %48, %6 ], [ zeroinitializer, %4 ]
  %11 = phi <8 x i32> [ %41, %6 ], [ zeroinitializer, %4 ]
  %12 = phi <8 x i32> [ %39, %6 ], [ zeroinitializer, %4 ]
  %13 = phi <8 x i32> [ %32, %6 ], [ zeroinitializer, %4 ]
  %14 = phi <8 x i32> [ %30, %6 ], [ zeroinitializer, %4 ]
  %15 = phi i64 [ %60, %6 ], [ 0, %4 ]
  %16 = shl i64 %15, 4
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 %16
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %19 = load <8 x i8>, ptr %18, align 1, !tbaa !16
  %20 = sext <8 x i8> %19 to <8 x i32>
  %21 = load <8 x i8>, ptr %17, align 1, !tbaa !16
  %22 = sext <8 x i8> %21 to <8 x i32>
  %23 = shl i64 %15, 2
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 %23
  %25 = load i8, ptr %24, align 1, !tbaa !16
  %26 = sext i8 %25 to i32
  %27 = insertelement <8 x i32> poison, i32 %26, i64 0
  %28 = shufflevector <8 x i32> %27, <8 x i32> poison, <8 x i32> zeroinitializer
  %29 = mul nsw <8 x i32> %28, %22
  %30 = add nsw <8 x i32> %29, %14
  %31 = mul nsw <8 x i32> %28, %20
  %32 = add nsw <8 x i32> %31, %13
  %33 = getelementptr inbounds nuw i8, ptr %24, i64 1
  %34 = load i8, ptr %33, align 1, !tbaa !16
  %35 = sext i8 %34 to i32
  %36 = insertelement <8 x i32> poison, i32 %35, i64 0
  %37 = shufflevector <8 x i32> %36, <8 x i32> poison, <8 x i32> zeroinitializer
  %38 = mul nsw <8 x i32> %37, %22
  %39 = add nsw <8 x i32> %38, %12
  %40 = mul nsw <8 x i32> %37, %20
  %41 = add nsw <8 x i32> %40, %11
  %42 = getelementptr inbounds nuw i8, ptr %24, i64 2
  %43 = load i8, ptr %42, align 1, !tbaa !16
  %44 = sext i8 %43 to i32
  %45 = insertelement <8 x i32> poison, i32 %44, i64 0
  %46 = shufflevector <8 x i32> %45, <8 x i32> poison, <8 x i32> zeroinitializer
  %47 = mul nsw <8 x i32> %46, %22
  %48 = add nsw <8 x i32> %47, %10
  %49 = mul nsw <8 x i32> %46, %20
  %50 = add nsw <8 x i32> %49, %9
  %51 = getelementptr inbounds nuw i8, ptr %24, i64 3
  %52 = load i8, ptr %51, align 1, !tbaa !16
  %53 = sext i8 %52 to i32
  %54 = insertelement <8 x i32> poison, i32 %53, i64 0
  %55 = shufflevector <8 x i32> %54, <8 x i32> poison, <8 x i32> zeroinitializer
  %56 = mul nsw <8 x i32> %55, %22
  %57 = add nsw <8 x i32> %56, %8
  %58 = mul nsw <8 x i32> %55, %20
  %59 = add nsw <8 x i32> %58, %7
  %60 = add nuw i64 %15, 1
  %61 = icmp eq i64 %60, %3
  br i1 %61, label %62, label %6, !llvm.loop !17

62:                                               ; preds = %6, %4
  %63 = phi <8 x i32> [ zeroinitializer, %4 ], [ %59, %6 ]
  %64 = phi <8 x i32> [ zeroinitializer, %4 ], [ %57, %6 ]
  %65 = phi <8 x i32> [ zeroinitializer, %4 ], [ %50, %6 ]
  %66 = phi <8 x i32> [ zeroinitializer, %4 ], [ %48, %6 ]
  %67 = phi <8 x i32> [ zeroinitializer, %4 ], [ %41, %6 ]
  %68 = phi <8 x i32> [ zeroinitializer, %4 ], [ %39, %6 ]
  %69 = phi <8 x i32> [ zeroinitializer, %4 ], [ %32, %6 ]
  %70 = phi <8 x i32> [ zeroinitializer, %4 ], [ %30, %6 ]
  store <8 x i32> %70, ptr %2, align 4, !tbaa !5
  %71 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store <8 x i32> %69, ptr %71, align 4, !tbaa !5
  %72 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store <8 x i32> %68, ptr %72, align 4, !tbaa !5
  %73 = getelementptr inbounds nuw i8, ptr %2, i64 96
  store <8 x i32> %67, ptr %73, align 4, !tbaa !5
  %74 = getelementptr inbounds nuw i8, ptr %2, i64 128
  store <8 x i32> %66, ptr %74, align 4, !tbaa !5
  %75 = getelementptr inbounds nuw i8, ptr %2, i64 160
  store <8 x i32> %65, ptr %75, align 4, !tbaa !5
  %76 = getelementptr inbounds nuw i8, ptr %2, i64 192
  store <8 x i32> %64, ptr %76, align 4, !tbaa !5
  %77 = getelementptr inbounds nuw i8, ptr %2, i64 224
  store <8 x i32> %63, ptr %77, align 4, !tbaa !5
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"float", !7, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!14, !14, i64 0}
!14 = !{!"short", !7, i64 0}
!15 = distinct !{!15, !12}
!16 = !{!7, !7, i64 0}
!17 = distinct !{!17, !12}
