; both operands signed and extended to i32: vpmulld, two micro-ops on this CPU
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64--linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define noundef i32 @f(ptr noalias readonly captures(none) %a.buffer, ptr noalias readonly captures(none) %b.buffer, ptr noalias readonly captures(none) %out.buffer) local_unnamed_addr #0 {
entry:
  %host.i6 = getelementptr inbounds nuw i8, ptr %a.buffer, i64 16
  %0 = load ptr, ptr %host.i6, align 8
  %dim.i11 = getelementptr inbounds nuw i8, ptr %a.buffer, i64 40
  %1 = load ptr, ptr %dim.i11, align 8
  %2 = load i32, ptr %1, align 4
  %arrayidx.i10 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %3 = load i32, ptr %arrayidx.i10, align 4
  %stride.i17 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %4 = load i32, ptr %stride.i17, align 4
  %host.i5 = getelementptr inbounds nuw i8, ptr %b.buffer, i64 16
  %5 = load ptr, ptr %host.i5, align 8
  %dim.i7 = getelementptr inbounds nuw i8, ptr %b.buffer, i64 40
  %6 = load ptr, ptr %dim.i7, align 8
  %7 = load i32, ptr %6, align 4
  %arrayidx.i = getelementptr inbounds nuw i8, ptr %6, i64 16
  %8 = load i32, ptr %arrayidx.i, align 4
  %stride.i15 = getelementptr inbounds nuw i8, ptr %6, i64 24
  %9 = load i32, ptr %stride.i15, align 4
  %host.i = getelementptr inbounds nuw i8, ptr %out.buffer, i64 16
  %10 = load ptr, ptr %host.i, align 8
  %dim.i13 = getelementptr inbounds nuw i8, ptr %out.buffer, i64 40
  %11 = load ptr, ptr %dim.i13, align 8
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
  %indvars.iv53 = phi i64 [ 0, %entry ], [ %indvars.iv.next54, %"2_end_for_out.s0.x.xo" ]
  %21 = shl nsw i64 %indvars.iv53, 2
  %22 = or disjoint i64 %21, 1
  %23 = or disjoint i64 %21, 2
  %24 = or disjoint i64 %21, 3
  %25 = mul nsw i64 %24, %18
  %26 = mul nsw i64 %23, %18
  %27 = mul nsw i64 %22, %18
  %28 = mul nsw i64 %indvars.iv53, %18
  %29 = mul nsw i64 %24, %19
  %30 = sub nsw i64 %29, %20
  %31 = mul nsw i64 %23, %19
  %32 = sub nsw i64 %31, %20
  %33 = mul nsw i64 %22, %19
  %34 = sub nsw i64 %33, %20
  %35 = trunc nuw nsw i64 %indvars.iv53 to i32
  %36 = mul i32 %15, %35
  %t10 = sub nsw i32 %36, %t9
  %37 = sext i32 %t10 to i64
  %.idx = shl nsw i64 %28, 4
  %invariant.gep34 = getelementptr i8, ptr %10, i64 %.idx
  %invariant.gep36 = getelementptr i32, ptr %10, i64 %27
  %invariant.gep38 = getelementptr i32, ptr %10, i64 %26
  %invariant.gep40 = getelementptr i32, ptr %10, i64 %25
  br label %"2_for_out.s0.x.xo"

"2_for_out.s0.x.xo":                              ; preds = %"3_consume_f", %"1_for_out.s0.y.yo"
  %indvars.iv50 = phi i64 [ 0, %"1_for_out.s0.y.yo" ], [ %indvars.iv.next51, %"3_consume_f" ]
  %38 = shl nsw i64 %indvars.iv50, 4
  %39 = trunc nuw nsw i64 %38 to i32
  %t22 = sub i32 %39, %16
  %40 = sext i32 %t22 to i64
  %invariant.gep = getelementptr i8, ptr %5, i64 %40
  br label %"3_for_f.s1.k$x"

"2_end_for_out.s0.x.xo":                          ; preds = %"3_consume_f"
  %indvars.iv.next54 = add nuw nsw i64 %indvars.iv53, 1
  %.not4 = icmp eq i64 %indvars.iv.next54, 16
  br i1 %.not4, label %destructor_block, label %"1_for_out.s0.y.yo"

"3_for_f.s1.k$x":                                 ; preds = %"3_for_f.s1.k$x", %"2_for_out.s0.x.xo"
  %indvars.iv = phi i64 [ 0, %"2_for_out.s0.x.xo" ], [ %indvars.iv.next, %"3_for_f.s1.k$x" ]
  %f2.sroa.28.0 = phi <8 x i32> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %84, %"3_for_f.s1.k$x" ]
  %f2.sroa.24.0 = phi <8 x i32> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %83, %"3_for_f.s1.k$x" ]
  %f2.sroa.20.0 = phi <8 x i32> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %74, %"3_for_f.s1.k$x" ]
  %f2.sroa.16.0 = phi <8 x i32> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %73, %"3_for_f.s1.k$x" ]
  %f2.sroa.12.0 = phi <8 x i32> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %64, %"3_for_f.s1.k$x" ]
  %f2.sroa.8.0 = phi <8 x i32> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %63, %"3_for_f.s1.k$x" ]
  %f2.sroa.4.0 = phi <8 x i32> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %54, %"3_for_f.s1.k$x" ]
  %f2.sroa.0.0 = phi <8 x i32> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %53, %"3_for_f.s1.k$x" ]
  %41 = shufflevector <8 x i32> %f2.sroa.0.0, <8 x i32> %f2.sroa.4.0, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %42 = mul nsw i64 %indvars.iv, %17
  %gep = getelementptr i8, ptr %invariant.gep, i64 %42
  %43 = load <16 x i8>, ptr %gep, align 1
  %44 = sext <16 x i8> %43 to <16 x i32>
  %45 = getelementptr i8, ptr %0, i64 %indvars.iv
  %46 = getelementptr i8, ptr %45, i64 %37
  %47 = load i8, ptr %46, align 1
  %48 = sext i8 %47 to i32
  %49 = insertelement <16 x i32> poison, i32 %48, i64 0
  %50 = shufflevector <16 x i32> %49, <16 x i32> poison, <16 x i32> zeroinitializer
  %51 = mul nsw <16 x i32> %50, %44
  %52 = add nsw <16 x i32> %51, %41
  %53 = shufflevector <16 x i32> %52, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %54 = shufflevector <16 x i32> %52, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %55 = shufflevector <8 x i32> %f2.sroa.8.0, <8 x i32> %f2.sroa.12.0, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %56 = getelementptr i8, ptr %45, i64 %34
  %57 = load i8, ptr %56, align 1
  %58 = sext i8 %57 to i32
  %59 = insertelement <16 x i32> poison, i32 %58, i64 0
  %60 = shufflevector <16 x i32> %59, <16 x i32> poison, <16 x i32> zeroinitializer
  %61 = mul nsw <16 x i32> %60, %44
  %62 = add nsw <16 x i32> %61, %55
  %63 = shufflevector <16 x i32> %62, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %64 = shufflevector <16 x i32> %62, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %65 = shufflevector <8 x i32> %f2.sroa.16.0, <8 x i32> %f2.sroa.20.0, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %66 = getelementptr i8, ptr %45, i64 %32
  %67 = load i8, ptr %66, align 1
  %68 = sext i8 %67 to i32
  %69 = insertelement <16 x i32> poison, i32 %68, i64 0
  %70 = shufflevector <16 x i32> %69, <16 x i32> poison, <16 x i32> zeroinitializer
  %71 = mul nsw <16 x i32> %70, %44
  %72 = add nsw <16 x i32> %71, %65
  %73 = shufflevector <16 x i32> %72, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %74 = shufflevector <16 x i32> %72, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %75 = shufflevector <8 x i32> %f2.sroa.24.0, <8 x i32> %f2.sroa.28.0, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %76 = getelementptr i8, ptr %45, i64 %30
  %77 = load i8, ptr %76, align 1
  %78 = sext i8 %77 to i32
  %79 = insertelement <16 x i32> poison, i32 %78, i64 0
  %80 = shufflevector <16 x i32> %79, <16 x i32> poison, <16 x i32> zeroinitializer
  %81 = mul nsw <16 x i32> %80, %44
  %82 = add nsw <16 x i32> %81, %75
  %83 = shufflevector <16 x i32> %82, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %84 = shufflevector <16 x i32> %82, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %.not = icmp eq i64 %indvars.iv.next, 512
  br i1 %.not, label %"3_consume_f", label %"3_for_f.s1.k$x"

"3_consume_f":                                    ; preds = %"3_for_f.s1.k$x"
  %gep35 = getelementptr i32, ptr %invariant.gep34, i64 %38
  store <8 x i32> %53, ptr %gep35, align 4
  %85 = getelementptr i8, ptr %gep35, i64 32
  store <8 x i32> %54, ptr %85, align 4
  %gep37 = getelementptr i32, ptr %invariant.gep36, i64 %38
  store <8 x i32> %63, ptr %gep37, align 4
  %86 = getelementptr i8, ptr %gep37, i64 32
  store <8 x i32> %64, ptr %86, align 4
  %gep39 = getelementptr i32, ptr %invariant.gep38, i64 %38
  store <8 x i32> %73, ptr %gep39, align 4
  %87 = getelementptr i8, ptr %gep39, i64 32
  store <8 x i32> %74, ptr %87, align 4
  %gep41 = getelementptr i32, ptr %invariant.gep40, i64 %38
  store <8 x i32> %83, ptr %gep41, align 4
  %88 = getelementptr i8, ptr %gep41, i64 32
  store <8 x i32> %84, ptr %88, align 4
  %indvars.iv.next51 = add nuw nsw i64 %indvars.iv50, 1
  %.not3 = icmp eq i64 %indvars.iv.next51, 4
  br i1 %.not3, label %"2_end_for_out.s0.x.xo", label %"2_for_out.s0.x.xo"

destructor_block:                                 ; preds = %"2_end_for_out.s0.x.xo"
  ret i32 0
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "no-jump-tables"="true" "reciprocal-estimates"="none" "target-cpu"="haswell" "target-features"="+fma,+f16c,+prefer-no-gather" "tune-cpu"="haswell" }
