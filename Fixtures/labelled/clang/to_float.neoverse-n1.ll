; conversion
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @to_float(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2, float noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %47

6:                                                ; preds = %4
  %7 = zext nneg i32 %2 to i64
  %8 = icmp ult i32 %2, 4
  br i1 %8, label %45, label %9

9:                                                ; preds = %6
  %10 = icmp ult i32 %2, 16
  br i1 %10, label %29, label %11

11:                                               ; preds = %9
  %12 = and i64 %7, 12
  %13 = and i64 %7, 2147483632
  %14 = insertelement <16 x float> poison, float %3, i64 0
  %15 = shufflevector <16 x float> %14, <16 x float> poison, <16 x i32> zeroinitializer
  br label %16

16:                                               ; preds = %16, %11
  %17 = phi i64 [ 0, %11 ], [ %23, %16 ]
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 %17
  %19 = load <16 x i8>, ptr %18, align 1
  %20 = sitofp <16 x i8> %19 to <16 x float>
  %21 = fmul <16 x float> %15, %20
  %22 = getelementptr inbounds nuw float, ptr %0, i64 %17
  store <16 x float> %21, ptr %22, align 4
  %23 = add nuw i64 %17, 16
  %24 = icmp eq i64 %23, %13
  br i1 %24, label %25, label %16

25:                                               ; preds = %16
  %26 = icmp eq i64 %13, %7
  br i1 %26, label %47, label %27

27:                                               ; preds = %25
  %28 = icmp eq i64 %12, 0
  br i1 %28, label %45, label %29

29:                                               ; preds = %27, %9
  %30 = phi i64 [ %13, %27 ], [ 0, %9 ]
  %31 = and i64 %7, 2147483644
  %32 = insertelement <4 x float> poison, float %3, i64 0
  %33 = shufflevector <4 x float> %32, <4 x float> poison, <4 x i32> zeroinitializer
  br label %34

34:                                               ; preds = %34, %29
  %35 = phi i64 [ %30, %29 ], [ %41, %34 ]
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 %35
  %37 = load <4 x i8>, ptr %36, align 1
  %38 = sitofp <4 x i8> %37 to <4 x float>
  %39 = fmul <4 x float> %33, %38
  %40 = getelementptr inbounds nuw float, ptr %0, i64 %35
  store <4 x float> %39, ptr %40, align 4
  %41 = add nuw i64 %35, 4
  %42 = icmp eq i64 %41, %31
  br i1 %42, label %43, label %34

43:                                               ; preds = %34
  %44 = icmp eq i64 %31, %7
  br i1 %44, label %47, label %45

45:                                               ; preds = %43, %27, %6
  %46 = phi i64 [ 0, %6 ], [ %13, %27 ], [ %31, %43 ]
  br label %48

47:                                               ; preds = %48, %43, %25, %4
  ret void

48:                                               ; preds = %48, %45
  %49 = phi i64 [ %55, %48 ], [ %46, %45 ]
  %50 = getelementptr inbounds nuw i8, ptr %1, i64 %49
  %51 = load i8, ptr %50, align 1
  %52 = sitofp i8 %51 to float
  %53 = fmul float %3, %52
  %54 = getelementptr inbounds nuw float, ptr %0, i64 %49
  store float %53, ptr %54, align 4
  %55 = add nuw nsw i64 %49, 1
  %56 = icmp eq i64 %55, %7
  br i1 %56, label %47, label %48
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="neoverse-n1" "target-features"="+aes,+crc,+dotprod,+fp-armv8,+fullfp16,+lse,+neon,+perfmon,+ras,+rcpc,+rdm,+sha2,+spe,+ssbs,+v8.1a,+v8.2a,+v8a,-fmv" }
