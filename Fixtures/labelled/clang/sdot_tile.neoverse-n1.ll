; sdot with full lanes
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @sdot_tile(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i64 %3, 0
  br i1 %5, label %38, label %6

6:                                                ; preds = %38, %4
  %7 = phi <4 x i32> [ zeroinitializer, %4 ], [ %91, %38 ]
  %8 = phi <4 x i32> [ zeroinitializer, %4 ], [ %85, %38 ]
  %9 = phi <4 x i32> [ zeroinitializer, %4 ], [ %79, %38 ]
  %10 = phi <4 x i32> [ zeroinitializer, %4 ], [ %73, %38 ]
  %11 = phi <4 x i32> [ zeroinitializer, %4 ], [ %90, %38 ]
  %12 = phi <4 x i32> [ zeroinitializer, %4 ], [ %84, %38 ]
  %13 = phi <4 x i32> [ zeroinitializer, %4 ], [ %78, %38 ]
  %14 = phi <4 x i32> [ zeroinitializer, %4 ], [ %72, %38 ]
  %15 = phi <4 x i32> [ zeroinitializer, %4 ], [ %89, %38 ]
  %16 = phi <4 x i32> [ zeroinitializer, %4 ], [ %83, %38 ]
  %17 = phi <4 x i32> [ zeroinitializer, %4 ], [ %77, %38 ]
  %18 = phi <4 x i32> [ zeroinitializer, %4 ], [ %71, %38 ]
  %19 = phi <4 x i32> [ zeroinitializer, %4 ], [ %88, %38 ]
  %20 = phi <4 x i32> [ zeroinitializer, %4 ], [ %82, %38 ]
  %21 = phi <4 x i32> [ zeroinitializer, %4 ], [ %76, %38 ]
  %22 = phi <4 x i32> [ zeroinitializer, %4 ], [ %70, %38 ]
  store <4 x i32> %22, ptr %0, align 4
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store <4 x i32> %21, ptr %23, align 4
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store <4 x i32> %20, ptr %24, align 4
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store <4 x i32> %19, ptr %25, align 4
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store <4 x i32> %18, ptr %26, align 4
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store <4 x i32> %17, ptr %27, align 4
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store <4 x i32> %16, ptr %28, align 4
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store <4 x i32> %15, ptr %29, align 4
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store <4 x i32> %14, ptr %30, align 4
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store <4 x i32> %13, ptr %31, align 4
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store <4 x i32> %12, ptr %32, align 4
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 176
  store <4 x i32> %11, ptr %33, align 4
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store <4 x i32> %10, ptr %34, align 4
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 208
  store <4 x i32> %9, ptr %35, align 4
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store <4 x i32> %8, ptr %36, align 4
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 240
  store <4 x i32> %7, ptr %37, align 4
  ret void

38:                                               ; preds = %38, %4
  %39 = phi <4 x i32> [ %91, %38 ], [ zeroinitializer, %4 ]
  %40 = phi <4 x i32> [ %85, %38 ], [ zeroinitializer, %4 ]
  %41 = phi <4 x i32> [ %79, %38 ], [ zeroinitializer, %4 ]
  %42 = phi <4 x i32> [ %73, %38 ], [ zeroinitializer, %4 ]
  %43 = phi <4 x i32> [ %90, %38 ], [ zeroinitializer, %4 ]
  %44 = phi <4 x i32> [ %84, %38 ], [ zeroinitializer, %4 ]
  %45 = phi <4 x i32> [ %78, %38 ], [ zeroinitializer, %4 ]
  %46 = phi <4 x i32> [ %72, %38 ], [ zeroinitializer, %4 ]
  %47 = phi <4 x i32> [ %89, %38 ], [ zeroinitializer, %4 ]
  %48 = phi <4 x i32> [ %83, %38 ], [ zeroinitializer, %4 ]
  %49 = phi <4 x i32> [ %77, %38 ], [ zeroinitializer, %4 ]
  %50 = phi <4 x i32> [ %71, %38 ], [ zeroinitializer, %4 ]
  %51 = phi <4 x i32> [ %88, %38 ], [ zeroinitializer, %4 ]
  %52 = phi <4 x i32> [ %82, %38 ], [ zeroinitializer, %4 ]
  %53 = phi <4 x i32> [ %76, %38 ], [ zeroinitializer, %4 ]
  %54 = phi <4 x i32> [ %70, %38 ], [ zeroinitializer, %4 ]
  %55 = phi i64 [ %92, %38 ], [ 0, %4 ]
  %56 = shl nsw i64 %55, 2
  %57 = getelementptr inbounds nuw i8, ptr %1, i64 %56
  %58 = load <4 x i32>, ptr %57, align 1
  %59 = shl nsw i64 %55, 4
  %60 = getelementptr inbounds nuw i8, ptr %2, i64 %59
  %61 = shufflevector <4 x i32> %58, <4 x i32> poison, <4 x i32> zeroinitializer
  %62 = bitcast <4 x i32> %61 to <16 x i8>
  %63 = shufflevector <4 x i32> %58, <4 x i32> poison, <4 x i32> <i32 1, i32 1, i32 1, i32 1>
  %64 = bitcast <4 x i32> %63 to <16 x i8>
  %65 = shufflevector <4 x i32> %58, <4 x i32> poison, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  %66 = bitcast <4 x i32> %65 to <16 x i8>
  %67 = shufflevector <4 x i32> %58, <4 x i32> poison, <4 x i32> <i32 3, i32 3, i32 3, i32 3>
  %68 = bitcast <4 x i32> %67 to <16 x i8>
  %69 = load <16 x i8>, ptr %60, align 1
  %70 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %54, <16 x i8> %69, <16 x i8> %62)
  %71 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %50, <16 x i8> %69, <16 x i8> %64)
  %72 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %46, <16 x i8> %69, <16 x i8> %66)
  %73 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %42, <16 x i8> %69, <16 x i8> %68)
  %74 = getelementptr inbounds nuw i8, ptr %60, i64 16
  %75 = load <16 x i8>, ptr %74, align 1
  %76 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %53, <16 x i8> %75, <16 x i8> %62)
  %77 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %49, <16 x i8> %75, <16 x i8> %64)
  %78 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %45, <16 x i8> %75, <16 x i8> %66)
  %79 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %41, <16 x i8> %75, <16 x i8> %68)
  %80 = getelementptr inbounds nuw i8, ptr %60, i64 32
  %81 = load <16 x i8>, ptr %80, align 1
  %82 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %52, <16 x i8> %81, <16 x i8> %62)
  %83 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %48, <16 x i8> %81, <16 x i8> %64)
  %84 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %44, <16 x i8> %81, <16 x i8> %66)
  %85 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %40, <16 x i8> %81, <16 x i8> %68)
  %86 = getelementptr inbounds nuw i8, ptr %60, i64 48
  %87 = load <16 x i8>, ptr %86, align 1
  %88 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %51, <16 x i8> %87, <16 x i8> %62)
  %89 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %47, <16 x i8> %87, <16 x i8> %64)
  %90 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %43, <16 x i8> %87, <16 x i8> %66)
  %91 = tail call <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32> %39, <16 x i8> %87, <16 x i8> %68)
  %92 = add nuw nsw i64 %55, 4
  %93 = icmp slt i64 %92, %3
  br i1 %93, label %38, label %6
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <4 x i32> @llvm.aarch64.neon.sdot.v4i32.v16i8(<4 x i32>, <16 x i8>, <16 x i8>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="neoverse-n1" "target-features"="+aes,+crc,+dotprod,+fp-armv8,+fullfp16,+lse,+neon,+perfmon,+ras,+rcpc,+rdm,+sha2,+spe,+ssbs,+v8.1a,+v8.2a,+v8a,-fmv" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
