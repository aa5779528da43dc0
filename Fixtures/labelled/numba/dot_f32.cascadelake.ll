; float
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @_ZN8__main__7weightsB2v1B60c8tJTIeFIjxB2IKSgI4CrvQClYb5wBbdC9XqICn1Wk1gKBZBVGsCAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.c.0, ptr readnone captures(none) %arg.c.1, i64 %arg.c.2, i64 %arg.c.3, ptr writeonly captures(none) %arg.c.4, i64 %arg.c.5.0, i64 %arg.c.6.0, ptr readnone captures(none) %arg.a.0, ptr readnone captures(none) %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr readonly captures(none) %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr readnone captures(none) %arg.b.0, ptr readnone captures(none) %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr readonly captures(none) %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0) local_unnamed_addr #0 {
B0.endif:
  %.142111.not = icmp slt i64 %arg.a.5.0, 1
  br i1 %.142111.not, label %B178, label %iter.check

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
  %vec.phi = phi <8 x float> [ zeroinitializer, %vector.ph ], [ %4, %vector.body ]
  %vec.phi2 = phi <8 x float> [ zeroinitializer, %vector.ph ], [ %5, %vector.body ]
  %vec.phi3 = phi <8 x float> [ zeroinitializer, %vector.ph ], [ %6, %vector.body ]
  %vec.phi4 = phi <8 x float> [ zeroinitializer, %vector.ph ], [ %7, %vector.body ]
  %sunkaddr = mul i64 %index, 4
  %sunkaddr61 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr
  %wide.load = load <8 x float>, ptr %sunkaddr61, align 4
  %sunkaddr62 = mul i64 %index, 4
  %sunkaddr63 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr62
  %sunkaddr64 = getelementptr i8, ptr %sunkaddr63, i64 32
  %wide.load5 = load <8 x float>, ptr %sunkaddr64, align 4
  %sunkaddr65 = mul i64 %index, 4
  %sunkaddr66 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr65
  %sunkaddr67 = getelementptr i8, ptr %sunkaddr66, i64 64
  %wide.load6 = load <8 x float>, ptr %sunkaddr67, align 4
  %sunkaddr68 = mul i64 %index, 4
  %sunkaddr69 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr68
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr69, i64 96
  %wide.load7 = load <8 x float>, ptr %sunkaddr70, align 4
  %sunkaddr71 = mul i64 %index, 4
  %sunkaddr72 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr71
  %wide.load8 = load <8 x float>, ptr %sunkaddr72, align 4
  %sunkaddr73 = mul i64 %index, 4
  %sunkaddr74 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr73
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr74, i64 32
  %wide.load9 = load <8 x float>, ptr %sunkaddr75, align 4
  %sunkaddr76 = mul i64 %index, 4
  %sunkaddr77 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr76
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr77, i64 64
  %wide.load10 = load <8 x float>, ptr %sunkaddr78, align 4
  %sunkaddr79 = mul i64 %index, 4
  %sunkaddr80 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr79
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr80, i64 96
  %wide.load11 = load <8 x float>, ptr %sunkaddr81, align 4
  %0 = fmul fast <8 x float> %wide.load8, %wide.load
  %1 = fmul fast <8 x float> %wide.load9, %wide.load5
  %2 = fmul fast <8 x float> %wide.load10, %wide.load6
  %3 = fmul fast <8 x float> %wide.load11, %wide.load7
  %4 = fadd fast <8 x float> %0, %vec.phi
  %5 = fadd fast <8 x float> %1, %vec.phi2
  %6 = fadd fast <8 x float> %2, %vec.phi3
  %7 = fadd fast <8 x float> %3, %vec.phi4
  %index.next = add nuw i64 %index, 32
  %8 = icmp eq i64 %n.vec, %index.next
  br i1 %8, label %middle.block, label %vector.body

middle.block:                                     ; preds = %vector.body
  %bin.rdx = fadd fast <8 x float> %5, %4
  %bin.rdx12 = fadd fast <8 x float> %6, %bin.rdx
  %bin.rdx13 = fadd fast <8 x float> %7, %bin.rdx12
  %rdx.shuf = shufflevector <8 x float> %bin.rdx13, <8 x float> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx50 = fadd fast <8 x float> %bin.rdx13, %rdx.shuf
  %rdx.shuf51 = shufflevector <8 x float> %bin.rdx50, <8 x float> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx52 = fadd fast <8 x float> %bin.rdx50, %rdx.shuf51
  %rdx.shuf53 = shufflevector <8 x float> %bin.rdx52, <8 x float> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx54 = fadd fast <8 x float> %bin.rdx52, %rdx.shuf53
  %9 = extractelement <8 x float> %bin.rdx54, i32 0
  %bin.rdx55 = fadd fast float 0.000000e+00, %9
  %cmp.n = icmp eq i64 %arg.a.5.0, %n.vec
  br i1 %cmp.n, label %B178, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %10 = and i64 %arg.a.5.0, 28
  %min.epilog.iters.check = icmp eq i64 %10, 0
  br i1 %min.epilog.iters.check, label %B98.preheader, label %vec.epilog.ph

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi float [ %bin.rdx55, %vec.epilog.iter.check ], [ 0.000000e+00, %vector.main.loop.iter.check ]
  %const_mat = add i64 %const, 28
  %n.vec15 = and i64 %arg.a.5.0, %const_mat
  %11 = insertelement <4 x float> <float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>, float %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index16 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next20, %vec.epilog.vector.body ]
  %vec.phi17 = phi <4 x float> [ %11, %vec.epilog.ph ], [ %15, %vec.epilog.vector.body ]
  %12 = shl i64 %index16, 2
  %scevgep33 = getelementptr i8, ptr %arg.a.4, i64 %12
  %wide.load18 = load <4 x float>, ptr %scevgep33, align 4
  %13 = shl i64 %index16, 2
  %scevgep32 = getelementptr i8, ptr %arg.b.4, i64 %13
  %wide.load19 = load <4 x float>, ptr %scevgep32, align 4
  %14 = fmul fast <4 x float> %wide.load19, %wide.load18
  %15 = fadd fast <4 x float> %14, %vec.phi17
  %index.next20 = add nuw i64 %index16, 4
  %16 = icmp eq i64 %n.vec15, %index.next20
  br i1 %16, label %vec.epilog.middle.block, label %vec.epilog.vector.body

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %rdx.shuf56 = shufflevector <4 x float> %15, <4 x float> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx57 = fadd fast <4 x float> %15, %rdx.shuf56
  %rdx.shuf58 = shufflevector <4 x float> %bin.rdx57, <4 x float> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx59 = fadd fast <4 x float> %bin.rdx57, %rdx.shuf58
  %17 = extractelement <4 x float> %bin.rdx59, i32 0
  %bin.rdx60 = fadd fast float 0.000000e+00, %17
  %cmp.n21 = icmp eq i64 %arg.a.5.0, %n.vec15
  br i1 %cmp.n21, label %B178, label %B98.preheader

B98.preheader:                                    ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %iter.check
  %s.2.0114.ph = phi float [ 0.000000e+00, %iter.check ], [ %bin.rdx55, %vec.epilog.iter.check ], [ %bin.rdx60, %vec.epilog.middle.block ]
  %.148110112.ph = phi i64 [ 0, %iter.check ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec15, %vec.epilog.middle.block ]
  br label %B98

B98:                                              ; preds = %B98, %B98.preheader
  %s.2.0114 = phi float [ %.242, %B98 ], [ %s.2.0114.ph, %B98.preheader ]
  %.148110112 = phi i64 [ %.155, %B98 ], [ %.148110112.ph, %B98.preheader ]
  %.155 = add nuw nsw i64 %.148110112, 1
  %18 = shl i64 %.148110112, 2
  %scevgep31 = getelementptr i8, ptr %arg.a.4, i64 %18
  %.209 = load float, ptr %scevgep31, align 4
  %19 = shl i64 %.148110112, 2
  %scevgep = getelementptr i8, ptr %arg.b.4, i64 %19
  %.239 = load float, ptr %scevgep, align 4
  %.240 = fmul fast float %.239, %.209
  %.242 = fadd fast float %.240, %s.2.0114
  %exitcond.not = icmp eq i64 %arg.a.5.0, %.155
  br i1 %exitcond.not, label %B178, label %B98

B178:                                             ; preds = %B98, %vec.epilog.middle.block, %middle.block, %B0.endif
  %s.2.0.lcssa = phi float [ 0.000000e+00, %B0.endif ], [ %bin.rdx60, %vec.epilog.middle.block ], [ %bin.rdx55, %middle.block ], [ %.242, %B98 ]
  store float %s.2.0.lcssa, ptr %arg.c.4, align 4
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
