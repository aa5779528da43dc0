; ModuleID = 'gemm_dot.c'
source_filename = "gemm_dot.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_dpbusd(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %51, label %6

6:                                                ; preds = %4
  %7 = add i64 %3, -1
  %8 = lshr i64 %7, 2
  %9 = add nuw nsw i64 %8, 1
  %10 = and i64 %9, 1
  %11 = icmp eq i64 %8, 0
  br i1 %11, label %16, label %12

12:                                               ; preds = %6
  %13 = and i64 %9, 9223372036854775806
  br label %59

14:                                               ; preds = %59
  %15 = icmp eq i64 %10, 0
  br i1 %15, label %51, label %16

16:                                               ; preds = %14, %6
  %17 = phi <16 x i32> [ zeroinitializer, %6 ], [ %122, %14 ]
  %18 = phi <16 x i32> [ zeroinitializer, %6 ], [ %116, %14 ]
  %19 = phi <16 x i32> [ zeroinitializer, %6 ], [ %110, %14 ]
  %20 = phi <16 x i32> [ zeroinitializer, %6 ], [ %104, %14 ]
  %21 = phi i64 [ 0, %6 ], [ %123, %14 ]
  %22 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %22)
  %23 = shl i64 %21, 4
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 %23
  %25 = load <64 x i8>, ptr %24, align 1, !tbaa !9
  %26 = shl i64 %21, 2
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 %26
  %28 = load i32, ptr %27, align 1
  %29 = insertelement <16 x i32> poison, i32 %28, i64 0
  %30 = shufflevector <16 x i32> %29, <16 x i32> poison, <16 x i32> zeroinitializer
  %31 = bitcast <16 x i32> %30 to <64 x i8>
  %32 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %20, <64 x i8> %31, <64 x i8> %25)
  %33 = getelementptr inbounds nuw i8, ptr %27, i64 4
  %34 = load i32, ptr %33, align 1
  %35 = insertelement <16 x i32> poison, i32 %34, i64 0
  %36 = shufflevector <16 x i32> %35, <16 x i32> poison, <16 x i32> zeroinitializer
  %37 = bitcast <16 x i32> %36 to <64 x i8>
  %38 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %19, <64 x i8> %37, <64 x i8> %25)
  %39 = getelementptr inbounds nuw i8, ptr %27, i64 8
  %40 = load i32, ptr %39, align 1
  %41 = insertelement <16 x i32> poison, i32 %40, i64 0
  %42 = shufflevector <16 x i32> %41, <16 x i32> poison, <16 x i32> zeroinitializer
  %43 = bitcast <16 x i32> %42 to <64 x i8>
  %44 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %18, <64 x i8> %43, <64 x i8> %25)
  %45 = getelementptr inbounds nuw i8, ptr %27, i64 12
  %46 = load i32, ptr %45, align 1
  %47 = insertelement <16 x i32> poison, i32 %46, i64 0
  %48 = shufflevector <16 x i32> %47, <16 x i32> poison, <16 x i32> zeroinitializer
  %49 = bitcast <16 x i32> %48 to <64 x i8>
  %50 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %17, <64 x i8> %49, <64 x i8> %25)
  br label %51

51:                                               ; preds = %16, %14, %4
  %52 = phi <16 x i32> [ zeroinitializer, %4 ], [ %122, %14 ], [ %50, %16 ]
  %53 = phi <16 x i32> [ zeroinitializer, %4 ], [ %116, %14 ], [ %44, %16 ]
  %54 = phi <16 x i32> [ zeroinitializer, %4 ], [ %110, %14 ], [ %38, %16 ]
  %55 = phi <16 x i32> [ zeroinitializer, %4 ], [ %104, %14 ], [ %32, %16 ]
  store <16 x i32> %55, ptr %2, align 1, !tbaa !9
  %56 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store <16 x i32> %54, ptr %56, align 1, !tbaa !9
  %57 = getelementptr inbounds nuw i8, ptr %2, i64 128
  store <16 x i32> %53, ptr %57, align 1, !tbaa !9
  %58 = getelementptr inbounds nuw i8, ptr %2, i64 192
  store <16 x i32> %52, ptr %58, align 1, !tbaa !9
  ret void

59:                                               ; preds = %59, %12
  %60 = phi <16 x i32> [ zeroinitializer, %12 ], [ %122, %59 ]
  %61 = phi <16 x i32> [ zeroinitializer, %12 ], [ %116, %59 ]
  %62 = phi <16 x i32> [ zeroinitializer, %12 ], [ %110, %59 ]
  %63 = phi <16 x i32> [ zeroinitializer, %12 ], [ %104, %59 ]
  %64 = phi i64 [ 0, %12 ], [ %123, %59 ]
  %65 = phi i64 [ 0, %12 ], [ %124, %59 ]
  %66 = shl i64 %64, 4
  %67 = getelementptr inbounds nuw i8, ptr %1, i64 %66
  %68 = load <64 x i8>, ptr %67, align 1, !tbaa !9
  %69 = shl i64 %64, 2
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 %69
  %71 = load i32, ptr %70, align 1
  %72 = insertelement <16 x i32> poison, i32 %71, i64 0
  %73 = shufflevector <16 x i32> %72, <16 x i32> poison, <16 x i32> zeroinitializer
  %74 = bitcast <16 x i32> %73 to <64 x i8>
  %75 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %63, <64 x i8> %74, <64 x i8> %68)
  %76 = getelementptr inbounds nuw i8, ptr %70, i64 4
  %77 = load i32, ptr %76, align 1
  %78 = insertelement <16 x i32> poison, i32 %77, i64 0
  %79 = shufflevector <16 x i32> %78, <16 x i32> poison, <16 x i32> zeroinitializer
  %80 = bitcast <16 x i32> %79 to <64 x i8>
  %81 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %62, <64 x i8> %80, <64 x i8> %68)
  %82 = getelementptr inbounds nuw i8, ptr %70, i64 8
  %83 = load i32, ptr %82, align 1
  %84 = insertelement <16 x i32> poison, i32 %83, i64 0
  %85 = shufflevector <16 x i32> %84, <16 x i32> poison, <16 x i32> zeroinitializer
  %86 = bitcast <16 x i32> %85 to <64 x i8>
  %87 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %61, <64 x i8> %86, <64 x i8> %68)
  %88 = getelementptr inbounds nuw i8, ptr %70, i64 12
  %89 = load i32, ptr %88, align 1
  %90 = insertelement <16 x i32> poison, i32 %89, i64 0
  %91 = shufflevector <16 x i32> %90, <16 x i32> poison, <16 x i32> zeroinitializer
  %92 = bitcast <16 x i32> %91 to <64 x i8>
  %93 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %60, <64 x i8> %92, <64 x i8> %68)
  %94 = or disjoint i64 %64, 4
  %95 = shl i64 %94, 4
  %96 = getelementptr inbounds nuw i8, ptr %1, i64 %95
  %97 = load <64 x i8>, ptr %96, align 1, !tbaa !9
  %98 = shl i64 %94, 2
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 %98
  %100 = load i32, ptr %99, align 1
  %101 = insertelement <16 x i32> poison, i32 %100, i64 0
  %102 = shufflevector <16 x i32> %101, <16 x i32> poison, <16 x i32> zeroinitializer
  %103 = bitcast <16 x i32> %102 to <64 x i8>
  %104 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %75, <64 x i8> %103, <64 x i8> %97)
  %105 = getelementptr inbounds nuw i8, ptr %99, i64 4
  %106 = load i32, ptr %105, align 1
  %107 = insertelement <16 x i32> poison, i32 %106, i64 0
  %108 = shufflevector <16 x i32> %107, <16 x i32> poison, <16 x i32> zeroinitializer
  %109 = bitcast <16 x i32> %108 to <64 x i8>
  %110 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %81, <64 x i8> %109, <64 x i8> %97)
  %111 = getelementptr inbounds nuw i8, ptr %99, i64 8
  %112 = load i32, ptr %111, align 1
  %113 = insertelement <16 x i32> poison, i32 %112, i64 0
  %114 = shufflevector <16 x i32> %113, <16 x i32> poison, <16 x i32> zeroinitializer
  %115 = bitcast <16 x i32> %114 to <64 x i8>
  %116 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %87, <64 x i8> %115, <64 x i8> %97)
  %117 = getelementptr inbounds nuw i8, ptr %99, i64 12
  %118 = load i32, ptr %117, align 1
  %119 = insertelement <16 x i32> poison, i32 %118, i64 0
  %120 = shufflevector <16 x i32> %119, <16 x i32> poison, <16 x i32> zeroinitializer
  %121 = bitcast <16 x i32> %120 to <64 x i8>
  %122 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %93, <64 x i8> %121, <64 x i8> %97)
  %123 = add nuw i64 %64, 8
  %124 = add i64 %65, 2
  %125 = icmp eq i64 %124, %13
  br i1 %125, label %14, label %59, !llvm.loop !10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32>, <64 x i8>, <64 x i8>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="512" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="cascadelake" "target-features"="+adx,+aes,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pku,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
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
