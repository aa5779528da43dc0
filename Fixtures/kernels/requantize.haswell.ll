; ModuleID = 'requantize.c'
source_filename = "requantize.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @requantize(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef writeonly captures(none) %1, i64 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %2, 0
  br i1 %6, label %36, label %7

7:                                                ; preds = %5
  %8 = sext i32 %3 to i64
  %9 = icmp ult i64 %2, 8
  br i1 %9, label %34, label %10

10:                                               ; preds = %7
  %11 = and i64 %2, -8
  %12 = insertelement <8 x i64> poison, i64 %8, i64 0
  %13 = shufflevector <8 x i64> %12, <8 x i64> poison, <8 x i32> zeroinitializer
  %14 = insertelement <8 x i32> poison, i32 %4, i64 0
  %15 = shufflevector <8 x i32> %14, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %16

16:                                               ; preds = %16, %10
  %17 = phi i64 [ 0, %10 ], [ %30, %16 ]
  %18 = getelementptr inbounds nuw i32, ptr %0, i64 %17
  %19 = load <8 x i32>, ptr %18, align 4, !tbaa !5
  %20 = sext <8 x i32> %19 to <8 x i64>
  %21 = mul nsw <8 x i64> %13, %20
  %22 = add nsw <8 x i64> %21, splat (i64 137438953472)
  %23 = ashr <8 x i64> %22, splat (i64 38)
  %24 = trunc nsw <8 x i64> %23 to <8 x i32>
  %25 = add nsw <8 x i32> %15, %24
  %26 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %25, <8 x i32> splat (i32 -128))
  %27 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %26, <8 x i32> splat (i32 127))
  %28 = trunc nsw <8 x i32> %27 to <8 x i8>
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 %17
  store <8 x i8> %28, ptr %29, align 1, !tbaa !9
  %30 = add nuw i64 %17, 8
  %31 = icmp eq i64 %30, %11
  br i1 %31, label %32, label %16, !llvm.loop !10

32:                                               ; preds = %16
  %33 = icmp eq i64 %2, %11
  br i1 %33, label %36, label %34

34:                                               ; preds = %7, %32
  %35 = phi i64 [ 0, %7 ], [ %11, %32 ]
  br label %37

36:                                               ; preds = %37, %32, %5
  ret void

37:                                               ; preds = %34, %37
  %38 = phi i64 [ %51, %37 ], [ %35, %34 ]
  %39 = getelementptr inbounds nuw i32, ptr %0, i64 %38
  %40 = load i32, ptr %39, align 4, !tbaa !5
  %41 = sext i32 %40 to i64
  %42 = mul nsw i64 %41, %8
  %43 = add nsw i64 %42, 137438953472
  %44 = ashr i64 %43, 38
  %45 = trunc nsw i64 %44 to i32
  %46 = add nsw i32 %4, %45
  %47 = tail call i32 @llvm.smax.i32(i32 %46, i32 -128)
  %48 = tail call i32 @llvm.smin.i32(i32 %47, i32 127)
  %49 = trunc nsw i32 %48 to i8
  %50 = getelementptr inbounds nuw i8, ptr %1, i64 %38
  store i8 %49, ptr %50, align 1, !tbaa !9
  %51 = add nuw i64 %38, 1
  %52 = icmp eq i64 %51, %2
  br i1 %52, label %36, label %37, !llvm.loop !14
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smax.v8i32(<8 x i32>, <8 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smin.v8i32(<8 x i32>, <8 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
!10 = distinct !{!10, !11, !12, !13}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
!14 = distinct !{!14, !11, !13, !12}
