; LLVM chose eight lanes by the widest type: vpmovsxbw and vpmaddwd of 128 bits, the extends on one port
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @_ZN8__main__3dotB2v1B60c8tJTIeFIjxB2IKSgI4CrvQClYb5wBbdC9XqICn1Wk1gKBZBVGsCAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIaLi1E1C7mutable7alignedE5ArrayIaLi1E1C7mutable7alignedE(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.c.0, ptr readnone captures(none) %arg.c.1, i64 %arg.c.2, i64 %arg.c.3, ptr writeonly captures(none) %arg.c.4, i64 %arg.c.5.0, i64 %arg.c.6.0, ptr readnone captures(none) %arg.a.0, ptr readnone captures(none) %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr readonly captures(none) %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr readnone captures(none) %arg.b.0, ptr readnone captures(none) %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr readonly captures(none) %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0) local_unnamed_addr #0 {
B0.endif:
  %.143115.not = icmp slt i64 %arg.a.5.0, 1
  br i1 %.143115.not, label %B214, label %iter.check

iter.check:                                       ; preds = %B0.endif
  %min.iters.check = icmp ult i64 %arg.a.5.0, 4
  br i1 %min.iters.check, label %B98.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  %const = bitcast i64 9223372036854775776 to i64
  %min.iters.check1 = icmp ult i64 %arg.a.5.0, 32
  br i1 %min.iters.check1, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.vec = and i64 %arg.a.5.0, %const
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <8 x i32> [ zeroinitializer, %vector.ph ], [ %28, %vector.body ]
  %vec.phi2 = phi <8 x i32> [ zeroinitializer, %vector.ph ], [ %29, %vector.body ]
  %vec.phi3 = phi <8 x i32> [ zeroinitializer, %vector.ph ], [ %30, %vector.body ]
  %vec.phi4 = phi <8 x i32> [ zeroinitializer, %vector.ph ], [ %31, %vector.body ]
  %sunkaddr = getelementptr i8, ptr %arg.a.4, i64 %index
  %wide.load = load <8 x i8>, ptr %sunkaddr, align 1
  %sunkaddr49 = getelementptr i8, ptr %arg.a.4, i64 %index
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr49, i64 8
  %wide.load5 = load <8 x i8>, ptr %sunkaddr50, align 1
  %sunkaddr51 = getelementptr i8, ptr %arg.a.4, i64 %index
  %sunkaddr52 = getelementptr i8, ptr %sunkaddr51, i64 16
  %wide.load6 = load <8 x i8>, ptr %sunkaddr52, align 1
  %sunkaddr53 = getelementptr i8, ptr %arg.a.4, i64 %index
  %sunkaddr54 = getelementptr i8, ptr %sunkaddr53, i64 24
  %wide.load7 = load <8 x i8>, ptr %sunkaddr54, align 1
  %sunkaddr55 = getelementptr i8, ptr %arg.b.4, i64 %index
  %wide.load8 = load <8 x i8>, ptr %sunkaddr55, align 1
  %sunkaddr56 = getelementptr i8, ptr %arg.b.4, i64 %index
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr56, i64 8
  %wide.load9 = load <8 x i8>, ptr %sunkaddr57, align 1
  %sunkaddr58 = getelementptr i8, ptr %arg.b.4, i64 %index
  %sunkaddr59 = getelementptr i8, ptr %sunkaddr58, i64 16
  %wide.load10 = load <8 x i8>, ptr %sunkaddr59, align 1
  %sunkaddr60 = getelementptr i8, ptr %arg.b.4, i64 %index
  %sunkaddr61 = getelementptr i8, ptr %sunkaddr60, i64 24
  %wide.load11 = load <8 x i8>, ptr %sunkaddr61, align 1
  %0 = sext <8 x i8> %wide.load to <8 x i32>
  %1 = sext <8 x i8> %wide.load5 to <8 x i32>
  %2 = sext <8 x i8> %wide.load6 to <8 x i32>
  %3 = sext <8 x i8> %wide.load7 to <8 x i32>
  %4 = sext <8 x i8> %wide.load8 to <8 x i32>
  %5 = sext <8 x i8> %wide.load9 to <8 x i32>
  %6 = sext <8 x i8> %wide.load10 to <8 x i32>
  %7 = sext <8 x i8> %wide.load11 to <8 x i32>
  %8 = mul <8 x i32> %4, %0
  %9 = shufflevector <8 x i32> %8, <8 x i32> %8, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %10 = shufflevector <8 x i32> %8, <8 x i32> %8, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %11 = add <4 x i32> %9, %10
  %12 = shufflevector <4 x i32> %11, <4 x i32> zeroinitializer, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %13 = mul <8 x i32> %5, %1
  %14 = shufflevector <8 x i32> %13, <8 x i32> %13, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %15 = shufflevector <8 x i32> %13, <8 x i32> %13, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %16 = add <4 x i32> %14, %15
  %17 = shufflevector <4 x i32> %16, <4 x i32> zeroinitializer, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %18 = mul <8 x i32> %6, %2
  %19 = shufflevector <8 x i32> %18, <8 x i32> %18, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %20 = shufflevector <8 x i32> %18, <8 x i32> %18, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %21 = add <4 x i32> %19, %20
  %22 = shufflevector <4 x i32> %21, <4 x i32> zeroinitializer, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %23 = mul <8 x i32> %7, %3
  %24 = shufflevector <8 x i32> %23, <8 x i32> %23, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %25 = shufflevector <8 x i32> %23, <8 x i32> %23, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %26 = add <4 x i32> %24, %25
  %27 = shufflevector <4 x i32> %26, <4 x i32> zeroinitializer, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %28 = add <8 x i32> %12, %vec.phi
  %29 = add <8 x i32> %17, %vec.phi2
  %30 = add <8 x i32> %22, %vec.phi3
  %31 = add <8 x i32> %27, %vec.phi4
  %index.next = add nuw i64 %index, 32
  %32 = icmp eq i64 %n.vec, %index.next
  br i1 %32, label %middle.block, label %vector.body

middle.block:                                     ; preds = %vector.body
  %bin.rdx = add <8 x i32> %29, %28
  %bin.rdx12 = add <8 x i32> %30, %bin.rdx
  %bin.rdx13 = add <8 x i32> %31, %bin.rdx12
  %rdx.shuf = shufflevector <8 x i32> %bin.rdx13, <8 x i32> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx40 = add <8 x i32> %bin.rdx13, %rdx.shuf
  %rdx.shuf41 = shufflevector <8 x i32> %bin.rdx40, <8 x i32> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx42 = add <8 x i32> %bin.rdx40, %rdx.shuf41
  %rdx.shuf43 = shufflevector <8 x i32> %bin.rdx42, <8 x i32> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx44 = add <8 x i32> %bin.rdx42, %rdx.shuf43
  %33 = extractelement <8 x i32> %bin.rdx44, i32 0
  %cmp.n = icmp eq i64 %arg.a.5.0, %n.vec
  br i1 %cmp.n, label %B214, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %34 = and i64 %arg.a.5.0, 28
  %min.epilog.iters.check = icmp eq i64 %34, 0
  br i1 %min.epilog.iters.check, label %B98.preheader, label %vec.epilog.ph

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi i32 [ %33, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %const_mat = add i64 %const, 28
  %n.vec15 = and i64 %arg.a.5.0, %const_mat
  %35 = insertelement <4 x i32> <i32 poison, i32 0, i32 0, i32 0>, i32 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index16 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next20, %vec.epilog.vector.body ]
  %vec.phi17 = phi <4 x i32> [ %35, %vec.epilog.ph ], [ %41, %vec.epilog.vector.body ]
  %36 = getelementptr i8, ptr %arg.a.4, i64 %index16
  %wide.load18 = load <4 x i8>, ptr %36, align 1
  %37 = getelementptr i8, ptr %arg.b.4, i64 %index16
  %wide.load19 = load <4 x i8>, ptr %37, align 1
  %38 = sext <4 x i8> %wide.load18 to <4 x i32>
  %39 = sext <4 x i8> %wide.load19 to <4 x i32>
  %40 = mul nsw <4 x i32> %39, %38
  %41 = add <4 x i32> %40, %vec.phi17
  %index.next20 = add nuw i64 %index16, 4
  %42 = icmp eq i64 %n.vec15, %index.next20
  br i1 %42, label %vec.epilog.middle.block, label %vec.epilog.vector.body

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %rdx.shuf45 = shufflevector <4 x i32> %41, <4 x i32> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx46 = add <4 x i32> %41, %rdx.shuf45
  %rdx.shuf47 = shufflevector <4 x i32> %bin.rdx46, <4 x i32> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx48 = add <4 x i32> %bin.rdx46, %rdx.shuf47
  %43 = extractelement <4 x i32> %bin.rdx48, i32 0
  %cmp.n21 = icmp eq i64 %arg.a.5.0, %n.vec15
  br i1 %cmp.n21, label %B214, label %B98.preheader

B98.preheader:                                    ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %iter.check
  %s.2.0118.ph = phi i32 [ 0, %iter.check ], [ %33, %vec.epilog.iter.check ], [ %43, %vec.epilog.middle.block ]
  %.149114116.ph = phi i64 [ 0, %iter.check ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec15, %vec.epilog.middle.block ]
  br label %B98

B98:                                              ; preds = %B98, %B98.preheader
  %s.2.0118 = phi i32 [ %.247, %B98 ], [ %s.2.0118.ph, %B98.preheader ]
  %.149114116 = phi i64 [ %.156, %B98 ], [ %.149114116.ph, %B98.preheader ]
  %.156 = add nuw nsw i64 %.149114116, 1
  %44 = getelementptr i8, ptr %arg.a.4, i64 %.149114116
  %.210 = load i8, ptr %44, align 1
  %45 = getelementptr i8, ptr %arg.b.4, i64 %.149114116
  %.241 = load i8, ptr %45, align 1
  %.243 = sext i8 %.210 to i32
  %.244 = sext i8 %.241 to i32
  %.245 = mul nsw i32 %.244, %.243
  %.247 = add i32 %.245, %s.2.0118
  %exitcond.not = icmp eq i64 %arg.a.5.0, %.156
  br i1 %exitcond.not, label %B214, label %B98

B214:                                             ; preds = %B98, %vec.epilog.middle.block, %middle.block, %B0.endif
  %s.2.0.lcssa = phi i32 [ 0, %B0.endif ], [ %43, %vec.epilog.middle.block ], [ %33, %middle.block ], [ %.247, %B98 ]
  store i32 %s.2.0.lcssa, ptr %arg.c.4, align 4
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
