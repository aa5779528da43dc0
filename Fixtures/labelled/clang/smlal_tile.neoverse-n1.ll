; smlal by hand where sdot makes four times as much
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @smlal_tile(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i64 %3, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %4
  %7 = shl nuw nsw i64 %3, 1
  %8 = mul nuw nsw i64 %3, 3
  br label %25

9:                                                ; preds = %25, %4
  %10 = phi <4 x i32> [ zeroinitializer, %4 ], [ %76, %25 ]
  %11 = phi <4 x i32> [ zeroinitializer, %4 ], [ %74, %25 ]
  %12 = phi <4 x i32> [ zeroinitializer, %4 ], [ %67, %25 ]
  %13 = phi <4 x i32> [ zeroinitializer, %4 ], [ %65, %25 ]
  %14 = phi <4 x i32> [ zeroinitializer, %4 ], [ %58, %25 ]
  %15 = phi <4 x i32> [ zeroinitializer, %4 ], [ %56, %25 ]
  %16 = phi <4 x i32> [ zeroinitializer, %4 ], [ %49, %25 ]
  %17 = phi <4 x i32> [ zeroinitializer, %4 ], [ %47, %25 ]
  store <4 x i32> %17, ptr %0, align 4
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store <4 x i32> %16, ptr %18, align 4
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store <4 x i32> %15, ptr %19, align 4
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store <4 x i32> %14, ptr %20, align 4
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store <4 x i32> %13, ptr %21, align 4
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store <4 x i32> %12, ptr %22, align 4
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store <4 x i32> %11, ptr %23, align 4
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store <4 x i32> %10, ptr %24, align 4
  ret void

25:                                               ; preds = %25, %6
  %26 = phi <4 x i32> [ zeroinitializer, %6 ], [ %76, %25 ]
  %27 = phi <4 x i32> [ zeroinitializer, %6 ], [ %74, %25 ]
  %28 = phi <4 x i32> [ zeroinitializer, %6 ], [ %67, %25 ]
  %29 = phi <4 x i32> [ zeroinitializer, %6 ], [ %65, %25 ]
  %30 = phi <4 x i32> [ zeroinitializer, %6 ], [ %58, %25 ]
  %31 = phi <4 x i32> [ zeroinitializer, %6 ], [ %56, %25 ]
  %32 = phi <4 x i32> [ zeroinitializer, %6 ], [ %49, %25 ]
  %33 = phi <4 x i32> [ zeroinitializer, %6 ], [ %47, %25 ]
  %34 = phi i64 [ 0, %6 ], [ %77, %25 ]
  %35 = shl nsw i64 %34, 3
  %36 = getelementptr inbounds nuw i8, ptr %2, i64 %35
  %37 = load <8 x i8>, ptr %36, align 1
  %38 = sext <8 x i8> %37 to <8 x i16>
  %39 = shufflevector <8 x i16> %38, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %40 = getelementptr i8, ptr %1, i64 %34
  %41 = shufflevector <8 x i16> %38, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %42 = load i8, ptr %40, align 1
  %43 = sext i8 %42 to i16
  %44 = insertelement <4 x i16> poison, i16 %43, i64 0
  %45 = shufflevector <4 x i16> %44, <4 x i16> poison, <4 x i32> zeroinitializer
  %46 = tail call <4 x i32> @llvm.aarch64.neon.smull.v4i32(<4 x i16> %39, <4 x i16> %45)
  %47 = add <4 x i32> %46, %33
  %48 = tail call <4 x i32> @llvm.aarch64.neon.smull.v4i32(<4 x i16> %41, <4 x i16> %45)
  %49 = add <4 x i32> %48, %32
  %50 = getelementptr i8, ptr %40, i64 %3
  %51 = load i8, ptr %50, align 1
  %52 = sext i8 %51 to i16
  %53 = insertelement <4 x i16> poison, i16 %52, i64 0
  %54 = shufflevector <4 x i16> %53, <4 x i16> poison, <4 x i32> zeroinitializer
  %55 = tail call <4 x i32> @llvm.aarch64.neon.smull.v4i32(<4 x i16> %39, <4 x i16> %54)
  %56 = add <4 x i32> %55, %31
  %57 = tail call <4 x i32> @llvm.aarch64.neon.smull.v4i32(<4 x i16> %41, <4 x i16> %54)
  %58 = add <4 x i32> %57, %30
  %59 = getelementptr i8, ptr %40, i64 %7
  %60 = load i8, ptr %59, align 1
  %61 = sext i8 %60 to i16
  %62 = insertelement <4 x i16> poison, i16 %61, i64 0
  %63 = shufflevector <4 x i16> %62, <4 x i16> poison, <4 x i32> zeroinitializer
  %64 = tail call <4 x i32> @llvm.aarch64.neon.smull.v4i32(<4 x i16> %39, <4 x i16> %63)
  %65 = add <4 x i32> %64, %29
  %66 = tail call <4 x i32> @llvm.aarch64.neon.smull.v4i32(<4 x i16> %41, <4 x i16> %63)
  %67 = add <4 x i32> %66, %28
  %68 = getelementptr i8, ptr %40, i64 %8
  %69 = load i8, ptr %68, align 1
  %70 = sext i8 %69 to i16
  %71 = insertelement <4 x i16> poison, i16 %70, i64 0
  %72 = shufflevector <4 x i16> %71, <4 x i16> poison, <4 x i32> zeroinitializer
  %73 = tail call <4 x i32> @llvm.aarch64.neon.smull.v4i32(<4 x i16> %39, <4 x i16> %72)
  %74 = add <4 x i32> %73, %27
  %75 = tail call <4 x i32> @llvm.aarch64.neon.smull.v4i32(<4 x i16> %41, <4 x i16> %72)
  %76 = add <4 x i32> %75, %26
  %77 = add nuw nsw i64 %34, 1
  %78 = icmp eq i64 %77, %3
  br i1 %78, label %9, label %25
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <4 x i32> @llvm.aarch64.neon.smull.v4i32(<4 x i16>, <4 x i16>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="neoverse-n1" "target-features"="+aes,+crc,+dotprod,+fp-armv8,+fullfp16,+lse,+neon,+perfmon,+ras,+rcpc,+rdm,+sha2,+spe,+ssbs,+v8.1a,+v8.2a,+v8a,-fmv" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
