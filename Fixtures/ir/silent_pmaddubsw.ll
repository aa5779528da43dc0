; The three-instruction dot product of AVX-512 without VNNI: the pmaddwd by ones multiplies nothing.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: saturating-dot-product/note int8-already-good/note
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds <64 x i8>, ptr %data, i64 %i
  %a = load <64 x i8>, ptr %a.address, align 64
  %b.address = getelementptr inbounds <64 x i8>, ptr %weights, i64 %i
  %b = load <64 x i8>, ptr %b.address, align 64
  %pairs = call <32 x i16> @llvm.x86.avx512.pmaddubs.w.512(<64 x i8> %a, <64 x i8> %b)
  %quads = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %pairs, <32 x i16> splat (i16 1))
  %sum = add <16 x i32> %quads, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <16 x i32> %sum, ptr %out, align 64
  ret void
}

declare <32 x i16> @llvm.x86.avx512.pmaddubs.w.512(<64 x i8>, <64 x i8>)
declare <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16>, <32 x i16>)

attributes #0 = { "target-cpu"="skylake-avx512" }
; SILENT: missed-dot-product: bytes are multiplied as they are on a target without VNNI
