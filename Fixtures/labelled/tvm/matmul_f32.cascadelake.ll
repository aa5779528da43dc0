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
  store <16 x float> %34, ptr %scevgep, align 64
  %1 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1 = getelementptr nuw i8, ptr %1, i64 256
  store <16 x float> %39, ptr %scevgep.1, align 64
  %2 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2 = getelementptr nuw i8, ptr %2, i64 512
  store <16 x float> %44, ptr %scevgep.2, align 64
  %3 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3 = getelementptr nuw i8, ptr %3, i64 768
  store <16 x float> %49, ptr %scevgep.3, align 64
  %invariant.gep69 = getelementptr inbounds nuw float, ptr %a, i64 %0
  br label %for_body_k.1

for_body_k:                                       ; preds = %for_body_k, %for_begin_j_0.preheader
  %indvars.iv = phi i64 [ 0, %for_begin_j_0.preheader ], [ %indvars.iv.next.132, %for_body_k ]
  %4 = phi <16 x float> [ zeroinitializer, %for_begin_j_0.preheader ], [ %34, %for_body_k ]
  %5 = phi <16 x float> [ zeroinitializer, %for_begin_j_0.preheader ], [ %39, %for_body_k ]
  %6 = phi <16 x float> [ zeroinitializer, %for_begin_j_0.preheader ], [ %44, %for_body_k ]
  %7 = phi <16 x float> [ zeroinitializer, %for_begin_j_0.preheader ], [ %49, %for_body_k ]
  %gep72 = getelementptr inbounds nuw float, ptr %invariant.gep71, i64 %indvars.iv
  %8 = load float, ptr %gep72, align 8
  %9 = insertelement <16 x float> poison, float %8, i64 0
  %10 = shufflevector <16 x float> %9, <16 x float> poison, <16 x i32> zeroinitializer
  %.idx = shl nuw nsw i64 %indvars.iv, 8
  %11 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx
  %12 = load <16 x float>, ptr %11, align 64
  %13 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %10, <16 x float> %12, <16 x float> %4)
  %14 = getelementptr inbounds nuw i8, ptr %gep72, i64 1024
  %15 = load float, ptr %14, align 8
  %16 = insertelement <16 x float> poison, float %15, i64 0
  %17 = shufflevector <16 x float> %16, <16 x float> poison, <16 x i32> zeroinitializer
  %18 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %17, <16 x float> %12, <16 x float> %5)
  %19 = getelementptr inbounds nuw i8, ptr %gep72, i64 2048
  %20 = load float, ptr %19, align 8
  %21 = insertelement <16 x float> poison, float %20, i64 0
  %22 = shufflevector <16 x float> %21, <16 x float> poison, <16 x i32> zeroinitializer
  %23 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %22, <16 x float> %12, <16 x float> %6)
  %24 = getelementptr inbounds nuw i8, ptr %gep72, i64 3072
  %25 = load float, ptr %24, align 8
  %26 = insertelement <16 x float> poison, float %25, i64 0
  %27 = shufflevector <16 x float> %26, <16 x float> poison, <16 x i32> zeroinitializer
  %28 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %27, <16 x float> %12, <16 x float> %7)
  %indvars.iv.next = or disjoint i64 %indvars.iv, 1
  %gep72.1 = getelementptr inbounds nuw float, ptr %invariant.gep71, i64 %indvars.iv.next
  %29 = load float, ptr %gep72.1, align 4
  %30 = insertelement <16 x float> poison, float %29, i64 0
  %31 = shufflevector <16 x float> %30, <16 x float> poison, <16 x i32> zeroinitializer
  %.idx.1 = shl nuw nsw i64 %indvars.iv.next, 8
  %32 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx.1
  %33 = load <16 x float>, ptr %32, align 64
  %34 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %31, <16 x float> %33, <16 x float> %13)
  %35 = getelementptr inbounds nuw i8, ptr %gep72.1, i64 1024
  %36 = load float, ptr %35, align 4
  %37 = insertelement <16 x float> poison, float %36, i64 0
  %38 = shufflevector <16 x float> %37, <16 x float> poison, <16 x i32> zeroinitializer
  %39 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %38, <16 x float> %33, <16 x float> %18)
  %40 = getelementptr inbounds nuw i8, ptr %gep72.1, i64 2048
  %41 = load float, ptr %40, align 4
  %42 = insertelement <16 x float> poison, float %41, i64 0
  %43 = shufflevector <16 x float> %42, <16 x float> poison, <16 x i32> zeroinitializer
  %44 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %43, <16 x float> %33, <16 x float> %23)
  %45 = getelementptr inbounds nuw i8, ptr %gep72.1, i64 3072
  %46 = load float, ptr %45, align 4
  %47 = insertelement <16 x float> poison, float %46, i64 0
  %48 = shufflevector <16 x float> %47, <16 x float> poison, <16 x i32> zeroinitializer
  %49 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %48, <16 x float> %33, <16 x float> %28)
  %indvars.iv.next.132 = add nuw nsw i64 %indvars.iv, 2
  %exitcond.not.1 = icmp eq i64 %indvars.iv.next.132, 256
  br i1 %exitcond.not.1, label %for_begin_ax0.preheader, label %for_body_k

for_body_k.1:                                     ; preds = %for_body_k.1, %for_begin_ax0.preheader
  %indvars.iv.1 = phi i64 [ 0, %for_begin_ax0.preheader ], [ %indvars.iv.next.1.1, %for_body_k.1 ]
  %50 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader ], [ %82, %for_body_k.1 ]
  %51 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader ], [ %87, %for_body_k.1 ]
  %52 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader ], [ %92, %for_body_k.1 ]
  %53 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader ], [ %97, %for_body_k.1 ]
  %gep70 = getelementptr inbounds nuw float, ptr %invariant.gep69, i64 %indvars.iv.1
  %54 = load float, ptr %gep70, align 8
  %55 = insertelement <16 x float> poison, float %54, i64 0
  %56 = shufflevector <16 x float> %55, <16 x float> poison, <16 x i32> zeroinitializer
  %.idx49 = shl nuw nsw i64 %indvars.iv.1, 8
  %57 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx49
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 64
  %59 = load <16 x float>, ptr %58, align 64
  %60 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %56, <16 x float> %59, <16 x float> %50)
  %61 = getelementptr inbounds nuw i8, ptr %gep70, i64 1024
  %62 = load float, ptr %61, align 8
  %63 = insertelement <16 x float> poison, float %62, i64 0
  %64 = shufflevector <16 x float> %63, <16 x float> poison, <16 x i32> zeroinitializer
  %65 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %64, <16 x float> %59, <16 x float> %51)
  %66 = getelementptr inbounds nuw i8, ptr %gep70, i64 2048
  %67 = load float, ptr %66, align 8
  %68 = insertelement <16 x float> poison, float %67, i64 0
  %69 = shufflevector <16 x float> %68, <16 x float> poison, <16 x i32> zeroinitializer
  %70 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %69, <16 x float> %59, <16 x float> %52)
  %71 = getelementptr inbounds nuw i8, ptr %gep70, i64 3072
  %72 = load float, ptr %71, align 8
  %73 = insertelement <16 x float> poison, float %72, i64 0
  %74 = shufflevector <16 x float> %73, <16 x float> poison, <16 x i32> zeroinitializer
  %75 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %74, <16 x float> %59, <16 x float> %53)
  %indvars.iv.next.1 = or disjoint i64 %indvars.iv.1, 1
  %gep70.1 = getelementptr inbounds nuw float, ptr %invariant.gep69, i64 %indvars.iv.next.1
  %76 = load float, ptr %gep70.1, align 4
  %77 = insertelement <16 x float> poison, float %76, i64 0
  %78 = shufflevector <16 x float> %77, <16 x float> poison, <16 x i32> zeroinitializer
  %.idx49.1 = shl nuw nsw i64 %indvars.iv.next.1, 8
  %79 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx49.1
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 64
  %81 = load <16 x float>, ptr %80, align 64
  %82 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %78, <16 x float> %81, <16 x float> %60)
  %83 = getelementptr inbounds nuw i8, ptr %gep70.1, i64 1024
  %84 = load float, ptr %83, align 4
  %85 = insertelement <16 x float> poison, float %84, i64 0
  %86 = shufflevector <16 x float> %85, <16 x float> poison, <16 x i32> zeroinitializer
  %87 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %86, <16 x float> %81, <16 x float> %65)
  %88 = getelementptr inbounds nuw i8, ptr %gep70.1, i64 2048
  %89 = load float, ptr %88, align 4
  %90 = insertelement <16 x float> poison, float %89, i64 0
  %91 = shufflevector <16 x float> %90, <16 x float> poison, <16 x i32> zeroinitializer
  %92 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %91, <16 x float> %81, <16 x float> %70)
  %93 = getelementptr inbounds nuw i8, ptr %gep70.1, i64 3072
  %94 = load float, ptr %93, align 4
  %95 = insertelement <16 x float> poison, float %94, i64 0
  %96 = shufflevector <16 x float> %95, <16 x float> poison, <16 x i32> zeroinitializer
  %97 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %96, <16 x float> %81, <16 x float> %75)
  %indvars.iv.next.1.1 = add nuw nsw i64 %indvars.iv.1, 2
  %exitcond.1.not.1 = icmp eq i64 %indvars.iv.next.1.1, 256
  br i1 %exitcond.1.not.1, label %for_begin_ax0.preheader.1, label %for_body_k.1

for_begin_ax0.preheader.1:                        ; preds = %for_body_k.1
  %98 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.129 = getelementptr nuw i8, ptr %98, i64 64
  store <16 x float> %82, ptr %scevgep.129, align 64
  %99 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.1 = getelementptr nuw i8, ptr %99, i64 320
  store <16 x float> %87, ptr %scevgep.1.1, align 64
  %100 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.1 = getelementptr nuw i8, ptr %100, i64 576
  store <16 x float> %92, ptr %scevgep.2.1, align 64
  %101 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.1 = getelementptr nuw i8, ptr %101, i64 832
  store <16 x float> %97, ptr %scevgep.3.1, align 64
  %invariant.gep67 = getelementptr inbounds nuw float, ptr %a, i64 %0
  br label %for_body_k.2

for_body_k.2:                                     ; preds = %for_body_k.2, %for_begin_ax0.preheader.1
  %indvars.iv.2 = phi i64 [ 0, %for_begin_ax0.preheader.1 ], [ %indvars.iv.next.2.1, %for_body_k.2 ]
  %102 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %134, %for_body_k.2 ]
  %103 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %139, %for_body_k.2 ]
  %104 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %144, %for_body_k.2 ]
  %105 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %149, %for_body_k.2 ]
  %gep68 = getelementptr inbounds nuw float, ptr %invariant.gep67, i64 %indvars.iv.2
  %106 = load float, ptr %gep68, align 8
  %107 = insertelement <16 x float> poison, float %106, i64 0
  %108 = shufflevector <16 x float> %107, <16 x float> poison, <16 x i32> zeroinitializer
  %.idx50 = shl nuw nsw i64 %indvars.iv.2, 8
  %109 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx50
  %110 = getelementptr inbounds nuw i8, ptr %109, i64 128
  %111 = load <16 x float>, ptr %110, align 64
  %112 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %108, <16 x float> %111, <16 x float> %102)
  %113 = getelementptr inbounds nuw i8, ptr %gep68, i64 1024
  %114 = load float, ptr %113, align 8
  %115 = insertelement <16 x float> poison, float %114, i64 0
  %116 = shufflevector <16 x float> %115, <16 x float> poison, <16 x i32> zeroinitializer
  %117 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %116, <16 x float> %111, <16 x float> %103)
  %118 = getelementptr inbounds nuw i8, ptr %gep68, i64 2048
  %119 = load float, ptr %118, align 8
  %120 = insertelement <16 x float> poison, float %119, i64 0
  %121 = shufflevector <16 x float> %120, <16 x float> poison, <16 x i32> zeroinitializer
  %122 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %121, <16 x float> %111, <16 x float> %104)
  %123 = getelementptr inbounds nuw i8, ptr %gep68, i64 3072
  %124 = load float, ptr %123, align 8
  %125 = insertelement <16 x float> poison, float %124, i64 0
  %126 = shufflevector <16 x float> %125, <16 x float> poison, <16 x i32> zeroinitializer
  %127 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %126, <16 x float> %111, <16 x float> %105)
  %indvars.iv.next.2 = or disjoint i64 %indvars.iv.2, 1
  %gep68.1 = getelementptr inbounds nuw float, ptr %invariant.gep67, i64 %indvars.iv.next.2
  %128 = load float, ptr %gep68.1, align 4
  %129 = insertelement <16 x float> poison, float %128, i64 0
  %130 = shufflevector <16 x float> %129, <16 x float> poison, <16 x i32> zeroinitializer
  %.idx50.1 = shl nuw nsw i64 %indvars.iv.next.2, 8
  %131 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx50.1
  %132 = getelementptr inbounds nuw i8, ptr %131, i64 128
  %133 = load <16 x float>, ptr %132, align 64
  %134 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %130, <16 x float> %133, <16 x float> %112)
  %135 = getelementptr inbounds nuw i8, ptr %gep68.1, i64 1024
  %136 = load float, ptr %135, align 4
  %137 = insertelement <16 x float> poison, float %136, i64 0
  %138 = shufflevector <16 x float> %137, <16 x float> poison, <16 x i32> zeroinitializer
  %139 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %138, <16 x float> %133, <16 x float> %117)
  %140 = getelementptr inbounds nuw i8, ptr %gep68.1, i64 2048
  %141 = load float, ptr %140, align 4
  %142 = insertelement <16 x float> poison, float %141, i64 0
  %143 = shufflevector <16 x float> %142, <16 x float> poison, <16 x i32> zeroinitializer
  %144 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %143, <16 x float> %133, <16 x float> %122)
  %145 = getelementptr inbounds nuw i8, ptr %gep68.1, i64 3072
  %146 = load float, ptr %145, align 4
  %147 = insertelement <16 x float> poison, float %146, i64 0
  %148 = shufflevector <16 x float> %147, <16 x float> poison, <16 x i32> zeroinitializer
  %149 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %148, <16 x float> %133, <16 x float> %127)
  %indvars.iv.next.2.1 = add nuw nsw i64 %indvars.iv.2, 2
  %exitcond.2.not.1 = icmp eq i64 %indvars.iv.next.2.1, 256
  br i1 %exitcond.2.not.1, label %for_begin_ax0.preheader.2, label %for_body_k.2

for_begin_ax0.preheader.2:                        ; preds = %for_body_k.2
  %150 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.231 = getelementptr nuw i8, ptr %150, i64 128
  store <16 x float> %134, ptr %scevgep.231, align 64
  %151 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.2 = getelementptr nuw i8, ptr %151, i64 384
  store <16 x float> %139, ptr %scevgep.1.2, align 64
  %152 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.2 = getelementptr nuw i8, ptr %152, i64 640
  store <16 x float> %144, ptr %scevgep.2.2, align 64
  %153 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.2 = getelementptr nuw i8, ptr %153, i64 896
  store <16 x float> %149, ptr %scevgep.3.2, align 64
  %invariant.gep = getelementptr inbounds nuw float, ptr %a, i64 %0
  br label %for_body_k.3

for_body_k.3:                                     ; preds = %for_body_k.3, %for_begin_ax0.preheader.2
  %indvars.iv.3 = phi i64 [ 0, %for_begin_ax0.preheader.2 ], [ %indvars.iv.next.3.1, %for_body_k.3 ]
  %154 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %186, %for_body_k.3 ]
  %155 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %191, %for_body_k.3 ]
  %156 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %196, %for_body_k.3 ]
  %157 = phi <16 x float> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %201, %for_body_k.3 ]
  %gep = getelementptr inbounds nuw float, ptr %invariant.gep, i64 %indvars.iv.3
  %158 = load float, ptr %gep, align 8
  %159 = insertelement <16 x float> poison, float %158, i64 0
  %160 = shufflevector <16 x float> %159, <16 x float> poison, <16 x i32> zeroinitializer
  %.idx51 = shl nuw nsw i64 %indvars.iv.3, 8
  %161 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx51
  %162 = getelementptr inbounds nuw i8, ptr %161, i64 192
  %163 = load <16 x float>, ptr %162, align 64
  %164 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %160, <16 x float> %163, <16 x float> %154)
  %165 = getelementptr inbounds nuw i8, ptr %gep, i64 1024
  %166 = load float, ptr %165, align 8
  %167 = insertelement <16 x float> poison, float %166, i64 0
  %168 = shufflevector <16 x float> %167, <16 x float> poison, <16 x i32> zeroinitializer
  %169 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %168, <16 x float> %163, <16 x float> %155)
  %170 = getelementptr inbounds nuw i8, ptr %gep, i64 2048
  %171 = load float, ptr %170, align 8
  %172 = insertelement <16 x float> poison, float %171, i64 0
  %173 = shufflevector <16 x float> %172, <16 x float> poison, <16 x i32> zeroinitializer
  %174 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %173, <16 x float> %163, <16 x float> %156)
  %175 = getelementptr inbounds nuw i8, ptr %gep, i64 3072
  %176 = load float, ptr %175, align 8
  %177 = insertelement <16 x float> poison, float %176, i64 0
  %178 = shufflevector <16 x float> %177, <16 x float> poison, <16 x i32> zeroinitializer
  %179 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %178, <16 x float> %163, <16 x float> %157)
  %indvars.iv.next.3 = or disjoint i64 %indvars.iv.3, 1
  %gep.1 = getelementptr inbounds nuw float, ptr %invariant.gep, i64 %indvars.iv.next.3
  %180 = load float, ptr %gep.1, align 4
  %181 = insertelement <16 x float> poison, float %180, i64 0
  %182 = shufflevector <16 x float> %181, <16 x float> poison, <16 x i32> zeroinitializer
  %.idx51.1 = shl nuw nsw i64 %indvars.iv.next.3, 8
  %183 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx51.1
  %184 = getelementptr inbounds nuw i8, ptr %183, i64 192
  %185 = load <16 x float>, ptr %184, align 64
  %186 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %182, <16 x float> %185, <16 x float> %164)
  %187 = getelementptr inbounds nuw i8, ptr %gep.1, i64 1024
  %188 = load float, ptr %187, align 4
  %189 = insertelement <16 x float> poison, float %188, i64 0
  %190 = shufflevector <16 x float> %189, <16 x float> poison, <16 x i32> zeroinitializer
  %191 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %190, <16 x float> %185, <16 x float> %169)
  %192 = getelementptr inbounds nuw i8, ptr %gep.1, i64 2048
  %193 = load float, ptr %192, align 4
  %194 = insertelement <16 x float> poison, float %193, i64 0
  %195 = shufflevector <16 x float> %194, <16 x float> poison, <16 x i32> zeroinitializer
  %196 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %195, <16 x float> %185, <16 x float> %174)
  %197 = getelementptr inbounds nuw i8, ptr %gep.1, i64 3072
  %198 = load float, ptr %197, align 4
  %199 = insertelement <16 x float> poison, float %198, i64 0
  %200 = shufflevector <16 x float> %199, <16 x float> poison, <16 x i32> zeroinitializer
  %201 = tail call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %200, <16 x float> %185, <16 x float> %179)
  %indvars.iv.next.3.1 = add nuw nsw i64 %indvars.iv.3, 2
  %exitcond.3.not.1 = icmp eq i64 %indvars.iv.next.3.1, 256
  br i1 %exitcond.3.not.1, label %for_begin_ax0.preheader.3, label %for_body_k.3

for_begin_ax0.preheader.3:                        ; preds = %for_body_k.3
  %202 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.333 = getelementptr nuw i8, ptr %202, i64 192
  store <16 x float> %186, ptr %scevgep.333, align 64
  %203 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.3 = getelementptr nuw i8, ptr %203, i64 448
  store <16 x float> %191, ptr %scevgep.1.3, align 64
  %204 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.3 = getelementptr nuw i8, ptr %204, i64 704
  store <16 x float> %196, ptr %scevgep.2.3, align 64
  %205 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.3 = getelementptr nuw i8, ptr %205, i64 960
  store <16 x float> %201, ptr %scevgep.3.3, align 64
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond36.not = icmp eq i64 %indvar.next, 16
  br i1 %exitcond36.not, label %for_end_i_0, label %for_begin_j_0.preheader
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fmuladd.v16f32(<16 x float>, <16 x float>, <16 x float>) #2

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: write) "target-cpu"="cascadelake" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
