; ModuleID = 'conv_row.c'
source_filename = "conv_row.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @conv_row_s8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %3, 0
  br i1 %6, label %108, label %7

7:                                                ; preds = %5
  %8 = mul i64 %4, 3
  %9 = icmp eq i64 %4, 0
  br i1 %9, label %16, label %10

10:                                               ; preds = %7
  %11 = and i64 %8, 1
  %12 = icmp eq i64 %8, 1
  %13 = and i64 %8, -2
  %14 = icmp eq i64 %11, 0
  %15 = icmp ne i64 %11, 0
  br label %21

16:                                               ; preds = %7
  %17 = and i64 %3, 7
  %18 = icmp ult i64 %3, 8
  br i1 %18, label %97, label %19

19:                                               ; preds = %16
  %20 = and i64 %3, -8
  br label %109

21:                                               ; preds = %10, %89
  %22 = phi i64 [ %93, %89 ], [ 0, %10 ]
  %23 = shl i64 %22, 6
  %24 = getelementptr i8, ptr %2, i64 %23
  %25 = mul i64 %22, %4
  %26 = getelementptr i8, ptr %0, i64 %25
  br i1 %12, label %69, label %27

27:                                               ; preds = %21, %27
  %28 = phi i64 [ %65, %27 ], [ 0, %21 ]
  %29 = phi <8 x i32> [ %59, %27 ], [ zeroinitializer, %21 ]
  %30 = phi <8 x i32> [ %64, %27 ], [ zeroinitializer, %21 ]
  %31 = phi i64 [ %66, %27 ], [ 0, %21 ]
  %32 = getelementptr i8, ptr %26, i64 %28
  %33 = load i8, ptr %32, align 1, !tbaa !9
  %34 = sext i8 %33 to i32
  %35 = shl i64 %28, 4
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 %35
  %37 = load <8 x i8>, ptr %36, align 1, !tbaa !9
  %38 = sext <8 x i8> %37 to <8 x i32>
  %39 = insertelement <8 x i32> poison, i32 %34, i64 0
  %40 = shufflevector <8 x i32> %39, <8 x i32> poison, <8 x i32> zeroinitializer
  %41 = mul nsw <8 x i32> %40, %38
  %42 = add nsw <8 x i32> %41, %29
  %43 = getelementptr inbounds nuw i8, ptr %36, i64 8
  %44 = load <8 x i8>, ptr %43, align 1, !tbaa !9
  %45 = sext <8 x i8> %44 to <8 x i32>
  %46 = mul nsw <8 x i32> %40, %45
  %47 = add nsw <8 x i32> %46, %30
  %48 = or disjoint i64 %28, 1
  %49 = getelementptr i8, ptr %26, i64 %48
  %50 = load i8, ptr %49, align 1, !tbaa !9
  %51 = sext i8 %50 to i32
  %52 = shl i64 %48, 4
  %53 = getelementptr inbounds nuw i8, ptr %1, i64 %52
  %54 = load <8 x i8>, ptr %53, align 1, !tbaa !9
  %55 = sext <8 x i8> %54 to <8 x i32>
  %56 = insertelement <8 x i32> poison, i32 %51, i64 0
  %57 = shufflevector <8 x i32> %56, <8 x i32> poison, <8 x i32> zeroinitializer
  %58 = mul nsw <8 x i32> %57, %55
  %59 = add nsw <8 x i32> %58, %42
  %60 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %61 = load <8 x i8>, ptr %60, align 1, !tbaa !9
  %62 = sext <8 x i8> %61 to <8 x i32>
  %63 = mul nsw <8 x i32> %57, %62
  %64 = add nsw <8 x i32> %63, %47
  %65 = add nuw i64 %28, 2
  %66 = add i64 %31, 2
  %67 = icmp eq i64 %66, %13
  br i1 %67, label %68, label %27, !llvm.loop !10

68:                                               ; preds = %27
  br i1 %14, label %89, label %69

69:                                               ; preds = %68, %21
  %70 = phi i64 [ 0, %21 ], [ %65, %68 ]
  %71 = phi <8 x i32> [ zeroinitializer, %21 ], [ %59, %68 ]
  %72 = phi <8 x i32> [ zeroinitializer, %21 ], [ %64, %68 ]
  tail call void @llvm.assume(i1 %15)
  %73 = getelementptr i8, ptr %26, i64 %70
  %74 = load i8, ptr %73, align 1, !tbaa !9
  %75 = sext i8 %74 to i32
  %76 = shl i64 %70, 4
  %77 = getelementptr inbounds nuw i8, ptr %1, i64 %76
  %78 = load <8 x i8>, ptr %77, align 1, !tbaa !9
  %79 = sext <8 x i8> %78 to <8 x i32>
  %80 = insertelement <8 x i32> poison, i32 %75, i64 0
  %81 = shufflevector <8 x i32> %80, <8 x i32> poison, <8 x i32> zeroinitializer
  %82 = mul nsw <8 x i32> %81, %79
  %83 = add nsw <8 x i32> %82, %71
  %84 = getelementptr inbounds nuw i8, ptr %77, i64 8
  %85 = load <8 x i8>, ptr %84, align 1, !tbaa !9
  %86 = sext <8 x i8> %85 to <8 x i32>
  %87 = mul nsw <8 x i32> %81, %86
  %88 = add nsw <8 x i32> %87, %72
  br label %89

89:                                               ; preds = %68, %69
  %90 = phi <8 x i32> [ %59, %68 ], [ %83, %69 ]
  %91 = phi <8 x i32> [ %64, %68 ], [ %88, %69 ]
  store <8 x i32> %90, ptr %24, align 4, !tbaa !5
  %92 = getelementptr inbounds nuw i8, ptr %24, i64 32
  store <8 x i32> %91, ptr %92, align 4, !tbaa !5
  %93 = add nuw i64 %22, 1
  %94 = icmp eq i64 %93, %3
  br i1 %94, label %108, label %21, !llvm.loop !12

95:                                               ; preds = %109
  %96 = icmp eq i64 %17, 0
  br i1 %96, label %108, label %97

97:                                               ; preds = %95, %16
  %98 = phi i64 [ 0, %16 ], [ %135, %95 ]
  %99 = icmp ne i64 %17, 0
  tail call void @llvm.assume(i1 %99)
  br label %100

100:                                              ; preds = %100, %97
  %101 = phi i64 [ %105, %100 ], [ %98, %97 ]
  %102 = phi i64 [ %106, %100 ], [ 0, %97 ]
  %103 = shl i64 %101, 6
  %104 = getelementptr i8, ptr %2, i64 %103
  %105 = add nuw i64 %101, 1
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %104, i8 0, i64 64, i1 false)
  %106 = add i64 %102, 1
  %107 = icmp eq i64 %106, %17
  br i1 %107, label %108, label %100, !llvm.loop !13

108:                                              ; preds = %89, %95, %100, %5
  ret void

109:                                              ; preds = %109, %19
  %110 = phi i64 [ 0, %19 ], [ %135, %109 ]
  %111 = phi i64 [ 0, %19 ], [ %136, %109 ]
  %112 = shl i64 %110, 6
  %113 = getelementptr i8, ptr %2, i64 %112
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %113, i8 0, i64 64, i1 false)
  %114 = shl i64 %110, 6
  %115 = getelementptr i8, ptr %2, i64 %114
  %116 = getelementptr i8, ptr %115, i64 64
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %116, i8 0, i64 64, i1 false)
  %117 = shl i64 %110, 6
  %118 = getelementptr i8, ptr %2, i64 %117
  %119 = getelementptr i8, ptr %118, i64 128
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %119, i8 0, i64 64, i1 false)
  %120 = shl i64 %110, 6
  %121 = getelementptr i8, ptr %2, i64 %120
  %122 = getelementptr i8, ptr %121, i64 192
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %122, i8 0, i64 64, i1 false)
  %123 = shl i64 %110, 6
  %124 = getelementptr i8, ptr %2, i64 %123
  %125 = getelementptr i8, ptr %124, i64 256
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %125, i8 0, i64 64, i1 false)
  %126 = shl i64 %110, 6
  %127 = getelementptr i8, ptr %2, i64 %126
  %128 = getelementptr i8, ptr %127, i64 320
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %128, i8 0, i64 64, i1 false)
  %129 = shl i64 %110, 6
  %130 = getelementptr i8, ptr %2, i64 %129
  %131 = getelementptr i8, ptr %130, i64 384
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %131, i8 0, i64 64, i1 false)
  %132 = shl i64 %110, 6
  %133 = getelementptr i8, ptr %2, i64 %132
  %134 = getelementptr i8, ptr %133, i64 448
  %135 = add nuw i64 %110, 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %134, i8 0, i64 64, i1 false)
  %136 = add i64 %111, 8
  %137 = icmp eq i64 %136, %20
  br i1 %137, label %95, label %109, !llvm.loop !12
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @conv_row_f32(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %3, 0
  br i1 %6, label %135, label %7

7:                                                ; preds = %5
  %8 = mul i64 %4, 3
  %9 = icmp eq i64 %4, 0
  br i1 %9, label %16, label %10

10:                                               ; preds = %7
  %11 = and i64 %8, 3
  %12 = icmp ult i64 %8, 4
  %13 = and i64 %8, -4
  %14 = icmp eq i64 %11, 0
  %15 = icmp ne i64 %11, 0
  br label %21

16:                                               ; preds = %7
  %17 = and i64 %3, 7
  %18 = icmp ult i64 %3, 8
  br i1 %18, label %124, label %19

19:                                               ; preds = %16
  %20 = and i64 %3, -8
  br label %136

21:                                               ; preds = %10, %116
  %22 = phi i64 [ %120, %116 ], [ 0, %10 ]
  %23 = shl i64 %22, 6
  %24 = getelementptr i8, ptr %2, i64 %23
  %25 = mul i64 %22, %4
  %26 = getelementptr float, ptr %0, i64 %25
  br i1 %12, label %91, label %27

27:                                               ; preds = %21, %27
  %28 = phi i64 [ %87, %27 ], [ 0, %21 ]
  %29 = phi <8 x float> [ %82, %27 ], [ zeroinitializer, %21 ]
  %30 = phi <8 x float> [ %86, %27 ], [ zeroinitializer, %21 ]
  %31 = phi i64 [ %88, %27 ], [ 0, %21 ]
  %32 = getelementptr float, ptr %26, i64 %28
  %33 = load float, ptr %32, align 4, !tbaa !15
  %34 = shl i64 %28, 6
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 %34
  %36 = load <8 x float>, ptr %35, align 4, !tbaa !15
  %37 = insertelement <8 x float> poison, float %33, i64 0
  %38 = shufflevector <8 x float> %37, <8 x float> poison, <8 x i32> zeroinitializer
  %39 = fmul contract <8 x float> %38, %36
  %40 = fadd contract <8 x float> %29, %39
  %41 = getelementptr inbounds nuw i8, ptr %35, i64 32
  %42 = load <8 x float>, ptr %41, align 4, !tbaa !15
  %43 = fmul contract <8 x float> %38, %42
  %44 = fadd contract <8 x float> %30, %43
  %45 = or disjoint i64 %28, 1
  %46 = getelementptr float, ptr %26, i64 %45
  %47 = load float, ptr %46, align 4, !tbaa !15
  %48 = shl i64 %45, 6
  %49 = getelementptr inbounds nuw i8, ptr %1, i64 %48
  %50 = load <8 x float>, ptr %49, align 4, !tbaa !15
  %51 = insertelement <8 x float> poison, float %47, i64 0
  %52 = shufflevector <8 x float> %51, <8 x float> poison, <8 x i32> zeroinitializer
  %53 = fmul contract <8 x float> %52, %50
  %54 = fadd contract <8 x float> %40, %53
  %55 = getelementptr inbounds nuw i8, ptr %49, i64 32
  %56 = load <8 x float>, ptr %55, align 4, !tbaa !15
  %57 = fmul contract <8 x float> %52, %56
  %58 = fadd contract <8 x float> %44, %57
  %59 = or disjoint i64 %28, 2
  %60 = getelementptr float, ptr %26, i64 %59
  %61 = load float, ptr %60, align 4, !tbaa !15
  %62 = shl i64 %59, 6
  %63 = getelementptr inbounds nuw i8, ptr %1, i64 %62
  %64 = load <8 x float>, ptr %63, align 4, !tbaa !15
  %65 = insertelement <8 x float> poison, float %61, i64 0
  %66 = shufflevector <8 x float> %65, <8 x float> poison, <8 x i32> zeroinitializer
  %67 = fmul contract <8 x float> %66, %64
  %68 = fadd contract <8 x float> %54, %67
  %69 = getelementptr inbounds nuw i8, ptr %63, i64 32
  %70 = load <8 x float>, ptr %69, align 4, !tbaa !15
  %71 = fmul contract <8 x float> %66, %70
  %72 = fadd contract <8 x float> %58, %71
  %73 = or disjoint i64 %28, 3
  %74 = getelementptr float, ptr %26, i64 %73
  %75 = load float, ptr %74, align 4, !tbaa !15
  %76 = shl i64 %73, 6
  %77 = getelementptr inbounds nuw i8, ptr %1, i64 %76
  %78 = load <8 x float>, ptr %77, align 4, !tbaa !15
  %79 = insertelement <8 x float> poison, float %75, i64 0
  %80 = shufflevector <8 x float> %79, <8 x float> poison, <8 x i32> zeroinitializer
  %81 = fmul contract <8 x float> %80, %78
  %82 = fadd contract <8 x float> %68, %81
  %83 = getelementptr inbounds nuw i8, ptr %77, i64 32
  %84 = load <8 x float>, ptr %83, align 4, !tbaa !15
  %85 = fmul contract <8 x float> %80, %84
  %86 = fadd contract <8 x float> %72, %85
  %87 = add nuw i64 %28, 4
  %88 = add i64 %31, 4
  %89 = icmp eq i64 %88, %13
  br i1 %89, label %90, label %27, !llvm.loop !17

90:                                               ; preds = %27
  br i1 %14, label %116, label %91

91:                                               ; preds = %90, %21
  %92 = phi i64 [ 0, %21 ], [ %87, %90 ]
  %93 = phi <8 x float> [ zeroinitializer, %21 ], [ %82, %90 ]
  %94 = phi <8 x float> [ zeroinitializer, %21 ], [ %86, %90 ]
  tail call void @llvm.assume(i1 %15)
  br label %95

95:                                               ; preds = %95, %91
  %96 = phi i64 [ %92, %91 ], [ %113, %95 ]
  %97 = phi <8 x float> [ %93, %91 ], [ %108, %95 ]
  %98 = phi <8 x float> [ %94, %91 ], [ %112, %95 ]
  %99 = phi i64 [ 0, %91 ], [ %114, %95 ]
  %100 = getelementptr float, ptr %26, i64 %96
  %101 = load float, ptr %100, align 4, !tbaa !15
  %102 = shl i64 %96, 6
  %103 = getelementptr inbounds nuw i8, ptr %1, i64 %102
  %104 = load <8 x float>, ptr %103, align 4, !tbaa !15
  %105 = insertelement <8 x float> poison, float %101, i64 0
  %106 = shufflevector <8 x float> %105, <8 x float> poison, <8 x i32> zeroinitializer
  %107 = fmul contract <8 x float> %106, %104
  %108 = fadd contract <8 x float> %97, %107
  %109 = getelementptr inbounds nuw i8, ptr %103, i64 32
  %110 = load <8 x float>, ptr %109, align 4, !tbaa !15
  %111 = fmul contract <8 x float> %106, %110
  %112 = fadd contract <8 x float> %98, %111
  %113 = add nuw i64 %96, 1
  %114 = add i64 %99, 1
  %115 = icmp eq i64 %114, %11
  br i1 %115, label %116, label %95, !llvm.loop !18

116:                                              ; preds = %95, %90
  %117 = phi <8 x float> [ %82, %90 ], [ %108, %95 ]
  %118 = phi <8 x float> [ %86, %90 ], [ %112, %95 ]
  store <8 x float> %117, ptr %24, align 4, !tbaa !15
  %119 = getelementptr inbounds nuw i8, ptr %24, i64 32
  store <8 x float> %118, ptr %119, align 4, !tbaa !15
  %120 = add nuw i64 %22, 1
  %121 = icmp eq i64 %120, %3
  br i1 %121, label %135, label %21, !llvm.loop !19

122:                                              ; preds = %136
  %123 = icmp eq i64 %17, 0
  br i1 %123, label %135, label %124

124:                                              ; preds = %122, %16
  %125 = phi i64 [ 0, %16 ], [ %162, %122 ]
  %126 = icmp ne i64 %17, 0
  tail call void @llvm.assume(i1 %126)
  br label %127

127:                                              ; preds = %127, %124
  %128 = phi i64 [ %132, %127 ], [ %125, %124 ]
  %129 = phi i64 [ %133, %127 ], [ 0, %124 ]
  %130 = shl i64 %128, 6
  %131 = getelementptr i8, ptr %2, i64 %130
  %132 = add nuw i64 %128, 1
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %131, i8 0, i64 64, i1 false)
  %133 = add i64 %129, 1
  %134 = icmp eq i64 %133, %17
  br i1 %134, label %135, label %127, !llvm.loop !20

135:                                              ; preds = %116, %122, %127, %5
  ret void

136:                                              ; preds = %136, %19
  %137 = phi i64 [ 0, %19 ], [ %162, %136 ]
  %138 = phi i64 [ 0, %19 ], [ %163, %136 ]
  %139 = shl i64 %137, 6
  %140 = getelementptr i8, ptr %2, i64 %139
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %140, i8 0, i64 64, i1 false)
  %141 = shl i64 %137, 6
  %142 = getelementptr i8, ptr %2, i64 %141
  %143 = getelementptr i8, ptr %142, i64 64
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %143, i8 0, i64 64, i1 false)
  %144 = shl i64 %137, 6
  %145 = getelementptr i8, ptr %2, i64 %144
  %146 = getelementptr i8, ptr %145, i64 128
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %146, i8 0, i64 64, i1 false)
  %147 = shl i64 %137, 6
  %148 = getelementptr i8, ptr %2, i64 %147
  %149 = getelementptr i8, ptr %148, i64 192
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %149, i8 0, i64 64, i1 false)
  %150 = shl i64 %137, 6
  %151 = getelementptr i8, ptr %2, i64 %150
  %152 = getelementptr i8, ptr %151, i64 256
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %152, i8 0, i64 64, i1 false)
  %153 = shl i64 %137, 6
  %154 = getelementptr i8, ptr %2, i64 %153
  %155 = getelementptr i8, ptr %154, i64 320
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %155, i8 0, i64 64, i1 false)
  %156 = shl i64 %137, 6
  %157 = getelementptr i8, ptr %2, i64 %156
  %158 = getelementptr i8, ptr %157, i64 384
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %158, i8 0, i64 64, i1 false)
  %159 = shl i64 %137, 6
  %160 = getelementptr i8, ptr %2, i64 %159
  %161 = getelementptr i8, ptr %160, i64 448
  %162 = add nuw i64 %137, 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %161, i8 0, i64 64, i1 false)
  %163 = add i64 %138, 8
  %164 = icmp eq i64 %163, %20
  br i1 %164, label %122, label %136, !llvm.loop !19
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="cascadelake" "target-features"="+adx,+aes,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pku,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
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
!9 = !{!7, !7, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = distinct !{!12, !11}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = !{!16, !16, i64 0}
!16 = !{!"float", !7, i64 0}
!17 = distinct !{!17, !11}
!18 = distinct !{!18, !14}
!19 = distinct !{!19, !11}
!20 = distinct !{!20, !14}
