; Pairs of which both halves are used: two rows interleaved.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  MACS: 32
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds <16 x i16>, ptr %data, i64 %i
  %a = load <16 x i16>, ptr %a.address, align 4
  %b.address = getelementptr inbounds <16 x i16>, ptr %weights, i64 %i
  %b = load <16 x i16>, ptr %b.address, align 4
  %zip = shufflevector <16 x i16> %a, <16 x i16> %b, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %products = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %zip, <32 x i16> %zip)
  %sum = add <16 x i32> %products, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <16 x i32> %sum, ptr %out, align 4
  ret void
}

declare <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16>, <32 x i16>)

attributes #0 = { "target-cpu"="skylake-avx512" }
; SILENT: shuffle-overhead: the interleave is what fills both halves of each lane
