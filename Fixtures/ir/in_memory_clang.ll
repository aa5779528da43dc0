; the sums are loaded and stored for every product
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @outer_s8(ptr noalias noundef captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %4, 0
  %7 = icmp sgt i32 %3, 0
  %8 = and i1 %6, %7
  br i1 %8, label %9, label %97

9:                                                ; preds = %5
  %10 = zext nneg i32 %3 to i64
  %11 = zext nneg i32 %4 to i64
  %12 = icmp ult i32 %3, 8
  %13 = icmp ult i32 %3, 64
  %14 = and i64 %10, 56
  %15 = and i64 %10, 2147483584
  %16 = icmp eq i64 %15, %10
  %17 = icmp eq i64 %14, 0
  %18 = and i64 %10, 2147483640
  %19 = icmp eq i64 %18, %10
  br label %20

20:                                               ; preds = %94, %9
  %21 = phi i64 [ 0, %9 ], [ %95, %94 ]
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 %21
  %23 = load i8, ptr %22, align 1
  %24 = sext i8 %23 to i32
  %25 = mul nuw nsw i64 %21, %10
  %26 = getelementptr inbounds nuw i8, ptr %2, i64 %25
  br i1 %12, label %81, label %27

27:                                               ; preds = %20
  br i1 %13, label %65, label %28

28:                                               ; preds = %27
  %29 = insertelement <16 x i32> poison, i32 %24, i64 0
  %30 = shufflevector <16 x i32> %29, <16 x i32> poison, <16 x i32> zeroinitializer
  br label %31

31:                                               ; preds = %31, %28  EXPECT: accumulator-in-memory widening-fallback/note cast-overhead/note missed-dot-product/note signedness/note
  %32 = phi i64 [ 0, %28 ], [ %61, %31 ]
  %33 = getelementptr inbounds nuw i8, ptr %26, i64 %32
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 16
  %35 = getelementptr inbounds nuw i8, ptr %33, i64 32
  %36 = getelementptr inbounds nuw i8, ptr %33, i64 48
  %37 = load <16 x i8>, ptr %33, align 1
  %38 = load <16 x i8>, ptr %34, align 1
  %39 = load <16 x i8>, ptr %35, align 1
  %40 = load <16 x i8>, ptr %36, align 1
  %41 = sext <16 x i8> %37 to <16 x i32>
  %42 = sext <16 x i8> %38 to <16 x i32>
  %43 = sext <16 x i8> %39 to <16 x i32>
  %44 = sext <16 x i8> %40 to <16 x i32>
  %45 = mul nsw <16 x i32> %30, %41
  %46 = mul nsw <16 x i32> %30, %42
  %47 = mul nsw <16 x i32> %30, %43
  %48 = mul nsw <16 x i32> %30, %44
  %49 = getelementptr inbounds nuw i32, ptr %0, i64 %32
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 64
  %51 = getelementptr inbounds nuw i8, ptr %49, i64 128
  %52 = getelementptr inbounds nuw i8, ptr %49, i64 192
  %53 = load <16 x i32>, ptr %49, align 4
  %54 = load <16 x i32>, ptr %50, align 4
  %55 = load <16 x i32>, ptr %51, align 4
  %56 = load <16 x i32>, ptr %52, align 4
  %57 = add nsw <16 x i32> %45, %53
  %58 = add nsw <16 x i32> %46, %54
  %59 = add nsw <16 x i32> %47, %55
  %60 = add nsw <16 x i32> %48, %56
  store <16 x i32> %57, ptr %49, align 4
  store <16 x i32> %58, ptr %50, align 4
  store <16 x i32> %59, ptr %51, align 4
  store <16 x i32> %60, ptr %52, align 4
  %61 = add nuw i64 %32, 64
  %62 = icmp eq i64 %61, %15
  br i1 %62, label %63, label %31

63:                                               ; preds = %31
  br i1 %16, label %94, label %64

64:                                               ; preds = %63
  br i1 %17, label %81, label %65

65:                                               ; preds = %64, %27
  %66 = phi i64 [ %15, %64 ], [ 0, %27 ]
  %67 = insertelement <8 x i32> poison, i32 %24, i64 0
  %68 = shufflevector <8 x i32> %67, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %69

69:                                               ; preds = %69, %65  EXPECT: widening-fallback/note cast-overhead/note signedness/note accumulator-in-memory/note
  %70 = phi i64 [ %66, %65 ], [ %78, %69 ]
  %71 = getelementptr inbounds nuw i8, ptr %26, i64 %70
  %72 = load <8 x i8>, ptr %71, align 1
  %73 = sext <8 x i8> %72 to <8 x i32>
  %74 = mul nsw <8 x i32> %68, %73
  %75 = getelementptr inbounds nuw i32, ptr %0, i64 %70
  %76 = load <8 x i32>, ptr %75, align 4
  %77 = add nsw <8 x i32> %74, %76
  store <8 x i32> %77, ptr %75, align 4
  %78 = add nuw i64 %70, 8
  %79 = icmp eq i64 %78, %18
  br i1 %79, label %80, label %69

80:                                               ; preds = %69
  br i1 %19, label %94, label %81

81:                                               ; preds = %80, %64, %20
  %82 = phi i64 [ 0, %20 ], [ %15, %64 ], [ %18, %80 ]
  br label %83

83:                                               ; preds = %83, %81
  %84 = phi i64 [ %92, %83 ], [ %82, %81 ]
  %85 = getelementptr inbounds nuw i8, ptr %26, i64 %84
  %86 = load i8, ptr %85, align 1
  %87 = sext i8 %86 to i32
  %88 = mul nsw i32 %87, %24
  %89 = getelementptr inbounds nuw i32, ptr %0, i64 %84
  %90 = load i32, ptr %89, align 4
  %91 = add nsw i32 %88, %90
  store i32 %91, ptr %89, align 4
  %92 = add nuw nsw i64 %84, 1
  %93 = icmp eq i64 %92, %10
  br i1 %93, label %94, label %83

94:                                               ; preds = %83, %80, %63
  %95 = add nuw nsw i64 %21, 1
  %96 = icmp eq i64 %95, %11
  br i1 %96, label %97, label %20

97:                                               ; preds = %94, %5
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="znver5" "target-features"="+adx,+aes,+avx,+avx2,+avx512bf16,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vp2intersect,+avx512vpopcntdq,+avxvnni,+bmi,+bmi2,+clflushopt,+clwb,+clzero,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+movdir64b,+movdiri,+mwaitx,+pclmul,+pku,+popcnt,+prefetchi,+prfchw,+rdpid,+rdpru,+rdrnd,+rdseed,+sahf,+sha,+shstk,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+sse4a,+ssse3,+vaes,+vpclmulqdq,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
