; Widened products that a reduction sums within the loop: LLVM multiplies them as i32.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out, <16 x i32> %zero.point) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: widening-fallback horizontal-reduction/note cast-overhead/note  MACS: 16
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi i32 [ 0, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds <16 x i8>, ptr %data, i64 %i
  %a = load <16 x i8>, ptr %a.address, align 4
  %b.address = getelementptr inbounds <16 x i8>, ptr %weights, i64 %i
  %b = load <16 x i8>, ptr %b.address, align 4
  %wide.a = zext <16 x i8> %a to <16 x i32>
  %wide.b = sext <16 x i8> %b to <16 x i32>
  %centred = sub nsw <16 x i32> %wide.a, %zero.point
  %product = mul nsw <16 x i32> %centred, %wide.b
  %reduced = call i32 @llvm.vector.reduce.add.v16i32(<16 x i32> %product)
  %sum = add nsw i32 %reduced, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store i32 %sum, ptr %out, align 4
  ret void
}

declare i32 @llvm.vector.reduce.add.v16i32(<16 x i32>)

attributes #0 = { "target-cpu"="skylake-avx512" }
