; A reduction that LLVM has an operation for becomes dot products where the CPU has them.
target triple = "aarch64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  MACS: 16
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <4 x i32> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds <16 x i8>, ptr %data, i64 %i
  %a = load <16 x i8>, ptr %a.address, align 16
  %b.address = getelementptr inbounds <16 x i8>, ptr %weights, i64 %i
  %b = load <16 x i8>, ptr %b.address, align 16
  %wide.a = sext <16 x i8> %a to <16 x i32>
  %wide.b = sext <16 x i8> %b to <16 x i32>
  %product = mul <16 x i32> %wide.a, %wide.b
  %sum = call <4 x i32> @llvm.vector.partial.reduce.add.v4i32.v16i32(<4 x i32> %acc, <16 x i32> %product)
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <4 x i32> %sum, ptr %out, align 16
  ret void
}

declare <4 x i32> @llvm.vector.partial.reduce.add.v4i32.v16i32(<4 x i32>, <16 x i32>)

attributes #0 = { "target-cpu"="neoverse-n1" }
; SILENT: shuffle-overhead horizontal-reduction: neighbours are summed by one operation, not by moving lanes
