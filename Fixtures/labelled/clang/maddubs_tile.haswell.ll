; vpmaddubsw at the route's peak
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @maddubs_tile(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i64 %3, 0
  br i1 %5, label %6, label %13

6:                                                ; preds = %4
  %7 = shl nuw nsw i64 %3, 1
  %8 = mul nuw nsw i64 %3, 3
  %9 = shl nuw nsw i64 %3, 2
  %10 = mul nuw nsw i64 %3, 5
  %11 = mul nuw nsw i64 %3, 6
  %12 = mul nuw nsw i64 %3, 7
  br label %29

13:                                               ; preds = %29, %4
  %14 = phi <8 x i32> [ zeroinitializer, %4 ], [ %105, %29 ]
  %15 = phi <8 x i32> [ zeroinitializer, %4 ], [ %97, %29 ]
  %16 = phi <8 x i32> [ zeroinitializer, %4 ], [ %89, %29 ]
  %17 = phi <8 x i32> [ zeroinitializer, %4 ], [ %81, %29 ]
  %18 = phi <8 x i32> [ zeroinitializer, %4 ], [ %73, %29 ]
  %19 = phi <8 x i32> [ zeroinitializer, %4 ], [ %65, %29 ]
  %20 = phi <8 x i32> [ zeroinitializer, %4 ], [ %57, %29 ]
  %21 = phi <8 x i32> [ zeroinitializer, %4 ], [ %49, %29 ]
  store <8 x i32> %21, ptr %0, align 1
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store <8 x i32> %20, ptr %22, align 1
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store <8 x i32> %19, ptr %23, align 1
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store <8 x i32> %18, ptr %24, align 1
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store <8 x i32> %17, ptr %25, align 1
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store <8 x i32> %16, ptr %26, align 1
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store <8 x i32> %15, ptr %27, align 1
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store <8 x i32> %14, ptr %28, align 1
  ret void

29:                                               ; preds = %29, %6
  %30 = phi <8 x i32> [ zeroinitializer, %6 ], [ %105, %29 ]
  %31 = phi <8 x i32> [ zeroinitializer, %6 ], [ %97, %29 ]
  %32 = phi <8 x i32> [ zeroinitializer, %6 ], [ %89, %29 ]
  %33 = phi <8 x i32> [ zeroinitializer, %6 ], [ %81, %29 ]
  %34 = phi <8 x i32> [ zeroinitializer, %6 ], [ %73, %29 ]
  %35 = phi <8 x i32> [ zeroinitializer, %6 ], [ %65, %29 ]
  %36 = phi <8 x i32> [ zeroinitializer, %6 ], [ %57, %29 ]
  %37 = phi <8 x i32> [ zeroinitializer, %6 ], [ %49, %29 ]
  %38 = phi i64 [ 0, %6 ], [ %106, %29 ]
  %39 = shl nsw i64 %38, 3
  %40 = getelementptr inbounds nuw i8, ptr %2, i64 %39
  %41 = load <32 x i8>, ptr %40, align 1
  %42 = getelementptr i8, ptr %1, i64 %38
  %43 = load i32, ptr %42, align 4
  %44 = insertelement <8 x i32> poison, i32 %43, i64 0
  %45 = shufflevector <8 x i32> %44, <8 x i32> poison, <8 x i32> zeroinitializer
  %46 = bitcast <8 x i32> %45 to <32 x i8>
  %47 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %46, <32 x i8> %41)
  %48 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %47, <16 x i16> splat (i16 1))
  %49 = add <8 x i32> %48, %37
  %50 = getelementptr i8, ptr %42, i64 %3
  %51 = load i32, ptr %50, align 4
  %52 = insertelement <8 x i32> poison, i32 %51, i64 0
  %53 = shufflevector <8 x i32> %52, <8 x i32> poison, <8 x i32> zeroinitializer
  %54 = bitcast <8 x i32> %53 to <32 x i8>
  %55 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %54, <32 x i8> %41)
  %56 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %55, <16 x i16> splat (i16 1))
  %57 = add <8 x i32> %56, %36
  %58 = getelementptr i8, ptr %42, i64 %7
  %59 = load i32, ptr %58, align 4
  %60 = insertelement <8 x i32> poison, i32 %59, i64 0
  %61 = shufflevector <8 x i32> %60, <8 x i32> poison, <8 x i32> zeroinitializer
  %62 = bitcast <8 x i32> %61 to <32 x i8>
  %63 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %62, <32 x i8> %41)
  %64 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %63, <16 x i16> splat (i16 1))
  %65 = add <8 x i32> %64, %35
  %66 = getelementptr i8, ptr %42, i64 %8
  %67 = load i32, ptr %66, align 4
  %68 = insertelement <8 x i32> poison, i32 %67, i64 0
  %69 = shufflevector <8 x i32> %68, <8 x i32> poison, <8 x i32> zeroinitializer
  %70 = bitcast <8 x i32> %69 to <32 x i8>
  %71 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %70, <32 x i8> %41)
  %72 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %71, <16 x i16> splat (i16 1))
  %73 = add <8 x i32> %72, %34
  %74 = getelementptr i8, ptr %42, i64 %9
  %75 = load i32, ptr %74, align 4
  %76 = insertelement <8 x i32> poison, i32 %75, i64 0
  %77 = shufflevector <8 x i32> %76, <8 x i32> poison, <8 x i32> zeroinitializer
  %78 = bitcast <8 x i32> %77 to <32 x i8>
  %79 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %78, <32 x i8> %41)
  %80 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %79, <16 x i16> splat (i16 1))
  %81 = add <8 x i32> %80, %33
  %82 = getelementptr i8, ptr %42, i64 %10
  %83 = load i32, ptr %82, align 4
  %84 = insertelement <8 x i32> poison, i32 %83, i64 0
  %85 = shufflevector <8 x i32> %84, <8 x i32> poison, <8 x i32> zeroinitializer
  %86 = bitcast <8 x i32> %85 to <32 x i8>
  %87 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %86, <32 x i8> %41)
  %88 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %87, <16 x i16> splat (i16 1))
  %89 = add <8 x i32> %88, %32
  %90 = getelementptr i8, ptr %42, i64 %11
  %91 = load i32, ptr %90, align 4
  %92 = insertelement <8 x i32> poison, i32 %91, i64 0
  %93 = shufflevector <8 x i32> %92, <8 x i32> poison, <8 x i32> zeroinitializer
  %94 = bitcast <8 x i32> %93 to <32 x i8>
  %95 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %94, <32 x i8> %41)
  %96 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %95, <16 x i16> splat (i16 1))
  %97 = add <8 x i32> %96, %31
  %98 = getelementptr i8, ptr %42, i64 %12
  %99 = load i32, ptr %98, align 4
  %100 = insertelement <8 x i32> poison, i32 %99, i64 0
  %101 = shufflevector <8 x i32> %100, <8 x i32> poison, <8 x i32> zeroinitializer
  %102 = bitcast <8 x i32> %101 to <32 x i8>
  %103 = tail call <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8> %102, <32 x i8> %41)
  %104 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %103, <16 x i16> splat (i16 1))
  %105 = add <8 x i32> %104, %30
  %106 = add nuw nsw i64 %38, 4
  %107 = icmp slt i64 %106, %3
  br i1 %107, label %29, label %13
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16>, <16 x i16>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x i16> @llvm.x86.avx2.pmadd.ub.sw(<32 x i8>, <32 x i8>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="256" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
