; two products make a byte
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @blend(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3, i8 noundef zeroext %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %3, 0
  br i1 %6, label %7, label %104

7:                                                ; preds = %5
  %8 = zext i8 %4 to i16
  %9 = xor i16 %8, 255
  %10 = zext nneg i32 %3 to i64
  %11 = icmp ult i32 %3, 16
  br i1 %11, label %102, label %12

12:                                               ; preds = %7
  %13 = icmp ult i32 %3, 128
  br i1 %13, label %77, label %14

14:                                               ; preds = %12
  %15 = and i64 %10, 112
  %16 = and i64 %10, 2147483520
  %17 = insertelement <32 x i16> poison, i16 %8, i64 0
  %18 = shufflevector <32 x i16> %17, <32 x i16> poison, <32 x i32> zeroinitializer
  %19 = insertelement <32 x i16> poison, i16 %9, i64 0
  %20 = shufflevector <32 x i16> %19, <32 x i16> poison, <32 x i32> zeroinitializer
  br label %21

21:                                               ; preds = %21, %14
  %22 = phi i64 [ 0, %14 ], [ %71, %21 ]
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 %22
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 32
  %25 = getelementptr inbounds nuw i8, ptr %23, i64 64
  %26 = getelementptr inbounds nuw i8, ptr %23, i64 96
  %27 = load <32 x i8>, ptr %23, align 1
  %28 = load <32 x i8>, ptr %24, align 1
  %29 = load <32 x i8>, ptr %25, align 1
  %30 = load <32 x i8>, ptr %26, align 1
  %31 = zext <32 x i8> %27 to <32 x i16>
  %32 = zext <32 x i8> %28 to <32 x i16>
  %33 = zext <32 x i8> %29 to <32 x i16>
  %34 = zext <32 x i8> %30 to <32 x i16>
  %35 = mul nuw <32 x i16> %18, %31
  %36 = mul nuw <32 x i16> %18, %32
  %37 = mul nuw <32 x i16> %18, %33
  %38 = mul nuw <32 x i16> %18, %34
  %39 = getelementptr inbounds nuw i8, ptr %2, i64 %22
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 32
  %41 = getelementptr inbounds nuw i8, ptr %39, i64 64
  %42 = getelementptr inbounds nuw i8, ptr %39, i64 96
  %43 = load <32 x i8>, ptr %39, align 1
  %44 = load <32 x i8>, ptr %40, align 1
  %45 = load <32 x i8>, ptr %41, align 1
  %46 = load <32 x i8>, ptr %42, align 1
  %47 = zext <32 x i8> %43 to <32 x i16>
  %48 = zext <32 x i8> %44 to <32 x i16>
  %49 = zext <32 x i8> %45 to <32 x i16>
  %50 = zext <32 x i8> %46 to <32 x i16>
  %51 = mul nuw <32 x i16> %20, %47
  %52 = mul nuw <32 x i16> %20, %48
  %53 = mul nuw <32 x i16> %20, %49
  %54 = mul nuw <32 x i16> %20, %50
  %55 = add <32 x i16> %51, %35
  %56 = add <32 x i16> %52, %36
  %57 = add <32 x i16> %53, %37
  %58 = add <32 x i16> %54, %38
  %59 = lshr <32 x i16> %55, splat (i16 8)
  %60 = lshr <32 x i16> %56, splat (i16 8)
  %61 = lshr <32 x i16> %57, splat (i16 8)
  %62 = lshr <32 x i16> %58, splat (i16 8)
  %63 = trunc nuw <32 x i16> %59 to <32 x i8>
  %64 = trunc nuw <32 x i16> %60 to <32 x i8>
  %65 = trunc nuw <32 x i16> %61 to <32 x i8>
  %66 = trunc nuw <32 x i16> %62 to <32 x i8>
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 %22
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 32
  %69 = getelementptr inbounds nuw i8, ptr %67, i64 64
  %70 = getelementptr inbounds nuw i8, ptr %67, i64 96
  store <32 x i8> %63, ptr %67, align 1
  store <32 x i8> %64, ptr %68, align 1
  store <32 x i8> %65, ptr %69, align 1
  store <32 x i8> %66, ptr %70, align 1
  %71 = add nuw i64 %22, 128
  %72 = icmp eq i64 %71, %16
  br i1 %72, label %73, label %21

73:                                               ; preds = %21
  %74 = icmp eq i64 %16, %10
  br i1 %74, label %104, label %75

75:                                               ; preds = %73
  %76 = icmp eq i64 %15, 0
  br i1 %76, label %102, label %77

77:                                               ; preds = %75, %12
  %78 = phi i64 [ %16, %75 ], [ 0, %12 ]
  %79 = and i64 %10, 2147483632
  %80 = insertelement <16 x i16> poison, i16 %8, i64 0
  %81 = shufflevector <16 x i16> %80, <16 x i16> poison, <16 x i32> zeroinitializer
  %82 = insertelement <16 x i16> poison, i16 %9, i64 0
  %83 = shufflevector <16 x i16> %82, <16 x i16> poison, <16 x i32> zeroinitializer
  br label %84

84:                                               ; preds = %84, %77
  %85 = phi i64 [ %78, %77 ], [ %98, %84 ]
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 %85
  %87 = load <16 x i8>, ptr %86, align 1
  %88 = zext <16 x i8> %87 to <16 x i16>
  %89 = mul nuw <16 x i16> %81, %88
  %90 = getelementptr inbounds nuw i8, ptr %2, i64 %85
  %91 = load <16 x i8>, ptr %90, align 1
  %92 = zext <16 x i8> %91 to <16 x i16>
  %93 = mul nuw <16 x i16> %83, %92
  %94 = add <16 x i16> %93, %89
  %95 = lshr <16 x i16> %94, splat (i16 8)
  %96 = trunc nuw <16 x i16> %95 to <16 x i8>
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 %85
  store <16 x i8> %96, ptr %97, align 1
  %98 = add nuw i64 %85, 16
  %99 = icmp eq i64 %98, %79
  br i1 %99, label %100, label %84

100:                                              ; preds = %84
  %101 = icmp eq i64 %79, %10
  br i1 %101, label %104, label %102

102:                                              ; preds = %100, %75, %7
  %103 = phi i64 [ 0, %7 ], [ %16, %75 ], [ %79, %100 ]
  br label %105

104:                                              ; preds = %105, %100, %73, %5
  ret void

105:                                              ; preds = %105, %102
  %106 = phi i64 [ %119, %105 ], [ %103, %102 ]
  %107 = getelementptr inbounds nuw i8, ptr %1, i64 %106
  %108 = load i8, ptr %107, align 1
  %109 = zext i8 %108 to i16
  %110 = mul nuw i16 %109, %8
  %111 = getelementptr inbounds nuw i8, ptr %2, i64 %106
  %112 = load i8, ptr %111, align 1
  %113 = zext i8 %112 to i16
  %114 = mul nuw i16 %9, %113
  %115 = add i16 %114, %110
  %116 = lshr i16 %115, 8
  %117 = trunc nuw i16 %116 to i8
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 %106
  store i8 %117, ptr %118, align 1
  %119 = add nuw nsw i64 %106, 1
  %120 = icmp eq i64 %119, %10
  br i1 %120, label %104, label %105
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="znver5" "target-features"="+adx,+aes,+avx,+avx2,+avx512bf16,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vp2intersect,+avx512vpopcntdq,+avxvnni,+bmi,+bmi2,+clflushopt,+clwb,+clzero,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+movdir64b,+movdiri,+mwaitx,+pclmul,+pku,+popcnt,+prefetchi,+prfchw,+rdpid,+rdpru,+rdrnd,+rdseed,+sahf,+sha,+shstk,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+sse4a,+ssse3,+vaes,+vpclmulqdq,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
