; i16 data summed in i64: an i64 fallback.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: widening-fallback cast-overhead/note
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <8 x i64> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds <8 x i16>, ptr %data, i64 %i
  %a = load <8 x i16>, ptr %a.address, align 16
  %b.address = getelementptr inbounds <8 x i16>, ptr %weights, i64 %i
  %b = load <8 x i16>, ptr %b.address, align 16
  %wide.a = sext <8 x i16> %a to <8 x i64>
  %wide.b = sext <8 x i16> %b to <8 x i64>
  %product = mul nsw <8 x i64> %wide.a, %wide.b
  %sum = add nsw <8 x i64> %product, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <8 x i64> %sum, ptr %out, align 64
  ret void
}

attributes #0 = { "target-cpu"="skylake-avx512" }
; SILENT: wide-accumulator: products of words soon fill 32 bits
