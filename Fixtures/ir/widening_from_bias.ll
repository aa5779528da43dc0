; Two taps summed onto a bias that every pixel starts from: both products are multiply-accumulates.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out, <16 x i32> %bias) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: widening-fallback cast-overhead/note signedness/note
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %a.address = getelementptr inbounds <16 x i8>, ptr %data, i64 %i
  %a = load <16 x i8>, ptr %a.address, align 16
  %b.address = getelementptr inbounds i8, ptr %a.address, i64 16
  %b = load <16 x i8>, ptr %b.address, align 16
  %w.address = getelementptr inbounds <16 x i8>, ptr %weights, i64 %i
  %w = load <16 x i8>, ptr %w.address, align 16
  %a.wide = sext <16 x i8> %a to <16 x i32>
  %b.wide = sext <16 x i8> %b to <16 x i32>
  %w.wide = sext <16 x i8> %w to <16 x i32>
  %first = mul nsw <16 x i32> %a.wide, %w.wide
  %second = mul nsw <16 x i32> %b.wide, %w.wide
  %started = add nsw <16 x i32> %first, %bias
  %sum = add nsw <16 x i32> %started, %second
  %out.address = getelementptr inbounds <16 x i32>, ptr %out, i64 %i
  store <16 x i32> %sum, ptr %out.address, align 64
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  ret void
}

attributes #0 = { "target-cpu"="skylake-avx512" }
; SILENT: zero-point-in-loop: what is added is a bias of the sum, not of an operand
