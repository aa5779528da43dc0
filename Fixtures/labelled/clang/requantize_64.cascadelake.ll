; 64-bit products, shifts and narrowing for each sum
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @requantize_64(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %7, label %42

7:                                                ; preds = %5
  %8 = sext i32 %3 to i64
  %9 = add nsw i32 %4, -1
  %10 = zext nneg i32 %9 to i64
  %11 = shl nuw i64 1, %10
  %12 = zext nneg i32 %4 to i64
  %13 = zext nneg i32 %2 to i64
  %14 = icmp ult i32 %2, 8
  br i1 %14, label %40, label %15

15:                                               ; preds = %7
  %16 = and i64 %13, 2147483640
  %17 = insertelement <8 x i64> poison, i64 %8, i64 0
  %18 = shufflevector <8 x i64> %17, <8 x i64> poison, <8 x i32> zeroinitializer
  %19 = insertelement <8 x i64> poison, i64 %11, i64 0
  %20 = shufflevector <8 x i64> %19, <8 x i64> poison, <8 x i32> zeroinitializer
  %21 = insertelement <8 x i64> poison, i64 %12, i64 0
  %22 = shufflevector <8 x i64> %21, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %23

23:                                               ; preds = %23, %15
  %24 = phi i64 [ 0, %15 ], [ %36, %23 ]
  %25 = getelementptr inbounds nuw i32, ptr %1, i64 %24
  %26 = load <8 x i32>, ptr %25, align 4
  %27 = sext <8 x i32> %26 to <8 x i64>
  %28 = mul nsw <8 x i64> %18, %27
  %29 = add nsw <8 x i64> %28, %20
  %30 = ashr <8 x i64> %29, %22
  %31 = trunc <8 x i64> %30 to <8 x i32>
  %32 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %31, <8 x i32> splat (i32 -128))
  %33 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %32, <8 x i32> splat (i32 127))
  %34 = trunc nsw <8 x i32> %33 to <8 x i8>
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 %24
  store <8 x i8> %34, ptr %35, align 1
  %36 = add nuw i64 %24, 8
  %37 = icmp eq i64 %36, %16
  br i1 %37, label %38, label %23

38:                                               ; preds = %23
  %39 = icmp eq i64 %16, %13
  br i1 %39, label %42, label %40

40:                                               ; preds = %38, %7
  %41 = phi i64 [ 0, %7 ], [ %16, %38 ]
  br label %43

42:                                               ; preds = %43, %38, %5
  ret void

43:                                               ; preds = %43, %40
  %44 = phi i64 [ %56, %43 ], [ %41, %40 ]
  %45 = getelementptr inbounds nuw i32, ptr %1, i64 %44
  %46 = load i32, ptr %45, align 4
  %47 = sext i32 %46 to i64
  %48 = mul nsw i64 %47, %8
  %49 = add nsw i64 %48, %11
  %50 = ashr i64 %49, %12
  %51 = trunc i64 %50 to i32
  %52 = tail call i32 @llvm.smax.i32(i32 %51, i32 -128)
  %53 = tail call i32 @llvm.smin.i32(i32 %52, i32 127)
  %54 = trunc nsw i32 %53 to i8
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 %44
  store i8 %54, ptr %55, align 1
  %56 = add nuw nsw i64 %44, 1
  %57 = icmp eq i64 %56, %13
  br i1 %57, label %42, label %43
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smax.v8i32(<8 x i32>, <8 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smin.v8i32(<8 x i32>, <8 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="cascadelake" "target-features"="+adx,+aes,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pku,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
