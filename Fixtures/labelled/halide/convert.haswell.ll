; conversion
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64--linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define noundef i32 @f(ptr noalias readonly captures(none) %a.buffer, ptr noalias readonly captures(none) %f.buffer) local_unnamed_addr #0 {
entry:
  %host.i1 = getelementptr inbounds nuw i8, ptr %a.buffer, i64 16
  %0 = load ptr, ptr %host.i1, align 8
  %dim.i = getelementptr inbounds nuw i8, ptr %a.buffer, i64 40
  %1 = load ptr, ptr %dim.i, align 8
  %2 = load i32, ptr %1, align 4
  %host.i = getelementptr inbounds nuw i8, ptr %f.buffer, i64 16
  %3 = load ptr, ptr %host.i, align 8
  %4 = sext i32 %2 to i64
  br label %"1_for_f.s0.x.x"

"1_for_f.s0.x.x":                                 ; preds = %"1_for_f.s0.x.x", %entry
  %indvars.iv = phi i64 [ 0, %entry ], [ %indvars.iv.next, %"1_for_f.s0.x.x" ]
  %5 = shl nuw nsw i64 %indvars.iv, 4
  %6 = sub nsw i64 %5, %4
  %7 = getelementptr inbounds i8, ptr %0, i64 %6
  %8 = load <16 x i8>, ptr %7, align 1
  %9 = sitofp <16 x i8> %8 to <16 x float>
  %10 = fmul reassoc nnan ninf nsz contract afn <16 x float> %9, splat (float 5.000000e-01)
  %11 = shufflevector <16 x float> %10, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %12 = getelementptr inbounds nuw float, ptr %3, i64 %5
  store <8 x float> %11, ptr %12, align 4
  %13 = shufflevector <16 x float> %10, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 32
  store <8 x float> %13, ptr %14, align 4
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %.not = icmp eq i64 %indvars.iv.next, 256
  br i1 %.not, label %destructor_block, label %"1_for_f.s0.x.x"

destructor_block:                                 ; preds = %"1_for_f.s0.x.x"
  ret i32 0
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "no-jump-tables"="true" "reciprocal-estimates"="none" "target-cpu"="haswell" "target-features"="+fma,+f16c,+prefer-no-gather" "tune-cpu"="haswell" }
