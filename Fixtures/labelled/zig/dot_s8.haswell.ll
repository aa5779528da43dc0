; Zig's optimizer does not vectorize loops
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux5.10.0-gnu2.31.0"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define hidden i32 @kernels.dot_s8(ptr nonnull readonly align 1 captures(none) %0, ptr nonnull readonly align 1 captures(none) %1, i64 %2) unnamed_addr #0 {
Entry:
  %.not = icmp eq i64 %2, 0
  br i1 %.not, label %Else, label %Then.preheader

Then.preheader:                                   ; preds = %Entry
  %xtraiter = and i64 %2, 7
  %3 = icmp ult i64 %2, 8
  br i1 %3, label %Then.epil.preheader, label %Then.preheader.new

Then.preheader.new:                               ; preds = %Then.preheader
  %unroll_iter = and i64 %2, -8
  br label %Then

Then:                                             ; preds = %Then, %Then.preheader.new
  %.06 = phi i64 [ 0, %Then.preheader.new ], [ %75, %Then ]
  %.045 = phi i32 [ 0, %Then.preheader.new ], [ %74, %Then ]
  %niter = phi i64 [ 0, %Then.preheader.new ], [ %niter.next.7, %Then ]
  %4 = getelementptr inbounds [1 x i8], ptr %0, i64 %.06
  %5 = load i8, ptr %4, align 1
  %6 = sext i8 %5 to i32
  %7 = getelementptr inbounds [1 x i8], ptr %1, i64 %.06
  %8 = load i8, ptr %7, align 1
  %9 = sext i8 %8 to i32
  %10 = mul nsw i32 %9, %6
  %11 = add i32 %10, %.045
  %12 = or disjoint i64 %.06, 1
  %13 = getelementptr inbounds [1 x i8], ptr %0, i64 %12
  %14 = load i8, ptr %13, align 1
  %15 = sext i8 %14 to i32
  %16 = getelementptr inbounds [1 x i8], ptr %1, i64 %12
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i32
  %19 = mul nsw i32 %18, %15
  %20 = add i32 %19, %11
  %21 = or disjoint i64 %.06, 2
  %22 = getelementptr inbounds [1 x i8], ptr %0, i64 %21
  %23 = load i8, ptr %22, align 1
  %24 = sext i8 %23 to i32
  %25 = getelementptr inbounds [1 x i8], ptr %1, i64 %21
  %26 = load i8, ptr %25, align 1
  %27 = sext i8 %26 to i32
  %28 = mul nsw i32 %27, %24
  %29 = add i32 %28, %20
  %30 = or disjoint i64 %.06, 3
  %31 = getelementptr inbounds [1 x i8], ptr %0, i64 %30
  %32 = load i8, ptr %31, align 1
  %33 = sext i8 %32 to i32
  %34 = getelementptr inbounds [1 x i8], ptr %1, i64 %30
  %35 = load i8, ptr %34, align 1
  %36 = sext i8 %35 to i32
  %37 = mul nsw i32 %36, %33
  %38 = add i32 %37, %29
  %39 = or disjoint i64 %.06, 4
  %40 = getelementptr inbounds [1 x i8], ptr %0, i64 %39
  %41 = load i8, ptr %40, align 1
  %42 = sext i8 %41 to i32
  %43 = getelementptr inbounds [1 x i8], ptr %1, i64 %39
  %44 = load i8, ptr %43, align 1
  %45 = sext i8 %44 to i32
  %46 = mul nsw i32 %45, %42
  %47 = add i32 %46, %38
  %48 = or disjoint i64 %.06, 5
  %49 = getelementptr inbounds [1 x i8], ptr %0, i64 %48
  %50 = load i8, ptr %49, align 1
  %51 = sext i8 %50 to i32
  %52 = getelementptr inbounds [1 x i8], ptr %1, i64 %48
  %53 = load i8, ptr %52, align 1
  %54 = sext i8 %53 to i32
  %55 = mul nsw i32 %54, %51
  %56 = add i32 %55, %47
  %57 = or disjoint i64 %.06, 6
  %58 = getelementptr inbounds [1 x i8], ptr %0, i64 %57
  %59 = load i8, ptr %58, align 1
  %60 = sext i8 %59 to i32
  %61 = getelementptr inbounds [1 x i8], ptr %1, i64 %57
  %62 = load i8, ptr %61, align 1
  %63 = sext i8 %62 to i32
  %64 = mul nsw i32 %63, %60
  %65 = add i32 %64, %56
  %66 = or disjoint i64 %.06, 7
  %67 = getelementptr inbounds [1 x i8], ptr %0, i64 %66
  %68 = load i8, ptr %67, align 1
  %69 = sext i8 %68 to i32
  %70 = getelementptr inbounds [1 x i8], ptr %1, i64 %66
  %71 = load i8, ptr %70, align 1
  %72 = sext i8 %71 to i32
  %73 = mul nsw i32 %72, %69
  %74 = add i32 %73, %65
  %75 = add nuw i64 %.06, 8
  %niter.next.7 = add i64 %niter, 8
  %niter.ncmp.7 = icmp eq i64 %niter.next.7, %unroll_iter
  br i1 %niter.ncmp.7, label %Else.loopexit.unr-lcssa, label %Then

Else.loopexit.unr-lcssa:                          ; preds = %Then
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %Else, label %Then.epil.preheader

Then.epil.preheader:                              ; preds = %Else.loopexit.unr-lcssa, %Then.preheader
  %.06.epil.init = phi i64 [ 0, %Then.preheader ], [ %75, %Else.loopexit.unr-lcssa ]
  %.045.epil.init = phi i32 [ 0, %Then.preheader ], [ %74, %Else.loopexit.unr-lcssa ]
  %lcmp.mod8 = icmp ne i64 %xtraiter, 0
  tail call void @llvm.assume(i1 %lcmp.mod8)
  br label %Then.epil

Then.epil:                                        ; preds = %Then.epil, %Then.epil.preheader
  %.06.epil = phi i64 [ %84, %Then.epil ], [ %.06.epil.init, %Then.epil.preheader ]
  %.045.epil = phi i32 [ %83, %Then.epil ], [ %.045.epil.init, %Then.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %Then.epil ], [ 0, %Then.epil.preheader ]
  %76 = getelementptr inbounds [1 x i8], ptr %0, i64 %.06.epil
  %77 = load i8, ptr %76, align 1
  %78 = sext i8 %77 to i32
  %79 = getelementptr inbounds [1 x i8], ptr %1, i64 %.06.epil
  %80 = load i8, ptr %79, align 1
  %81 = sext i8 %80 to i32
  %82 = mul nsw i32 %81, %78
  %83 = add i32 %82, %.045.epil
  %84 = add nuw i64 %.06.epil, 1
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %epil.iter.next, %xtraiter
  br i1 %epil.iter.cmp.not, label %Else, label %Then.epil

Else:                                             ; preds = %Then.epil, %Else.loopexit.unr-lcssa, %Entry
  %.04.lcssa = phi i32 [ 0, %Entry ], [ %74, %Else.loopexit.unr-lcssa ], [ %83, %Then.epil ]
  ret i32 %.04.lcssa
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "frame-pointer"="all" "target-cpu"="haswell" "target-features"="+64bit,+allow-light-256-bit,+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+ermsb,+f16c,+false-deps-lzcnt-tzcnt,+false-deps-popcnt,+fast-15bytenop,+fast-scalar-fsqrt,+fast-shld-rotate,+fast-variable-crosslane-shuffle,+fast-variable-perlane-shuffle,+fma,+fsgsbase,+fxsr,+idivq-to-divl,+invpcid,+lzcnt,+macrofusion,+mmx,+movbe,+no-bypass-delay-mov,+no-bypass-delay-shuffle,+nopl,+pclmul,+popcnt,+rdrnd,+sahf,+slow-3ops-lea,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+vzeroupper,+x87,+xsave,+xsaveopt,-16bit-mode,-32bit-mode,-adx,-aes,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx10.1,-avx10.2,-avx512bf16,-avx512bitalg,-avx512bw,-avx512cd,-avx512dq,-avx512f,-avx512fp16,-avx512ifma,-avx512vbmi,-avx512vbmi2,-avx512vl,-avx512vnni,-avx512vp2intersect,-avx512vpopcntdq,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-branch-hint,-branchfusion,-ccmp,-cf,-cldemote,-clflushopt,-clwb,-clzero,-cmpccxadd,-egpr,-enqcmd,-false-deps-getmant,-false-deps-mulc,-false-deps-mullq,-false-deps-perm,-false-deps-range,-fast-11bytenop,-fast-7bytenop,-fast-bextr,-fast-dpwssd,-fast-gather,-fast-hops,-fast-imm16,-fast-lzcnt,-fast-movbe,-fast-scalar-shift-masks,-fast-vector-fsqrt,-fast-vector-shift-masks,-faster-shift-than-shuffle,-fma4,-fsrm,-gfni,-harden-sls-ijmp,-harden-sls-ret,-hreset,-idivl-to-divb,-inline-asm-use-gpr32,-kl,-lea-sp,-lea-uses-ag,-lvi-cfi,-lvi-load-hardening,-lwp,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-no-bypass-delay,-no-bypass-delay-blend,-pad-short-functions,-pconfig,-pku,-ppx,-prefer-128-bit,-prefer-256-bit,-prefer-legacy-setcc,-prefer-mask-registers,-prefer-movmsk-over-vtest,-prefer-no-gather,-prefer-no-scatter,-prefetchi,-prfchw,-ptwrite,-push2pop2,-raoint,-rdpid,-rdpru,-rdseed,-retpoline,-retpoline-external-thunk,-retpoline-indirect-branches,-retpoline-indirect-calls,-rtm,-sbb-dep-breaking,-serialize,-seses,-sgx,-sha,-sha512,-shstk,-slow-incdec,-slow-lea,-slow-pmaddwd,-slow-pmulld,-slow-pmullq,-slow-shld,-slow-two-mem-ops,-slow-unaligned-mem-16,-slow-unaligned-mem-32,-sm3,-sm4,-soft-float,-sse4a,-sse-unaligned-mem,-tagged-globals,-tbm,-tsxldtrk,-tuning-fast-imm-vector-shift,-uintr,-use-glm-div-sqrt-costs,-use-slm-arith-costs,-usermsr,-vaes,-vpclmulqdq,-waitpkg,-wbnoinvd,-widekl,-xop,-xsavec,-xsaves,-zu" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
