; Indices in i32: multiplied by a stride, added, extended. None of it is the kernel's data.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %out, i32 %stride) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <16 x float> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %i.narrow = trunc i64 %i to i32
  %row = mul nsw i32 %i.narrow, %stride
  %element = add nsw i32 %row, %i.narrow
  %index = sext i32 %element to i64
  %a.address = getelementptr inbounds <16 x float>, ptr %data, i64 %index
  %a = load <16 x float>, ptr %a.address, align 64
  %sum = fadd <16 x float> %a, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <16 x float> %sum, ptr %out, align 64
  ret void
}

attributes #0 = { "target-cpu"="skylake-avx512" }
