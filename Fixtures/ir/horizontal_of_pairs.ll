; Products summed in real pairs, two in each lane; but their lanes are added to each other in every iteration.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: horizontal-reduction  MACS: 16
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi i32 [ 0, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds <16 x i8>, ptr %data, i64 %i
  %a = load <16 x i8>, ptr %a.address, align 4
  %b.address = getelementptr inbounds <16 x i8>, ptr %weights, i64 %i
  %b = load <16 x i8>, ptr %b.address, align 4
  %wide.a = sext <16 x i8> %a to <16 x i32>
  %wide.b = sext <16 x i8> %b to <16 x i32>
  %product = mul nsw <16 x i32> %wide.a, %wide.b
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
