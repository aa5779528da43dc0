; words multiplied as i32
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
  %invariant.gep71 = getelementptr inbounds nuw i16, ptr %a, i64 %0
  br label %for_body_k

for_end_i_0:                                      ; preds = %for_begin_ax0.preheader.3
  ret void

for_begin_ax0.preheader:                          ; preds = %for_body_k
  %scevgep = getelementptr nuw i8, ptr %c, i64 %0
  store <16 x i32> %16, ptr %scevgep, align 64
  %1 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1 = getelementptr nuw i8, ptr %1, i64 256
  store <16 x i32> %23, ptr %scevgep.1, align 64
  %2 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2 = getelementptr nuw i8, ptr %2, i64 512
  store <16 x i32> %30, ptr %scevgep.2, align 64
  %3 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3 = getelementptr nuw i8, ptr %3, i64 768
  store <16 x i32> %37, ptr %scevgep.3, align 64
  %invariant.gep69 = getelementptr inbounds nuw i16, ptr %a, i64 %0
  br label %for_body_k.1

for_body_k:                                       ; preds = %for_body_k, %for_begin_j_0.preheader
  %indvars.iv = phi i64 [ 0, %for_begin_j_0.preheader ], [ %indvars.iv.next, %for_body_k ]
  %4 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %16, %for_body_k ]
  %5 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %23, %for_body_k ]
  %6 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %30, %for_body_k ]
  %7 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %37, %for_body_k ]
  %.idx = shl nuw nsw i64 %indvars.iv, 7
  %8 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx
  %9 = load <16 x i16>, ptr %8, align 64
  %10 = sext <16 x i16> %9 to <16 x i32>
  %gep72 = getelementptr inbounds nuw i16, ptr %invariant.gep71, i64 %indvars.iv
  %11 = load i16, ptr %gep72, align 2
  %12 = insertelement <16 x i16> poison, i16 %11, i64 0
  %13 = shufflevector <16 x i16> %12, <16 x i16> poison, <16 x i32> zeroinitializer
  %14 = sext <16 x i16> %13 to <16 x i32>
  %15 = mul nsw <16 x i32> %14, %10
  %16 = add nsw <16 x i32> %15, %4
  %17 = getelementptr inbounds nuw i8, ptr %gep72, i64 512
  %18 = load i16, ptr %17, align 2
  %19 = insertelement <16 x i16> poison, i16 %18, i64 0
  %20 = shufflevector <16 x i16> %19, <16 x i16> poison, <16 x i32> zeroinitializer
  %21 = sext <16 x i16> %20 to <16 x i32>
  %22 = mul nsw <16 x i32> %21, %10
  %23 = add nsw <16 x i32> %22, %5
  %24 = getelementptr inbounds nuw i8, ptr %gep72, i64 1024
  %25 = load i16, ptr %24, align 2
  %26 = insertelement <16 x i16> poison, i16 %25, i64 0
  %27 = shufflevector <16 x i16> %26, <16 x i16> poison, <16 x i32> zeroinitializer
  %28 = sext <16 x i16> %27 to <16 x i32>
  %29 = mul nsw <16 x i32> %28, %10
  %30 = add nsw <16 x i32> %29, %6
  %31 = getelementptr inbounds nuw i8, ptr %gep72, i64 1536
  %32 = load i16, ptr %31, align 2
  %33 = insertelement <16 x i16> poison, i16 %32, i64 0
  %34 = shufflevector <16 x i16> %33, <16 x i16> poison, <16 x i32> zeroinitializer
  %35 = sext <16 x i16> %34 to <16 x i32>
  %36 = mul nsw <16 x i32> %35, %10
  %37 = add nsw <16 x i32> %36, %7
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %exitcond.not = icmp eq i64 %indvars.iv.next, 256
  br i1 %exitcond.not, label %for_begin_ax0.preheader, label %for_body_k

for_body_k.1:                                     ; preds = %for_body_k.1, %for_begin_ax0.preheader
  %indvars.iv.1 = phi i64 [ 0, %for_begin_ax0.preheader ], [ %indvars.iv.next.1, %for_body_k.1 ]
  %38 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %51, %for_body_k.1 ]
  %39 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %58, %for_body_k.1 ]
  %40 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %65, %for_body_k.1 ]
  %41 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %72, %for_body_k.1 ]
  %.idx49 = shl nuw nsw i64 %indvars.iv.1, 7
  %42 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx49
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 32
  %44 = load <16 x i16>, ptr %43, align 32
  %45 = sext <16 x i16> %44 to <16 x i32>
  %gep70 = getelementptr inbounds nuw i16, ptr %invariant.gep69, i64 %indvars.iv.1
  %46 = load i16, ptr %gep70, align 2
  %47 = insertelement <16 x i16> poison, i16 %46, i64 0
  %48 = shufflevector <16 x i16> %47, <16 x i16> poison, <16 x i32> zeroinitializer
  %49 = sext <16 x i16> %48 to <16 x i32>
  %50 = mul nsw <16 x i32> %49, %45
  %51 = add nsw <16 x i32> %50, %38
  %52 = getelementptr inbounds nuw i8, ptr %gep70, i64 512
  %53 = load i16, ptr %52, align 2
  %54 = insertelement <16 x i16> poison, i16 %53, i64 0
  %55 = shufflevector <16 x i16> %54, <16 x i16> poison, <16 x i32> zeroinitializer
  %56 = sext <16 x i16> %55 to <16 x i32>
  %57 = mul nsw <16 x i32> %56, %45
  %58 = add nsw <16 x i32> %57, %39
  %59 = getelementptr inbounds nuw i8, ptr %gep70, i64 1024
  %60 = load i16, ptr %59, align 2
  %61 = insertelement <16 x i16> poison, i16 %60, i64 0
  %62 = shufflevector <16 x i16> %61, <16 x i16> poison, <16 x i32> zeroinitializer
  %63 = sext <16 x i16> %62 to <16 x i32>
  %64 = mul nsw <16 x i32> %63, %45
  %65 = add nsw <16 x i32> %64, %40
  %66 = getelementptr inbounds nuw i8, ptr %gep70, i64 1536
  %67 = load i16, ptr %66, align 2
  %68 = insertelement <16 x i16> poison, i16 %67, i64 0
  %69 = shufflevector <16 x i16> %68, <16 x i16> poison, <16 x i32> zeroinitializer
  %70 = sext <16 x i16> %69 to <16 x i32>
  %71 = mul nsw <16 x i32> %70, %45
  %72 = add nsw <16 x i32> %71, %41
  %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv.1, 1
  %exitcond.1.not = icmp eq i64 %indvars.iv.next.1, 256
  br i1 %exitcond.1.not, label %for_begin_ax0.preheader.1, label %for_body_k.1

for_begin_ax0.preheader.1:                        ; preds = %for_body_k.1
  %73 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.129 = getelementptr nuw i8, ptr %73, i64 64
  store <16 x i32> %51, ptr %scevgep.129, align 64
  %74 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.1 = getelementptr nuw i8, ptr %74, i64 320
  store <16 x i32> %58, ptr %scevgep.1.1, align 64
  %75 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.1 = getelementptr nuw i8, ptr %75, i64 576
  store <16 x i32> %65, ptr %scevgep.2.1, align 64
  %76 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.1 = getelementptr nuw i8, ptr %76, i64 832
  store <16 x i32> %72, ptr %scevgep.3.1, align 64
  %invariant.gep67 = getelementptr inbounds nuw i16, ptr %a, i64 %0
  br label %for_body_k.2

for_body_k.2:                                     ; preds = %for_body_k.2, %for_begin_ax0.preheader.1
  %indvars.iv.2 = phi i64 [ 0, %for_begin_ax0.preheader.1 ], [ %indvars.iv.next.2, %for_body_k.2 ]
  %77 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %90, %for_body_k.2 ]
  %78 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %97, %for_body_k.2 ]
  %79 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %104, %for_body_k.2 ]
  %80 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %111, %for_body_k.2 ]
  %.idx50 = shl nuw nsw i64 %indvars.iv.2, 7
  %81 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx50
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 64
  %83 = load <16 x i16>, ptr %82, align 64
  %84 = sext <16 x i16> %83 to <16 x i32>
  %gep68 = getelementptr inbounds nuw i16, ptr %invariant.gep67, i64 %indvars.iv.2
  %85 = load i16, ptr %gep68, align 2
  %86 = insertelement <16 x i16> poison, i16 %85, i64 0
  %87 = shufflevector <16 x i16> %86, <16 x i16> poison, <16 x i32> zeroinitializer
  %88 = sext <16 x i16> %87 to <16 x i32>
  %89 = mul nsw <16 x i32> %88, %84
  %90 = add nsw <16 x i32> %89, %77
  %91 = getelementptr inbounds nuw i8, ptr %gep68, i64 512
  %92 = load i16, ptr %91, align 2
  %93 = insertelement <16 x i16> poison, i16 %92, i64 0
  %94 = shufflevector <16 x i16> %93, <16 x i16> poison, <16 x i32> zeroinitializer
  %95 = sext <16 x i16> %94 to <16 x i32>
  %96 = mul nsw <16 x i32> %95, %84
  %97 = add nsw <16 x i32> %96, %78
  %98 = getelementptr inbounds nuw i8, ptr %gep68, i64 1024
  %99 = load i16, ptr %98, align 2
  %100 = insertelement <16 x i16> poison, i16 %99, i64 0
  %101 = shufflevector <16 x i16> %100, <16 x i16> poison, <16 x i32> zeroinitializer
  %102 = sext <16 x i16> %101 to <16 x i32>
  %103 = mul nsw <16 x i32> %102, %84
  %104 = add nsw <16 x i32> %103, %79
  %105 = getelementptr inbounds nuw i8, ptr %gep68, i64 1536
  %106 = load i16, ptr %105, align 2
  %107 = insertelement <16 x i16> poison, i16 %106, i64 0
  %108 = shufflevector <16 x i16> %107, <16 x i16> poison, <16 x i32> zeroinitializer
  %109 = sext <16 x i16> %108 to <16 x i32>
  %110 = mul nsw <16 x i32> %109, %84
  %111 = add nsw <16 x i32> %110, %80
  %indvars.iv.next.2 = add nuw nsw i64 %indvars.iv.2, 1
  %exitcond.2.not = icmp eq i64 %indvars.iv.next.2, 256
  br i1 %exitcond.2.not, label %for_begin_ax0.preheader.2, label %for_body_k.2

for_begin_ax0.preheader.2:                        ; preds = %for_body_k.2
  %112 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.231 = getelementptr nuw i8, ptr %112, i64 128
  store <16 x i32> %90, ptr %scevgep.231, align 64
  %113 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.2 = getelementptr nuw i8, ptr %113, i64 384
  store <16 x i32> %97, ptr %scevgep.1.2, align 64
  %114 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.2 = getelementptr nuw i8, ptr %114, i64 640
  store <16 x i32> %104, ptr %scevgep.2.2, align 64
  %115 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.2 = getelementptr nuw i8, ptr %115, i64 896
  store <16 x i32> %111, ptr %scevgep.3.2, align 64
  %invariant.gep = getelementptr inbounds nuw i16, ptr %a, i64 %0
  br label %for_body_k.3

for_body_k.3:                                     ; preds = %for_body_k.3, %for_begin_ax0.preheader.2
  %indvars.iv.3 = phi i64 [ 0, %for_begin_ax0.preheader.2 ], [ %indvars.iv.next.3, %for_body_k.3 ]
  %116 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %129, %for_body_k.3 ]
  %117 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %136, %for_body_k.3 ]
  %118 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %143, %for_body_k.3 ]
  %119 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %150, %for_body_k.3 ]
  %.idx51 = shl nuw nsw i64 %indvars.iv.3, 7
  %120 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx51
  %121 = getelementptr inbounds nuw i8, ptr %120, i64 96
  %122 = load <16 x i16>, ptr %121, align 32
  %123 = sext <16 x i16> %122 to <16 x i32>
  %gep = getelementptr inbounds nuw i16, ptr %invariant.gep, i64 %indvars.iv.3
  %124 = load i16, ptr %gep, align 2
  %125 = insertelement <16 x i16> poison, i16 %124, i64 0
  %126 = shufflevector <16 x i16> %125, <16 x i16> poison, <16 x i32> zeroinitializer
  %127 = sext <16 x i16> %126 to <16 x i32>
  %128 = mul nsw <16 x i32> %127, %123
  %129 = add nsw <16 x i32> %128, %116
  %130 = getelementptr inbounds nuw i8, ptr %gep, i64 512
  %131 = load i16, ptr %130, align 2
  %132 = insertelement <16 x i16> poison, i16 %131, i64 0
  %133 = shufflevector <16 x i16> %132, <16 x i16> poison, <16 x i32> zeroinitializer
  %134 = sext <16 x i16> %133 to <16 x i32>
  %135 = mul nsw <16 x i32> %134, %123
  %136 = add nsw <16 x i32> %135, %117
  %137 = getelementptr inbounds nuw i8, ptr %gep, i64 1024
  %138 = load i16, ptr %137, align 2
  %139 = insertelement <16 x i16> poison, i16 %138, i64 0
  %140 = shufflevector <16 x i16> %139, <16 x i16> poison, <16 x i32> zeroinitializer
  %141 = sext <16 x i16> %140 to <16 x i32>
  %142 = mul nsw <16 x i32> %141, %123
  %143 = add nsw <16 x i32> %142, %118
  %144 = getelementptr inbounds nuw i8, ptr %gep, i64 1536
  %145 = load i16, ptr %144, align 2
  %146 = insertelement <16 x i16> poison, i16 %145, i64 0
  %147 = shufflevector <16 x i16> %146, <16 x i16> poison, <16 x i32> zeroinitializer
  %148 = sext <16 x i16> %147 to <16 x i32>
  %149 = mul nsw <16 x i32> %148, %123
  %150 = add nsw <16 x i32> %149, %119
  %indvars.iv.next.3 = add nuw nsw i64 %indvars.iv.3, 1
  %exitcond.3.not = icmp eq i64 %indvars.iv.next.3, 256
  br i1 %exitcond.3.not, label %for_begin_ax0.preheader.3, label %for_body_k.3

for_begin_ax0.preheader.3:                        ; preds = %for_body_k.3
  %151 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.333 = getelementptr nuw i8, ptr %151, i64 192
  store <16 x i32> %129, ptr %scevgep.333, align 64
  %152 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.3 = getelementptr nuw i8, ptr %152, i64 448
  store <16 x i32> %136, ptr %scevgep.1.3, align 64
  %153 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.3 = getelementptr nuw i8, ptr %153, i64 704
  store <16 x i32> %143, ptr %scevgep.2.3, align 64
  %154 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.3 = getelementptr nuw i8, ptr %154, i64 960
  store <16 x i32> %150, ptr %scevgep.3.3, align 64
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond36.not = icmp eq i64 %indvar.next, 16
  br i1 %exitcond36.not, label %for_end_i_0, label %for_begin_j_0.preheader
}

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: write) "target-cpu"="haswell" }
