; ModuleID = 'depthwise.c'
source_filename = "depthwise.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @depthwise_s8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %85, label %6

6:                                                ; preds = %4
  %7 = shl i64 %3, 1
  %8 = icmp ult i64 %3, 4
  br i1 %8, label %83, label %9

9:                                                ; preds = %6
  %10 = icmp ult i64 %3, 16
  br i1 %10, label %48, label %11

11:                                               ; preds = %9
  %12 = and i64 %3, 12
  %13 = and i64 %3, -16
  br label %14

14:                                               ; preds = %14, %11
  %15 = phi i64 [ 0, %11 ], [ %42, %14 ]
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 %15
  %17 = load <16 x i8>, ptr %16, align 1, !tbaa !9
  %18 = sext <16 x i8> %17 to <16 x i32>
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 %15
  %20 = load <16 x i8>, ptr %19, align 1, !tbaa !9
  %21 = sext <16 x i8> %20 to <16 x i32>
  %22 = mul nsw <16 x i32> %21, %18
  %23 = add i64 %15, %3
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 %23
  %25 = load <16 x i8>, ptr %24, align 1, !tbaa !9
  %26 = sext <16 x i8> %25 to <16 x i32>
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 %23
  %28 = load <16 x i8>, ptr %27, align 1, !tbaa !9
  %29 = sext <16 x i8> %28 to <16 x i32>
  %30 = mul nsw <16 x i32> %29, %26
  %31 = add nsw <16 x i32> %30, %22
  %32 = add i64 %15, %7
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 %32
  %34 = load <16 x i8>, ptr %33, align 1, !tbaa !9
  %35 = sext <16 x i8> %34 to <16 x i32>
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 %32
  %37 = load <16 x i8>, ptr %36, align 1, !tbaa !9
  %38 = sext <16 x i8> %37 to <16 x i32>
  %39 = mul nsw <16 x i32> %38, %35
  %40 = add nsw <16 x i32> %31, %39
  %41 = getelementptr inbounds nuw i32, ptr %2, i64 %15
  store <16 x i32> %40, ptr %41, align 4, !tbaa !5
  %42 = add nuw i64 %15, 16
  %43 = icmp eq i64 %42, %13
  br i1 %43, label %44, label %14, !llvm.loop !10

44:                                               ; preds = %14
  %45 = icmp eq i64 %3, %13
  br i1 %45, label %85, label %46

46:                                               ; preds = %44
  %47 = icmp eq i64 %12, 0
  br i1 %47, label %83, label %48, !prof !14

48:                                               ; preds = %9, %46
  %49 = phi i64 [ %13, %46 ], [ 0, %9 ]
  %50 = and i64 %3, -4
  br label %51

51:                                               ; preds = %51, %48
  %52 = phi i64 [ %49, %48 ], [ %79, %51 ]
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 %52
  %54 = load <4 x i8>, ptr %53, align 1, !tbaa !9
  %55 = sext <4 x i8> %54 to <4 x i32>
  %56 = getelementptr inbounds nuw i8, ptr %1, i64 %52
  %57 = load <4 x i8>, ptr %56, align 1, !tbaa !9
  %58 = sext <4 x i8> %57 to <4 x i32>
  %59 = mul nsw <4 x i32> %58, %55
  %60 = add i64 %52, %3
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 %60
  %62 = load <4 x i8>, ptr %61, align 1, !tbaa !9
  %63 = sext <4 x i8> %62 to <4 x i32>
  %64 = getelementptr inbounds nuw i8, ptr %1, i64 %60
  %65 = load <4 x i8>, ptr %64, align 1, !tbaa !9
  %66 = sext <4 x i8> %65 to <4 x i32>
  %67 = mul nsw <4 x i32> %66, %63
  %68 = add nsw <4 x i32> %67, %59
  %69 = add i64 %52, %7
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 %69
  %71 = load <4 x i8>, ptr %70, align 1, !tbaa !9
  %72 = sext <4 x i8> %71 to <4 x i32>
  %73 = getelementptr inbounds nuw i8, ptr %1, i64 %69
  %74 = load <4 x i8>, ptr %73, align 1, !tbaa !9
  %75 = sext <4 x i8> %74 to <4 x i32>
  %76 = mul nsw <4 x i32> %75, %72
  %77 = add nsw <4 x i32> %68, %76
  %78 = getelementptr inbounds nuw i32, ptr %2, i64 %52
  store <4 x i32> %77, ptr %78, align 4, !tbaa !5
  %79 = add nuw i64 %52, 4
  %80 = icmp eq i64 %79, %50
  br i1 %80, label %81, label %51, !llvm.loop !15

81:                                               ; preds = %51
  %82 = icmp eq i64 %3, %50
  br i1 %82, label %85, label %83

83:                                               ; preds = %6, %46, %81
  %84 = phi i64 [ 0, %6 ], [ %13, %46 ], [ %50, %81 ]
  br label %86

85:                                               ; preds = %86, %44, %81, %4
  ret void

86:                                               ; preds = %83, %86
  %87 = phi i64 [ %114, %86 ], [ %84, %83 ]
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 %87
  %89 = load i8, ptr %88, align 1, !tbaa !9
  %90 = sext i8 %89 to i32
  %91 = getelementptr inbounds nuw i8, ptr %1, i64 %87
  %92 = load i8, ptr %91, align 1, !tbaa !9
  %93 = sext i8 %92 to i32
  %94 = mul nsw i32 %93, %90
  %95 = add i64 %87, %3
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 %95
  %97 = load i8, ptr %96, align 1, !tbaa !9
  %98 = sext i8 %97 to i32
  %99 = getelementptr inbounds nuw i8, ptr %1, i64 %95
  %100 = load i8, ptr %99, align 1, !tbaa !9
  %101 = sext i8 %100 to i32
  %102 = mul nsw i32 %101, %98
  %103 = add nsw i32 %102, %94
  %104 = add i64 %87, %7
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 %104
  %106 = load i8, ptr %105, align 1, !tbaa !9
  %107 = sext i8 %106 to i32
  %108 = getelementptr inbounds nuw i8, ptr %1, i64 %104
  %109 = load i8, ptr %108, align 1, !tbaa !9
  %110 = sext i8 %109 to i32
  %111 = mul nsw i32 %110, %107
  %112 = add nsw i32 %103, %111
  %113 = getelementptr inbounds nuw i32, ptr %2, i64 %87
  store i32 %112, ptr %113, align 4, !tbaa !5
  %114 = add nuw i64 %87, 1
  %115 = icmp eq i64 %114, %3
  br i1 %115, label %85, label %86, !llvm.loop !16
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="znver5" "target-features"="+adx,+aes,+avx,+avx2,+avx512bf16,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vp2intersect,+avx512vpopcntdq,+avxvnni,+bmi,+bmi2,+clflushopt,+clwb,+clzero,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+movdir64b,+movdiri,+mwaitx,+pclmul,+pku,+popcnt,+prefetchi,+prfchw,+rdpid,+rdpru,+rdrnd,+rdseed,+sahf,+sha,+shstk,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+sse4a,+ssse3,+vaes,+vpclmulqdq,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }

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
!14 = !{!"branch_weights", i32 4, i32 12}
!15 = distinct !{!15, !11, !12, !13}
!16 = distinct !{!16, !11, !13, !12}
