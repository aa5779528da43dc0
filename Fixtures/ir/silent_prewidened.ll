; Data widened while it was packed: the loop extends one weight vector for eight products.
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr noalias %data, ptr noalias %weights, ptr noalias %out) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc.0 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum.0, %loop ]
  %acc.1 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum.1, %loop ]
  %acc.2 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum.2, %loop ]
  %acc.3 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum.3, %loop ]
  %acc.4 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum.4, %loop ]
  %acc.5 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum.5, %loop ]
  %acc.6 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum.6, %loop ]
  %acc.7 = phi <16 x i32> [ zeroinitializer, %entry ], [ %sum.7, %loop ]
  %weight.address = getelementptr inbounds <16 x i8>, ptr %weights, i64 %i
  %weight = load <16 x i8>, ptr %weight.address, align 16
  %wide.weight = sext <16 x i8> %weight to <16 x i32>
  %row = getelementptr inbounds [8 x i32], ptr %data, i64 %i
  %address.0 = getelementptr inbounds i32, ptr %row, i64 0
  %datum.0 = load i32, ptr %address.0, align 4
  %insert.0 = insertelement <16 x i32> poison, i32 %datum.0, i64 0
  %splat.0 = shufflevector <16 x i32> %insert.0, <16 x i32> poison, <16 x i32> zeroinitializer
  %product.0 = mul nsw <16 x i32> %splat.0, %wide.weight
  %sum.0 = add nsw <16 x i32> %product.0, %acc.0
  %address.1 = getelementptr inbounds i32, ptr %row, i64 1
  %datum.1 = load i32, ptr %address.1, align 4
  %insert.1 = insertelement <16 x i32> poison, i32 %datum.1, i64 0
  %splat.1 = shufflevector <16 x i32> %insert.1, <16 x i32> poison, <16 x i32> zeroinitializer
  %product.1 = mul nsw <16 x i32> %splat.1, %wide.weight
  %sum.1 = add nsw <16 x i32> %product.1, %acc.1
  %address.2 = getelementptr inbounds i32, ptr %row, i64 2
  %datum.2 = load i32, ptr %address.2, align 4
  %insert.2 = insertelement <16 x i32> poison, i32 %datum.2, i64 0
  %splat.2 = shufflevector <16 x i32> %insert.2, <16 x i32> poison, <16 x i32> zeroinitializer
  %product.2 = mul nsw <16 x i32> %splat.2, %wide.weight
  %sum.2 = add nsw <16 x i32> %product.2, %acc.2
  %address.3 = getelementptr inbounds i32, ptr %row, i64 3
  %datum.3 = load i32, ptr %address.3, align 4
  %insert.3 = insertelement <16 x i32> poison, i32 %datum.3, i64 0
  %splat.3 = shufflevector <16 x i32> %insert.3, <16 x i32> poison, <16 x i32> zeroinitializer
  %product.3 = mul nsw <16 x i32> %splat.3, %wide.weight
  %sum.3 = add nsw <16 x i32> %product.3, %acc.3
  %address.4 = getelementptr inbounds i32, ptr %row, i64 4
  %datum.4 = load i32, ptr %address.4, align 4
  %insert.4 = insertelement <16 x i32> poison, i32 %datum.4, i64 0
  %splat.4 = shufflevector <16 x i32> %insert.4, <16 x i32> poison, <16 x i32> zeroinitializer
  %product.4 = mul nsw <16 x i32> %splat.4, %wide.weight
  %sum.4 = add nsw <16 x i32> %product.4, %acc.4
  %address.5 = getelementptr inbounds i32, ptr %row, i64 5
  %datum.5 = load i32, ptr %address.5, align 4
  %insert.5 = insertelement <16 x i32> poison, i32 %datum.5, i64 0
  %splat.5 = shufflevector <16 x i32> %insert.5, <16 x i32> poison, <16 x i32> zeroinitializer
  %product.5 = mul nsw <16 x i32> %splat.5, %wide.weight
  %sum.5 = add nsw <16 x i32> %product.5, %acc.5
  %address.6 = getelementptr inbounds i32, ptr %row, i64 6
  %datum.6 = load i32, ptr %address.6, align 4
  %insert.6 = insertelement <16 x i32> poison, i32 %datum.6, i64 0
  %splat.6 = shufflevector <16 x i32> %insert.6, <16 x i32> poison, <16 x i32> zeroinitializer
  %product.6 = mul nsw <16 x i32> %splat.6, %wide.weight
  %sum.6 = add nsw <16 x i32> %product.6, %acc.6
  %address.7 = getelementptr inbounds i32, ptr %row, i64 7
  %datum.7 = load i32, ptr %address.7, align 4
  %insert.7 = insertelement <16 x i32> poison, i32 %datum.7, i64 0
  %splat.7 = shufflevector <16 x i32> %insert.7, <16 x i32> poison, <16 x i32> zeroinitializer
  %product.7 = mul nsw <16 x i32> %splat.7, %wide.weight
  %sum.7 = add nsw <16 x i32> %product.7, %acc.7
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  %out.0 = getelementptr inbounds <16 x i32>, ptr %out, i64 0
  store <16 x i32> %sum.0, ptr %out.0, align 64
  %out.1 = getelementptr inbounds <16 x i32>, ptr %out, i64 1
  store <16 x i32> %sum.1, ptr %out.1, align 64
  %out.2 = getelementptr inbounds <16 x i32>, ptr %out, i64 2
  store <16 x i32> %sum.2, ptr %out.2, align 64
  %out.3 = getelementptr inbounds <16 x i32>, ptr %out, i64 3
  store <16 x i32> %sum.3, ptr %out.3, align 64
  %out.4 = getelementptr inbounds <16 x i32>, ptr %out, i64 4
  store <16 x i32> %sum.4, ptr %out.4, align 64
  %out.5 = getelementptr inbounds <16 x i32>, ptr %out, i64 5
  store <16 x i32> %sum.5, ptr %out.5, align 64
  %out.6 = getelementptr inbounds <16 x i32>, ptr %out, i64 6
  store <16 x i32> %sum.6, ptr %out.6, align 64
  %out.7 = getelementptr inbounds <16 x i32>, ptr %out, i64 7
  store <16 x i32> %sum.7, ptr %out.7, align 64
  ret void
}

attributes #0 = { "target-cpu"="skylake-avx512" }
; SILENT: cast-overhead: one extend for eight products
; SILENT: scalar-broadcast: the broadcasts come from memory, already wide
; SILENT: accumulator-in-memory accumulator-spill: the sums of the tile stay in registers
