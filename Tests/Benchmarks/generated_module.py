#!/usr/bin/env python3
"""Writes a module of LLVM IR that is large in one respect.

usage: generated_module.py KIND N > MODULE.ll

KIND is what there are N of: functions (each with a loop that multiplies bytes), loops (one after the other
in one function, their bound a parameter), constant-loops (the same, their bounds constants), blocks (of one
loop: a chain of conditional stores), instructions (of one loop of one block).
"""
import sys

TRIPLE = 'target triple = "x86_64-unknown-linux-gnu"\n'


def functions(count):
    for n in range(count):
        yield f"""define void @f{n}(ptr %p, i64 %n) {{
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %next = add i64 %i, 1
  %place = getelementptr i8, ptr %p, i64 %i
  %value = load i8, ptr %place
  %wide = sext i8 %value to i32
  %product = mul i32 %wide, %wide
  %narrow = trunc i32 %product to i8
  store i8 %narrow, ptr %place
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %end
end:
  ret void
}}
"""


def sequence(count, bound):
    yield "define void @f(ptr %p, i64 %n) {\nentry:\n  br label %l0\n"
    for n in range(count):
        before = f"l{n - 1}" if n else "entry"
        yield f"""l{n}:
  %i{n} = phi i64 [ 0, %{before} ], [ %j{n}, %l{n} ]
  %j{n} = add i64 %i{n}, 1
  %x{n} = getelementptr i8, ptr %p, i64 %i{n}
  store i8 {n % 120}, ptr %x{n}
  %c{n} = icmp ult i64 %j{n}, {bound(n)}
  br i1 %c{n}, label %l{n}, label %l{n + 1}
"""
    yield f"l{count}:\n  ret void\n}}\n"


def one_loop(body):
    yield """define void @f(ptr %p, i64 %n) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %k, %latch ]
"""
    yield from body
    yield """  br label %latch
latch:
  %k = add i64 %i, 1
  %c = icmp ult i64 %k, %n
  br i1 %c, label %head, label %end
end:
  ret void
}
"""


def blocks(count):
    yield "  br label %b0\n"
    for n in range(count // 2):
        yield f"""b{n}:
  %x{n} = getelementptr i8, ptr %p, i64 {n}
  %v{n} = load i8, ptr %x{n}
  %c{n} = icmp eq i8 %v{n}, {n % 100}
  br i1 %c{n}, label %s{n}, label %b{n + 1}
s{n}:
  store i8 0, ptr %x{n}
  br label %b{n + 1}
"""
    yield f"b{count // 2}:\n"


def instructions(count):
    total = "0"
    for n in range(count // 5):
        yield f"""  %x{n} = getelementptr i8, ptr %p, i64 {n}
  %v{n} = load i8, ptr %x{n}
  %w{n} = sext i8 %v{n} to i32
  %m{n} = mul i32 %w{n}, {n % 90 + 3}
  %a{n} = add i32 %m{n}, {total}
"""
        total = f"%a{n}"
    yield f"  %y = getelementptr i32, ptr %p, i64 %i\n  store i32 {total}, ptr %y\n"


KINDS = {
    "functions": functions,
    "loops": lambda count: sequence(count, lambda n: "%n"),
    "constant-loops": lambda count: sequence(count, lambda n: 64 + n % 7),
    "blocks": lambda count: one_loop(blocks(count)),
    "instructions": lambda count: one_loop(instructions(count)),
}


def text(kind, count):
    return TRIPLE + "".join(KINDS[kind](count))


if __name__ == "__main__":
    sys.stdout.write(text(sys.argv[1], int(sys.argv[2])))
