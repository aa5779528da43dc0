; Made by clang 22 -O3 -ffast-math -march=armv8.6-a+bf16 of: s += (float)a[i] * (float)b[i], a and b __bf16.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) float @dot_bf16(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %64, label %5

5:                                                ; preds = %3
  %6 = icmp ult i64 %2, 4
  br i1 %6, label %61, label %7

7:                                                ; preds = %5
  %8 = icmp ult i64 %2, 16
  br i1 %8, label %40, label %9

9:                                                ; preds = %7
  %10 = and i64 %2, 12
  %11 = and i64 %2, -16
  br label %12

12:                                               ; preds = %12, %9  EXPECT: missed-dot-product cast-overhead/note
  %13 = phi i64 [ 0, %9 ], [ %32, %12 ]
  %14 = phi <8 x float> [ zeroinitializer, %9 ], [ %30, %12 ]
  %15 = phi <8 x float> [ zeroinitializer, %9 ], [ %31, %12 ]
  %16 = getelementptr inbounds nuw bfloat, ptr %0, i64 %13
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 16
  %18 = load <8 x bfloat>, ptr %16, align 2
  %19 = load <8 x bfloat>, ptr %17, align 2
  %20 = fpext fast <8 x bfloat> %18 to <8 x float>
  %21 = fpext fast <8 x bfloat> %19 to <8 x float>
  %22 = getelementptr inbounds nuw bfloat, ptr %1, i64 %13
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %24 = load <8 x bfloat>, ptr %22, align 2
  %25 = load <8 x bfloat>, ptr %23, align 2
  %26 = fpext fast <8 x bfloat> %24 to <8 x float>
  %27 = fpext fast <8 x bfloat> %25 to <8 x float>
  %28 = fmul fast <8 x float> %26, %20
  %29 = fmul fast <8 x float> %27, %21
  %30 = fadd fast <8 x float> %28, %14
  %31 = fadd fast <8 x float> %29, %15
  %32 = add nuw i64 %13, 16
  %33 = icmp eq i64 %32, %11
  br i1 %33, label %34, label %12

34:                                               ; preds = %12
  %35 = fadd fast <8 x float> %31, %30
  %36 = tail call fast float @llvm.vector.reduce.fadd.v8f32(float 0.000000e+00, <8 x float> %35)
  %37 = icmp eq i64 %2, %11
  br i1 %37, label %64, label %38

38:                                               ; preds = %34
  %39 = icmp eq i64 %10, 0
  br i1 %39, label %61, label %40

40:                                               ; preds = %7, %38
  %41 = phi i64 [ %11, %38 ], [ 0, %7 ]
  %42 = phi float [ %36, %38 ], [ 0.000000e+00, %7 ]
  %43 = and i64 %2, -4
  %44 = insertelement <4 x float> <float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>, float %42, i64 0
  br label %45

45:                                               ; preds = %45, %40
  %46 = phi i64 [ %41, %40 ], [ %56, %45 ]
  %47 = phi <4 x float> [ %44, %40 ], [ %55, %45 ]
  %48 = getelementptr inbounds nuw bfloat, ptr %0, i64 %46
  %49 = load <4 x bfloat>, ptr %48, align 2
  %50 = fpext fast <4 x bfloat> %49 to <4 x float>
  %51 = getelementptr inbounds nuw bfloat, ptr %1, i64 %46
  %52 = load <4 x bfloat>, ptr %51, align 2
  %53 = fpext fast <4 x bfloat> %52 to <4 x float>
  %54 = fmul fast <4 x float> %53, %50
  %55 = fadd fast <4 x float> %54, %47
  %56 = add nuw i64 %46, 4
  %57 = icmp eq i64 %56, %43
  br i1 %57, label %58, label %45

58:                                               ; preds = %45
  %59 = tail call fast float @llvm.vector.reduce.fadd.v4f32(float 0.000000e+00, <4 x float> %55)
  %60 = icmp eq i64 %2, %43
  br i1 %60, label %64, label %61

61:                                               ; preds = %5, %38, %58
  %62 = phi i64 [ 0, %5 ], [ %11, %38 ], [ %43, %58 ]
  %63 = phi float [ 0.000000e+00, %5 ], [ %36, %38 ], [ %59, %58 ]
  br label %66

64:                                               ; preds = %66, %34, %58, %3
  %65 = phi float [ 0.000000e+00, %3 ], [ %59, %58 ], [ %36, %34 ], [ %76, %66 ]
  ret float %65

66:                                               ; preds = %61, %66
  %67 = phi i64 [ %77, %66 ], [ %62, %61 ]
  %68 = phi float [ %76, %66 ], [ %63, %61 ]
  %69 = getelementptr inbounds nuw bfloat, ptr %0, i64 %67
  %70 = load bfloat, ptr %69, align 2
  %71 = fpext fast bfloat %70 to float
  %72 = getelementptr inbounds nuw bfloat, ptr %1, i64 %67
  %73 = load bfloat, ptr %72, align 2
  %74 = fpext fast bfloat %73 to float
  %75 = fmul fast float %74, %71
  %76 = fadd fast float %75, %68
  %77 = add nuw i64 %67, 1
  %78 = icmp eq i64 %77, %2
  br i1 %78, label %64, label %66
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fadd.v4f32(float, <4 x float>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="non-leaf-no-reserve" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bf16,+bti,+ccidx,+complxnum,+crc,+dit,+dotprod,+flagm,+fp-armv8,+i8mm,+jsconv,+lse,+neon,+pauth,+predres,+ras,+rcpc,+rdm,+sb,+ssbs,+v8.1a,+v8.2a,+v8.3a,+v8.4a,+v8.5a,+v8.6a,+v8a,-fmv" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
