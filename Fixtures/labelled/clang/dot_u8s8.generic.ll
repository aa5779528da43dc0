; SSE2 only: no target was named
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @dot_u8s8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %39

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 8
  br i1 %7, label %36, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 2147483640
  br label %10

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %30, %10 ]
  %12 = phi <4 x i32> [ zeroinitializer, %8 ], [ %28, %10 ]
  %13 = phi <4 x i32> [ zeroinitializer, %8 ], [ %29, %10 ]
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 %11
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 4
  %16 = load <4 x i8>, ptr %14, align 1
  %17 = load <4 x i8>, ptr %15, align 1
  %18 = zext <4 x i8> %16 to <4 x i32>
  %19 = zext <4 x i8> %17 to <4 x i32>
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %11
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 4
  %22 = load <4 x i8>, ptr %20, align 1
  %23 = load <4 x i8>, ptr %21, align 1
  %24 = sext <4 x i8> %22 to <4 x i32>
  %25 = sext <4 x i8> %23 to <4 x i32>
  %26 = mul nsw <4 x i32> %24, %18
  %27 = mul nsw <4 x i32> %25, %19
  %28 = add <4 x i32> %26, %12
  %29 = add <4 x i32> %27, %13
  %30 = add nuw i64 %11, 8
  %31 = icmp eq i64 %30, %9
  br i1 %31, label %32, label %10

32:                                               ; preds = %10
  %33 = add <4 x i32> %29, %28
  %34 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %33)
  %35 = icmp eq i64 %9, %6
  br i1 %35, label %39, label %36

36:                                               ; preds = %32, %5
  %37 = phi i64 [ 0, %5 ], [ %9, %32 ]
  %38 = phi i32 [ 0, %5 ], [ %34, %32 ]
  br label %41

39:                                               ; preds = %41, %32, %3
  %40 = phi i32 [ 0, %3 ], [ %34, %32 ], [ %51, %41 ]
  ret i32 %40

41:                                               ; preds = %41, %36
  %42 = phi i64 [ %52, %41 ], [ %37, %36 ]
  %43 = phi i32 [ %51, %41 ], [ %38, %36 ]
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 %42
  %45 = load i8, ptr %44, align 1
  %46 = zext i8 %45 to i32
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 %42
  %48 = load i8, ptr %47, align 1
  %49 = sext i8 %48 to i32
  %50 = mul nsw i32 %49, %46
  %51 = add nsw i32 %50, %43
  %52 = add nuw nsw i64 %42, 1
  %53 = icmp eq i64 %52, %6
  br i1 %53, label %39, label %41
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
