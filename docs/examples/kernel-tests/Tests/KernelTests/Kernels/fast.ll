; ModuleID = "fast.c"
source_filename = "fast.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @dot(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %103

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = add nsw i64 %6, -1
  %8 = lshr i64 %7, 8
  %9 = add nuw nsw i64 %8, 1
  %10 = and i64 %9, 1
  %11 = icmp eq i64 %8, 0
  br i1 %11, label %67, label %12

12:                                               ; preds = %5
  %13 = and i64 %9, 144115188075855870
  br label %14

14:                                               ; preds = %14, %12
  %15 = phi <16 x i32> [ zeroinitializer, %12 ], [ %61, %14 ]
  %16 = phi <16 x i32> [ zeroinitializer, %12 ], [ %56, %14 ]
  %17 = phi <16 x i32> [ zeroinitializer, %12 ], [ %51, %14 ]
  %18 = phi <16 x i32> [ zeroinitializer, %12 ], [ %46, %14 ]
  %19 = phi i64 [ 0, %12 ], [ %62, %14 ]
  %20 = phi i64 [ 0, %12 ], [ %63, %14 ]
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 %19
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 %19
  %23 = load <64 x i8>, ptr %21, align 1, !tbaa !8
  %24 = load <64 x i8>, ptr %22, align 1, !tbaa !8
  %25 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %18, <64 x i8> %23, <64 x i8> %24)
  %26 = getelementptr inbounds nuw i8, ptr %21, i64 64
  %27 = load <64 x i8>, ptr %26, align 1, !tbaa !8
  %28 = getelementptr inbounds nuw i8, ptr %22, i64 64
  %29 = load <64 x i8>, ptr %28, align 1, !tbaa !8
  %30 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %17, <64 x i8> %27, <64 x i8> %29)
  %31 = getelementptr inbounds nuw i8, ptr %21, i64 128
  %32 = load <64 x i8>, ptr %31, align 1, !tbaa !8
  %33 = getelementptr inbounds nuw i8, ptr %22, i64 128
  %34 = load <64 x i8>, ptr %33, align 1, !tbaa !8
  %35 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %16, <64 x i8> %32, <64 x i8> %34)
  %36 = getelementptr inbounds nuw i8, ptr %21, i64 192
  %37 = load <64 x i8>, ptr %36, align 1, !tbaa !8
  %38 = getelementptr inbounds nuw i8, ptr %22, i64 192
  %39 = load <64 x i8>, ptr %38, align 1, !tbaa !8
  %40 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %15, <64 x i8> %37, <64 x i8> %39)
  %41 = or disjoint i64 %19, 256
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 %41
  %43 = getelementptr inbounds nuw i8, ptr %1, i64 %41
  %44 = load <64 x i8>, ptr %42, align 1, !tbaa !8
  %45 = load <64 x i8>, ptr %43, align 1, !tbaa !8
  %46 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %25, <64 x i8> %44, <64 x i8> %45)
  %47 = getelementptr inbounds nuw i8, ptr %42, i64 64
  %48 = load <64 x i8>, ptr %47, align 1, !tbaa !8
  %49 = getelementptr inbounds nuw i8, ptr %43, i64 64
  %50 = load <64 x i8>, ptr %49, align 1, !tbaa !8
  %51 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %30, <64 x i8> %48, <64 x i8> %50)
  %52 = getelementptr inbounds nuw i8, ptr %42, i64 128
  %53 = load <64 x i8>, ptr %52, align 1, !tbaa !8
  %54 = getelementptr inbounds nuw i8, ptr %43, i64 128
  %55 = load <64 x i8>, ptr %54, align 1, !tbaa !8
  %56 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %35, <64 x i8> %53, <64 x i8> %55)
  %57 = getelementptr inbounds nuw i8, ptr %42, i64 192
  %58 = load <64 x i8>, ptr %57, align 1, !tbaa !8
  %59 = getelementptr inbounds nuw i8, ptr %43, i64 192
  %60 = load <64 x i8>, ptr %59, align 1, !tbaa !8
  %61 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %40, <64 x i8> %58, <64 x i8> %60)
  %62 = add nuw nsw i64 %19, 512
  %63 = add i64 %20, 2
  %64 = icmp eq i64 %63, %13
  br i1 %64, label %65, label %14, !llvm.loop !9

65:                                               ; preds = %14
  %66 = icmp eq i64 %10, 0
  br i1 %66, label %94, label %67

67:                                               ; preds = %65, %5
  %68 = phi <16 x i32> [ zeroinitializer, %5 ], [ %61, %65 ]
  %69 = phi <16 x i32> [ zeroinitializer, %5 ], [ %56, %65 ]
  %70 = phi <16 x i32> [ zeroinitializer, %5 ], [ %51, %65 ]
  %71 = phi <16 x i32> [ zeroinitializer, %5 ], [ %46, %65 ]
  %72 = phi i64 [ 0, %5 ], [ %62, %65 ]
  %73 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %73)
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 %72
  %75 = getelementptr inbounds nuw i8, ptr %1, i64 %72
  %76 = load <64 x i8>, ptr %74, align 1, !tbaa !8
  %77 = load <64 x i8>, ptr %75, align 1, !tbaa !8
  %78 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %71, <64 x i8> %76, <64 x i8> %77)
  %79 = getelementptr inbounds nuw i8, ptr %74, i64 64
  %80 = load <64 x i8>, ptr %79, align 1, !tbaa !8
  %81 = getelementptr inbounds nuw i8, ptr %75, i64 64
  %82 = load <64 x i8>, ptr %81, align 1, !tbaa !8
  %83 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %70, <64 x i8> %80, <64 x i8> %82)
  %84 = getelementptr inbounds nuw i8, ptr %74, i64 128
  %85 = load <64 x i8>, ptr %84, align 1, !tbaa !8
  %86 = getelementptr inbounds nuw i8, ptr %75, i64 128
  %87 = load <64 x i8>, ptr %86, align 1, !tbaa !8
  %88 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %69, <64 x i8> %85, <64 x i8> %87)
  %89 = getelementptr inbounds nuw i8, ptr %74, i64 192
  %90 = load <64 x i8>, ptr %89, align 1, !tbaa !8
  %91 = getelementptr inbounds nuw i8, ptr %75, i64 192
  %92 = load <64 x i8>, ptr %91, align 1, !tbaa !8
  %93 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %68, <64 x i8> %90, <64 x i8> %92)
  br label %94

94:                                               ; preds = %65, %67
  %95 = phi <16 x i32> [ %46, %65 ], [ %78, %67 ]
  %96 = phi <16 x i32> [ %51, %65 ], [ %83, %67 ]
  %97 = phi <16 x i32> [ %56, %65 ], [ %88, %67 ]
  %98 = phi <16 x i32> [ %61, %65 ], [ %93, %67 ]
  %99 = add <16 x i32> %96, %95
  %100 = add <16 x i32> %99, %97
  %101 = add <16 x i32> %100, %98
  %102 = tail call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %101)
  br label %103

103:                                              ; preds = %94, %3
  %104 = phi i32 [ %102, %94 ], [ 0, %3 ]
  ret i32 %104
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32>, <64 x i8>, <64 x i8>) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v16i32(<16 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="512" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="icelake-server" "target-features"="+adx,+aes,+avx,+avx2,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vpopcntdq,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pconfig,+pku,+popcnt,+prfchw,+rdpid,+rdrnd,+rdseed,+sahf,+sgx,+sha,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+vaes,+vpclmulqdq,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.errno.tbaa = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!6, !6, i64 0}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
