; vpmaddwd with full lanes
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @madd_tile(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i64 %3, 0
  br i1 %5, label %6, label %13

6:                                                ; preds = %4
  %7 = shl i64 %3, 2
  %8 = mul i64 %3, 6
  %9 = shl i64 %3, 3
  %10 = mul i64 %3, 10
  %11 = mul i64 %3, 12
  %12 = mul i64 %3, 14
  br label %29

13:                                               ; preds = %29, %4
  %14 = phi <8 x i32> [ zeroinitializer, %4 ], [ %97, %29 ]
  %15 = phi <8 x i32> [ zeroinitializer, %4 ], [ %90, %29 ]
  %16 = phi <8 x i32> [ zeroinitializer, %4 ], [ %83, %29 ]
  %17 = phi <8 x i32> [ zeroinitializer, %4 ], [ %76, %29 ]
  %18 = phi <8 x i32> [ zeroinitializer, %4 ], [ %69, %29 ]
  %19 = phi <8 x i32> [ zeroinitializer, %4 ], [ %62, %29 ]
  %20 = phi <8 x i32> [ zeroinitializer, %4 ], [ %55, %29 ]
  %21 = phi <8 x i32> [ zeroinitializer, %4 ], [ %48, %29 ]
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
  %30 = phi <8 x i32> [ zeroinitializer, %6 ], [ %97, %29 ]
  %31 = phi <8 x i32> [ zeroinitializer, %6 ], [ %90, %29 ]
  %32 = phi <8 x i32> [ zeroinitializer, %6 ], [ %83, %29 ]
  %33 = phi <8 x i32> [ zeroinitializer, %6 ], [ %76, %29 ]
  %34 = phi <8 x i32> [ zeroinitializer, %6 ], [ %69, %29 ]
  %35 = phi <8 x i32> [ zeroinitializer, %6 ], [ %62, %29 ]
  %36 = phi <8 x i32> [ zeroinitializer, %6 ], [ %55, %29 ]
  %37 = phi <8 x i32> [ zeroinitializer, %6 ], [ %48, %29 ]
  %38 = phi i64 [ 0, %6 ], [ %98, %29 ]
  %39 = shl nsw i64 %38, 4
  %40 = getelementptr inbounds nuw i8, ptr %2, i64 %39
  %41 = load <16 x i16>, ptr %40, align 1
  %42 = getelementptr i16, ptr %1, i64 %38
  %43 = load i32, ptr %42, align 4
  %44 = insertelement <8 x i32> poison, i32 %43, i64 0
  %45 = shufflevector <8 x i32> %44, <8 x i32> poison, <8 x i32> zeroinitializer
  %46 = bitcast <8 x i32> %45 to <16 x i16>
  %47 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %46, <16 x i16> %41)
  %48 = add <8 x i32> %47, %37
  %49 = getelementptr i16, ptr %42, i64 %3
  %50 = load i32, ptr %49, align 4
  %51 = insertelement <8 x i32> poison, i32 %50, i64 0
  %52 = shufflevector <8 x i32> %51, <8 x i32> poison, <8 x i32> zeroinitializer
  %53 = bitcast <8 x i32> %52 to <16 x i16>
  %54 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %53, <16 x i16> %41)
  %55 = add <8 x i32> %54, %36
  %56 = getelementptr i8, ptr %42, i64 %7
  %57 = load i32, ptr %56, align 4
  %58 = insertelement <8 x i32> poison, i32 %57, i64 0
  %59 = shufflevector <8 x i32> %58, <8 x i32> poison, <8 x i32> zeroinitializer
  %60 = bitcast <8 x i32> %59 to <16 x i16>
  %61 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %60, <16 x i16> %41)
  %62 = add <8 x i32> %61, %35
  %63 = getelementptr i8, ptr %42, i64 %8
  %64 = load i32, ptr %63, align 4
  %65 = insertelement <8 x i32> poison, i32 %64, i64 0
  %66 = shufflevector <8 x i32> %65, <8 x i32> poison, <8 x i32> zeroinitializer
  %67 = bitcast <8 x i32> %66 to <16 x i16>
  %68 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %67, <16 x i16> %41)
  %69 = add <8 x i32> %68, %34
  %70 = getelementptr i8, ptr %42, i64 %9
  %71 = load i32, ptr %70, align 4
  %72 = insertelement <8 x i32> poison, i32 %71, i64 0
  %73 = shufflevector <8 x i32> %72, <8 x i32> poison, <8 x i32> zeroinitializer
  %74 = bitcast <8 x i32> %73 to <16 x i16>
  %75 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %74, <16 x i16> %41)
  %76 = add <8 x i32> %75, %33
  %77 = getelementptr i8, ptr %42, i64 %10
  %78 = load i32, ptr %77, align 4
  %79 = insertelement <8 x i32> poison, i32 %78, i64 0
  %80 = shufflevector <8 x i32> %79, <8 x i32> poison, <8 x i32> zeroinitializer
  %81 = bitcast <8 x i32> %80 to <16 x i16>
  %82 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %81, <16 x i16> %41)
  %83 = add <8 x i32> %82, %32
  %84 = getelementptr i8, ptr %42, i64 %11
  %85 = load i32, ptr %84, align 4
  %86 = insertelement <8 x i32> poison, i32 %85, i64 0
  %87 = shufflevector <8 x i32> %86, <8 x i32> poison, <8 x i32> zeroinitializer
  %88 = bitcast <8 x i32> %87 to <16 x i16>
  %89 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %88, <16 x i16> %41)
  %90 = add <8 x i32> %89, %31
  %91 = getelementptr i8, ptr %42, i64 %12
  %92 = load i32, ptr %91, align 4
  %93 = insertelement <8 x i32> poison, i32 %92, i64 0
  %94 = shufflevector <8 x i32> %93, <8 x i32> poison, <8 x i32> zeroinitializer
  %95 = bitcast <8 x i32> %94 to <16 x i16>
  %96 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %95, <16 x i16> %41)
  %97 = add <8 x i32> %96, %30
  %98 = add nuw nsw i64 %38, 2
  %99 = icmp slt i64 %98, %3
  br i1 %99, label %29, label %13
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16>, <16 x i16>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="256" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
