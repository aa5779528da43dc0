; the lanes are added for every result
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux5.10.0-gnu2.31.0"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define hidden void @kernels.reduce_each(ptr nonnull writeonly align 4 captures(none) %0, ptr nonnull readonly align 1 captures(none) %1, ptr nonnull readonly align 1 captures(none) %2, i64 %3) unnamed_addr #0 {
Entry:
  %.not = icmp eq i64 %3, 0
  br i1 %.not, label %Else, label %Then.lr.ph

Then.lr.ph:                                       ; preds = %Entry
  %.sroa.0.0.copyload = load <32 x i8>, ptr %2, align 1
  %4 = sext <32 x i8> %.sroa.0.0.copyload to <32 x i32>
  %xtraiter = and i64 %3, 1
  %5 = icmp eq i64 %3, 1
  br i1 %5, label %Then.epil.preheader, label %Then.lr.ph.new

Then.lr.ph.new:                                   ; preds = %Then.lr.ph
  %unroll_iter = and i64 %3, -2
  br label %Then

Then:                                             ; preds = %Then, %Then.lr.ph.new
  %.04 = phi i64 [ 0, %Then.lr.ph.new ], [ %19, %Then ]
  %niter = phi i64 [ 0, %Then.lr.ph.new ], [ %niter.next.1, %Then ]
  %6 = shl nuw i64 %.04, 5
  %7 = getelementptr inbounds i8, ptr %1, i64 %6
  %.sroa.03.0.copyload = load <32 x i8>, ptr %7, align 1
  %8 = getelementptr inbounds [4 x i8], ptr %0, i64 %.04
  %9 = sext <32 x i8> %.sroa.03.0.copyload to <32 x i32>
  %10 = mul nsw <32 x i32> %9, %4
  %11 = tail call i32 @llvm.vector.reduce.add.v32i32(<32 x i32> %10)
  store i32 %11, ptr %8, align 4
  %12 = or disjoint i64 %.04, 1
  %13 = shl nuw i64 %12, 5
  %14 = getelementptr inbounds i8, ptr %1, i64 %13
  %.sroa.03.0.copyload.1 = load <32 x i8>, ptr %14, align 1
  %15 = getelementptr inbounds [4 x i8], ptr %0, i64 %12
  %16 = sext <32 x i8> %.sroa.03.0.copyload.1 to <32 x i32>
  %17 = mul nsw <32 x i32> %16, %4
  %18 = tail call i32 @llvm.vector.reduce.add.v32i32(<32 x i32> %17)
  store i32 %18, ptr %15, align 4
  %19 = add nuw i64 %.04, 2
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1 = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1, label %Else.loopexit.unr-lcssa, label %Then

Else.loopexit.unr-lcssa:                          ; preds = %Then
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %Else, label %Then.epil.preheader

Then.epil.preheader:                              ; preds = %Else.loopexit.unr-lcssa, %Then.lr.ph
  %.04.epil.init = phi i64 [ 0, %Then.lr.ph ], [ %19, %Else.loopexit.unr-lcssa ]
  %lcmp.mod5 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod5)
  %20 = shl nuw i64 %.04.epil.init, 5
  %21 = getelementptr inbounds i8, ptr %1, i64 %20
  %.sroa.03.0.copyload.epil = load <32 x i8>, ptr %21, align 1
  %22 = getelementptr inbounds [4 x i8], ptr %0, i64 %.04.epil.init
  %23 = sext <32 x i8> %.sroa.03.0.copyload.epil to <32 x i32>
  %24 = mul nsw <32 x i32> %23, %4
  %25 = tail call i32 @llvm.vector.reduce.add.v32i32(<32 x i32> %24)
  store i32 %25, ptr %22, align 4
  br label %Else

Else:                                             ; preds = %Then.epil.preheader, %Else.loopexit.unr-lcssa, %Entry
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v32i32(<32 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "target-cpu"="cascadelake" "target-features"="+64bit,+adx,+aes,+allow-light-256-bit,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+ermsb,+f16c,+false-deps-popcnt,+fast-15bytenop,+fast-gather,+fast-scalar-fsqrt,+fast-shld-rotate,+fast-variable-crosslane-shuffle,+fast-variable-perlane-shuffle,+fast-vector-fsqrt,+faster-shift-than-shuffle,+fma,+fsgsbase,+fxsr,+idivq-to-divl,+invpcid,+lzcnt,+macrofusion,+mmx,+movbe,+no-bypass-delay-blend,+no-bypass-delay-mov,+no-bypass-delay-shuffle,+nopl,+pclmul,+pku,+popcnt,+prefer-256-bit,+prfchw,+rdrnd,+rdseed,+sahf,+slow-3ops-lea,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+tuning-fast-imm-vector-shift,+vzeroupper,+x87,+xsave,+xsavec,+xsaveopt,+xsaves,-16bit-mode,-32bit-mode,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx10.1,-avx10.2,-avx512bf16,-avx512bitalg,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clzero,-cmpccxadd,-egpr,-enqcmd,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-range,-fast-11bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-shift-masks,-fast-vector-shift-masks,-fma4,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-inline-asm-use-gpr32,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-pad-short-functions,-pconfig,-ppx,-prefer-128-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-16,-slow-unaligned-mem-32,-sm3,-sm4,-soft-float,-sse4a,-sse-unaligned-mem,-tagged-globals,-tbm,-tsxldtrk,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-zu" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
