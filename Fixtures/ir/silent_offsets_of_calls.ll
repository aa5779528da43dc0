; Offsets that only calls take: products of indices are no multiply-accumulates.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr %data, i64 %stride, i64 %base) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  MACS: none
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %row = mul nuw nsw i64 %i, %stride
  %column = mul nuw nsw i64 %base, %i
  %offset = add nuw nsw i64 %row, %column
  call void @micro_kernel(ptr %data, i64 %offset)
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  ret void
}

declare void @micro_kernel(ptr, i64)

attributes #0 = { "target-cpu"="skylake-avx512" }
