; ModuleID = 'requantize.c'
source_filename = "requantize.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @requantize(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef writeonly captures(none) %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %2, 0
  br i1 %6, label %66, label %7

7:                                                ; preds = %5
  %8 = sext i32 %3 to i64
  %9 = icmp ult i64 %2, 4
  br i1 %9, label %64, label %10

10:                                               ; preds = %7
  %11 = icmp ult i64 %2, 16
  br i1 %11, label %39, label %12

12:                                               ; preds = %10
  %13 = and i64 %2, 12
  %14 = and i64 %2, -16
  %15 = insertelement <16 x i64> poison, i64 %8, i64 0
  %16 = shufflevector <16 x i64> %15, <16 x i64> poison, <16 x i32> zeroinitializer
  %17 = insertelement <16 x i32> poison, i32 %4, i64 0
  %18 = shufflevector <16 x i32> %17, <16 x i32> poison, <16 x i32> zeroinitializer
  br label %19

19:                                               ; preds = %19, %12
  %20 = phi i64 [ 0, %12 ], [ %33, %19 ]
  %21 = getelementptr inbounds nuw i32, ptr %0, i64 %20
  %22 = load <16 x i32>, ptr %21, align 4, !tbaa !6
  %23 = sext <16 x i32> %22 to <16 x i64>
  %24 = mul nsw <16 x i64> %16, %23
  %25 = add nsw <16 x i64> %24, splat (i64 137438953472)
  %26 = ashr <16 x i64> %25, splat (i64 38)
  %27 = trunc nsw <16 x i64> %26 to <16 x i32>
  %28 = add nsw <16 x i32> %18, %27
  %29 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %28, <16 x i32> splat (i32 -128))
  %30 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %29, <16 x i32> splat (i32 127))
  %31 = trunc nsw <16 x i32> %30 to <16 x i8>
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 %20
  store <16 x i8> %31, ptr %32, align 1, !tbaa !10
  %33 = add nuw i64 %20, 16
  %34 = icmp eq i64 %33, %14
  br i1 %34, label %35, label %19, !llvm.loop !11

35:                                               ; preds = %19
  %36 = icmp eq i64 %2, %14
  br i1 %36, label %66, label %37

37:                                               ; preds = %35
  %38 = icmp eq i64 %13, 0
  br i1 %38, label %64, label %39, !prof !15

39:                                               ; preds = %10, %37
  %40 = phi i64 [ %14, %37 ], [ 0, %10 ]
  %41 = and i64 %2, -4
  %42 = insertelement <4 x i64> poison, i64 %8, i64 0
  %43 = shufflevector <4 x i64> %42, <4 x i64> poison, <4 x i32> zeroinitializer
  %44 = insertelement <4 x i32> poison, i32 %4, i64 0
  %45 = shufflevector <4 x i32> %44, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %46

46:                                               ; preds = %46, %39
  %47 = phi i64 [ %40, %39 ], [ %60, %46 ]
  %48 = getelementptr inbounds nuw i32, ptr %0, i64 %47
  %49 = load <4 x i32>, ptr %48, align 4, !tbaa !6
  %50 = sext <4 x i32> %49 to <4 x i64>
  %51 = mul nsw <4 x i64> %43, %50
  %52 = add nsw <4 x i64> %51, splat (i64 137438953472)
  %53 = ashr <4 x i64> %52, splat (i64 38)
  %54 = trunc nsw <4 x i64> %53 to <4 x i32>
  %55 = add nsw <4 x i32> %45, %54
  %56 = tail call <4 x i32> @llvm.smax.v4i32(<4 x i32> %55, <4 x i32> splat (i32 -128))
  %57 = tail call <4 x i32> @llvm.smin.v4i32(<4 x i32> %56, <4 x i32> splat (i32 127))
  %58 = trunc nsw <4 x i32> %57 to <4 x i8>
  %59 = getelementptr inbounds nuw i8, ptr %1, i64 %47
  store <4 x i8> %58, ptr %59, align 1, !tbaa !10
  %60 = add nuw i64 %47, 4
  %61 = icmp eq i64 %60, %41
  br i1 %61, label %62, label %46, !llvm.loop !16

62:                                               ; preds = %46
  %63 = icmp eq i64 %2, %41
  br i1 %63, label %66, label %64

64:                                               ; preds = %7, %37, %62
  %65 = phi i64 [ 0, %7 ], [ %14, %37 ], [ %41, %62 ]
  br label %67

66:                                               ; preds = %67, %35, %62, %5
  ret void

67:                                               ; preds = %64, %67
  %68 = phi i64 [ %81, %67 ], [ %65, %64 ]
  %69 = getelementptr inbounds nuw i32, ptr %0, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !6
  %71 = sext i32 %70 to i64
  %72 = mul nsw i64 %71, %8
  %73 = add nsw i64 %72, 137438953472
  %74 = ashr i64 %73, 38
  %75 = trunc nsw i64 %74 to i32
  %76 = add nsw i32 %4, %75
  %77 = tail call i32 @llvm.smax.i32(i32 %76, i32 -128)
  %78 = tail call i32 @llvm.smin.i32(i32 %77, i32 127)
  %79 = trunc nsw i32 %78 to i8
  %80 = getelementptr inbounds nuw i8, ptr %1, i64 %68
  store i8 %79, ptr %80, align 1, !tbaa !10
  %81 = add nuw i64 %68, 1
  %82 = icmp eq i64 %81, %2
  br i1 %82, label %66, label %67, !llvm.loop !17
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.smax.v16i32(<16 x i32>, <16 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.smin.v16i32(<16 x i32>, <16 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smin.v4i32(<4 x i32>, <4 x i32>) #1

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
!10 = !{!8, !8, i64 0}
!11 = distinct !{!11, !12, !13, !14}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.isvectorized", i32 1}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = !{!"branch_weights", i32 4, i32 12}
!16 = distinct !{!16, !12, !13, !14}
!17 = distinct !{!17, !12, !14, !13}
