; Made by clang 22 -O3 -march=sapphirerapids of: c[i*64+k] += (float)a[i*64+j] * b[j*64+k], only a is __bf16.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_mixed(ptr noalias noundef captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2) local_unnamed_addr #0 {
  br label %4

4:                                                ; preds = %3, %67
  %5 = phi i64 [ 0, %3 ], [ %68, %67 ]
  %6 = shl nuw nsw i64 %5, 6
  %7 = getelementptr inbounds nuw bfloat, ptr %1, i64 %6
  %8 = getelementptr inbounds nuw float, ptr %0, i64 %6
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %14 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %15 = getelementptr inbounds nuw i8, ptr %8, i64 224
  %16 = load <8 x float>, ptr %8, align 4
  %17 = load <8 x float>, ptr %9, align 4
  %18 = load <8 x float>, ptr %10, align 4
  %19 = load <8 x float>, ptr %11, align 4
  %20 = load <8 x float>, ptr %12, align 4
  %21 = load <8 x float>, ptr %13, align 4
  %22 = load <8 x float>, ptr %14, align 4
  %23 = load <8 x float>, ptr %15, align 4
  br label %25

24:                                               ; preds = %67
  ret void

25:                                               ; preds = %4, %25
  %26 = phi <8 x float> [ %23, %4 ], [ %64, %25 ]
  %27 = phi <8 x float> [ %22, %4 ], [ %63, %25 ]
  %28 = phi <8 x float> [ %21, %4 ], [ %62, %25 ]
  %29 = phi <8 x float> [ %20, %4 ], [ %61, %25 ]
  %30 = phi <8 x float> [ %19, %4 ], [ %52, %25 ]
  %31 = phi <8 x float> [ %18, %4 ], [ %51, %25 ]
  %32 = phi <8 x float> [ %17, %4 ], [ %50, %25 ]
  %33 = phi <8 x float> [ %16, %4 ], [ %49, %25 ]
  %34 = phi i64 [ 0, %4 ], [ %65, %25 ]
  %35 = getelementptr inbounds nuw bfloat, ptr %7, i64 %34
  %36 = load bfloat, ptr %35, align 2
  %37 = fpext bfloat %36 to float
  %38 = insertelement <8 x float> poison, float %37, i64 0
  %39 = shufflevector <8 x float> %38, <8 x float> poison, <8 x i32> zeroinitializer
  %40 = shl nuw nsw i64 %34, 8
  %41 = getelementptr inbounds nuw i8, ptr %2, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %43 = getelementptr inbounds nuw i8, ptr %41, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %41, i64 96
  %45 = load <8 x float>, ptr %41, align 4
  %46 = load <8 x float>, ptr %42, align 4
  %47 = load <8 x float>, ptr %43, align 4
  %48 = load <8 x float>, ptr %44, align 4
  %49 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %45, <8 x float> %33)
  %50 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %46, <8 x float> %32)
  %51 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %47, <8 x float> %31)
  %52 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %48, <8 x float> %30)
  %53 = getelementptr inbounds nuw i8, ptr %41, i64 128
  %54 = getelementptr inbounds nuw i8, ptr %41, i64 160
  %55 = getelementptr inbounds nuw i8, ptr %41, i64 192
  %56 = getelementptr inbounds nuw i8, ptr %41, i64 224
  %57 = load <8 x float>, ptr %53, align 4
  %58 = load <8 x float>, ptr %54, align 4
  %59 = load <8 x float>, ptr %55, align 4
  %60 = load <8 x float>, ptr %56, align 4
  %61 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %57, <8 x float> %29)
  %62 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %58, <8 x float> %28)
  %63 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %59, <8 x float> %27)
  %64 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %60, <8 x float> %26)
  %65 = add nuw nsw i64 %34, 1
  %66 = icmp eq i64 %65, 64
  br i1 %66, label %67, label %25

67:                                               ; preds = %25
  store <8 x float> %49, ptr %8, align 4
  store <8 x float> %50, ptr %9, align 4
  store <8 x float> %51, ptr %10, align 4
  store <8 x float> %52, ptr %11, align 4
  store <8 x float> %61, ptr %12, align 4
  store <8 x float> %62, ptr %13, align 4
  store <8 x float> %63, ptr %14, align 4
  store <8 x float> %64, ptr %15, align 4
  %68 = add nuw nsw i64 %5, 1
  %69 = icmp eq i64 %68, 64
  br i1 %69, label %24, label %4
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="sapphirerapids" "target-features"="+adx,+aes,+amx-bf16,+amx-int8,+amx-tile,+avx,+avx2,+avx512bf16,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512fp16,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vpopcntdq,+avxvnni,+bmi,+bmi2,+cldemote,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+enqcmd,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+movdir64b,+movdiri,+pclmul,+pconfig,+pku,+popcnt,+prfchw,+ptwrite,+rdpid,+rdrnd,+rdseed,+sahf,+serialize,+sgx,+sha,+shstk,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+tsxldtrk,+uintr,+vaes,+vpclmulqdq,+waitpkg,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
; SILENT: missed-dot-product: a dot product of bf16 multiplies no f32
