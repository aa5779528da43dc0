; u8 by s8, the CPU's own vpdpbusd is unused
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @tile_u8s8(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %134

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = and i64 %7, 1
  %9 = icmp eq i32 %3, 1
  br i1 %9, label %93, label %10

10:                                               ; preds = %6
  %11 = and i64 %7, 2147483646
  %12 = mul nuw nsw i64 %7, 3
  %13 = shl nuw nsw i64 %7, 1
  %14 = shl nuw nsw i64 %7, 1
  %15 = mul nuw nsw i64 %7, 3
  br label %16

16:                                               ; preds = %16, %10
  %17 = phi <16 x i32> [ zeroinitializer, %10 ], [ %87, %16 ]
  %18 = phi <16 x i32> [ zeroinitializer, %10 ], [ %80, %16 ]
  %19 = phi <16 x i32> [ zeroinitializer, %10 ], [ %73, %16 ]
  %20 = phi <16 x i32> [ zeroinitializer, %10 ], [ %66, %16 ]
  %21 = phi i64 [ 0, %10 ], [ %88, %16 ]
  %22 = phi i64 [ 0, %10 ], [ %89, %16 ]
  %23 = or disjoint i64 %21, 1
  %24 = shl nsw i64 %23, 4
  %25 = getelementptr inbounds nuw i8, ptr %2, i64 %24
  %26 = load <16 x i8>, ptr %25, align 1
  %27 = sext <16 x i8> %26 to <16 x i32>
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 %23
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 %21
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 %12
  %31 = load i8, ptr %30, align 1
  %32 = zext i8 %31 to i32
  %33 = insertelement <16 x i32> poison, i32 %32, i64 0
  %34 = shufflevector <16 x i32> %33, <16 x i32> poison, <16 x i32> zeroinitializer
  %35 = shl nsw i64 %21, 4
  %36 = getelementptr inbounds nuw i8, ptr %2, i64 %35
  %37 = load <16 x i8>, ptr %36, align 1
  %38 = sext <16 x i8> %37 to <16 x i32>
  %39 = mul nsw <16 x i32> %34, %38
  %40 = add nsw <16 x i32> %39, %17
  %41 = getelementptr inbounds nuw i8, ptr %29, i64 %13
  %42 = load i8, ptr %41, align 1
  %43 = zext i8 %42 to i32
  %44 = insertelement <16 x i32> poison, i32 %43, i64 0
  %45 = shufflevector <16 x i32> %44, <16 x i32> poison, <16 x i32> zeroinitializer
  %46 = mul nsw <16 x i32> %45, %38
  %47 = add nsw <16 x i32> %46, %18
  %48 = getelementptr inbounds nuw i8, ptr %29, i64 %7
  %49 = load i8, ptr %48, align 1
  %50 = zext i8 %49 to i32
  %51 = insertelement <16 x i32> poison, i32 %50, i64 0
  %52 = shufflevector <16 x i32> %51, <16 x i32> poison, <16 x i32> zeroinitializer
  %53 = mul nsw <16 x i32> %52, %38
  %54 = add nsw <16 x i32> %53, %19
  %55 = load i8, ptr %29, align 1
  %56 = zext i8 %55 to i32
  %57 = insertelement <16 x i32> poison, i32 %56, i64 0
  %58 = shufflevector <16 x i32> %57, <16 x i32> poison, <16 x i32> zeroinitializer
  %59 = mul nsw <16 x i32> %58, %38
  %60 = add nsw <16 x i32> %59, %20
  %61 = load i8, ptr %28, align 1
  %62 = zext i8 %61 to i32
  %63 = insertelement <16 x i32> poison, i32 %62, i64 0
  %64 = shufflevector <16 x i32> %63, <16 x i32> poison, <16 x i32> zeroinitializer
  %65 = mul nsw <16 x i32> %64, %27
  %66 = add nsw <16 x i32> %65, %60
  %67 = getelementptr inbounds nuw i8, ptr %28, i64 %7
  %68 = load i8, ptr %67, align 1
  %69 = zext i8 %68 to i32
  %70 = insertelement <16 x i32> poison, i32 %69, i64 0
  %71 = shufflevector <16 x i32> %70, <16 x i32> poison, <16 x i32> zeroinitializer
  %72 = mul nsw <16 x i32> %71, %27
  %73 = add nsw <16 x i32> %72, %54
  %74 = getelementptr inbounds nuw i8, ptr %28, i64 %14
  %75 = load i8, ptr %74, align 1
  %76 = zext i8 %75 to i32
  %77 = insertelement <16 x i32> poison, i32 %76, i64 0
  %78 = shufflevector <16 x i32> %77, <16 x i32> poison, <16 x i32> zeroinitializer
  %79 = mul nsw <16 x i32> %78, %27
  %80 = add nsw <16 x i32> %79, %47
  %81 = getelementptr inbounds nuw i8, ptr %28, i64 %15
  %82 = load i8, ptr %81, align 1
  %83 = zext i8 %82 to i32
  %84 = insertelement <16 x i32> poison, i32 %83, i64 0
  %85 = shufflevector <16 x i32> %84, <16 x i32> poison, <16 x i32> zeroinitializer
  %86 = mul nsw <16 x i32> %85, %27
  %87 = add nsw <16 x i32> %86, %40
  %88 = add nuw nsw i64 %21, 2
  %89 = add i64 %22, 2
  %90 = icmp eq i64 %89, %11
  br i1 %90, label %91, label %16

91:                                               ; preds = %16
  %92 = icmp eq i64 %8, 0
  br i1 %92, label %134, label %93

93:                                               ; preds = %91, %6
  %94 = phi <16 x i32> [ zeroinitializer, %6 ], [ %87, %91 ]
  %95 = phi <16 x i32> [ zeroinitializer, %6 ], [ %80, %91 ]
  %96 = phi <16 x i32> [ zeroinitializer, %6 ], [ %73, %91 ]
  %97 = phi <16 x i32> [ zeroinitializer, %6 ], [ %66, %91 ]
  %98 = phi i64 [ 0, %6 ], [ %88, %91 ]
  %99 = icmp ne i64 %8, 0
  tail call void @llvm.assume(i1 %99)
  %100 = shl nsw i64 %98, 4
  %101 = getelementptr inbounds nuw i8, ptr %2, i64 %100
  %102 = load <16 x i8>, ptr %101, align 1
  %103 = sext <16 x i8> %102 to <16 x i32>
  %104 = getelementptr inbounds nuw i8, ptr %1, i64 %98
  %105 = load i8, ptr %104, align 1
  %106 = zext i8 %105 to i32
  %107 = insertelement <16 x i32> poison, i32 %106, i64 0
  %108 = shufflevector <16 x i32> %107, <16 x i32> poison, <16 x i32> zeroinitializer
  %109 = mul nsw <16 x i32> %108, %103
  %110 = add nsw <16 x i32> %109, %97
  %111 = getelementptr inbounds nuw i8, ptr %104, i64 %7
  %112 = load i8, ptr %111, align 1
  %113 = zext i8 %112 to i32
  %114 = insertelement <16 x i32> poison, i32 %113, i64 0
  %115 = shufflevector <16 x i32> %114, <16 x i32> poison, <16 x i32> zeroinitializer
  %116 = mul nsw <16 x i32> %115, %103
  %117 = add nsw <16 x i32> %116, %96
  %118 = shl nuw nsw i64 %7, 1
  %119 = getelementptr inbounds nuw i8, ptr %104, i64 %118
  %120 = load i8, ptr %119, align 1
  %121 = zext i8 %120 to i32
  %122 = insertelement <16 x i32> poison, i32 %121, i64 0
  %123 = shufflevector <16 x i32> %122, <16 x i32> poison, <16 x i32> zeroinitializer
  %124 = mul nsw <16 x i32> %123, %103
  %125 = add nsw <16 x i32> %124, %95
  %126 = mul nuw nsw i64 %7, 3
  %127 = getelementptr inbounds nuw i8, ptr %104, i64 %126
  %128 = load i8, ptr %127, align 1
  %129 = zext i8 %128 to i32
  %130 = insertelement <16 x i32> poison, i32 %129, i64 0
  %131 = shufflevector <16 x i32> %130, <16 x i32> poison, <16 x i32> zeroinitializer
  %132 = mul nsw <16 x i32> %131, %103
  %133 = add nsw <16 x i32> %132, %94
  br label %134

134:                                              ; preds = %93, %91, %4
  %135 = phi <16 x i32> [ zeroinitializer, %4 ], [ %133, %93 ], [ %87, %91 ]
  %136 = phi <16 x i32> [ zeroinitializer, %4 ], [ %125, %93 ], [ %80, %91 ]
  %137 = phi <16 x i32> [ zeroinitializer, %4 ], [ %117, %93 ], [ %73, %91 ]
  %138 = phi <16 x i32> [ zeroinitializer, %4 ], [ %110, %93 ], [ %66, %91 ]
  store <16 x i32> %138, ptr %0, align 4
  %139 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store <16 x i32> %137, ptr %139, align 4
  %140 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store <16 x i32> %136, ptr %140, align 4
  %141 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store <16 x i32> %135, ptr %141, align 4
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="znver5" "target-features"="+adx,+aes,+avx,+avx2,+avx512bf16,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vp2intersect,+avx512vpopcntdq,+avxvnni,+bmi,+bmi2,+clflushopt,+clwb,+clzero,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+movdir64b,+movdiri,+mwaitx,+pclmul,+pku,+popcnt,+prefetchi,+prfchw,+rdpid,+rdpru,+rdrnd,+rdseed,+sahf,+sha,+shstk,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+sse4a,+ssse3,+vaes,+vpclmulqdq,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
