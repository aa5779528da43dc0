; float
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-conda-linux-gnu"

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #0

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: write)
define hidden fastcc void @main_compute_(ptr noalias readonly align 64 captures(none) %a, ptr noalias readonly align 64 captures(none) %b, ptr noalias writeonly align 64 captures(none) %c) unnamed_addr #1 {
entry:
  call void @llvm.assume(i1 true) [ "align"(ptr %a, i64 64) ]
  call void @llvm.assume(i1 true) [ "align"(ptr %b, i64 64) ]
  call void @llvm.assume(i1 true) [ "align"(ptr %c, i64 64) ]
  br label %for_begin_j_0.preheader

for_begin_j_0.preheader:                          ; preds = %for_begin_ax0.preheader.3, %entry
  %indvar = phi i64 [ 0, %entry ], [ %indvar.next, %for_begin_ax0.preheader.3 ]
  %0 = shl nuw nsw i64 %indvar, 10
  %invariant.gep71 = getelementptr inbounds nuw float, ptr %a, i64 %0
  br label %for_body_k

for_end_i_0:                                      ; preds = %for_begin_ax0.preheader.3
  ret void

for_begin_ax0.preheader:                          ; preds = %for_body_k
  %scevgep = getelementptr nuw i8, ptr %c, i64 %0
  store <16 x float> %13, ptr %scevgep, align 64
  %1 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1 = getelementptr nuw i8, ptr %1, i64 256
  store <16 x float> %18, ptr %scevgep.1, align 64
  %2 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2 = getelementptr nuw i8, ptr %2, i64 512
  store <16 x float> %23, ptr %scevgep.2, align 64
  %3 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3 = getelementptr nuw i8, ptr %3, i64 768
  store <16 x float> %28, ptr %scevgep.3, align 64
  %invariant.gep69 = getelementptr inbounds nuw float, ptr %a, i64 %0
  br label %for_body_k.1

for_body_k:                                       ; preds = %for_body_k, %for_begin_j_0.preheader
  %indvars.iv = phi i64 [ 0, %for_begin_j_0.preheader ], [ %indvars.iv.next, %for_body_k ]
  %4 = phi <16 x float> [ zeroinitializer, %for_begin_j_0.preheader ], [ %13, %for_body_k ]
  %5 = phi <16 x float> [ zeroinitializer, %for_begin_j_0.preheader ], [ %18, %for_body_k ]
  %6 = phi <16 x float> [ zeroinitializer, %for_begin_j_0.preheader ], [ %23, %for_body_k ]
  %7 = phi <16 x float> [ zeroinitializer, %for_begin_j_0.preheader ], [ %28, %for_body_k ]
  %gep72 = getelementptr inbounds nuw float, ptr %invariant.gep71, i64 %indvars.iv
  %8 = load float, ptr %gep72, align 4
  %9 = insertelement <16 x float> poison, float %8, i64 0
  %10 = shufflevector <16 x float> %9, <16 x float> poison, <16 x i32> zeroinitializer
  %.idx = shl nuw nsw i64 %indvars.iv, 8
  %11 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx
  %12 = load <16 x float>, ptr %11, align 64
  %13 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %10, <16 x float> %12, <16 x float> %4)
  %14 = getelementptr inbounds nuw i8, ptr %gep72, i64 1024
  %15 = load float, ptr %14, align 4
  %16 = insertelement <16 x float> poison, float %15, i64 0
  %17 = shufflevector <16 x float> %16, <16 x float> poison, <16 x i32> zeroinitializer
  %18 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %17, <16 x float> %12, <16 x float> %5)
  %19 = getelementptr inbounds nuw i8, ptr %gep72, i64 2048
  %20 = load float, ptr %19, align 4
  %21 = insertelement <16 x float> poison, float %20, i64 0
  %22 = shufflevector <16 x float> %21, <16 x float> poison, <16 x i32> zeroinitializer
  %23 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %22, <16 x float> %12, <16 x float> %6)
  %24 = getelementptr inbounds nuw i8, ptr %gep72, i64 3072
  %25 = load float, ptr %24, align 4
  %26 = insertelement <16 x float> poison, float %25, i64 0
  %27 = shufflevector <16 x float> %26, <16 x float> poison, <16 x i32> zeroinitializer
  %28 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %27, <16 x float> %12, <16 x float> %7)
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %exitcond.not = icmp eq i64 %indvars.iv.next, 256
  br i1 %exitcond.not, label %for_begin_ax0.preheader, label %for_body_k

for_body_k.1:                                     ; preds = %for_body_k.1, %for_begin_ax0.preheader
  %indvars.iv.1 = phi i64 [ 0, %for_begin_ax0.preheader ], [ %indvars.iv.next.1, %for_body_k.1 ]
  %29 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader ], [ %39, %for_body_k.1 ]
  %30 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader ], [ %44, %for_body_k.1 ]
  %31 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader ], [ %49, %for_body_k.1 ]
  %32 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader ], [ %54, %for_body_k.1 ]
  %gep70 = getelementptr inbounds nuw float, ptr %invariant.gep69, i64 %indvars.iv.1
  %33 = load float, ptr %gep70, align 4
  %34 = insertelement <16 x float> poison, float %33, i64 0
  %35 = shufflevector <16 x float> %34, <16 x float> poison, <16 x i32> zeroinitializer
  %.idx49 = shl nuw nsw i64 %indvars.iv.1, 8
  %36 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx49
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 64
  %38 = load <16 x float>, ptr %37, align 64
  %39 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %35, <16 x float> %38, <16 x float> %29)
  %40 = getelementptr inbounds nuw i8, ptr %gep70, i64 1024
  %41 = load float, ptr %40, align 4
  %42 = insertelement <16 x float> poison, float %41, i64 0
  %43 = shufflevector <16 x float> %42, <16 x float> poison, <16 x i32> zeroinitializer
  %44 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %43, <16 x float> %38, <16 x float> %30)
  %45 = getelementptr inbounds nuw i8, ptr %gep70, i64 2048
  %46 = load float, ptr %45, align 4
  %47 = insertelement <16 x float> poison, float %46, i64 0
  %48 = shufflevector <16 x float> %47, <16 x float> poison, <16 x i32> zeroinitializer
  %49 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %48, <16 x float> %38, <16 x float> %31)
  %50 = getelementptr inbounds nuw i8, ptr %gep70, i64 3072
  %51 = load float, ptr %50, align 4
  %52 = insertelement <16 x float> poison, float %51, i64 0
  %53 = shufflevector <16 x float> %52, <16 x float> poison, <16 x i32> zeroinitializer
  %54 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %53, <16 x float> %38, <16 x float> %32)
  %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv.1, 1
  %exitcond.1.not = icmp eq i64 %indvars.iv.next.1, 256
  br i1 %exitcond.1.not, label %for_begin_ax0.preheader.1, label %for_body_k.1

for_begin_ax0.preheader.1:                        ; preds = %for_body_k.1
  %55 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.129 = getelementptr nuw i8, ptr %55, i64 64
  store <16 x float> %39, ptr %scevgep.129, align 64
  %56 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.1 = getelementptr nuw i8, ptr %56, i64 320
  store <16 x float> %44, ptr %scevgep.1.1, align 64
  %57 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.1 = getelementptr nuw i8, ptr %57, i64 576
  store <16 x float> %49, ptr %scevgep.2.1, align 64
  %58 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.1 = getelementptr nuw i8, ptr %58, i64 832
  store <16 x float> %54, ptr %scevgep.3.1, align 64
  %invariant.gep67 = getelementptr inbounds nuw float, ptr %a, i64 %0
  br label %for_body_k.2

for_body_k.2:                                     ; preds = %for_body_k.2, %for_begin_ax0.preheader.1
  %indvars.iv.2 = phi i64 [ 0, %for_begin_ax0.preheader.1 ], [ %indvars.iv.next.2, %for_body_k.2 ]
  %59 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %69, %for_body_k.2 ]
  %60 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %74, %for_body_k.2 ]
  %61 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %79, %for_body_k.2 ]
  %62 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %84, %for_body_k.2 ]
  %gep68 = getelementptr inbounds nuw float, ptr %invariant.gep67, i64 %indvars.iv.2
  %63 = load float, ptr %gep68, align 4
  %64 = insertelement <16 x float> poison, float %63, i64 0
  %65 = shufflevector <16 x float> %64, <16 x float> poison, <16 x i32> zeroinitializer
  %.idx50 = shl nuw nsw i64 %indvars.iv.2, 8
  %66 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx50
  %67 = getelementptr inbounds nuw i8, ptr %66, i64 128
  %68 = load <16 x float>, ptr %67, align 64
  %69 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %65, <16 x float> %68, <16 x float> %59)
  %70 = getelementptr inbounds nuw i8, ptr %gep68, i64 1024
  %71 = load float, ptr %70, align 4
  %72 = insertelement <16 x float> poison, float %71, i64 0
  %73 = shufflevector <16 x float> %72, <16 x float> poison, <16 x i32> zeroinitializer
  %74 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %73, <16 x float> %68, <16 x float> %60)
  %75 = getelementptr inbounds nuw i8, ptr %gep68, i64 2048
  %76 = load float, ptr %75, align 4
  %77 = insertelement <16 x float> poison, float %76, i64 0
  %78 = shufflevector <16 x float> %77, <16 x float> poison, <16 x i32> zeroinitializer
  %79 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %78, <16 x float> %68, <16 x float> %61)
  %80 = getelementptr inbounds nuw i8, ptr %gep68, i64 3072
  %81 = load float, ptr %80, align 4
  %82 = insertelement <16 x float> poison, float %81, i64 0
  %83 = shufflevector <16 x float> %82, <16 x float> poison, <16 x i32> zeroinitializer
  %84 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %83, <16 x float> %68, <16 x float> %62)
  %indvars.iv.next.2 = add nuw nsw i64 %indvars.iv.2, 1
  %exitcond.2.not = icmp eq i64 %indvars.iv.next.2, 256
  br i1 %exitcond.2.not, label %for_begin_ax0.preheader.2, label %for_body_k.2

for_begin_ax0.preheader.2:                        ; preds = %for_body_k.2
  %85 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.231 = getelementptr nuw i8, ptr %85, i64 128
  store <16 x float> %69, ptr %scevgep.231, align 64
  %86 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.2 = getelementptr nuw i8, ptr %86, i64 384
  store <16 x float> %74, ptr %scevgep.1.2, align 64
  %87 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.2 = getelementptr nuw i8, ptr %87, i64 640
  store <16 x float> %79, ptr %scevgep.2.2, align 64
  %88 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.2 = getelementptr nuw i8, ptr %88, i64 896
  store <16 x float> %84, ptr %scevgep.3.2, align 64
  %invariant.gep = getelementptr inbounds nuw float, ptr %a, i64 %0
  br label %for_body_k.3

for_body_k.3:                                     ; preds = %for_body_k.3, %for_begin_ax0.preheader.2
  %indvars.iv.3 = phi i64 [ 0, %for_begin_ax0.preheader.2 ], [ %indvars.iv.next.3, %for_body_k.3 ]
  %89 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %99, %for_body_k.3 ]
  %90 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %104, %for_body_k.3 ]
  %91 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %109, %for_body_k.3 ]
  %92 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %114, %for_body_k.3 ]
  %gep = getelementptr inbounds nuw float, ptr %invariant.gep, i64 %indvars.iv.3
  %93 = load float, ptr %gep, align 4
  %94 = insertelement <16 x float> poison, float %93, i64 0
  %95 = shufflevector <16 x float> %94, <16 x float> poison, <16 x i32> zeroinitializer
  %.idx51 = shl nuw nsw i64 %indvars.iv.3, 8
  %96 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx51
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 192
  %98 = load <16 x float>, ptr %97, align 64
  %99 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %95, <16 x float> %98, <16 x float> %89)
  %100 = getelementptr inbounds nuw i8, ptr %gep, i64 1024
  %101 = load float, ptr %100, align 4
  %102 = insertelement <16 x float> poison, float %101, i64 0
  %103 = shufflevector <16 x float> %102, <16 x float> poison, <16 x i32> zeroinitializer
  %104 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %103, <16 x float> %98, <16 x float> %90)
  %105 = getelementptr inbounds nuw i8, ptr %gep, i64 2048
  %106 = load float, ptr %105, align 4
  %107 = insertelement <16 x float> poison, float %106, i64 0
  %108 = shufflevector <16 x float> %107, <16 x float> poison, <16 x i32> zeroinitializer
  %109 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %108, <16 x float> %98, <16 x float> %91)
  %110 = getelementptr inbounds nuw i8, ptr %gep, i64 3072
  %111 = load float, ptr %110, align 4
  %112 = insertelement <16 x float> poison, float %111, i64 0
  %113 = shufflevector <16 x float> %112, <16 x float> poison, <16 x i32> zeroinitializer
  %114 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %113, <16 x float> %98, <16 x float> %92)
  %indvars.iv.next.3 = add nuw nsw i64 %indvars.iv.3, 1
  %exitcond.3.not = icmp eq i64 %indvars.iv.next.3, 256
  br i1 %exitcond.3.not, label %for_begin_ax0.preheader.3, label %for_body_k.3

for_begin_ax0.preheader.3:                        ; preds = %for_body_k.3
  %115 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.333 = getelementptr nuw i8, ptr %115, i64 192
  store <16 x float> %99, ptr %scevgep.333, align 64
  %116 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.3 = getelementptr nuw i8, ptr %116, i64 448
  store <16 x float> %104, ptr %scevgep.1.3, align 64
  %117 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.3 = getelementptr nuw i8, ptr %117, i64 704
  store <16 x float> %109, ptr %scevgep.2.3, align 64
  %118 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.3 = getelementptr nuw i8, ptr %118, i64 960
  store <16 x float> %114, ptr %scevgep.3.3, align 64
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond36.not = icmp eq i64 %indvar.next, 16
  br i1 %exitcond36.not, label %for_end_i_0, label %for_begin_j_0.preheader
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #2

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: write) "target-cpu"="haswell" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
