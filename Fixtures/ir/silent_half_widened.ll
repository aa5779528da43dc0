; Half-precision data multiplied as float: a cast of floats, not of integers.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <16 x float> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds <16 x half>, ptr %data, i64 %i
  %a = load <16 x half>, ptr %a.address, align 32
  %b.address = getelementptr inbounds <16 x half>, ptr %weights, i64 %i
  %b = load <16 x half>, ptr %b.address, align 32
  %wide.a = fpext <16 x half> %a to <16 x float>
  %wide.b = fpext <16 x half> %b to <16 x float>
  %product = fmul <16 x float> %wide.a, %wide.b
  %sum = fadd <16 x float> %product, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <16 x float> %sum, ptr %out, align 64
  ret void
}

attributes #0 = { "target-cpu"="skylake-avx512" }
; SILENT: widening-fallback: a cast of floats, not of integers
