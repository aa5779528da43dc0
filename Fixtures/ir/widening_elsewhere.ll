; One loop extends bytes into memory, another multiplies them as i32: the extends cost nothing there, the lanes do.
target triple = "x86_64-unknown-linux-gnu"

define void @extend(ptr noalias %data, ptr noalias %wide) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %a.address = getelementptr inbounds <16 x i8>, ptr %data, i64 %i
  %a = load <16 x i8>, ptr %a.address, align 16
  %a.wide = sext <16 x i8> %a to <16 x i32>
  %out = getelementptr inbounds <16 x i32>, ptr %wide, i64 %i
  store <16 x i32> %a.wide, ptr %out, align 64
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  ret void
}

define void @multiply(ptr noalias %wide, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: widening-elsewhere  MACS: 16
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds <16 x i32>, ptr %wide, i64 %i
  %a = load <16 x i32>, ptr %a.address, align 64
  %b.address = getelementptr inbounds <16 x i32>, ptr %weights, i64 %i
  %b = load <16 x i32>, ptr %b.address, align 64
  %product = mul <16 x i32> %a, %b
  %sum = add <16 x i32> %product, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <16 x i32> %sum, ptr %out, align 64
  ret void
}

attributes #0 = { "target-cpu"="skylake-avx512" }
