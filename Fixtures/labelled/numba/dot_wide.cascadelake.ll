; products of bytes summed in i64: 4 lanes where i32 has 8
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @_ZN8__main__8dot_wideB2v1B60c8tJTIeFIjxB2IKSgI4CrvQClYb5wBbdC9XqICn1Wk1gKBZBVGsCAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIaLi1E1C7mutable7alignedE5ArrayIaLi1E1C7mutable7alignedE(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.c.0, ptr readnone captures(none) %arg.c.1, i64 %arg.c.2, i64 %arg.c.3, ptr writeonly captures(none) %arg.c.4, i64 %arg.c.5.0, i64 %arg.c.6.0, ptr readnone captures(none) %arg.a.0, ptr readnone captures(none) %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr readonly captures(none) %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr readnone captures(none) %arg.b.0, ptr readnone captures(none) %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr readonly captures(none) %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0) local_unnamed_addr #0 {
B0.endif:
  %.141115.not = icmp slt i64 %arg.a.5.0, 1
  br i1 %.141115.not, label %B106, label %iter.check

iter.check:                                       ; preds = %B0.endif
  %min.iters.check = icmp ult i64 %arg.a.5.0, 4
  br i1 %min.iters.check, label %B62.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  %const = bitcast i64 9223372036854775792 to i64
  %min.iters.check1 = icmp ult i64 %arg.a.5.0, 16
  br i1 %min.iters.check1, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.vec = and i64 %arg.a.5.0, %const
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <4 x i64> [ zeroinitializer, %vector.ph ], [ %12, %vector.body ]
  %vec.phi2 = phi <4 x i64> [ zeroinitializer, %vector.ph ], [ %13, %vector.body ]
  %vec.phi3 = phi <4 x i64> [ zeroinitializer, %vector.ph ], [ %14, %vector.body ]
  %vec.phi4 = phi <4 x i64> [ zeroinitializer, %vector.ph ], [ %15, %vector.body ]
  %sunkaddr = getelementptr i8, ptr %arg.a.4, i64 %index
  %wide.load = load <4 x i8>, ptr %sunkaddr, align 1
  %sunkaddr47 = getelementptr i8, ptr %arg.a.4, i64 %index
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr47, i64 4
  %wide.load5 = load <4 x i8>, ptr %sunkaddr48, align 1
  %sunkaddr49 = getelementptr i8, ptr %arg.a.4, i64 %index
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr49, i64 8
  %wide.load6 = load <4 x i8>, ptr %sunkaddr50, align 1
  %sunkaddr51 = getelementptr i8, ptr %arg.a.4, i64 %index
  %sunkaddr52 = getelementptr i8, ptr %sunkaddr51, i64 12
  %wide.load7 = load <4 x i8>, ptr %sunkaddr52, align 1
  %sunkaddr53 = getelementptr i8, ptr %arg.b.4, i64 %index
  %wide.load8 = load <4 x i8>, ptr %sunkaddr53, align 1
  %sunkaddr54 = getelementptr i8, ptr %arg.b.4, i64 %index
  %sunkaddr55 = getelementptr i8, ptr %sunkaddr54, i64 4
  %wide.load9 = load <4 x i8>, ptr %sunkaddr55, align 1
  %sunkaddr56 = getelementptr i8, ptr %arg.b.4, i64 %index
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr56, i64 8
  %wide.load10 = load <4 x i8>, ptr %sunkaddr57, align 1
  %sunkaddr58 = getelementptr i8, ptr %arg.b.4, i64 %index
  %sunkaddr59 = getelementptr i8, ptr %sunkaddr58, i64 12
  %wide.load11 = load <4 x i8>, ptr %sunkaddr59, align 1
  %0 = sext <4 x i8> %wide.load to <4 x i64>
  %1 = sext <4 x i8> %wide.load5 to <4 x i64>
  %2 = sext <4 x i8> %wide.load6 to <4 x i64>
  %3 = sext <4 x i8> %wide.load7 to <4 x i64>
  %4 = sext <4 x i8> %wide.load8 to <4 x i64>
  %5 = sext <4 x i8> %wide.load9 to <4 x i64>
  %6 = sext <4 x i8> %wide.load10 to <4 x i64>
  %7 = sext <4 x i8> %wide.load11 to <4 x i64>
  %8 = mul nsw <4 x i64> %4, %0
  %9 = mul nsw <4 x i64> %5, %1
  %10 = mul nsw <4 x i64> %6, %2
  %11 = mul nsw <4 x i64> %7, %3
  %12 = add <4 x i64> %8, %vec.phi
  %13 = add <4 x i64> %9, %vec.phi2
  %14 = add <4 x i64> %10, %vec.phi3
  %15 = add <4 x i64> %11, %vec.phi4
  %index.next = add nuw i64 %index, 16
  %16 = icmp eq i64 %n.vec, %index.next
  br i1 %16, label %middle.block, label %vector.body

middle.block:                                     ; preds = %vector.body
  %bin.rdx = add <4 x i64> %13, %12
  %bin.rdx12 = add <4 x i64> %14, %bin.rdx
  %bin.rdx13 = add <4 x i64> %15, %bin.rdx12
  %rdx.shuf = shufflevector <4 x i64> %bin.rdx13, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx40 = add <4 x i64> %bin.rdx13, %rdx.shuf
  %rdx.shuf41 = shufflevector <4 x i64> %bin.rdx40, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx42 = add <4 x i64> %bin.rdx40, %rdx.shuf41
  %17 = extractelement <4 x i64> %bin.rdx42, i32 0
  %cmp.n = icmp eq i64 %arg.a.5.0, %n.vec
  br i1 %cmp.n, label %B106, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %18 = and i64 %arg.a.5.0, 12
  %min.epilog.iters.check = icmp eq i64 %18, 0
  br i1 %min.epilog.iters.check, label %B62.preheader, label %vec.epilog.ph

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi i64 [ %17, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %const_mat = add i64 %const, 12
  %n.vec15 = and i64 %arg.a.5.0, %const_mat
  %19 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index16 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next20, %vec.epilog.vector.body ]
  %vec.phi17 = phi <4 x i64> [ %19, %vec.epilog.ph ], [ %25, %vec.epilog.vector.body ]
  %20 = getelementptr i8, ptr %arg.a.4, i64 %index16
  %wide.load18 = load <4 x i8>, ptr %20, align 1
  %21 = getelementptr i8, ptr %arg.b.4, i64 %index16
  %wide.load19 = load <4 x i8>, ptr %21, align 1
  %22 = sext <4 x i8> %wide.load18 to <4 x i64>
  %23 = sext <4 x i8> %wide.load19 to <4 x i64>
  %24 = mul nsw <4 x i64> %23, %22
  %25 = add <4 x i64> %24, %vec.phi17
  %index.next20 = add nuw i64 %index16, 4
  %26 = icmp eq i64 %n.vec15, %index.next20
  br i1 %26, label %vec.epilog.middle.block, label %vec.epilog.vector.body

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %rdx.shuf43 = shufflevector <4 x i64> %25, <4 x i64> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx44 = add <4 x i64> %25, %rdx.shuf43
  %rdx.shuf45 = shufflevector <4 x i64> %bin.rdx44, <4 x i64> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx46 = add <4 x i64> %bin.rdx44, %rdx.shuf45
  %27 = extractelement <4 x i64> %bin.rdx46, i32 0
  %cmp.n21 = icmp eq i64 %arg.a.5.0, %n.vec15
  br i1 %cmp.n21, label %B106, label %B62.preheader

B62.preheader:                                    ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %iter.check
  %s.2.0118.ph = phi i64 [ 0, %iter.check ], [ %17, %vec.epilog.iter.check ], [ %27, %vec.epilog.middle.block ]
  %.147114116.ph = phi i64 [ 0, %iter.check ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec15, %vec.epilog.middle.block ]
  br label %B62

B62:                                              ; preds = %B62, %B62.preheader
  %s.2.0118 = phi i64 [ %.243, %B62 ], [ %s.2.0118.ph, %B62.preheader ]
  %.147114116 = phi i64 [ %.154, %B62 ], [ %.147114116.ph, %B62.preheader ]
  %.154 = add nuw nsw i64 %.147114116, 1
  %28 = getelementptr i8, ptr %arg.a.4, i64 %.147114116
  %.208 = load i8, ptr %28, align 1
  %29 = getelementptr i8, ptr %arg.b.4, i64 %.147114116
  %.238 = load i8, ptr %29, align 1
  %.239 = sext i8 %.208 to i64
  %.240 = sext i8 %.238 to i64
  %.241 = mul nsw i64 %.240, %.239
  %.243 = add nsw i64 %.241, %s.2.0118
  %exitcond.not = icmp eq i64 %arg.a.5.0, %.154
  br i1 %exitcond.not, label %B106, label %B62

B106:                                             ; preds = %B62, %vec.epilog.middle.block, %middle.block, %B0.endif
  %s.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %27, %vec.epilog.middle.block ], [ %17, %middle.block ], [ %.243, %B62 ]
  store i64 %s.2.0.lcssa, ptr %arg.c.4, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
