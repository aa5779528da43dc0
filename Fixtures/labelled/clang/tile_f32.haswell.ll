; float
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @tile_f32(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %62

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = getelementptr inbounds nuw float, ptr %1, i64 %7
  %9 = shl nuw nsw i64 %7, 3
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 %9
  %11 = mul nuw nsw i64 %7, 12
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 %11
  br label %13

13:                                               ; preds = %13, %6
  %14 = phi i64 [ 0, %6 ], [ %60, %13 ]
  %15 = phi <8 x float> [ zeroinitializer, %6 ], [ %32, %13 ]
  %16 = phi <8 x float> [ zeroinitializer, %6 ], [ %36, %13 ]
  %17 = phi <8 x float> [ zeroinitializer, %6 ], [ %41, %13 ]
  %18 = phi <8 x float> [ zeroinitializer, %6 ], [ %42, %13 ]
  %19 = phi <8 x float> [ zeroinitializer, %6 ], [ %47, %13 ]
  %20 = phi <8 x float> [ zeroinitializer, %6 ], [ %48, %13 ]
  %21 = phi <8 x float> [ zeroinitializer, %6 ], [ %58, %13 ]
  %22 = phi <8 x float> [ zeroinitializer, %6 ], [ %59, %13 ]
  %23 = shl nsw i64 %14, 4
  %24 = getelementptr inbounds nuw float, ptr %2, i64 %23
  %25 = getelementptr inbounds nuw float, ptr %1, i64 %14
  %26 = load float, ptr %25, align 4
  %27 = getelementptr inbounds nuw float, ptr %2, i64 %23
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 8
  %29 = load <8 x float>, ptr %24, align 4
  %30 = insertelement <8 x float> poison, float %26, i64 0
  %31 = shufflevector <8 x float> %30, <8 x float> poison, <8 x i32> zeroinitializer
  %32 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %31, <8 x float> %29, <8 x float> %15)
  %33 = getelementptr inbounds nuw float, ptr %2, i64 %23
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 32
  %35 = load <8 x float>, ptr %34, align 4
  %36 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %31, <8 x float> %35, <8 x float> %16)
  %37 = getelementptr inbounds nuw float, ptr %8, i64 %14
  %38 = load float, ptr %37, align 4
  %39 = insertelement <8 x float> poison, float %38, i64 0
  %40 = shufflevector <8 x float> %39, <8 x float> poison, <8 x i32> zeroinitializer
  %41 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %40, <8 x float> %29, <8 x float> %17)
  %42 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %40, <8 x float> %35, <8 x float> %18)
  %43 = getelementptr inbounds nuw float, ptr %10, i64 %14
  %44 = load float, ptr %43, align 4
  %45 = insertelement <8 x float> poison, float %44, i64 0
  %46 = shufflevector <8 x float> %45, <8 x float> poison, <8 x i32> zeroinitializer
  %47 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %46, <8 x float> %29, <8 x float> %19)
  %48 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %46, <8 x float> %35, <8 x float> %20)
  %49 = getelementptr inbounds nuw float, ptr %12, i64 %14
  %50 = load float, ptr %49, align 4
  %51 = load <8 x float>, ptr %24, align 4
  %52 = load float, ptr %28, align 4
  %53 = insertelement <8 x float> poison, float %50, i64 0
  %54 = shufflevector <8 x float> %53, <8 x float> poison, <8 x i32> zeroinitializer
  %55 = insertelement <8 x float> %29, float %52, i64 2
  %56 = shufflevector <8 x float> %55, <8 x float> %29, <8 x i32> <i32 poison, i32 poison, i32 2, i32 3, i32 12, i32 13, i32 14, i32 15>
  %57 = shufflevector <8 x float> %51, <8 x float> %56, <8 x i32> <i32 0, i32 1, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %58 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %54, <8 x float> %57, <8 x float> %21)
  %59 = tail call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %54, <8 x float> %35, <8 x float> %22)
  %60 = add nuw nsw i64 %14, 1
  %61 = icmp eq i64 %60, %7
  br i1 %61, label %62, label %13

62:                                               ; preds = %13, %4
  %63 = phi <8 x float> [ zeroinitializer, %4 ], [ %32, %13 ]
  %64 = phi <8 x float> [ zeroinitializer, %4 ], [ %36, %13 ]
  %65 = phi <8 x float> [ zeroinitializer, %4 ], [ %41, %13 ]
  %66 = phi <8 x float> [ zeroinitializer, %4 ], [ %42, %13 ]
  %67 = phi <8 x float> [ zeroinitializer, %4 ], [ %47, %13 ]
  %68 = phi <8 x float> [ zeroinitializer, %4 ], [ %48, %13 ]
  %69 = phi <8 x float> [ zeroinitializer, %4 ], [ %58, %13 ]
  %70 = phi <8 x float> [ zeroinitializer, %4 ], [ %59, %13 ]
  store <8 x float> %63, ptr %0, align 4
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store <8 x float> %64, ptr %71, align 4
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store <8 x float> %65, ptr %72, align 4
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store <8 x float> %66, ptr %73, align 4
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store <8 x float> %67, ptr %74, align 4
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store <8 x float> %68, ptr %75, align 4
  %76 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store <8 x float> %69, ptr %76, align 4
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store <8 x float> %70, ptr %77, align 4
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
