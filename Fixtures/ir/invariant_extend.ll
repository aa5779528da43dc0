; One row of a product, c[j] += a[k] * b[k][j], whose c may overlap a: the scalar is loaded in every iteration.
; Written by hand, as `clang -O3 -fno-unroll-loops` leaves such loops where it may not check for overlap at run time.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define void @row(ptr %c, ptr %a, ptr %b, i64 %n) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: widening-fallback scalar-broadcast/note cast-overhead/note signedness/note
  %j = phi i64 [ 0, %entry ], [ %next, %loop ]
  %scalar = load i8, ptr %a, align 1
  %wide = sext i8 %scalar to i32
  %first = insertelement <16 x i32> poison, i32 %wide, i64 0
  %all = shufflevector <16 x i32> %first, <16 x i32> poison, <16 x i32> zeroinitializer
  %where = getelementptr inbounds i8, ptr %b, i64 %j
  %data = load <16 x i8>, ptr %where, align 1
  %extended = sext <16 x i8> %data to <16 x i32>
  %product = mul nsw <16 x i32> %extended, %all
  %place = getelementptr inbounds i32, ptr %c, i64 %j
  %before = load <16 x i32>, ptr %place, align 4
  %sum = add nsw <16 x i32> %before, %product
  store <16 x i32> %sum, ptr %place, align 4
  %next = add nuw i64 %j, 16
  %done = icmp uge i64 %next, %n
  br i1 %done, label %exit, label %loop

exit:
  ret void
}

attributes #0 = { "target-cpu"="skylake-avx512" "prefer-vector-width"="512" }
