; Checked arithmetic, as Rust and Swift write it: the pair behind the product hides no MAC, and no vector.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: not-vectorized  MACS: 1
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi i32 [ 0, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds i8, ptr %data, i64 %i
  %a = load i8, ptr %a.address, align 1
  %wide.a = sext i8 %a to i32
  %b.address = getelementptr inbounds i8, ptr %weights, i64 %i
  %b = load i8, ptr %b.address, align 1
  %wide.b = sext i8 %b to i32
  %checked = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %wide.a, i32 %wide.b)
  %product = extractvalue { i32, i1 } %checked, 0
  %checked.sum = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %acc, i32 %product)
  %sum = extractvalue { i32, i1 } %checked.sum, 0
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store i32 %sum, ptr %out, align 4
  ret void
}

declare { i32, i1 } @llvm.smul.with.overflow.i32(i32, i32)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32)

attributes #0 = { "target-cpu"="skylake-avx512" }
