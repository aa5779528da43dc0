; Products summed in pairs of neighbours: LLVM makes pmaddwd of them, so the IR alone proves nothing.
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
  %wide.a = sext <32 x i8> %a to <32 x i32>
  %wide.b = sext <32 x i8> %b to <32 x i32>
  %product = mul nsw <32 x i32> %wide.a, %wide.b
  %even = shufflevector <32 x i32> %product, <32 x i32> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %odd = shufflevector <32 x i32> %product, <32 x i32> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %pairs = add nsw <16 x i32> %even, %odd
  %sum = add nsw <16 x i32> %pairs, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <16 x i32> %sum, ptr %out, align 64
  ret void
}

attributes #0 = { "target-cpu"="skylake-avx512" }
