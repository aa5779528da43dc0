; the lanes are added for every 32 products
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64--linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define noundef i32 @f(ptr noalias readonly captures(none) %a.buffer, ptr noalias readonly captures(none) %b.buffer, ptr noalias readonly captures(none) %f.buffer) local_unnamed_addr #0 {
entry:
  %host.i4 = getelementptr inbounds nuw i8, ptr %a.buffer, i64 16
  %0 = load ptr, ptr %host.i4, align 8
  %dim.i6 = getelementptr inbounds nuw i8, ptr %a.buffer, i64 40
  %1 = load ptr, ptr %dim.i6, align 8
  %2 = load i32, ptr %1, align 4
  %arrayidx.i = getelementptr inbounds nuw i8, ptr %1, i64 16
  %3 = load i32, ptr %arrayidx.i, align 4
  %stride.i = getelementptr inbounds nuw i8, ptr %1, i64 24
  %4 = load i32, ptr %stride.i, align 4
  %host.i3 = getelementptr inbounds nuw i8, ptr %b.buffer, i64 16
  %5 = load ptr, ptr %host.i3, align 8
  %dim.i = getelementptr inbounds nuw i8, ptr %b.buffer, i64 40
  %6 = load ptr, ptr %dim.i, align 8
  %7 = load i32, ptr %6, align 4
  %host.i = getelementptr inbounds nuw i8, ptr %f.buffer, i64 16
  %8 = load ptr, ptr %host.i, align 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(256) %8, i8 0, i64 256, i1 false)
  %9 = sext i32 %7 to i64
  br label %"2_for_f.s1.y"

"2_for_f.s1.y":                                   ; preds = %"3_end_for_f.s1.k$x.ko", %entry
  %indvars.iv12 = phi i64 [ 0, %entry ], [ %indvars.iv.next13, %"3_end_for_f.s1.k$x.ko" ]
  %10 = trunc nuw nsw i64 %indvars.iv12 to i32
  %reass.add = sub i32 %10, %3
  %reass.mul = mul i32 %reass.add, %4
  %t13 = sub i32 %reass.mul, %2
  %11 = getelementptr inbounds nuw i32, ptr %8, i64 %indvars.iv12
  %12 = sext i32 %t13 to i64
  %invariant.gep = getelementptr i8, ptr %0, i64 %12
  %.promoted = load i32, ptr %11, align 4
  br label %"3_for_f.s1.k$x.ko"

"3_for_f.s1.k$x.ko":                              ; preds = %"3_for_f.s1.k$x.ko", %"2_for_f.s1.y"
  %indvars.iv = phi i64 [ 0, %"2_for_f.s1.y" ], [ %indvars.iv.next, %"3_for_f.s1.k$x.ko" ]
  %13 = phi i32 [ %.promoted, %"2_for_f.s1.y" ], [ %23, %"3_for_f.s1.k$x.ko" ]
  %14 = shl nuw nsw i64 %indvars.iv, 5
  %gep = getelementptr i8, ptr %invariant.gep, i64 %14
  %15 = load <32 x i8>, ptr %gep, align 1
  %16 = sext <32 x i8> %15 to <32 x i32>
  %17 = sub nsw i64 %14, %9
  %18 = getelementptr inbounds i8, ptr %5, i64 %17
  %19 = load <32 x i8>, ptr %18, align 1
  %20 = sext <32 x i8> %19 to <32 x i32>
  %21 = mul nsw <32 x i32> %20, %16
  %22 = tail call i32 @llvm.vector.reduce.add.v32i32(<32 x i32> %21) #3
  %23 = add nsw i32 %22, %13
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %.not1 = icmp eq i64 %indvars.iv.next, 2
  br i1 %.not1, label %"3_end_for_f.s1.k$x.ko", label %"3_for_f.s1.k$x.ko"

"3_end_for_f.s1.k$x.ko":                          ; preds = %"3_for_f.s1.k$x.ko"
  store i32 %23, ptr %11, align 4
  %indvars.iv.next13 = add nuw nsw i64 %indvars.iv12, 1
  %.not2 = icmp eq i64 %indvars.iv.next13, 64
  br i1 %.not2, label %destructor_block, label %"2_for_f.s1.y"

destructor_block:                                 ; preds = %"3_end_for_f.s1.k$x.ko"
  ret i32 0
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v32i32(<32 x i32>) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "no-jump-tables"="true" "reciprocal-estimates"="none" "target-cpu"="skylake-avx512" "target-features"="+fma,+f16c,+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+prefer-no-gather" "tune-cpu"="skylake-avx512" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { memory(none) }
