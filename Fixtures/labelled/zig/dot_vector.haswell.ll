; both operands signed and extended to i32: vpmulld, two micro-ops on this CPU
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux5.10.0-gnu2.31.0"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define hidden i32 @kernels.dot_vector(ptr nonnull readonly align 1 captures(none) %0, ptr nonnull readonly align 1 captures(none) %1, i64 %2) unnamed_addr #0 {
Entry:
  %.not = icmp eq i64 %2, 0
  br i1 %.not, label %Else, label %Then.preheader

Then.preheader:                                   ; preds = %Entry
  %3 = add i64 %2, -1
  %4 = lshr i64 %3, 4
  %5 = add nuw nsw i64 %4, 1
  %xtraiter = and i64 %5, 3
  %6 = icmp ult i64 %2, 49
  br i1 %6, label %Then.epil.preheader, label %Then.preheader.new

Then.preheader.new:                               ; preds = %Then.preheader
  %unroll_iter = and i64 %5, 2305843009213693948
  br label %Then

Then:                                             ; preds = %Then, %Then.preheader.new
  %.010 = phi i64 [ 0, %Then.preheader.new ], [ %34, %Then ]
  %.089 = phi <16 x i32> [ zeroinitializer, %Then.preheader.new ], [ %33, %Then ]
  %niter = phi i64 [ 0, %Then.preheader.new ], [ %niter.next.3, %Then ]
  %7 = getelementptr inbounds [1 x i8], ptr %0, i64 %.010
  %.sroa.0.0.copyload = load <16 x i8>, ptr %7, align 1
  %8 = getelementptr inbounds [1 x i8], ptr %1, i64 %.010
  %.sroa.07.0.copyload = load <16 x i8>, ptr %8, align 1
  %9 = sext <16 x i8> %.sroa.0.0.copyload to <16 x i32>
  %10 = sext <16 x i8> %.sroa.07.0.copyload to <16 x i32>
  %11 = mul nsw <16 x i32> %10, %9
  %12 = add <16 x i32> %11, %.089
  %13 = or disjoint i64 %.010, 16
  %14 = getelementptr inbounds [1 x i8], ptr %0, i64 %13
  %.sroa.0.0.copyload.1 = load <16 x i8>, ptr %14, align 1
  %15 = getelementptr inbounds [1 x i8], ptr %1, i64 %13
  %.sroa.07.0.copyload.1 = load <16 x i8>, ptr %15, align 1
  %16 = sext <16 x i8> %.sroa.0.0.copyload.1 to <16 x i32>
  %17 = sext <16 x i8> %.sroa.07.0.copyload.1 to <16 x i32>
  %18 = mul nsw <16 x i32> %17, %16
  %19 = add <16 x i32> %18, %12
  %20 = or disjoint i64 %.010, 32
  %21 = getelementptr inbounds [1 x i8], ptr %0, i64 %20
  %.sroa.0.0.copyload.2 = load <16 x i8>, ptr %21, align 1
  %22 = getelementptr inbounds [1 x i8], ptr %1, i64 %20
  %.sroa.07.0.copyload.2 = load <16 x i8>, ptr %22, align 1
  %23 = sext <16 x i8> %.sroa.0.0.copyload.2 to <16 x i32>
  %24 = sext <16 x i8> %.sroa.07.0.copyload.2 to <16 x i32>
  %25 = mul nsw <16 x i32> %24, %23
  %26 = add <16 x i32> %25, %19
  %27 = or disjoint i64 %.010, 48
  %28 = getelementptr inbounds [1 x i8], ptr %0, i64 %27
  %.sroa.0.0.copyload.3 = load <16 x i8>, ptr %28, align 1
  %29 = getelementptr inbounds [1 x i8], ptr %1, i64 %27
  %.sroa.07.0.copyload.3 = load <16 x i8>, ptr %29, align 1
  %30 = sext <16 x i8> %.sroa.0.0.copyload.3 to <16 x i32>
  %31 = sext <16 x i8> %.sroa.07.0.copyload.3 to <16 x i32>
  %32 = mul nsw <16 x i32> %31, %30
  %33 = add <16 x i32> %32, %26
  %34 = add nuw i64 %.010, 64
  %niter.next.3 = add i64 %niter, 4
  %niter.ncmp.3.not = icmp eq i64 %niter.next.3, %unroll_iter
  br i1 %niter.ncmp.3.not, label %Else.loopexit.unr-lcssa, label %Then

Else.loopexit.unr-lcssa:                          ; preds = %Then
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %Else.loopexit, label %Then.epil.preheader

Then.epil.preheader:                              ; preds = %Else.loopexit.unr-lcssa, %Then.preheader
  %.010.epil.init = phi i64 [ 0, %Then.preheader ], [ %34, %Else.loopexit.unr-lcssa ]
  %.089.epil.init = phi <16 x i32> [ zeroinitializer, %Then.preheader ], [ %33, %Else.loopexit.unr-lcssa ]
  %lcmp.mod12 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod12)
  br label %Then.epil

Then.epil:                                        ; preds = %Then.epil, %Then.epil.preheader
  %.010.epil = phi i64 [ %41, %Then.epil ], [ %.010.epil.init, %Then.epil.preheader ]
  %.089.epil = phi <16 x i32> [ %40, %Then.epil ], [ %.089.epil.init, %Then.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %Then.epil ], [ 0, %Then.epil.preheader ]
  %35 = getelementptr inbounds [1 x i8], ptr %0, i64 %.010.epil
  %.sroa.0.0.copyload.epil = load <16 x i8>, ptr %35, align 1
  %36 = getelementptr inbounds [1 x i8], ptr %1, i64 %.010.epil
  %.sroa.07.0.copyload.epil = load <16 x i8>, ptr %36, align 1
  %37 = sext <16 x i8> %.sroa.0.0.copyload.epil to <16 x i32>
  %38 = sext <16 x i8> %.sroa.07.0.copyload.epil to <16 x i32>
  %39 = mul nsw <16 x i32> %38, %37
  %40 = add <16 x i32> %39, %.089.epil
  %41 = add nuw i64 %.010.epil, 16
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %Else.loopexit, label %Then.epil

Else.loopexit:                                    ; preds = %Then.epil, %Else.loopexit.unr-lcssa
  %.lcssa = phi <16 x i32> [ %33, %Else.loopexit.unr-lcssa ], [ %40, %Then.epil ]
  %42 = tail call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %.lcssa)
  br label %Else

Else:                                             ; preds = %Else.loopexit, %Entry
  %.08.lcssa = phi i32 [ 0, %Entry ], [ %42, %Else.loopexit ]
  ret i32 %.08.lcssa
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v16i32(<16 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="all" "target-cpu"="haswell" "target-features"="+64bit,+allow-light-256-bit,+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+ermsb,+f16c,+false-deps-lzcnt-tzcnt,+false-deps-popcnt,+fast-15bytenop,+fast-scalar-fsqrt,+fast-shld-rotate,+fast-variable-crosslane-shuffle,+fast-variable-perlane-shuffle,+fma,+fsgsbase,+fxsr,+idivq-to-divl,+invpcid,+lzcnt,+macrofusion,+mmx,+movbe,+no-bypass-delay-mov,+no-bypass-delay-shuffle,+nopl,+pclmul,+popcnt,+rdrnd,+sahf,+slow-3ops-lea,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+vzeroupper,+x87,+xsave,+xsaveopt,-16bit-mode,-32bit-mode,-adx,-aes,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx10.1,-avx10.2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-egpr,-enqcmd,-false-deps-getmant,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-range,-fast-11bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-shift-masks,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma4,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-inline-asm-use-gpr32,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-pad-short-functions,-pconfig,-pku,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-16,-slow-unaligned-mem-32,-sm3,-sm4,-soft-float,-sse4a,-sse-unaligned-mem,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsavec,-xsaves,-zu" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
