; Bytes extended to i16 for pmaddwd: the pair product is the point of the cast.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds <32 x i8>, ptr %data, i64 %i
  %a = load <32 x i8>, ptr %a.address, align 32
  %b.address = getelementptr inbounds <32 x i8>, ptr %weights, i64 %i
  %b = load <32 x i8>, ptr %b.address, align 32
  %wide.a = sext <32 x i8> %a to <32 x i16>
  %wide.b = sext <32 x i8> %b to <32 x i16>
  %pairs = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %wide.a, <32 x i16> %wide.b)
  %sum = add <16 x i32> %pairs, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <16 x i32> %sum, ptr %out, align 64
  ret void
}

declare <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16>, <32 x i16>)

attributes #0 = { "target-cpu"="skylake-avx512" }
; SILENT: cast-overhead saturating-dot-product: the extends are what the pair product takes; it does not saturate
