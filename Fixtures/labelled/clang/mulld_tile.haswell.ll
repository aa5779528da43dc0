; vpmulld by hand
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @mulld_tile(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
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
  %14 = phi <8 x i32> [ zeroinitializer, %4 ], [ %98, %29 ]
  %15 = phi <8 x i32> [ zeroinitializer, %4 ], [ %91, %29 ]
  %16 = phi <8 x i32> [ zeroinitializer, %4 ], [ %84, %29 ]
  %17 = phi <8 x i32> [ zeroinitializer, %4 ], [ %77, %29 ]
  %18 = phi <8 x i32> [ zeroinitializer, %4 ], [ %70, %29 ]
  %19 = phi <8 x i32> [ zeroinitializer, %4 ], [ %63, %29 ]
  %20 = phi <8 x i32> [ zeroinitializer, %4 ], [ %56, %29 ]
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
  %30 = phi <8 x i32> [ zeroinitializer, %6 ], [ %98, %29 ]
  %31 = phi <8 x i32> [ zeroinitializer, %6 ], [ %91, %29 ]
  %32 = phi <8 x i32> [ zeroinitializer, %6 ], [ %84, %29 ]
  %33 = phi <8 x i32> [ zeroinitializer, %6 ], [ %77, %29 ]
  %34 = phi <8 x i32> [ zeroinitializer, %6 ], [ %70, %29 ]
  %35 = phi <8 x i32> [ zeroinitializer, %6 ], [ %63, %29 ]
  %36 = phi <8 x i32> [ zeroinitializer, %6 ], [ %56, %29 ]
  %37 = phi <8 x i32> [ zeroinitializer, %6 ], [ %49, %29 ]
  %38 = phi i64 [ 0, %6 ], [ %99, %29 ]
  %39 = shl nsw i64 %38, 3
  %40 = getelementptr inbounds nuw i8, ptr %2, i64 %39
  %41 = load <8 x i8>, ptr %40, align 1
  %42 = sext <8 x i8> %41 to <8 x i32>
  %43 = getelementptr i8, ptr %1, i64 %38
  %44 = load i8, ptr %43, align 1
  %45 = sext i8 %44 to i32
  %46 = insertelement <8 x i32> poison, i32 %45, i64 0
  %47 = shufflevector <8 x i32> %46, <8 x i32> poison, <8 x i32> zeroinitializer
  %48 = mul <8 x i32> %47, %42
  %49 = add <8 x i32> %48, %37
  %50 = getelementptr i8, ptr %43, i64 %3
  %51 = load i8, ptr %50, align 1
  %52 = sext i8 %51 to i32
  %53 = insertelement <8 x i32> poison, i32 %52, i64 0
  %54 = shufflevector <8 x i32> %53, <8 x i32> poison, <8 x i32> zeroinitializer
  %55 = mul <8 x i32> %54, %42
  %56 = add <8 x i32> %55, %36
  %57 = getelementptr i8, ptr %43, i64 %7
  %58 = load i8, ptr %57, align 1
  %59 = sext i8 %58 to i32
  %60 = insertelement <8 x i32> poison, i32 %59, i64 0
  %61 = shufflevector <8 x i32> %60, <8 x i32> poison, <8 x i32> zeroinitializer
  %62 = mul <8 x i32> %61, %42
  %63 = add <8 x i32> %62, %35
  %64 = getelementptr i8, ptr %43, i64 %8
  %65 = load i8, ptr %64, align 1
  %66 = sext i8 %65 to i32
  %67 = insertelement <8 x i32> poison, i32 %66, i64 0
  %68 = shufflevector <8 x i32> %67, <8 x i32> poison, <8 x i32> zeroinitializer
  %69 = mul <8 x i32> %68, %42
  %70 = add <8 x i32> %69, %34
  %71 = getelementptr i8, ptr %43, i64 %9
  %72 = load i8, ptr %71, align 1
  %73 = sext i8 %72 to i32
  %74 = insertelement <8 x i32> poison, i32 %73, i64 0
  %75 = shufflevector <8 x i32> %74, <8 x i32> poison, <8 x i32> zeroinitializer
  %76 = mul <8 x i32> %75, %42
  %77 = add <8 x i32> %76, %33
  %78 = getelementptr i8, ptr %43, i64 %10
  %79 = load i8, ptr %78, align 1
  %80 = sext i8 %79 to i32
  %81 = insertelement <8 x i32> poison, i32 %80, i64 0
  %82 = shufflevector <8 x i32> %81, <8 x i32> poison, <8 x i32> zeroinitializer
  %83 = mul <8 x i32> %82, %42
  %84 = add <8 x i32> %83, %32
  %85 = getelementptr i8, ptr %43, i64 %11
  %86 = load i8, ptr %85, align 1
  %87 = sext i8 %86 to i32
  %88 = insertelement <8 x i32> poison, i32 %87, i64 0
  %89 = shufflevector <8 x i32> %88, <8 x i32> poison, <8 x i32> zeroinitializer
  %90 = mul <8 x i32> %89, %42
  %91 = add <8 x i32> %90, %31
  %92 = getelementptr i8, ptr %43, i64 %12
  %93 = load i8, ptr %92, align 1
  %94 = sext i8 %93 to i32
  %95 = insertelement <8 x i32> poison, i32 %94, i64 0
  %96 = shufflevector <8 x i32> %95, <8 x i32> poison, <8 x i32> zeroinitializer
  %97 = mul <8 x i32> %96, %42
  %98 = add <8 x i32> %97, %30
  %99 = add nuw nsw i64 %38, 1
  %100 = icmp eq i64 %99, %3
  br i1 %100, label %13, label %29
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="256" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
