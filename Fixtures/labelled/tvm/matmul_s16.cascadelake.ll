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
  store <16 x i32> %46, ptr %scevgep, align 64
  %1 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1 = getelementptr nuw i8, ptr %1, i64 256
  store <16 x i32> %53, ptr %scevgep.1, align 64
  %2 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2 = getelementptr nuw i8, ptr %2, i64 512
  store <16 x i32> %60, ptr %scevgep.2, align 64
  %3 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3 = getelementptr nuw i8, ptr %3, i64 768
  store <16 x i32> %67, ptr %scevgep.3, align 64
  %invariant.gep69 = getelementptr inbounds nuw i16, ptr %a, i64 %0
  br label %for_body_k.1

for_body_k:                                       ; preds = %for_body_k, %for_begin_j_0.preheader
  %indvars.iv = phi i64 [ 0, %for_begin_j_0.preheader ], [ %indvars.iv.next.132, %for_body_k ]
  %4 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %46, %for_body_k ]
  %5 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %53, %for_body_k ]
  %6 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %60, %for_body_k ]
  %7 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %67, %for_body_k ]
  %.idx = shl nuw nsw i64 %indvars.iv, 7
  %8 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx
  %9 = load <16 x i16>, ptr %8, align 64
  %10 = sext <16 x i16> %9 to <16 x i32>
  %gep72 = getelementptr inbounds nuw i16, ptr %invariant.gep71, i64 %indvars.iv
  %11 = load i16, ptr %gep72, align 4
  %12 = insertelement <16 x i16> poison, i16 %11, i64 0
  %13 = shufflevector <16 x i16> %12, <16 x i16> poison, <16 x i32> zeroinitializer
  %14 = sext <16 x i16> %13 to <16 x i32>
  %15 = mul nsw <16 x i32> %14, %10
  %16 = add nsw <16 x i32> %15, %4
  %17 = getelementptr inbounds nuw i8, ptr %gep72, i64 512
  %18 = load i16, ptr %17, align 4
  %19 = insertelement <16 x i16> poison, i16 %18, i64 0
  %20 = shufflevector <16 x i16> %19, <16 x i16> poison, <16 x i32> zeroinitializer
  %21 = sext <16 x i16> %20 to <16 x i32>
  %22 = mul nsw <16 x i32> %21, %10
  %23 = add nsw <16 x i32> %22, %5
  %24 = getelementptr inbounds nuw i8, ptr %gep72, i64 1024
  %25 = load i16, ptr %24, align 4
  %26 = insertelement <16 x i16> poison, i16 %25, i64 0
  %27 = shufflevector <16 x i16> %26, <16 x i16> poison, <16 x i32> zeroinitializer
  %28 = sext <16 x i16> %27 to <16 x i32>
  %29 = mul nsw <16 x i32> %28, %10
  %30 = add nsw <16 x i32> %29, %6
  %31 = getelementptr inbounds nuw i8, ptr %gep72, i64 1536
  %32 = load i16, ptr %31, align 4
  %33 = insertelement <16 x i16> poison, i16 %32, i64 0
  %34 = shufflevector <16 x i16> %33, <16 x i16> poison, <16 x i32> zeroinitializer
  %35 = sext <16 x i16> %34 to <16 x i32>
  %36 = mul nsw <16 x i32> %35, %10
  %37 = add nsw <16 x i32> %36, %7
  %indvars.iv.next = or disjoint i64 %indvars.iv, 1
  %.idx.1 = shl nuw nsw i64 %indvars.iv.next, 7
  %38 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx.1
  %39 = load <16 x i16>, ptr %38, align 64
  %40 = sext <16 x i16> %39 to <16 x i32>
  %gep72.1 = getelementptr inbounds nuw i16, ptr %invariant.gep71, i64 %indvars.iv.next
  %41 = load i16, ptr %gep72.1, align 2
  %42 = insertelement <16 x i16> poison, i16 %41, i64 0
  %43 = shufflevector <16 x i16> %42, <16 x i16> poison, <16 x i32> zeroinitializer
  %44 = sext <16 x i16> %43 to <16 x i32>
  %45 = mul nsw <16 x i32> %44, %40
  %46 = add nsw <16 x i32> %45, %16
  %47 = getelementptr inbounds nuw i8, ptr %gep72.1, i64 512
  %48 = load i16, ptr %47, align 2
  %49 = insertelement <16 x i16> poison, i16 %48, i64 0
  %50 = shufflevector <16 x i16> %49, <16 x i16> poison, <16 x i32> zeroinitializer
  %51 = sext <16 x i16> %50 to <16 x i32>
  %52 = mul nsw <16 x i32> %51, %40
  %53 = add nsw <16 x i32> %52, %23
  %54 = getelementptr inbounds nuw i8, ptr %gep72.1, i64 1024
  %55 = load i16, ptr %54, align 2
  %56 = insertelement <16 x i16> poison, i16 %55, i64 0
  %57 = shufflevector <16 x i16> %56, <16 x i16> poison, <16 x i32> zeroinitializer
  %58 = sext <16 x i16> %57 to <16 x i32>
  %59 = mul nsw <16 x i32> %58, %40
  %60 = add nsw <16 x i32> %59, %30
  %61 = getelementptr inbounds nuw i8, ptr %gep72.1, i64 1536
  %62 = load i16, ptr %61, align 2
  %63 = insertelement <16 x i16> poison, i16 %62, i64 0
  %64 = shufflevector <16 x i16> %63, <16 x i16> poison, <16 x i32> zeroinitializer
  %65 = sext <16 x i16> %64 to <16 x i32>
  %66 = mul nsw <16 x i32> %65, %40
  %67 = add nsw <16 x i32> %66, %37
  %indvars.iv.next.132 = add nuw nsw i64 %indvars.iv, 2
  %exitcond.not.1 = icmp eq i64 %indvars.iv.next.132, 256
  br i1 %exitcond.not.1, label %for_begin_ax0.preheader, label %for_body_k

for_body_k.1:                                     ; preds = %for_body_k.1, %for_begin_ax0.preheader
  %indvars.iv.1 = phi i64 [ 0, %for_begin_ax0.preheader ], [ %indvars.iv.next.1.1, %for_body_k.1 ]
  %68 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %112, %for_body_k.1 ]
  %69 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %119, %for_body_k.1 ]
  %70 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %126, %for_body_k.1 ]
  %71 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %133, %for_body_k.1 ]
  %.idx49 = shl nuw nsw i64 %indvars.iv.1, 7
  %72 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx49
  %73 = getelementptr inbounds nuw i8, ptr %72, i64 32
  %74 = load <16 x i16>, ptr %73, align 32
  %75 = sext <16 x i16> %74 to <16 x i32>
  %gep70 = getelementptr inbounds nuw i16, ptr %invariant.gep69, i64 %indvars.iv.1
  %76 = load i16, ptr %gep70, align 4
  %77 = insertelement <16 x i16> poison, i16 %76, i64 0
  %78 = shufflevector <16 x i16> %77, <16 x i16> poison, <16 x i32> zeroinitializer
  %79 = sext <16 x i16> %78 to <16 x i32>
  %80 = mul nsw <16 x i32> %79, %75
  %81 = add nsw <16 x i32> %80, %68
  %82 = getelementptr inbounds nuw i8, ptr %gep70, i64 512
  %83 = load i16, ptr %82, align 4
  %84 = insertelement <16 x i16> poison, i16 %83, i64 0
  %85 = shufflevector <16 x i16> %84, <16 x i16> poison, <16 x i32> zeroinitializer
  %86 = sext <16 x i16> %85 to <16 x i32>
  %87 = mul nsw <16 x i32> %86, %75
  %88 = add nsw <16 x i32> %87, %69
  %89 = getelementptr inbounds nuw i8, ptr %gep70, i64 1024
  %90 = load i16, ptr %89, align 4
  %91 = insertelement <16 x i16> poison, i16 %90, i64 0
  %92 = shufflevector <16 x i16> %91, <16 x i16> poison, <16 x i32> zeroinitializer
  %93 = sext <16 x i16> %92 to <16 x i32>
  %94 = mul nsw <16 x i32> %93, %75
  %95 = add nsw <16 x i32> %94, %70
  %96 = getelementptr inbounds nuw i8, ptr %gep70, i64 1536
  %97 = load i16, ptr %96, align 4
  %98 = insertelement <16 x i16> poison, i16 %97, i64 0
  %99 = shufflevector <16 x i16> %98, <16 x i16> poison, <16 x i32> zeroinitializer
  %100 = sext <16 x i16> %99 to <16 x i32>
  %101 = mul nsw <16 x i32> %100, %75
  %102 = add nsw <16 x i32> %101, %71
  %indvars.iv.next.1 = or disjoint i64 %indvars.iv.1, 1
  %.idx49.1 = shl nuw nsw i64 %indvars.iv.next.1, 7
  %103 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx49.1
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 32
  %105 = load <16 x i16>, ptr %104, align 32
  %106 = sext <16 x i16> %105 to <16 x i32>
  %gep70.1 = getelementptr inbounds nuw i16, ptr %invariant.gep69, i64 %indvars.iv.next.1
  %107 = load i16, ptr %gep70.1, align 2
  %108 = insertelement <16 x i16> poison, i16 %107, i64 0
  %109 = shufflevector <16 x i16> %108, <16 x i16> poison, <16 x i32> zeroinitializer
  %110 = sext <16 x i16> %109 to <16 x i32>
  %111 = mul nsw <16 x i32> %110, %106
  %112 = add nsw <16 x i32> %111, %81
  %113 = getelementptr inbounds nuw i8, ptr %gep70.1, i64 512
  %114 = load i16, ptr %113, align 2
  %115 = insertelement <16 x i16> poison, i16 %114, i64 0
  %116 = shufflevector <16 x i16> %115, <16 x i16> poison, <16 x i32> zeroinitializer
  %117 = sext <16 x i16> %116 to <16 x i32>
  %118 = mul nsw <16 x i32> %117, %106
  %119 = add nsw <16 x i32> %118, %88
  %120 = getelementptr inbounds nuw i8, ptr %gep70.1, i64 1024
  %121 = load i16, ptr %120, align 2
  %122 = insertelement <16 x i16> poison, i16 %121, i64 0
  %123 = shufflevector <16 x i16> %122, <16 x i16> poison, <16 x i32> zeroinitializer
  %124 = sext <16 x i16> %123 to <16 x i32>
  %125 = mul nsw <16 x i32> %124, %106
  %126 = add nsw <16 x i32> %125, %95
  %127 = getelementptr inbounds nuw i8, ptr %gep70.1, i64 1536
  %128 = load i16, ptr %127, align 2
  %129 = insertelement <16 x i16> poison, i16 %128, i64 0
  %130 = shufflevector <16 x i16> %129, <16 x i16> poison, <16 x i32> zeroinitializer
  %131 = sext <16 x i16> %130 to <16 x i32>
  %132 = mul nsw <16 x i32> %131, %106
  %133 = add nsw <16 x i32> %132, %102
  %indvars.iv.next.1.1 = add nuw nsw i64 %indvars.iv.1, 2
  %exitcond.1.not.1 = icmp eq i64 %indvars.iv.next.1.1, 256
  br i1 %exitcond.1.not.1, label %for_begin_ax0.preheader.1, label %for_body_k.1

for_begin_ax0.preheader.1:                        ; preds = %for_body_k.1
  %134 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.129 = getelementptr nuw i8, ptr %134, i64 64
  store <16 x i32> %112, ptr %scevgep.129, align 64
  %135 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.1 = getelementptr nuw i8, ptr %135, i64 320
  store <16 x i32> %119, ptr %scevgep.1.1, align 64
  %136 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.1 = getelementptr nuw i8, ptr %136, i64 576
  store <16 x i32> %126, ptr %scevgep.2.1, align 64
  %137 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.1 = getelementptr nuw i8, ptr %137, i64 832
  store <16 x i32> %133, ptr %scevgep.3.1, align 64
  %invariant.gep67 = getelementptr inbounds nuw i16, ptr %a, i64 %0
  br label %for_body_k.2

for_body_k.2:                                     ; preds = %for_body_k.2, %for_begin_ax0.preheader.1
  %indvars.iv.2 = phi i64 [ 0, %for_begin_ax0.preheader.1 ], [ %indvars.iv.next.2.1, %for_body_k.2 ]
  %138 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %182, %for_body_k.2 ]
  %139 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %189, %for_body_k.2 ]
  %140 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %196, %for_body_k.2 ]
  %141 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %203, %for_body_k.2 ]
  %.idx50 = shl nuw nsw i64 %indvars.iv.2, 7
  %142 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx50
  %143 = getelementptr inbounds nuw i8, ptr %142, i64 64
  %144 = load <16 x i16>, ptr %143, align 64
  %145 = sext <16 x i16> %144 to <16 x i32>
  %gep68 = getelementptr inbounds nuw i16, ptr %invariant.gep67, i64 %indvars.iv.2
  %146 = load i16, ptr %gep68, align 4
  %147 = insertelement <16 x i16> poison, i16 %146, i64 0
  %148 = shufflevector <16 x i16> %147, <16 x i16> poison, <16 x i32> zeroinitializer
  %149 = sext <16 x i16> %148 to <16 x i32>
  %150 = mul nsw <16 x i32> %149, %145
  %151 = add nsw <16 x i32> %150, %138
  %152 = getelementptr inbounds nuw i8, ptr %gep68, i64 512
  %153 = load i16, ptr %152, align 4
  %154 = insertelement <16 x i16> poison, i16 %153, i64 0
  %155 = shufflevector <16 x i16> %154, <16 x i16> poison, <16 x i32> zeroinitializer
  %156 = sext <16 x i16> %155 to <16 x i32>
  %157 = mul nsw <16 x i32> %156, %145
  %158 = add nsw <16 x i32> %157, %139
  %159 = getelementptr inbounds nuw i8, ptr %gep68, i64 1024
  %160 = load i16, ptr %159, align 4
  %161 = insertelement <16 x i16> poison, i16 %160, i64 0
  %162 = shufflevector <16 x i16> %161, <16 x i16> poison, <16 x i32> zeroinitializer
  %163 = sext <16 x i16> %162 to <16 x i32>
  %164 = mul nsw <16 x i32> %163, %145
  %165 = add nsw <16 x i32> %164, %140
  %166 = getelementptr inbounds nuw i8, ptr %gep68, i64 1536
  %167 = load i16, ptr %166, align 4
  %168 = insertelement <16 x i16> poison, i16 %167, i64 0
  %169 = shufflevector <16 x i16> %168, <16 x i16> poison, <16 x i32> zeroinitializer
  %170 = sext <16 x i16> %169 to <16 x i32>
  %171 = mul nsw <16 x i32> %170, %145
  %172 = add nsw <16 x i32> %171, %141
  %indvars.iv.next.2 = or disjoint i64 %indvars.iv.2, 1
  %.idx50.1 = shl nuw nsw i64 %indvars.iv.next.2, 7
  %173 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx50.1
  %174 = getelementptr inbounds nuw i8, ptr %173, i64 64
  %175 = load <16 x i16>, ptr %174, align 64
  %176 = sext <16 x i16> %175 to <16 x i32>
  %gep68.1 = getelementptr inbounds nuw i16, ptr %invariant.gep67, i64 %indvars.iv.next.2
  %177 = load i16, ptr %gep68.1, align 2
  %178 = insertelement <16 x i16> poison, i16 %177, i64 0
  %179 = shufflevector <16 x i16> %178, <16 x i16> poison, <16 x i32> zeroinitializer
  %180 = sext <16 x i16> %179 to <16 x i32>
  %181 = mul nsw <16 x i32> %180, %176
  %182 = add nsw <16 x i32> %181, %151
  %183 = getelementptr inbounds nuw i8, ptr %gep68.1, i64 512
  %184 = load i16, ptr %183, align 2
  %185 = insertelement <16 x i16> poison, i16 %184, i64 0
  %186 = shufflevector <16 x i16> %185, <16 x i16> poison, <16 x i32> zeroinitializer
  %187 = sext <16 x i16> %186 to <16 x i32>
  %188 = mul nsw <16 x i32> %187, %176
  %189 = add nsw <16 x i32> %188, %158
  %190 = getelementptr inbounds nuw i8, ptr %gep68.1, i64 1024
  %191 = load i16, ptr %190, align 2
  %192 = insertelement <16 x i16> poison, i16 %191, i64 0
  %193 = shufflevector <16 x i16> %192, <16 x i16> poison, <16 x i32> zeroinitializer
  %194 = sext <16 x i16> %193 to <16 x i32>
  %195 = mul nsw <16 x i32> %194, %176
  %196 = add nsw <16 x i32> %195, %165
  %197 = getelementptr inbounds nuw i8, ptr %gep68.1, i64 1536
  %198 = load i16, ptr %197, align 2
  %199 = insertelement <16 x i16> poison, i16 %198, i64 0
  %200 = shufflevector <16 x i16> %199, <16 x i16> poison, <16 x i32> zeroinitializer
  %201 = sext <16 x i16> %200 to <16 x i32>
  %202 = mul nsw <16 x i32> %201, %176
  %203 = add nsw <16 x i32> %202, %172
  %indvars.iv.next.2.1 = add nuw nsw i64 %indvars.iv.2, 2
  %exitcond.2.not.1 = icmp eq i64 %indvars.iv.next.2.1, 256
  br i1 %exitcond.2.not.1, label %for_begin_ax0.preheader.2, label %for_body_k.2

for_begin_ax0.preheader.2:                        ; preds = %for_body_k.2
  %204 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.231 = getelementptr nuw i8, ptr %204, i64 128
  store <16 x i32> %182, ptr %scevgep.231, align 64
  %205 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.2 = getelementptr nuw i8, ptr %205, i64 384
  store <16 x i32> %189, ptr %scevgep.1.2, align 64
  %206 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.2 = getelementptr nuw i8, ptr %206, i64 640
  store <16 x i32> %196, ptr %scevgep.2.2, align 64
  %207 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.2 = getelementptr nuw i8, ptr %207, i64 896
  store <16 x i32> %203, ptr %scevgep.3.2, align 64
  %invariant.gep = getelementptr inbounds nuw i16, ptr %a, i64 %0
  br label %for_body_k.3

for_body_k.3:                                     ; preds = %for_body_k.3, %for_begin_ax0.preheader.2
  %indvars.iv.3 = phi i64 [ 0, %for_begin_ax0.preheader.2 ], [ %indvars.iv.next.3.1, %for_body_k.3 ]
  %208 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %252, %for_body_k.3 ]
  %209 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %259, %for_body_k.3 ]
  %210 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %266, %for_body_k.3 ]
  %211 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %273, %for_body_k.3 ]
  %.idx51 = shl nuw nsw i64 %indvars.iv.3, 7
  %212 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx51
  %213 = getelementptr inbounds nuw i8, ptr %212, i64 96
  %214 = load <16 x i16>, ptr %213, align 32
  %215 = sext <16 x i16> %214 to <16 x i32>
  %gep = getelementptr inbounds nuw i16, ptr %invariant.gep, i64 %indvars.iv.3
  %216 = load i16, ptr %gep, align 4
  %217 = insertelement <16 x i16> poison, i16 %216, i64 0
  %218 = shufflevector <16 x i16> %217, <16 x i16> poison, <16 x i32> zeroinitializer
  %219 = sext <16 x i16> %218 to <16 x i32>
  %220 = mul nsw <16 x i32> %219, %215
  %221 = add nsw <16 x i32> %220, %208
  %222 = getelementptr inbounds nuw i8, ptr %gep, i64 512
  %223 = load i16, ptr %222, align 4
  %224 = insertelement <16 x i16> poison, i16 %223, i64 0
  %225 = shufflevector <16 x i16> %224, <16 x i16> poison, <16 x i32> zeroinitializer
  %226 = sext <16 x i16> %225 to <16 x i32>
  %227 = mul nsw <16 x i32> %226, %215
  %228 = add nsw <16 x i32> %227, %209
  %229 = getelementptr inbounds nuw i8, ptr %gep, i64 1024
  %230 = load i16, ptr %229, align 4
  %231 = insertelement <16 x i16> poison, i16 %230, i64 0
  %232 = shufflevector <16 x i16> %231, <16 x i16> poison, <16 x i32> zeroinitializer
  %233 = sext <16 x i16> %232 to <16 x i32>
  %234 = mul nsw <16 x i32> %233, %215
  %235 = add nsw <16 x i32> %234, %210
  %236 = getelementptr inbounds nuw i8, ptr %gep, i64 1536
  %237 = load i16, ptr %236, align 4
  %238 = insertelement <16 x i16> poison, i16 %237, i64 0
  %239 = shufflevector <16 x i16> %238, <16 x i16> poison, <16 x i32> zeroinitializer
  %240 = sext <16 x i16> %239 to <16 x i32>
  %241 = mul nsw <16 x i32> %240, %215
  %242 = add nsw <16 x i32> %241, %211
  %indvars.iv.next.3 = or disjoint i64 %indvars.iv.3, 1
  %.idx51.1 = shl nuw nsw i64 %indvars.iv.next.3, 7
  %243 = getelementptr inbounds nuw i8, ptr %b, i64 %.idx51.1
  %244 = getelementptr inbounds nuw i8, ptr %243, i64 96
  %245 = load <16 x i16>, ptr %244, align 32
  %246 = sext <16 x i16> %245 to <16 x i32>
  %gep.1 = getelementptr inbounds nuw i16, ptr %invariant.gep, i64 %indvars.iv.next.3
  %247 = load i16, ptr %gep.1, align 2
  %248 = insertelement <16 x i16> poison, i16 %247, i64 0
  %249 = shufflevector <16 x i16> %248, <16 x i16> poison, <16 x i32> zeroinitializer
  %250 = sext <16 x i16> %249 to <16 x i32>
  %251 = mul nsw <16 x i32> %250, %246
  %252 = add nsw <16 x i32> %251, %221
  %253 = getelementptr inbounds nuw i8, ptr %gep.1, i64 512
  %254 = load i16, ptr %253, align 2
  %255 = insertelement <16 x i16> poison, i16 %254, i64 0
  %256 = shufflevector <16 x i16> %255, <16 x i16> poison, <16 x i32> zeroinitializer
  %257 = sext <16 x i16> %256 to <16 x i32>
  %258 = mul nsw <16 x i32> %257, %246
  %259 = add nsw <16 x i32> %258, %228
  %260 = getelementptr inbounds nuw i8, ptr %gep.1, i64 1024
  %261 = load i16, ptr %260, align 2
  %262 = insertelement <16 x i16> poison, i16 %261, i64 0
  %263 = shufflevector <16 x i16> %262, <16 x i16> poison, <16 x i32> zeroinitializer
  %264 = sext <16 x i16> %263 to <16 x i32>
  %265 = mul nsw <16 x i32> %264, %246
  %266 = add nsw <16 x i32> %265, %235
  %267 = getelementptr inbounds nuw i8, ptr %gep.1, i64 1536
  %268 = load i16, ptr %267, align 2
  %269 = insertelement <16 x i16> poison, i16 %268, i64 0
  %270 = shufflevector <16 x i16> %269, <16 x i16> poison, <16 x i32> zeroinitializer
  %271 = sext <16 x i16> %270 to <16 x i32>
  %272 = mul nsw <16 x i32> %271, %246
  %273 = add nsw <16 x i32> %272, %242
  %indvars.iv.next.3.1 = add nuw nsw i64 %indvars.iv.3, 2
  %exitcond.3.not.1 = icmp eq i64 %indvars.iv.next.3.1, 256
  br i1 %exitcond.3.not.1, label %for_begin_ax0.preheader.3, label %for_body_k.3

for_begin_ax0.preheader.3:                        ; preds = %for_body_k.3
  %274 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.333 = getelementptr nuw i8, ptr %274, i64 192
  store <16 x i32> %252, ptr %scevgep.333, align 64
  %275 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.3 = getelementptr nuw i8, ptr %275, i64 448
  store <16 x i32> %259, ptr %scevgep.1.3, align 64
  %276 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.3 = getelementptr nuw i8, ptr %276, i64 704
  store <16 x i32> %266, ptr %scevgep.2.3, align 64
  %277 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.3 = getelementptr nuw i8, ptr %277, i64 960
  store <16 x i32> %273, ptr %scevgep.3.3, align 64
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond36.not = icmp eq i64 %indvar.next, 16
  br i1 %exitcond36.not, label %for_end_i_0, label %for_begin_j_0.preheader
}

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: write) "target-cpu"="cascadelake" }
