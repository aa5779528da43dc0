; Digits of a number, written one by one: divisions and narrow results, but no sums that are scaled.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

define void @digits(ptr %out, i64 %value) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %at = phi ptr [ %out, %entry ], [ %next, %loop ]
  %rest = phi i64 [ %value, %entry ], [ %quotient, %loop ]
  %remainder = urem i64 %rest, 10
  %digit = trunc i64 %remainder to i8
  %character = or disjoint i8 %digit, 48
  %next = getelementptr inbounds i8, ptr %at, i64 1
  store i8 %character, ptr %at, align 1
  %quotient = udiv i64 %rest, 10
  %last = icmp ult i64 %rest, 10
  br i1 %last, label %done, label %loop

done:                                             ; preds = %loop
  ret void
}

attributes #0 = { "target-cpu"="cascadelake" }
; SILENT: requantize-overhead not-vectorized: divisions of a number that is taken apart: no sums are scaled
