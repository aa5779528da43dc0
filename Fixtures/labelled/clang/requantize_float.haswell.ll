; scaling in float is the remedy
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @requantize_float(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2, float noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %87

6:                                                ; preds = %4
  %7 = zext nneg i32 %2 to i64
  %8 = icmp ult i32 %2, 4
  br i1 %8, label %85, label %9

9:                                                ; preds = %6
  %10 = icmp ult i32 %2, 32
  br i1 %10, label %64, label %11

11:                                               ; preds = %9
  %12 = and i64 %7, 28
  %13 = and i64 %7, 2147483616
  %14 = insertelement <8 x float> poison, float %3, i64 0
  %15 = shufflevector <8 x float> %14, <8 x float> poison, <8 x i32> zeroinitializer
  br label %16

16:                                               ; preds = %16, %11
  %17 = phi i64 [ 0, %11 ], [ %58, %16 ]
  %18 = getelementptr inbounds nuw i32, ptr %1, i64 %17
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %22 = load <8 x i32>, ptr %18, align 4
  %23 = load <8 x i32>, ptr %19, align 4
  %24 = load <8 x i32>, ptr %20, align 4
  %25 = load <8 x i32>, ptr %21, align 4
  %26 = sitofp <8 x i32> %22 to <8 x float>
  %27 = sitofp <8 x i32> %23 to <8 x float>
  %28 = sitofp <8 x i32> %24 to <8 x float>
  %29 = sitofp <8 x i32> %25 to <8 x float>
  %30 = fmul <8 x float> %15, %26
  %31 = fmul <8 x float> %15, %27
  %32 = fmul <8 x float> %15, %28
  %33 = fmul <8 x float> %15, %29
  %34 = tail call <8 x float> @llvm.rint.v8f32(<8 x float> %30)
  %35 = tail call <8 x float> @llvm.rint.v8f32(<8 x float> %31)
  %36 = tail call <8 x float> @llvm.rint.v8f32(<8 x float> %32)
  %37 = tail call <8 x float> @llvm.rint.v8f32(<8 x float> %33)
  %38 = fptosi <8 x float> %34 to <8 x i32>
  %39 = fptosi <8 x float> %35 to <8 x i32>
  %40 = fptosi <8 x float> %36 to <8 x i32>
  %41 = fptosi <8 x float> %37 to <8 x i32>
  %42 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %38, <8 x i32> splat (i32 -128))
  %43 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %39, <8 x i32> splat (i32 -128))
  %44 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %40, <8 x i32> splat (i32 -128))
  %45 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %41, <8 x i32> splat (i32 -128))
  %46 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %42, <8 x i32> splat (i32 127))
  %47 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %43, <8 x i32> splat (i32 127))
  %48 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %44, <8 x i32> splat (i32 127))
  %49 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %45, <8 x i32> splat (i32 127))
  %50 = trunc nsw <8 x i32> %46 to <8 x i8>
  %51 = trunc nsw <8 x i32> %47 to <8 x i8>
  %52 = trunc nsw <8 x i32> %48 to <8 x i8>
  %53 = trunc nsw <8 x i32> %49 to <8 x i8>
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
  %66 = and i64 %7, 2147483644
  %67 = insertelement <4 x float> poison, float %3, i64 0
  %68 = shufflevector <4 x float> %67, <4 x float> poison, <4 x i32> zeroinitializer
  br label %69

69:                                               ; preds = %69, %64
  %70 = phi i64 [ %65, %64 ], [ %81, %69 ]
  %71 = getelementptr inbounds nuw i32, ptr %1, i64 %70
  %72 = load <4 x i32>, ptr %71, align 4
  %73 = sitofp <4 x i32> %72 to <4 x float>
  %74 = fmul <4 x float> %68, %73
  %75 = tail call <4 x float> @llvm.rint.v4f32(<4 x float> %74)
  %76 = fptosi <4 x float> %75 to <4 x i32>
  %77 = tail call <4 x i32> @llvm.smax.v4i32(<4 x i32> %76, <4 x i32> splat (i32 -128))
  %78 = tail call <4 x i32> @llvm.smin.v4i32(<4 x i32> %77, <4 x i32> splat (i32 127))
  %79 = trunc nsw <4 x i32> %78 to <4 x i8>
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 %70
  store <4 x i8> %79, ptr %80, align 1
  %81 = add nuw i64 %70, 4
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
  %90 = getelementptr inbounds nuw i32, ptr %1, i64 %89
  %91 = load i32, ptr %90, align 4
  %92 = sitofp i32 %91 to float
  %93 = fmul float %3, %92
  %94 = tail call float @llvm.rint.f32(float %93)
  %95 = fptosi float %94 to i32
  %96 = tail call i32 @llvm.smax.i32(i32 %95, i32 -128)
  %97 = tail call i32 @llvm.smin.i32(i32 %96, i32 127)
  %98 = trunc nsw i32 %97 to i8
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 %89
  store i8 %98, ptr %99, align 1
  %100 = add nuw nsw i64 %89, 1
  %101 = icmp eq i64 %100, %7
  br i1 %101, label %87, label %88
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.rint.f32(float) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smax.v8i32(<8 x i32>, <8 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smin.v8i32(<8 x i32>, <8 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smin.v4i32(<4 x i32>, <4 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.rint.v8f32(<8 x float>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.rint.v4f32(<4 x float>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
