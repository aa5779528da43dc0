; 32-bit mla of differences
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local i32 @zero_u8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %7, label %81

7:                                                ; preds = %5
  %8 = zext nneg i32 %2 to i64
  %9 = icmp ult i32 %2, 4
  br i1 %9, label %78, label %10

10:                                               ; preds = %7
  %11 = icmp ult i32 %2, 32
  br i1 %11, label %51, label %12

12:                                               ; preds = %10
  %13 = and i64 %8, 28
  %14 = and i64 %8, 2147483616
  %15 = insertelement <16 x i32> poison, i32 %3, i64 0
  %16 = shufflevector <16 x i32> %15, <16 x i32> poison, <16 x i32> zeroinitializer
  %17 = insertelement <16 x i32> poison, i32 %4, i64 0
  %18 = shufflevector <16 x i32> %17, <16 x i32> poison, <16 x i32> zeroinitializer
  br label %19

19:                                               ; preds = %19, %12  EXPECT: zero-point-in-loop latency-bound/note missed-dot-product/note widening-fallback/note cast-overhead/note
  %20 = phi i64 [ 0, %12 ], [ %43, %19 ]
  %21 = phi <16 x i32> [ zeroinitializer, %12 ], [ %41, %19 ]
  %22 = phi <16 x i32> [ zeroinitializer, %12 ], [ %42, %19 ]
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 %20
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 16
  %25 = load <16 x i8>, ptr %23, align 1
  %26 = load <16 x i8>, ptr %24, align 1
  %27 = zext <16 x i8> %25 to <16 x i32>
  %28 = zext <16 x i8> %26 to <16 x i32>
  %29 = sub nsw <16 x i32> %27, %16
  %30 = sub nsw <16 x i32> %28, %16
  %31 = getelementptr inbounds nuw i8, ptr %1, i64 %20
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 16
  %33 = load <16 x i8>, ptr %31, align 1
  %34 = load <16 x i8>, ptr %32, align 1
  %35 = zext <16 x i8> %33 to <16 x i32>
  %36 = zext <16 x i8> %34 to <16 x i32>
  %37 = sub nsw <16 x i32> %35, %18
  %38 = sub nsw <16 x i32> %36, %18
  %39 = mul nsw <16 x i32> %37, %29
  %40 = mul nsw <16 x i32> %38, %30
  %41 = add <16 x i32> %39, %21
  %42 = add <16 x i32> %40, %22
  %43 = add nuw i64 %20, 32
  %44 = icmp eq i64 %43, %14
  br i1 %44, label %45, label %19

45:                                               ; preds = %19
  %46 = add <16 x i32> %42, %41
  %47 = tail call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %46)
  %48 = icmp eq i64 %14, %8
  br i1 %48, label %81, label %49

49:                                               ; preds = %45
  %50 = icmp eq i64 %13, 0
  br i1 %50, label %78, label %51

51:                                               ; preds = %49, %10
  %52 = phi i64 [ %14, %49 ], [ 0, %10 ]
  %53 = phi i32 [ %47, %49 ], [ 0, %10 ]
  %54 = and i64 %8, 2147483644
  %55 = insertelement <4 x i32> <i32 poison, i32 0, i32 0, i32 0>, i32 %53, i64 0
  %56 = insertelement <4 x i32> poison, i32 %3, i64 0
  %57 = shufflevector <4 x i32> %56, <4 x i32> poison, <4 x i32> zeroinitializer
  %58 = insertelement <4 x i32> poison, i32 %4, i64 0
  %59 = shufflevector <4 x i32> %58, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %60

60:                                               ; preds = %60, %51  EXPECT: latency-bound/note widening-fallback/note cast-overhead/note
  %61 = phi i64 [ %52, %51 ], [ %73, %60 ]
  %62 = phi <4 x i32> [ %55, %51 ], [ %72, %60 ]
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 %61
  %64 = load <4 x i8>, ptr %63, align 1
  %65 = zext <4 x i8> %64 to <4 x i32>
  %66 = sub nsw <4 x i32> %65, %57
  %67 = getelementptr inbounds nuw i8, ptr %1, i64 %61
  %68 = load <4 x i8>, ptr %67, align 1
  %69 = zext <4 x i8> %68 to <4 x i32>
  %70 = sub nsw <4 x i32> %69, %59
  %71 = mul nsw <4 x i32> %70, %66
  %72 = add <4 x i32> %71, %62
  %73 = add nuw i64 %61, 4
  %74 = icmp eq i64 %73, %54
  br i1 %74, label %75, label %60

75:                                               ; preds = %60
  %76 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %72)
  %77 = icmp eq i64 %54, %8
  br i1 %77, label %81, label %78

78:                                               ; preds = %75, %49, %7
  %79 = phi i64 [ 0, %7 ], [ %14, %49 ], [ %54, %75 ]
  %80 = phi i32 [ 0, %7 ], [ %47, %49 ], [ %76, %75 ]
  br label %83

81:                                               ; preds = %83, %75, %45, %5
  %82 = phi i32 [ 0, %5 ], [ %76, %75 ], [ %47, %45 ], [ %95, %83 ]
  ret i32 %82

83:                                               ; preds = %83, %78
  %84 = phi i64 [ %96, %83 ], [ %79, %78 ]
  %85 = phi i32 [ %95, %83 ], [ %80, %78 ]
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 %84
  %87 = load i8, ptr %86, align 1
  %88 = zext i8 %87 to i32
  %89 = sub nsw i32 %88, %3
  %90 = getelementptr inbounds nuw i8, ptr %1, i64 %84
  %91 = load i8, ptr %90, align 1
  %92 = zext i8 %91 to i32
  %93 = sub nsw i32 %92, %4
  %94 = mul nsw i32 %93, %89
  %95 = add nsw i32 %94, %85
  %96 = add nuw nsw i64 %84, 1
  %97 = icmp eq i64 %96, %8
  br i1 %97, label %81, label %83
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v16i32(<16 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="neoverse-n1" "target-features"="+aes,+crc,+dotprod,+fp-armv8,+fullfp16,+lse,+neon,+perfmon,+ras,+rcpc,+rdm,+sha2,+spe,+ssbs,+v8.1a,+v8.2a,+v8a,-fmv" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
