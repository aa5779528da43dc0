; Made by clang 22 -O3 -march=haswell of: s += a[i] * b[i], float: one chain, whose order is part of the result.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @dotf(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = and i64 %6, 7
  %8 = icmp ult i32 %2, 8
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483640
  br label %31

11:                                               ; preds = %31
  %12 = icmp eq i64 %7, 0
  br i1 %12, label %29, label %13

13:                                               ; preds = %11, %5
  %14 = phi i64 [ 0, %5 ], [ %82, %11 ]
  %15 = phi float [ 0.000000e+00, %5 ], [ %81, %11 ]
  %16 = icmp ne i64 %7, 0
  tail call void @llvm.assume(i1 %16)
  br label %17

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %14, %13 ], [ %26, %17 ]
  %19 = phi float [ %15, %13 ], [ %25, %17 ]
  %20 = phi i64 [ 0, %13 ], [ %27, %17 ]
  %21 = getelementptr inbounds nuw float, ptr %0, i64 %18
  %22 = load float, ptr %21, align 4
  %23 = getelementptr inbounds nuw float, ptr %1, i64 %18
  %24 = load float, ptr %23, align 4
  %25 = tail call float @llvm.fmuladd.f32(float %22, float %24, float %19)
  %26 = add nuw nsw i64 %18, 1
  %27 = add i64 %20, 1
  %28 = icmp eq i64 %27, %7
  br i1 %28, label %29, label %17

29:                                               ; preds = %17, %11, %3
  %30 = phi float [ 0.000000e+00, %3 ], [ %81, %11 ], [ %25, %17 ]
  ret float %30

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %82, %31 ]
  %33 = phi float [ 0.000000e+00, %9 ], [ %81, %31 ]
  %34 = phi i64 [ 0, %9 ], [ %83, %31 ]
  %35 = getelementptr inbounds nuw float, ptr %0, i64 %32
  %36 = load float, ptr %35, align 4
  %37 = getelementptr inbounds nuw float, ptr %1, i64 %32
  %38 = load float, ptr %37, align 4
  %39 = tail call float @llvm.fmuladd.f32(float %36, float %38, float %33)
  %40 = or disjoint i64 %32, 1
  %41 = getelementptr inbounds nuw float, ptr %0, i64 %40
  %42 = load float, ptr %41, align 4
  %43 = getelementptr inbounds nuw float, ptr %1, i64 %40
  %44 = load float, ptr %43, align 4
  %45 = tail call float @llvm.fmuladd.f32(float %42, float %44, float %39)
  %46 = or disjoint i64 %32, 2
  %47 = getelementptr inbounds nuw float, ptr %0, i64 %46
  %48 = load float, ptr %47, align 4
  %49 = getelementptr inbounds nuw float, ptr %1, i64 %46
  %50 = load float, ptr %49, align 4
  %51 = tail call float @llvm.fmuladd.f32(float %48, float %50, float %45)
  %52 = or disjoint i64 %32, 3
  %53 = getelementptr inbounds nuw float, ptr %0, i64 %52
  %54 = load float, ptr %53, align 4
  %55 = getelementptr inbounds nuw float, ptr %1, i64 %52
  %56 = load float, ptr %55, align 4
  %57 = tail call float @llvm.fmuladd.f32(float %54, float %56, float %51)
  %58 = or disjoint i64 %32, 4
  %59 = getelementptr inbounds nuw float, ptr %0, i64 %58
  %60 = load float, ptr %59, align 4
  %61 = getelementptr inbounds nuw float, ptr %1, i64 %58
  %62 = load float, ptr %61, align 4
  %63 = tail call float @llvm.fmuladd.f32(float %60, float %62, float %57)
  %64 = or disjoint i64 %32, 5
  %65 = getelementptr inbounds nuw float, ptr %0, i64 %64
  %66 = load float, ptr %65, align 4
  %67 = getelementptr inbounds nuw float, ptr %1, i64 %64
  %68 = load float, ptr %67, align 4
  %69 = tail call float @llvm.fmuladd.f32(float %66, float %68, float %63)
  %70 = or disjoint i64 %32, 6
  %71 = getelementptr inbounds nuw float, ptr %0, i64 %70
  %72 = load float, ptr %71, align 4
  %73 = getelementptr inbounds nuw float, ptr %1, i64 %70
  %74 = load float, ptr %73, align 4
  %75 = tail call float @llvm.fmuladd.f32(float %72, float %74, float %69)
  %76 = or disjoint i64 %32, 7
  %77 = getelementptr inbounds nuw float, ptr %0, i64 %76
  %78 = load float, ptr %77, align 4
  %79 = getelementptr inbounds nuw float, ptr %1, i64 %76
  %80 = load float, ptr %79, align 4
  %81 = tail call float @llvm.fmuladd.f32(float %78, float %80, float %75)
  %82 = add nuw nsw i64 %32, 8
  %83 = add i64 %34, 8
  %84 = icmp eq i64 %83, %10
  br i1 %84, label %11, label %31
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { "target-cpu"="haswell" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
; SILENT: latency-bound: one chain of floats, whose order is part of the result
; SILENT: narrow-vectors: float, one at a time
