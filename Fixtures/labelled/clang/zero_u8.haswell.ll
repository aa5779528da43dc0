; differences of nine bits multiplied as i32: vpmaddwd would take them
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @zero_u8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %7, label %105

7:                                                ; preds = %5
  %8 = zext nneg i32 %2 to i64
  %9 = icmp ult i32 %2, 4
  br i1 %9, label %102, label %10

10:                                               ; preds = %7
  %11 = icmp ult i32 %2, 32
  br i1 %11, label %75, label %12

12:                                               ; preds = %10
  %13 = and i64 %8, 28
  %14 = and i64 %8, 2147483616
  %15 = insertelement <8 x i32> poison, i32 %3, i64 0
  %16 = shufflevector <8 x i32> %15, <8 x i32> poison, <8 x i32> zeroinitializer
  %17 = insertelement <8 x i32> poison, i32 %4, i64 0
  %18 = shufflevector <8 x i32> %17, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %19

19:                                               ; preds = %19, %12
  %20 = phi i64 [ 0, %12 ], [ %65, %19 ]
  %21 = phi <8 x i32> [ zeroinitializer, %12 ], [ %61, %19 ]
  %22 = phi <8 x i32> [ zeroinitializer, %12 ], [ %62, %19 ]
  %23 = phi <8 x i32> [ zeroinitializer, %12 ], [ %63, %19 ]
  %24 = phi <8 x i32> [ zeroinitializer, %12 ], [ %64, %19 ]
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 %20
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %27 = getelementptr inbounds nuw i8, ptr %25, i64 16
  %28 = getelementptr inbounds nuw i8, ptr %25, i64 24
  %29 = load <8 x i8>, ptr %25, align 1
  %30 = load <8 x i8>, ptr %26, align 1
  %31 = load <8 x i8>, ptr %27, align 1
  %32 = load <8 x i8>, ptr %28, align 1
  %33 = zext <8 x i8> %29 to <8 x i32>
  %34 = zext <8 x i8> %30 to <8 x i32>
  %35 = zext <8 x i8> %31 to <8 x i32>
  %36 = zext <8 x i8> %32 to <8 x i32>
  %37 = sub nsw <8 x i32> %33, %16
  %38 = sub nsw <8 x i32> %34, %16
  %39 = sub nsw <8 x i32> %35, %16
  %40 = sub nsw <8 x i32> %36, %16
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 %20
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 8
  %43 = getelementptr inbounds nuw i8, ptr %41, i64 16
  %44 = getelementptr inbounds nuw i8, ptr %41, i64 24
  %45 = load <8 x i8>, ptr %41, align 1
  %46 = load <8 x i8>, ptr %42, align 1
  %47 = load <8 x i8>, ptr %43, align 1
  %48 = load <8 x i8>, ptr %44, align 1
  %49 = zext <8 x i8> %45 to <8 x i32>
  %50 = zext <8 x i8> %46 to <8 x i32>
  %51 = zext <8 x i8> %47 to <8 x i32>
  %52 = zext <8 x i8> %48 to <8 x i32>
  %53 = sub nsw <8 x i32> %49, %18
  %54 = sub nsw <8 x i32> %50, %18
  %55 = sub nsw <8 x i32> %51, %18
  %56 = sub nsw <8 x i32> %52, %18
  %57 = mul nsw <8 x i32> %53, %37
  %58 = mul nsw <8 x i32> %54, %38
  %59 = mul nsw <8 x i32> %55, %39
  %60 = mul nsw <8 x i32> %56, %40
  %61 = add <8 x i32> %57, %21
  %62 = add <8 x i32> %58, %22
  %63 = add <8 x i32> %59, %23
  %64 = add <8 x i32> %60, %24
  %65 = add nuw i64 %20, 32
  %66 = icmp eq i64 %65, %14
  br i1 %66, label %67, label %19

67:                                               ; preds = %19
  %68 = add <8 x i32> %62, %61
  %69 = add <8 x i32> %63, %68
  %70 = add <8 x i32> %64, %69
  %71 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %70)
  %72 = icmp eq i64 %14, %8
  br i1 %72, label %105, label %73

73:                                               ; preds = %67
  %74 = icmp eq i64 %13, 0
  br i1 %74, label %102, label %75

75:                                               ; preds = %73, %10
  %76 = phi i64 [ %14, %73 ], [ 0, %10 ]
  %77 = phi i32 [ %71, %73 ], [ 0, %10 ]
  %78 = and i64 %8, 2147483644
  %79 = insertelement <4 x i32> <i32 poison, i32 0, i32 0, i32 0>, i32 %77, i64 0
  %80 = insertelement <4 x i32> poison, i32 %3, i64 0
  %81 = shufflevector <4 x i32> %80, <4 x i32> poison, <4 x i32> zeroinitializer
  %82 = insertelement <4 x i32> poison, i32 %4, i64 0
  %83 = shufflevector <4 x i32> %82, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %84

84:                                               ; preds = %84, %75
  %85 = phi i64 [ %76, %75 ], [ %97, %84 ]
  %86 = phi <4 x i32> [ %79, %75 ], [ %96, %84 ]
  %87 = getelementptr inbounds nuw i8, ptr %0, i64 %85
  %88 = load <4 x i8>, ptr %87, align 1
  %89 = zext <4 x i8> %88 to <4 x i32>
  %90 = sub nsw <4 x i32> %89, %81
  %91 = getelementptr inbounds nuw i8, ptr %1, i64 %85
  %92 = load <4 x i8>, ptr %91, align 1
  %93 = zext <4 x i8> %92 to <4 x i32>
  %94 = sub nsw <4 x i32> %93, %83
  %95 = mul nsw <4 x i32> %94, %90
  %96 = add <4 x i32> %95, %86
  %97 = add nuw i64 %85, 4
  %98 = icmp eq i64 %97, %78
  br i1 %98, label %99, label %84

99:                                               ; preds = %84
  %100 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %96)
  %101 = icmp eq i64 %78, %8
  br i1 %101, label %105, label %102

102:                                              ; preds = %99, %73, %7
  %103 = phi i64 [ 0, %7 ], [ %14, %73 ], [ %78, %99 ]
  %104 = phi i32 [ 0, %7 ], [ %71, %73 ], [ %100, %99 ]
  br label %107

105:                                              ; preds = %107, %99, %67, %5
  %106 = phi i32 [ 0, %5 ], [ %100, %99 ], [ %71, %67 ], [ %119, %107 ]
  ret i32 %106

107:                                              ; preds = %107, %102
  %108 = phi i64 [ %120, %107 ], [ %103, %102 ]
  %109 = phi i32 [ %119, %107 ], [ %104, %102 ]
  %110 = getelementptr inbounds nuw i8, ptr %0, i64 %108
  %111 = load i8, ptr %110, align 1
  %112 = zext i8 %111 to i32
  %113 = sub nsw i32 %112, %3
  %114 = getelementptr inbounds nuw i8, ptr %1, i64 %108
  %115 = load i8, ptr %114, align 1
  %116 = zext i8 %115 to i32
  %117 = sub nsw i32 %116, %4
  %118 = mul nsw i32 %117, %113
  %119 = add nsw i32 %118, %109
  %120 = add nuw nsw i64 %108, 1
  %121 = icmp eq i64 %120, %8
  br i1 %121, label %105, label %107
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
