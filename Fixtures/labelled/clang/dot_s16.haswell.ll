; vpmaddwd with full lanes
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @dot_s16(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %85

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %82, label %8

8:                                                ; preds = %5
  %9 = icmp ult i32 %2, 32
  br i1 %9, label %61, label %10

10:                                               ; preds = %8
  %11 = and i64 %6, 28
  %12 = and i64 %6, 2147483616
  br label %13

13:                                               ; preds = %13, %10
  %14 = phi i64 [ 0, %10 ], [ %51, %13 ]
  %15 = phi <8 x i32> [ zeroinitializer, %10 ], [ %47, %13 ]
  %16 = phi <8 x i32> [ zeroinitializer, %10 ], [ %48, %13 ]
  %17 = phi <8 x i32> [ zeroinitializer, %10 ], [ %49, %13 ]
  %18 = phi <8 x i32> [ zeroinitializer, %10 ], [ %50, %13 ]
  %19 = getelementptr inbounds nuw i16, ptr %0, i64 %14
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 32
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 48
  %23 = load <8 x i16>, ptr %19, align 2
  %24 = load <8 x i16>, ptr %20, align 2
  %25 = load <8 x i16>, ptr %21, align 2
  %26 = load <8 x i16>, ptr %22, align 2
  %27 = sext <8 x i16> %23 to <8 x i32>
  %28 = sext <8 x i16> %24 to <8 x i32>
  %29 = sext <8 x i16> %25 to <8 x i32>
  %30 = sext <8 x i16> %26 to <8 x i32>
  %31 = getelementptr inbounds nuw i16, ptr %1, i64 %14
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 16
  %33 = getelementptr inbounds nuw i8, ptr %31, i64 32
  %34 = getelementptr inbounds nuw i8, ptr %31, i64 48
  %35 = load <8 x i16>, ptr %31, align 2
  %36 = load <8 x i16>, ptr %32, align 2
  %37 = load <8 x i16>, ptr %33, align 2
  %38 = load <8 x i16>, ptr %34, align 2
  %39 = sext <8 x i16> %35 to <8 x i32>
  %40 = sext <8 x i16> %36 to <8 x i32>
  %41 = sext <8 x i16> %37 to <8 x i32>
  %42 = sext <8 x i16> %38 to <8 x i32>
  %43 = mul nsw <8 x i32> %39, %27
  %44 = mul nsw <8 x i32> %40, %28
  %45 = mul nsw <8 x i32> %41, %29
  %46 = mul nsw <8 x i32> %42, %30
  %47 = add <8 x i32> %43, %15
  %48 = add <8 x i32> %44, %16
  %49 = add <8 x i32> %45, %17
  %50 = add <8 x i32> %46, %18
  %51 = add nuw i64 %14, 32
  %52 = icmp eq i64 %51, %12
  br i1 %52, label %53, label %13

53:                                               ; preds = %13
  %54 = add <8 x i32> %48, %47
  %55 = add <8 x i32> %49, %54
  %56 = add <8 x i32> %50, %55
  %57 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %56)
  %58 = icmp eq i64 %12, %6
  br i1 %58, label %85, label %59

59:                                               ; preds = %53
  %60 = icmp eq i64 %11, 0
  br i1 %60, label %82, label %61

61:                                               ; preds = %59, %8
  %62 = phi i64 [ %12, %59 ], [ 0, %8 ]
  %63 = phi i32 [ %57, %59 ], [ 0, %8 ]
  %64 = and i64 %6, 2147483644
  %65 = insertelement <4 x i32> <i32 poison, i32 0, i32 0, i32 0>, i32 %63, i64 0
  br label %66

66:                                               ; preds = %66, %61
  %67 = phi i64 [ %62, %61 ], [ %77, %66 ]
  %68 = phi <4 x i32> [ %65, %61 ], [ %76, %66 ]
  %69 = getelementptr inbounds nuw i16, ptr %0, i64 %67
  %70 = load <4 x i16>, ptr %69, align 2
  %71 = sext <4 x i16> %70 to <4 x i32>
  %72 = getelementptr inbounds nuw i16, ptr %1, i64 %67
  %73 = load <4 x i16>, ptr %72, align 2
  %74 = sext <4 x i16> %73 to <4 x i32>
  %75 = mul nsw <4 x i32> %74, %71
  %76 = add <4 x i32> %75, %68
  %77 = add nuw i64 %67, 4
  %78 = icmp eq i64 %77, %64
  br i1 %78, label %79, label %66

79:                                               ; preds = %66
  %80 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %76)
  %81 = icmp eq i64 %64, %6
  br i1 %81, label %85, label %82

82:                                               ; preds = %79, %59, %5
  %83 = phi i64 [ 0, %5 ], [ %12, %59 ], [ %64, %79 ]
  %84 = phi i32 [ 0, %5 ], [ %57, %59 ], [ %80, %79 ]
  br label %87

85:                                               ; preds = %87, %79, %53, %3
  %86 = phi i32 [ 0, %3 ], [ %80, %79 ], [ %57, %53 ], [ %97, %87 ]
  ret i32 %86

87:                                               ; preds = %87, %82
  %88 = phi i64 [ %98, %87 ], [ %83, %82 ]
  %89 = phi i32 [ %97, %87 ], [ %84, %82 ]
  %90 = getelementptr inbounds nuw i16, ptr %0, i64 %88
  %91 = load i16, ptr %90, align 2
  %92 = sext i16 %91 to i32
  %93 = getelementptr inbounds nuw i16, ptr %1, i64 %88
  %94 = load i16, ptr %93, align 2
  %95 = sext i16 %94 to i32
  %96 = mul nsw i32 %95, %92
  %97 = add nsw i32 %96, %89
  %98 = add nuw nsw i64 %88, 1
  %99 = icmp eq i64 %98, %6
  br i1 %99, label %85, label %87
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
