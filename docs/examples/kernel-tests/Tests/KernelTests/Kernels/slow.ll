; ModuleID = 'dot.c'
source_filename = "dot.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @dot_f32(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %74, label %5

5:                                                ; preds = %3
  %6 = icmp ult i64 %2, 4
  br i1 %6, label %71, label %7

7:                                                ; preds = %5
  %8 = icmp ult i64 %2, 32
  br i1 %8, label %52, label %9

9:                                                ; preds = %7
  %10 = and i64 %2, 28
  %11 = and i64 %2, -32
  br label %12

12:                                               ; preds = %12, %9
  %13 = phi i64 [ 0, %9 ], [ %42, %12 ]
  %14 = phi <8 x float> [ <float 0.000000e+00, float -0.000000e+00, float -0.000000e+00, float -0.000000e+00, float -0.000000e+00, float -0.000000e+00, float -0.000000e+00, float -0.000000e+00>, %9 ], [ %38, %12 ]
  %15 = phi <8 x float> [ splat (float -0.000000e+00), %9 ], [ %39, %12 ]
  %16 = phi <8 x float> [ splat (float -0.000000e+00), %9 ], [ %40, %12 ]
  %17 = phi <8 x float> [ splat (float -0.000000e+00), %9 ], [ %41, %12 ]
  %18 = getelementptr inbounds nuw float, ptr %0, i64 %13
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %22 = load <8 x float>, ptr %18, align 4, !tbaa !9
  %23 = load <8 x float>, ptr %19, align 4, !tbaa !9
  %24 = load <8 x float>, ptr %20, align 4, !tbaa !9
  %25 = load <8 x float>, ptr %21, align 4, !tbaa !9
  %26 = getelementptr inbounds nuw float, ptr %1, i64 %13
  %27 = getelementptr inbounds nuw i8, ptr %26, i64 32
  %28 = getelementptr inbounds nuw i8, ptr %26, i64 64
  %29 = getelementptr inbounds nuw i8, ptr %26, i64 96
  %30 = load <8 x float>, ptr %26, align 4, !tbaa !9
  %31 = load <8 x float>, ptr %27, align 4, !tbaa !9
  %32 = load <8 x float>, ptr %28, align 4, !tbaa !9
  %33 = load <8 x float>, ptr %29, align 4, !tbaa !9
  %34 = fmul reassoc contract <8 x float> %22, %30
  %35 = fmul reassoc contract <8 x float> %23, %31
  %36 = fmul reassoc contract <8 x float> %24, %32
  %37 = fmul reassoc contract <8 x float> %25, %33
  %38 = fadd reassoc contract <8 x float> %14, %34
  %39 = fadd reassoc contract <8 x float> %15, %35
  %40 = fadd reassoc contract <8 x float> %16, %36
  %41 = fadd reassoc contract <8 x float> %17, %37
  %42 = add nuw i64 %13, 32
  %43 = icmp eq i64 %42, %11
  br i1 %43, label %44, label %12, !llvm.loop !11

44:                                               ; preds = %12
  %45 = fadd reassoc contract <8 x float> %39, %38
  %46 = fadd reassoc contract <8 x float> %40, %45
  %47 = fadd reassoc contract <8 x float> %41, %46
  %48 = tail call reassoc contract float @llvm.vector.reduce.fadd.v8f32(float -0.000000e+00, <8 x float> %47)
  %49 = icmp eq i64 %2, %11
  br i1 %49, label %74, label %50

50:                                               ; preds = %44
  %51 = icmp eq i64 %10, 0
  br i1 %51, label %71, label %52, !prof !15

52:                                               ; preds = %7, %50
  %53 = phi i64 [ %11, %50 ], [ 0, %7 ]
  %54 = phi float [ %48, %50 ], [ 0.000000e+00, %7 ]
  %55 = and i64 %2, -4
  %56 = insertelement <4 x float> <float poison, float -0.000000e+00, float -0.000000e+00, float -0.000000e+00>, float %54, i64 0
  br label %57

57:                                               ; preds = %57, %52
  %58 = phi i64 [ %53, %52 ], [ %66, %57 ]
  %59 = phi <4 x float> [ %56, %52 ], [ %65, %57 ]
  %60 = getelementptr inbounds nuw float, ptr %0, i64 %58
  %61 = load <4 x float>, ptr %60, align 4, !tbaa !9
  %62 = getelementptr inbounds nuw float, ptr %1, i64 %58
  %63 = load <4 x float>, ptr %62, align 4, !tbaa !9
  %64 = fmul reassoc contract <4 x float> %61, %63
  %65 = fadd reassoc contract <4 x float> %59, %64
  %66 = add nuw i64 %58, 4
  %67 = icmp eq i64 %66, %55
  br i1 %67, label %68, label %57, !llvm.loop !16

68:                                               ; preds = %57
  %69 = tail call reassoc contract float @llvm.vector.reduce.fadd.v4f32(float -0.000000e+00, <4 x float> %65)
  %70 = icmp eq i64 %2, %55
  br i1 %70, label %74, label %71

71:                                               ; preds = %5, %50, %68
  %72 = phi i64 [ 0, %5 ], [ %11, %50 ], [ %55, %68 ]
  %73 = phi float [ 0.000000e+00, %5 ], [ %48, %50 ], [ %69, %68 ]
  br label %76

74:                                               ; preds = %76, %44, %68, %3
  %75 = phi float [ 0.000000e+00, %3 ], [ %69, %68 ], [ %48, %44 ], [ %84, %76 ]
  ret float %75

76:                                               ; preds = %71, %76
  %77 = phi i64 [ %85, %76 ], [ %72, %71 ]
  %78 = phi float [ %84, %76 ], [ %73, %71 ]
  %79 = getelementptr inbounds nuw float, ptr %0, i64 %77
  %80 = load float, ptr %79, align 4, !tbaa !9
  %81 = getelementptr inbounds nuw float, ptr %1, i64 %77
  %82 = load float, ptr %81, align 4, !tbaa !9
  %83 = fmul reassoc contract float %80, %82
  %84 = fadd reassoc contract float %78, %83
  %85 = add nuw i64 %77, 1
  %86 = icmp eq i64 %85, %2
  br i1 %86, label %74, label %76, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @dot_s8s8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %84, label %5

5:                                                ; preds = %3
  %6 = icmp ult i64 %2, 8
  br i1 %6, label %81, label %7

7:                                                ; preds = %5
  %8 = icmp ult i64 %2, 32
  br i1 %8, label %60, label %9

9:                                                ; preds = %7
  %10 = and i64 %2, 24
  %11 = and i64 %2, -32
  br label %12

12:                                               ; preds = %12, %9
  %13 = phi i64 [ 0, %9 ], [ %50, %12 ]
  %14 = phi <8 x i32> [ zeroinitializer, %9 ], [ %46, %12 ]
  %15 = phi <8 x i32> [ zeroinitializer, %9 ], [ %47, %12 ]
  %16 = phi <8 x i32> [ zeroinitializer, %9 ], [ %48, %12 ]
  %17 = phi <8 x i32> [ zeroinitializer, %9 ], [ %49, %12 ]
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 %13
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 16
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 24
  %22 = load <8 x i8>, ptr %18, align 1, !tbaa !18
  %23 = load <8 x i8>, ptr %19, align 1, !tbaa !18
  %24 = load <8 x i8>, ptr %20, align 1, !tbaa !18
  %25 = load <8 x i8>, ptr %21, align 1, !tbaa !18
  %26 = sext <8 x i8> %22 to <8 x i32>
  %27 = sext <8 x i8> %23 to <8 x i32>
  %28 = sext <8 x i8> %24 to <8 x i32>
  %29 = sext <8 x i8> %25 to <8 x i32>
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 %13
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %32 = getelementptr inbounds nuw i8, ptr %30, i64 16
  %33 = getelementptr inbounds nuw i8, ptr %30, i64 24
  %34 = load <8 x i8>, ptr %30, align 1, !tbaa !18
  %35 = load <8 x i8>, ptr %31, align 1, !tbaa !18
  %36 = load <8 x i8>, ptr %32, align 1, !tbaa !18
  %37 = load <8 x i8>, ptr %33, align 1, !tbaa !18
  %38 = sext <8 x i8> %34 to <8 x i32>
  %39 = sext <8 x i8> %35 to <8 x i32>
  %40 = sext <8 x i8> %36 to <8 x i32>
  %41 = sext <8 x i8> %37 to <8 x i32>
  %42 = mul nsw <8 x i32> %38, %26
  %43 = mul nsw <8 x i32> %39, %27
  %44 = mul nsw <8 x i32> %40, %28
  %45 = mul nsw <8 x i32> %41, %29
  %46 = add <8 x i32> %42, %14
  %47 = add <8 x i32> %43, %15
  %48 = add <8 x i32> %44, %16
  %49 = add <8 x i32> %45, %17
  %50 = add nuw i64 %13, 32
  %51 = icmp eq i64 %50, %11
  br i1 %51, label %52, label %12, !llvm.loop !19

52:                                               ; preds = %12
  %53 = add <8 x i32> %47, %46
  %54 = add <8 x i32> %48, %53
  %55 = add <8 x i32> %49, %54
  %56 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %55)
  %57 = icmp eq i64 %2, %11
  br i1 %57, label %84, label %58

58:                                               ; preds = %52
  %59 = icmp eq i64 %10, 0
  br i1 %59, label %81, label %60, !prof !20

60:                                               ; preds = %7, %58
  %61 = phi i64 [ %11, %58 ], [ 0, %7 ]
  %62 = phi i32 [ %56, %58 ], [ 0, %7 ]
  %63 = and i64 %2, -8
  %64 = insertelement <8 x i32> <i32 poison, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>, i32 %62, i64 0
  br label %65

65:                                               ; preds = %65, %60
  %66 = phi i64 [ %61, %60 ], [ %76, %65 ]
  %67 = phi <8 x i32> [ %64, %60 ], [ %75, %65 ]
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 %66
  %69 = load <8 x i8>, ptr %68, align 1, !tbaa !18
  %70 = sext <8 x i8> %69 to <8 x i32>
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 %66
  %72 = load <8 x i8>, ptr %71, align 1, !tbaa !18
  %73 = sext <8 x i8> %72 to <8 x i32>
  %74 = mul nsw <8 x i32> %73, %70
  %75 = add <8 x i32> %74, %67
  %76 = add nuw i64 %66, 8
  %77 = icmp eq i64 %76, %63
  br i1 %77, label %78, label %65, !llvm.loop !21

78:                                               ; preds = %65
  %79 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %75)
  %80 = icmp eq i64 %2, %63
  br i1 %80, label %84, label %81

81:                                               ; preds = %5, %58, %78
  %82 = phi i64 [ 0, %5 ], [ %11, %58 ], [ %63, %78 ]
  %83 = phi i32 [ 0, %5 ], [ %56, %58 ], [ %79, %78 ]
  br label %86

84:                                               ; preds = %86, %52, %78, %3
  %85 = phi i32 [ 0, %3 ], [ %79, %78 ], [ %56, %52 ], [ %96, %86 ]
  ret i32 %85

86:                                               ; preds = %81, %86
  %87 = phi i64 [ %97, %86 ], [ %82, %81 ]
  %88 = phi i32 [ %96, %86 ], [ %83, %81 ]
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 %87
  %90 = load i8, ptr %89, align 1, !tbaa !18
  %91 = sext i8 %90 to i32
  %92 = getelementptr inbounds nuw i8, ptr %1, i64 %87
  %93 = load i8, ptr %92, align 1, !tbaa !18
  %94 = sext i8 %93 to i32
  %95 = mul nsw i32 %94, %91
  %96 = add nsw i32 %95, %88
  %97 = add nuw i64 %87, 1
  %98 = icmp eq i64 %97, %2
  br i1 %98, label %84, label %86, !llvm.loop !22
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @dot_u8s8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %84, label %5

5:                                                ; preds = %3
  %6 = icmp ult i64 %2, 8
  br i1 %6, label %81, label %7

7:                                                ; preds = %5
  %8 = icmp ult i64 %2, 32
  br i1 %8, label %60, label %9

9:                                                ; preds = %7
  %10 = and i64 %2, 24
  %11 = and i64 %2, -32
  br label %12

12:                                               ; preds = %12, %9
  %13 = phi i64 [ 0, %9 ], [ %50, %12 ]
  %14 = phi <8 x i32> [ zeroinitializer, %9 ], [ %46, %12 ]
  %15 = phi <8 x i32> [ zeroinitializer, %9 ], [ %47, %12 ]
  %16 = phi <8 x i32> [ zeroinitializer, %9 ], [ %48, %12 ]
  %17 = phi <8 x i32> [ zeroinitializer, %9 ], [ %49, %12 ]
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 %13
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 16
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 24
  %22 = load <8 x i8>, ptr %18, align 1, !tbaa !18
  %23 = load <8 x i8>, ptr %19, align 1, !tbaa !18
  %24 = load <8 x i8>, ptr %20, align 1, !tbaa !18
  %25 = load <8 x i8>, ptr %21, align 1, !tbaa !18
  %26 = zext <8 x i8> %22 to <8 x i32>
  %27 = zext <8 x i8> %23 to <8 x i32>
  %28 = zext <8 x i8> %24 to <8 x i32>
  %29 = zext <8 x i8> %25 to <8 x i32>
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 %13
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %32 = getelementptr inbounds nuw i8, ptr %30, i64 16
  %33 = getelementptr inbounds nuw i8, ptr %30, i64 24
  %34 = load <8 x i8>, ptr %30, align 1, !tbaa !18
  %35 = load <8 x i8>, ptr %31, align 1, !tbaa !18
  %36 = load <8 x i8>, ptr %32, align 1, !tbaa !18
  %37 = load <8 x i8>, ptr %33, align 1, !tbaa !18
  %38 = sext <8 x i8> %34 to <8 x i32>
  %39 = sext <8 x i8> %35 to <8 x i32>
  %40 = sext <8 x i8> %36 to <8 x i32>
  %41 = sext <8 x i8> %37 to <8 x i32>
  %42 = mul nsw <8 x i32> %38, %26
  %43 = mul nsw <8 x i32> %39, %27
  %44 = mul nsw <8 x i32> %40, %28
  %45 = mul nsw <8 x i32> %41, %29
  %46 = add <8 x i32> %42, %14
  %47 = add <8 x i32> %43, %15
  %48 = add <8 x i32> %44, %16
  %49 = add <8 x i32> %45, %17
  %50 = add nuw i64 %13, 32
  %51 = icmp eq i64 %50, %11
  br i1 %51, label %52, label %12, !llvm.loop !23

52:                                               ; preds = %12
  %53 = add <8 x i32> %47, %46
  %54 = add <8 x i32> %48, %53
  %55 = add <8 x i32> %49, %54
  %56 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %55)
  %57 = icmp eq i64 %2, %11
  br i1 %57, label %84, label %58

58:                                               ; preds = %52
  %59 = icmp eq i64 %10, 0
  br i1 %59, label %81, label %60, !prof !20

60:                                               ; preds = %7, %58
  %61 = phi i64 [ %11, %58 ], [ 0, %7 ]
  %62 = phi i32 [ %56, %58 ], [ 0, %7 ]
  %63 = and i64 %2, -8
  %64 = insertelement <8 x i32> <i32 poison, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>, i32 %62, i64 0
  br label %65

65:                                               ; preds = %65, %60
  %66 = phi i64 [ %61, %60 ], [ %76, %65 ]
  %67 = phi <8 x i32> [ %64, %60 ], [ %75, %65 ]
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 %66
  %69 = load <8 x i8>, ptr %68, align 1, !tbaa !18
  %70 = zext <8 x i8> %69 to <8 x i32>
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 %66
  %72 = load <8 x i8>, ptr %71, align 1, !tbaa !18
  %73 = sext <8 x i8> %72 to <8 x i32>
  %74 = mul nsw <8 x i32> %73, %70
  %75 = add <8 x i32> %74, %67
  %76 = add nuw i64 %66, 8
  %77 = icmp eq i64 %76, %63
  br i1 %77, label %78, label %65, !llvm.loop !24

78:                                               ; preds = %65
  %79 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %75)
  %80 = icmp eq i64 %2, %63
  br i1 %80, label %84, label %81

81:                                               ; preds = %5, %58, %78
  %82 = phi i64 [ 0, %5 ], [ %11, %58 ], [ %63, %78 ]
  %83 = phi i32 [ 0, %5 ], [ %56, %58 ], [ %79, %78 ]
  br label %86

84:                                               ; preds = %86, %52, %78, %3
  %85 = phi i32 [ 0, %3 ], [ %79, %78 ], [ %56, %52 ], [ %96, %86 ]
  ret i32 %85

86:                                               ; preds = %81, %86
  %87 = phi i64 [ %97, %86 ], [ %82, %81 ]
  %88 = phi i32 [ %96, %86 ], [ %83, %81 ]
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 %87
  %90 = load i8, ptr %89, align 1, !tbaa !18
  %91 = zext i8 %90 to i32
  %92 = getelementptr inbounds nuw i8, ptr %1, i64 %87
  %93 = load i8, ptr %92, align 1, !tbaa !18
  %94 = sext i8 %93 to i32
  %95 = mul nsw i32 %94, %91
  %96 = add nsw i32 %95, %88
  %97 = add nuw i64 %87, 1
  %98 = icmp eq i64 %97, %2
  br i1 %98, label %84, label %86, !llvm.loop !25
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fadd.v4f32(float, <4 x float>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="cascadelake" "target-features"="+adx,+aes,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pku,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!11 = distinct !{!11, !12, !13, !14}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.isvectorized", i32 1}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = !{!"branch_weights", i32 4, i32 28}
!16 = distinct !{!16, !12, !13, !14}
!17 = distinct !{!17, !12, !14, !13}
!18 = !{!7, !7, i64 0}
!19 = distinct !{!19, !12, !13, !14}
!20 = !{!"branch_weights", i32 8, i32 24}
!21 = distinct !{!21, !12, !13, !14}
!22 = distinct !{!22, !12, !14, !13}
!23 = distinct !{!23, !12, !13, !14}
!24 = distinct !{!24, !12, !13, !14}
!25 = distinct !{!25, !12, !14, !13}
