; Made by clang 22 -O3 -march=haswell of: s += a[i] * b[i], until s is too large. Two ways out: not vectorized, so that
; no vector could be narrow, spilled or widened.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @until(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i64 %2, 0
  br i1 %5, label %6, label %21

6: ; EXPECT: not-vectorized
  %7 = phi i64 [ %18, %6 ], [ 0, %4 ]
  %8 = phi i32 [ %16, %6 ], [ 0, %4 ]
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 %7
  %10 = load i8, ptr %9, align 1
  %11 = sext i8 %10 to i32
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 %7
  %13 = load i8, ptr %12, align 1
  %14 = sext i8 %13 to i32
  %15 = mul nsw i32 %14, %11
  %16 = add nsw i32 %15, %8
  %17 = icmp sgt i32 %16, %3
  %18 = add nuw nsw i64 %7, 1
  %19 = icmp eq i64 %18, %2
  %20 = select i1 %17, i1 true, i1 %19
  br i1 %20, label %21, label %6

21:                                               ; preds = %6, %4
  %22 = phi i32 [ 0, %4 ], [ %16, %6 ]
  ret i32 %22
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
