; 64-bit products, shifts and narrowing for each sum
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable
define void @requantize(ptr noalias noundef nonnull writeonly align 1 captures(none) %out.0, i64 noundef range(i64 0, -9223372036854775808) %out.1, ptr noalias noundef nonnull readonly align 4 captures(none) %sums.0, i64 noundef range(i64 0, 2305843009213693952) %sums.1, i32 noundef %m) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_0.sroa.0.0.i.i.i = tail call noundef i64 @llvm.umin.i64(i64 range(i64 0, 2305843009213693952) %sums.1, i64 %out.1)
  %_2.i6.not = icmp eq i64 %_0.sroa.0.0.i.i.i, 0
  br i1 %_2.i6.not, label %bb5, label %iter.check

iter.check:                                       ; preds = %start
  %_17 = sext i32 %m to i64
  %min.iters.check = icmp samesign ult i64 %_0.sroa.0.0.i.i.i, 8
  br i1 %min.iters.check, label %bb4.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  %min.iters.check8 = icmp samesign ult i64 %_0.sroa.0.0.i.i.i, 32
  br i1 %min.iters.check8, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.mod.vf = and i64 %_0.sroa.0.0.i.i.i, 24
  %n.vec = and i64 %_0.sroa.0.0.i.i.i, 2305843009213693920
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %_17, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %0 = getelementptr inbounds nuw i8, ptr %out.0, i64 %index
  %1 = getelementptr inbounds nuw i32, ptr %sums.0, i64 %index
  %2 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %wide.load = load <8 x i32>, ptr %1, align 4
  %wide.load9 = load <8 x i32>, ptr %2, align 4
  %wide.load10 = load <8 x i32>, ptr %3, align 4
  %wide.load11 = load <8 x i32>, ptr %4, align 4
  %5 = sext <8 x i32> %wide.load to <8 x i64>
  %6 = sext <8 x i32> %wide.load9 to <8 x i64>
  %7 = sext <8 x i32> %wide.load10 to <8 x i64>
  %8 = sext <8 x i32> %wide.load11 to <8 x i64>
  %9 = mul nsw <8 x i64> %broadcast.splat, %5
  %10 = mul nsw <8 x i64> %broadcast.splat, %6
  %11 = mul nsw <8 x i64> %broadcast.splat, %7
  %12 = mul nsw <8 x i64> %broadcast.splat, %8
  %13 = add nsw <8 x i64> %9, splat (i64 1073741824)
  %14 = add nsw <8 x i64> %10, splat (i64 1073741824)
  %15 = add nsw <8 x i64> %11, splat (i64 1073741824)
  %16 = add nsw <8 x i64> %12, splat (i64 1073741824)
  %17 = ashr <8 x i64> %13, splat (i64 31)
  %18 = ashr <8 x i64> %14, splat (i64 31)
  %19 = ashr <8 x i64> %15, splat (i64 31)
  %20 = ashr <8 x i64> %16, splat (i64 31)
  %21 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %17, <8 x i64> splat (i64 -128))
  %22 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %18, <8 x i64> splat (i64 -128))
  %23 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %19, <8 x i64> splat (i64 -128))
  %24 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %20, <8 x i64> splat (i64 -128))
  %25 = tail call <8 x i64> @llvm.smin.v8i64(<8 x i64> %21, <8 x i64> splat (i64 127))
  %26 = tail call <8 x i64> @llvm.smin.v8i64(<8 x i64> %22, <8 x i64> splat (i64 127))
  %27 = tail call <8 x i64> @llvm.smin.v8i64(<8 x i64> %23, <8 x i64> splat (i64 127))
  %28 = tail call <8 x i64> @llvm.smin.v8i64(<8 x i64> %24, <8 x i64> splat (i64 127))
  %29 = trunc nsw <8 x i64> %25 to <8 x i8>
  %30 = trunc nsw <8 x i64> %26 to <8 x i8>
  %31 = trunc nsw <8 x i64> %27 to <8 x i8>
  %32 = trunc nsw <8 x i64> %28 to <8 x i8>
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store <8 x i8> %29, ptr %0, align 1
  store <8 x i8> %30, ptr %33, align 1
  store <8 x i8> %31, ptr %34, align 1
  store <8 x i8> %32, ptr %35, align 1
  %index.next = add nuw i64 %index, 32
  %36 = icmp eq i64 %index.next, %n.vec
  br i1 %36, label %middle.block, label %vector.body

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %_0.sroa.0.0.i.i.i, %n.vec
  br i1 %cmp.n, label %bb5, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %min.epilog.iters.check = icmp eq i64 %n.mod.vf, 0
  br i1 %min.epilog.iters.check, label %bb4.preheader, label %vec.epilog.ph

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec13 = and i64 %_0.sroa.0.0.i.i.i, 2305843009213693944
  %broadcast.splatinsert14 = insertelement <8 x i64> poison, i64 %_17, i64 0
  %broadcast.splat15 = shufflevector <8 x i64> %broadcast.splatinsert14, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index16 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next18, %vec.epilog.vector.body ]
  %37 = getelementptr inbounds nuw i8, ptr %out.0, i64 %index16
  %38 = getelementptr inbounds nuw i32, ptr %sums.0, i64 %index16
  %wide.load17 = load <8 x i32>, ptr %38, align 4
  %39 = sext <8 x i32> %wide.load17 to <8 x i64>
  %40 = mul nsw <8 x i64> %broadcast.splat15, %39
  %41 = add nsw <8 x i64> %40, splat (i64 1073741824)
  %42 = ashr <8 x i64> %41, splat (i64 31)
  %43 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %42, <8 x i64> splat (i64 -128))
  %44 = tail call <8 x i64> @llvm.smin.v8i64(<8 x i64> %43, <8 x i64> splat (i64 127))
  %45 = trunc nsw <8 x i64> %44 to <8 x i8>
  store <8 x i8> %45, ptr %37, align 1
  %index.next18 = add nuw i64 %index16, 8
  %46 = icmp eq i64 %index.next18, %n.vec13
  br i1 %46, label %vec.epilog.middle.block, label %vec.epilog.vector.body

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %cmp.n19 = icmp eq i64 %_0.sroa.0.0.i.i.i, %n.vec13
  br i1 %cmp.n19, label %bb5, label %bb4.preheader

bb4.preheader:                                    ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %iter.check
  %iter.sroa.8.07.ph = phi i64 [ 0, %iter.check ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec13, %vec.epilog.middle.block ]
  br label %bb4

bb4:                                              ; preds = %bb4, %bb4.preheader
  %iter.sroa.8.07 = phi i64 [ %47, %bb4 ], [ %iter.sroa.8.07.ph, %bb4.preheader ]
  %47 = add nuw nsw i64 %iter.sroa.8.07, 1
  %_3.i.i = getelementptr inbounds nuw i8, ptr %out.0, i64 %iter.sroa.8.07
  %_3.i1.i = getelementptr inbounds nuw i32, ptr %sums.0, i64 %iter.sroa.8.07
  %s = load i32, ptr %_3.i1.i, align 4
  %_16 = sext i32 %s to i64
  %_15 = mul nsw i64 %_16, %_17
  %_14 = add nsw i64 %_15, 1073741824
  %_13 = ashr i64 %_14, 31
  %48 = tail call i64 @llvm.smax.i64(i64 range(i64 -2147483647, 2147483649) %_13, i64 -128)
  %_0.sroa.0.0.i1 = tail call noundef range(i64 -128, 128) i64 @llvm.smin.i64(i64 %48, i64 127)
  %49 = trunc nsw i64 %_0.sroa.0.0.i1 to i8
  store i8 %49, ptr %_3.i.i, align 1
  %exitcond.not = icmp eq i64 %47, %_0.sroa.0.0.i.i.i
  br i1 %exitcond.not, label %bb5, label %bb4

bb5:                                              ; preds = %bb4, %vec.epilog.middle.block, %middle.block, %start
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

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="cascadelake" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="cascadelake" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
