; u8 by s8, vpdpbusd is unused
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
  %invariant.gep68 = getelementptr inbounds nuw i8, ptr %a, i64 %0
  br label %for_body_k

for_end_i_0:                                      ; preds = %for_begin_ax0.preheader.3
  ret void

for_begin_ax0.preheader:                          ; preds = %for_body_k
  %scevgep = getelementptr nuw i8, ptr %c, i64 %0
  store <16 x i32> %48, ptr %scevgep, align 64
  %1 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1 = getelementptr nuw i8, ptr %1, i64 256
  store <16 x i32> %55, ptr %scevgep.1, align 64
  %2 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2 = getelementptr nuw i8, ptr %2, i64 512
  store <16 x i32> %62, ptr %scevgep.2, align 64
  %3 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3 = getelementptr nuw i8, ptr %3, i64 768
  store <16 x i32> %69, ptr %scevgep.3, align 64
  %invariant.gep66 = getelementptr inbounds nuw i8, ptr %a, i64 %0
  br label %for_body_k.1

for_body_k:                                       ; preds = %for_body_k, %for_begin_j_0.preheader
  %indvars.iv = phi i64 [ 0, %for_begin_j_0.preheader ], [ %indvars.iv.next.132, %for_body_k ]
  %4 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %48, %for_body_k ]
  %5 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %55, %for_body_k ]
  %6 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %62, %for_body_k ]
  %7 = phi <16 x i32> [ zeroinitializer, %for_begin_j_0.preheader ], [ %69, %for_body_k ]
  %8 = shl nuw nsw i64 %indvars.iv, 6
  %9 = getelementptr inbounds nuw i8, ptr %b, i64 %8
  %10 = load <16 x i8>, ptr %9, align 64
  %11 = sext <16 x i8> %10 to <16 x i32>
  %gep69 = getelementptr inbounds nuw i8, ptr %invariant.gep68, i64 %indvars.iv
  %12 = load i8, ptr %gep69, align 2
  %13 = insertelement <16 x i8> poison, i8 %12, i64 0
  %14 = shufflevector <16 x i8> %13, <16 x i8> poison, <16 x i32> zeroinitializer
  %15 = zext <16 x i8> %14 to <16 x i32>
  %16 = mul nsw <16 x i32> %15, %11
  %17 = add nsw <16 x i32> %16, %4
  %18 = getelementptr inbounds nuw i8, ptr %gep69, i64 256
  %19 = load i8, ptr %18, align 2
  %20 = insertelement <16 x i8> poison, i8 %19, i64 0
  %21 = shufflevector <16 x i8> %20, <16 x i8> poison, <16 x i32> zeroinitializer
  %22 = zext <16 x i8> %21 to <16 x i32>
  %23 = mul nsw <16 x i32> %22, %11
  %24 = add nsw <16 x i32> %23, %5
  %25 = getelementptr inbounds nuw i8, ptr %gep69, i64 512
  %26 = load i8, ptr %25, align 2
  %27 = insertelement <16 x i8> poison, i8 %26, i64 0
  %28 = shufflevector <16 x i8> %27, <16 x i8> poison, <16 x i32> zeroinitializer
  %29 = zext <16 x i8> %28 to <16 x i32>
  %30 = mul nsw <16 x i32> %29, %11
  %31 = add nsw <16 x i32> %30, %6
  %32 = getelementptr inbounds nuw i8, ptr %gep69, i64 768
  %33 = load i8, ptr %32, align 2
  %34 = insertelement <16 x i8> poison, i8 %33, i64 0
  %35 = shufflevector <16 x i8> %34, <16 x i8> poison, <16 x i32> zeroinitializer
  %36 = zext <16 x i8> %35 to <16 x i32>
  %37 = mul nsw <16 x i32> %36, %11
  %38 = add nsw <16 x i32> %37, %7
  %indvars.iv.next = or disjoint i64 %indvars.iv, 1
  %39 = shl nuw nsw i64 %indvars.iv.next, 6
  %40 = getelementptr inbounds nuw i8, ptr %b, i64 %39
  %41 = load <16 x i8>, ptr %40, align 64
  %42 = sext <16 x i8> %41 to <16 x i32>
  %gep69.1 = getelementptr inbounds nuw i8, ptr %invariant.gep68, i64 %indvars.iv.next
  %43 = load i8, ptr %gep69.1, align 1
  %44 = insertelement <16 x i8> poison, i8 %43, i64 0
  %45 = shufflevector <16 x i8> %44, <16 x i8> poison, <16 x i32> zeroinitializer
  %46 = zext <16 x i8> %45 to <16 x i32>
  %47 = mul nsw <16 x i32> %46, %42
  %48 = add nsw <16 x i32> %47, %17
  %49 = getelementptr inbounds nuw i8, ptr %gep69.1, i64 256
  %50 = load i8, ptr %49, align 1
  %51 = insertelement <16 x i8> poison, i8 %50, i64 0
  %52 = shufflevector <16 x i8> %51, <16 x i8> poison, <16 x i32> zeroinitializer
  %53 = zext <16 x i8> %52 to <16 x i32>
  %54 = mul nsw <16 x i32> %53, %42
  %55 = add nsw <16 x i32> %54, %24
  %56 = getelementptr inbounds nuw i8, ptr %gep69.1, i64 512
  %57 = load i8, ptr %56, align 1
  %58 = insertelement <16 x i8> poison, i8 %57, i64 0
  %59 = shufflevector <16 x i8> %58, <16 x i8> poison, <16 x i32> zeroinitializer
  %60 = zext <16 x i8> %59 to <16 x i32>
  %61 = mul nsw <16 x i32> %60, %42
  %62 = add nsw <16 x i32> %61, %31
  %63 = getelementptr inbounds nuw i8, ptr %gep69.1, i64 768
  %64 = load i8, ptr %63, align 1
  %65 = insertelement <16 x i8> poison, i8 %64, i64 0
  %66 = shufflevector <16 x i8> %65, <16 x i8> poison, <16 x i32> zeroinitializer
  %67 = zext <16 x i8> %66 to <16 x i32>
  %68 = mul nsw <16 x i32> %67, %42
  %69 = add nsw <16 x i32> %68, %38
  %indvars.iv.next.132 = add nuw nsw i64 %indvars.iv, 2
  %exitcond.not.1 = icmp eq i64 %indvars.iv.next.132, 256
  br i1 %exitcond.not.1, label %for_begin_ax0.preheader, label %for_body_k

for_body_k.1:                                     ; preds = %for_body_k.1, %for_begin_ax0.preheader
  %indvars.iv.1 = phi i64 [ 0, %for_begin_ax0.preheader ], [ %indvars.iv.next.1.1, %for_body_k.1 ]
  %70 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %116, %for_body_k.1 ]
  %71 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %123, %for_body_k.1 ]
  %72 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %130, %for_body_k.1 ]
  %73 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader ], [ %137, %for_body_k.1 ]
  %74 = shl nuw nsw i64 %indvars.iv.1, 6
  %75 = getelementptr inbounds nuw i8, ptr %b, i64 %74
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 16
  %77 = load <16 x i8>, ptr %76, align 16
  %78 = sext <16 x i8> %77 to <16 x i32>
  %gep67 = getelementptr inbounds nuw i8, ptr %invariant.gep66, i64 %indvars.iv.1
  %79 = load i8, ptr %gep67, align 2
  %80 = insertelement <16 x i8> poison, i8 %79, i64 0
  %81 = shufflevector <16 x i8> %80, <16 x i8> poison, <16 x i32> zeroinitializer
  %82 = zext <16 x i8> %81 to <16 x i32>
  %83 = mul nsw <16 x i32> %82, %78
  %84 = add nsw <16 x i32> %83, %70
  %85 = getelementptr inbounds nuw i8, ptr %gep67, i64 256
  %86 = load i8, ptr %85, align 2
  %87 = insertelement <16 x i8> poison, i8 %86, i64 0
  %88 = shufflevector <16 x i8> %87, <16 x i8> poison, <16 x i32> zeroinitializer
  %89 = zext <16 x i8> %88 to <16 x i32>
  %90 = mul nsw <16 x i32> %89, %78
  %91 = add nsw <16 x i32> %90, %71
  %92 = getelementptr inbounds nuw i8, ptr %gep67, i64 512
  %93 = load i8, ptr %92, align 2
  %94 = insertelement <16 x i8> poison, i8 %93, i64 0
  %95 = shufflevector <16 x i8> %94, <16 x i8> poison, <16 x i32> zeroinitializer
  %96 = zext <16 x i8> %95 to <16 x i32>
  %97 = mul nsw <16 x i32> %96, %78
  %98 = add nsw <16 x i32> %97, %72
  %99 = getelementptr inbounds nuw i8, ptr %gep67, i64 768
  %100 = load i8, ptr %99, align 2
  %101 = insertelement <16 x i8> poison, i8 %100, i64 0
  %102 = shufflevector <16 x i8> %101, <16 x i8> poison, <16 x i32> zeroinitializer
  %103 = zext <16 x i8> %102 to <16 x i32>
  %104 = mul nsw <16 x i32> %103, %78
  %105 = add nsw <16 x i32> %104, %73
  %indvars.iv.next.1 = or disjoint i64 %indvars.iv.1, 1
  %106 = shl nuw nsw i64 %indvars.iv.next.1, 6
  %107 = getelementptr inbounds nuw i8, ptr %b, i64 %106
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 16
  %109 = load <16 x i8>, ptr %108, align 16
  %110 = sext <16 x i8> %109 to <16 x i32>
  %gep67.1 = getelementptr inbounds nuw i8, ptr %invariant.gep66, i64 %indvars.iv.next.1
  %111 = load i8, ptr %gep67.1, align 1
  %112 = insertelement <16 x i8> poison, i8 %111, i64 0
  %113 = shufflevector <16 x i8> %112, <16 x i8> poison, <16 x i32> zeroinitializer
  %114 = zext <16 x i8> %113 to <16 x i32>
  %115 = mul nsw <16 x i32> %114, %110
  %116 = add nsw <16 x i32> %115, %84
  %117 = getelementptr inbounds nuw i8, ptr %gep67.1, i64 256
  %118 = load i8, ptr %117, align 1
  %119 = insertelement <16 x i8> poison, i8 %118, i64 0
  %120 = shufflevector <16 x i8> %119, <16 x i8> poison, <16 x i32> zeroinitializer
  %121 = zext <16 x i8> %120 to <16 x i32>
  %122 = mul nsw <16 x i32> %121, %110
  %123 = add nsw <16 x i32> %122, %91
  %124 = getelementptr inbounds nuw i8, ptr %gep67.1, i64 512
  %125 = load i8, ptr %124, align 1
  %126 = insertelement <16 x i8> poison, i8 %125, i64 0
  %127 = shufflevector <16 x i8> %126, <16 x i8> poison, <16 x i32> zeroinitializer
  %128 = zext <16 x i8> %127 to <16 x i32>
  %129 = mul nsw <16 x i32> %128, %110
  %130 = add nsw <16 x i32> %129, %98
  %131 = getelementptr inbounds nuw i8, ptr %gep67.1, i64 768
  %132 = load i8, ptr %131, align 1
  %133 = insertelement <16 x i8> poison, i8 %132, i64 0
  %134 = shufflevector <16 x i8> %133, <16 x i8> poison, <16 x i32> zeroinitializer
  %135 = zext <16 x i8> %134 to <16 x i32>
  %136 = mul nsw <16 x i32> %135, %110
  %137 = add nsw <16 x i32> %136, %105
  %indvars.iv.next.1.1 = add nuw nsw i64 %indvars.iv.1, 2
  %exitcond.1.not.1 = icmp eq i64 %indvars.iv.next.1.1, 256
  br i1 %exitcond.1.not.1, label %for_begin_ax0.preheader.1, label %for_body_k.1

for_begin_ax0.preheader.1:                        ; preds = %for_body_k.1
  %138 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.129 = getelementptr nuw i8, ptr %138, i64 64
  store <16 x i32> %116, ptr %scevgep.129, align 64
  %139 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.1 = getelementptr nuw i8, ptr %139, i64 320
  store <16 x i32> %123, ptr %scevgep.1.1, align 64
  %140 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.1 = getelementptr nuw i8, ptr %140, i64 576
  store <16 x i32> %130, ptr %scevgep.2.1, align 64
  %141 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.1 = getelementptr nuw i8, ptr %141, i64 832
  store <16 x i32> %137, ptr %scevgep.3.1, align 64
  %invariant.gep64 = getelementptr inbounds nuw i8, ptr %a, i64 %0
  br label %for_body_k.2

for_body_k.2:                                     ; preds = %for_body_k.2, %for_begin_ax0.preheader.1
  %indvars.iv.2 = phi i64 [ 0, %for_begin_ax0.preheader.1 ], [ %indvars.iv.next.2.1, %for_body_k.2 ]
  %142 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %188, %for_body_k.2 ]
  %143 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %195, %for_body_k.2 ]
  %144 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %202, %for_body_k.2 ]
  %145 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.1 ], [ %209, %for_body_k.2 ]
  %146 = shl nuw nsw i64 %indvars.iv.2, 6
  %147 = getelementptr inbounds nuw i8, ptr %b, i64 %146
  %148 = getelementptr inbounds nuw i8, ptr %147, i64 32
  %149 = load <16 x i8>, ptr %148, align 32
  %150 = sext <16 x i8> %149 to <16 x i32>
  %gep65 = getelementptr inbounds nuw i8, ptr %invariant.gep64, i64 %indvars.iv.2
  %151 = load i8, ptr %gep65, align 2
  %152 = insertelement <16 x i8> poison, i8 %151, i64 0
  %153 = shufflevector <16 x i8> %152, <16 x i8> poison, <16 x i32> zeroinitializer
  %154 = zext <16 x i8> %153 to <16 x i32>
  %155 = mul nsw <16 x i32> %154, %150
  %156 = add nsw <16 x i32> %155, %142
  %157 = getelementptr inbounds nuw i8, ptr %gep65, i64 256
  %158 = load i8, ptr %157, align 2
  %159 = insertelement <16 x i8> poison, i8 %158, i64 0
  %160 = shufflevector <16 x i8> %159, <16 x i8> poison, <16 x i32> zeroinitializer
  %161 = zext <16 x i8> %160 to <16 x i32>
  %162 = mul nsw <16 x i32> %161, %150
  %163 = add nsw <16 x i32> %162, %143
  %164 = getelementptr inbounds nuw i8, ptr %gep65, i64 512
  %165 = load i8, ptr %164, align 2
  %166 = insertelement <16 x i8> poison, i8 %165, i64 0
  %167 = shufflevector <16 x i8> %166, <16 x i8> poison, <16 x i32> zeroinitializer
  %168 = zext <16 x i8> %167 to <16 x i32>
  %169 = mul nsw <16 x i32> %168, %150
  %170 = add nsw <16 x i32> %169, %144
  %171 = getelementptr inbounds nuw i8, ptr %gep65, i64 768
  %172 = load i8, ptr %171, align 2
  %173 = insertelement <16 x i8> poison, i8 %172, i64 0
  %174 = shufflevector <16 x i8> %173, <16 x i8> poison, <16 x i32> zeroinitializer
  %175 = zext <16 x i8> %174 to <16 x i32>
  %176 = mul nsw <16 x i32> %175, %150
  %177 = add nsw <16 x i32> %176, %145
  %indvars.iv.next.2 = or disjoint i64 %indvars.iv.2, 1
  %178 = shl nuw nsw i64 %indvars.iv.next.2, 6
  %179 = getelementptr inbounds nuw i8, ptr %b, i64 %178
  %180 = getelementptr inbounds nuw i8, ptr %179, i64 32
  %181 = load <16 x i8>, ptr %180, align 32
  %182 = sext <16 x i8> %181 to <16 x i32>
  %gep65.1 = getelementptr inbounds nuw i8, ptr %invariant.gep64, i64 %indvars.iv.next.2
  %183 = load i8, ptr %gep65.1, align 1
  %184 = insertelement <16 x i8> poison, i8 %183, i64 0
  %185 = shufflevector <16 x i8> %184, <16 x i8> poison, <16 x i32> zeroinitializer
  %186 = zext <16 x i8> %185 to <16 x i32>
  %187 = mul nsw <16 x i32> %186, %182
  %188 = add nsw <16 x i32> %187, %156
  %189 = getelementptr inbounds nuw i8, ptr %gep65.1, i64 256
  %190 = load i8, ptr %189, align 1
  %191 = insertelement <16 x i8> poison, i8 %190, i64 0
  %192 = shufflevector <16 x i8> %191, <16 x i8> poison, <16 x i32> zeroinitializer
  %193 = zext <16 x i8> %192 to <16 x i32>
  %194 = mul nsw <16 x i32> %193, %182
  %195 = add nsw <16 x i32> %194, %163
  %196 = getelementptr inbounds nuw i8, ptr %gep65.1, i64 512
  %197 = load i8, ptr %196, align 1
  %198 = insertelement <16 x i8> poison, i8 %197, i64 0
  %199 = shufflevector <16 x i8> %198, <16 x i8> poison, <16 x i32> zeroinitializer
  %200 = zext <16 x i8> %199 to <16 x i32>
  %201 = mul nsw <16 x i32> %200, %182
  %202 = add nsw <16 x i32> %201, %170
  %203 = getelementptr inbounds nuw i8, ptr %gep65.1, i64 768
  %204 = load i8, ptr %203, align 1
  %205 = insertelement <16 x i8> poison, i8 %204, i64 0
  %206 = shufflevector <16 x i8> %205, <16 x i8> poison, <16 x i32> zeroinitializer
  %207 = zext <16 x i8> %206 to <16 x i32>
  %208 = mul nsw <16 x i32> %207, %182
  %209 = add nsw <16 x i32> %208, %177
  %indvars.iv.next.2.1 = add nuw nsw i64 %indvars.iv.2, 2
  %exitcond.2.not.1 = icmp eq i64 %indvars.iv.next.2.1, 256
  br i1 %exitcond.2.not.1, label %for_begin_ax0.preheader.2, label %for_body_k.2

for_begin_ax0.preheader.2:                        ; preds = %for_body_k.2
  %210 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.231 = getelementptr nuw i8, ptr %210, i64 128
  store <16 x i32> %188, ptr %scevgep.231, align 64
  %211 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.2 = getelementptr nuw i8, ptr %211, i64 384
  store <16 x i32> %195, ptr %scevgep.1.2, align 64
  %212 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.2 = getelementptr nuw i8, ptr %212, i64 640
  store <16 x i32> %202, ptr %scevgep.2.2, align 64
  %213 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.2 = getelementptr nuw i8, ptr %213, i64 896
  store <16 x i32> %209, ptr %scevgep.3.2, align 64
  %invariant.gep = getelementptr inbounds nuw i8, ptr %a, i64 %0
  br label %for_body_k.3

for_body_k.3:                                     ; preds = %for_body_k.3, %for_begin_ax0.preheader.2
  %indvars.iv.3 = phi i64 [ 0, %for_begin_ax0.preheader.2 ], [ %indvars.iv.next.3.1, %for_body_k.3 ]
  %214 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %260, %for_body_k.3 ]
  %215 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %267, %for_body_k.3 ]
  %216 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %274, %for_body_k.3 ]
  %217 = phi <16 x i32> [ zeroinitializer, %for_begin_ax0.preheader.2 ], [ %281, %for_body_k.3 ]
  %218 = shl nuw nsw i64 %indvars.iv.3, 6
  %219 = getelementptr inbounds nuw i8, ptr %b, i64 %218
  %220 = getelementptr inbounds nuw i8, ptr %219, i64 48
  %221 = load <16 x i8>, ptr %220, align 16
  %222 = sext <16 x i8> %221 to <16 x i32>
  %gep = getelementptr inbounds nuw i8, ptr %invariant.gep, i64 %indvars.iv.3
  %223 = load i8, ptr %gep, align 2
  %224 = insertelement <16 x i8> poison, i8 %223, i64 0
  %225 = shufflevector <16 x i8> %224, <16 x i8> poison, <16 x i32> zeroinitializer
  %226 = zext <16 x i8> %225 to <16 x i32>
  %227 = mul nsw <16 x i32> %226, %222
  %228 = add nsw <16 x i32> %227, %214
  %229 = getelementptr inbounds nuw i8, ptr %gep, i64 256
  %230 = load i8, ptr %229, align 2
  %231 = insertelement <16 x i8> poison, i8 %230, i64 0
  %232 = shufflevector <16 x i8> %231, <16 x i8> poison, <16 x i32> zeroinitializer
  %233 = zext <16 x i8> %232 to <16 x i32>
  %234 = mul nsw <16 x i32> %233, %222
  %235 = add nsw <16 x i32> %234, %215
  %236 = getelementptr inbounds nuw i8, ptr %gep, i64 512
  %237 = load i8, ptr %236, align 2
  %238 = insertelement <16 x i8> poison, i8 %237, i64 0
  %239 = shufflevector <16 x i8> %238, <16 x i8> poison, <16 x i32> zeroinitializer
  %240 = zext <16 x i8> %239 to <16 x i32>
  %241 = mul nsw <16 x i32> %240, %222
  %242 = add nsw <16 x i32> %241, %216
  %243 = getelementptr inbounds nuw i8, ptr %gep, i64 768
  %244 = load i8, ptr %243, align 2
  %245 = insertelement <16 x i8> poison, i8 %244, i64 0
  %246 = shufflevector <16 x i8> %245, <16 x i8> poison, <16 x i32> zeroinitializer
  %247 = zext <16 x i8> %246 to <16 x i32>
  %248 = mul nsw <16 x i32> %247, %222
  %249 = add nsw <16 x i32> %248, %217
  %indvars.iv.next.3 = or disjoint i64 %indvars.iv.3, 1
  %250 = shl nuw nsw i64 %indvars.iv.next.3, 6
  %251 = getelementptr inbounds nuw i8, ptr %b, i64 %250
  %252 = getelementptr inbounds nuw i8, ptr %251, i64 48
  %253 = load <16 x i8>, ptr %252, align 16
  %254 = sext <16 x i8> %253 to <16 x i32>
  %gep.1 = getelementptr inbounds nuw i8, ptr %invariant.gep, i64 %indvars.iv.next.3
  %255 = load i8, ptr %gep.1, align 1
  %256 = insertelement <16 x i8> poison, i8 %255, i64 0
  %257 = shufflevector <16 x i8> %256, <16 x i8> poison, <16 x i32> zeroinitializer
  %258 = zext <16 x i8> %257 to <16 x i32>
  %259 = mul nsw <16 x i32> %258, %254
  %260 = add nsw <16 x i32> %259, %228
  %261 = getelementptr inbounds nuw i8, ptr %gep.1, i64 256
  %262 = load i8, ptr %261, align 1
  %263 = insertelement <16 x i8> poison, i8 %262, i64 0
  %264 = shufflevector <16 x i8> %263, <16 x i8> poison, <16 x i32> zeroinitializer
  %265 = zext <16 x i8> %264 to <16 x i32>
  %266 = mul nsw <16 x i32> %265, %254
  %267 = add nsw <16 x i32> %266, %235
  %268 = getelementptr inbounds nuw i8, ptr %gep.1, i64 512
  %269 = load i8, ptr %268, align 1
  %270 = insertelement <16 x i8> poison, i8 %269, i64 0
  %271 = shufflevector <16 x i8> %270, <16 x i8> poison, <16 x i32> zeroinitializer
  %272 = zext <16 x i8> %271 to <16 x i32>
  %273 = mul nsw <16 x i32> %272, %254
  %274 = add nsw <16 x i32> %273, %242
  %275 = getelementptr inbounds nuw i8, ptr %gep.1, i64 768
  %276 = load i8, ptr %275, align 1
  %277 = insertelement <16 x i8> poison, i8 %276, i64 0
  %278 = shufflevector <16 x i8> %277, <16 x i8> poison, <16 x i32> zeroinitializer
  %279 = zext <16 x i8> %278 to <16 x i32>
  %280 = mul nsw <16 x i32> %279, %254
  %281 = add nsw <16 x i32> %280, %249
  %indvars.iv.next.3.1 = add nuw nsw i64 %indvars.iv.3, 2
  %exitcond.3.not.1 = icmp eq i64 %indvars.iv.next.3.1, 256
  br i1 %exitcond.3.not.1, label %for_begin_ax0.preheader.3, label %for_body_k.3

for_begin_ax0.preheader.3:                        ; preds = %for_body_k.3
  %282 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.333 = getelementptr nuw i8, ptr %282, i64 192
  store <16 x i32> %260, ptr %scevgep.333, align 64
  %283 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.1.3 = getelementptr nuw i8, ptr %283, i64 448
  store <16 x i32> %267, ptr %scevgep.1.3, align 64
  %284 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.2.3 = getelementptr nuw i8, ptr %284, i64 704
  store <16 x i32> %274, ptr %scevgep.2.3, align 64
  %285 = getelementptr nuw i8, ptr %c, i64 %0
  %scevgep.3.3 = getelementptr nuw i8, ptr %285, i64 960
  store <16 x i32> %281, ptr %scevgep.3.3, align 64
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond36.not = icmp eq i64 %indvar.next, 16
  br i1 %exitcond36.not, label %for_end_i_0, label %for_begin_j_0.preheader
}

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: write) "target-cpu"="cascadelake" }
