; the sums are loaded and stored for every product
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable
define void @outer_s8(ptr noalias noundef align 4 captures(none) dereferenceable(2048) %c, i8 noundef %a, ptr noalias noundef readonly align 1 captures(none) dereferenceable(512) %b) unnamed_addr #0 {
start:
  %_10 = sext i8 %a to i32
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %_10, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %start
  %index = phi i64 [ 0, %start ], [ %index.next, %vector.body ]
  %0 = getelementptr inbounds nuw i32, ptr %c, i64 %index
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %wide.load = load <8 x i32>, ptr %0, align 4
  %wide.load3 = load <8 x i32>, ptr %1, align 4
  %wide.load4 = load <8 x i32>, ptr %2, align 4
  %wide.load5 = load <8 x i32>, ptr %3, align 4
  %4 = getelementptr inbounds nuw i8, ptr %b, i64 %index
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %wide.load6 = load <8 x i8>, ptr %4, align 1
  %wide.load7 = load <8 x i8>, ptr %5, align 1
  %wide.load8 = load <8 x i8>, ptr %6, align 1
  %wide.load9 = load <8 x i8>, ptr %7, align 1
  %8 = sext <8 x i8> %wide.load6 to <8 x i32>
  %9 = sext <8 x i8> %wide.load7 to <8 x i32>
  %10 = sext <8 x i8> %wide.load8 to <8 x i32>
  %11 = sext <8 x i8> %wide.load9 to <8 x i32>
  %12 = mul nsw <8 x i32> %broadcast.splat, %8
  %13 = mul nsw <8 x i32> %broadcast.splat, %9
  %14 = mul nsw <8 x i32> %broadcast.splat, %10
  %15 = mul nsw <8 x i32> %broadcast.splat, %11
  %16 = add <8 x i32> %12, %wide.load
  %17 = add <8 x i32> %13, %wide.load3
  %18 = add <8 x i32> %14, %wide.load4
  %19 = add <8 x i32> %15, %wide.load5
  store <8 x i32> %16, ptr %0, align 4
  store <8 x i32> %17, ptr %1, align 4
  store <8 x i32> %18, ptr %2, align 4
  store <8 x i32> %19, ptr %3, align 4
  %index.next = add nuw i64 %index, 32
  %20 = icmp eq i64 %index.next, 512
  br i1 %20, label %bb4, label %vector.body

bb4:                                              ; preds = %vector.body
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="cascadelake" }
