; Made by clang 22 -O3 -march=sapphirerapids of: c[i*64+k] += (float)a[i*64+j] * (float)b[j*64+k], a and b __bf16.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_bf16(ptr noalias noundef captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2) local_unnamed_addr #0 {
  br label %4

4:                                                ; preds = %3, %131
  %5 = phi i64 [ 0, %3 ], [ %132, %131 ]
  %6 = shl nuw nsw i64 %5, 6
  %7 = getelementptr inbounds nuw bfloat, ptr %1, i64 %6
  %8 = getelementptr inbounds nuw float, ptr %0, i64 %6
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 48
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 80
  %14 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %15 = getelementptr inbounds nuw i8, ptr %8, i64 112
  %16 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 144
  %18 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %19 = getelementptr inbounds nuw i8, ptr %8, i64 176
  %20 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %21 = getelementptr inbounds nuw i8, ptr %8, i64 208
  %22 = getelementptr inbounds nuw i8, ptr %8, i64 224
  %23 = getelementptr inbounds nuw i8, ptr %8, i64 240
  %24 = load <4 x float>, ptr %8, align 4
  %25 = load <4 x float>, ptr %9, align 4
  %26 = load <4 x float>, ptr %10, align 4
  %27 = load <4 x float>, ptr %11, align 4
  %28 = load <4 x float>, ptr %12, align 4
  %29 = load <4 x float>, ptr %13, align 4
  %30 = load <4 x float>, ptr %14, align 4
  %31 = load <4 x float>, ptr %15, align 4
  %32 = load <4 x float>, ptr %16, align 4
  %33 = load <4 x float>, ptr %17, align 4
  %34 = load <4 x float>, ptr %18, align 4
  %35 = load <4 x float>, ptr %19, align 4
  %36 = load <4 x float>, ptr %20, align 4
  %37 = load <4 x float>, ptr %21, align 4
  %38 = load <4 x float>, ptr %22, align 4
  %39 = load <4 x float>, ptr %23, align 4
  br label %41

40:                                               ; preds = %131
  ret void

41:                                               ; preds = %4, %41  EXPECT: missed-dot-product
  %42 = phi <4 x float> [ %39, %4 ], [ %128, %41 ]
  %43 = phi <4 x float> [ %38, %4 ], [ %127, %41 ]
  %44 = phi <4 x float> [ %37, %4 ], [ %126, %41 ]
  %45 = phi <4 x float> [ %36, %4 ], [ %125, %41 ]
  %46 = phi <4 x float> [ %35, %4 ], [ %112, %41 ]
  %47 = phi <4 x float> [ %34, %4 ], [ %111, %41 ]
  %48 = phi <4 x float> [ %33, %4 ], [ %110, %41 ]
  %49 = phi <4 x float> [ %32, %4 ], [ %109, %41 ]
  %50 = phi <4 x float> [ %31, %4 ], [ %96, %41 ]
  %51 = phi <4 x float> [ %30, %4 ], [ %95, %41 ]
  %52 = phi <4 x float> [ %29, %4 ], [ %94, %41 ]
  %53 = phi <4 x float> [ %28, %4 ], [ %93, %41 ]
  %54 = phi <4 x float> [ %27, %4 ], [ %80, %41 ]
  %55 = phi <4 x float> [ %26, %4 ], [ %79, %41 ]
  %56 = phi <4 x float> [ %25, %4 ], [ %78, %41 ]
  %57 = phi <4 x float> [ %24, %4 ], [ %77, %41 ]
  %58 = phi i64 [ 0, %4 ], [ %129, %41 ]
  %59 = getelementptr inbounds nuw bfloat, ptr %7, i64 %58
  %60 = load bfloat, ptr %59, align 2
  %61 = fpext bfloat %60 to float
  %62 = insertelement <4 x float> poison, float %61, i64 0
  %63 = shufflevector <4 x float> %62, <4 x float> poison, <4 x i32> zeroinitializer
  %64 = shl nuw nsw i64 %58, 7
  %65 = getelementptr inbounds nuw i8, ptr %2, i64 %64
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 8
  %67 = getelementptr inbounds nuw i8, ptr %65, i64 16
  %68 = getelementptr inbounds nuw i8, ptr %65, i64 24
  %69 = load <4 x bfloat>, ptr %65, align 2
  %70 = load <4 x bfloat>, ptr %66, align 2
  %71 = load <4 x bfloat>, ptr %67, align 2
  %72 = load <4 x bfloat>, ptr %68, align 2
  %73 = fpext <4 x bfloat> %69 to <4 x float>
  %74 = fpext <4 x bfloat> %70 to <4 x float>
  %75 = fpext <4 x bfloat> %71 to <4 x float>
  %76 = fpext <4 x bfloat> %72 to <4 x float>
  %77 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %73, <4 x float> %57)
  %78 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %74, <4 x float> %56)
  %79 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %75, <4 x float> %55)
  %80 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %76, <4 x float> %54)
  %81 = getelementptr inbounds nuw i8, ptr %65, i64 32
  %82 = getelementptr inbounds nuw i8, ptr %65, i64 40
  %83 = getelementptr inbounds nuw i8, ptr %65, i64 48
  %84 = getelementptr inbounds nuw i8, ptr %65, i64 56
  %85 = load <4 x bfloat>, ptr %81, align 2
  %86 = load <4 x bfloat>, ptr %82, align 2
  %87 = load <4 x bfloat>, ptr %83, align 2
  %88 = load <4 x bfloat>, ptr %84, align 2
  %89 = fpext <4 x bfloat> %85 to <4 x float>
  %90 = fpext <4 x bfloat> %86 to <4 x float>
  %91 = fpext <4 x bfloat> %87 to <4 x float>
  %92 = fpext <4 x bfloat> %88 to <4 x float>
  %93 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %89, <4 x float> %53)
  %94 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %90, <4 x float> %52)
  %95 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %91, <4 x float> %51)
  %96 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %92, <4 x float> %50)
  %97 = getelementptr inbounds nuw i8, ptr %65, i64 64
  %98 = getelementptr inbounds nuw i8, ptr %65, i64 72
  %99 = getelementptr inbounds nuw i8, ptr %65, i64 80
  %100 = getelementptr inbounds nuw i8, ptr %65, i64 88
  %101 = load <4 x bfloat>, ptr %97, align 2
  %102 = load <4 x bfloat>, ptr %98, align 2
  %103 = load <4 x bfloat>, ptr %99, align 2
  %104 = load <4 x bfloat>, ptr %100, align 2
  %105 = fpext <4 x bfloat> %101 to <4 x float>
  %106 = fpext <4 x bfloat> %102 to <4 x float>
  %107 = fpext <4 x bfloat> %103 to <4 x float>
  %108 = fpext <4 x bfloat> %104 to <4 x float>
  %109 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %105, <4 x float> %49)
  %110 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %106, <4 x float> %48)
  %111 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %107, <4 x float> %47)
  %112 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %108, <4 x float> %46)
  %113 = getelementptr inbounds nuw i8, ptr %65, i64 96
  %114 = getelementptr inbounds nuw i8, ptr %65, i64 104
  %115 = getelementptr inbounds nuw i8, ptr %65, i64 112
  %116 = getelementptr inbounds nuw i8, ptr %65, i64 120
  %117 = load <4 x bfloat>, ptr %113, align 2
  %118 = load <4 x bfloat>, ptr %114, align 2
  %119 = load <4 x bfloat>, ptr %115, align 2
  %120 = load <4 x bfloat>, ptr %116, align 2
  %121 = fpext <4 x bfloat> %117 to <4 x float>
  %122 = fpext <4 x bfloat> %118 to <4 x float>
  %123 = fpext <4 x bfloat> %119 to <4 x float>
  %124 = fpext <4 x bfloat> %120 to <4 x float>
  %125 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %121, <4 x float> %45)
  %126 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %122, <4 x float> %44)
  %127 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %123, <4 x float> %43)
  %128 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %63, <4 x float> %124, <4 x float> %42)
  %129 = add nuw nsw i64 %58, 1
  %130 = icmp eq i64 %129, 64
  br i1 %130, label %131, label %41

131:                                              ; preds = %41
  store <4 x float> %77, ptr %8, align 4
  store <4 x float> %78, ptr %9, align 4
  store <4 x float> %79, ptr %10, align 4
  store <4 x float> %80, ptr %11, align 4
  store <4 x float> %93, ptr %12, align 4
  store <4 x float> %94, ptr %13, align 4
  store <4 x float> %95, ptr %14, align 4
  store <4 x float> %96, ptr %15, align 4
  store <4 x float> %109, ptr %16, align 4
  store <4 x float> %110, ptr %17, align 4
  store <4 x float> %111, ptr %18, align 4
  store <4 x float> %112, ptr %19, align 4
  store <4 x float> %125, ptr %20, align 4
  store <4 x float> %126, ptr %21, align 4
  store <4 x float> %127, ptr %22, align 4
  store <4 x float> %128, ptr %23, align 4
  %132 = add nuw nsw i64 %5, 1
  %133 = icmp eq i64 %132, 64
  br i1 %133, label %40, label %4
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="sapphirerapids" "target-features"="+adx,+aes,+amx-bf16,+amx-int8,+amx-tile,+avx,+avx2,+avx512bf16,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512fp16,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vpopcntdq,+avxvnni,+bmi,+bmi2,+cldemote,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+enqcmd,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+movdir64b,+movdiri,+pclmul,+pconfig,+pku,+popcnt,+prfchw,+ptwrite,+rdpid,+rdrnd,+rdseed,+sahf,+serialize,+sgx,+sha,+shstk,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+tsxldtrk,+uintr,+vaes,+vpclmulqdq,+waitpkg,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
