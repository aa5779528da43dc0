; vpdpbusd is unused
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @_ZN8__main__4rowsB2v1B60c8tJTIeFIjxB2IKSgI4CrvQClYb5wBbdC9XqICn1Wk1gKBZBVGsCAA_3d_3dE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIaLi1E1C7mutable7alignedE(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.c.0, ptr readnone captures(none) %arg.c.1, i64 %arg.c.2, i64 %arg.c.3, ptr writeonly captures(none) %arg.c.4, i64 %arg.c.5.0, i64 %arg.c.6.0, ptr readnone captures(none) %arg.a.0, ptr readnone captures(none) %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr readonly captures(none) %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr readnone captures(none) %arg.b.0, ptr readnone captures(none) %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr readonly captures(none) %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0) local_unnamed_addr #0 {
B0.endif.endif:
  %scevgep23 = getelementptr i8, ptr %arg.a.4, i64 24
  br label %B36.endif.endif

B250:                                             ; preds = %middle.block
  store ptr null, ptr %retptr, align 8
  ret i32 0

B36.endif.endif:                                  ; preds = %middle.block, %B0.endif.endif
  %lsr.iv = phi ptr [ %scevgep23, %B0.endif.endif ], [ %scevgep24, %middle.block ]
  %.133148153 = phi i64 [ 0, %B0.endif.endif ], [ %.140, %middle.block ]
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %B36.endif.endif
  %index = phi i64 [ 0, %B36.endif.endif ], [ %index.next, %vector.body ]
  %vec.phi = phi <8 x i32> [ zeroinitializer, %B36.endif.endif ], [ %12, %vector.body ]
  %vec.phi1 = phi <8 x i32> [ zeroinitializer, %B36.endif.endif ], [ %13, %vector.body ]
  %vec.phi2 = phi <8 x i32> [ zeroinitializer, %B36.endif.endif ], [ %14, %vector.body ]
  %vec.phi3 = phi <8 x i32> [ zeroinitializer, %B36.endif.endif ], [ %15, %vector.body ]
  %scevgep25 = getelementptr i8, ptr %lsr.iv, i64 %index
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 -24
  %scevgep28 = getelementptr i8, ptr %scevgep25, i64 -16
  %scevgep27 = getelementptr i8, ptr %scevgep25, i64 -8
  %wide.load = load <8 x i8>, ptr %scevgep26, align 1
  %wide.load4 = load <8 x i8>, ptr %scevgep28, align 1
  %wide.load5 = load <8 x i8>, ptr %scevgep27, align 1
  %wide.load6 = load <8 x i8>, ptr %scevgep25, align 1
  %sunkaddr = getelementptr i8, ptr %arg.b.4, i64 %index
  %wide.load7 = load <8 x i8>, ptr %sunkaddr, align 1
  %sunkaddr34 = getelementptr i8, ptr %arg.b.4, i64 %index
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr34, i64 8
  %wide.load8 = load <8 x i8>, ptr %sunkaddr35, align 1
  %sunkaddr36 = getelementptr i8, ptr %arg.b.4, i64 %index
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr36, i64 16
  %wide.load9 = load <8 x i8>, ptr %sunkaddr37, align 1
  %sunkaddr38 = getelementptr i8, ptr %arg.b.4, i64 %index
  %sunkaddr39 = getelementptr i8, ptr %sunkaddr38, i64 24
  %wide.load10 = load <8 x i8>, ptr %sunkaddr39, align 1
  %0 = zext <8 x i8> %wide.load to <8 x i32>
  %1 = zext <8 x i8> %wide.load4 to <8 x i32>
  %2 = zext <8 x i8> %wide.load5 to <8 x i32>
  %3 = zext <8 x i8> %wide.load6 to <8 x i32>
  %4 = sext <8 x i8> %wide.load7 to <8 x i32>
  %5 = sext <8 x i8> %wide.load8 to <8 x i32>
  %6 = sext <8 x i8> %wide.load9 to <8 x i32>
  %7 = sext <8 x i8> %wide.load10 to <8 x i32>
  %8 = mul nsw <8 x i32> %4, %0
  %9 = mul nsw <8 x i32> %5, %1
  %10 = mul nsw <8 x i32> %6, %2
  %11 = mul nsw <8 x i32> %7, %3
  %12 = add <8 x i32> %8, %vec.phi
  %13 = add <8 x i32> %9, %vec.phi1
  %14 = add <8 x i32> %10, %vec.phi2
  %15 = add <8 x i32> %11, %vec.phi3
  %index.next = add nuw i64 %index, 32
  %16 = icmp eq i64 %index.next, 1024
  br i1 %16, label %middle.block, label %vector.body

middle.block:                                     ; preds = %vector.body
  %bin.rdx = add <8 x i32> %13, %12
  %bin.rdx11 = add <8 x i32> %14, %bin.rdx
  %bin.rdx12 = add <8 x i32> %15, %bin.rdx11
  %rdx.shuf = shufflevector <8 x i32> %bin.rdx12, <8 x i32> poison, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx29 = add <8 x i32> %bin.rdx12, %rdx.shuf
  %rdx.shuf30 = shufflevector <8 x i32> %bin.rdx29, <8 x i32> poison, <8 x i32> <i32 2, i32 3, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx31 = add <8 x i32> %bin.rdx29, %rdx.shuf30
  %rdx.shuf32 = shufflevector <8 x i32> %bin.rdx31, <8 x i32> poison, <8 x i32> <i32 1, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
  %bin.rdx33 = add <8 x i32> %bin.rdx31, %rdx.shuf32
  %17 = extractelement <8 x i32> %bin.rdx33, i32 0
  %.140 = add nuw nsw i64 %.133148153, 1
  %18 = getelementptr i32, ptr %arg.c.4, i64 %.133148153
  store i32 %17, ptr %18, align 4
  %scevgep24 = getelementptr i8, ptr %lsr.iv, i64 1024
  %exitcond155.not = icmp eq i64 %.140, 64
  br i1 %exitcond155.not, label %B250, label %B36.endif.endif
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
