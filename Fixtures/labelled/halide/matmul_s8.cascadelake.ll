; both operands signed and extended to i32: vpmulld, two micro-ops on this CPU
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64--linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define noundef i32 @f(ptr noalias readonly captures(none) %a.buffer, ptr noalias readonly captures(none) %b.buffer, ptr noalias readonly captures(none) %out.buffer) local_unnamed_addr #0 {
entry:
  %host.i7 = getelementptr inbounds nuw i8, ptr %a.buffer, i64 16
  %0 = load ptr, ptr %host.i7, align 8
  %dim.i12 = getelementptr inbounds nuw i8, ptr %a.buffer, i64 40
  %1 = load ptr, ptr %dim.i12, align 8
  %2 = load i32, ptr %1, align 4
  %arrayidx.i11 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %3 = load i32, ptr %arrayidx.i11, align 4
  %stride.i18 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %4 = load i32, ptr %stride.i18, align 4
  %host.i6 = getelementptr inbounds nuw i8, ptr %b.buffer, i64 16
  %5 = load ptr, ptr %host.i6, align 8
  %dim.i8 = getelementptr inbounds nuw i8, ptr %b.buffer, i64 40
  %6 = load ptr, ptr %dim.i8, align 8
  %7 = load i32, ptr %6, align 4
  %arrayidx.i = getelementptr inbounds nuw i8, ptr %6, i64 16
  %8 = load i32, ptr %arrayidx.i, align 4
  %stride.i16 = getelementptr inbounds nuw i8, ptr %6, i64 24
  %9 = load i32, ptr %stride.i16, align 4
  %host.i = getelementptr inbounds nuw i8, ptr %out.buffer, i64 16
  %10 = load ptr, ptr %host.i, align 8
  %dim.i14 = getelementptr inbounds nuw i8, ptr %out.buffer, i64 40
  %11 = load ptr, ptr %dim.i14, align 8
  %stride.i = getelementptr inbounds nuw i8, ptr %11, i64 24
  %12 = load i32, ptr %stride.i, align 4
  %13 = mul nsw i32 %9, %8
  %14 = mul nsw i32 %4, %3
  %t9 = add nsw i32 %14, %2
  %15 = shl i32 %4, 2
  %16 = add i32 %13, %7
  %17 = sext i32 %9 to i64
  %18 = sext i32 %12 to i64
  %19 = sext i32 %4 to i64
  %20 = sext i32 %t9 to i64
  br label %"1_for_out.s0.y.yo"

"1_for_out.s0.y.yo":                              ; preds = %"2_end_for_out.s0.x.xo", %entry
  %indvars.iv37 = phi i64 [ 0, %entry ], [ %indvars.iv.next38, %"2_end_for_out.s0.x.xo" ]
  %21 = shl nsw i64 %indvars.iv37, 2
  %22 = or disjoint i64 %21, 1
  %23 = or disjoint i64 %21, 2
  %24 = or disjoint i64 %21, 3
  %25 = mul nsw i64 %24, %18
  %26 = mul nsw i64 %23, %18
  %27 = mul nsw i64 %22, %18
  %28 = mul nsw i64 %indvars.iv37, %18
  %29 = mul nsw i64 %24, %19
  %30 = sub nsw i64 %29, %20
  %31 = mul nsw i64 %23, %19
  %32 = sub nsw i64 %31, %20
  %33 = mul nsw i64 %22, %19
  %34 = sub nsw i64 %33, %20
  %35 = trunc nuw nsw i64 %indvars.iv37 to i32
  %36 = mul i32 %15, %35
  %t10 = sub nsw i32 %36, %t9
  %37 = sext i32 %t10 to i64
  %.idx3 = shl nsw i64 %28, 4
  %invariant.gep28 = getelementptr i8, ptr %10, i64 %.idx3
  br label %"2_for_out.s0.x.xo"

"2_for_out.s0.x.xo":                              ; preds = %"3_consume_f", %"1_for_out.s0.y.yo"
  %indvars.iv34 = phi i64 [ 0, %"1_for_out.s0.y.yo" ], [ %indvars.iv.next35, %"3_consume_f" ]
  %indvars.iv34.tr = trunc i64 %indvars.iv34 to i32
  %38 = shl i32 %indvars.iv34.tr, 4
  %t22 = sub i32 %38, %16
  %39 = sext i32 %t22 to i64
  %invariant.gep = getelementptr i8, ptr %5, i64 %39
  br label %"3_for_f.s1.k$x"

"2_end_for_out.s0.x.xo":                          ; preds = %"3_consume_f"
  %indvars.iv.next38 = add nuw nsw i64 %indvars.iv37, 1
  %.not5 = icmp eq i64 %indvars.iv.next38, 16
  br i1 %.not5, label %destructor_block, label %"1_for_out.s0.y.yo"

"3_for_f.s1.k$x":                                 ; preds = %"3_for_f.s1.k$x", %"2_for_out.s0.x.xo"
  %indvars.iv = phi i64 [ 0, %"2_for_out.s0.x.xo" ], [ %indvars.iv.next, %"3_for_f.s1.k$x" ]
  %f2.sroa.12.0 = phi <16 x i32> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %71, %"3_for_f.s1.k$x" ]
  %f2.sroa.8.0 = phi <16 x i32> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %64, %"3_for_f.s1.k$x" ]
  %f2.sroa.4.0 = phi <16 x i32> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %57, %"3_for_f.s1.k$x" ]
  %f2.sroa.0.0 = phi <16 x i32> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %50, %"3_for_f.s1.k$x" ]
  %40 = mul nsw i64 %indvars.iv, %17
  %gep = getelementptr i8, ptr %invariant.gep, i64 %40
  %41 = load <16 x i8>, ptr %gep, align 1
  %42 = sext <16 x i8> %41 to <16 x i32>
  %43 = getelementptr i8, ptr %0, i64 %indvars.iv
  %44 = getelementptr i8, ptr %43, i64 %37
  %45 = load i8, ptr %44, align 1
  %46 = sext i8 %45 to i32
  %47 = insertelement <16 x i32> poison, i32 %46, i64 0
  %48 = shufflevector <16 x i32> %47, <16 x i32> poison, <16 x i32> zeroinitializer
  %49 = mul nsw <16 x i32> %48, %42
  %50 = add nsw <16 x i32> %49, %f2.sroa.0.0
  %51 = getelementptr i8, ptr %43, i64 %34
  %52 = load i8, ptr %51, align 1
  %53 = sext i8 %52 to i32
  %54 = insertelement <16 x i32> poison, i32 %53, i64 0
  %55 = shufflevector <16 x i32> %54, <16 x i32> poison, <16 x i32> zeroinitializer
  %56 = mul nsw <16 x i32> %55, %42
  %57 = add nsw <16 x i32> %56, %f2.sroa.4.0
  %58 = getelementptr i8, ptr %43, i64 %32
  %59 = load i8, ptr %58, align 1
  %60 = sext i8 %59 to i32
  %61 = insertelement <16 x i32> poison, i32 %60, i64 0
  %62 = shufflevector <16 x i32> %61, <16 x i32> poison, <16 x i32> zeroinitializer
  %63 = mul nsw <16 x i32> %62, %42
  %64 = add nsw <16 x i32> %63, %f2.sroa.8.0
  %65 = getelementptr i8, ptr %43, i64 %30
  %66 = load i8, ptr %65, align 1
  %67 = sext i8 %66 to i32
  %68 = insertelement <16 x i32> poison, i32 %67, i64 0
  %69 = shufflevector <16 x i32> %68, <16 x i32> poison, <16 x i32> zeroinitializer
  %70 = mul nsw <16 x i32> %69, %42
  %71 = add nsw <16 x i32> %70, %f2.sroa.12.0
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %.not = icmp eq i64 %indvars.iv.next, 512
  br i1 %.not, label %"3_consume_f", label %"3_for_f.s1.k$x"

"3_consume_f":                                    ; preds = %"3_for_f.s1.k$x"
  %.idx = shl nuw nsw i64 %indvars.iv34, 6
  %gep29 = getelementptr i8, ptr %invariant.gep28, i64 %.idx
  store <16 x i32> %50, ptr %gep29, align 4
  %72 = getelementptr i8, ptr %10, i64 %.idx
  %73 = getelementptr i32, ptr %72, i64 %27
  store <16 x i32> %57, ptr %73, align 4
  %74 = getelementptr i32, ptr %72, i64 %26
  store <16 x i32> %64, ptr %74, align 4
  %75 = getelementptr i32, ptr %72, i64 %25
  store <16 x i32> %71, ptr %75, align 4
  %indvars.iv.next35 = add nuw nsw i64 %indvars.iv34, 1
  %.not4 = icmp eq i64 %indvars.iv.next35, 4
  br i1 %.not4, label %"2_end_for_out.s0.x.xo", label %"2_for_out.s0.x.xo"

destructor_block:                                 ; preds = %"2_end_for_out.s0.x.xo"
  ret i32 0
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "no-jump-tables"="true" "reciprocal-estimates"="none" "target-cpu"="skylake-avx512" "target-features"="+fma,+f16c,+avx512f,+avx512cd,+avx512vl,+avx512bw,+avx512dq,+prefer-no-gather" "tune-cpu"="skylake-avx512" }
