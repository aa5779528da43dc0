; ModuleID = 'gemm_dot.c'
source_filename = "gemm_dot.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_maddubs(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %59, label %6

6:                                                ; preds = %4
  %7 = add i64 %3, -1
  %8 = lshr i64 %7, 2
  %9 = add nuw nsw i64 %8, 1
  %10 = and i64 %9, 1
  %11 = icmp eq i64 %8, 0
  br i1 %11, label %16, label %12

12:                                               ; preds = %6
  %13 = and i64 %9, 9223372036854775806
  br label %67

14:                                               ; preds = %67
  %15 = icmp eq i64 %10, 0
  br i1 %15, label %59, label %16

16:                                               ; preds = %14, %6
  %17 = phi <8 x i32> [ zeroinitializer, %6 ], [ %146, %14 ]
  %18 = phi <8 x i32> [ zeroinitializer, %6 ], [ %138, %14 ]
  %19 = phi <8 x i32> [ zeroinitializer, %6 ], [ %130, %14 ]
  %20 = phi <8 x i32> [ zeroinitializer, %6 ], [ %122, %14 ]
  %21 = phi i64 [ 0, %6 ], [ %147, %14 ]
  %22 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %22)
  %23 = shl i64 %21, 3
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 %23
  %25 = load <32 x i8>, ptr %24, align 1, !tbaa !9
  %26 = shl i64 %21, 2
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 %26
  %28 = load i32, ptr %27, align 1
  %29 = insertelement <8 x i32> poison, i32 %28, i64 0
  %30 = shufflevector <8 x i32> %29, <8 x i32> poison, <8 x i32> zeroinitializer
  %31 = bitcast <8 x i32> %30 to <32 x i8>
  %32 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %31, <32 x i8> %25)
  %33 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %32, <16 x i16> splat (i16 1))
  %34 = add <8 x i32> %33, %20
  %35 = getelementptr inbounds nuw i8, ptr %27, i64 4
  %36 = load i32, ptr %35, align 1
  %37 = insertelement <8 x i32> poison, i32 %36, i64 0
  %38 = shufflevector <8 x i32> %37, <8 x i32> poison, <8 x i32> zeroinitializer
  %39 = bitcast <8 x i32> %38 to <32 x i8>
  %40 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %39, <32 x i8> %25)
  %41 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %40, <16 x i16> splat (i16 1))
  %42 = add <8 x i32> %41, %19
  %43 = getelementptr inbounds nuw i8, ptr %27, i64 8
  %44 = load i32, ptr %43, align 1
  %45 = insertelement <8 x i32> poison, i32 %44, i64 0
  %46 = shufflevector <8 x i32> %45, <8 x i32> poison, <8 x i32> zeroinitializer
  %47 = bitcast <8 x i32> %46 to <32 x i8>
  %48 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %47, <32 x i8> %25)
  %49 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %48, <16 x i16> splat (i16 1))
  %50 = add <8 x i32> %49, %18
  %51 = getelementptr inbounds nuw i8, ptr %27, i64 12
  %52 = load i32, ptr %51, align 1
  %53 = insertelement <8 x i32> poison, i32 %52, i64 0
  %54 = shufflevector <8 x i32> %53, <8 x i32> poison, <8 x i32> zeroinitializer
  %55 = bitcast <8 x i32> %54 to <32 x i8>
  %56 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %55, <32 x i8> %25)
  %57 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %56, <16 x i16> splat (i16 1))
  %58 = add <8 x i32> %57, %17
  br label %59

59:                                               ; preds = %16, %14, %4
  %60 = phi <8 x i32> [ zeroinitializer, %4 ], [ %146, %14 ], [ %58, %16 ]
  %61 = phi <8 x i32> [ zeroinitializer, %4 ], [ %138, %14 ], [ %50, %16 ]
  %62 = phi <8 x i32> [ zeroinitializer, %4 ], [ %130, %14 ], [ %42, %16 ]
  %63 = phi <8 x i32> [ zeroinitializer, %4 ], [ %122, %14 ], [ %34, %16 ]
  store <8 x i32> %63, ptr %2, align 1, !tbaa !9
  %64 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store <8 x i32> %62, ptr %64, align 1, !tbaa !9
  %65 = getelementptr inbounds nuw i8, ptr %2, i64 64
  store <8 x i32> %61, ptr %65, align 1, !tbaa !9
  %66 = getelementptr inbounds nuw i8, ptr %2, i64 96
  store <8 x i32> %60, ptr %66, align 1, !tbaa !9
  ret void

67:                                               ; preds = %67, %12
  %68 = phi <8 x i32> [ zeroinitializer, %12 ], [ %146, %67 ]
  %69 = phi <8 x i32> [ zeroinitializer, %12 ], [ %138, %67 ]
  %70 = phi <8 x i32> [ zeroinitializer, %12 ], [ %130, %67 ]
  %71 = phi <8 x i32> [ zeroinitializer, %12 ], [ %122, %67 ]
  %72 = phi i64 [ 0, %12 ], [ %147, %67 ]
  %73 = phi i64 [ 0, %12 ], [ %148, %67 ]
  %74 = shl i64 %72, 3
  %75 = getelementptr inbounds nuw i8, ptr %1, i64 %74
  %76 = load <32 x i8>, ptr %75, align 1, !tbaa !9
  %77 = shl i64 %72, 2
  %78 = getelementptr inbounds nuw i8, ptr %0, i64 %77
  %79 = load i32, ptr %78, align 1
  %80 = insertelement <8 x i32> poison, i32 %79, i64 0
  %81 = shufflevector <8 x i32> %80, <8 x i32> poison, <8 x i32> zeroinitializer
  %82 = bitcast <8 x i32> %81 to <32 x i8>
  %83 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %82, <32 x i8> %76)
  %84 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %83, <16 x i16> splat (i16 1))
  %85 = add <8 x i32> %84, %71
  %86 = getelementptr inbounds nuw i8, ptr %78, i64 4
  %87 = load i32, ptr %86, align 1
  %88 = insertelement <8 x i32> poison, i32 %87, i64 0
  %89 = shufflevector <8 x i32> %88, <8 x i32> poison, <8 x i32> zeroinitializer
  %90 = bitcast <8 x i32> %89 to <32 x i8>
  %91 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %90, <32 x i8> %76)
  %92 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %91, <16 x i16> splat (i16 1))
  %93 = add <8 x i32> %92, %70
  %94 = getelementptr inbounds nuw i8, ptr %78, i64 8
  %95 = load i32, ptr %94, align 1
  %96 = insertelement <8 x i32> poison, i32 %95, i64 0
  %97 = shufflevector <8 x i32> %96, <8 x i32> poison, <8 x i32> zeroinitializer
  %98 = bitcast <8 x i32> %97 to <32 x i8>
  %99 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %98, <32 x i8> %76)
  %100 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %99, <16 x i16> splat (i16 1))
  %101 = add <8 x i32> %100, %69
  %102 = getelementptr inbounds nuw i8, ptr %78, i64 12
  %103 = load i32, ptr %102, align 1
  %104 = insertelement <8 x i32> poison, i32 %103, i64 0
  %105 = shufflevector <8 x i32> %104, <8 x i32> poison, <8 x i32> zeroinitializer
  %106 = bitcast <8 x i32> %105 to <32 x i8>
  %107 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %106, <32 x i8> %76)
  %108 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %107, <16 x i16> splat (i16 1))
  %109 = add <8 x i32> %108, %68
  %110 = or disjoint i64 %72, 4
  %111 = shl i64 %110, 3
  %112 = getelementptr inbounds nuw i8, ptr %1, i64 %111
  %113 = load <32 x i8>, ptr %112, align 1, !tbaa !9
  %114 = shl i64 %110, 2
  %115 = getelementptr inbounds nuw i8, ptr %0, i64 %114
  %116 = load i32, ptr %115, align 1
  %117 = insertelement <8 x i32> poison, i32 %116, i64 0
  %118 = shufflevector <8 x i32> %117, <8 x i32> poison, <8 x i32> zeroinitializer
  %119 = bitcast <8 x i32> %118 to <32 x i8>
  %120 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %119, <32 x i8> %113)
  %121 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %120, <16 x i16> splat (i16 1))
  %122 = add <8 x i32> %121, %85
  %123 = getelementptr inbounds nuw i8, ptr %115, i64 4
  %124 = load i32, ptr %123, align 1
  %125 = insertelement <8 x i32> poison, i32 %124, i64 0
  %126 = shufflevector <8 x i32> %125, <8 x i32> poison, <8 x i32> zeroinitializer
  %127 = bitcast <8 x i32> %126 to <32 x i8>
  %128 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %127, <32 x i8> %113)
  %129 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %128, <16 x i16> splat (i16 1))
  %130 = add <8 x i32> %129, %93
  %131 = getelementptr inbounds nuw i8, ptr %115, i64 8
  %132 = load i32, ptr %131, align 1
  %133 = insertelement <8 x i32> poison, i32 %132, i64 0
  %134 = shufflevector <8 x i32> %133, <8 x i32> poison, <8 x i32> zeroinitializer
  %135 = bitcast <8 x i32> %134 to <32 x i8>
  %136 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %135, <32 x i8> %113)
  %137 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %136, <16 x i16> splat (i16 1))
  %138 = add <8 x i32> %137, %101
  %139 = getelementptr inbounds nuw i8, ptr %115, i64 12
  %140 = load i32, ptr %139, align 1
  %141 = insertelement <8 x i32> poison, i32 %140, i64 0
  %142 = shufflevector <8 x i32> %141, <8 x i32> poison, <8 x i32> zeroinitializer
  %143 = bitcast <8 x i32> %142 to <32 x i8>
  %144 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %143, <32 x i8> %113)
  %145 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %144, <16 x i16> splat (i16 1))
  %146 = add <8 x i32> %145, %109
  %147 = add nuw i64 %72, 8
  %148 = add i64 %73, 2
  %149 = icmp eq i64 %148, %13
  br i1 %149, label %14, label %67, !llvm.loop !10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8>, <32 x i8>) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16>, <16 x i16>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="256" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
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
