; a shift
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @requantize_shift(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %72

6:                                                ; preds = %4
  %7 = zext nneg i32 %2 to i64
  %8 = icmp ult i32 %2, 4
  br i1 %8, label %70, label %9

9:                                                ; preds = %6
  %10 = icmp ult i32 %2, 32
  br i1 %10, label %52, label %11

11:                                               ; preds = %9
  %12 = and i64 %7, 28
  %13 = and i64 %7, 2147483616
  %14 = insertelement <8 x i32> poison, i32 %3, i64 0
  %15 = shufflevector <8 x i32> %14, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %16

16:                                               ; preds = %16, %11
  %17 = phi i64 [ 0, %11 ], [ %46, %16 ]
  %18 = getelementptr inbounds nuw i32, ptr %1, i64 %17
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %22 = load <8 x i32>, ptr %18, align 4
  %23 = load <8 x i32>, ptr %19, align 4
  %24 = load <8 x i32>, ptr %20, align 4
  %25 = load <8 x i32>, ptr %21, align 4
  %26 = ashr <8 x i32> %22, %15
  %27 = ashr <8 x i32> %23, %15
  %28 = ashr <8 x i32> %24, %15
  %29 = ashr <8 x i32> %25, %15
  %30 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %26, <8 x i32> splat (i32 -128))
  %31 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %27, <8 x i32> splat (i32 -128))
  %32 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %28, <8 x i32> splat (i32 -128))
  %33 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %29, <8 x i32> splat (i32 -128))
  %34 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %30, <8 x i32> splat (i32 127))
  %35 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %31, <8 x i32> splat (i32 127))
  %36 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %32, <8 x i32> splat (i32 127))
  %37 = tail call <8 x i32> @llvm.smin.v8i32(<8 x i32> %33, <8 x i32> splat (i32 127))
  %38 = trunc nsw <8 x i32> %34 to <8 x i8>
  %39 = trunc nsw <8 x i32> %35 to <8 x i8>
  %40 = trunc nsw <8 x i32> %36 to <8 x i8>
  %41 = trunc nsw <8 x i32> %37 to <8 x i8>
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 %17
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 8
  %44 = getelementptr inbounds nuw i8, ptr %42, i64 16
  %45 = getelementptr inbounds nuw i8, ptr %42, i64 24
  store <8 x i8> %38, ptr %42, align 1
  store <8 x i8> %39, ptr %43, align 1
  store <8 x i8> %40, ptr %44, align 1
  store <8 x i8> %41, ptr %45, align 1
  %46 = add nuw i64 %17, 32
  %47 = icmp eq i64 %46, %13
  br i1 %47, label %48, label %16

48:                                               ; preds = %16
  %49 = icmp eq i64 %13, %7
  br i1 %49, label %72, label %50

50:                                               ; preds = %48
  %51 = icmp eq i64 %12, 0
  br i1 %51, label %70, label %52

52:                                               ; preds = %50, %9
  %53 = phi i64 [ %13, %50 ], [ 0, %9 ]
  %54 = and i64 %7, 2147483644
  %55 = insertelement <4 x i32> poison, i32 %3, i64 0
  %56 = shufflevector <4 x i32> %55, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %57

57:                                               ; preds = %57, %52
  %58 = phi i64 [ %53, %52 ], [ %66, %57 ]
  %59 = getelementptr inbounds nuw i32, ptr %1, i64 %58
  %60 = load <4 x i32>, ptr %59, align 4
  %61 = ashr <4 x i32> %60, %56
  %62 = tail call <4 x i32> @llvm.smax.v4i32(<4 x i32> %61, <4 x i32> splat (i32 -128))
  %63 = tail call <4 x i32> @llvm.smin.v4i32(<4 x i32> %62, <4 x i32> splat (i32 127))
  %64 = trunc nsw <4 x i32> %63 to <4 x i8>
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 %58
  store <4 x i8> %64, ptr %65, align 1
  %66 = add nuw i64 %58, 4
  %67 = icmp eq i64 %66, %54
  br i1 %67, label %68, label %57

68:                                               ; preds = %57
  %69 = icmp eq i64 %54, %7
  br i1 %69, label %72, label %70

70:                                               ; preds = %68, %50, %6
  %71 = phi i64 [ 0, %6 ], [ %13, %50 ], [ %54, %68 ]
  br label %73

72:                                               ; preds = %73, %68, %48, %4
  ret void

73:                                               ; preds = %73, %70
  %74 = phi i64 [ %82, %73 ], [ %71, %70 ]
  %75 = getelementptr inbounds nuw i32, ptr %1, i64 %74
  %76 = load i32, ptr %75, align 4
  %77 = ashr i32 %76, %3
  %78 = tail call i32 @llvm.smax.i32(i32 %77, i32 -128)
  %79 = tail call i32 @llvm.smin.i32(i32 %78, i32 127)
  %80 = trunc nsw i32 %79 to i8
  %81 = getelementptr inbounds nuw i8, ptr %0, i64 %74
  store i8 %80, ptr %81, align 1
  %82 = add nuw nsw i64 %74, 1
  %83 = icmp eq i64 %82, %7
  br i1 %83, label %72, label %73
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smax.v8i32(<8 x i32>, <8 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smin.v8i32(<8 x i32>, <8 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smin.v4i32(<4 x i32>, <4 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
