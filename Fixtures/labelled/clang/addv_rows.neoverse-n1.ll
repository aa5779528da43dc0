; saddlv for every 8 products
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @addv_rows(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i64 %3, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = load <16 x i8>, ptr %2, align 1
  %8 = shufflevector <16 x i8> %7, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %9 = shufflevector <16 x i8> %7, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  br label %11

10:                                               ; preds = %11, %4
  ret void

11:                                               ; preds = %11, %6
  %12 = phi i64 [ 0, %6 ], [ %24, %11 ]
  %13 = shl nsw i64 %12, 4
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 %13
  %15 = load <16 x i8>, ptr %14, align 1
  %16 = shufflevector <16 x i8> %15, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %17 = tail call <8 x i16> @llvm.aarch64.neon.smull.v8i16(<8 x i8> %16, <8 x i8> %8)
  %18 = shufflevector <16 x i8> %15, <16 x i8> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %19 = tail call <8 x i16> @llvm.aarch64.neon.smull.v8i16(<8 x i8> %18, <8 x i8> %9)
  %20 = tail call i32 @llvm.aarch64.neon.saddlv.i32.v8i16(<8 x i16> %17)
  %21 = tail call i32 @llvm.aarch64.neon.saddlv.i32.v8i16(<8 x i16> %19)
  %22 = add nsw i32 %21, %20
  %23 = getelementptr inbounds nuw i32, ptr %0, i64 %12
  store i32 %22, ptr %23, align 4
  %24 = add nuw nsw i64 %12, 1
  %25 = icmp eq i64 %24, %3
  br i1 %25, label %10, label %11
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <8 x i16> @llvm.aarch64.neon.smull.v8i16(<8 x i8>, <8 x i8>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare i32 @llvm.aarch64.neon.saddlv.i32.v8i16(<8 x i16>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="neoverse-n1" "target-features"="+aes,+crc,+dotprod,+fp-armv8,+fullfp16,+lse,+neon,+perfmon,+ras,+rcpc,+rdm,+sha2,+spe,+ssbs,+v8.1a,+v8.2a,+v8a,-fmv" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
