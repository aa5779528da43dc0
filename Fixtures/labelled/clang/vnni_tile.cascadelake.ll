; 14 vpdpbusd with full lanes
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @vnni_tile(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i64 %3, 0
  br i1 %5, label %6, label %19

6:                                                ; preds = %4
  %7 = shl nuw nsw i64 %3, 1
  %8 = mul nuw nsw i64 %3, 3
  %9 = shl nuw nsw i64 %3, 2
  %10 = mul nuw nsw i64 %3, 5
  %11 = mul nuw nsw i64 %3, 6
  %12 = mul nuw nsw i64 %3, 7
  %13 = shl nuw nsw i64 %3, 3
  %14 = mul nuw nsw i64 %3, 9
  %15 = mul nuw nsw i64 %3, 10
  %16 = mul nuw nsw i64 %3, 11
  %17 = mul nuw nsw i64 %3, 12
  %18 = mul nuw nsw i64 %3, 13
  br label %47

19:                                               ; preds = %47, %4
  %20 = phi <16 x i32> [ zeroinitializer, %4 ], [ %149, %47 ]
  %21 = phi <16 x i32> [ zeroinitializer, %4 ], [ %143, %47 ]
  %22 = phi <16 x i32> [ zeroinitializer, %4 ], [ %137, %47 ]
  %23 = phi <16 x i32> [ zeroinitializer, %4 ], [ %131, %47 ]
  %24 = phi <16 x i32> [ zeroinitializer, %4 ], [ %125, %47 ]
  %25 = phi <16 x i32> [ zeroinitializer, %4 ], [ %119, %47 ]
  %26 = phi <16 x i32> [ zeroinitializer, %4 ], [ %113, %47 ]
  %27 = phi <16 x i32> [ zeroinitializer, %4 ], [ %107, %47 ]
  %28 = phi <16 x i32> [ zeroinitializer, %4 ], [ %101, %47 ]
  %29 = phi <16 x i32> [ zeroinitializer, %4 ], [ %95, %47 ]
  %30 = phi <16 x i32> [ zeroinitializer, %4 ], [ %89, %47 ]
  %31 = phi <16 x i32> [ zeroinitializer, %4 ], [ %83, %47 ]
  %32 = phi <16 x i32> [ zeroinitializer, %4 ], [ %77, %47 ]
  %33 = phi <16 x i32> [ zeroinitializer, %4 ], [ %71, %47 ]
  store <16 x i32> %33, ptr %0, align 1
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store <16 x i32> %32, ptr %34, align 1
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store <16 x i32> %31, ptr %35, align 1
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store <16 x i32> %30, ptr %36, align 1
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 256
  store <16 x i32> %29, ptr %37, align 1
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 320
  store <16 x i32> %28, ptr %38, align 1
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 384
  store <16 x i32> %27, ptr %39, align 1
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 448
  store <16 x i32> %26, ptr %40, align 1
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 512
  store <16 x i32> %25, ptr %41, align 1
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 576
  store <16 x i32> %24, ptr %42, align 1
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 640
  store <16 x i32> %23, ptr %43, align 1
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 704
  store <16 x i32> %22, ptr %44, align 1
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 768
  store <16 x i32> %21, ptr %45, align 1
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 832
  store <16 x i32> %20, ptr %46, align 1
  ret void

47:                                               ; preds = %47, %6
  %48 = phi <16 x i32> [ zeroinitializer, %6 ], [ %149, %47 ]
  %49 = phi <16 x i32> [ zeroinitializer, %6 ], [ %143, %47 ]
  %50 = phi <16 x i32> [ zeroinitializer, %6 ], [ %137, %47 ]
  %51 = phi <16 x i32> [ zeroinitializer, %6 ], [ %131, %47 ]
  %52 = phi <16 x i32> [ zeroinitializer, %6 ], [ %125, %47 ]
  %53 = phi <16 x i32> [ zeroinitializer, %6 ], [ %119, %47 ]
  %54 = phi <16 x i32> [ zeroinitializer, %6 ], [ %113, %47 ]
  %55 = phi <16 x i32> [ zeroinitializer, %6 ], [ %107, %47 ]
  %56 = phi <16 x i32> [ zeroinitializer, %6 ], [ %101, %47 ]
  %57 = phi <16 x i32> [ zeroinitializer, %6 ], [ %95, %47 ]
  %58 = phi <16 x i32> [ zeroinitializer, %6 ], [ %89, %47 ]
  %59 = phi <16 x i32> [ zeroinitializer, %6 ], [ %83, %47 ]
  %60 = phi <16 x i32> [ zeroinitializer, %6 ], [ %77, %47 ]
  %61 = phi <16 x i32> [ zeroinitializer, %6 ], [ %71, %47 ]
  %62 = phi i64 [ 0, %6 ], [ %150, %47 ]
  %63 = shl nsw i64 %62, 4
  %64 = getelementptr inbounds nuw i8, ptr %2, i64 %63
  %65 = load <64 x i8>, ptr %64, align 1
  %66 = getelementptr i8, ptr %1, i64 %62
  %67 = load i32, ptr %66, align 4
  %68 = insertelement <16 x i32> poison, i32 %67, i64 0
  %69 = shufflevector <16 x i32> %68, <16 x i32> poison, <16 x i32> zeroinitializer
  %70 = bitcast <16 x i32> %69 to <64 x i8>
  %71 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %61, <64 x i8> %70, <64 x i8> %65)
  %72 = getelementptr i8, ptr %66, i64 %3
  %73 = load i32, ptr %72, align 4
  %74 = insertelement <16 x i32> poison, i32 %73, i64 0
  %75 = shufflevector <16 x i32> %74, <16 x i32> poison, <16 x i32> zeroinitializer
  %76 = bitcast <16 x i32> %75 to <64 x i8>
  %77 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %60, <64 x i8> %76, <64 x i8> %65)
  %78 = getelementptr i8, ptr %66, i64 %7
  %79 = load i32, ptr %78, align 4
  %80 = insertelement <16 x i32> poison, i32 %79, i64 0
  %81 = shufflevector <16 x i32> %80, <16 x i32> poison, <16 x i32> zeroinitializer
  %82 = bitcast <16 x i32> %81 to <64 x i8>
  %83 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %59, <64 x i8> %82, <64 x i8> %65)
  %84 = getelementptr i8, ptr %66, i64 %8
  %85 = load i32, ptr %84, align 4
  %86 = insertelement <16 x i32> poison, i32 %85, i64 0
  %87 = shufflevector <16 x i32> %86, <16 x i32> poison, <16 x i32> zeroinitializer
  %88 = bitcast <16 x i32> %87 to <64 x i8>
  %89 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %58, <64 x i8> %88, <64 x i8> %65)
  %90 = getelementptr i8, ptr %66, i64 %9
  %91 = load i32, ptr %90, align 4
  %92 = insertelement <16 x i32> poison, i32 %91, i64 0
  %93 = shufflevector <16 x i32> %92, <16 x i32> poison, <16 x i32> zeroinitializer
  %94 = bitcast <16 x i32> %93 to <64 x i8>
  %95 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %57, <64 x i8> %94, <64 x i8> %65)
  %96 = getelementptr i8, ptr %66, i64 %10
  %97 = load i32, ptr %96, align 4
  %98 = insertelement <16 x i32> poison, i32 %97, i64 0
  %99 = shufflevector <16 x i32> %98, <16 x i32> poison, <16 x i32> zeroinitializer
  %100 = bitcast <16 x i32> %99 to <64 x i8>
  %101 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %56, <64 x i8> %100, <64 x i8> %65)
  %102 = getelementptr i8, ptr %66, i64 %11
  %103 = load i32, ptr %102, align 4
  %104 = insertelement <16 x i32> poison, i32 %103, i64 0
  %105 = shufflevector <16 x i32> %104, <16 x i32> poison, <16 x i32> zeroinitializer
  %106 = bitcast <16 x i32> %105 to <64 x i8>
  %107 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %55, <64 x i8> %106, <64 x i8> %65)
  %108 = getelementptr i8, ptr %66, i64 %12
  %109 = load i32, ptr %108, align 4
  %110 = insertelement <16 x i32> poison, i32 %109, i64 0
  %111 = shufflevector <16 x i32> %110, <16 x i32> poison, <16 x i32> zeroinitializer
  %112 = bitcast <16 x i32> %111 to <64 x i8>
  %113 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %54, <64 x i8> %112, <64 x i8> %65)
  %114 = getelementptr i8, ptr %66, i64 %13
  %115 = load i32, ptr %114, align 4
  %116 = insertelement <16 x i32> poison, i32 %115, i64 0
  %117 = shufflevector <16 x i32> %116, <16 x i32> poison, <16 x i32> zeroinitializer
  %118 = bitcast <16 x i32> %117 to <64 x i8>
  %119 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %53, <64 x i8> %118, <64 x i8> %65)
  %120 = getelementptr i8, ptr %66, i64 %14
  %121 = load i32, ptr %120, align 4
  %122 = insertelement <16 x i32> poison, i32 %121, i64 0
  %123 = shufflevector <16 x i32> %122, <16 x i32> poison, <16 x i32> zeroinitializer
  %124 = bitcast <16 x i32> %123 to <64 x i8>
  %125 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %52, <64 x i8> %124, <64 x i8> %65)
  %126 = getelementptr i8, ptr %66, i64 %15
  %127 = load i32, ptr %126, align 4
  %128 = insertelement <16 x i32> poison, i32 %127, i64 0
  %129 = shufflevector <16 x i32> %128, <16 x i32> poison, <16 x i32> zeroinitializer
  %130 = bitcast <16 x i32> %129 to <64 x i8>
  %131 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %51, <64 x i8> %130, <64 x i8> %65)
  %132 = getelementptr i8, ptr %66, i64 %16
  %133 = load i32, ptr %132, align 4
  %134 = insertelement <16 x i32> poison, i32 %133, i64 0
  %135 = shufflevector <16 x i32> %134, <16 x i32> poison, <16 x i32> zeroinitializer
  %136 = bitcast <16 x i32> %135 to <64 x i8>
  %137 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %50, <64 x i8> %136, <64 x i8> %65)
  %138 = getelementptr i8, ptr %66, i64 %17
  %139 = load i32, ptr %138, align 4
  %140 = insertelement <16 x i32> poison, i32 %139, i64 0
  %141 = shufflevector <16 x i32> %140, <16 x i32> poison, <16 x i32> zeroinitializer
  %142 = bitcast <16 x i32> %141 to <64 x i8>
  %143 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %49, <64 x i8> %142, <64 x i8> %65)
  %144 = getelementptr i8, ptr %66, i64 %18
  %145 = load i32, ptr %144, align 4
  %146 = insertelement <16 x i32> poison, i32 %145, i64 0
  %147 = shufflevector <16 x i32> %146, <16 x i32> poison, <16 x i32> zeroinitializer
  %148 = bitcast <16 x i32> %147 to <64 x i8>
  %149 = tail call <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32> %48, <64 x i8> %148, <64 x i8> %65)
  %150 = add nuw nsw i64 %62, 4
  %151 = icmp slt i64 %150, %3
  br i1 %151, label %47, label %19
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x i32> @llvm.x86.avx512.vpdpbusd.512(<16 x i32>, <64 x i8>, <64 x i8>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="512" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="cascadelake" "target-features"="+adx,+aes,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pku,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
