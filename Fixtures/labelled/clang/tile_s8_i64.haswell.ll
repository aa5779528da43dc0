; products of bytes summed in i64: 4 lanes where i32 has 8
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @tile_s8_i64(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %98

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = shl nuw nsw i64 %7, 1
  %9 = mul nuw nsw i64 %7, 3
  br label %10

10:                                               ; preds = %10, %6
  %11 = phi <4 x i64> [ zeroinitializer, %6 ], [ %95, %10 ]
  %12 = phi <4 x i64> [ zeroinitializer, %6 ], [ %93, %10 ]
  %13 = phi <4 x i64> [ zeroinitializer, %6 ], [ %91, %10 ]
  %14 = phi <4 x i64> [ zeroinitializer, %6 ], [ %89, %10 ]
  %15 = phi <4 x i64> [ zeroinitializer, %6 ], [ %82, %10 ]
  %16 = phi <4 x i64> [ zeroinitializer, %6 ], [ %80, %10 ]
  %17 = phi <4 x i64> [ zeroinitializer, %6 ], [ %78, %10 ]
  %18 = phi <4 x i64> [ zeroinitializer, %6 ], [ %76, %10 ]
  %19 = phi <4 x i64> [ zeroinitializer, %6 ], [ %69, %10 ]
  %20 = phi <4 x i64> [ zeroinitializer, %6 ], [ %67, %10 ]
  %21 = phi <4 x i64> [ zeroinitializer, %6 ], [ %65, %10 ]
  %22 = phi <4 x i64> [ zeroinitializer, %6 ], [ %63, %10 ]
  %23 = phi <4 x i64> [ zeroinitializer, %6 ], [ %56, %10 ]
  %24 = phi <4 x i64> [ zeroinitializer, %6 ], [ %54, %10 ]
  %25 = phi <4 x i64> [ zeroinitializer, %6 ], [ %52, %10 ]
  %26 = phi <4 x i64> [ zeroinitializer, %6 ], [ %50, %10 ]
  %27 = phi i64 [ 0, %6 ], [ %96, %10 ]
  %28 = shl nsw i64 %27, 4
  %29 = getelementptr inbounds nuw i8, ptr %2, i64 %28
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 12
  %31 = load <4 x i8>, ptr %30, align 1
  %32 = sext <4 x i8> %31 to <4 x i64>
  %33 = getelementptr inbounds nuw i8, ptr %2, i64 %28
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 8
  %35 = load <4 x i8>, ptr %34, align 1
  %36 = sext <4 x i8> %35 to <4 x i64>
  %37 = getelementptr inbounds nuw i8, ptr %2, i64 %28
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 4
  %39 = load <4 x i8>, ptr %38, align 1
  %40 = sext <4 x i8> %39 to <4 x i64>
  %41 = getelementptr inbounds nuw i8, ptr %2, i64 %28
  %42 = load <4 x i8>, ptr %41, align 1
  %43 = sext <4 x i8> %42 to <4 x i64>
  %44 = getelementptr inbounds nuw i8, ptr %1, i64 %27
  %45 = load i8, ptr %44, align 1
  %46 = sext i8 %45 to i64
  %47 = insertelement <4 x i64> poison, i64 %46, i64 0
  %48 = shufflevector <4 x i64> %47, <4 x i64> poison, <4 x i32> zeroinitializer
  %49 = mul nsw <4 x i64> %48, %43
  %50 = add nsw <4 x i64> %49, %26
  %51 = mul nsw <4 x i64> %48, %40
  %52 = add nsw <4 x i64> %51, %25
  %53 = mul nsw <4 x i64> %48, %36
  %54 = add nsw <4 x i64> %53, %24
  %55 = mul nsw <4 x i64> %48, %32
  %56 = add nsw <4 x i64> %55, %23
  %57 = getelementptr inbounds nuw i8, ptr %44, i64 %7
  %58 = load i8, ptr %57, align 1
  %59 = sext i8 %58 to i64
  %60 = insertelement <4 x i64> poison, i64 %59, i64 0
  %61 = shufflevector <4 x i64> %60, <4 x i64> poison, <4 x i32> zeroinitializer
  %62 = mul nsw <4 x i64> %61, %43
  %63 = add nsw <4 x i64> %62, %22
  %64 = mul nsw <4 x i64> %61, %40
  %65 = add nsw <4 x i64> %64, %21
  %66 = mul nsw <4 x i64> %61, %36
  %67 = add nsw <4 x i64> %66, %20
  %68 = mul nsw <4 x i64> %61, %32
  %69 = add nsw <4 x i64> %68, %19
  %70 = getelementptr inbounds nuw i8, ptr %44, i64 %8
  %71 = load i8, ptr %70, align 1
  %72 = sext i8 %71 to i64
  %73 = insertelement <4 x i64> poison, i64 %72, i64 0
  %74 = shufflevector <4 x i64> %73, <4 x i64> poison, <4 x i32> zeroinitializer
  %75 = mul nsw <4 x i64> %74, %43
  %76 = add nsw <4 x i64> %75, %18
  %77 = mul nsw <4 x i64> %74, %40
  %78 = add nsw <4 x i64> %77, %17
  %79 = mul nsw <4 x i64> %74, %36
  %80 = add nsw <4 x i64> %79, %16
  %81 = mul nsw <4 x i64> %74, %32
  %82 = add nsw <4 x i64> %81, %15
  %83 = getelementptr inbounds nuw i8, ptr %44, i64 %9
  %84 = load i8, ptr %83, align 1
  %85 = sext i8 %84 to i64
  %86 = insertelement <4 x i64> poison, i64 %85, i64 0
  %87 = shufflevector <4 x i64> %86, <4 x i64> poison, <4 x i32> zeroinitializer
  %88 = mul nsw <4 x i64> %87, %43
  %89 = add nsw <4 x i64> %88, %14
  %90 = mul nsw <4 x i64> %87, %40
  %91 = add nsw <4 x i64> %90, %13
  %92 = mul nsw <4 x i64> %87, %36
  %93 = add nsw <4 x i64> %92, %12
  %94 = mul nsw <4 x i64> %87, %32
  %95 = add nsw <4 x i64> %94, %11
  %96 = add nuw nsw i64 %27, 1
  %97 = icmp eq i64 %96, %7
  br i1 %97, label %98, label %10

98:                                               ; preds = %10, %4
  %99 = phi <4 x i64> [ zeroinitializer, %4 ], [ %95, %10 ]
  %100 = phi <4 x i64> [ zeroinitializer, %4 ], [ %93, %10 ]
  %101 = phi <4 x i64> [ zeroinitializer, %4 ], [ %91, %10 ]
  %102 = phi <4 x i64> [ zeroinitializer, %4 ], [ %89, %10 ]
  %103 = phi <4 x i64> [ zeroinitializer, %4 ], [ %82, %10 ]
  %104 = phi <4 x i64> [ zeroinitializer, %4 ], [ %80, %10 ]
  %105 = phi <4 x i64> [ zeroinitializer, %4 ], [ %78, %10 ]
  %106 = phi <4 x i64> [ zeroinitializer, %4 ], [ %76, %10 ]
  %107 = phi <4 x i64> [ zeroinitializer, %4 ], [ %69, %10 ]
  %108 = phi <4 x i64> [ zeroinitializer, %4 ], [ %67, %10 ]
  %109 = phi <4 x i64> [ zeroinitializer, %4 ], [ %65, %10 ]
  %110 = phi <4 x i64> [ zeroinitializer, %4 ], [ %63, %10 ]
  %111 = phi <4 x i64> [ zeroinitializer, %4 ], [ %56, %10 ]
  %112 = phi <4 x i64> [ zeroinitializer, %4 ], [ %54, %10 ]
  %113 = phi <4 x i64> [ zeroinitializer, %4 ], [ %52, %10 ]
  %114 = phi <4 x i64> [ zeroinitializer, %4 ], [ %50, %10 ]
  store <4 x i64> %114, ptr %0, align 8
  %115 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store <4 x i64> %113, ptr %115, align 8
  %116 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store <4 x i64> %112, ptr %116, align 8
  %117 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store <4 x i64> %111, ptr %117, align 8
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store <4 x i64> %110, ptr %118, align 8
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store <4 x i64> %109, ptr %119, align 8
  %120 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store <4 x i64> %108, ptr %120, align 8
  %121 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store <4 x i64> %107, ptr %121, align 8
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 256
  store <4 x i64> %106, ptr %122, align 8
  %123 = getelementptr inbounds nuw i8, ptr %0, i64 288
  store <4 x i64> %105, ptr %123, align 8
  %124 = getelementptr inbounds nuw i8, ptr %0, i64 320
  store <4 x i64> %104, ptr %124, align 8
  %125 = getelementptr inbounds nuw i8, ptr %0, i64 352
  store <4 x i64> %103, ptr %125, align 8
  %126 = getelementptr inbounds nuw i8, ptr %0, i64 384
  store <4 x i64> %102, ptr %126, align 8
  %127 = getelementptr inbounds nuw i8, ptr %0, i64 416
  store <4 x i64> %101, ptr %127, align 8
  %128 = getelementptr inbounds nuw i8, ptr %0, i64 448
  store <4 x i64> %100, ptr %128, align 8
  %129 = getelementptr inbounds nuw i8, ptr %0, i64 480
  store <4 x i64> %99, ptr %129, align 8
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
