; 64-bit products, shifts and narrowing for each sum
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite) uwtable
define noalias noundef ptr @clamp_convert_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = load i64, ptr %9, align 4
  %11 = icmp ult i64 %10, 2
  br i1 %11, label %vector.ph, label %clamp_convert_fusion_wrapped.exit

vector.ph:                                        ; preds = %1
  %12 = shl nuw nsw i64 %10, 11
  %13 = load ptr, ptr %3, align 8
  %14 = load i64, ptr %13, align 4
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %14, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %15 = add nuw nsw i64 %index, %12
  %16 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %15
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %wide.load = load <8 x i32>, ptr %16, align 4
  %wide.load2 = load <8 x i32>, ptr %17, align 4
  %wide.load3 = load <8 x i32>, ptr %18, align 4
  %wide.load4 = load <8 x i32>, ptr %19, align 4
  %20 = sext <8 x i32> %wide.load to <8 x i64>
  %21 = sext <8 x i32> %wide.load2 to <8 x i64>
  %22 = sext <8 x i32> %wide.load3 to <8 x i64>
  %23 = sext <8 x i32> %wide.load4 to <8 x i64>
  %24 = mul <8 x i64> %broadcast.splat, %20
  %25 = mul <8 x i64> %broadcast.splat, %21
  %26 = mul <8 x i64> %broadcast.splat, %22
  %27 = mul <8 x i64> %broadcast.splat, %23
  %28 = add <8 x i64> %24, splat (i64 1073741824)
  %29 = add <8 x i64> %25, splat (i64 1073741824)
  %30 = add <8 x i64> %26, splat (i64 1073741824)
  %31 = add <8 x i64> %27, splat (i64 1073741824)
  %32 = ashr <8 x i64> %28, splat (i64 31)
  %33 = ashr <8 x i64> %29, splat (i64 31)
  %34 = ashr <8 x i64> %30, splat (i64 31)
  %35 = ashr <8 x i64> %31, splat (i64 31)
  %36 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %32, <8 x i64> splat (i64 -128))
  %37 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %33, <8 x i64> splat (i64 -128))
  %38 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %34, <8 x i64> splat (i64 -128))
  %39 = tail call <8 x i64> @llvm.smax.v8i64(<8 x i64> %35, <8 x i64> splat (i64 -128))
  %40 = tail call <8 x i64> @llvm.smin.v8i64(<8 x i64> %36, <8 x i64> splat (i64 127))
  %41 = tail call <8 x i64> @llvm.smin.v8i64(<8 x i64> %37, <8 x i64> splat (i64 127))
  %42 = tail call <8 x i64> @llvm.smin.v8i64(<8 x i64> %38, <8 x i64> splat (i64 127))
  %43 = tail call <8 x i64> @llvm.smin.v8i64(<8 x i64> %39, <8 x i64> splat (i64 127))
  %44 = trunc nsw <8 x i64> %40 to <8 x i8>
  %45 = trunc nsw <8 x i64> %41 to <8 x i8>
  %46 = trunc nsw <8 x i64> %42 to <8 x i8>
  %47 = trunc nsw <8 x i64> %43 to <8 x i8>
  %48 = getelementptr inbounds nuw i8, ptr %7, i64 %15
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 8
  %50 = getelementptr inbounds nuw i8, ptr %48, i64 16
  %51 = getelementptr inbounds nuw i8, ptr %48, i64 24
  store <8 x i8> %44, ptr %48, align 1
  store <8 x i8> %45, ptr %49, align 1
  store <8 x i8> %46, ptr %50, align 1
  store <8 x i8> %47, ptr %51, align 1
  %index.next = add nuw i64 %index, 32
  %52 = icmp eq i64 %index.next, 2048
  br i1 %52, label %clamp_convert_fusion_wrapped.exit, label %vector.body

clamp_convert_fusion_wrapped.exit:                ; preds = %vector.body, %1
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i64> @llvm.smax.v8i64(<8 x i64>, <8 x i64>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i64> @llvm.smin.v8i64(<8 x i64>, <8 x i64>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
