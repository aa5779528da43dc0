; float
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
  %invariant.gep36 = getelementptr float, ptr %10, i64 %27
  %invariant.gep38 = getelementptr float, ptr %10, i64 %26
  %invariant.gep40 = getelementptr float, ptr %10, i64 %25
  br label %"2_for_out.s0.x.xo"

"2_for_out.s0.x.xo":                              ; preds = %"3_consume_f", %"1_for_out.s0.y.yo"
  %indvars.iv50 = phi i64 [ 0, %"1_for_out.s0.y.yo" ], [ %indvars.iv.next51, %"3_consume_f" ]
  %38 = shl nsw i64 %indvars.iv50, 4
  %39 = trunc nuw nsw i64 %38 to i32
  %t22 = sub i32 %39, %16
  %40 = sext i32 %t22 to i64
  %invariant.gep = getelementptr float, ptr %5, i64 %40
  br label %"3_for_f.s1.k$x"

"2_end_for_out.s0.x.xo":                          ; preds = %"3_consume_f"
  %indvars.iv.next54 = add nuw nsw i64 %indvars.iv53, 1
  %.not4 = icmp eq i64 %indvars.iv.next54, 16
  br i1 %.not4, label %destructor_block, label %"1_for_out.s0.y.yo"

"3_for_f.s1.k$x":                                 ; preds = %"3_for_f.s1.k$x", %"2_for_out.s0.x.xo"
  %indvars.iv = phi i64 [ 0, %"2_for_out.s0.x.xo" ], [ %indvars.iv.next, %"3_for_f.s1.k$x" ]
  %f2.sroa.28.0 = phi <8 x float> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %82, %"3_for_f.s1.k$x" ]
  %f2.sroa.24.0 = phi <8 x float> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %81, %"3_for_f.s1.k$x" ]
  %f2.sroa.20.0 = phi <8 x float> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %73, %"3_for_f.s1.k$x" ]
  %f2.sroa.16.0 = phi <8 x float> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %72, %"3_for_f.s1.k$x" ]
  %f2.sroa.12.0 = phi <8 x float> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %64, %"3_for_f.s1.k$x" ]
  %f2.sroa.8.0 = phi <8 x float> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %63, %"3_for_f.s1.k$x" ]
  %f2.sroa.4.0 = phi <8 x float> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %55, %"3_for_f.s1.k$x" ]
  %f2.sroa.0.0 = phi <8 x float> [ zeroinitializer, %"2_for_out.s0.x.xo" ], [ %54, %"3_for_f.s1.k$x" ]
  %41 = shufflevector <8 x float> %f2.sroa.0.0, <8 x float> %f2.sroa.4.0, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %42 = mul nsw i64 %indvars.iv, %17
  %gep = getelementptr float, ptr %invariant.gep, i64 %42
  %43 = load <8 x float>, ptr %gep, align 4
  %44 = getelementptr i8, ptr %gep, i64 32
  %45 = load <8 x float>, ptr %44, align 4
  %46 = shufflevector <8 x float> %43, <8 x float> %45, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %47 = getelementptr float, ptr %0, i64 %indvars.iv
  %48 = getelementptr float, ptr %47, i64 %37
  %49 = load float, ptr %48, align 4
  %50 = insertelement <16 x float> poison, float %49, i64 0
  %51 = shufflevector <16 x float> %50, <16 x float> poison, <16 x i32> zeroinitializer
  %52 = fmul reassoc nnan ninf nsz contract afn <16 x float> %51, %46
  %53 = fadd reassoc nnan ninf nsz contract afn <16 x float> %52, %41
  %54 = shufflevector <16 x float> %53, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %55 = shufflevector <16 x float> %53, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %56 = shufflevector <8 x float> %f2.sroa.8.0, <8 x float> %f2.sroa.12.0, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %57 = getelementptr float, ptr %47, i64 %34
  %58 = load float, ptr %57, align 4
  %59 = insertelement <16 x float> poison, float %58, i64 0
  %60 = shufflevector <16 x float> %59, <16 x float> poison, <16 x i32> zeroinitializer
  %61 = fmul reassoc nnan ninf nsz contract afn <16 x float> %60, %46
  %62 = fadd reassoc nnan ninf nsz contract afn <16 x float> %61, %56
  %63 = shufflevector <16 x float> %62, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %64 = shufflevector <16 x float> %62, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %65 = shufflevector <8 x float> %f2.sroa.16.0, <8 x float> %f2.sroa.20.0, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %66 = getelementptr float, ptr %47, i64 %32
  %67 = load float, ptr %66, align 4
  %68 = insertelement <16 x float> poison, float %67, i64 0
  %69 = shufflevector <16 x float> %68, <16 x float> poison, <16 x i32> zeroinitializer
  %70 = fmul reassoc nnan ninf nsz contract afn <16 x float> %69, %46
  %71 = fadd reassoc nnan ninf nsz contract afn <16 x float> %70, %65
  %72 = shufflevector <16 x float> %71, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %73 = shufflevector <16 x float> %71, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %74 = shufflevector <8 x float> %f2.sroa.24.0, <8 x float> %f2.sroa.28.0, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %75 = getelementptr float, ptr %47, i64 %30
  %76 = load float, ptr %75, align 4
  %77 = insertelement <16 x float> poison, float %76, i64 0
  %78 = shufflevector <16 x float> %77, <16 x float> poison, <16 x i32> zeroinitializer
  %79 = fmul reassoc nnan ninf nsz contract afn <16 x float> %78, %46
  %80 = fadd reassoc nnan ninf nsz contract afn <16 x float> %79, %74
  %81 = shufflevector <16 x float> %80, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %82 = shufflevector <16 x float> %80, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %.not = icmp eq i64 %indvars.iv.next, 512
  br i1 %.not, label %"3_consume_f", label %"3_for_f.s1.k$x"

"3_consume_f":                                    ; preds = %"3_for_f.s1.k$x"
  %gep35 = getelementptr float, ptr %invariant.gep34, i64 %38
  store <8 x float> %54, ptr %gep35, align 4
  %83 = getelementptr i8, ptr %gep35, i64 32
  store <8 x float> %55, ptr %83, align 4
  %gep37 = getelementptr float, ptr %invariant.gep36, i64 %38
  store <8 x float> %63, ptr %gep37, align 4
  %84 = getelementptr i8, ptr %gep37, i64 32
  store <8 x float> %64, ptr %84, align 4
  %gep39 = getelementptr float, ptr %invariant.gep38, i64 %38
  store <8 x float> %72, ptr %gep39, align 4
  %85 = getelementptr i8, ptr %gep39, i64 32
  store <8 x float> %73, ptr %85, align 4
  %gep41 = getelementptr float, ptr %invariant.gep40, i64 %38
  store <8 x float> %81, ptr %gep41, align 4
  %86 = getelementptr i8, ptr %gep41, i64 32
  store <8 x float> %82, ptr %86, align 4
  %indvars.iv.next51 = add nuw nsw i64 %indvars.iv50, 1
  %.not3 = icmp eq i64 %indvars.iv.next51, 4
  br i1 %.not3, label %"2_end_for_out.s0.x.xo", label %"2_for_out.s0.x.xo"

destructor_block:                                 ; preds = %"2_end_for_out.s0.x.xo"
  ret i32 0
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "no-jump-tables"="true" "reciprocal-estimates"="none" "target-cpu"="haswell" "target-features"="+fma,+f16c,+prefer-no-gather" "tune-cpu"="haswell" }
