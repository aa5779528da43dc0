; every third byte is picked by two vpshufb and a vpor
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @stride3_u8s8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %100

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 9
  br i1 %7, label %97, label %8

8:                                                ; preds = %5
  %9 = icmp ult i32 %2, 33
  br i1 %9, label %72, label %10

10:                                               ; preds = %8
  %11 = and i64 %6, 31
  %12 = icmp eq i64 %11, 0
  %13 = select i1 %12, i64 32, i64 %11
  %14 = sub nsw i64 %6, %13
  br label %15

15:                                               ; preds = %15, %10
  %16 = phi i64 [ 0, %10 ], [ %64, %15 ]
  %17 = phi <8 x i32> [ zeroinitializer, %10 ], [ %60, %15 ]
  %18 = phi <8 x i32> [ zeroinitializer, %10 ], [ %61, %15 ]
  %19 = phi <8 x i32> [ zeroinitializer, %10 ], [ %62, %15 ]
  %20 = phi <8 x i32> [ zeroinitializer, %10 ], [ %63, %15 ]
  %21 = mul nuw nsw i64 %16, 3
  %22 = mul nuw i64 %16, 3
  %23 = mul nuw i64 %16, 3
  %24 = mul nuw i64 %16, 3
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 %21
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 %22
  %27 = getelementptr inbounds nuw i8, ptr %26, i64 24
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 %23
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 48
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 %24
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 72
  %32 = load <24 x i8>, ptr %25, align 1
  %33 = shufflevector <24 x i8> %32, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %34 = load <24 x i8>, ptr %27, align 1
  %35 = shufflevector <24 x i8> %34, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %36 = load <24 x i8>, ptr %29, align 1
  %37 = shufflevector <24 x i8> %36, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %38 = load <24 x i8>, ptr %31, align 1
  %39 = shufflevector <24 x i8> %38, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %40 = zext <8 x i8> %33 to <8 x i32>
  %41 = zext <8 x i8> %35 to <8 x i32>
  %42 = zext <8 x i8> %37 to <8 x i32>
  %43 = zext <8 x i8> %39 to <8 x i32>
  %44 = getelementptr inbounds nuw i8, ptr %1, i64 %16
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 8
  %46 = getelementptr inbounds nuw i8, ptr %44, i64 16
  %47 = getelementptr inbounds nuw i8, ptr %44, i64 24
  %48 = load <8 x i8>, ptr %44, align 1
  %49 = load <8 x i8>, ptr %45, align 1
  %50 = load <8 x i8>, ptr %46, align 1
  %51 = load <8 x i8>, ptr %47, align 1
  %52 = sext <8 x i8> %48 to <8 x i32>
  %53 = sext <8 x i8> %49 to <8 x i32>
  %54 = sext <8 x i8> %50 to <8 x i32>
  %55 = sext <8 x i8> %51 to <8 x i32>
  %56 = mul nsw <8 x i32> %52, %40
  %57 = mul nsw <8 x i32> %53, %41
  %58 = mul nsw <8 x i32> %54, %42
  %59 = mul nsw <8 x i32> %55, %43
  %60 = add <8 x i32> %56, %17
  %61 = add <8 x i32> %57, %18
  %62 = add <8 x i32> %58, %19
  %63 = add <8 x i32> %59, %20
  %64 = add nuw i64 %16, 32
  %65 = icmp eq i64 %64, %14
  br i1 %65, label %66, label %15

66:                                               ; preds = %15
  %67 = add <8 x i32> %61, %60
  %68 = add <8 x i32> %62, %67
  %69 = add <8 x i32> %63, %68
  %70 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %69)
  %71 = icmp samesign ult i64 %13, 9
  br i1 %71, label %97, label %72

72:                                               ; preds = %66, %8
  %73 = phi i64 [ %14, %66 ], [ 0, %8 ]
  %74 = phi i32 [ %70, %66 ], [ 0, %8 ]
  %75 = and i64 %6, 7
  %76 = icmp eq i64 %75, 0
  %77 = select i1 %76, i64 8, i64 %75
  %78 = sub nsw i64 %6, %77
  %79 = insertelement <8 x i32> <i32 poison, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>, i32 %74, i64 0
  br label %80

80:                                               ; preds = %80, %72
  %81 = phi i64 [ %73, %72 ], [ %93, %80 ]
  %82 = phi <8 x i32> [ %79, %72 ], [ %92, %80 ]
  %83 = mul nuw nsw i64 %81, 3
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 %83
  %85 = load <24 x i8>, ptr %84, align 1
  %86 = shufflevector <24 x i8> %85, <24 x i8> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %87 = zext <8 x i8> %86 to <8 x i32>
  %88 = getelementptr inbounds nuw i8, ptr %1, i64 %81
  %89 = load <8 x i8>, ptr %88, align 1
  %90 = sext <8 x i8> %89 to <8 x i32>
  %91 = mul nsw <8 x i32> %90, %87
  %92 = add <8 x i32> %91, %82
  %93 = add nuw i64 %81, 8
  %94 = icmp eq i64 %93, %78
  br i1 %94, label %95, label %80

95:                                               ; preds = %80
  %96 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %92)
  br label %97

97:                                               ; preds = %95, %66, %5
  %98 = phi i64 [ 0, %5 ], [ %14, %66 ], [ %78, %95 ]
  %99 = phi i32 [ 0, %5 ], [ %70, %66 ], [ %96, %95 ]
  br label %102

100:                                              ; preds = %102, %3
  %101 = phi i32 [ 0, %3 ], [ %113, %102 ]
  ret i32 %101

102:                                              ; preds = %102, %97
  %103 = phi i64 [ %114, %102 ], [ %98, %97 ]
  %104 = phi i32 [ %113, %102 ], [ %99, %97 ]
  %105 = mul nuw nsw i64 %103, 3
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 %105
  %107 = load i8, ptr %106, align 1
  %108 = zext i8 %107 to i32
  %109 = getelementptr inbounds nuw i8, ptr %1, i64 %103
  %110 = load i8, ptr %109, align 1
  %111 = sext i8 %110 to i32
  %112 = mul nsw i32 %111, %108
  %113 = add nsw i32 %112, %104
  %114 = add nuw nsw i64 %103, 1
  %115 = icmp eq i64 %114, %6
  br i1 %115, label %100, label %102
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
