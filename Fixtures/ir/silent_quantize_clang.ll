; Made by clang 22 -O3 -march=haswell of: a[i] * scale, clamped and converted to int8_t.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @quant(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef writeonly captures(none) %1, float noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %82

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = icmp ult i32 %3, 8
  br i1 %8, label %80, label %9

9:                                                ; preds = %6
  %10 = icmp ult i32 %3, 32
  br i1 %10, label %60, label %11

11:                                               ; preds = %9
  %12 = and i64 %7, 24
  %13 = and i64 %7, 2147483616
  %14 = insertelement <8 x float> poison, float %2, i64 0
  %15 = shufflevector <8 x float> %14, <8 x float> poison, <8 x i32> zeroinitializer
  br label %16

16:                                               ; preds = %16, %11
  %17 = phi i64 [ 0, %11 ], [ %54, %16 ]
  %18 = getelementptr inbounds nuw float, ptr %0, i64 %17
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %22 = load <8 x float>, ptr %18, align 4
  %23 = load <8 x float>, ptr %19, align 4
  %24 = load <8 x float>, ptr %20, align 4
  %25 = load <8 x float>, ptr %21, align 4
  %26 = fmul <8 x float> %15, %22
  %27 = fmul <8 x float> %15, %23
  %28 = fmul <8 x float> %15, %24
  %29 = fmul <8 x float> %15, %25
  %30 = fcmp olt <8 x float> %26, splat (float -1.280000e+02)
  %31 = fcmp olt <8 x float> %27, splat (float -1.280000e+02)
  %32 = fcmp olt <8 x float> %28, splat (float -1.280000e+02)
  %33 = fcmp olt <8 x float> %29, splat (float -1.280000e+02)
  %34 = fcmp ogt <8 x float> %26, splat (float 1.270000e+02)
  %35 = fcmp ogt <8 x float> %27, splat (float 1.270000e+02)
  %36 = fcmp ogt <8 x float> %28, splat (float 1.270000e+02)
  %37 = fcmp ogt <8 x float> %29, splat (float 1.270000e+02)
  %38 = select <8 x i1> %34, <8 x float> splat (float 1.270000e+02), <8 x float> %26
  %39 = select <8 x i1> %35, <8 x float> splat (float 1.270000e+02), <8 x float> %27
  %40 = select <8 x i1> %36, <8 x float> splat (float 1.270000e+02), <8 x float> %28
  %41 = select <8 x i1> %37, <8 x float> splat (float 1.270000e+02), <8 x float> %29
  %42 = fptosi <8 x float> %38 to <8 x i8>
  %43 = fptosi <8 x float> %39 to <8 x i8>
  %44 = fptosi <8 x float> %40 to <8 x i8>
  %45 = fptosi <8 x float> %41 to <8 x i8>
  %46 = select <8 x i1> %30, <8 x i8> splat (i8 -128), <8 x i8> %42
  %47 = select <8 x i1> %31, <8 x i8> splat (i8 -128), <8 x i8> %43
  %48 = select <8 x i1> %32, <8 x i8> splat (i8 -128), <8 x i8> %44
  %49 = select <8 x i1> %33, <8 x i8> splat (i8 -128), <8 x i8> %45
  %50 = getelementptr inbounds nuw i8, ptr %1, i64 %17
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %52 = getelementptr inbounds nuw i8, ptr %50, i64 16
  %53 = getelementptr inbounds nuw i8, ptr %50, i64 24
  store <8 x i8> %46, ptr %50, align 1
  store <8 x i8> %47, ptr %51, align 1
  store <8 x i8> %48, ptr %52, align 1
  store <8 x i8> %49, ptr %53, align 1
  %54 = add nuw i64 %17, 32
  %55 = icmp eq i64 %54, %13
  br i1 %55, label %56, label %16

56:                                               ; preds = %16
  %57 = icmp eq i64 %13, %7
  br i1 %57, label %82, label %58

58:                                               ; preds = %56
  %59 = icmp eq i64 %12, 0
  br i1 %59, label %80, label %60

60:                                               ; preds = %58, %9
  %61 = phi i64 [ %13, %58 ], [ 0, %9 ]
  %62 = and i64 %7, 2147483640
  %63 = insertelement <8 x float> poison, float %2, i64 0
  %64 = shufflevector <8 x float> %63, <8 x float> poison, <8 x i32> zeroinitializer
  br label %65

65:                                               ; preds = %65, %60
  %66 = phi i64 [ %61, %60 ], [ %76, %65 ]
  %67 = getelementptr inbounds nuw float, ptr %0, i64 %66
  %68 = load <8 x float>, ptr %67, align 4
  %69 = fmul <8 x float> %64, %68
  %70 = fcmp olt <8 x float> %69, splat (float -1.280000e+02)
  %71 = fcmp ogt <8 x float> %69, splat (float 1.270000e+02)
  %72 = select <8 x i1> %71, <8 x float> splat (float 1.270000e+02), <8 x float> %69
  %73 = fptosi <8 x float> %72 to <8 x i8>
  %74 = select <8 x i1> %70, <8 x i8> splat (i8 -128), <8 x i8> %73
  %75 = getelementptr inbounds nuw i8, ptr %1, i64 %66
  store <8 x i8> %74, ptr %75, align 1
  %76 = add nuw i64 %66, 8
  %77 = icmp eq i64 %76, %62
  br i1 %77, label %78, label %65

78:                                               ; preds = %65
  %79 = icmp eq i64 %62, %7
  br i1 %79, label %82, label %80

80:                                               ; preds = %78, %58, %6
  %81 = phi i64 [ 0, %6 ], [ %13, %58 ], [ %62, %78 ]
  br label %83

82:                                               ; preds = %83, %78, %56, %4
  ret void

83:                                               ; preds = %83, %80
  %84 = phi i64 [ %94, %83 ], [ %81, %80 ]
  %85 = getelementptr inbounds nuw float, ptr %0, i64 %84
  %86 = load float, ptr %85, align 4
  %87 = fmul float %2, %86
  %88 = fcmp olt float %87, -1.280000e+02
  %89 = fcmp ogt float %87, 1.270000e+02
  %90 = select i1 %89, float 1.270000e+02, float %87
  %91 = fptosi float %90 to i8
  %92 = select i1 %88, i8 -128, i8 %91
  %93 = getelementptr inbounds nuw i8, ptr %1, i64 %84
  store i8 %92, ptr %93, align 1
  %94 = add nuw nsw i64 %84, 1
  %95 = icmp eq i64 %94, %7
  br i1 %95, label %82, label %83
}

attributes #0 = { "target-cpu"="haswell" }
; SILENT: dequantize-in-loop requantize-overhead: floats become bytes by one multiplication and a conversion
