; Made by clang 22 -O3 -march=haswell of: (a[i] * multiplier + (1 << 30)) >> 31 in 64 bits, clamped to int8_t.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @requant(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef writeonly captures(none) %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %32

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = icmp ult i32 %3, 8
  br i1 %8, label %30, label %9

9:                                                ; preds = %6
  %10 = and i64 %7, 2147483640
  %11 = insertelement <8 x i64> poison, i64 %2, i64 0
  %12 = shufflevector <8 x i64> %11, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %13

13:                                               ; preds = %13, %9  EXPECT: requantize-overhead
  %14 = phi i64 [ 0, %9 ], [ %26, %13 ]
  %15 = getelementptr inbounds nuw i32, ptr %0, i64 %14
  %16 = load <8 x i32>, ptr %15, align 4
  %17 = sext <8 x i32> %16 to <8 x i64>
  %18 = mul nsw <8 x i64> %12, %17
  %19 = add nsw <8 x i64> %18, splat (i64 1073741824)
  %20 = lshr <8 x i64> %19, splat (i64 31)
  %21 = trunc <8 x i64> %20 to <8 x i32>
  %22 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %21, <8 x i32> splat (i32 -128))
  %23 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %22, <8 x i32> splat (i32 127))
  %24 = trunc nsw <8 x i32> %23 to <8 x i8>
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 %14
  store <8 x i8> %24, ptr %25, align 1
  %26 = add nuw i64 %14, 8
  %27 = icmp eq i64 %26, %10
  br i1 %27, label %28, label %13

28:                                               ; preds = %13
  %29 = icmp eq i64 %10, %7
  br i1 %29, label %32, label %30

30:                                               ; preds = %28, %6
  %31 = phi i64 [ 0, %6 ], [ %10, %28 ]
  br label %33

32:                                               ; preds = %33, %28, %4
  ret void

33:                                               ; preds = %33, %30  EXPECT: requantize-overhead/note
  %34 = phi i64 [ %46, %33 ], [ %31, %30 ]
  %35 = getelementptr inbounds nuw i32, ptr %0, i64 %34
  %36 = load i32, ptr %35, align 4
  %37 = sext i32 %36 to i64
  %38 = mul nsw i64 %2, %37
  %39 = add nsw i64 %38, 1073741824
  %40 = lshr i64 %39, 31
  %41 = trunc i64 %40 to i32
  %42 = tail call i32 @llvm.smax.i32(i32 %41, i32 -128)
  %43 = tail call i32 @llvm.smin.i32(i32 %42, i32 127)
  %44 = trunc nsw i32 %43 to i8
  %45 = getelementptr inbounds nuw i8, ptr %1, i64 %34
  store i8 %44, ptr %45, align 1
  %46 = add nuw nsw i64 %34, 1
  %47 = icmp eq i64 %46, %7
  br i1 %47, label %32, label %33
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smax.v8i32(<8 x i32>, <8 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smin.v8i32(<8 x i32>, <8 x i32>) #1

attributes #0 = { "target-cpu"="haswell" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }


