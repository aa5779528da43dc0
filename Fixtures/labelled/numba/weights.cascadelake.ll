; bytes become floats before every FMA
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @_ZN8__main__7weightsB2v1B60c8tJTIeFIjxB2IKSgI4CrvQClYb5wBbdC9XqICn1Wk1gKBZBVGsCAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIaLi1E1C7mutable7alignedE(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.c.0, ptr readnone captures(none) %arg.c.1, i64 %arg.c.2, i64 %arg.c.3, ptr writeonly captures(none) %arg.c.4, i64 %arg.c.5.0, i64 %arg.c.6.0, ptr readnone captures(none) %arg.a.0, ptr readnone captures(none) %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr readonly captures(none) %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr readnone captures(none) %arg.b.0, ptr readnone captures(none) %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr readonly captures(none) %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0) local_unnamed_addr #0 {
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
  %vec.phi = phi <8 x float> [ zeroinitializer, %vector.ph ], [ %8, %vector.body ]
  %vec.phi2 = phi <8 x float> [ zeroinitializer, %vector.ph ], [ %9, %vector.body ]
  %vec.phi3 = phi <8 x float> [ zeroinitializer, %vector.ph ], [ %10, %vector.body ]
  %vec.phi4 = phi <8 x float> [ zeroinitializer, %vector.ph ], [ %11, %vector.body ]
  %sunkaddr = mul i64 %index, 4
  %sunkaddr56 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr
  %wide.load = load <8 x float>, ptr %sunkaddr56, align 4
  %sunkaddr57 = mul i64 %index, 4
  %sunkaddr58 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr57
  %sunkaddr59 = getelementptr i8, ptr %sunkaddr58, i64 32
  %wide.load5 = load <8 x float>, ptr %sunkaddr59, align 4
  %sunkaddr60 = mul i64 %index, 4
  %sunkaddr61 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr60
  %sunkaddr62 = getelementptr i8, ptr %sunkaddr61, i64 64
  %wide.load6 = load <8 x float>, ptr %sunkaddr62, align 4
  %sunkaddr63 = mul i64 %index, 4
  %sunkaddr64 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr63
  %sunkaddr65 = getelementptr i8, ptr %sunkaddr64, i64 96
  %wide.load7 = load <8 x float>, ptr %sunkaddr65, align 4
  %sunkaddr66 = getelementptr i8, ptr %arg.b.4, i64 %index
  %wide.load8 = load <8 x i8>, ptr %sunkaddr66, align 1
  %sunkaddr67 = getelementptr i8, ptr %arg.b.4, i64 %index
  %sunkaddr68 = getelementptr i8, ptr %sunkaddr67, i64 8
  %wide.load9 = load <8 x i8>, ptr %sunkaddr68, align 1
  %sunkaddr69 = getelementptr i8, ptr %arg.b.4, i64 %index
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr69, i64 16
  %wide.load10 = load <8 x i8>, ptr %sunkaddr70, align 1
  %sunkaddr71 = getelementptr i8, ptr %arg.b.4, i64 %index
  %sunkaddr72 = getelementptr i8, ptr %sunkaddr71, i64 24
  %wide.load11 = load <8 x i8>, ptr %sunkaddr72, align 1
  %0 = sitofp <8 x i8> %wide.load8 to <8 x float>
  %1 = sitofp <8 x i8> %wide.load9 to <8 x float>
  %2 = sitofp <8 x i8> %wide.load10 to <8 x float>
  %3 = sitofp <8 x i8> %wide.load11 to <8 x float>
  %4 = fmul fast <8 x float> %wide.load, %0
  %5 = fmul fast <8 x float> %wide.load5, %1
  %6 = fmul fast <8 x float> %wide.load6, %2
  %7 = fmul fast <8 x float> %wide.load7, %3
  %8 = fadd fast <8 x float> %4, %vec.phi
  %9 = fadd fast <8 x float> %5, %vec.phi2
  %10 = fadd fast <8 x float> %6, %vec.phi3
  %11 = fadd fast <8 x float> %7, %vec.phi4
  %index.next = add nuw i64 %index, 32
  %12 = icmp eq i64 %n.vec, %index.next
  br i1 %12, label %middle.block, label %vector.body

middle.block:                                     ; preds = %vector.body
  %bin.rdx = fadd fast <8 x float> %9, %8
  %bin.rdx12 = fadd fast <8 x float> %10, %bin.rdx
  %bin.rdx13 = fadd fast <8 x float> %11, %bin.rdx12
  %rdx.shuf = shufflevector <8 x float> %bin.rdx13, <8 x float> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx45 = fadd fast <8 x float> %bin.rdx13, %rdx.shuf
  %rdx.shuf46 = shufflevector <8 x float> %bin.rdx45, <8 x float> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx47 = fadd fast <8 x float> %bin.rdx45, %rdx.shuf46
  %rdx.shuf48 = shufflevector <8 x float> %bin.rdx47, <8 x float> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx49 = fadd fast <8 x float> %bin.rdx47, %rdx.shuf48
  %13 = extractelement <8 x float> %bin.rdx49, i32 0
  %bin.rdx50 = fadd fast float 0.000000e+00, %13
  %cmp.n = icmp eq i64 %arg.a.5.0, %n.vec
  br i1 %cmp.n, label %B178, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %14 = and i64 %arg.a.5.0, 28
  %min.epilog.iters.check = icmp eq i64 %14, 0
  br i1 %min.epilog.iters.check, label %B98.preheader, label %vec.epilog.ph

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi float [ %bin.rdx50, %vec.epilog.iter.check ], [ 0.000000e+00, %vector.main.loop.iter.check ]
  %const_mat = add i64 %const, 28
  %n.vec15 = and i64 %arg.a.5.0, %const_mat
  %15 = insertelement <4 x float> <float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>, float %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index16 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next20, %vec.epilog.vector.body ]
  %vec.phi17 = phi <4 x float> [ %15, %vec.epilog.ph ], [ %20, %vec.epilog.vector.body ]
  %16 = shl i64 %index16, 2
  %scevgep31 = getelementptr i8, ptr %arg.a.4, i64 %16
  %wide.load18 = load <4 x float>, ptr %scevgep31, align 4
  %17 = getelementptr i8, ptr %arg.b.4, i64 %index16
  %wide.load19 = load <4 x i8>, ptr %17, align 1
  %18 = sitofp <4 x i8> %wide.load19 to <4 x float>
  %19 = fmul fast <4 x float> %wide.load18, %18
  %20 = fadd fast <4 x float> %19, %vec.phi17
  %index.next20 = add nuw i64 %index16, 4
  %21 = icmp eq i64 %n.vec15, %index.next20
  br i1 %21, label %vec.epilog.middle.block, label %vec.epilog.vector.body

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %rdx.shuf51 = shufflevector <4 x float> %20, <4 x float> poison, <4 x i32> <i32 2, i32 3, i32 poison, i32 poison>
  %bin.rdx52 = fadd fast <4 x float> %20, %rdx.shuf51
  %rdx.shuf53 = shufflevector <4 x float> %bin.rdx52, <4 x float> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
  %bin.rdx54 = fadd fast <4 x float> %bin.rdx52, %rdx.shuf53
  %22 = extractelement <4 x float> %bin.rdx54, i32 0
  %bin.rdx55 = fadd fast float 0.000000e+00, %22
  %cmp.n21 = icmp eq i64 %arg.a.5.0, %n.vec15
  br i1 %cmp.n21, label %B178, label %B98.preheader

B98.preheader:                                    ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %iter.check
  %s.2.0114.ph = phi float [ 0.000000e+00, %iter.check ], [ %bin.rdx50, %vec.epilog.iter.check ], [ %bin.rdx55, %vec.epilog.middle.block ]
  %.148110112.ph = phi i64 [ 0, %iter.check ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec15, %vec.epilog.middle.block ]
  br label %B98

B98:                                              ; preds = %B98, %B98.preheader
  %s.2.0114 = phi float [ %.243, %B98 ], [ %s.2.0114.ph, %B98.preheader ]
  %.148110112 = phi i64 [ %.155, %B98 ], [ %.148110112.ph, %B98.preheader ]
  %.155 = add nuw nsw i64 %.148110112, 1
  %23 = shl i64 %.148110112, 2
  %scevgep = getelementptr i8, ptr %arg.a.4, i64 %23
  %.209 = load float, ptr %scevgep, align 4
  %24 = getelementptr i8, ptr %arg.b.4, i64 %.148110112
  %.239 = load i8, ptr %24, align 1
  %.240 = sitofp i8 %.239 to float
  %.241 = fmul fast float %.209, %.240
  %.243 = fadd fast float %.241, %s.2.0114
  %exitcond.not = icmp eq i64 %arg.a.5.0, %.155
  br i1 %exitcond.not, label %B178, label %B98

B178:                                             ; preds = %B98, %vec.epilog.middle.block, %middle.block, %B0.endif
  %s.2.0.lcssa = phi float [ 0.000000e+00, %B0.endif ], [ %bin.rdx55, %vec.epilog.middle.block ], [ %bin.rdx50, %middle.block ], [ %.243, %B98 ]
  store float %s.2.0.lcssa, ptr %arg.c.4, align 4
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
