; 64-bit products, shifts and narrowing for each sum
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @requantize_64(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %7, label %73

7:                                                ; preds = %5
  %8 = sext i32 %3 to i64
  %9 = add nsw i32 %4, -1
  %10 = zext nneg i32 %9 to i64
  %11 = shl nuw i64 1, %10
  %12 = zext nneg i32 %4 to i64
  %13 = zext nneg i32 %2 to i64
  %14 = icmp ult i32 %2, 4
  br i1 %14, label %71, label %15

15:                                               ; preds = %7
  %16 = icmp ult i32 %2, 16
  br i1 %16, label %45, label %17

17:                                               ; preds = %15
  %18 = and i64 %13, 12
  %19 = and i64 %13, 2147483632
  %20 = insertelement <16 x i64> poison, i64 %8, i64 0
  %21 = shufflevector <16 x i64> %20, <16 x i64> poison, <16 x i32> zeroinitializer
  %22 = insertelement <16 x i64> poison, i64 %11, i64 0
  %23 = shufflevector <16 x i64> %22, <16 x i64> poison, <16 x i32> zeroinitializer
  %24 = insertelement <16 x i64> poison, i64 %12, i64 0
  %25 = shufflevector <16 x i64> %24, <16 x i64> poison, <16 x i32> zeroinitializer
  br label %26

26:                                               ; preds = %26, %17
  %27 = phi i64 [ 0, %17 ], [ %39, %26 ]
  %28 = getelementptr inbounds nuw i32, ptr %1, i64 %27
  %29 = load <16 x i32>, ptr %28, align 4
  %30 = sext <16 x i32> %29 to <16 x i64>
  %31 = mul nsw <16 x i64> %21, %30
  %32 = add nsw <16 x i64> %31, %23
  %33 = ashr <16 x i64> %32, %25
  %34 = trunc <16 x i64> %33 to <16 x i32>
  %35 = tail call <16 x i32> @llvm.smax.v16i32(<16 x i32> %34, <16 x i32> splat (i32 -128))
  %36 = tail call <16 x i32> @llvm.smin.v16i32(<16 x i32> %35, <16 x i32> splat (i32 127))
  %37 = trunc nsw <16 x i32> %36 to <16 x i8>
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 %27
  store <16 x i8> %37, ptr %38, align 1
  %39 = add nuw i64 %27, 16
  %40 = icmp eq i64 %39, %19
  br i1 %40, label %41, label %26

41:                                               ; preds = %26
  %42 = icmp eq i64 %19, %13
  br i1 %42, label %73, label %43

43:                                               ; preds = %41
  %44 = icmp eq i64 %18, 0
  br i1 %44, label %71, label %45

45:                                               ; preds = %43, %15
  %46 = phi i64 [ %19, %43 ], [ 0, %15 ]
  %47 = and i64 %13, 2147483644
  %48 = insertelement <4 x i64> poison, i64 %8, i64 0
  %49 = shufflevector <4 x i64> %48, <4 x i64> poison, <4 x i32> zeroinitializer
  %50 = insertelement <4 x i64> poison, i64 %11, i64 0
  %51 = shufflevector <4 x i64> %50, <4 x i64> poison, <4 x i32> zeroinitializer
  %52 = insertelement <4 x i64> poison, i64 %12, i64 0
  %53 = shufflevector <4 x i64> %52, <4 x i64> poison, <4 x i32> zeroinitializer
  br label %54

54:                                               ; preds = %54, %45
  %55 = phi i64 [ %46, %45 ], [ %67, %54 ]
  %56 = getelementptr inbounds nuw i32, ptr %1, i64 %55
  %57 = load <4 x i32>, ptr %56, align 4
  %58 = sext <4 x i32> %57 to <4 x i64>
  %59 = mul nsw <4 x i64> %49, %58
  %60 = add nsw <4 x i64> %59, %51
  %61 = ashr <4 x i64> %60, %53
  %62 = trunc <4 x i64> %61 to <4 x i32>
  %63 = tail call <4 x i32> @llvm.smax.v4i32(<4 x i32> %62, <4 x i32> splat (i32 -128))
  %64 = tail call <4 x i32> @llvm.smin.v4i32(<4 x i32> %63, <4 x i32> splat (i32 127))
  %65 = trunc nsw <4 x i32> %64 to <4 x i8>
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 %55
  store <4 x i8> %65, ptr %66, align 1
  %67 = add nuw i64 %55, 4
  %68 = icmp eq i64 %67, %47
  br i1 %68, label %69, label %54

69:                                               ; preds = %54
  %70 = icmp eq i64 %47, %13
  br i1 %70, label %73, label %71

71:                                               ; preds = %69, %43, %7
  %72 = phi i64 [ 0, %7 ], [ %19, %43 ], [ %47, %69 ]
  br label %74

73:                                               ; preds = %74, %69, %41, %5
  ret void

74:                                               ; preds = %74, %71
  %75 = phi i64 [ %87, %74 ], [ %72, %71 ]
  %76 = getelementptr inbounds nuw i32, ptr %1, i64 %75
  %77 = load i32, ptr %76, align 4
  %78 = sext i32 %77 to i64
  %79 = mul nsw i64 %78, %8
  %80 = add nsw i64 %79, %11
  %81 = ashr i64 %80, %12
  %82 = trunc i64 %81 to i32
  %83 = tail call i32 @llvm.smax.i32(i32 %82, i32 -128)
  %84 = tail call i32 @llvm.smin.i32(i32 %83, i32 127)
  %85 = trunc nsw i32 %84 to i8
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 %75
  store i8 %85, ptr %86, align 1
  %87 = add nuw nsw i64 %75, 1
  %88 = icmp eq i64 %87, %13
  br i1 %88, label %73, label %74
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.smax.v16i32(<16 x i32>, <16 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.smin.v16i32(<16 x i32>, <16 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smin.v4i32(<4 x i32>, <4 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="neoverse-n1" "target-features"="+aes,+crc,+dotprod,+fp-armv8,+fullfp16,+lse,+neon,+perfmon,+ras,+rcpc,+rdm,+sha2,+spe,+ssbs,+v8.1a,+v8.2a,+v8a,-fmv" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
