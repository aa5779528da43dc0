; no products
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @sum_s8(ptr noalias noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %64

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp ult i32 %1, 8
  br i1 %6, label %61, label %7

7:                                                ; preds = %4
  %8 = icmp ult i32 %1, 32
  br i1 %8, label %44, label %9

9:                                                ; preds = %7
  %10 = and i64 %5, 24
  %11 = and i64 %5, 2147483616
  br label %12

12:                                               ; preds = %12, %9
  %13 = phi i64 [ 0, %9 ], [ %34, %12 ]
  %14 = phi <8 x i32> [ zeroinitializer, %9 ], [ %30, %12 ]
  %15 = phi <8 x i32> [ zeroinitializer, %9 ], [ %31, %12 ]
  %16 = phi <8 x i32> [ zeroinitializer, %9 ], [ %32, %12 ]
  %17 = phi <8 x i32> [ zeroinitializer, %9 ], [ %33, %12 ]
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 %13
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 16
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 24
  %22 = load <8 x i8>, ptr %18, align 1
  %23 = load <8 x i8>, ptr %19, align 1
  %24 = load <8 x i8>, ptr %20, align 1
  %25 = load <8 x i8>, ptr %21, align 1
  %26 = sext <8 x i8> %22 to <8 x i32>
  %27 = sext <8 x i8> %23 to <8 x i32>
  %28 = sext <8 x i8> %24 to <8 x i32>
  %29 = sext <8 x i8> %25 to <8 x i32>
  %30 = add <8 x i32> %14, %26
  %31 = add <8 x i32> %15, %27
  %32 = add <8 x i32> %16, %28
  %33 = add <8 x i32> %17, %29
  %34 = add nuw i64 %13, 32
  %35 = icmp eq i64 %34, %11
  br i1 %35, label %36, label %12

36:                                               ; preds = %12
  %37 = add <8 x i32> %31, %30
  %38 = add <8 x i32> %32, %37
  %39 = add <8 x i32> %33, %38
  %40 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %39)
  %41 = icmp eq i64 %11, %5
  br i1 %41, label %64, label %42

42:                                               ; preds = %36
  %43 = icmp eq i64 %10, 0
  br i1 %43, label %61, label %44

44:                                               ; preds = %42, %7
  %45 = phi i64 [ %11, %42 ], [ 0, %7 ]
  %46 = phi i32 [ %40, %42 ], [ 0, %7 ]
  %47 = and i64 %5, 2147483640
  %48 = insertelement <8 x i32> <i32 poison, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>, i32 %46, i64 0
  br label %49

49:                                               ; preds = %49, %44
  %50 = phi i64 [ %45, %44 ], [ %56, %49 ]
  %51 = phi <8 x i32> [ %48, %44 ], [ %55, %49 ]
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 %50
  %53 = load <8 x i8>, ptr %52, align 1
  %54 = sext <8 x i8> %53 to <8 x i32>
  %55 = add <8 x i32> %51, %54
  %56 = add nuw i64 %50, 8
  %57 = icmp eq i64 %56, %47
  br i1 %57, label %58, label %49

58:                                               ; preds = %49
  %59 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %55)
  %60 = icmp eq i64 %47, %5
  br i1 %60, label %64, label %61

61:                                               ; preds = %58, %42, %4
  %62 = phi i64 [ 0, %4 ], [ %11, %42 ], [ %47, %58 ]
  %63 = phi i32 [ 0, %4 ], [ %40, %42 ], [ %59, %58 ]
  br label %66

64:                                               ; preds = %66, %58, %36, %2
  %65 = phi i32 [ 0, %2 ], [ %59, %58 ], [ %40, %36 ], [ %72, %66 ]
  ret i32 %65

66:                                               ; preds = %66, %61
  %67 = phi i64 [ %73, %66 ], [ %62, %61 ]
  %68 = phi i32 [ %72, %66 ], [ %63, %61 ]
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 %67
  %70 = load i8, ptr %69, align 1
  %71 = sext i8 %70 to i32
  %72 = add nsw i32 %68, %71
  %73 = add nuw nsw i64 %67, 1
  %74 = icmp eq i64 %73, %5
  br i1 %74, label %64, label %66
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
