target triple = "x86_64-unknown-linux-gnu"

define void @good(ptr %p, ptr %q) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %n, %loop ]
  %a = getelementptr i8, ptr %p, i64 %i
  %v = load <16 x i8>, ptr %a
  %b = getelementptr i8, ptr %q, i64 %i
  store <16 x i8> %v, ptr %b
  %n = add i64 %i, 16
  %c = icmp eq i64 %n, 1024
  br i1 %c, label %done, label %loop
done:
  ret void
}

; x86 has no scalable vectors: LLVM's code generator gives up here.
define <vscale x 4 x i32> @"at fault"(<vscale x 4 x i32> %x) {
  %y = add <vscale x 4 x i32> %x, %x
  ret <vscale x 4 x i32> %y
}
