; products of bytes summed in i64: 4 lanes where i32 has 8
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @tile_s8_i64(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %178

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = and i64 %7, 1
  %9 = icmp eq i32 %3, 1
  br i1 %9, label %121, label %10

10:                                               ; preds = %6
  %11 = and i64 %7, 2147483646
  %12 = mul nuw nsw i64 %7, 3
  %13 = shl nuw nsw i64 %7, 1
  %14 = shl nuw nsw i64 %7, 1
  %15 = mul nuw nsw i64 %7, 3
  br label %16

16:                                               ; preds = %16, %10
  %17 = phi <8 x i64> [ zeroinitializer, %10 ], [ %115, %16 ]
  %18 = phi <8 x i64> [ zeroinitializer, %10 ], [ %113, %16 ]
  %19 = phi <8 x i64> [ zeroinitializer, %10 ], [ %106, %16 ]
  %20 = phi <8 x i64> [ zeroinitializer, %10 ], [ %104, %16 ]
  %21 = phi <8 x i64> [ zeroinitializer, %10 ], [ %97, %16 ]
  %22 = phi <8 x i64> [ zeroinitializer, %10 ], [ %95, %16 ]
  %23 = phi <8 x i64> [ zeroinitializer, %10 ], [ %88, %16 ]
  %24 = phi <8 x i64> [ zeroinitializer, %10 ], [ %86, %16 ]
  %25 = phi i64 [ 0, %10 ], [ %116, %16 ]
  %26 = phi i64 [ 0, %10 ], [ %117, %16 ]
  %27 = or disjoint i64 %25, 1
  %28 = shl nsw i64 %27, 4
  %29 = getelementptr inbounds nuw i8, ptr %2, i64 %28
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %31 = load <8 x i8>, ptr %30, align 1
  %32 = sext <8 x i8> %31 to <8 x i64>
  %33 = getelementptr inbounds nuw i8, ptr %2, i64 %28
  %34 = load <8 x i8>, ptr %33, align 1
  %35 = sext <8 x i8> %34 to <8 x i64>
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 %27
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 %25
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 %12
  %39 = load i8, ptr %38, align 1
  %40 = sext i8 %39 to i64
  %41 = insertelement <8 x i64> poison, i64 %40, i64 0
  %42 = shufflevector <8 x i64> %41, <8 x i64> poison, <8 x i32> zeroinitializer
  %43 = shl nsw i64 %25, 4
  %44 = getelementptr inbounds nuw i8, ptr %2, i64 %43
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 8
  %46 = load <8 x i8>, ptr %45, align 1
  %47 = sext <8 x i8> %46 to <8 x i64>
  %48 = mul nsw <8 x i64> %42, %47
  %49 = add nsw <8 x i64> %48, %17
  %50 = getelementptr inbounds nuw i8, ptr %2, i64 %43
  %51 = load <8 x i8>, ptr %50, align 1
  %52 = sext <8 x i8> %51 to <8 x i64>
  %53 = mul nsw <8 x i64> %42, %52
  %54 = add nsw <8 x i64> %53, %18
  %55 = getelementptr inbounds nuw i8, ptr %37, i64 %13
  %56 = load i8, ptr %55, align 1
  %57 = sext i8 %56 to i64
  %58 = insertelement <8 x i64> poison, i64 %57, i64 0
  %59 = shufflevector <8 x i64> %58, <8 x i64> poison, <8 x i32> zeroinitializer
  %60 = mul nsw <8 x i64> %59, %47
  %61 = add nsw <8 x i64> %60, %19
  %62 = mul nsw <8 x i64> %59, %52
  %63 = add nsw <8 x i64> %62, %20
  %64 = getelementptr inbounds nuw i8, ptr %37, i64 %7
  %65 = load i8, ptr %64, align 1
  %66 = sext i8 %65 to i64
  %67 = insertelement <8 x i64> poison, i64 %66, i64 0
  %68 = shufflevector <8 x i64> %67, <8 x i64> poison, <8 x i32> zeroinitializer
  %69 = mul nsw <8 x i64> %68, %47
  %70 = add nsw <8 x i64> %69, %21
  %71 = mul nsw <8 x i64> %68, %52
  %72 = add nsw <8 x i64> %71, %22
  %73 = load i8, ptr %37, align 1
  %74 = sext i8 %73 to i64
  %75 = insertelement <8 x i64> poison, i64 %74, i64 0
  %76 = shufflevector <8 x i64> %75, <8 x i64> poison, <8 x i32> zeroinitializer
  %77 = mul nsw <8 x i64> %76, %47
  %78 = add nsw <8 x i64> %77, %23
  %79 = mul nsw <8 x i64> %76, %52
  %80 = add nsw <8 x i64> %79, %24
  %81 = load i8, ptr %36, align 1
  %82 = sext i8 %81 to i64
  %83 = insertelement <8 x i64> poison, i64 %82, i64 0
  %84 = shufflevector <8 x i64> %83, <8 x i64> poison, <8 x i32> zeroinitializer
  %85 = mul nsw <8 x i64> %84, %35
  %86 = add nsw <8 x i64> %85, %80
  %87 = mul nsw <8 x i64> %84, %32
  %88 = add nsw <8 x i64> %87, %78
  %89 = getelementptr inbounds nuw i8, ptr %36, i64 %7
  %90 = load i8, ptr %89, align 1
  %91 = sext i8 %90 to i64
  %92 = insertelement <8 x i64> poison, i64 %91, i64 0
  %93 = shufflevector <8 x i64> %92, <8 x i64> poison, <8 x i32> zeroinitializer
  %94 = mul nsw <8 x i64> %93, %35
  %95 = add nsw <8 x i64> %94, %72
  %96 = mul nsw <8 x i64> %93, %32
  %97 = add nsw <8 x i64> %96, %70
  %98 = getelementptr inbounds nuw i8, ptr %36, i64 %14
  %99 = load i8, ptr %98, align 1
  %100 = sext i8 %99 to i64
  %101 = insertelement <8 x i64> poison, i64 %100, i64 0
  %102 = shufflevector <8 x i64> %101, <8 x i64> poison, <8 x i32> zeroinitializer
  %103 = mul nsw <8 x i64> %102, %35
  %104 = add nsw <8 x i64> %103, %63
  %105 = mul nsw <8 x i64> %102, %32
  %106 = add nsw <8 x i64> %105, %61
  %107 = getelementptr inbounds nuw i8, ptr %36, i64 %15
  %108 = load i8, ptr %107, align 1
  %109 = sext i8 %108 to i64
  %110 = insertelement <8 x i64> poison, i64 %109, i64 0
  %111 = shufflevector <8 x i64> %110, <8 x i64> poison, <8 x i32> zeroinitializer
  %112 = mul nsw <8 x i64> %111, %35
  %113 = add nsw <8 x i64> %112, %54
  %114 = mul nsw <8 x i64> %111, %32
  %115 = add nsw <8 x i64> %114, %49
  %116 = add nuw nsw i64 %25, 2
  %117 = add i64 %26, 2
  %118 = icmp eq i64 %117, %11
  br i1 %118, label %119, label %16

119:                                              ; preds = %16
  %120 = icmp eq i64 %8, 0
  br i1 %120, label %178, label %121

121:                                              ; preds = %119, %6
  %122 = phi <8 x i64> [ zeroinitializer, %6 ], [ %115, %119 ]
  %123 = phi <8 x i64> [ zeroinitializer, %6 ], [ %113, %119 ]
  %124 = phi <8 x i64> [ zeroinitializer, %6 ], [ %106, %119 ]
  %125 = phi <8 x i64> [ zeroinitializer, %6 ], [ %104, %119 ]
  %126 = phi <8 x i64> [ zeroinitializer, %6 ], [ %97, %119 ]
  %127 = phi <8 x i64> [ zeroinitializer, %6 ], [ %95, %119 ]
  %128 = phi <8 x i64> [ zeroinitializer, %6 ], [ %88, %119 ]
  %129 = phi <8 x i64> [ zeroinitializer, %6 ], [ %86, %119 ]
  %130 = phi i64 [ 0, %6 ], [ %116, %119 ]
  %131 = icmp ne i64 %8, 0
  tail call void @llvm.assume(i1 %131)
  %132 = shl nsw i64 %130, 4
  %133 = getelementptr inbounds nuw i8, ptr %2, i64 %132
  %134 = getelementptr inbounds nuw i8, ptr %133, i64 8
  %135 = load <8 x i8>, ptr %134, align 1
  %136 = sext <8 x i8> %135 to <8 x i64>
  %137 = getelementptr inbounds nuw i8, ptr %2, i64 %132
  %138 = load <8 x i8>, ptr %137, align 1
  %139 = sext <8 x i8> %138 to <8 x i64>
  %140 = getelementptr inbounds nuw i8, ptr %1, i64 %130
  %141 = load i8, ptr %140, align 1
  %142 = sext i8 %141 to i64
  %143 = insertelement <8 x i64> poison, i64 %142, i64 0
  %144 = shufflevector <8 x i64> %143, <8 x i64> poison, <8 x i32> zeroinitializer
  %145 = mul nsw <8 x i64> %144, %139
  %146 = add nsw <8 x i64> %145, %129
  %147 = mul nsw <8 x i64> %144, %136
  %148 = add nsw <8 x i64> %147, %128
  %149 = getelementptr inbounds nuw i8, ptr %140, i64 %7
  %150 = load i8, ptr %149, align 1
  %151 = sext i8 %150 to i64
  %152 = insertelement <8 x i64> poison, i64 %151, i64 0
  %153 = shufflevector <8 x i64> %152, <8 x i64> poison, <8 x i32> zeroinitializer
  %154 = mul nsw <8 x i64> %153, %139
  %155 = add nsw <8 x i64> %154, %127
  %156 = mul nsw <8 x i64> %153, %136
  %157 = add nsw <8 x i64> %156, %126
  %158 = shl nuw nsw i64 %7, 1
  %159 = getelementptr inbounds nuw i8, ptr %140, i64 %158
  %160 = load i8, ptr %159, align 1
  %161 = sext i8 %160 to i64
  %162 = insertelement <8 x i64> poison, i64 %161, i64 0
  %163 = shufflevector <8 x i64> %162, <8 x i64> poison, <8 x i32> zeroinitializer
  %164 = mul nsw <8 x i64> %163, %139
  %165 = add nsw <8 x i64> %164, %125
  %166 = mul nsw <8 x i64> %163, %136
  %167 = add nsw <8 x i64> %166, %124
  %168 = mul nuw nsw i64 %7, 3
  %169 = getelementptr inbounds nuw i8, ptr %140, i64 %168
  %170 = load i8, ptr %169, align 1
  %171 = sext i8 %170 to i64
  %172 = insertelement <8 x i64> poison, i64 %171, i64 0
  %173 = shufflevector <8 x i64> %172, <8 x i64> poison, <8 x i32> zeroinitializer
  %174 = mul nsw <8 x i64> %173, %139
  %175 = add nsw <8 x i64> %174, %123
  %176 = mul nsw <8 x i64> %173, %136
  %177 = add nsw <8 x i64> %176, %122
  br label %178

178:                                              ; preds = %121, %119, %4
  %179 = phi <8 x i64> [ zeroinitializer, %4 ], [ %177, %121 ], [ %115, %119 ]
  %180 = phi <8 x i64> [ zeroinitializer, %4 ], [ %175, %121 ], [ %113, %119 ]
  %181 = phi <8 x i64> [ zeroinitializer, %4 ], [ %167, %121 ], [ %106, %119 ]
  %182 = phi <8 x i64> [ zeroinitializer, %4 ], [ %165, %121 ], [ %104, %119 ]
  %183 = phi <8 x i64> [ zeroinitializer, %4 ], [ %157, %121 ], [ %97, %119 ]
  %184 = phi <8 x i64> [ zeroinitializer, %4 ], [ %155, %121 ], [ %95, %119 ]
  %185 = phi <8 x i64> [ zeroinitializer, %4 ], [ %148, %121 ], [ %88, %119 ]
  %186 = phi <8 x i64> [ zeroinitializer, %4 ], [ %146, %121 ], [ %86, %119 ]
  store <8 x i64> %186, ptr %0, align 8
  %187 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store <8 x i64> %185, ptr %187, align 8
  %188 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store <8 x i64> %184, ptr %188, align 8
  %189 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store <8 x i64> %183, ptr %189, align 8
  %190 = getelementptr inbounds nuw i8, ptr %0, i64 256
  store <8 x i64> %182, ptr %190, align 8
  %191 = getelementptr inbounds nuw i8, ptr %0, i64 320
  store <8 x i64> %181, ptr %191, align 8
  %192 = getelementptr inbounds nuw i8, ptr %0, i64 384
  store <8 x i64> %180, ptr %192, align 8
  %193 = getelementptr inbounds nuw i8, ptr %0, i64 448
  store <8 x i64> %179, ptr %193, align 8
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="znver5" "target-features"="+adx,+aes,+avx,+avx2,+avx512bf16,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vp2intersect,+avx512vpopcntdq,+avxvnni,+bmi,+bmi2,+clflushopt,+clwb,+clzero,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+movdir64b,+movdiri,+mwaitx,+pclmul,+pku,+popcnt,+prefetchi,+prfchw,+rdpid,+rdpru,+rdrnd,+rdseed,+sahf,+sha,+shstk,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+sse4a,+ssse3,+vaes,+vpclmulqdq,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
