; An instruction for pairs that multiplies zero-extended values: the upper half of each pair is zero.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry  EXPECT: widening-fallback  MACS: 16
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %a.address = getelementptr inbounds <16 x i16>, ptr %data, i64 %i
  %a = load <16 x i16>, ptr %a.address, align 4
  %b.address = getelementptr inbounds <16 x i16>, ptr %weights, i64 %i
  %b = load <16 x i16>, ptr %b.address, align 4
  %wide.a = zext <16 x i16> %a to <16 x i32>
  %wide.b = zext <16 x i16> %b to <16 x i32>
  %pairs.a = bitcast <16 x i32> %wide.a to <32 x i16>
  %pairs.b = bitcast <16 x i32> %wide.b to <32 x i16>
  %products = call <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16> %pairs.a, <32 x i16> %pairs.b)
  %sum = add <16 x i32> %products, %acc
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  store <16 x i32> %sum, ptr %out, align 4
  ret void
}

declare <16 x i32> @llvm.x86.avx512.pmaddw.d.512(<32 x i16>, <32 x i16>)

attributes #0 = { "target-cpu"="skylake-avx512" }
