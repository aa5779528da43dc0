; Bytes copied into a wider array.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %a.address = getelementptr inbounds <16 x i8>, ptr %data, i64 %i
  %a = load <16 x i8>, ptr %a.address, align 16
  %wide = zext <16 x i8> %a to <16 x i32>
  %out.address = getelementptr inbounds <16 x i32>, ptr %out, i64 %i
  store <16 x i32> %wide, ptr %out.address, align 64
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  ret void
}

attributes #0 = { "target-cpu"="skylake-avx512" }
; SILENT: widening-elsewhere gather-scatter: bytes are made wider, and no loop multiplies them
