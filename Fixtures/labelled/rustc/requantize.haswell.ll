; 64-bit products, shifts and narrowing for each sum
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable
define void @requantize(ptr noalias noundef nonnull writeonly align 1 captures(none) %out.0, i64 noundef range(i64 0, -9223372036854775808) %out.1, ptr noalias noundef nonnull readonly align 4 captures(none) %sums.0, i64 noundef range(i64 0, 2305843009213693952) %sums.1, i32 noundef %m) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_0.sroa.0.0.i.i.i = tail call noundef i64 @llvm.umin.i64(i64 range(i64 0, 2305843009213693952) %sums.1, i64 %out.1)
  %_2.i6.not = icmp eq i64 %_0.sroa.0.0.i.i.i, 0
  br i1 %_2.i6.not, label %bb5, label %bb4.lr.ph

bb4.lr.ph:                                        ; preds = %start
  %_17 = sext i32 %m to i64
  %min.iters.check = icmp samesign ult i64 %_0.sroa.0.0.i.i.i, 8
  br i1 %min.iters.check, label %bb4.preheader, label %vector.ph

vector.ph:                                        ; preds = %bb4.lr.ph
  %n.vec = and i64 %_0.sroa.0.0.i.i.i, 2305843009213693944
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %_17, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %0 = getelementptr inbounds nuw i8, ptr %out.0, i64 %index
  %1 = getelementptr inbounds nuw i32, ptr %sums.0, i64 %index
  %wide.load = load <8 x i32>, ptr %1, align 4
  %2 = sext <8 x i32> %wide.load to <8 x i64>
  %3 = mul nsw <8 x i64> %broadcast.splat, %2
  %4 = add nsw <8 x i64> %3, splat (i64 1073741824)
  %5 = ashr <8 x i64> %4, splat (i64 31)
  %6 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %5, <8 x i64> splat (i64 -128))
  %7 = tail call <8 x i64> @llvm.smin.v8i64(<8 x i64> %6, <8 x i64> splat (i64 127))
  %8 = trunc nsw <8 x i64> %7 to <8 x i8>
  store <8 x i8> %8, ptr %0, align 1
  %index.next = add nuw i64 %index, 8
  %9 = icmp eq i64 %index.next, %n.vec
  br i1 %9, label %middle.block, label %vector.body

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %_0.sroa.0.0.i.i.i, %n.vec
  br i1 %cmp.n, label %bb5, label %bb4.preheader

bb4.preheader:                                    ; preds = %middle.block, %bb4.lr.ph
  %iter.sroa.8.07.ph = phi i64 [ 0, %bb4.lr.ph ], [ %n.vec, %middle.block ]
  br label %bb4

bb4:                                              ; preds = %bb4, %bb4.preheader
  %iter.sroa.8.07 = phi i64 [ %10, %bb4 ], [ %iter.sroa.8.07.ph, %bb4.preheader ]
  %10 = add nuw nsw i64 %iter.sroa.8.07, 1
  %_3.i.i = getelementptr inbounds nuw i8, ptr %out.0, i64 %iter.sroa.8.07
  %_3.i1.i = getelementptr inbounds nuw i32, ptr %sums.0, i64 %iter.sroa.8.07
  %s = load i32, ptr %_3.i1.i, align 4
  %_16 = sext i32 %s to i64
  %_15 = mul nsw i64 %_16, %_17
  %_14 = add nsw i64 %_15, 1073741824
  %_13 = ashr i64 %_14, 31
  %11 = tail call i64 @llvm.smax.i64(i64 range(i64 -2147483647, 2147483649) %_13, i64 -128)
  %_0.sroa.0.0.i1 = tail call noundef range(i64 -128, 128) i64 @llvm.smin.i64(i64 %11, i64 127)
  %12 = trunc nsw i64 %_0.sroa.0.0.i1 to i8
  store i8 %12, ptr %_3.i.i, align 1
  %exitcond.not = icmp eq i64 %10, %_0.sroa.0.0.i.i.i
  br i1 %exitcond.not, label %bb5, label %bb4

bb5:                                              ; preds = %bb4, %middle.block, %start
  ret void
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i64> @llvm.smax.v8i64(<8 x i64>, <8 x i64>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i64> @llvm.smin.v8i64(<8 x i64>, <8 x i64>) #2

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="haswell" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="haswell" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
