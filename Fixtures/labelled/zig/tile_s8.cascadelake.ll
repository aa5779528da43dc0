; both operands signed and extended to i32: vpmulld, two micro-ops on this CPU
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux5.10.0-gnu2.31.0"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define hidden void @kernels.tile_s8(ptr nonnull writeonly align 4 %0, ptr nonnull readonly align 1 captures(none) %1, ptr nonnull readonly align 1 captures(none) %2, i64 %3) unnamed_addr #0 {
Entry:
  %.not = icmp eq i64 %3, 0
  br i1 %.not, label %Else, label %Then.lr.ph

Then.lr.ph:                                       ; preds = %Entry
  %4 = getelementptr [1 x i8], ptr %1, i64 %3
  %5 = shl nuw i64 %3, 1
  %6 = getelementptr i8, ptr %1, i64 %5
  %7 = mul nuw i64 %3, 3
  %8 = getelementptr i8, ptr %1, i64 %7
  br label %Then

Then:                                             ; preds = %Then, %Then.lr.ph
  %.071 = phi i64 [ 0, %Then.lr.ph ], [ %39, %Then ]
  %.sroa.10.070 = phi <16 x i32> [ zeroinitializer, %Then.lr.ph ], [ %38, %Then ]
  %.sroa.7.069 = phi <16 x i32> [ zeroinitializer, %Then.lr.ph ], [ %31, %Then ]
  %.sroa.0.068 = phi <16 x i32> [ zeroinitializer, %Then.lr.ph ], [ %17, %Then ]
  %.sroa.4.067 = phi <16 x i32> [ zeroinitializer, %Then.lr.ph ], [ %24, %Then ]
  %9 = getelementptr inbounds [16 x i8], ptr %2, i64 %.071
  %.sroa.013.0.copyload = load <16 x i8>, ptr %9, align 1
  %10 = sext <16 x i8> %.sroa.013.0.copyload to <16 x i32>
  %11 = getelementptr inbounds [1 x i8], ptr %1, i64 %.071
  %12 = load i8, ptr %11, align 1
  %13 = sext i8 %12 to i32
  %14 = insertelement <1 x i32> poison, i32 %13, i64 0
  %15 = shufflevector <1 x i32> %14, <1 x i32> poison, <16 x i32> zeroinitializer
  %16 = mul <16 x i32> %15, %10
  %17 = add <16 x i32> %16, %.sroa.0.068
  %18 = getelementptr [1 x i8], ptr %4, i64 %.071
  %19 = load i8, ptr %18, align 1
  %20 = sext i8 %19 to i32
  %21 = insertelement <1 x i32> poison, i32 %20, i64 0
  %22 = shufflevector <1 x i32> %21, <1 x i32> poison, <16 x i32> zeroinitializer
  %23 = mul <16 x i32> %22, %10
  %24 = add <16 x i32> %23, %.sroa.4.067
  %25 = getelementptr [1 x i8], ptr %6, i64 %.071
  %26 = load i8, ptr %25, align 1
  %27 = sext i8 %26 to i32
  %28 = insertelement <1 x i32> poison, i32 %27, i64 0
  %29 = shufflevector <1 x i32> %28, <1 x i32> poison, <16 x i32> zeroinitializer
  %30 = mul <16 x i32> %29, %10
  %31 = add <16 x i32> %30, %.sroa.7.069
  %32 = getelementptr [1 x i8], ptr %8, i64 %.071
  %33 = load i8, ptr %32, align 1
  %34 = sext i8 %33 to i32
  %35 = insertelement <1 x i32> poison, i32 %34, i64 0
  %36 = shufflevector <1 x i32> %35, <1 x i32> poison, <16 x i32> zeroinitializer
  %37 = mul <16 x i32> %36, %10
  %38 = add <16 x i32> %37, %.sroa.10.070
  %39 = add nuw i64 %.071, 1
  %exitcond.not = icmp eq i64 %39, %3
  br i1 %exitcond.not, label %Else, label %Then

Else:                                             ; preds = %Then, %Entry
  %.sroa.4.0.lcssa = phi <16 x i32> [ zeroinitializer, %Entry ], [ %24, %Then ]
  %.sroa.0.0.lcssa = phi <16 x i32> [ zeroinitializer, %Entry ], [ %17, %Then ]
  %.sroa.7.0.lcssa = phi <16 x i32> [ zeroinitializer, %Entry ], [ %31, %Then ]
  %.sroa.10.0.lcssa = phi <16 x i32> [ zeroinitializer, %Entry ], [ %38, %Then ]
  %40 = shufflevector <16 x i32> %.sroa.0.0.lcssa, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  store <8 x i32> %40, ptr %0, align 4
  %.sroa.9.0..sroa_idx = getelementptr inbounds nuw i8, ptr %0, i64 32
  %41 = shufflevector <16 x i32> %.sroa.0.0.lcssa, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %41, ptr %.sroa.9.0..sroa_idx, align 4
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %43 = shufflevector <16 x i32> %.sroa.4.0.lcssa, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  store <8 x i32> %43, ptr %42, align 4
  %.sroa.926.0..sroa_idx = getelementptr inbounds nuw i8, ptr %0, i64 96
  %44 = shufflevector <16 x i32> %.sroa.4.0.lcssa, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %44, ptr %.sroa.926.0..sroa_idx, align 4
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %46 = shufflevector <16 x i32> %.sroa.7.0.lcssa, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  store <8 x i32> %46, ptr %45, align 4
  %.sroa.942.0..sroa_idx = getelementptr inbounds nuw i8, ptr %0, i64 160
  %47 = shufflevector <16 x i32> %.sroa.7.0.lcssa, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %47, ptr %.sroa.942.0..sroa_idx, align 4
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %49 = shufflevector <16 x i32> %.sroa.10.0.lcssa, <16 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  store <8 x i32> %49, ptr %48, align 4
  %.sroa.958.0..sroa_idx = getelementptr inbounds nuw i8, ptr %0, i64 224
  %50 = shufflevector <16 x i32> %.sroa.10.0.lcssa, <16 x i32> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %50, ptr %.sroa.958.0..sroa_idx, align 4
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "frame-pointer"="all" "target-cpu"="cascadelake" "target-features"="+64bit,+adx,+aes,+allow-light-256-bit,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+ermsb,+f16c,+false-deps-popcnt,+fast-15bytenop,+fast-gather,+fast-scalar-fsqrt,+fast-shld-rotate,+fast-variable-crosslane-shuffle,+fast-variable-perlane-shuffle,+fast-vector-fsqrt,+faster-shift-than-shuffle,+fma,+fsgsbase,+fxsr,+idivq-to-divl,+invpcid,+lzcnt,+macrofusion,+mmx,+movbe,+no-bypass-delay-blend,+no-bypass-delay-mov,+no-bypass-delay-shuffle,+nopl,+pclmul,+pku,+popcnt,+prefer-256-bit,+prfchw,+rdrnd,+rdseed,+sahf,+slow-3ops-lea,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+tuning-fast-imm-vector-shift,+vzeroupper,+x87,+xsave,+xsavec,+xsaveopt,+xsaves,-16bit-mode,-32bit-mode,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx10.1,-avx10.2,-avx512bf16,-avx512bitalg,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clzero,-cmpccxadd,-egpr,-enqcmd,-false-deps-getmant,-false-deps-lzcnt-tzcnt,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-range,-fast-11bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-shift-masks,-fast-vector-shift-masks,-fma4,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-inline-asm-use-gpr32,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-pad-short-functions,-pconfig,-ppx,-prefer-128-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-16,-slow-unaligned-mem-32,-sm3,-sm4,-soft-float,-sse4a,-sse-unaligned-mem,-tagged-globals,-tbm,-tsxldtrk,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-zu" }
