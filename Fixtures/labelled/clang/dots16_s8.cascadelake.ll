; 16 products, then half of the instructions add lanes
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dots16_s8(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %47

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = load <16 x i8>, ptr %2, align 1
  %9 = sext <16 x i8> %8 to <16 x i32>
  %10 = and i64 %7, 1
  %11 = icmp eq i32 %3, 1
  br i1 %11, label %37, label %12

12:                                               ; preds = %6
  %13 = and i64 %7, 2147483646
  br label %14

14:                                               ; preds = %14, %12
  %15 = phi i64 [ 0, %12 ], [ %32, %14 ]
  %16 = phi i64 [ 0, %12 ], [ %33, %14 ]
  %17 = shl nsw i64 %15, 4
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 %17
  %19 = load <16 x i8>, ptr %18, align 1
  %20 = sext <16 x i8> %19 to <16 x i32>
  %21 = mul nsw <16 x i32> %9, %20
  %22 = tail call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %21)
  %23 = getelementptr inbounds nuw i32, ptr %0, i64 %15
  store i32 %22, ptr %23, align 4
  %24 = or disjoint i64 %15, 1
  %25 = shl nsw i64 %24, 4
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 %25
  %27 = load <16 x i8>, ptr %26, align 1
  %28 = sext <16 x i8> %27 to <16 x i32>
  %29 = mul nsw <16 x i32> %9, %28
  %30 = tail call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %29)
  %31 = getelementptr inbounds nuw i32, ptr %0, i64 %24
  store i32 %30, ptr %31, align 4
  %32 = add nuw nsw i64 %15, 2
  %33 = add i64 %16, 2
  %34 = icmp eq i64 %33, %13
  br i1 %34, label %35, label %14

35:                                               ; preds = %14
  %36 = icmp eq i64 %10, 0
  br i1 %36, label %47, label %37

37:                                               ; preds = %35, %6
  %38 = phi i64 [ 0, %6 ], [ %32, %35 ]
  %39 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %39)
  %40 = shl nsw i64 %38, 4
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 %40
  %42 = load <16 x i8>, ptr %41, align 1
  %43 = sext <16 x i8> %42 to <16 x i32>
  %44 = mul nsw <16 x i32> %9, %43
  %45 = tail call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %44)
  %46 = getelementptr inbounds nuw i32, ptr %0, i64 %38
  store i32 %45, ptr %46, align 4
  br label %47

47:                                               ; preds = %37, %35, %4
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v16i32(<16 x i32>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="cascadelake" "target-features"="+adx,+aes,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pku,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
