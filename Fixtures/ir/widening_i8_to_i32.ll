; int8 through a spatial-pack loop: both operands are widened to i32 before the multiplication.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: widening-fallback cast-overhead/note signedness/note
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %weight.address = getelementptr inbounds <16 x i8>, ptr %weights, i64 %i
  %weight = load <16 x i8>, ptr %weight.address, align 16
  %datum.address = getelementptr inbounds i8, ptr %data, i64 %i
  %datum = load i8, ptr %datum.address, align 1
  %insert = insertelement <16 x i8> poison, i8 %datum, i64 0
  %splat = shufflevector <16 x i8> %insert, <16 x i8> poison, <16 x i32> zeroinitializer
  %wide.datum = sext <16 x i8> %splat to <16 x i32>
  %wide.weight = sext <16 x i8> %weight to <16 x i32>
  %product = mul nsw <16 x i32> %wide.datum, %wide.weight
  %sum = add nsw <16 x i32> %product, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <16 x i32> %sum, ptr %out, align 64
  ret void
}

attributes #0 = { "target-cpu"="skylake-avx512" }
; SILENT: wide-accumulator latency-bound: sums of 32 bits, and enough of them
; SILENT: horizontal-reduction: lanes are outputs: nothing is added across them
