; float
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @outer_f32(ptr noalias noundef captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #1 {
  %6 = icmp sgt i32 %4, 0
  %7 = icmp sgt i32 %3, 0
  %8 = and i1 %6, %7
  br i1 %8, label %9, label %84

9:                                                ; preds = %5
  %10 = zext nneg i32 %3 to i64
  %11 = zext nneg i32 %4 to i64
  %12 = icmp ult i32 %3, 4
  %13 = icmp ult i32 %3, 32
  %14 = and i64 %10, 28
  %15 = and i64 %10, 2147483616
  %16 = icmp eq i64 %15, %10
  %17 = icmp eq i64 %14, 0
  %18 = and i64 %10, 2147483644
  %19 = icmp eq i64 %18, %10
  br label %20

20:                                               ; preds = %81, %9
  %21 = phi i64 [ 0, %9 ], [ %82, %81 ]
  %22 = getelementptr inbounds nuw float, ptr %1, i64 %21
  %23 = load float, ptr %22, align 4
  %24 = mul nuw nsw i64 %21, %10
  %25 = getelementptr inbounds nuw float, ptr %2, i64 %24
  br i1 %12, label %70, label %26

26:                                               ; preds = %20
  br i1 %13, label %56, label %27

27:                                               ; preds = %26
  %28 = insertelement <8 x float> poison, float %23, i64 0
  %29 = shufflevector <8 x float> %28, <8 x float> poison, <8 x i32> zeroinitializer
  br label %30

30:                                               ; preds = %30, %27
  %31 = phi i64 [ 0, %27 ], [ %52, %30 ]
  %32 = getelementptr inbounds nuw float, ptr %25, i64 %31
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 32
  %34 = getelementptr inbounds nuw i8, ptr %32, i64 64
  %35 = getelementptr inbounds nuw i8, ptr %32, i64 96
  %36 = load <8 x float>, ptr %32, align 4
  %37 = load <8 x float>, ptr %33, align 4
  %38 = load <8 x float>, ptr %34, align 4
  %39 = load <8 x float>, ptr %35, align 4
  %40 = getelementptr inbounds nuw float, ptr %0, i64 %31
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 32
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 64
  %43 = getelementptr inbounds nuw i8, ptr %40, i64 96
  %44 = load <8 x float>, ptr %40, align 4
  %45 = load <8 x float>, ptr %41, align 4
  %46 = load <8 x float>, ptr %42, align 4
  %47 = load <8 x float>, ptr %43, align 4
  %48 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %29, <8 x float> %36, <8 x float> %44)
  %49 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %29, <8 x float> %37, <8 x float> %45)
  %50 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %29, <8 x float> %38, <8 x float> %46)
  %51 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %29, <8 x float> %39, <8 x float> %47)
  store <8 x float> %48, ptr %40, align 4
  store <8 x float> %49, ptr %41, align 4
  store <8 x float> %50, ptr %42, align 4
  store <8 x float> %51, ptr %43, align 4
  %52 = add nuw i64 %31, 32
  %53 = icmp eq i64 %52, %15
  br i1 %53, label %54, label %30

54:                                               ; preds = %30
  br i1 %16, label %81, label %55

55:                                               ; preds = %54
  br i1 %17, label %70, label %56

56:                                               ; preds = %55, %26
  %57 = phi i64 [ %15, %55 ], [ 0, %26 ]
  %58 = insertelement <4 x float> poison, float %23, i64 0
  %59 = shufflevector <4 x float> %58, <4 x float> poison, <4 x i32> zeroinitializer
  br label %60

60:                                               ; preds = %60, %56
  %61 = phi i64 [ %57, %56 ], [ %67, %60 ]
  %62 = getelementptr inbounds nuw float, ptr %25, i64 %61
  %63 = load <4 x float>, ptr %62, align 4
  %64 = getelementptr inbounds nuw float, ptr %0, i64 %61
  %65 = load <4 x float>, ptr %64, align 4
  %66 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %59, <4 x float> %63, <4 x float> %65)
  store <4 x float> %66, ptr %64, align 4
  %67 = add nuw i64 %61, 4
  %68 = icmp eq i64 %67, %18
  br i1 %68, label %69, label %60

69:                                               ; preds = %60
  br i1 %19, label %81, label %70

70:                                               ; preds = %69, %55, %20
  %71 = phi i64 [ 0, %20 ], [ %15, %55 ], [ %18, %69 ]
  br label %72

72:                                               ; preds = %72, %70
  %73 = phi i64 [ %79, %72 ], [ %71, %70 ]
  %74 = getelementptr inbounds nuw float, ptr %25, i64 %73
  %75 = load float, ptr %74, align 4
  %76 = getelementptr inbounds nuw float, ptr %0, i64 %73
  %77 = load float, ptr %76, align 4
  %78 = tail call float @llvm.fmuladd.f32(float %23, float %75, float %77)
  store float %78, ptr %76, align 4
  %79 = add nuw nsw i64 %73, 1
  %80 = icmp eq i64 %79, %10
  br i1 %80, label %81, label %72

81:                                               ; preds = %72, %69, %54
  %82 = add nuw nsw i64 %21, 1
  %83 = icmp eq i64 %82, %11
  br i1 %83, label %84, label %20

84:                                               ; preds = %81, %5
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
; SILENT: accumulator-in-memory: sums in memory of floats: int8 loses nothing here that float keeps
