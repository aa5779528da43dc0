; differences of nine bits multiplied as i32
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @zero_tile(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3, i32 noundef %4, i32 noundef %5) local_unnamed_addr #0 {
  %7 = icmp sgt i32 %3, 0
  br i1 %7, label %8, label %76

8:                                                ; preds = %6
  %9 = zext nneg i32 %3 to i64
  %10 = insertelement <8 x i32> poison, i32 %5, i64 0
  %11 = shufflevector <8 x i32> %10, <8 x i32> poison, <8 x i32> zeroinitializer
  %12 = shl nuw nsw i64 %9, 1
  %13 = mul nuw nsw i64 %9, 3
  br label %14

14:                                               ; preds = %14, %8
  %15 = phi <8 x i32> [ zeroinitializer, %8 ], [ %73, %14 ]
  %16 = phi <8 x i32> [ zeroinitializer, %8 ], [ %71, %14 ]
  %17 = phi <8 x i32> [ zeroinitializer, %8 ], [ %63, %14 ]
  %18 = phi <8 x i32> [ zeroinitializer, %8 ], [ %61, %14 ]
  %19 = phi <8 x i32> [ zeroinitializer, %8 ], [ %53, %14 ]
  %20 = phi <8 x i32> [ zeroinitializer, %8 ], [ %51, %14 ]
  %21 = phi <8 x i32> [ zeroinitializer, %8 ], [ %43, %14 ]
  %22 = phi <8 x i32> [ zeroinitializer, %8 ], [ %41, %14 ]
  %23 = phi i64 [ 0, %8 ], [ %74, %14 ]
  %24 = shl nsw i64 %23, 4
  %25 = getelementptr inbounds nuw i8, ptr %2, i64 %24
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %27 = load <8 x i8>, ptr %26, align 1
  %28 = zext <8 x i8> %27 to <8 x i32>
  %29 = sub nsw <8 x i32> %28, %11
  %30 = getelementptr inbounds nuw i8, ptr %2, i64 %24
  %31 = load <8 x i8>, ptr %30, align 1
  %32 = zext <8 x i8> %31 to <8 x i32>
  %33 = sub nsw <8 x i32> %32, %11
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 %23
  %35 = load i8, ptr %34, align 1
  %36 = zext i8 %35 to i32
  %37 = sub nsw i32 %36, %4
  %38 = insertelement <8 x i32> poison, i32 %37, i64 0
  %39 = shufflevector <8 x i32> %38, <8 x i32> poison, <8 x i32> zeroinitializer
  %40 = mul nsw <8 x i32> %33, %39
  %41 = add nsw <8 x i32> %40, %22
  %42 = mul nsw <8 x i32> %29, %39
  %43 = add nsw <8 x i32> %42, %21
  %44 = getelementptr inbounds nuw i8, ptr %34, i64 %9
  %45 = load i8, ptr %44, align 1
  %46 = zext i8 %45 to i32
  %47 = sub nsw i32 %46, %4
  %48 = insertelement <8 x i32> poison, i32 %47, i64 0
  %49 = shufflevector <8 x i32> %48, <8 x i32> poison, <8 x i32> zeroinitializer
  %50 = mul nsw <8 x i32> %33, %49
  %51 = add nsw <8 x i32> %50, %20
  %52 = mul nsw <8 x i32> %29, %49
  %53 = add nsw <8 x i32> %52, %19
  %54 = getelementptr inbounds nuw i8, ptr %34, i64 %12
  %55 = load i8, ptr %54, align 1
  %56 = zext i8 %55 to i32
  %57 = sub nsw i32 %56, %4
  %58 = insertelement <8 x i32> poison, i32 %57, i64 0
  %59 = shufflevector <8 x i32> %58, <8 x i32> poison, <8 x i32> zeroinitializer
  %60 = mul nsw <8 x i32> %33, %59
  %61 = add nsw <8 x i32> %60, %18
  %62 = mul nsw <8 x i32> %29, %59
  %63 = add nsw <8 x i32> %62, %17
  %64 = getelementptr inbounds nuw i8, ptr %34, i64 %13
  %65 = load i8, ptr %64, align 1
  %66 = zext i8 %65 to i32
  %67 = sub nsw i32 %66, %4
  %68 = insertelement <8 x i32> poison, i32 %67, i64 0
  %69 = shufflevector <8 x i32> %68, <8 x i32> poison, <8 x i32> zeroinitializer
  %70 = mul nsw <8 x i32> %33, %69
  %71 = add nsw <8 x i32> %70, %16
  %72 = mul nsw <8 x i32> %29, %69
  %73 = add nsw <8 x i32> %72, %15
  %74 = add nuw nsw i64 %23, 1
  %75 = icmp eq i64 %74, %9
  br i1 %75, label %76, label %14

76:                                               ; preds = %14, %6
  %77 = phi <8 x i32> [ zeroinitializer, %6 ], [ %73, %14 ]
  %78 = phi <8 x i32> [ zeroinitializer, %6 ], [ %71, %14 ]
  %79 = phi <8 x i32> [ zeroinitializer, %6 ], [ %63, %14 ]
  %80 = phi <8 x i32> [ zeroinitializer, %6 ], [ %61, %14 ]
  %81 = phi <8 x i32> [ zeroinitializer, %6 ], [ %53, %14 ]
  %82 = phi <8 x i32> [ zeroinitializer, %6 ], [ %51, %14 ]
  %83 = phi <8 x i32> [ zeroinitializer, %6 ], [ %43, %14 ]
  %84 = phi <8 x i32> [ zeroinitializer, %6 ], [ %41, %14 ]
  store <8 x i32> %84, ptr %0, align 4
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store <8 x i32> %83, ptr %85, align 4
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store <8 x i32> %82, ptr %86, align 4
  %87 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store <8 x i32> %81, ptr %87, align 4
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store <8 x i32> %80, ptr %88, align 4
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store <8 x i32> %79, ptr %89, align 4
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store <8 x i32> %78, ptr %90, align 4
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store <8 x i32> %77, ptr %91, align 4
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
