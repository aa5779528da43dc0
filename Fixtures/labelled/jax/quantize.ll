; conversion
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite) uwtable
define noalias noundef ptr @clamp_convert_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %7 = load ptr, ptr %6, align 8
  %8 = load float, ptr %7, align 4
  %9 = fpext float %8 to double
  %broadcast.splatinsert = insertelement <4 x double> poison, double %9, i64 0
  %broadcast.splat = shufflevector <4 x double> %broadcast.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %10 = getelementptr inbounds nuw [8 x i8], ptr %3, i64 %index
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 32
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 64
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 96
  %wide.load = load <4 x double>, ptr %10, align 8
  %wide.load1 = load <4 x double>, ptr %11, align 8
  %wide.load2 = load <4 x double>, ptr %12, align 8
  %wide.load3 = load <4 x double>, ptr %13, align 8
  %14 = fmul <4 x double> %wide.load, %broadcast.splat
  %15 = fmul <4 x double> %wide.load1, %broadcast.splat
  %16 = fmul <4 x double> %wide.load2, %broadcast.splat
  %17 = fmul <4 x double> %wide.load3, %broadcast.splat
  %18 = tail call <4 x double> @llvm.roundeven.v4f64(<4 x double> %14)
  %19 = tail call <4 x double> @llvm.roundeven.v4f64(<4 x double> %15)
  %20 = tail call <4 x double> @llvm.roundeven.v4f64(<4 x double> %16)
  %21 = tail call <4 x double> @llvm.roundeven.v4f64(<4 x double> %17)
  %22 = tail call <4 x double> @llvm.maximum.v4f64(<4 x double> %18, <4 x double> splat (double -1.280000e+02))
  %23 = tail call <4 x double> @llvm.maximum.v4f64(<4 x double> %19, <4 x double> splat (double -1.280000e+02))
  %24 = tail call <4 x double> @llvm.maximum.v4f64(<4 x double> %20, <4 x double> splat (double -1.280000e+02))
  %25 = tail call <4 x double> @llvm.maximum.v4f64(<4 x double> %21, <4 x double> splat (double -1.280000e+02))
  %26 = tail call <4 x double> @llvm.minimum.v4f64(<4 x double> %22, <4 x double> splat (double 1.270000e+02))
  %27 = tail call <4 x double> @llvm.minimum.v4f64(<4 x double> %23, <4 x double> splat (double 1.270000e+02))
  %28 = tail call <4 x double> @llvm.minimum.v4f64(<4 x double> %24, <4 x double> splat (double 1.270000e+02))
  %29 = tail call <4 x double> @llvm.minimum.v4f64(<4 x double> %25, <4 x double> splat (double 1.270000e+02))
  %30 = fcmp ole <4 x double> %26, splat (double -1.280000e+02)
  %31 = fcmp ole <4 x double> %27, splat (double -1.280000e+02)
  %32 = fcmp ole <4 x double> %28, splat (double -1.280000e+02)
  %33 = fcmp ole <4 x double> %29, splat (double -1.280000e+02)
  %34 = select <4 x i1> %30, <4 x double> splat (double -1.280000e+02), <4 x double> %26
  %35 = select <4 x i1> %31, <4 x double> splat (double -1.280000e+02), <4 x double> %27
  %36 = select <4 x i1> %32, <4 x double> splat (double -1.280000e+02), <4 x double> %28
  %37 = select <4 x i1> %33, <4 x double> splat (double -1.280000e+02), <4 x double> %29
  %38 = fptosi <4 x double> %34 to <4 x i8>
  %39 = fptosi <4 x double> %35 to <4 x i8>
  %40 = fptosi <4 x double> %36 to <4 x i8>
  %41 = fptosi <4 x double> %37 to <4 x i8>
  %42 = fcmp oge <4 x double> %26, splat (double 1.270000e+02)
  %43 = fcmp oge <4 x double> %27, splat (double 1.270000e+02)
  %44 = fcmp oge <4 x double> %28, splat (double 1.270000e+02)
  %45 = fcmp oge <4 x double> %29, splat (double 1.270000e+02)
  %46 = select <4 x i1> %42, <4 x i8> splat (i8 127), <4 x i8> %38
  %47 = select <4 x i1> %43, <4 x i8> splat (i8 127), <4 x i8> %39
  %48 = select <4 x i1> %44, <4 x i8> splat (i8 127), <4 x i8> %40
  %49 = select <4 x i1> %45, <4 x i8> splat (i8 127), <4 x i8> %41
  %50 = fcmp uno <4 x double> %26, zeroinitializer
  %51 = fcmp uno <4 x double> %27, zeroinitializer
  %52 = fcmp uno <4 x double> %28, zeroinitializer
  %53 = fcmp uno <4 x double> %29, zeroinitializer
  %54 = select <4 x i1> %50, <4 x i8> zeroinitializer, <4 x i8> %46
  %55 = select <4 x i1> %51, <4 x i8> zeroinitializer, <4 x i8> %47
  %56 = select <4 x i1> %52, <4 x i8> zeroinitializer, <4 x i8> %48
  %57 = select <4 x i1> %53, <4 x i8> zeroinitializer, <4 x i8> %49
  %58 = getelementptr inbounds nuw i8, ptr %5, i64 %index
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 4
  %60 = getelementptr inbounds nuw i8, ptr %58, i64 8
  %61 = getelementptr inbounds nuw i8, ptr %58, i64 12
  store <4 x i8> %54, ptr %58, align 1
  store <4 x i8> %55, ptr %59, align 1
  store <4 x i8> %56, ptr %60, align 1
  store <4 x i8> %57, ptr %61, align 1
  %index.next = add nuw i64 %index, 16
  %62 = icmp eq i64 %index.next, 4096
  br i1 %62, label %clamp_convert_fusion_wrapped.exit, label %vector.body

clamp_convert_fusion_wrapped.exit:                ; preds = %vector.body
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x double> @llvm.roundeven.v4f64(<4 x double>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x double> @llvm.maximum.v4f64(<4 x double>, <4 x double>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x double> @llvm.minimum.v4f64(<4 x double>, <4 x double>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
