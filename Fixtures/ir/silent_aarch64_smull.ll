; AArch64 multiplies bytes into i16 in one instruction, smull: no extend remains.
target triple = "aarch64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: latency-bound
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <8 x i16> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds <8 x i8>, ptr %data, i64 %i
  %a = load <8 x i8>, ptr %a.address, align 8
  %b.address = getelementptr inbounds <8 x i8>, ptr %weights, i64 %i
  %b = load <8 x i8>, ptr %b.address, align 8
  %wide.a = sext <8 x i8> %a to <8 x i16>
  %wide.b = sext <8 x i8> %b to <8 x i16>
  %product = mul nsw <8 x i16> %wide.a, %wide.b
  %sum = add <8 x i16> %product, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <8 x i16> %sum, ptr %out, align 16
  ret void
}

attributes #0 = { "target-cpu"="neoverse-n1" }
