; conversion
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.rint.f32(float) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @quantize(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2, float noundef %3) local_unnamed_addr #1 {
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %87

6:                                                ; preds = %4
  %7 = zext nneg i32 %2 to i64
  %8 = icmp ult i32 %2, 8
  br i1 %8, label %85, label %9

9:                                                ; preds = %6
  %10 = icmp ult i32 %2, 32
  br i1 %10, label %64, label %11

11:                                               ; preds = %9
  %12 = and i64 %7, 24
  %13 = and i64 %7, 2147483616
  %14 = insertelement <8 x float> poison, float %3, i64 0
  %15 = shufflevector <8 x float> %14, <8 x float> poison, <8 x i32> zeroinitializer
  br label %16

16:                                               ; preds = %16, %11
  %17 = phi i64 [ 0, %11 ], [ %58, %16 ]
  %18 = getelementptr inbounds nuw float, ptr %1, i64 %17
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %22 = load <8 x float>, ptr %18, align 4
  %23 = load <8 x float>, ptr %19, align 4
  %24 = load <8 x float>, ptr %20, align 4
  %25 = load <8 x float>, ptr %21, align 4
  %26 = fmul <8 x float> %15, %22
  %27 = fmul <8 x float> %15, %23
  %28 = fmul <8 x float> %15, %24
  %29 = fmul <8 x float> %15, %25
  %30 = tail call <8 x float> @llvm.rint.v8f32(<8 x float> %26)
  %31 = tail call <8 x float> @llvm.rint.v8f32(<8 x float> %27)
  %32 = tail call <8 x float> @llvm.rint.v8f32(<8 x float> %28)
  %33 = tail call <8 x float> @llvm.rint.v8f32(<8 x float> %29)
  %34 = fcmp olt <8 x float> %30, splat (float -1.280000e+02)
  %35 = fcmp olt <8 x float> %31, splat (float -1.280000e+02)
  %36 = fcmp olt <8 x float> %32, splat (float -1.280000e+02)
  %37 = fcmp olt <8 x float> %33, splat (float -1.280000e+02)
  %38 = fcmp oge <8 x float> %30, splat (float 1.270000e+02)
  %39 = fcmp oge <8 x float> %31, splat (float 1.270000e+02)
  %40 = fcmp oge <8 x float> %32, splat (float 1.270000e+02)
  %41 = fcmp oge <8 x float> %33, splat (float 1.270000e+02)
  %42 = select <8 x i1> %38, <8 x float> splat (float 1.270000e+02), <8 x float> %30
  %43 = select <8 x i1> %39, <8 x float> splat (float 1.270000e+02), <8 x float> %31
  %44 = select <8 x i1> %40, <8 x float> splat (float 1.270000e+02), <8 x float> %32
  %45 = select <8 x i1> %41, <8 x float> splat (float 1.270000e+02), <8 x float> %33
  %46 = fptosi <8 x float> %42 to <8 x i8>
  %47 = fptosi <8 x float> %43 to <8 x i8>
  %48 = fptosi <8 x float> %44 to <8 x i8>
  %49 = fptosi <8 x float> %45 to <8 x i8>
  %50 = select <8 x i1> %34, <8 x i8> splat (i8 -128), <8 x i8> %46
  %51 = select <8 x i1> %35, <8 x i8> splat (i8 -128), <8 x i8> %47
  %52 = select <8 x i1> %36, <8 x i8> splat (i8 -128), <8 x i8> %48
  %53 = select <8 x i1> %37, <8 x i8> splat (i8 -128), <8 x i8> %49
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 %17
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 8
  %56 = getelementptr inbounds nuw i8, ptr %54, i64 16
  %57 = getelementptr inbounds nuw i8, ptr %54, i64 24
  store <8 x i8> %50, ptr %54, align 1
  store <8 x i8> %51, ptr %55, align 1
  store <8 x i8> %52, ptr %56, align 1
  store <8 x i8> %53, ptr %57, align 1
  %58 = add nuw i64 %17, 32
  %59 = icmp eq i64 %58, %13
  br i1 %59, label %60, label %16

60:                                               ; preds = %16
  %61 = icmp eq i64 %13, %7
  br i1 %61, label %87, label %62

62:                                               ; preds = %60
  %63 = icmp eq i64 %12, 0
  br i1 %63, label %85, label %64

64:                                               ; preds = %62, %9
  %65 = phi i64 [ %13, %62 ], [ 0, %9 ]
  %66 = and i64 %7, 2147483640
  %67 = insertelement <8 x float> poison, float %3, i64 0
  %68 = shufflevector <8 x float> %67, <8 x float> poison, <8 x i32> zeroinitializer
  br label %69

69:                                               ; preds = %69, %64
  %70 = phi i64 [ %65, %64 ], [ %81, %69 ]
  %71 = getelementptr inbounds nuw float, ptr %1, i64 %70
  %72 = load <8 x float>, ptr %71, align 4
  %73 = fmul <8 x float> %68, %72
  %74 = tail call <8 x float> @llvm.rint.v8f32(<8 x float> %73)
  %75 = fcmp olt <8 x float> %74, splat (float -1.280000e+02)
  %76 = fcmp oge <8 x float> %74, splat (float 1.270000e+02)
  %77 = select <8 x i1> %76, <8 x float> splat (float 1.270000e+02), <8 x float> %74
  %78 = fptosi <8 x float> %77 to <8 x i8>
  %79 = select <8 x i1> %75, <8 x i8> splat (i8 -128), <8 x i8> %78
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 %70
  store <8 x i8> %79, ptr %80, align 1
  %81 = add nuw i64 %70, 8
  %82 = icmp eq i64 %81, %66
  br i1 %82, label %83, label %69

83:                                               ; preds = %69
  %84 = icmp eq i64 %66, %7
  br i1 %84, label %87, label %85

85:                                               ; preds = %83, %62, %6
  %86 = phi i64 [ 0, %6 ], [ %13, %62 ], [ %66, %83 ]
  br label %88

87:                                               ; preds = %88, %83, %60, %4
  ret void

88:                                               ; preds = %88, %85
  %89 = phi i64 [ %100, %88 ], [ %86, %85 ]
  %90 = getelementptr inbounds nuw float, ptr %1, i64 %89
  %91 = load float, ptr %90, align 4
  %92 = fmul float %3, %91
  %93 = tail call float @llvm.rint.f32(float %92)
  %94 = fcmp olt float %93, -1.280000e+02
  %95 = fcmp oge float %93, 1.270000e+02
  %96 = select i1 %95, float 1.270000e+02, float %93
  %97 = fptosi float %96 to i8
  %98 = select i1 %94, i8 -128, i8 %97
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 %89
  store i8 %98, ptr %99, align 1
  %100 = add nuw nsw i64 %89, 1
  %101 = icmp eq i64 %100, %7
  br i1 %101, label %87, label %88
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.rint.v8f32(<8 x float>) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="cascadelake" "target-features"="+adx,+aes,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pku,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
