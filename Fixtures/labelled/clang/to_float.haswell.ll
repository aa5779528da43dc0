; conversion
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @to_float(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2, float noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %62

6:                                                ; preds = %4
  %7 = zext nneg i32 %2 to i64
  %8 = icmp ult i32 %2, 4
  br i1 %8, label %60, label %9

9:                                                ; preds = %6
  %10 = icmp ult i32 %2, 32
  br i1 %10, label %44, label %11

11:                                               ; preds = %9
  %12 = and i64 %7, 28
  %13 = and i64 %7, 2147483616
  %14 = insertelement <8 x float> poison, float %3, i64 0
  %15 = shufflevector <8 x float> %14, <8 x float> poison, <8 x i32> zeroinitializer
  br label %16

16:                                               ; preds = %16, %11
  %17 = phi i64 [ 0, %11 ], [ %38, %16 ]
  %18 = getelementptr inbounds nuw i8, ptr %1, i64 %17
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 16
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 24
  %22 = load <8 x i8>, ptr %18, align 1
  %23 = load <8 x i8>, ptr %19, align 1
  %24 = load <8 x i8>, ptr %20, align 1
  %25 = load <8 x i8>, ptr %21, align 1
  %26 = sitofp <8 x i8> %22 to <8 x float>
  %27 = sitofp <8 x i8> %23 to <8 x float>
  %28 = sitofp <8 x i8> %24 to <8 x float>
  %29 = sitofp <8 x i8> %25 to <8 x float>
  %30 = fmul <8 x float> %15, %26
  %31 = fmul <8 x float> %15, %27
  %32 = fmul <8 x float> %15, %28
  %33 = fmul <8 x float> %15, %29
  %34 = getelementptr inbounds nuw float, ptr %0, i64 %17
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 32
  %36 = getelementptr inbounds nuw i8, ptr %34, i64 64
  %37 = getelementptr inbounds nuw i8, ptr %34, i64 96
  store <8 x float> %30, ptr %34, align 4
  store <8 x float> %31, ptr %35, align 4
  store <8 x float> %32, ptr %36, align 4
  store <8 x float> %33, ptr %37, align 4
  %38 = add nuw i64 %17, 32
  %39 = icmp eq i64 %38, %13
  br i1 %39, label %40, label %16

40:                                               ; preds = %16
  %41 = icmp eq i64 %13, %7
  br i1 %41, label %62, label %42

42:                                               ; preds = %40
  %43 = icmp eq i64 %12, 0
  br i1 %43, label %60, label %44

44:                                               ; preds = %42, %9
  %45 = phi i64 [ %13, %42 ], [ 0, %9 ]
  %46 = and i64 %7, 2147483644
  %47 = insertelement <4 x float> poison, float %3, i64 0
  %48 = shufflevector <4 x float> %47, <4 x float> poison, <4 x i32> zeroinitializer
  br label %49

49:                                               ; preds = %49, %44
  %50 = phi i64 [ %45, %44 ], [ %56, %49 ]
  %51 = getelementptr inbounds nuw i8, ptr %1, i64 %50
  %52 = load <4 x i8>, ptr %51, align 1
  %53 = sitofp <4 x i8> %52 to <4 x float>
  %54 = fmul <4 x float> %48, %53
  %55 = getelementptr inbounds nuw float, ptr %0, i64 %50
  store <4 x float> %54, ptr %55, align 4
  %56 = add nuw i64 %50, 4
  %57 = icmp eq i64 %56, %46
  br i1 %57, label %58, label %49

58:                                               ; preds = %49
  %59 = icmp eq i64 %46, %7
  br i1 %59, label %62, label %60

60:                                               ; preds = %58, %42, %6
  %61 = phi i64 [ 0, %6 ], [ %13, %42 ], [ %46, %58 ]
  br label %63

62:                                               ; preds = %63, %58, %40, %4
  ret void

63:                                               ; preds = %63, %60
  %64 = phi i64 [ %70, %63 ], [ %61, %60 ]
  %65 = getelementptr inbounds nuw i8, ptr %1, i64 %64
  %66 = load i8, ptr %65, align 1
  %67 = sitofp i8 %66 to float
  %68 = fmul float %3, %67
  %69 = getelementptr inbounds nuw float, ptr %0, i64 %64
  store float %68, ptr %69, align 4
  %70 = add nuw nsw i64 %64, 1
  %71 = icmp eq i64 %70, %7
  br i1 %71, label %62, label %63
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
