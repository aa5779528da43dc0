; float
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @tile_f32(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %83

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = getelementptr inbounds nuw float, ptr %1, i64 %7
  %9 = shl nuw nsw i64 %7, 3
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 %9
  %11 = mul nuw nsw i64 %7, 12
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 %11
  br label %13

13:                                               ; preds = %13, %6
  %14 = phi i64 [ 0, %6 ], [ %81, %13 ]
  %15 = phi <4 x float> [ zeroinitializer, %6 ], [ %40, %13 ]
  %16 = phi <4 x float> [ zeroinitializer, %6 ], [ %44, %13 ]
  %17 = phi <4 x float> [ zeroinitializer, %6 ], [ %48, %13 ]
  %18 = phi <4 x float> [ zeroinitializer, %6 ], [ %52, %13 ]
  %19 = phi <4 x float> [ zeroinitializer, %6 ], [ %57, %13 ]
  %20 = phi <4 x float> [ zeroinitializer, %6 ], [ %58, %13 ]
  %21 = phi <4 x float> [ zeroinitializer, %6 ], [ %59, %13 ]
  %22 = phi <4 x float> [ zeroinitializer, %6 ], [ %60, %13 ]
  %23 = phi <4 x float> [ zeroinitializer, %6 ], [ %65, %13 ]
  %24 = phi <4 x float> [ zeroinitializer, %6 ], [ %66, %13 ]
  %25 = phi <4 x float> [ zeroinitializer, %6 ], [ %67, %13 ]
  %26 = phi <4 x float> [ zeroinitializer, %6 ], [ %68, %13 ]
  %27 = phi <4 x float> [ zeroinitializer, %6 ], [ %77, %13 ]
  %28 = phi <4 x float> [ zeroinitializer, %6 ], [ %78, %13 ]
  %29 = phi <4 x float> [ zeroinitializer, %6 ], [ %79, %13 ]
  %30 = phi <4 x float> [ zeroinitializer, %6 ], [ %80, %13 ]
  %31 = shl nsw i64 %14, 4
  %32 = getelementptr inbounds nuw float, ptr %2, i64 %31
  %33 = getelementptr inbounds nuw float, ptr %1, i64 %14
  %34 = load float, ptr %33, align 4
  %35 = getelementptr inbounds nuw float, ptr %2, i64 %31
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %37 = load <4 x float>, ptr %32, align 4
  %38 = insertelement <4 x float> poison, float %34, i64 0
  %39 = shufflevector <4 x float> %38, <4 x float> poison, <4 x i32> zeroinitializer
  %40 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %39, <4 x float> %37, <4 x float> %15)
  %41 = getelementptr inbounds nuw float, ptr %2, i64 %31
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 16
  %43 = load <4 x float>, ptr %42, align 4
  %44 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %39, <4 x float> %43, <4 x float> %16)
  %45 = getelementptr inbounds nuw float, ptr %2, i64 %31
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 32
  %47 = load <4 x float>, ptr %46, align 4
  %48 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %39, <4 x float> %47, <4 x float> %17)
  %49 = getelementptr inbounds nuw float, ptr %2, i64 %31
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 48
  %51 = load <4 x float>, ptr %50, align 4
  %52 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %39, <4 x float> %51, <4 x float> %18)
  %53 = getelementptr inbounds nuw float, ptr %8, i64 %14
  %54 = load float, ptr %53, align 4
  %55 = insertelement <4 x float> poison, float %54, i64 0
  %56 = shufflevector <4 x float> %55, <4 x float> poison, <4 x i32> zeroinitializer
  %57 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %56, <4 x float> %37, <4 x float> %19)
  %58 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %56, <4 x float> %43, <4 x float> %20)
  %59 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %56, <4 x float> %47, <4 x float> %21)
  %60 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %56, <4 x float> %51, <4 x float> %22)
  %61 = getelementptr inbounds nuw float, ptr %10, i64 %14
  %62 = load float, ptr %61, align 4
  %63 = insertelement <4 x float> poison, float %62, i64 0
  %64 = shufflevector <4 x float> %63, <4 x float> poison, <4 x i32> zeroinitializer
  %65 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %64, <4 x float> %37, <4 x float> %23)
  %66 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %64, <4 x float> %43, <4 x float> %24)
  %67 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %64, <4 x float> %47, <4 x float> %25)
  %68 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %64, <4 x float> %51, <4 x float> %26)
  %69 = getelementptr inbounds nuw float, ptr %12, i64 %14
  %70 = load float, ptr %69, align 4
  %71 = load <4 x float>, ptr %32, align 4
  %72 = load float, ptr %36, align 4
  %73 = insertelement <4 x float> poison, float %70, i64 0
  %74 = shufflevector <4 x float> %73, <4 x float> poison, <4 x i32> zeroinitializer
  %75 = insertelement <4 x float> %37, float %72, i64 2
  %76 = shufflevector <4 x float> %71, <4 x float> %75, <4 x i32> <i32 0, i32 1, i32 6, i32 7>
  %77 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %74, <4 x float> %76, <4 x float> %27)
  %78 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %74, <4 x float> %43, <4 x float> %28)
  %79 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %74, <4 x float> %47, <4 x float> %29)
  %80 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %74, <4 x float> %51, <4 x float> %30)
  %81 = add nuw nsw i64 %14, 1
  %82 = icmp eq i64 %81, %7
  br i1 %82, label %83, label %13

83:                                               ; preds = %13, %4
  %84 = phi <4 x float> [ zeroinitializer, %4 ], [ %40, %13 ]
  %85 = phi <4 x float> [ zeroinitializer, %4 ], [ %44, %13 ]
  %86 = phi <4 x float> [ zeroinitializer, %4 ], [ %48, %13 ]
  %87 = phi <4 x float> [ zeroinitializer, %4 ], [ %52, %13 ]
  %88 = phi <4 x float> [ zeroinitializer, %4 ], [ %57, %13 ]
  %89 = phi <4 x float> [ zeroinitializer, %4 ], [ %58, %13 ]
  %90 = phi <4 x float> [ zeroinitializer, %4 ], [ %59, %13 ]
  %91 = phi <4 x float> [ zeroinitializer, %4 ], [ %60, %13 ]
  %92 = phi <4 x float> [ zeroinitializer, %4 ], [ %65, %13 ]
  %93 = phi <4 x float> [ zeroinitializer, %4 ], [ %66, %13 ]
  %94 = phi <4 x float> [ zeroinitializer, %4 ], [ %67, %13 ]
  %95 = phi <4 x float> [ zeroinitializer, %4 ], [ %68, %13 ]
  %96 = phi <4 x float> [ zeroinitializer, %4 ], [ %77, %13 ]
  %97 = phi <4 x float> [ zeroinitializer, %4 ], [ %78, %13 ]
  %98 = phi <4 x float> [ zeroinitializer, %4 ], [ %79, %13 ]
  %99 = phi <4 x float> [ zeroinitializer, %4 ], [ %80, %13 ]
  store <4 x float> %84, ptr %0, align 4
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store <4 x float> %85, ptr %100, align 4
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store <4 x float> %86, ptr %101, align 4
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store <4 x float> %87, ptr %102, align 4
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store <4 x float> %88, ptr %103, align 4
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 80
  store <4 x float> %89, ptr %104, align 4
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store <4 x float> %90, ptr %105, align 4
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store <4 x float> %91, ptr %106, align 4
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store <4 x float> %92, ptr %107, align 4
  %108 = getelementptr inbounds nuw i8, ptr %0, i64 144
  store <4 x float> %93, ptr %108, align 4
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store <4 x float> %94, ptr %109, align 4
  %110 = getelementptr inbounds nuw i8, ptr %0, i64 176
  store <4 x float> %95, ptr %110, align 4
  %111 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store <4 x float> %96, ptr %111, align 4
  %112 = getelementptr inbounds nuw i8, ptr %0, i64 208
  store <4 x float> %97, ptr %112, align 4
  %113 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store <4 x float> %98, ptr %113, align 4
  %114 = getelementptr inbounds nuw i8, ptr %0, i64 240
  store <4 x float> %99, ptr %114, align 4
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="neoverse-n1" "target-features"="+aes,+crc,+dotprod,+fp-armv8,+fullfp16,+lse,+neon,+perfmon,+ras,+rcpc,+rdm,+sha2,+spe,+ssbs,+v8.1a,+v8.2a,+v8a,-fmv" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
