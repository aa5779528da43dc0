; Made by clang 22 -O3 -mcpu=cortex-a72 of: s += a[i] * b[i], uint8_t a, int8_t b, interleave_count(1).
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local i32 @one(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 8
  br i1 %7, label %26, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 2147483640
  br label %10

10:                                               ; preds = %10, %8  EXPECT: latency-bound widening-fallback/note cast-overhead/note
  %11 = phi i64 [ 0, %8 ], [ %21, %10 ]
  %12 = phi <8 x i32> [ zeroinitializer, %8 ], [ %20, %10 ]
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 %11
  %14 = load <8 x i8>, ptr %13, align 1
  %15 = zext <8 x i8> %14 to <8 x i32>
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 %11
  %17 = load <8 x i8>, ptr %16, align 1
  %18 = sext <8 x i8> %17 to <8 x i32>
  %19 = mul nsw <8 x i32> %18, %15
  %20 = add <8 x i32> %19, %12
  %21 = add nuw i64 %11, 8
  %22 = icmp eq i64 %21, %9
  br i1 %22, label %23, label %10

23:                                               ; preds = %10
  %24 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %20)
  %25 = icmp eq i64 %9, %6
  br i1 %25, label %29, label %26

26:                                               ; preds = %23, %5
  %27 = phi i64 [ 0, %5 ], [ %9, %23 ]
  %28 = phi i32 [ 0, %5 ], [ %24, %23 ]
  br label %31

29:                                               ; preds = %31, %23, %3
  %30 = phi i32 [ 0, %3 ], [ %24, %23 ], [ %41, %31 ]
  ret i32 %30

31:                                               ; preds = %31, %26
  %32 = phi i64 [ %42, %31 ], [ %27, %26 ]
  %33 = phi i32 [ %41, %31 ], [ %28, %26 ]
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 %32
  %35 = load i8, ptr %34, align 1
  %36 = zext i8 %35 to i32
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 %32
  %38 = load i8, ptr %37, align 1
  %39 = sext i8 %38 to i32
  %40 = mul nsw i32 %39, %36
  %41 = add nsw i32 %40, %33
  %42 = add nuw nsw i64 %32, 1
  %43 = icmp eq i64 %42, %6
  br i1 %43, label %29, label %31
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #1

attributes #0 = { "target-cpu"="cortex-a72" "target-features"="+neon" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }


