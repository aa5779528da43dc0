; Made by clang 22 -O3 -march=haswell of: bytes widened into arrays of int by one function, multiplied by another.
; The product's operands come as i32, so that nothing is widened in its loop.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @widen(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef writeonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, ptr noalias noundef readonly captures(none) %3) local_unnamed_addr #0 {
  br label %5

5:                                                ; preds = %5, %4
  %6 = phi i64 [ 0, %4 ], [ %40, %5 ]
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 %6
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %11 = load <8 x i8>, ptr %7, align 1
  %12 = load <8 x i8>, ptr %8, align 1
  %13 = load <8 x i8>, ptr %9, align 1
  %14 = load <8 x i8>, ptr %10, align 1
  %15 = sext <8 x i8> %11 to <8 x i32>
  %16 = sext <8 x i8> %12 to <8 x i32>
  %17 = sext <8 x i8> %13 to <8 x i32>
  %18 = sext <8 x i8> %14 to <8 x i32>
  %19 = getelementptr inbounds nuw i32, ptr %0, i64 %6
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 32
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 64
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 96
  store <8 x i32> %15, ptr %19, align 4
  store <8 x i32> %16, ptr %20, align 4
  store <8 x i32> %17, ptr %21, align 4
  store <8 x i32> %18, ptr %22, align 4
  %23 = or disjoint i64 %6, 32
  %24 = getelementptr inbounds nuw i8, ptr %2, i64 %23
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 16
  %27 = getelementptr inbounds nuw i8, ptr %24, i64 24
  %28 = load <8 x i8>, ptr %24, align 1
  %29 = load <8 x i8>, ptr %25, align 1
  %30 = load <8 x i8>, ptr %26, align 1
  %31 = load <8 x i8>, ptr %27, align 1
  %32 = sext <8 x i8> %28 to <8 x i32>
  %33 = sext <8 x i8> %29 to <8 x i32>
  %34 = sext <8 x i8> %30 to <8 x i32>
  %35 = sext <8 x i8> %31 to <8 x i32>
  %36 = getelementptr inbounds nuw i32, ptr %0, i64 %23
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 64
  %39 = getelementptr inbounds nuw i8, ptr %36, i64 96
  store <8 x i32> %32, ptr %36, align 4
  store <8 x i32> %33, ptr %37, align 4
  store <8 x i32> %34, ptr %38, align 4
  store <8 x i32> %35, ptr %39, align 4
  %40 = add nuw nsw i64 %6, 64
  %41 = icmp eq i64 %40, 4096
  br i1 %41, label %42, label %5

42:                                               ; preds = %5, %42
  %43 = phi i64 [ %77, %42 ], [ 0, %5 ]
  %44 = getelementptr inbounds nuw i8, ptr %3, i64 %43
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
  %56 = getelementptr inbounds nuw i32, ptr %1, i64 %43
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 32
  %58 = getelementptr inbounds nuw i8, ptr %56, i64 64
  %59 = getelementptr inbounds nuw i8, ptr %56, i64 96
  store <8 x i32> %52, ptr %56, align 4
  store <8 x i32> %53, ptr %57, align 4
  store <8 x i32> %54, ptr %58, align 4
  store <8 x i32> %55, ptr %59, align 4
  %60 = or disjoint i64 %43, 32
  %61 = getelementptr inbounds nuw i8, ptr %3, i64 %60
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 8
  %63 = getelementptr inbounds nuw i8, ptr %61, i64 16
  %64 = getelementptr inbounds nuw i8, ptr %61, i64 24
  %65 = load <8 x i8>, ptr %61, align 1
  %66 = load <8 x i8>, ptr %62, align 1
  %67 = load <8 x i8>, ptr %63, align 1
  %68 = load <8 x i8>, ptr %64, align 1
  %69 = sext <8 x i8> %65 to <8 x i32>
  %70 = sext <8 x i8> %66 to <8 x i32>
  %71 = sext <8 x i8> %67 to <8 x i32>
  %72 = sext <8 x i8> %68 to <8 x i32>
  %73 = getelementptr inbounds nuw i32, ptr %1, i64 %60
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 32
  %75 = getelementptr inbounds nuw i8, ptr %73, i64 64
  %76 = getelementptr inbounds nuw i8, ptr %73, i64 96
  store <8 x i32> %69, ptr %73, align 4
  store <8 x i32> %70, ptr %74, align 4
  store <8 x i32> %71, ptr %75, align 4
  store <8 x i32> %72, ptr %76, align 4
  %77 = add nuw nsw i64 %43, 64
  %78 = icmp eq i64 %77, 4096
  br i1 %78, label %79, label %42

79:                                               ; preds = %42
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @dot(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1) local_unnamed_addr #1 {
  br label %3

3: ; EXPECT: widening-elsewhere
  %4 = phi i64 [ 0, %2 ], [ %12, %3 ]
  %5 = phi <8 x i32> [ zeroinitializer, %2 ], [ %11, %3 ]
  %6 = getelementptr inbounds nuw i32, ptr %0, i64 %4
  %7 = load <8 x i32>, ptr %6, align 4
  %8 = getelementptr inbounds nuw i32, ptr %1, i64 %4
  %9 = load <8 x i32>, ptr %8, align 4
  %10 = mul nsw <8 x i32> %9, %7
  %11 = add <8 x i32> %10, %5
  %12 = add nuw i64 %4, 8
  %13 = icmp eq i64 %12, 4096
  br i1 %13, label %14, label %3

14:                                               ; preds = %3
  %15 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %11)
  ret i32 %15
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
