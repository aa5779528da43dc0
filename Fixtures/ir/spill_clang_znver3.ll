; Made by clang 22 -O3 -march=znver3 of a tile of 6 by 32 sums: 24 vectors of sums beside the operands, 16 registers.
; The products are widened as well, which costs less; all sums stay off memory that is not the stack.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @tile(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %134

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = shl nuw nsw i64 %7, 1
  %9 = mul nuw nsw i64 %7, 3
  %10 = shl nuw nsw i64 %7, 2
  %11 = mul nuw nsw i64 %7, 5
  br label %12

12: ; EXPECT: accumulator-spill/note widening-fallback cast-overhead/note signedness/note
  %13 = phi <8 x i32> [ zeroinitializer, %6 ], [ %131, %12 ]
  %14 = phi <8 x i32> [ zeroinitializer, %6 ], [ %129, %12 ]
  %15 = phi <8 x i32> [ zeroinitializer, %6 ], [ %127, %12 ]
  %16 = phi <8 x i32> [ zeroinitializer, %6 ], [ %125, %12 ]
  %17 = phi <8 x i32> [ zeroinitializer, %6 ], [ %118, %12 ]
  %18 = phi <8 x i32> [ zeroinitializer, %6 ], [ %116, %12 ]
  %19 = phi <8 x i32> [ zeroinitializer, %6 ], [ %114, %12 ]
  %20 = phi <8 x i32> [ zeroinitializer, %6 ], [ %112, %12 ]
  %21 = phi <8 x i32> [ zeroinitializer, %6 ], [ %105, %12 ]
  %22 = phi <8 x i32> [ zeroinitializer, %6 ], [ %103, %12 ]
  %23 = phi <8 x i32> [ zeroinitializer, %6 ], [ %101, %12 ]
  %24 = phi <8 x i32> [ zeroinitializer, %6 ], [ %99, %12 ]
  %25 = phi <8 x i32> [ zeroinitializer, %6 ], [ %92, %12 ]
  %26 = phi <8 x i32> [ zeroinitializer, %6 ], [ %90, %12 ]
  %27 = phi <8 x i32> [ zeroinitializer, %6 ], [ %88, %12 ]
  %28 = phi <8 x i32> [ zeroinitializer, %6 ], [ %86, %12 ]
  %29 = phi <8 x i32> [ zeroinitializer, %6 ], [ %79, %12 ]
  %30 = phi <8 x i32> [ zeroinitializer, %6 ], [ %77, %12 ]
  %31 = phi <8 x i32> [ zeroinitializer, %6 ], [ %75, %12 ]
  %32 = phi <8 x i32> [ zeroinitializer, %6 ], [ %73, %12 ]
  %33 = phi <8 x i32> [ zeroinitializer, %6 ], [ %66, %12 ]
  %34 = phi <8 x i32> [ zeroinitializer, %6 ], [ %64, %12 ]
  %35 = phi <8 x i32> [ zeroinitializer, %6 ], [ %62, %12 ]
  %36 = phi <8 x i32> [ zeroinitializer, %6 ], [ %60, %12 ]
  %37 = phi i64 [ 0, %6 ], [ %132, %12 ]
  %38 = shl nsw i64 %37, 5
  %39 = getelementptr inbounds nuw i8, ptr %2, i64 %38
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 24
  %41 = load <8 x i8>, ptr %40, align 1
  %42 = sext <8 x i8> %41 to <8 x i32>
  %43 = getelementptr inbounds nuw i8, ptr %2, i64 %38
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 16
  %45 = load <8 x i8>, ptr %44, align 1
  %46 = sext <8 x i8> %45 to <8 x i32>
  %47 = getelementptr inbounds nuw i8, ptr %2, i64 %38
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %49 = load <8 x i8>, ptr %48, align 1
  %50 = sext <8 x i8> %49 to <8 x i32>
  %51 = getelementptr inbounds nuw i8, ptr %2, i64 %38
  %52 = load <8 x i8>, ptr %51, align 1
  %53 = sext <8 x i8> %52 to <8 x i32>
  %54 = getelementptr inbounds nuw i8, ptr %1, i64 %37
  %55 = load i8, ptr %54, align 1
  %56 = sext i8 %55 to i32
  %57 = insertelement <8 x i32> poison, i32 %56, i64 0
  %58 = shufflevector <8 x i32> %57, <8 x i32> poison, <8 x i32> zeroinitializer
  %59 = mul nsw <8 x i32> %58, %53
  %60 = add nsw <8 x i32> %59, %36
  %61 = mul nsw <8 x i32> %58, %50
  %62 = add nsw <8 x i32> %61, %35
  %63 = mul nsw <8 x i32> %58, %46
  %64 = add nsw <8 x i32> %63, %34
  %65 = mul nsw <8 x i32> %58, %42
  %66 = add nsw <8 x i32> %65, %33
  %67 = getelementptr inbounds nuw i8, ptr %54, i64 %7
  %68 = load i8, ptr %67, align 1
  %69 = sext i8 %68 to i32
  %70 = insertelement <8 x i32> poison, i32 %69, i64 0
  %71 = shufflevector <8 x i32> %70, <8 x i32> poison, <8 x i32> zeroinitializer
  %72 = mul nsw <8 x i32> %71, %53
  %73 = add nsw <8 x i32> %72, %32
  %74 = mul nsw <8 x i32> %71, %50
  %75 = add nsw <8 x i32> %74, %31
  %76 = mul nsw <8 x i32> %71, %46
  %77 = add nsw <8 x i32> %76, %30
  %78 = mul nsw <8 x i32> %71, %42
  %79 = add nsw <8 x i32> %78, %29
  %80 = getelementptr inbounds nuw i8, ptr %54, i64 %8
  %81 = load i8, ptr %80, align 1
  %82 = sext i8 %81 to i32
  %83 = insertelement <8 x i32> poison, i32 %82, i64 0
  %84 = shufflevector <8 x i32> %83, <8 x i32> poison, <8 x i32> zeroinitializer
  %85 = mul nsw <8 x i32> %84, %53
  %86 = add nsw <8 x i32> %85, %28
  %87 = mul nsw <8 x i32> %84, %50
  %88 = add nsw <8 x i32> %87, %27
  %89 = mul nsw <8 x i32> %84, %46
  %90 = add nsw <8 x i32> %89, %26
  %91 = mul nsw <8 x i32> %84, %42
  %92 = add nsw <8 x i32> %91, %25
  %93 = getelementptr inbounds nuw i8, ptr %54, i64 %9
  %94 = load i8, ptr %93, align 1
  %95 = sext i8 %94 to i32
  %96 = insertelement <8 x i32> poison, i32 %95, i64 0
  %97 = shufflevector <8 x i32> %96, <8 x i32> poison, <8 x i32> zeroinitializer
  %98 = mul nsw <8 x i32> %97, %53
  %99 = add nsw <8 x i32> %98, %24
  %100 = mul nsw <8 x i32> %97, %50
  %101 = add nsw <8 x i32> %100, %23
  %102 = mul nsw <8 x i32> %97, %46
  %103 = add nsw <8 x i32> %102, %22
  %104 = mul nsw <8 x i32> %97, %42
  %105 = add nsw <8 x i32> %104, %21
  %106 = getelementptr inbounds nuw i8, ptr %54, i64 %10
  %107 = load i8, ptr %106, align 1
  %108 = sext i8 %107 to i32
  %109 = insertelement <8 x i32> poison, i32 %108, i64 0
  %110 = shufflevector <8 x i32> %109, <8 x i32> poison, <8 x i32> zeroinitializer
  %111 = mul nsw <8 x i32> %110, %53
  %112 = add nsw <8 x i32> %111, %20
  %113 = mul nsw <8 x i32> %110, %50
  %114 = add nsw <8 x i32> %113, %19
  %115 = mul nsw <8 x i32> %110, %46
  %116 = add nsw <8 x i32> %115, %18
  %117 = mul nsw <8 x i32> %110, %42
  %118 = add nsw <8 x i32> %117, %17
  %119 = getelementptr inbounds nuw i8, ptr %54, i64 %11
  %120 = load i8, ptr %119, align 1
  %121 = sext i8 %120 to i32
  %122 = insertelement <8 x i32> poison, i32 %121, i64 0
  %123 = shufflevector <8 x i32> %122, <8 x i32> poison, <8 x i32> zeroinitializer
  %124 = mul nsw <8 x i32> %123, %53
  %125 = add nsw <8 x i32> %124, %16
  %126 = mul nsw <8 x i32> %123, %50
  %127 = add nsw <8 x i32> %126, %15
  %128 = mul nsw <8 x i32> %123, %46
  %129 = add nsw <8 x i32> %128, %14
  %130 = mul nsw <8 x i32> %123, %42
  %131 = add nsw <8 x i32> %130, %13
  %132 = add nuw nsw i64 %37, 1
  %133 = icmp eq i64 %132, %7
  br i1 %133, label %134, label %12

134:                                              ; preds = %12, %4
  %135 = phi <8 x i32> [ zeroinitializer, %4 ], [ %131, %12 ]
  %136 = phi <8 x i32> [ zeroinitializer, %4 ], [ %129, %12 ]
  %137 = phi <8 x i32> [ zeroinitializer, %4 ], [ %127, %12 ]
  %138 = phi <8 x i32> [ zeroinitializer, %4 ], [ %125, %12 ]
  %139 = phi <8 x i32> [ zeroinitializer, %4 ], [ %118, %12 ]
  %140 = phi <8 x i32> [ zeroinitializer, %4 ], [ %116, %12 ]
  %141 = phi <8 x i32> [ zeroinitializer, %4 ], [ %114, %12 ]
  %142 = phi <8 x i32> [ zeroinitializer, %4 ], [ %112, %12 ]
  %143 = phi <8 x i32> [ zeroinitializer, %4 ], [ %105, %12 ]
  %144 = phi <8 x i32> [ zeroinitializer, %4 ], [ %103, %12 ]
  %145 = phi <8 x i32> [ zeroinitializer, %4 ], [ %101, %12 ]
  %146 = phi <8 x i32> [ zeroinitializer, %4 ], [ %99, %12 ]
  %147 = phi <8 x i32> [ zeroinitializer, %4 ], [ %92, %12 ]
  %148 = phi <8 x i32> [ zeroinitializer, %4 ], [ %90, %12 ]
  %149 = phi <8 x i32> [ zeroinitializer, %4 ], [ %88, %12 ]
  %150 = phi <8 x i32> [ zeroinitializer, %4 ], [ %86, %12 ]
  %151 = phi <8 x i32> [ zeroinitializer, %4 ], [ %79, %12 ]
  %152 = phi <8 x i32> [ zeroinitializer, %4 ], [ %77, %12 ]
  %153 = phi <8 x i32> [ zeroinitializer, %4 ], [ %75, %12 ]
  %154 = phi <8 x i32> [ zeroinitializer, %4 ], [ %73, %12 ]
  %155 = phi <8 x i32> [ zeroinitializer, %4 ], [ %66, %12 ]
  %156 = phi <8 x i32> [ zeroinitializer, %4 ], [ %64, %12 ]
  %157 = phi <8 x i32> [ zeroinitializer, %4 ], [ %62, %12 ]
  %158 = phi <8 x i32> [ zeroinitializer, %4 ], [ %60, %12 ]
  store <8 x i32> %158, ptr %0, align 4
  %159 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store <8 x i32> %157, ptr %159, align 4
  %160 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store <8 x i32> %156, ptr %160, align 4
  %161 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store <8 x i32> %155, ptr %161, align 4
  %162 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store <8 x i32> %154, ptr %162, align 4
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store <8 x i32> %153, ptr %163, align 4
  %164 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store <8 x i32> %152, ptr %164, align 4
  %165 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store <8 x i32> %151, ptr %165, align 4
  %166 = getelementptr inbounds nuw i8, ptr %0, i64 256
  store <8 x i32> %150, ptr %166, align 4
  %167 = getelementptr inbounds nuw i8, ptr %0, i64 288
  store <8 x i32> %149, ptr %167, align 4
  %168 = getelementptr inbounds nuw i8, ptr %0, i64 320
  store <8 x i32> %148, ptr %168, align 4
  %169 = getelementptr inbounds nuw i8, ptr %0, i64 352
  store <8 x i32> %147, ptr %169, align 4
  %170 = getelementptr inbounds nuw i8, ptr %0, i64 384
  store <8 x i32> %146, ptr %170, align 4
  %171 = getelementptr inbounds nuw i8, ptr %0, i64 416
  store <8 x i32> %145, ptr %171, align 4
  %172 = getelementptr inbounds nuw i8, ptr %0, i64 448
  store <8 x i32> %144, ptr %172, align 4
  %173 = getelementptr inbounds nuw i8, ptr %0, i64 480
  store <8 x i32> %143, ptr %173, align 4
  %174 = getelementptr inbounds nuw i8, ptr %0, i64 512
  store <8 x i32> %142, ptr %174, align 4
  %175 = getelementptr inbounds nuw i8, ptr %0, i64 544
  store <8 x i32> %141, ptr %175, align 4
  %176 = getelementptr inbounds nuw i8, ptr %0, i64 576
  store <8 x i32> %140, ptr %176, align 4
  %177 = getelementptr inbounds nuw i8, ptr %0, i64 608
  store <8 x i32> %139, ptr %177, align 4
  %178 = getelementptr inbounds nuw i8, ptr %0, i64 640
  store <8 x i32> %138, ptr %178, align 4
  %179 = getelementptr inbounds nuw i8, ptr %0, i64 672
  store <8 x i32> %137, ptr %179, align 4
  %180 = getelementptr inbounds nuw i8, ptr %0, i64 704
  store <8 x i32> %136, ptr %180, align 4
  %181 = getelementptr inbounds nuw i8, ptr %0, i64 736
  store <8 x i32> %135, ptr %181, align 4
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "prefer-vector-width"="256" "stack-protector-buffer-size"="8" "target-cpu"="znver3" "target-features"="+adx,+aes,+avx,+avx2,+bmi,+bmi2,+clflushopt,+clwb,+clzero,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+mwaitx,+pclmul,+pku,+popcnt,+prfchw,+rdpid,+rdpru,+rdrnd,+rdseed,+sahf,+sha,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+sse4a,+ssse3,+vaes,+vpclmulqdq,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
