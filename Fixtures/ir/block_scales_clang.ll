; Dot products of bytes with a scale for each block of 32, as formats of weights ask for: sums become floats in every iteration.
; The second function has one scale a row, and nothing to say.
; clang -O3 -march=znver5 -fno-vectorize
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.block = type { float, [32 x i8] }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @rows4(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %10

7:                                                ; preds = %5
  %8 = mul i64 %4, 72
  %9 = mul i64 %4, 108
  br label %42

10:                                               ; preds = %42, %5
  %11 = phi <8 x float> [ zeroinitializer, %5 ], [ %99, %42 ]
  %12 = phi <8 x float> [ zeroinitializer, %5 ], [ %87, %42 ]
  %13 = phi <8 x float> [ zeroinitializer, %5 ], [ %75, %42 ]
  %14 = phi <8 x float> [ zeroinitializer, %5 ], [ %63, %42 ]
  %15 = shufflevector <8 x float> %14, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %16 = shufflevector <8 x float> %14, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %17 = fadd <4 x float> %15, %16
  %18 = shufflevector <4 x float> %17, <4 x float> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %19 = fadd <4 x float> %17, %18
  %20 = shufflevector <8 x float> %13, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %21 = shufflevector <8 x float> %13, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %22 = fadd <4 x float> %20, %21
  %23 = shufflevector <4 x float> %22, <4 x float> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %24 = fadd <4 x float> %22, %23
  %25 = shufflevector <8 x float> %12, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %26 = shufflevector <8 x float> %12, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %27 = fadd <4 x float> %25, %26
  %28 = shufflevector <4 x float> %27, <4 x float> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %29 = fadd <4 x float> %27, %28
  %30 = shufflevector <8 x float> %11, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %31 = shufflevector <8 x float> %11, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %32 = fadd <4 x float> %30, %31
  %33 = shufflevector <4 x float> %32, <4 x float> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %34 = fadd <4 x float> %32, %33
  %35 = shufflevector <4 x float> %19, <4 x float> %24, <4 x i32> <i32 0, i32 4, i32 poison, i32 poison>
  %36 = shufflevector <4 x float> %35, <4 x float> %29, <4 x i32> <i32 0, i32 1, i32 4, i32 poison>
  %37 = shufflevector <4 x float> %36, <4 x float> %34, <4 x i32> <i32 0, i32 1, i32 2, i32 4>
  %38 = shufflevector <4 x float> %19, <4 x float> %24, <4 x i32> <i32 1, i32 5, i32 poison, i32 poison>
  %39 = shufflevector <4 x float> %38, <4 x float> %29, <4 x i32> <i32 0, i32 1, i32 5, i32 poison>
  %40 = shufflevector <4 x float> %39, <4 x float> %34, <4 x i32> <i32 0, i32 1, i32 2, i32 5>
  %41 = fadd <4 x float> %37, %40
  store <4 x float> %41, ptr %0, align 4, !tbaa !9
  ret void

42:                                               ; preds = %7, %42  EXPECT: requantize-overhead/note
  %43 = phi <8 x float> [ zeroinitializer, %7 ], [ %99, %42 ]
  %44 = phi <8 x float> [ zeroinitializer, %7 ], [ %87, %42 ]
  %45 = phi <8 x float> [ zeroinitializer, %7 ], [ %75, %42 ]
  %46 = phi <8 x float> [ zeroinitializer, %7 ], [ %63, %42 ]
  %47 = phi i64 [ 0, %7 ], [ %100, %42 ]
  %48 = getelementptr inbounds nuw %struct.block, ptr %2, i64 %47
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 4
  %50 = load <32 x i8>, ptr %49, align 1, !tbaa !11
  %51 = getelementptr %struct.block, ptr %1, i64 %47
  %52 = load float, ptr %48, align 4, !tbaa !12
  %53 = getelementptr inbounds nuw i8, ptr %51, i64 4
  %54 = load <32 x i8>, ptr %53, align 1, !tbaa !11
  %55 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %54, <32 x i8> %54)
  %56 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %50, <32 x i8> %54)
  %57 = tail call <8 x i32> @llvm.x86.avx512.vpdpbusd.256(<8 x i32> zeroinitializer, <32 x i8> %55, <32 x i8> %56)
  %58 = load float, ptr %51, align 4, !tbaa !12
  %59 = fmul float %58, %52
  %60 = insertelement <8 x float> poison, float %59, i64 0
  %61 = shufflevector <8 x float> %60, <8 x float> poison, <8 x i32> zeroinitializer
  %62 = sitofp <8 x i32> %57 to <8 x float>
  %63 = tail call <8 x float> @llvm.fma.v8f32(<8 x float> %61, <8 x float> %62, <8 x float> %46)
  %64 = getelementptr %struct.block, ptr %51, i64 %4
  %65 = getelementptr inbounds nuw i8, ptr %64, i64 4
  %66 = load <32 x i8>, ptr %65, align 1, !tbaa !11
  %67 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %66, <32 x i8> %66)
  %68 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %50, <32 x i8> %66)
  %69 = tail call <8 x i32> @llvm.x86.avx512.vpdpbusd.256(<8 x i32> zeroinitializer, <32 x i8> %67, <32 x i8> %68)
  %70 = load float, ptr %64, align 4, !tbaa !12
  %71 = fmul float %70, %52
  %72 = insertelement <8 x float> poison, float %71, i64 0
  %73 = shufflevector <8 x float> %72, <8 x float> poison, <8 x i32> zeroinitializer
  %74 = sitofp <8 x i32> %69 to <8 x float>
  %75 = tail call <8 x float> @llvm.fma.v8f32(<8 x float> %73, <8 x float> %74, <8 x float> %45)
  %76 = getelementptr i8, ptr %51, i64 %8
  %77 = getelementptr inbounds nuw i8, ptr %76, i64 4
  %78 = load <32 x i8>, ptr %77, align 1, !tbaa !11
  %79 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %78, <32 x i8> %78)
  %80 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %50, <32 x i8> %78)
  %81 = tail call <8 x i32> @llvm.x86.avx512.vpdpbusd.256(<8 x i32> zeroinitializer, <32 x i8> %79, <32 x i8> %80)
  %82 = load float, ptr %76, align 4, !tbaa !12
  %83 = fmul float %82, %52
  %84 = insertelement <8 x float> poison, float %83, i64 0
  %85 = shufflevector <8 x float> %84, <8 x float> poison, <8 x i32> zeroinitializer
  %86 = sitofp <8 x i32> %81 to <8 x float>
  %87 = tail call <8 x float> @llvm.fma.v8f32(<8 x float> %85, <8 x float> %86, <8 x float> %44)
  %88 = getelementptr i8, ptr %51, i64 %9
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 4
  %90 = load <32 x i8>, ptr %89, align 1, !tbaa !11
  %91 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %90, <32 x i8> %90)
  %92 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %50, <32 x i8> %90)
  %93 = tail call <8 x i32> @llvm.x86.avx512.vpdpbusd.256(<8 x i32> zeroinitializer, <32 x i8> %91, <32 x i8> %92)
  %94 = load float, ptr %88, align 4, !tbaa !12
  %95 = fmul float %94, %52
  %96 = insertelement <8 x float> poison, float %95, i64 0
  %97 = shufflevector <8 x float> %96, <8 x float> poison, <8 x i32> zeroinitializer
  %98 = sitofp <8 x i32> %93 to <8 x float>
  %99 = tail call <8 x float> @llvm.fma.v8f32(<8 x float> %97, <8 x float> %98, <8 x float> %43)
  %100 = add nuw nsw i64 %47, 1
  %101 = icmp eq i64 %100, %3
  br i1 %101, label %10, label %42, !llvm.loop !14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <8 x i32> @llvm.x86.avx512.vpdpbusd.256(<8 x i32>, <32 x i8>, <32 x i8>) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @rows4_plain(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i64 noundef %3, float noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %10

7:                                                ; preds = %5
  %8 = shl nuw nsw i64 %3, 1
  %9 = mul nuw nsw i64 %3, 3
  br label %66

10:                                               ; preds = %66, %5
  %11 = phi <8 x i32> [ zeroinitializer, %5 ], [ %93, %66 ]
  %12 = phi <8 x i32> [ zeroinitializer, %5 ], [ %88, %66 ]
  %13 = phi <8 x i32> [ zeroinitializer, %5 ], [ %83, %66 ]
  %14 = phi <8 x i32> [ zeroinitializer, %5 ], [ %78, %66 ]
  %15 = shufflevector <8 x i32> %14, <8 x i32> %13, <4 x i32> <i32 1, i32 9, i32 poison, i32 poison>
  %16 = shufflevector <8 x i32> %12, <8 x i32> poison, <4 x i32> <i32 poison, i32 1, i32 poison, i32 poison>
  %17 = shufflevector <4 x i32> %15, <4 x i32> %16, <4 x i32> <i32 0, i32 1, i32 5, i32 poison>
  %18 = shufflevector <8 x i32> %11, <8 x i32> poison, <4 x i32> <i32 poison, i32 1, i32 poison, i32 poison>
  %19 = shufflevector <4 x i32> %17, <4 x i32> %18, <4 x i32> <i32 0, i32 1, i32 2, i32 5>
  %20 = shufflevector <8 x i32> %14, <8 x i32> %13, <4 x i32> <i32 0, i32 8, i32 poison, i32 poison>
  %21 = shufflevector <8 x i32> %12, <8 x i32> poison, <4 x i32> <i32 0, i32 poison, i32 poison, i32 poison>
  %22 = shufflevector <4 x i32> %20, <4 x i32> %21, <4 x i32> <i32 0, i32 1, i32 4, i32 poison>
  %23 = shufflevector <8 x i32> %11, <8 x i32> poison, <4 x i32> <i32 0, i32 poison, i32 poison, i32 poison>
  %24 = shufflevector <4 x i32> %22, <4 x i32> %23, <4 x i32> <i32 0, i32 1, i32 2, i32 4>
  %25 = add nsw <4 x i32> %19, %24
  %26 = shufflevector <8 x i32> %14, <8 x i32> %13, <4 x i32> <i32 2, i32 10, i32 poison, i32 poison>
  %27 = shufflevector <8 x i32> %12, <8 x i32> poison, <4 x i32> <i32 poison, i32 poison, i32 2, i32 poison>
  %28 = shufflevector <4 x i32> %26, <4 x i32> %27, <4 x i32> <i32 0, i32 1, i32 6, i32 poison>
  %29 = shufflevector <8 x i32> %11, <8 x i32> poison, <4 x i32> <i32 poison, i32 poison, i32 2, i32 poison>
  %30 = shufflevector <4 x i32> %28, <4 x i32> %29, <4 x i32> <i32 0, i32 1, i32 2, i32 6>
  %31 = add nsw <4 x i32> %30, %25
  %32 = shufflevector <8 x i32> %14, <8 x i32> %13, <4 x i32> <i32 3, i32 11, i32 poison, i32 poison>
  %33 = shufflevector <8 x i32> %12, <8 x i32> poison, <4 x i32> <i32 poison, i32 poison, i32 poison, i32 3>
  %34 = shufflevector <4 x i32> %32, <4 x i32> %33, <4 x i32> <i32 0, i32 1, i32 7, i32 poison>
  %35 = shufflevector <8 x i32> %11, <8 x i32> poison, <4 x i32> <i32 poison, i32 poison, i32 poison, i32 3>
  %36 = shufflevector <4 x i32> %34, <4 x i32> %35, <4 x i32> <i32 0, i32 1, i32 2, i32 7>
  %37 = add nsw <4 x i32> %36, %31
  %38 = shufflevector <8 x i32> %14, <8 x i32> %13, <4 x i32> <i32 4, i32 12, i32 poison, i32 poison>
  %39 = shufflevector <8 x i32> %12, <8 x i32> poison, <4 x i32> <i32 4, i32 poison, i32 poison, i32 poison>
  %40 = shufflevector <4 x i32> %38, <4 x i32> %39, <4 x i32> <i32 0, i32 1, i32 4, i32 poison>
  %41 = shufflevector <8 x i32> %11, <8 x i32> poison, <4 x i32> <i32 4, i32 poison, i32 poison, i32 poison>
  %42 = shufflevector <4 x i32> %40, <4 x i32> %41, <4 x i32> <i32 0, i32 1, i32 2, i32 4>
  %43 = add nsw <4 x i32> %42, %37
  %44 = shufflevector <8 x i32> %14, <8 x i32> %13, <4 x i32> <i32 5, i32 13, i32 poison, i32 poison>
  %45 = shufflevector <8 x i32> %12, <8 x i32> poison, <4 x i32> <i32 poison, i32 5, i32 poison, i32 poison>
  %46 = shufflevector <4 x i32> %44, <4 x i32> %45, <4 x i32> <i32 0, i32 1, i32 5, i32 poison>
  %47 = shufflevector <8 x i32> %11, <8 x i32> poison, <4 x i32> <i32 poison, i32 5, i32 poison, i32 poison>
  %48 = shufflevector <4 x i32> %46, <4 x i32> %47, <4 x i32> <i32 0, i32 1, i32 2, i32 5>
  %49 = add nsw <4 x i32> %48, %43
  %50 = shufflevector <8 x i32> %14, <8 x i32> %13, <4 x i32> <i32 6, i32 14, i32 poison, i32 poison>
  %51 = shufflevector <8 x i32> %12, <8 x i32> poison, <4 x i32> <i32 poison, i32 poison, i32 6, i32 poison>
  %52 = shufflevector <4 x i32> %50, <4 x i32> %51, <4 x i32> <i32 0, i32 1, i32 6, i32 poison>
  %53 = shufflevector <8 x i32> %11, <8 x i32> poison, <4 x i32> <i32 poison, i32 poison, i32 6, i32 poison>
  %54 = shufflevector <4 x i32> %52, <4 x i32> %53, <4 x i32> <i32 0, i32 1, i32 2, i32 6>
  %55 = add nsw <4 x i32> %54, %49
  %56 = shufflevector <8 x i32> %14, <8 x i32> %13, <4 x i32> <i32 7, i32 15, i32 poison, i32 poison>
  %57 = shufflevector <8 x i32> %12, <8 x i32> poison, <4 x i32> <i32 poison, i32 poison, i32 poison, i32 7>
  %58 = shufflevector <4 x i32> %56, <4 x i32> %57, <4 x i32> <i32 0, i32 1, i32 7, i32 poison>
  %59 = shufflevector <8 x i32> %11, <8 x i32> poison, <4 x i32> <i32 poison, i32 poison, i32 poison, i32 7>
  %60 = shufflevector <4 x i32> %58, <4 x i32> %59, <4 x i32> <i32 0, i32 1, i32 2, i32 7>
  %61 = add nsw <4 x i32> %60, %55
  %62 = sitofp <4 x i32> %61 to <4 x float>
  %63 = insertelement <4 x float> poison, float %4, i64 0
  %64 = shufflevector <4 x float> %63, <4 x float> poison, <4 x i32> zeroinitializer
  %65 = fmul <4 x float> %64, %62
  store <4 x float> %65, ptr %0, align 4, !tbaa !9
  ret void

66:                                               ; preds = %7, %66
  %67 = phi <8 x i32> [ zeroinitializer, %7 ], [ %93, %66 ]
  %68 = phi <8 x i32> [ zeroinitializer, %7 ], [ %88, %66 ]
  %69 = phi <8 x i32> [ zeroinitializer, %7 ], [ %83, %66 ]
  %70 = phi <8 x i32> [ zeroinitializer, %7 ], [ %78, %66 ]
  %71 = phi i64 [ 0, %7 ], [ %94, %66 ]
  %72 = getelementptr inbounds nuw i8, ptr %2, i64 %71
  %73 = load <32 x i8>, ptr %72, align 1, !tbaa !11
  %74 = getelementptr i8, ptr %1, i64 %71
  %75 = load <32 x i8>, ptr %74, align 1, !tbaa !11
  %76 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %75, <32 x i8> %75)
  %77 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %73, <32 x i8> %75)
  %78 = tail call <8 x i32> @llvm.x86.avx512.vpdpbusd.256(<8 x i32> %70, <32 x i8> %76, <32 x i8> %77)
  %79 = getelementptr i8, ptr %74, i64 %3
  %80 = load <32 x i8>, ptr %79, align 1, !tbaa !11
  %81 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %80, <32 x i8> %80)
  %82 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %73, <32 x i8> %80)
  %83 = tail call <8 x i32> @llvm.x86.avx512.vpdpbusd.256(<8 x i32> %69, <32 x i8> %81, <32 x i8> %82)
  %84 = getelementptr i8, ptr %74, i64 %8
  %85 = load <32 x i8>, ptr %84, align 1, !tbaa !11
  %86 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %85, <32 x i8> %85)
  %87 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %73, <32 x i8> %85)
  %88 = tail call <8 x i32> @llvm.x86.avx512.vpdpbusd.256(<8 x i32> %68, <32 x i8> %86, <32 x i8> %87)
  %89 = getelementptr i8, ptr %74, i64 %9
  %90 = load <32 x i8>, ptr %89, align 1, !tbaa !11
  %91 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %90, <32 x i8> %90)
  %92 = tail call <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8> %73, <32 x i8> %90)
  %93 = tail call <8 x i32> @llvm.x86.avx512.vpdpbusd.256(<8 x i32> %67, <32 x i8> %91, <32 x i8> %92)
  %94 = add nuw nsw i64 %71, 32
  %95 = icmp slt i64 %94, %3
  br i1 %95, label %66, label %10, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <32 x i8> @llvm.x86.avx2.psign.b(<32 x i8>, <32 x i8>) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="256" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="znver5" "target-features"="+adx,+aes,+avx,+avx2,+avx512bf16,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vp2intersect,+avx512vpopcntdq,+avxvnni,+bmi,+bmi2,+clflushopt,+clwb,+clzero,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+movdir64b,+movdiri,+mwaitx,+pclmul,+pku,+popcnt,+prefetchi,+prfchw,+rdpid,+rdpru,+rdrnd,+rdseed,+sahf,+sha,+shstk,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+sse4a,+ssse3,+vaes,+vpclmulqdq,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
!11 = !{!7, !7, i64 0}
!12 = !{!13, !10, i64 0}
!13 = !{!"", !10, i64 0, !7, i64 4}
!14 = distinct !{!14, !15, !16}
!15 = !{!"llvm.loop.mustprogress"}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = distinct !{!17, !15, !16}
