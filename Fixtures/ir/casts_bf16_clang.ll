; Made by clang 22 -O3 -march=icelake-server, which has no dot product of bf16: nothing is missed.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_bf16(ptr noalias noundef captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2) local_unnamed_addr #0 {
  br label %4

4:                                                ; preds = %3, %75
  %5 = phi i64 [ 0, %3 ], [ %76, %75 ]
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

24:                                               ; preds = %75
  ret void

25:                                               ; preds = %4, %25  EXPECT: cast-overhead/note
  %26 = phi <8 x float> [ %23, %4 ], [ %72, %25 ]
  %27 = phi <8 x float> [ %22, %4 ], [ %68, %25 ]
  %28 = phi <8 x float> [ %21, %4 ], [ %64, %25 ]
  %29 = phi <8 x float> [ %20, %4 ], [ %60, %25 ]
  %30 = phi <8 x float> [ %19, %4 ], [ %56, %25 ]
  %31 = phi <8 x float> [ %18, %4 ], [ %52, %25 ]
  %32 = phi <8 x float> [ %17, %4 ], [ %48, %25 ]
  %33 = phi <8 x float> [ %16, %4 ], [ %44, %25 ]
  %34 = phi i64 [ 0, %4 ], [ %73, %25 ]
  %35 = getelementptr inbounds nuw bfloat, ptr %7, i64 %34
  %36 = load bfloat, ptr %35, align 2
  %37 = fpext bfloat %36 to float
  %38 = insertelement <8 x float> poison, float %37, i64 0
  %39 = shufflevector <8 x float> %38, <8 x float> poison, <8 x i32> zeroinitializer
  %40 = shl nuw nsw i64 %34, 7
  %41 = getelementptr inbounds nuw i8, ptr %2, i64 %40
  %42 = load <8 x bfloat>, ptr %41, align 2
  %43 = fpext <8 x bfloat> %42 to <8 x float>
  %44 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %43, <8 x float> %33)
  %45 = getelementptr inbounds nuw i8, ptr %41, i64 16
  %46 = load <8 x bfloat>, ptr %45, align 2
  %47 = fpext <8 x bfloat> %46 to <8 x float>
  %48 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %47, <8 x float> %32)
  %49 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %50 = load <8 x bfloat>, ptr %49, align 2
  %51 = fpext <8 x bfloat> %50 to <8 x float>
  %52 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %51, <8 x float> %31)
  %53 = getelementptr inbounds nuw i8, ptr %41, i64 48
  %54 = load <8 x bfloat>, ptr %53, align 2
  %55 = fpext <8 x bfloat> %54 to <8 x float>
  %56 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %55, <8 x float> %30)
  %57 = getelementptr inbounds nuw i8, ptr %41, i64 64
  %58 = load <8 x bfloat>, ptr %57, align 2
  %59 = fpext <8 x bfloat> %58 to <8 x float>
  %60 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %59, <8 x float> %29)
  %61 = getelementptr inbounds nuw i8, ptr %41, i64 80
  %62 = load <8 x bfloat>, ptr %61, align 2
  %63 = fpext <8 x bfloat> %62 to <8 x float>
  %64 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %63, <8 x float> %28)
  %65 = getelementptr inbounds nuw i8, ptr %41, i64 96
  %66 = load <8 x bfloat>, ptr %65, align 2
  %67 = fpext <8 x bfloat> %66 to <8 x float>
  %68 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %67, <8 x float> %27)
  %69 = getelementptr inbounds nuw i8, ptr %41, i64 112
  %70 = load <8 x bfloat>, ptr %69, align 2
  %71 = fpext <8 x bfloat> %70 to <8 x float>
  %72 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %39, <8 x float> %71, <8 x float> %26)
  %73 = add nuw nsw i64 %34, 1
  %74 = icmp eq i64 %73, 64
  br i1 %74, label %75, label %25

75:                                               ; preds = %25
  store <8 x float> %44, ptr %8, align 4
  store <8 x float> %48, ptr %9, align 4
  store <8 x float> %52, ptr %10, align 4
  store <8 x float> %56, ptr %11, align 4
  store <8 x float> %60, ptr %12, align 4
  store <8 x float> %64, ptr %13, align 4
  store <8 x float> %68, ptr %14, align 4
  store <8 x float> %72, ptr %15, align 4
  %76 = add nuw nsw i64 %5, 1
  %77 = icmp eq i64 %76, 64
  br i1 %77, label %24, label %4
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="icelake-server" "target-features"="+adx,+aes,+avx,+avx2,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vpopcntdq,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pconfig,+pku,+popcnt,+prfchw,+rdpid,+rdrnd,+rdseed,+sahf,+sgx,+sha,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+vaes,+vpclmulqdq,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
; SILENT: missed-dot-product: the target has no dot product of bf16
