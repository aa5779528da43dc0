; both operands signed and extended to i32: vpmulld, two micro-ops on this CPU
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
  %invariant.gep.1 = getelementptr inbounds nuw i8, ptr %b, i64 16
  %invariant.gep.2 = getelementptr inbounds nuw i8, ptr %b, i64 32
  %invariant.gep.3 = getelementptr inbounds nuw i8, ptr %b, i64 48
  br label %for_begin_j_0.preheader

for_begin_j_0.preheader:                          ; preds = %for_begin_ax0.preheader.3, %entry
  %indvar = phi i64 [ 0, %entry ], [ %indvar.next, %for_begin_ax0.preheader.3 ]
  %0 = shl nuw nsw i64 %indvar, 10
  %invariant.gep34 = getelementptr inbounds nuw i8, ptr %a, i64 %0
  br label %for_body_k

for_end_i_0:                                      ; preds = %for_begin_ax0.preheader.3
  ret void

for_begin_ax0.preheader:                          ; preds = %for_body_k
  %scevgep = getelementptr nuw i8, ptr %c, i64 %0
  store <16 x i32> %130, ptr %scevgep, align 64
  %1 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1 = getelementptr nuw i8, ptr %1, i64 256
  store <16 x i32> %137, ptr %scevgep.1, align 64
  %2 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2 = getelementptr nuw i8, ptr %2, i64 512
  store <16 x i32> %144, ptr %scevgep.2, align 64
  %3 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3 = getelementptr nuw i8, ptr %3, i64 768
  store <16 x i32> %151, ptr %scevgep.3, align 64
  %4 = or disjoint i64 %0, 64
  br label %for_body_k.1

for_body_k.1:                                     ; preds = %for_body_k.1, %for_begin_ax0.preheader
  %indvars.iv.1 = phi i64 [ 0, %for_begin_ax0.preheader ], [ %indvars.iv.next.1, %for_body_k.1 ]
  %5 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %17, %for_body_k.1 ]
  %6 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %24, %for_body_k.1 ]
  %7 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %31, %for_body_k.1 ]
  %8 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %38, %for_body_k.1 ]
  %9 = shl nuw nsw i64 %indvars.iv.1, 6
  %gep.1 = getelementptr inbounds nuw i8, ptr %invariant.gep.1, i64 %9
  %10 = load <16 x i8>, ptr %gep.1, align 16
  %11 = sext <16 x i8> %10 to <16 x i32>
  %gep35.1 = getelementptr inbounds nuw i8, ptr %invariant.gep34, i64 %indvars.iv.1
  %12 = load i8, ptr %gep35.1, align 1
  %13 = insertelement <16 x i8> poison, i8 %12, i64 0
  %14 = shufflevector <16 x i8> %13, <16 x i8> poison, <16 x i32> zeroinitializer
  %15 = sext <16 x i8> %14 to <16 x i32>
  %16 = mul nsw <16 x i32> %15, %11
  %17 = add nsw <16 x i32> %16, %5
  %18 = getelementptr inbounds nuw i8, ptr %gep35.1, i64 256
  %19 = load i8, ptr %18, align 1
  %20 = insertelement <16 x i8> poison, i8 %19, i64 0
  %21 = shufflevector <16 x i8> %20, <16 x i8> poison, <16 x i32> zeroinitializer
  %22 = sext <16 x i8> %21 to <16 x i32>
  %23 = mul nsw <16 x i32> %22, %11
  %24 = add nsw <16 x i32> %23, %6
  %25 = getelementptr inbounds nuw i8, ptr %gep35.1, i64 512
  %26 = load i8, ptr %25, align 1
  %27 = insertelement <16 x i8> poison, i8 %26, i64 0
  %28 = shufflevector <16 x i8> %27, <16 x i8> poison, <16 x i32> zeroinitializer
  %29 = sext <16 x i8> %28 to <16 x i32>
  %30 = mul nsw <16 x i32> %29, %11
  %31 = add nsw <16 x i32> %30, %7
  %32 = getelementptr inbounds nuw i8, ptr %gep35.1, i64 768
  %33 = load i8, ptr %32, align 1
  %34 = insertelement <16 x i8> poison, i8 %33, i64 0
  %35 = shufflevector <16 x i8> %34, <16 x i8> poison, <16 x i32> zeroinitializer
  %36 = sext <16 x i8> %35 to <16 x i32>
  %37 = mul nsw <16 x i32> %36, %11
  %38 = add nsw <16 x i32> %37, %8
  %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv.1, 1
  %exitcond.not.1 = icmp eq i64 %indvars.iv.next.1, 256
  br i1 %exitcond.not.1, label %for_begin_ax0.preheader.1, label %for_body_k.1

for_begin_ax0.preheader.1:                        ; preds = %for_body_k.1
  %scevgep.17 = getelementptr nuw i8, ptr %c, i64 %4
  store <16 x i32> %17, ptr %scevgep.17, align 64
  %39 = getelementptr nuw i8, ptr %c, i64 %4
  %scevgep.1.1 = getelementptr nuw i8, ptr %39, i64 256
  store <16 x i32> %24, ptr %scevgep.1.1, align 64
  %40 = getelementptr nuw i8, ptr %c, i64 %4
  %scevgep.2.1 = getelementptr nuw i8, ptr %40, i64 512
  store <16 x i32> %31, ptr %scevgep.2.1, align 64
  %41 = getelementptr nuw i8, ptr %c, i64 %4
  %scevgep.3.1 = getelementptr nuw i8, ptr %41, i64 768
  store <16 x i32> %38, ptr %scevgep.3.1, align 64
  %42 = or disjoint i64 %0, 128
  br label %for_body_k.2

for_body_k.2:                                     ; preds = %for_body_k.2, %for_begin_ax0.preheader.1
  %indvars.iv.2 = phi i64 [ 0, %for_begin_ax0.preheader.1 ], [ %indvars.iv.next.2, %for_body_k.2 ]
  %43 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %55, %for_body_k.2 ]
  %44 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %62, %for_body_k.2 ]
  %45 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %69, %for_body_k.2 ]
  %46 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %76, %for_body_k.2 ]
  %47 = shl nuw nsw i64 %indvars.iv.2, 6
  %gep.2 = getelementptr inbounds nuw i8, ptr %invariant.gep.2, i64 %47
  %48 = load <16 x i8>, ptr %gep.2, align 32
  %49 = sext <16 x i8> %48 to <16 x i32>
  %gep35.2 = getelementptr inbounds nuw i8, ptr %invariant.gep34, i64 %indvars.iv.2
  %50 = load i8, ptr %gep35.2, align 1
  %51 = insertelement <16 x i8> poison, i8 %50, i64 0
  %52 = shufflevector <16 x i8> %51, <16 x i8> poison, <16 x i32> zeroinitializer
  %53 = sext <16 x i8> %52 to <16 x i32>
  %54 = mul nsw <16 x i32> %53, %49
  %55 = add nsw <16 x i32> %54, %43
  %56 = getelementptr inbounds nuw i8, ptr %gep35.2, i64 256
  %57 = load i8, ptr %56, align 1
  %58 = insertelement <16 x i8> poison, i8 %57, i64 0
  %59 = shufflevector <16 x i8> %58, <16 x i8> poison, <16 x i32> zeroinitializer
  %60 = sext <16 x i8> %59 to <16 x i32>
  %61 = mul nsw <16 x i32> %60, %49
  %62 = add nsw <16 x i32> %61, %44
  %63 = getelementptr inbounds nuw i8, ptr %gep35.2, i64 512
  %64 = load i8, ptr %63, align 1
  %65 = insertelement <16 x i8> poison, i8 %64, i64 0
  %66 = shufflevector <16 x i8> %65, <16 x i8> poison, <16 x i32> zeroinitializer
  %67 = sext <16 x i8> %66 to <16 x i32>
  %68 = mul nsw <16 x i32> %67, %49
  %69 = add nsw <16 x i32> %68, %45
  %70 = getelementptr inbounds nuw i8, ptr %gep35.2, i64 768
  %71 = load i8, ptr %70, align 1
  %72 = insertelement <16 x i8> poison, i8 %71, i64 0
  %73 = shufflevector <16 x i8> %72, <16 x i8> poison, <16 x i32> zeroinitializer
  %74 = sext <16 x i8> %73 to <16 x i32>
  %75 = mul nsw <16 x i32> %74, %49
  %76 = add nsw <16 x i32> %75, %46
  %indvars.iv.next.2 = add nuw nsw i64 %indvars.iv.2, 1
  %exitcond.not.2 = icmp eq i64 %indvars.iv.next.2, 256
  br i1 %exitcond.not.2, label %for_begin_ax0.preheader.2, label %for_body_k.2

for_begin_ax0.preheader.2:                        ; preds = %for_body_k.2
  %scevgep.28 = getelementptr nuw i8, ptr %c, i64 %42
  store <16 x i32> %55, ptr %scevgep.28, align 64
  %77 = getelementptr nuw i8, ptr %c, i64 %42
  %scevgep.1.2 = getelementptr nuw i8, ptr %77, i64 256
  store <16 x i32> %62, ptr %scevgep.1.2, align 64
  %78 = getelementptr nuw i8, ptr %c, i64 %42
  %scevgep.2.2 = getelementptr nuw i8, ptr %78, i64 512
  store <16 x i32> %69, ptr %scevgep.2.2, align 64
  %79 = getelementptr nuw i8, ptr %c, i64 %42
  %scevgep.3.2 = getelementptr nuw i8, ptr %79, i64 768
  store <16 x i32> %76, ptr %scevgep.3.2, align 64
  %80 = or disjoint i64 %0, 192
  br label %for_body_k.3

for_body_k.3:                                     ; preds = %for_body_k.3, %for_begin_ax0.preheader.2
  %indvars.iv.3 = phi i64 [ 0, %for_begin_ax0.preheader.2 ], [ %indvars.iv.next.3, %for_body_k.3 ]
  %81 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %93, %for_body_k.3 ]
  %82 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %100, %for_body_k.3 ]
  %83 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %107, %for_body_k.3 ]
  %84 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %114, %for_body_k.3 ]
  %85 = shl nuw nsw i64 %indvars.iv.3, 6
  %gep.3 = getelementptr inbounds nuw i8, ptr %invariant.gep.3, i64 %85
  %86 = load <16 x i8>, ptr %gep.3, align 16
  %87 = sext <16 x i8> %86 to <16 x i32>
  %gep35.3 = getelementptr inbounds nuw i8, ptr %invariant.gep34, i64 %indvars.iv.3
  %88 = load i8, ptr %gep35.3, align 1
  %89 = insertelement <16 x i8> poison, i8 %88, i64 0
  %90 = shufflevector <16 x i8> %89, <16 x i8> poison, <16 x i32> zeroinitializer
  %91 = sext <16 x i8> %90 to <16 x i32>
  %92 = mul nsw <16 x i32> %91, %87
  %93 = add nsw <16 x i32> %92, %81
  %94 = getelementptr inbounds nuw i8, ptr %gep35.3, i64 256
  %95 = load i8, ptr %94, align 1
  %96 = insertelement <16 x i8> poison, i8 %95, i64 0
  %97 = shufflevector <16 x i8> %96, <16 x i8> poison, <16 x i32> zeroinitializer
  %98 = sext <16 x i8> %97 to <16 x i32>
  %99 = mul nsw <16 x i32> %98, %87
  %100 = add nsw <16 x i32> %99, %82
  %101 = getelementptr inbounds nuw i8, ptr %gep35.3, i64 512
  %102 = load i8, ptr %101, align 1
  %103 = insertelement <16 x i8> poison, i8 %102, i64 0
  %104 = shufflevector <16 x i8> %103, <16 x i8> poison, <16 x i32> zeroinitializer
  %105 = sext <16 x i8> %104 to <16 x i32>
  %106 = mul nsw <16 x i32> %105, %87
  %107 = add nsw <16 x i32> %106, %83
  %108 = getelementptr inbounds nuw i8, ptr %gep35.3, i64 768
  %109 = load i8, ptr %108, align 1
  %110 = insertelement <16 x i8> poison, i8 %109, i64 0
  %111 = shufflevector <16 x i8> %110, <16 x i8> poison, <16 x i32> zeroinitializer
  %112 = sext <16 x i8> %111 to <16 x i32>
  %113 = mul nsw <16 x i32> %112, %87
  %114 = add nsw <16 x i32> %113, %84
  %indvars.iv.next.3 = add nuw nsw i64 %indvars.iv.3, 1
  %exitcond.not.3 = icmp eq i64 %indvars.iv.next.3, 256
  br i1 %exitcond.not.3, label %for_begin_ax0.preheader.3, label %for_body_k.3

for_begin_ax0.preheader.3:                        ; preds = %for_body_k.3
  %scevgep.39 = getelementptr nuw i8, ptr %c, i64 %80
  store <16 x i32> %93, ptr %scevgep.39, align 64
  %115 = getelementptr nuw i8, ptr %c, i64 %80
  %scevgep.1.3 = getelementptr nuw i8, ptr %115, i64 256
  store <16 x i32> %100, ptr %scevgep.1.3, align 64
  %116 = getelementptr nuw i8, ptr %c, i64 %80
  %scevgep.2.3 = getelementptr nuw i8, ptr %116, i64 512
  store <16 x i32> %107, ptr %scevgep.2.3, align 64
  %117 = getelementptr nuw i8, ptr %c, i64 %80
  %scevgep.3.3 = getelementptr nuw i8, ptr %117, i64 768
  store <16 x i32> %114, ptr %scevgep.3.3, align 64
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond30.not = icmp eq i64 %indvar.next, 16
  br i1 %exitcond30.not, label %for_end_i_0, label %for_begin_j_0.preheader

for_body_k:                                       ; preds = %for_body_k, %for_begin_j_0.preheader
  %indvars.iv = phi i64 [ 0, %for_begin_j_0.preheader ], [ %indvars.iv.next, %for_body_k ]
  %118 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %130, %for_body_k ]
  %119 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %137, %for_body_k ]
  %120 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %144, %for_body_k ]
  %121 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %151, %for_body_k ]
  %122 = shl nuw nsw i64 %indvars.iv, 6
  %gep = getelementptr inbounds nuw i8, ptr %b, i64 %122
  %123 = load <16 x i8>, ptr %gep, align 64
  %124 = sext <16 x i8> %123 to <16 x i32>
  %gep35 = getelementptr inbounds nuw i8, ptr %invariant.gep34, i64 %indvars.iv
  %125 = load i8, ptr %gep35, align 1
  %126 = insertelement <16 x i8> poison, i8 %125, i64 0
  %127 = shufflevector <16 x i8> %126, <16 x i8> poison, <16 x i32> zeroinitializer
  %128 = sext <16 x i8> %127 to <16 x i32>
  %129 = mul nsw <16 x i32> %128, %124
  %130 = add nsw <16 x i32> %129, %118
  %131 = getelementptr inbounds nuw i8, ptr %gep35, i64 256
  %132 = load i8, ptr %131, align 1
  %133 = insertelement <16 x i8> poison, i8 %132, i64 0
  %134 = shufflevector <16 x i8> %133, <16 x i8> poison, <16 x i32> zeroinitializer
  %135 = sext <16 x i8> %134 to <16 x i32>
  %136 = mul nsw <16 x i32> %135, %124
  %137 = add nsw <16 x i32> %136, %119
  %138 = getelementptr inbounds nuw i8, ptr %gep35, i64 512
  %139 = load i8, ptr %138, align 1
  %140 = insertelement <16 x i8> poison, i8 %139, i64 0
  %141 = shufflevector <16 x i8> %140, <16 x i8> poison, <16 x i32> zeroinitializer
  %142 = sext <16 x i8> %141 to <16 x i32>
  %143 = mul nsw <16 x i32> %142, %124
  %144 = add nsw <16 x i32> %143, %120
  %145 = getelementptr inbounds nuw i8, ptr %gep35, i64 768
  %146 = load i8, ptr %145, align 1
  %147 = insertelement <16 x i8> poison, i8 %146, i64 0
  %148 = shufflevector <16 x i8> %147, <16 x i8> poison, <16 x i32> zeroinitializer
  %149 = sext <16 x i8> %148 to <16 x i32>
  %150 = mul nsw <16 x i32> %149, %124
  %151 = add nsw <16 x i32> %150, %121
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %exitcond.not = icmp eq i64 %indvars.iv.next, 256
  br i1 %exitcond.not, label %for_begin_ax0.preheader, label %for_body_k
}

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: write) "target-cpu"="haswell" }
