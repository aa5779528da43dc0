; Operations that only newer producers write: scalable vectors, vector predication, masked memory.
target triple = "aarch64-unknown-linux-gnu"

define void @scalable(ptr noalias %data, ptr noalias %out, i32 %length) #0 {
entry:
  br label %loop

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %acc = phi <vscale x 4 x i32> [ zeroinitializer, %entry ], [ %sum, %loop ]
  %address = getelementptr inbounds <vscale x 16 x i8>, ptr %data, i64 %i
  %a = load <vscale x 16 x i8>, ptr %address, align 16
  %sum = call <vscale x 4 x i32> @llvm.aarch64.sve.sdot.nxv4i32(<vscale x 4 x i32> %acc, <vscale x 16 x i8> %a, <vscale x 16 x i8> %a)
  %predicated = call <vscale x 4 x i32> @llvm.vp.mul.nxv4i32(<vscale x 4 x i32> %sum, <vscale x 4 x i32> %acc, <vscale x 4 x i1> splat (i1 true), i32 %length)
  %out.address = getelementptr inbounds <vscale x 4 x i32>, ptr %out, i64 %i
  call void @llvm.masked.store.nxv4i32.p0(<vscale x 4 x i32> %predicated, ptr align 16 %out.address, <vscale x 4 x i1> splat (i1 true))
  %next = add nuw nsw i64 %i, 1
  %done = icmp eq i64 %next, 64
  br i1 %done, label %exit, label %loop

exit:                                             ; preds = %loop
  ret void
}

define void @illegal_width(ptr noalias %data, ptr noalias %out) #0 {
entry:
  %a = load <64 x i32>, ptr %data, align 256
  %doubled = shl <64 x i32> %a, splat (i32 1)
  store <64 x i32> %doubled, ptr %out, align 256
  ret void
}

declare <vscale x 4 x i32> @llvm.aarch64.sve.sdot.nxv4i32(<vscale x 4 x i32>, <vscale x 16 x i8>, <vscale x 16 x i8>)
declare <vscale x 4 x i32> @llvm.vp.mul.nxv4i32(<vscale x 4 x i32>, <vscale x 4 x i32>, <vscale x 4 x i1>, i32)
declare void @llvm.masked.store.nxv4i32.p0(<vscale x 4 x i32>, ptr, <vscale x 4 x i1>)

attributes #0 = { "target-cpu"="neoverse-v1" }
