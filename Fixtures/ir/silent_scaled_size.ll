; The size of a table, passed to an allocator: what stands in place of an operand is no shuffle whose mask
; could be read. Reduced from clang's code for a decoder.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define ptr @table(ptr %allocate, ptr %opaque, i64 %limit, i64 %tables) #0 {
entry:
  %scaled = shl i64 %limit, 2
  %padded = add i64 %scaled, 1512
  %size = mul i64 %padded, %tables
  %table = call ptr %allocate(ptr %opaque, i64 %size)
  ret ptr %table
}

attributes #0 = { "target-cpu"="haswell" }
