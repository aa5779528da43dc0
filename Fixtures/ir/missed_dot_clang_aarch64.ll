; Made by clang 22 -O3 -march=armv8.2-a+dotprod of: s += a[i] * b[i], uint8_t a, int8_t b.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local i32 @dotu(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %65

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 8
  br i1 %7, label %62, label %8

8:                                                ; preds = %5
  %9 = icmp ult i32 %2, 32
  br i1 %9, label %41, label %10

10:                                               ; preds = %8
  %11 = and i64 %6, 24
  %12 = and i64 %6, 2147483616
  br label %13

13:                                               ; preds = %13, %10  EXPECT: missed-dot-product widening-fallback/note cast-overhead/note signedness/note
  %14 = phi i64 [ 0, %10 ], [ %33, %13 ]
  %15 = phi <16 x i32> [ zeroinitializer, %10 ], [ %31, %13 ]
  %16 = phi <16 x i32> [ zeroinitializer, %10 ], [ %32, %13 ]
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 %14
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 16
  %19 = load <16 x i8>, ptr %17, align 1
  %20 = load <16 x i8>, ptr %18, align 1
  %21 = zext <16 x i8> %19 to <16 x i32>
  %22 = zext <16 x i8> %20 to <16 x i32>
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 %14
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %25 = load <16 x i8>, ptr %23, align 1
  %26 = load <16 x i8>, ptr %24, align 1
  %27 = sext <16 x i8> %25 to <16 x i32>
  %28 = sext <16 x i8> %26 to <16 x i32>
  %29 = mul nsw <16 x i32> %27, %21
  %30 = mul nsw <16 x i32> %28, %22
  %31 = add <16 x i32> %29, %15
  %32 = add <16 x i32> %30, %16
  %33 = add nuw i64 %14, 32
  %34 = icmp eq i64 %33, %12
  br i1 %34, label %35, label %13

35:                                               ; preds = %13
  %36 = add <16 x i32> %32, %31
  %37 = tail call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %36)
  %38 = icmp eq i64 %12, %6
  br i1 %38, label %65, label %39

39:                                               ; preds = %35
  %40 = icmp eq i64 %11, 0
  br i1 %40, label %62, label %41

41:                                               ; preds = %39, %8
  %42 = phi i64 [ %12, %39 ], [ 0, %8 ]
  %43 = phi i32 [ %37, %39 ], [ 0, %8 ]
  %44 = and i64 %6, 2147483640
  %45 = insertelement <8 x i32> <i32 poison, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>, i32 %43, i64 0
  br label %46

46:                                               ; preds = %46, %41  EXPECT: missed-dot-product/note latency-bound/note widening-fallback/note cast-overhead/note signedness/note
  %47 = phi i64 [ %42, %41 ], [ %57, %46 ]
  %48 = phi <8 x i32> [ %45, %41 ], [ %56, %46 ]
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 %47
  %50 = load <8 x i8>, ptr %49, align 1
  %51 = zext <8 x i8> %50 to <8 x i32>
  %52 = getelementptr inbounds nuw i8, ptr %1, i64 %47
  %53 = load <8 x i8>, ptr %52, align 1
  %54 = sext <8 x i8> %53 to <8 x i32>
  %55 = mul nsw <8 x i32> %54, %51
  %56 = add <8 x i32> %55, %48
  %57 = add nuw i64 %47, 8
  %58 = icmp eq i64 %57, %44
  br i1 %58, label %59, label %46

59:                                               ; preds = %46
  %60 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %56)
  %61 = icmp eq i64 %44, %6
  br i1 %61, label %65, label %62

62:                                               ; preds = %59, %39, %5
  %63 = phi i64 [ 0, %5 ], [ %12, %39 ], [ %44, %59 ]
  %64 = phi i32 [ 0, %5 ], [ %37, %39 ], [ %60, %59 ]
  br label %67

65:                                               ; preds = %67, %59, %35, %3
  %66 = phi i32 [ 0, %3 ], [ %60, %59 ], [ %37, %35 ], [ %77, %67 ]
  ret i32 %66

67:                                               ; preds = %67, %62
  %68 = phi i64 [ %78, %67 ], [ %63, %62 ]
  %69 = phi i32 [ %77, %67 ], [ %64, %62 ]
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 %68
  %71 = load i8, ptr %70, align 1
  %72 = zext i8 %71 to i32
  %73 = getelementptr inbounds nuw i8, ptr %1, i64 %68
  %74 = load i8, ptr %73, align 1
  %75 = sext i8 %74 to i32
  %76 = mul nsw i32 %75, %72
  %77 = add nsw i32 %76, %69
  %78 = add nuw nsw i64 %68, 1
  %79 = icmp eq i64 %78, %6
  br i1 %79, label %65, label %67
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v16i32(<16 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #1

attributes #0 = { "target-cpu"="generic" "target-features"="+neon,+dotprod,+v8.2a" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
; SILENT: narrow-vectors: 128 bits are all that the target has
