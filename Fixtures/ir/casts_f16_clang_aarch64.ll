; Made by clang 22 -O3 -ffast-math -march=armv8.4-a+fp16+fp16fml: a sum of products of f16, which are converted.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

define dso_local void @axpy(ptr noalias noundef captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %34

6:                                                ; preds = %4
  %7 = load float, ptr %0, align 4
  %8 = zext nneg i32 %3 to i64
  %9 = icmp ult i32 %3, 8
  br i1 %9, label %29, label %10

10:                                               ; preds = %6
  %11 = and i64 %8, 2147483640
  %12 = insertelement <8 x float> <float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>, float %7, i64 0
  br label %13

13:                                               ; preds = %13, %10  EXPECT: cast-overhead/note
  %14 = phi i64 [ 0, %10 ], [ %24, %13 ]
  %15 = phi <8 x float> [ %12, %10 ], [ %23, %13 ]
  %16 = getelementptr inbounds nuw half, ptr %1, i64 %14
  %17 = load <8 x half>, ptr %16, align 2
  %18 = fpext fast <8 x half> %17 to <8 x float>
  %19 = getelementptr inbounds nuw half, ptr %2, i64 %14
  %20 = load <8 x half>, ptr %19, align 2
  %21 = fpext fast <8 x half> %20 to <8 x float>
  %22 = fmul fast <8 x float> %21, %18
  %23 = fadd fast <8 x float> %22, %15
  %24 = add nuw i64 %14, 8
  %25 = icmp eq i64 %24, %11
  br i1 %25, label %26, label %13

26:                                               ; preds = %13
  %27 = tail call fast float @llvm.vector.reduce.fadd.v8f32(float 0.000000e+00, <8 x float> %23)
  %28 = icmp eq i64 %11, %8
  br i1 %28, label %32, label %29

29:                                               ; preds = %6, %26
  %30 = phi i64 [ 0, %6 ], [ %11, %26 ]
  %31 = phi float [ %7, %6 ], [ %27, %26 ]
  br label %35

32:                                               ; preds = %35, %26
  %33 = phi float [ %27, %26 ], [ %45, %35 ]
  store float %33, ptr %0, align 4
  br label %34

34:                                               ; preds = %32, %4
  ret void

35:                                               ; preds = %29, %35
  %36 = phi i64 [ %46, %35 ], [ %30, %29 ]
  %37 = phi float [ %45, %35 ], [ %31, %29 ]
  %38 = getelementptr inbounds nuw half, ptr %1, i64 %36
  %39 = load half, ptr %38, align 2
  %40 = fpext fast half %39 to float
  %41 = getelementptr inbounds nuw half, ptr %2, i64 %36
  %42 = load half, ptr %41, align 2
  %43 = fpext fast half %42 to float
  %44 = fmul fast float %43, %40
  %45 = fadd fast float %44, %37
  %46 = add nuw nsw i64 %36, 1
  %47 = icmp eq i64 %46, %8
  br i1 %47, label %32, label %35
}

declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>) #1

attributes #0 = { "target-features"="+ccidx,+complxnum,+crc,+dit,+dotprod,+flagm,+fp-armv8,+fp16fml,+fullfp16,+jsconv,+lse,+neon,+pauth,+ras,+rcpc,+rdm,+v8.1a,+v8.2a,+v8.3a,+v8.4a,+v8a,-fmv" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
