; 16 products, then half of the instructions add lanes
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dots16_s8(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %69

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = load <16 x i8>, ptr %2, align 1
  %9 = sext <16 x i8> %8 to <16 x i32>
  %10 = and i64 %7, 3
  %11 = icmp ult i32 %3, 4
  br i1 %11, label %53, label %12

12:                                               ; preds = %6
  %13 = and i64 %7, 2147483644
  br label %14

14:                                               ; preds = %14, %12
  %15 = phi i64 [ 0, %12 ], [ %48, %14 ]
  %16 = phi i64 [ 0, %12 ], [ %49, %14 ]
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
  %32 = or disjoint i64 %15, 2
  %33 = shl nsw i64 %32, 4
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 %33
  %35 = load <16 x i8>, ptr %34, align 1
  %36 = sext <16 x i8> %35 to <16 x i32>
  %37 = mul nsw <16 x i32> %9, %36
  %38 = tail call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %37)
  %39 = getelementptr inbounds nuw i32, ptr %0, i64 %32
  store i32 %38, ptr %39, align 4
  %40 = or disjoint i64 %15, 3
  %41 = shl nsw i64 %40, 4
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 %41
  %43 = load <16 x i8>, ptr %42, align 1
  %44 = sext <16 x i8> %43 to <16 x i32>
  %45 = mul nsw <16 x i32> %9, %44
  %46 = tail call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %45)
  %47 = getelementptr inbounds nuw i32, ptr %0, i64 %40
  store i32 %46, ptr %47, align 4
  %48 = add nuw nsw i64 %15, 4
  %49 = add i64 %16, 4
  %50 = icmp eq i64 %49, %13
  br i1 %50, label %51, label %14

51:                                               ; preds = %14
  %52 = icmp eq i64 %10, 0
  br i1 %52, label %69, label %53

53:                                               ; preds = %51, %6
  %54 = phi i64 [ 0, %6 ], [ %48, %51 ]
  %55 = icmp ne i64 %10, 0
  tail call void @llvm.assume(i1 %55)
  br label %56

56:                                               ; preds = %56, %53
  %57 = phi i64 [ %54, %53 ], [ %66, %56 ]
  %58 = phi i64 [ 0, %53 ], [ %67, %56 ]
  %59 = shl nsw i64 %57, 4
  %60 = getelementptr inbounds nuw i8, ptr %1, i64 %59
  %61 = load <16 x i8>, ptr %60, align 1
  %62 = sext <16 x i8> %61 to <16 x i32>
  %63 = mul nsw <16 x i32> %9, %62
  %64 = tail call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %63)
  %65 = getelementptr inbounds nuw i32, ptr %0, i64 %57
  store i32 %64, ptr %65, align 4
  %66 = add nuw nsw i64 %57, 1
  %67 = add i64 %58, 1
  %68 = icmp eq i64 %67, %10
  br i1 %68, label %69, label %56

69:                                               ; preds = %56, %51, %4
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v16i32(<16 x i32>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="znver5" "target-features"="+adx,+aes,+avx,+avx2,+avx512bf16,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vp2intersect,+avx512vpopcntdq,+avxvnni,+bmi,+bmi2,+clflushopt,+clwb,+clzero,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+movdir64b,+movdiri,+mwaitx,+pclmul,+pku,+popcnt,+prefetchi,+prfchw,+rdpid,+rdpru,+rdrnd,+rdseed,+sahf,+sha,+shstk,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+sse4a,+ssse3,+vaes,+vpclmulqdq,+wbnoinvd,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
