; LLVM's code generator multiplies digit by digit: minutes, in one pass.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr %p, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %x = load i65536, ptr %p
  %y = mul i65536 %x, %x
  store i65536 %y, ptr %p
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %exit

exit:
  ret void
}
