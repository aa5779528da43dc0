; float
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @tile_f32(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %190

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = getelementptr inbounds nuw float, ptr %1, i64 %7
  %9 = shl nuw nsw i64 %7, 3
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 %9
  %11 = mul nuw nsw i64 %7, 12
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 %11
  %13 = and i64 %7, 3
  %14 = icmp ult i32 %3, 4
  br i1 %14, label %144, label %15

15:                                               ; preds = %6
  %16 = and i64 %7, 2147483644
  br label %17

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %139, %17 ]
  %19 = phi <16 x float> [ zeroinitializer, %15 ], [ %120, %17 ]
  %20 = phi <16 x float> [ zeroinitializer, %15 ], [ %125, %17 ]
  %21 = phi <16 x float> [ zeroinitializer, %15 ], [ %130, %17 ]
  %22 = phi <16 x float> [ zeroinitializer, %15 ], [ %138, %17 ]
  %23 = phi i64 [ 0, %15 ], [ %140, %17 ]
  %24 = shl nsw i64 %18, 4
  %25 = getelementptr inbounds nuw float, ptr %2, i64 %24
  %26 = getelementptr inbounds nuw float, ptr %1, i64 %18
  %27 = load float, ptr %26, align 4
  %28 = getelementptr inbounds nuw float, ptr %2, i64 %24
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %30 = load <16 x float>, ptr %25, align 4
  %31 = insertelement <16 x float> poison, float %27, i64 0
  %32 = shufflevector <16 x float> %31, <16 x float> poison, <16 x i32> zeroinitializer
  %33 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %32, <16 x float> %30, <16 x float> %19)
  %34 = getelementptr inbounds nuw float, ptr %8, i64 %18
  %35 = load float, ptr %34, align 4
  %36 = insertelement <16 x float> poison, float %35, i64 0
  %37 = shufflevector <16 x float> %36, <16 x float> poison, <16 x i32> zeroinitializer
  %38 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %37, <16 x float> %30, <16 x float> %20)
  %39 = getelementptr inbounds nuw float, ptr %10, i64 %18
  %40 = load float, ptr %39, align 4
  %41 = insertelement <16 x float> poison, float %40, i64 0
  %42 = shufflevector <16 x float> %41, <16 x float> poison, <16 x i32> zeroinitializer
  %43 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %42, <16 x float> %30, <16 x float> %21)
  %44 = getelementptr inbounds nuw float, ptr %12, i64 %18
  %45 = load float, ptr %44, align 4
  %46 = load float, ptr %29, align 4
  %47 = insertelement <16 x float> poison, float %45, i64 0
  %48 = shufflevector <16 x float> %47, <16 x float> poison, <16 x i32> zeroinitializer
  %49 = insertelement <16 x float> %30, float %46, i64 2
  %50 = shufflevector <16 x float> %30, <16 x float> %49, <16 x i32> <i32 0, i32 1, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %51 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %48, <16 x float> %50, <16 x float> %22)
  %52 = or disjoint i64 %18, 1
  %53 = shl nsw i64 %52, 4
  %54 = getelementptr inbounds nuw float, ptr %2, i64 %53
  %55 = getelementptr inbounds nuw float, ptr %1, i64 %52
  %56 = load float, ptr %55, align 4
  %57 = getelementptr inbounds nuw float, ptr %2, i64 %53
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 8
  %59 = load <16 x float>, ptr %54, align 4
  %60 = insertelement <16 x float> poison, float %56, i64 0
  %61 = shufflevector <16 x float> %60, <16 x float> poison, <16 x i32> zeroinitializer
  %62 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %61, <16 x float> %59, <16 x float> %33)
  %63 = getelementptr inbounds nuw float, ptr %8, i64 %52
  %64 = load float, ptr %63, align 4
  %65 = insertelement <16 x float> poison, float %64, i64 0
  %66 = shufflevector <16 x float> %65, <16 x float> poison, <16 x i32> zeroinitializer
  %67 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %66, <16 x float> %59, <16 x float> %38)
  %68 = getelementptr inbounds nuw float, ptr %10, i64 %52
  %69 = load float, ptr %68, align 4
  %70 = insertelement <16 x float> poison, float %69, i64 0
  %71 = shufflevector <16 x float> %70, <16 x float> poison, <16 x i32> zeroinitializer
  %72 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %71, <16 x float> %59, <16 x float> %43)
  %73 = getelementptr inbounds nuw float, ptr %12, i64 %52
  %74 = load float, ptr %73, align 4
  %75 = load float, ptr %58, align 4
  %76 = insertelement <16 x float> poison, float %74, i64 0
  %77 = shufflevector <16 x float> %76, <16 x float> poison, <16 x i32> zeroinitializer
  %78 = insertelement <16 x float> %59, float %75, i64 2
  %79 = shufflevector <16 x float> %59, <16 x float> %78, <16 x i32> <i32 0, i32 1, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %80 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %77, <16 x float> %79, <16 x float> %51)
  %81 = or disjoint i64 %18, 2
  %82 = shl nsw i64 %81, 4
  %83 = getelementptr inbounds nuw float, ptr %2, i64 %82
  %84 = getelementptr inbounds nuw float, ptr %1, i64 %81
  %85 = load float, ptr %84, align 4
  %86 = getelementptr inbounds nuw float, ptr %2, i64 %82
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 8
  %88 = load <16 x float>, ptr %83, align 4
  %89 = insertelement <16 x float> poison, float %85, i64 0
  %90 = shufflevector <16 x float> %89, <16 x float> poison, <16 x i32> zeroinitializer
  %91 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %90, <16 x float> %88, <16 x float> %62)
  %92 = getelementptr inbounds nuw float, ptr %8, i64 %81
  %93 = load float, ptr %92, align 4
  %94 = insertelement <16 x float> poison, float %93, i64 0
  %95 = shufflevector <16 x float> %94, <16 x float> poison, <16 x i32> zeroinitializer
  %96 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %95, <16 x float> %88, <16 x float> %67)
  %97 = getelementptr inbounds nuw float, ptr %10, i64 %81
  %98 = load float, ptr %97, align 4
  %99 = insertelement <16 x float> poison, float %98, i64 0
  %100 = shufflevector <16 x float> %99, <16 x float> poison, <16 x i32> zeroinitializer
  %101 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %100, <16 x float> %88, <16 x float> %72)
  %102 = getelementptr inbounds nuw float, ptr %12, i64 %81
  %103 = load float, ptr %102, align 4
  %104 = load float, ptr %87, align 4
  %105 = insertelement <16 x float> poison, float %103, i64 0
  %106 = shufflevector <16 x float> %105, <16 x float> poison, <16 x i32> zeroinitializer
  %107 = insertelement <16 x float> %88, float %104, i64 2
  %108 = shufflevector <16 x float> %88, <16 x float> %107, <16 x i32> <i32 0, i32 1, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %109 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %106, <16 x float> %108, <16 x float> %80)
  %110 = or disjoint i64 %18, 3
  %111 = shl nsw i64 %110, 4
  %112 = getelementptr inbounds nuw float, ptr %2, i64 %111
  %113 = getelementptr inbounds nuw float, ptr %1, i64 %110
  %114 = load float, ptr %113, align 4
  %115 = getelementptr inbounds nuw float, ptr %2, i64 %111
  %116 = getelementptr inbounds nuw i8, ptr %115, i64 8
  %117 = load <16 x float>, ptr %112, align 4
  %118 = insertelement <16 x float> poison, float %114, i64 0
  %119 = shufflevector <16 x float> %118, <16 x float> poison, <16 x i32> zeroinitializer
  %120 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %119, <16 x float> %117, <16 x float> %91)
  %121 = getelementptr inbounds nuw float, ptr %8, i64 %110
  %122 = load float, ptr %121, align 4
  %123 = insertelement <16 x float> poison, float %122, i64 0
  %124 = shufflevector <16 x float> %123, <16 x float> poison, <16 x i32> zeroinitializer
  %125 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %124, <16 x float> %117, <16 x float> %96)
  %126 = getelementptr inbounds nuw float, ptr %10, i64 %110
  %127 = load float, ptr %126, align 4
  %128 = insertelement <16 x float> poison, float %127, i64 0
  %129 = shufflevector <16 x float> %128, <16 x float> poison, <16 x i32> zeroinitializer
  %130 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %129, <16 x float> %117, <16 x float> %101)
  %131 = getelementptr inbounds nuw float, ptr %12, i64 %110
  %132 = load float, ptr %131, align 4
  %133 = load float, ptr %116, align 4
  %134 = insertelement <16 x float> poison, float %132, i64 0
  %135 = shufflevector <16 x float> %134, <16 x float> poison, <16 x i32> zeroinitializer
  %136 = insertelement <16 x float> %117, float %133, i64 2
  %137 = shufflevector <16 x float> %117, <16 x float> %136, <16 x i32> <i32 0, i32 1, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %138 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %135, <16 x float> %137, <16 x float> %109)
  %139 = add nuw nsw i64 %18, 4
  %140 = add i64 %23, 4
  %141 = icmp eq i64 %140, %16
  br i1 %141, label %142, label %17

142:                                              ; preds = %17
  %143 = icmp eq i64 %13, 0
  br i1 %143, label %190, label %144

144:                                              ; preds = %142, %6
  %145 = phi i64 [ 0, %6 ], [ %139, %142 ]
  %146 = phi <16 x float> [ zeroinitializer, %6 ], [ %120, %142 ]
  %147 = phi <16 x float> [ zeroinitializer, %6 ], [ %125, %142 ]
  %148 = phi <16 x float> [ zeroinitializer, %6 ], [ %130, %142 ]
  %149 = phi <16 x float> [ zeroinitializer, %6 ], [ %138, %142 ]
  %150 = icmp ne i64 %13, 0
  tail call void @llvm.assume(i1 %150)
  br label %151

151:                                              ; preds = %151, %144
  %152 = phi i64 [ %145, %144 ], [ %187, %151 ]
  %153 = phi <16 x float> [ %146, %144 ], [ %167, %151 ]
  %154 = phi <16 x float> [ %147, %144 ], [ %172, %151 ]
  %155 = phi <16 x float> [ %148, %144 ], [ %177, %151 ]
  %156 = phi <16 x float> [ %149, %144 ], [ %186, %151 ]
  %157 = phi i64 [ 0, %144 ], [ %188, %151 ]
  %158 = shl nsw i64 %152, 4
  %159 = getelementptr inbounds nuw float, ptr %2, i64 %158
  %160 = getelementptr inbounds nuw float, ptr %1, i64 %152
  %161 = load float, ptr %160, align 4
  %162 = getelementptr inbounds nuw float, ptr %2, i64 %158
  %163 = getelementptr inbounds nuw i8, ptr %162, i64 8
  %164 = load <16 x float>, ptr %159, align 4
  %165 = insertelement <16 x float> poison, float %161, i64 0
  %166 = shufflevector <16 x float> %165, <16 x float> poison, <16 x i32> zeroinitializer
  %167 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %166, <16 x float> %164, <16 x float> %153)
  %168 = getelementptr inbounds nuw float, ptr %8, i64 %152
  %169 = load float, ptr %168, align 4
  %170 = insertelement <16 x float> poison, float %169, i64 0
  %171 = shufflevector <16 x float> %170, <16 x float> poison, <16 x i32> zeroinitializer
  %172 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %171, <16 x float> %164, <16 x float> %154)
  %173 = getelementptr inbounds nuw float, ptr %10, i64 %152
  %174 = load float, ptr %173, align 4
  %175 = insertelement <16 x float> poison, float %174, i64 0
  %176 = shufflevector <16 x float> %175, <16 x float> poison, <16 x i32> zeroinitializer
  %177 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %176, <16 x float> %164, <16 x float> %155)
  %178 = getelementptr inbounds nuw float, ptr %12, i64 %152
  %179 = load float, ptr %178, align 4
  %180 = load <16 x float>, ptr %159, align 4
  %181 = load float, ptr %163, align 4
  %182 = insertelement <16 x float> poison, float %179, i64 0
  %183 = shufflevector <16 x float> %182, <16 x float> poison, <16 x i32> zeroinitializer
  %184 = insertelement <16 x float> %164, float %181, i64 2
  %185 = shufflevector <16 x float> %180, <16 x float> %184, <16 x i32> <i32 0, i32 1, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %186 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %183, <16 x float> %185, <16 x float> %156)
  %187 = add nuw nsw i64 %152, 1
  %188 = add i64 %157, 1
  %189 = icmp eq i64 %188, %13
  br i1 %189, label %190, label %151

190:                                              ; preds = %151, %142, %4
  %191 = phi <16 x float> [ zeroinitializer, %4 ], [ %120, %142 ], [ %167, %151 ]
  %192 = phi <16 x float> [ zeroinitializer, %4 ], [ %125, %142 ], [ %172, %151 ]
  %193 = phi <16 x float> [ zeroinitializer, %4 ], [ %130, %142 ], [ %177, %151 ]
  %194 = phi <16 x float> [ zeroinitializer, %4 ], [ %138, %142 ], [ %186, %151 ]
  store <16 x float> %191, ptr %0, align 4
  %195 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store <16 x float> %192, ptr %195, align 4
  %196 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store <16 x float> %193, ptr %196, align 4
  %197 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store <16 x float> %194, ptr %197, align 4
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="znver5" "target-features"="+adx,+aes,+avx,+avx2,+avx512bf16,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vp2intersect,+avx512vpopcntdq,+avxvnni,+bmi,+bmi2,+clflushopt,+clwb,+clzero,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+movdir64b,+movdiri,+mwaitx,+pclmul,+pku,+popcnt,+prefetchi,+prfchw,+rdpid,+rdpru,+rdrnd,+rdseed,+sahf,+sha,+shstk,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+sse4a,+ssse3,+vaes,+vpclmulqdq,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
