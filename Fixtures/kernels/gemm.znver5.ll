; ModuleID = 'gemm.c'
source_filename = "gemm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_f32(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %163, label %6

6:                                                ; preds = %4
  %7 = and i64 %3, 3
  %8 = icmp ult i64 %3, 4
  br i1 %8, label %122, label %9

9:                                                ; preds = %6
  %10 = and i64 %3, -4
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %117, %11 ]
  %13 = phi <16 x float> [ zeroinitializer, %9 ], [ %101, %11 ]
  %14 = phi <16 x float> [ zeroinitializer, %9 ], [ %106, %11 ]
  %15 = phi <16 x float> [ zeroinitializer, %9 ], [ %111, %11 ]
  %16 = phi <16 x float> [ zeroinitializer, %9 ], [ %116, %11 ]
  %17 = phi i64 [ 0, %9 ], [ %118, %11 ]
  %18 = shl i64 %12, 4
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 %18
  %20 = shl i64 %12, 6
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 %20
  %22 = load float, ptr %19, align 4, !tbaa !9
  %23 = load <16 x float>, ptr %21, align 4, !tbaa !9
  %24 = insertelement <16 x float> poison, float %22, i64 0
  %25 = shufflevector <16 x float> %24, <16 x float> poison, <16 x i32> zeroinitializer
  %26 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %25, <16 x float> %23, <16 x float> %13)
  %27 = getelementptr inbounds nuw i8, ptr %19, i64 4
  %28 = load float, ptr %27, align 4, !tbaa !9
  %29 = insertelement <16 x float> poison, float %28, i64 0
  %30 = shufflevector <16 x float> %29, <16 x float> poison, <16 x i32> zeroinitializer
  %31 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %30, <16 x float> %23, <16 x float> %14)
  %32 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %33 = load float, ptr %32, align 4, !tbaa !9
  %34 = insertelement <16 x float> poison, float %33, i64 0
  %35 = shufflevector <16 x float> %34, <16 x float> poison, <16 x i32> zeroinitializer
  %36 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %35, <16 x float> %23, <16 x float> %15)
  %37 = getelementptr inbounds nuw i8, ptr %19, i64 12
  %38 = load float, ptr %37, align 4, !tbaa !9
  %39 = insertelement <16 x float> poison, float %38, i64 0
  %40 = shufflevector <16 x float> %39, <16 x float> poison, <16 x i32> zeroinitializer
  %41 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %40, <16 x float> %23, <16 x float> %16)
  %42 = or disjoint i64 %12, 1
  %43 = shl i64 %42, 4
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 %43
  %45 = shl i64 %42, 6
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 %45
  %47 = load float, ptr %44, align 4, !tbaa !9
  %48 = load <16 x float>, ptr %46, align 4, !tbaa !9
  %49 = insertelement <16 x float> poison, float %47, i64 0
  %50 = shufflevector <16 x float> %49, <16 x float> poison, <16 x i32> zeroinitializer
  %51 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %50, <16 x float> %48, <16 x float> %26)
  %52 = getelementptr inbounds nuw i8, ptr %44, i64 4
  %53 = load float, ptr %52, align 4, !tbaa !9
  %54 = insertelement <16 x float> poison, float %53, i64 0
  %55 = shufflevector <16 x float> %54, <16 x float> poison, <16 x i32> zeroinitializer
  %56 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %55, <16 x float> %48, <16 x float> %31)
  %57 = getelementptr inbounds nuw i8, ptr %44, i64 8
  %58 = load float, ptr %57, align 4, !tbaa !9
  %59 = insertelement <16 x float> poison, float %58, i64 0
  %60 = shufflevector <16 x float> %59, <16 x float> poison, <16 x i32> zeroinitializer
  %61 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %60, <16 x float> %48, <16 x float> %36)
  %62 = getelementptr inbounds nuw i8, ptr %44, i64 12
  %63 = load float, ptr %62, align 4, !tbaa !9
  %64 = insertelement <16 x float> poison, float %63, i64 0
  %65 = shufflevector <16 x float> %64, <16 x float> poison, <16 x i32> zeroinitializer
  %66 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %65, <16 x float> %48, <16 x float> %41)
  %67 = or disjoint i64 %12, 2
  %68 = shl i64 %67, 4
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 %68
  %70 = shl i64 %67, 6
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 %70
  %72 = load float, ptr %69, align 4, !tbaa !9
  %73 = load <16 x float>, ptr %71, align 4, !tbaa !9
  %74 = insertelement <16 x float> poison, float %72, i64 0
  %75 = shufflevector <16 x float> %74, <16 x float> poison, <16 x i32> zeroinitializer
  %76 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %75, <16 x float> %73, <16 x float> %51)
  %77 = getelementptr inbounds nuw i8, ptr %69, i64 4
  %78 = load float, ptr %77, align 4, !tbaa !9
  %79 = insertelement <16 x float> poison, float %78, i64 0
  %80 = shufflevector <16 x float> %79, <16 x float> poison, <16 x i32> zeroinitializer
  %81 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %80, <16 x float> %73, <16 x float> %56)
  %82 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %83 = load float, ptr %82, align 4, !tbaa !9
  %84 = insertelement <16 x float> poison, float %83, i64 0
  %85 = shufflevector <16 x float> %84, <16 x float> poison, <16 x i32> zeroinitializer
  %86 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %85, <16 x float> %73, <16 x float> %61)
  %87 = getelementptr inbounds nuw i8, ptr %69, i64 12
  %88 = load float, ptr %87, align 4, !tbaa !9
  %89 = insertelement <16 x float> poison, float %88, i64 0
  %90 = shufflevector <16 x float> %89, <16 x float> poison, <16 x i32> zeroinitializer
  %91 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %90, <16 x float> %73, <16 x float> %66)
  %92 = or disjoint i64 %12, 3
  %93 = shl i64 %92, 4
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 %93
  %95 = shl i64 %92, 6
  %96 = getelementptr inbounds nuw i8, ptr %1, i64 %95
  %97 = load float, ptr %94, align 4, !tbaa !9
  %98 = load <16 x float>, ptr %96, align 4, !tbaa !9
  %99 = insertelement <16 x float> poison, float %97, i64 0
  %100 = shufflevector <16 x float> %99, <16 x float> poison, <16 x i32> zeroinitializer
  %101 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %100, <16 x float> %98, <16 x float> %76)
  %102 = getelementptr inbounds nuw i8, ptr %94, i64 4
  %103 = load float, ptr %102, align 4, !tbaa !9
  %104 = insertelement <16 x float> poison, float %103, i64 0
  %105 = shufflevector <16 x float> %104, <16 x float> poison, <16 x i32> zeroinitializer
  %106 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %105, <16 x float> %98, <16 x float> %81)
  %107 = getelementptr inbounds nuw i8, ptr %94, i64 8
  %108 = load float, ptr %107, align 4, !tbaa !9
  %109 = insertelement <16 x float> poison, float %108, i64 0
  %110 = shufflevector <16 x float> %109, <16 x float> poison, <16 x i32> zeroinitializer
  %111 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %110, <16 x float> %98, <16 x float> %86)
  %112 = getelementptr inbounds nuw i8, ptr %94, i64 12
  %113 = load float, ptr %112, align 4, !tbaa !9
  %114 = insertelement <16 x float> poison, float %113, i64 0
  %115 = shufflevector <16 x float> %114, <16 x float> poison, <16 x i32> zeroinitializer
  %116 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %115, <16 x float> %98, <16 x float> %91)
  %117 = add nuw i64 %12, 4
  %118 = add i64 %17, 4
  %119 = icmp eq i64 %118, %10
  br i1 %119, label %120, label %11, !llvm.loop !11

120:                                              ; preds = %11
  %121 = icmp eq i64 %7, 0
  br i1 %121, label %163, label %122

122:                                              ; preds = %120, %6
  %123 = phi i64 [ 0, %6 ], [ %117, %120 ]
  %124 = phi <16 x float> [ zeroinitializer, %6 ], [ %101, %120 ]
  %125 = phi <16 x float> [ zeroinitializer, %6 ], [ %106, %120 ]
  %126 = phi <16 x float> [ zeroinitializer, %6 ], [ %111, %120 ]
  %127 = phi <16 x float> [ zeroinitializer, %6 ], [ %116, %120 ]
  %128 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %128)
  br label %129

129:                                              ; preds = %129, %122
  %130 = phi i64 [ %160, %129 ], [ %123, %122 ]
  %131 = phi <16 x float> [ %144, %129 ], [ %124, %122 ]
  %132 = phi <16 x float> [ %149, %129 ], [ %125, %122 ]
  %133 = phi <16 x float> [ %154, %129 ], [ %126, %122 ]
  %134 = phi <16 x float> [ %159, %129 ], [ %127, %122 ]
  %135 = phi i64 [ %161, %129 ], [ 0, %122 ]
  %136 = shl i64 %130, 4
  %137 = getelementptr inbounds nuw i8, ptr %0, i64 %136
  %138 = shl i64 %130, 6
  %139 = getelementptr inbounds nuw i8, ptr %1, i64 %138
  %140 = load float, ptr %137, align 4, !tbaa !9
  %141 = load <16 x float>, ptr %139, align 4, !tbaa !9
  %142 = insertelement <16 x float> poison, float %140, i64 0
  %143 = shufflevector <16 x float> %142, <16 x float> poison, <16 x i32> zeroinitializer
  %144 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %143, <16 x float> %141, <16 x float> %131)
  %145 = getelementptr inbounds nuw i8, ptr %137, i64 4
  %146 = load float, ptr %145, align 4, !tbaa !9
  %147 = insertelement <16 x float> poison, float %146, i64 0
  %148 = shufflevector <16 x float> %147, <16 x float> poison, <16 x i32> zeroinitializer
  %149 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %148, <16 x float> %141, <16 x float> %132)
  %150 = getelementptr inbounds nuw i8, ptr %137, i64 8
  %151 = load float, ptr %150, align 4, !tbaa !9
  %152 = insertelement <16 x float> poison, float %151, i64 0
  %153 = shufflevector <16 x float> %152, <16 x float> poison, <16 x i32> zeroinitializer
  %154 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %153, <16 x float> %141, <16 x float> %133)
  %155 = getelementptr inbounds nuw i8, ptr %137, i64 12
  %156 = load float, ptr %155, align 4, !tbaa !9
  %157 = insertelement <16 x float> poison, float %156, i64 0
  %158 = shufflevector <16 x float> %157, <16 x float> poison, <16 x i32> zeroinitializer
  %159 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %158, <16 x float> %141, <16 x float> %134)
  %160 = add nuw i64 %130, 1
  %161 = add i64 %135, 1
  %162 = icmp eq i64 %161, %7
  br i1 %162, label %163, label %129, !llvm.loop !13

163:                                              ; preds = %120, %129, %4
  %164 = phi <16 x float> [ zeroinitializer, %4 ], [ %101, %120 ], [ %144, %129 ]
  %165 = phi <16 x float> [ zeroinitializer, %4 ], [ %106, %120 ], [ %149, %129 ]
  %166 = phi <16 x float> [ zeroinitializer, %4 ], [ %111, %120 ], [ %154, %129 ]
  %167 = phi <16 x float> [ zeroinitializer, %4 ], [ %116, %120 ], [ %159, %129 ]
  store <16 x float> %164, ptr %2, align 4, !tbaa !9
  %168 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store <16 x float> %165, ptr %168, align 4, !tbaa !9
  %169 = getelementptr inbounds nuw i8, ptr %2, i64 128
  store <16 x float> %166, ptr %169, align 4, !tbaa !9
  %170 = getelementptr inbounds nuw i8, ptr %2, i64 192
  store <16 x float> %167, ptr %170, align 4, !tbaa !9
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_s16(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = alloca [4 x [16 x i32]], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(256) %5, i8 0, i64 256, i1 false)
  %6 = icmp eq i64 %3, 0
  br i1 %6, label %161, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds nuw [16 x i32], ptr %5, <4 x i64> <i64 0, i64 1, i64 2, i64 3>
  %9 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 4
  %10 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 8
  %11 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 12
  %12 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 16
  %13 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 20
  %14 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 24
  %15 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 28
  %16 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 32
  %17 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 36
  %18 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 40
  %19 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 44
  %20 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 48
  %21 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 52
  %22 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 56
  %23 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 60
  br label %24

24:                                               ; preds = %7, %24
  %25 = phi i64 [ %159, %24 ], [ 0, %7 ]
  %26 = shl i64 %25, 3
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 %26
  %28 = shl i64 %25, 5
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 %28
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 30
  %31 = load i16, ptr %30, align 2, !tbaa !15
  %32 = sext i16 %31 to i32
  %33 = insertelement <4 x i32> poison, i32 %32, i64 0
  %34 = shufflevector <4 x i32> %33, <4 x i32> poison, <4 x i32> zeroinitializer
  %35 = getelementptr inbounds nuw i8, ptr %29, i64 28
  %36 = load i16, ptr %35, align 2, !tbaa !15
  %37 = sext i16 %36 to i32
  %38 = insertelement <4 x i32> poison, i32 %37, i64 0
  %39 = shufflevector <4 x i32> %38, <4 x i32> poison, <4 x i32> zeroinitializer
  %40 = getelementptr inbounds nuw i8, ptr %29, i64 26
  %41 = load i16, ptr %40, align 2, !tbaa !15
  %42 = sext i16 %41 to i32
  %43 = insertelement <4 x i32> poison, i32 %42, i64 0
  %44 = shufflevector <4 x i32> %43, <4 x i32> poison, <4 x i32> zeroinitializer
  %45 = getelementptr inbounds nuw i8, ptr %29, i64 24
  %46 = load i16, ptr %45, align 2, !tbaa !15
  %47 = sext i16 %46 to i32
  %48 = insertelement <4 x i32> poison, i32 %47, i64 0
  %49 = shufflevector <4 x i32> %48, <4 x i32> poison, <4 x i32> zeroinitializer
  %50 = getelementptr inbounds nuw i8, ptr %29, i64 22
  %51 = load i16, ptr %50, align 2, !tbaa !15
  %52 = sext i16 %51 to i32
  %53 = insertelement <4 x i32> poison, i32 %52, i64 0
  %54 = shufflevector <4 x i32> %53, <4 x i32> poison, <4 x i32> zeroinitializer
  %55 = getelementptr inbounds nuw i8, ptr %29, i64 20
  %56 = load i16, ptr %55, align 2, !tbaa !15
  %57 = sext i16 %56 to i32
  %58 = insertelement <4 x i32> poison, i32 %57, i64 0
  %59 = shufflevector <4 x i32> %58, <4 x i32> poison, <4 x i32> zeroinitializer
  %60 = getelementptr inbounds nuw i8, ptr %29, i64 18
  %61 = load i16, ptr %60, align 2, !tbaa !15
  %62 = sext i16 %61 to i32
  %63 = insertelement <4 x i32> poison, i32 %62, i64 0
  %64 = shufflevector <4 x i32> %63, <4 x i32> poison, <4 x i32> zeroinitializer
  %65 = getelementptr inbounds nuw i8, ptr %29, i64 16
  %66 = load i16, ptr %65, align 2, !tbaa !15
  %67 = sext i16 %66 to i32
  %68 = insertelement <4 x i32> poison, i32 %67, i64 0
  %69 = shufflevector <4 x i32> %68, <4 x i32> poison, <4 x i32> zeroinitializer
  %70 = getelementptr inbounds nuw i8, ptr %29, i64 14
  %71 = load i16, ptr %70, align 2, !tbaa !15
  %72 = sext i16 %71 to i32
  %73 = insertelement <4 x i32> poison, i32 %72, i64 0
  %74 = shufflevector <4 x i32> %73, <4 x i32> poison, <4 x i32> zeroinitializer
  %75 = getelementptr inbounds nuw i8, ptr %29, i64 12
  %76 = load i16, ptr %75, align 2, !tbaa !15
  %77 = sext i16 %76 to i32
  %78 = insertelement <4 x i32> poison, i32 %77, i64 0
  %79 = shufflevector <4 x i32> %78, <4 x i32> poison, <4 x i32> zeroinitializer
  %80 = getelementptr inbounds nuw i8, ptr %29, i64 10
  %81 = load i16, ptr %80, align 2, !tbaa !15
  %82 = sext i16 %81 to i32
  %83 = insertelement <4 x i32> poison, i32 %82, i64 0
  %84 = shufflevector <4 x i32> %83, <4 x i32> poison, <4 x i32> zeroinitializer
  %85 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %86 = load i16, ptr %85, align 2, !tbaa !15
  %87 = sext i16 %86 to i32
  %88 = insertelement <4 x i32> poison, i32 %87, i64 0
  %89 = shufflevector <4 x i32> %88, <4 x i32> poison, <4 x i32> zeroinitializer
  %90 = getelementptr inbounds nuw i8, ptr %29, i64 6
  %91 = load i16, ptr %90, align 2, !tbaa !15
  %92 = sext i16 %91 to i32
  %93 = insertelement <4 x i32> poison, i32 %92, i64 0
  %94 = shufflevector <4 x i32> %93, <4 x i32> poison, <4 x i32> zeroinitializer
  %95 = getelementptr inbounds nuw i8, ptr %29, i64 4
  %96 = load i16, ptr %95, align 2, !tbaa !15
  %97 = sext i16 %96 to i32
  %98 = insertelement <4 x i32> poison, i32 %97, i64 0
  %99 = shufflevector <4 x i32> %98, <4 x i32> poison, <4 x i32> zeroinitializer
  %100 = getelementptr inbounds nuw i8, ptr %29, i64 2
  %101 = load i16, ptr %100, align 2, !tbaa !15
  %102 = sext i16 %101 to i32
  %103 = insertelement <4 x i32> poison, i32 %102, i64 0
  %104 = shufflevector <4 x i32> %103, <4 x i32> poison, <4 x i32> zeroinitializer
  %105 = load i16, ptr %29, align 2, !tbaa !15
  %106 = sext i16 %105 to i32
  %107 = insertelement <4 x i32> poison, i32 %106, i64 0
  %108 = shufflevector <4 x i32> %107, <4 x i32> poison, <4 x i32> zeroinitializer
  %109 = load <4 x i16>, ptr %27, align 2, !tbaa !15
  %110 = sext <4 x i16> %109 to <4 x i32>
  %111 = mul nsw <4 x i32> %108, %110
  %112 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %8, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %113 = add nsw <4 x i32> %111, %112
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %113, <4 x ptr> align 4 %8, <4 x i1> splat (i1 true)), !tbaa !5
  %114 = mul nsw <4 x i32> %104, %110
  %115 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %9, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %116 = add nsw <4 x i32> %114, %115
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %116, <4 x ptr> align 4 %9, <4 x i1> splat (i1 true)), !tbaa !5
  %117 = mul nsw <4 x i32> %99, %110
  %118 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %10, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %119 = add nsw <4 x i32> %117, %118
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %119, <4 x ptr> align 4 %10, <4 x i1> splat (i1 true)), !tbaa !5
  %120 = mul nsw <4 x i32> %94, %110
  %121 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %11, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %122 = add nsw <4 x i32> %120, %121
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %122, <4 x ptr> align 4 %11, <4 x i1> splat (i1 true)), !tbaa !5
  %123 = mul nsw <4 x i32> %89, %110
  %124 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %12, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %125 = add nsw <4 x i32> %123, %124
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %125, <4 x ptr> align 4 %12, <4 x i1> splat (i1 true)), !tbaa !5
  %126 = mul nsw <4 x i32> %84, %110
  %127 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %13, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %128 = add nsw <4 x i32> %126, %127
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %128, <4 x ptr> align 4 %13, <4 x i1> splat (i1 true)), !tbaa !5
  %129 = mul nsw <4 x i32> %79, %110
  %130 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %14, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %131 = add nsw <4 x i32> %129, %130
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %131, <4 x ptr> align 4 %14, <4 x i1> splat (i1 true)), !tbaa !5
  %132 = mul nsw <4 x i32> %74, %110
  %133 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %15, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %134 = add nsw <4 x i32> %132, %133
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %134, <4 x ptr> align 4 %15, <4 x i1> splat (i1 true)), !tbaa !5
  %135 = mul nsw <4 x i32> %69, %110
  %136 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %16, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %137 = add nsw <4 x i32> %135, %136
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %137, <4 x ptr> align 4 %16, <4 x i1> splat (i1 true)), !tbaa !5
  %138 = mul nsw <4 x i32> %64, %110
  %139 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %17, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %140 = add nsw <4 x i32> %138, %139
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %140, <4 x ptr> align 4 %17, <4 x i1> splat (i1 true)), !tbaa !5
  %141 = mul nsw <4 x i32> %59, %110
  %142 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %18, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %143 = add nsw <4 x i32> %141, %142
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %143, <4 x ptr> align 4 %18, <4 x i1> splat (i1 true)), !tbaa !5
  %144 = mul nsw <4 x i32> %54, %110
  %145 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %19, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %146 = add nsw <4 x i32> %144, %145
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %146, <4 x ptr> align 4 %19, <4 x i1> splat (i1 true)), !tbaa !5
  %147 = mul nsw <4 x i32> %49, %110
  %148 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %20, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %149 = add nsw <4 x i32> %147, %148
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %149, <4 x ptr> align 4 %20, <4 x i1> splat (i1 true)), !tbaa !5
  %150 = mul nsw <4 x i32> %44, %110
  %151 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %21, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %152 = add nsw <4 x i32> %150, %151
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %152, <4 x ptr> align 4 %21, <4 x i1> splat (i1 true)), !tbaa !5
  %153 = mul nsw <4 x i32> %39, %110
  %154 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %22, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %155 = add nsw <4 x i32> %153, %154
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %155, <4 x ptr> align 4 %22, <4 x i1> splat (i1 true)), !tbaa !5
  %156 = mul nsw <4 x i32> %34, %110
  %157 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %23, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %158 = add nsw <4 x i32> %156, %157
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %158, <4 x ptr> align 4 %23, <4 x i1> splat (i1 true)), !tbaa !5
  %159 = add nuw i64 %25, 1
  %160 = icmp eq i64 %159, %3
  br i1 %160, label %161, label %24, !llvm.loop !17

161:                                              ; preds = %24, %4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(256) %2, ptr noundef nonnull align 16 dereferenceable(256) %5, i64 256, i1 false), !tbaa !5
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_s8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = alloca [4 x [16 x i32]], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(256) %5, i8 0, i64 256, i1 false)
  %6 = icmp eq i64 %3, 0
  br i1 %6, label %161, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds nuw [16 x i32], ptr %5, <4 x i64> <i64 0, i64 1, i64 2, i64 3>
  %9 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 4
  %10 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 8
  %11 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 12
  %12 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 16
  %13 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 20
  %14 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 24
  %15 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 28
  %16 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 32
  %17 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 36
  %18 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 40
  %19 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 44
  %20 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 48
  %21 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 52
  %22 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 56
  %23 = getelementptr inbounds nuw i8, <4 x ptr> %8, i64 60
  br label %24

24:                                               ; preds = %7, %24
  %25 = phi i64 [ %159, %24 ], [ 0, %7 ]
  %26 = shl i64 %25, 2
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 %26
  %28 = shl i64 %25, 4
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 %28
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 15
  %31 = load i8, ptr %30, align 1, !tbaa !18
  %32 = sext i8 %31 to i32
  %33 = insertelement <4 x i32> poison, i32 %32, i64 0
  %34 = shufflevector <4 x i32> %33, <4 x i32> poison, <4 x i32> zeroinitializer
  %35 = getelementptr inbounds nuw i8, ptr %29, i64 14
  %36 = load i8, ptr %35, align 1, !tbaa !18
  %37 = sext i8 %36 to i32
  %38 = insertelement <4 x i32> poison, i32 %37, i64 0
  %39 = shufflevector <4 x i32> %38, <4 x i32> poison, <4 x i32> zeroinitializer
  %40 = getelementptr inbounds nuw i8, ptr %29, i64 13
  %41 = load i8, ptr %40, align 1, !tbaa !18
  %42 = sext i8 %41 to i32
  %43 = insertelement <4 x i32> poison, i32 %42, i64 0
  %44 = shufflevector <4 x i32> %43, <4 x i32> poison, <4 x i32> zeroinitializer
  %45 = getelementptr inbounds nuw i8, ptr %29, i64 12
  %46 = load i8, ptr %45, align 1, !tbaa !18
  %47 = sext i8 %46 to i32
  %48 = insertelement <4 x i32> poison, i32 %47, i64 0
  %49 = shufflevector <4 x i32> %48, <4 x i32> poison, <4 x i32> zeroinitializer
  %50 = getelementptr inbounds nuw i8, ptr %29, i64 11
  %51 = load i8, ptr %50, align 1, !tbaa !18
  %52 = sext i8 %51 to i32
  %53 = insertelement <4 x i32> poison, i32 %52, i64 0
  %54 = shufflevector <4 x i32> %53, <4 x i32> poison, <4 x i32> zeroinitializer
  %55 = getelementptr inbounds nuw i8, ptr %29, i64 10
  %56 = load i8, ptr %55, align 1, !tbaa !18
  %57 = sext i8 %56 to i32
  %58 = insertelement <4 x i32> poison, i32 %57, i64 0
  %59 = shufflevector <4 x i32> %58, <4 x i32> poison, <4 x i32> zeroinitializer
  %60 = getelementptr inbounds nuw i8, ptr %29, i64 9
  %61 = load i8, ptr %60, align 1, !tbaa !18
  %62 = sext i8 %61 to i32
  %63 = insertelement <4 x i32> poison, i32 %62, i64 0
  %64 = shufflevector <4 x i32> %63, <4 x i32> poison, <4 x i32> zeroinitializer
  %65 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %66 = load i8, ptr %65, align 1, !tbaa !18
  %67 = sext i8 %66 to i32
  %68 = insertelement <4 x i32> poison, i32 %67, i64 0
  %69 = shufflevector <4 x i32> %68, <4 x i32> poison, <4 x i32> zeroinitializer
  %70 = getelementptr inbounds nuw i8, ptr %29, i64 7
  %71 = load i8, ptr %70, align 1, !tbaa !18
  %72 = sext i8 %71 to i32
  %73 = insertelement <4 x i32> poison, i32 %72, i64 0
  %74 = shufflevector <4 x i32> %73, <4 x i32> poison, <4 x i32> zeroinitializer
  %75 = getelementptr inbounds nuw i8, ptr %29, i64 6
  %76 = load i8, ptr %75, align 1, !tbaa !18
  %77 = sext i8 %76 to i32
  %78 = insertelement <4 x i32> poison, i32 %77, i64 0
  %79 = shufflevector <4 x i32> %78, <4 x i32> poison, <4 x i32> zeroinitializer
  %80 = getelementptr inbounds nuw i8, ptr %29, i64 5
  %81 = load i8, ptr %80, align 1, !tbaa !18
  %82 = sext i8 %81 to i32
  %83 = insertelement <4 x i32> poison, i32 %82, i64 0
  %84 = shufflevector <4 x i32> %83, <4 x i32> poison, <4 x i32> zeroinitializer
  %85 = getelementptr inbounds nuw i8, ptr %29, i64 4
  %86 = load i8, ptr %85, align 1, !tbaa !18
  %87 = sext i8 %86 to i32
  %88 = insertelement <4 x i32> poison, i32 %87, i64 0
  %89 = shufflevector <4 x i32> %88, <4 x i32> poison, <4 x i32> zeroinitializer
  %90 = getelementptr inbounds nuw i8, ptr %29, i64 3
  %91 = load i8, ptr %90, align 1, !tbaa !18
  %92 = sext i8 %91 to i32
  %93 = insertelement <4 x i32> poison, i32 %92, i64 0
  %94 = shufflevector <4 x i32> %93, <4 x i32> poison, <4 x i32> zeroinitializer
  %95 = getelementptr inbounds nuw i8, ptr %29, i64 2
  %96 = load i8, ptr %95, align 1, !tbaa !18
  %97 = sext i8 %96 to i32
  %98 = insertelement <4 x i32> poison, i32 %97, i64 0
  %99 = shufflevector <4 x i32> %98, <4 x i32> poison, <4 x i32> zeroinitializer
  %100 = getelementptr inbounds nuw i8, ptr %29, i64 1
  %101 = load i8, ptr %100, align 1, !tbaa !18
  %102 = sext i8 %101 to i32
  %103 = insertelement <4 x i32> poison, i32 %102, i64 0
  %104 = shufflevector <4 x i32> %103, <4 x i32> poison, <4 x i32> zeroinitializer
  %105 = load i8, ptr %29, align 1, !tbaa !18
  %106 = sext i8 %105 to i32
  %107 = insertelement <4 x i32> poison, i32 %106, i64 0
  %108 = shufflevector <4 x i32> %107, <4 x i32> poison, <4 x i32> zeroinitializer
  %109 = load <4 x i8>, ptr %27, align 1, !tbaa !18
  %110 = sext <4 x i8> %109 to <4 x i32>
  %111 = mul nsw <4 x i32> %108, %110
  %112 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %8, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %113 = add nsw <4 x i32> %111, %112
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %113, <4 x ptr> align 4 %8, <4 x i1> splat (i1 true)), !tbaa !5
  %114 = mul nsw <4 x i32> %104, %110
  %115 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %9, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %116 = add nsw <4 x i32> %114, %115
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %116, <4 x ptr> align 4 %9, <4 x i1> splat (i1 true)), !tbaa !5
  %117 = mul nsw <4 x i32> %99, %110
  %118 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %10, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %119 = add nsw <4 x i32> %117, %118
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %119, <4 x ptr> align 4 %10, <4 x i1> splat (i1 true)), !tbaa !5
  %120 = mul nsw <4 x i32> %94, %110
  %121 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %11, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %122 = add nsw <4 x i32> %120, %121
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %122, <4 x ptr> align 4 %11, <4 x i1> splat (i1 true)), !tbaa !5
  %123 = mul nsw <4 x i32> %89, %110
  %124 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %12, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %125 = add nsw <4 x i32> %123, %124
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %125, <4 x ptr> align 4 %12, <4 x i1> splat (i1 true)), !tbaa !5
  %126 = mul nsw <4 x i32> %84, %110
  %127 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %13, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %128 = add nsw <4 x i32> %126, %127
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %128, <4 x ptr> align 4 %13, <4 x i1> splat (i1 true)), !tbaa !5
  %129 = mul nsw <4 x i32> %79, %110
  %130 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %14, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %131 = add nsw <4 x i32> %129, %130
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %131, <4 x ptr> align 4 %14, <4 x i1> splat (i1 true)), !tbaa !5
  %132 = mul nsw <4 x i32> %74, %110
  %133 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %15, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %134 = add nsw <4 x i32> %132, %133
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %134, <4 x ptr> align 4 %15, <4 x i1> splat (i1 true)), !tbaa !5
  %135 = mul nsw <4 x i32> %69, %110
  %136 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %16, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %137 = add nsw <4 x i32> %135, %136
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %137, <4 x ptr> align 4 %16, <4 x i1> splat (i1 true)), !tbaa !5
  %138 = mul nsw <4 x i32> %64, %110
  %139 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %17, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %140 = add nsw <4 x i32> %138, %139
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %140, <4 x ptr> align 4 %17, <4 x i1> splat (i1 true)), !tbaa !5
  %141 = mul nsw <4 x i32> %59, %110
  %142 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %18, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %143 = add nsw <4 x i32> %141, %142
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %143, <4 x ptr> align 4 %18, <4 x i1> splat (i1 true)), !tbaa !5
  %144 = mul nsw <4 x i32> %54, %110
  %145 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %19, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %146 = add nsw <4 x i32> %144, %145
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %146, <4 x ptr> align 4 %19, <4 x i1> splat (i1 true)), !tbaa !5
  %147 = mul nsw <4 x i32> %49, %110
  %148 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %20, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %149 = add nsw <4 x i32> %147, %148
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %149, <4 x ptr> align 4 %20, <4 x i1> splat (i1 true)), !tbaa !5
  %150 = mul nsw <4 x i32> %44, %110
  %151 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %21, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %152 = add nsw <4 x i32> %150, %151
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %152, <4 x ptr> align 4 %21, <4 x i1> splat (i1 true)), !tbaa !5
  %153 = mul nsw <4 x i32> %39, %110
  %154 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %22, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %155 = add nsw <4 x i32> %153, %154
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %155, <4 x ptr> align 4 %22, <4 x i1> splat (i1 true)), !tbaa !5
  %156 = mul nsw <4 x i32> %34, %110
  %157 = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %23, <4 x i1> splat (i1 true), <4 x i32> poison), !tbaa !5
  %158 = add nsw <4 x i32> %156, %157
  call void @llvm.masked.scatter.v4i32.v4p0(<4 x i32> %158, <4 x ptr> align 4 %23, <4 x i1> splat (i1 true)), !tbaa !5
  %159 = add nuw i64 %25, 1
  %160 = icmp eq i64 %159, %3
  br i1 %160, label %161, label %24, !llvm.loop !19

161:                                              ; preds = %24, %4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(256) %2, ptr noundef nonnull align 16 dereferenceable(256) %5, i64 256, i1 false), !tbaa !5
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(read)
declare <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr>, <4 x i1>, <4 x i32>) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(write)
declare void @llvm.masked.scatter.v4i32.v4p0(<4 x i32>, <4 x ptr>, <4 x i1>) #7

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="znver5" "target-features"="+adx,+aes,+avx,+avx2,+avx512bf16,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vp2intersect,+avx512vpopcntdq,+avxvnni,+bmi,+bmi2,+clflushopt,+clwb,+clzero,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+movdir64b,+movdiri,+mwaitx,+pclmul,+pku,+popcnt,+prefetchi,+prfchw,+rdpid,+rdpru,+rdrnd,+rdseed,+sahf,+sha,+shstk,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+sse4a,+ssse3,+vaes,+vpclmulqdq,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(read) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(write) }
attributes #8 = { nounwind }

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
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = !{!16, !16, i64 0}
!16 = !{!"short", !7, i64 0}
!17 = distinct !{!17, !12}
!18 = !{!7, !7, i64 0}
!19 = distinct !{!19, !12}
