; ModuleID = 'dot.c'
source_filename = "dot.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @dot_f32(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %34, label %5

5:                                                ; preds = %3
  %6 = icmp ult i64 %2, 8
  br i1 %6, label %31, label %7

7:                                                ; preds = %5
  %8 = and i64 %2, -8
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %25, %9 ]
  %11 = phi <4 x float> [ <float 0.000000e+00, float -0.000000e+00, float -0.000000e+00, float -0.000000e+00>, %7 ], [ %23, %9 ]
  %12 = phi <4 x float> [ splat (float -0.000000e+00), %7 ], [ %24, %9 ]
  %13 = getelementptr inbounds nuw float, ptr %0, i64 %10
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %15 = load <4 x float>, ptr %13, align 4, !tbaa !10
  %16 = load <4 x float>, ptr %14, align 4, !tbaa !10
  %17 = getelementptr inbounds nuw float, ptr %1, i64 %10
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 16
  %19 = load <4 x float>, ptr %17, align 4, !tbaa !10
  %20 = load <4 x float>, ptr %18, align 4, !tbaa !10
  %21 = fmul reassoc contract <4 x float> %15, %19
  %22 = fmul reassoc contract <4 x float> %16, %20
  %23 = fadd reassoc contract <4 x float> %11, %21
  %24 = fadd reassoc contract <4 x float> %12, %22
  %25 = add nuw i64 %10, 8
  %26 = icmp eq i64 %25, %8
  br i1 %26, label %27, label %9, !llvm.loop !12

27:                                               ; preds = %9
  %28 = fadd reassoc contract <4 x float> %24, %23
  %29 = tail call reassoc contract float @llvm.vector.reduce.fadd.v4f32(float -0.000000e+00, <4 x float> %28)
  %30 = icmp eq i64 %2, %8
  br i1 %30, label %34, label %31

31:                                               ; preds = %5, %27
  %32 = phi i64 [ 0, %5 ], [ %8, %27 ]
  %33 = phi float [ 0.000000e+00, %5 ], [ %29, %27 ]
  br label %36

34:                                               ; preds = %36, %27, %3
  %35 = phi float [ 0.000000e+00, %3 ], [ %29, %27 ], [ %44, %36 ]
  ret float %35

36:                                               ; preds = %31, %36
  %37 = phi i64 [ %45, %36 ], [ %32, %31 ]
  %38 = phi float [ %44, %36 ], [ %33, %31 ]
  %39 = getelementptr inbounds nuw float, ptr %0, i64 %37
  %40 = load float, ptr %39, align 4, !tbaa !10
  %41 = getelementptr inbounds nuw float, ptr %1, i64 %37
  %42 = load float, ptr %41, align 4, !tbaa !10
  %43 = fmul reassoc contract float %40, %42
  %44 = fadd reassoc contract float %38, %43
  %45 = add nuw i64 %37, 1
  %46 = icmp eq i64 %45, %2
  br i1 %46, label %34, label %36, !llvm.loop !16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @dot_s8s8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %64, label %5

5:                                                ; preds = %3
  %6 = icmp ult i64 %2, 8
  br i1 %6, label %61, label %7

7:                                                ; preds = %5
  %8 = icmp ult i64 %2, 32
  br i1 %8, label %40, label %9

9:                                                ; preds = %7
  %10 = and i64 %2, 24
  %11 = and i64 %2, -32
  br label %12

12:                                               ; preds = %12, %9
  %13 = phi i64 [ 0, %9 ], [ %32, %12 ]
  %14 = phi <4 x i32> [ zeroinitializer, %9 ], [ %27, %12 ]
  %15 = phi <4 x i32> [ zeroinitializer, %9 ], [ %31, %12 ]
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 %13
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 16
  %18 = load <16 x i8>, ptr %16, align 1, !tbaa !17
  %19 = load <16 x i8>, ptr %17, align 1, !tbaa !17
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %13
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 16
  %22 = load <16 x i8>, ptr %20, align 1, !tbaa !17
  %23 = load <16 x i8>, ptr %21, align 1, !tbaa !17
  %24 = sext <16 x i8> %22 to <16 x i32>
  %25 = sext <16 x i8> %18 to <16 x i32>
  %26 = mul nsw <16 x i32> %24, %25
  %27 = tail call <4 x i32> @llvm.vector.partial.reduce.add.v4i32.v16i32(<4 x i32> %14, <16 x i32> %26)
  %28 = sext <16 x i8> %23 to <16 x i32>
  %29 = sext <16 x i8> %19 to <16 x i32>
  %30 = mul nsw <16 x i32> %28, %29
  %31 = tail call <4 x i32> @llvm.vector.partial.reduce.add.v4i32.v16i32(<4 x i32> %15, <16 x i32> %30)
  %32 = add nuw i64 %13, 32
  %33 = icmp eq i64 %32, %11
  br i1 %33, label %34, label %12, !llvm.loop !18

34:                                               ; preds = %12
  %35 = add <4 x i32> %31, %27
  %36 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %35)
  %37 = icmp eq i64 %2, %11
  br i1 %37, label %64, label %38

38:                                               ; preds = %34
  %39 = icmp eq i64 %10, 0
  br i1 %39, label %61, label %40, !prof !19

40:                                               ; preds = %7, %38
  %41 = phi i64 [ %11, %38 ], [ 0, %7 ]
  %42 = phi i32 [ %36, %38 ], [ 0, %7 ]
  %43 = and i64 %2, -8
  %44 = insertelement <2 x i32> <i32 poison, i32 0>, i32 %42, i64 0
  br label %45

45:                                               ; preds = %45, %40
  %46 = phi i64 [ %41, %40 ], [ %56, %45 ]
  %47 = phi <2 x i32> [ %44, %40 ], [ %55, %45 ]
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 %46
  %49 = load <8 x i8>, ptr %48, align 1, !tbaa !17
  %50 = getelementptr inbounds nuw i8, ptr %1, i64 %46
  %51 = load <8 x i8>, ptr %50, align 1, !tbaa !17
  %52 = sext <8 x i8> %51 to <8 x i32>
  %53 = sext <8 x i8> %49 to <8 x i32>
  %54 = mul nsw <8 x i32> %52, %53
  %55 = tail call <2 x i32> @llvm.vector.partial.reduce.add.v2i32.v8i32(<2 x i32> %47, <8 x i32> %54)
  %56 = add nuw i64 %46, 8
  %57 = icmp eq i64 %56, %43
  br i1 %57, label %58, label %45, !llvm.loop !20

58:                                               ; preds = %45
  %59 = tail call i32 @llvm.vector.reduce.add.v2i32(<2 x i32> %55)
  %60 = icmp eq i64 %2, %43
  br i1 %60, label %64, label %61

61:                                               ; preds = %5, %38, %58
  %62 = phi i64 [ 0, %5 ], [ %11, %38 ], [ %43, %58 ]
  %63 = phi i32 [ 0, %5 ], [ %36, %38 ], [ %59, %58 ]
  br label %66

64:                                               ; preds = %66, %34, %58, %3
  %65 = phi i32 [ 0, %3 ], [ %59, %58 ], [ %36, %34 ], [ %76, %66 ]
  ret i32 %65

66:                                               ; preds = %61, %66
  %67 = phi i64 [ %77, %66 ], [ %62, %61 ]
  %68 = phi i32 [ %76, %66 ], [ %63, %61 ]
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 %67
  %70 = load i8, ptr %69, align 1, !tbaa !17
  %71 = sext i8 %70 to i32
  %72 = getelementptr inbounds nuw i8, ptr %1, i64 %67
  %73 = load i8, ptr %72, align 1, !tbaa !17
  %74 = sext i8 %73 to i32
  %75 = mul nsw i32 %74, %71
  %76 = add nsw i32 %75, %68
  %77 = add nuw i64 %67, 1
  %78 = icmp eq i64 %77, %2
  br i1 %78, label %64, label %66, !llvm.loop !21
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @dot_u8s8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %64, label %5

5:                                                ; preds = %3
  %6 = icmp ult i64 %2, 8
  br i1 %6, label %61, label %7

7:                                                ; preds = %5
  %8 = icmp ult i64 %2, 32
  br i1 %8, label %40, label %9

9:                                                ; preds = %7
  %10 = and i64 %2, 24
  %11 = and i64 %2, -32
  br label %12

12:                                               ; preds = %12, %9
  %13 = phi i64 [ 0, %9 ], [ %32, %12 ]
  %14 = phi <16 x i32> [ zeroinitializer, %9 ], [ %30, %12 ]
  %15 = phi <16 x i32> [ zeroinitializer, %9 ], [ %31, %12 ]
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 %13
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 16
  %18 = load <16 x i8>, ptr %16, align 1, !tbaa !17
  %19 = load <16 x i8>, ptr %17, align 1, !tbaa !17
  %20 = zext <16 x i8> %18 to <16 x i32>
  %21 = zext <16 x i8> %19 to <16 x i32>
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 %13
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %24 = load <16 x i8>, ptr %22, align 1, !tbaa !17
  %25 = load <16 x i8>, ptr %23, align 1, !tbaa !17
  %26 = sext <16 x i8> %24 to <16 x i32>
  %27 = sext <16 x i8> %25 to <16 x i32>
  %28 = mul nsw <16 x i32> %26, %20
  %29 = mul nsw <16 x i32> %27, %21
  %30 = add <16 x i32> %28, %14
  %31 = add <16 x i32> %29, %15
  %32 = add nuw i64 %13, 32
  %33 = icmp eq i64 %32, %11
  br i1 %33, label %34, label %12, !llvm.loop !22

34:                                               ; preds = %12
  %35 = add <16 x i32> %31, %30
  %36 = tail call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %35)
  %37 = icmp eq i64 %2, %11
  br i1 %37, label %64, label %38

38:                                               ; preds = %34
  %39 = icmp eq i64 %10, 0
  br i1 %39, label %61, label %40, !prof !19

40:                                               ; preds = %7, %38
  %41 = phi i64 [ %11, %38 ], [ 0, %7 ]
  %42 = phi i32 [ %36, %38 ], [ 0, %7 ]
  %43 = and i64 %2, -8
  %44 = insertelement <8 x i32> <i32 poison, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>, i32 %42, i64 0
  br label %45

45:                                               ; preds = %45, %40
  %46 = phi i64 [ %41, %40 ], [ %56, %45 ]
  %47 = phi <8 x i32> [ %44, %40 ], [ %55, %45 ]
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 %46
  %49 = load <8 x i8>, ptr %48, align 1, !tbaa !17
  %50 = zext <8 x i8> %49 to <8 x i32>
  %51 = getelementptr inbounds nuw i8, ptr %1, i64 %46
  %52 = load <8 x i8>, ptr %51, align 1, !tbaa !17
  %53 = sext <8 x i8> %52 to <8 x i32>
  %54 = mul nsw <8 x i32> %53, %50
  %55 = add <8 x i32> %54, %47
  %56 = add nuw i64 %46, 8
  %57 = icmp eq i64 %56, %43
  br i1 %57, label %58, label %45, !llvm.loop !23

58:                                               ; preds = %45
  %59 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %55)
  %60 = icmp eq i64 %2, %43
  br i1 %60, label %64, label %61

61:                                               ; preds = %5, %38, %58
  %62 = phi i64 [ 0, %5 ], [ %11, %38 ], [ %43, %58 ]
  %63 = phi i32 [ 0, %5 ], [ %36, %38 ], [ %59, %58 ]
  br label %66

64:                                               ; preds = %66, %34, %58, %3
  %65 = phi i32 [ 0, %3 ], [ %59, %58 ], [ %36, %34 ], [ %76, %66 ]
  ret i32 %65

66:                                               ; preds = %61, %66
  %67 = phi i64 [ %77, %66 ], [ %62, %61 ]
  %68 = phi i32 [ %76, %66 ], [ %63, %61 ]
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 %67
  %70 = load i8, ptr %69, align 1, !tbaa !17
  %71 = zext i8 %70 to i32
  %72 = getelementptr inbounds nuw i8, ptr %1, i64 %67
  %73 = load i8, ptr %72, align 1, !tbaa !17
  %74 = sext i8 %73 to i32
  %75 = mul nsw i32 %74, %71
  %76 = add nsw i32 %75, %68
  %77 = add nuw i64 %67, 1
  %78 = icmp eq i64 %77, %2
  br i1 %78, label %64, label %66, !llvm.loop !24
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fadd.v4f32(float, <4 x float>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.vector.partial.reduce.add.v4i32.v16i32(<4 x i32>, <16 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x i32> @llvm.vector.partial.reduce.add.v2i32.v8i32(<2 x i32>, <8 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v2i32(<2 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v16i32(<16 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="non-leaf-no-reserve" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="neoverse-n1" "target-features"="+aes,+crc,+dotprod,+fp-armv8,+fullfp16,+lse,+neon,+outline-atomics,+perfmon,+ras,+rcpc,+rdm,+sha2,+spe,+ssbs,+v8.1a,+v8.2a,+v8a,-fmv" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!12 = distinct !{!12, !13, !14, !15}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!"llvm.loop.isvectorized", i32 1}
!15 = !{!"llvm.loop.unroll.runtime.disable"}
!16 = distinct !{!16, !13, !15, !14}
!17 = !{!8, !8, i64 0}
!18 = distinct !{!18, !13, !14, !15}
!19 = !{!"branch_weights", i32 8, i32 24}
!20 = distinct !{!20, !13, !14, !15}
!21 = distinct !{!21, !13, !15, !14}
!22 = distinct !{!22, !13, !14, !15}
!23 = distinct !{!23, !13, !14, !15}
!24 = distinct !{!24, !13, !15, !14}
