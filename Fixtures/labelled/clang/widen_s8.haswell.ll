; conversion
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @widen_s8(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %52

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 8
  br i1 %7, label %50, label %8

8:                                                ; preds = %5
  %9 = icmp ult i32 %2, 32
  br i1 %9, label %37, label %10

10:                                               ; preds = %8
  %11 = and i64 %6, 24
  %12 = and i64 %6, 2147483616
  br label %13

13:                                               ; preds = %13, %10
  %14 = phi i64 [ 0, %10 ], [ %31, %13 ]
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 %14
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 16
  %18 = getelementptr inbounds nuw i8, ptr %15, i64 24
  %19 = load <8 x i8>, ptr %15, align 1
  %20 = load <8 x i8>, ptr %16, align 1
  %21 = load <8 x i8>, ptr %17, align 1
  %22 = load <8 x i8>, ptr %18, align 1
  %23 = sext <8 x i8> %19 to <8 x i32>
  %24 = sext <8 x i8> %20 to <8 x i32>
  %25 = sext <8 x i8> %21 to <8 x i32>
  %26 = sext <8 x i8> %22 to <8 x i32>
  %27 = getelementptr inbounds nuw i32, ptr %0, i64 %14
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 32
  %29 = getelementptr inbounds nuw i8, ptr %27, i64 64
  %30 = getelementptr inbounds nuw i8, ptr %27, i64 96
  store <8 x i32> %23, ptr %27, align 4
  store <8 x i32> %24, ptr %28, align 4
  store <8 x i32> %25, ptr %29, align 4
  store <8 x i32> %26, ptr %30, align 4
  %31 = add nuw i64 %14, 32
  %32 = icmp eq i64 %31, %12
  br i1 %32, label %33, label %13

33:                                               ; preds = %13
  %34 = icmp eq i64 %12, %6
  br i1 %34, label %52, label %35

35:                                               ; preds = %33
  %36 = icmp eq i64 %11, 0
  br i1 %36, label %50, label %37

37:                                               ; preds = %35, %8
  %38 = phi i64 [ %12, %35 ], [ 0, %8 ]
  %39 = and i64 %6, 2147483640
  br label %40

40:                                               ; preds = %40, %37
  %41 = phi i64 [ %38, %37 ], [ %46, %40 ]
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 %41
  %43 = load <8 x i8>, ptr %42, align 1
  %44 = sext <8 x i8> %43 to <8 x i32>
  %45 = getelementptr inbounds nuw i32, ptr %0, i64 %41
  store <8 x i32> %44, ptr %45, align 4
  %46 = add nuw i64 %41, 8
  %47 = icmp eq i64 %46, %39
  br i1 %47, label %48, label %40

48:                                               ; preds = %40
  %49 = icmp eq i64 %39, %6
  br i1 %49, label %52, label %50

50:                                               ; preds = %48, %35, %5
  %51 = phi i64 [ 0, %5 ], [ %12, %35 ], [ %39, %48 ]
  br label %53

52:                                               ; preds = %53, %48, %33, %3
  ret void

53:                                               ; preds = %53, %50
  %54 = phi i64 [ %59, %53 ], [ %51, %50 ]
  %55 = getelementptr inbounds nuw i8, ptr %1, i64 %54
  %56 = load i8, ptr %55, align 1
  %57 = sext i8 %56 to i32
  %58 = getelementptr inbounds nuw i32, ptr %0, i64 %54
  store i32 %57, ptr %58, align 4
  %59 = add nuw nsw i64 %54, 1
  %60 = icmp eq i64 %59, %6
  br i1 %60, label %52, label %53
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
