; two products make a byte
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @blend(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3, i8 noundef zeroext %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %3, 0
  br i1 %6, label %7, label %68

7:                                                ; preds = %5
  %8 = zext i8 %4 to i16
  %9 = xor i16 %8, 255
  %10 = zext nneg i32 %3 to i64
  %11 = icmp ult i32 %3, 8
  br i1 %11, label %66, label %12

12:                                               ; preds = %7
  %13 = icmp ult i32 %3, 32
  br i1 %13, label %41, label %14

14:                                               ; preds = %12
  %15 = and i64 %10, 24
  %16 = and i64 %10, 2147483616
  %17 = insertelement <32 x i16> poison, i16 %8, i64 0
  %18 = shufflevector <32 x i16> %17, <32 x i16> poison, <32 x i32> zeroinitializer
  %19 = insertelement <32 x i16> poison, i16 %9, i64 0
  %20 = shufflevector <32 x i16> %19, <32 x i16> poison, <32 x i32> zeroinitializer
  br label %21

21:                                               ; preds = %21, %14
  %22 = phi i64 [ 0, %14 ], [ %35, %21 ]
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 %22
  %24 = load <32 x i8>, ptr %23, align 1
  %25 = zext <32 x i8> %24 to <32 x i16>
  %26 = mul nuw <32 x i16> %18, %25
  %27 = getelementptr inbounds nuw i8, ptr %2, i64 %22
  %28 = load <32 x i8>, ptr %27, align 1
  %29 = zext <32 x i8> %28 to <32 x i16>
  %30 = mul nuw <32 x i16> %20, %29
  %31 = add <32 x i16> %30, %26
  %32 = lshr <32 x i16> %31, splat (i16 8)
  %33 = trunc nuw <32 x i16> %32 to <32 x i8>
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 %22
  store <32 x i8> %33, ptr %34, align 1
  %35 = add nuw i64 %22, 32
  %36 = icmp eq i64 %35, %16
  br i1 %36, label %37, label %21

37:                                               ; preds = %21
  %38 = icmp eq i64 %16, %10
  br i1 %38, label %68, label %39

39:                                               ; preds = %37
  %40 = icmp eq i64 %15, 0
  br i1 %40, label %66, label %41

41:                                               ; preds = %39, %12
  %42 = phi i64 [ %16, %39 ], [ 0, %12 ]
  %43 = and i64 %10, 2147483640
  %44 = insertelement <8 x i16> poison, i16 %8, i64 0
  %45 = shufflevector <8 x i16> %44, <8 x i16> poison, <8 x i32> zeroinitializer
  %46 = insertelement <8 x i16> poison, i16 %9, i64 0
  %47 = shufflevector <8 x i16> %46, <8 x i16> poison, <8 x i32> zeroinitializer
  br label %48

48:                                               ; preds = %48, %41
  %49 = phi i64 [ %42, %41 ], [ %62, %48 ]
  %50 = getelementptr inbounds nuw i8, ptr %1, i64 %49
  %51 = load <8 x i8>, ptr %50, align 1
  %52 = zext <8 x i8> %51 to <8 x i16>
  %53 = mul nuw <8 x i16> %45, %52
  %54 = getelementptr inbounds nuw i8, ptr %2, i64 %49
  %55 = load <8 x i8>, ptr %54, align 1
  %56 = zext <8 x i8> %55 to <8 x i16>
  %57 = mul nuw <8 x i16> %47, %56
  %58 = add <8 x i16> %57, %53
  %59 = lshr <8 x i16> %58, splat (i16 8)
  %60 = trunc nuw <8 x i16> %59 to <8 x i8>
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 %49
  store <8 x i8> %60, ptr %61, align 1
  %62 = add nuw i64 %49, 8
  %63 = icmp eq i64 %62, %43
  br i1 %63, label %64, label %48

64:                                               ; preds = %48
  %65 = icmp eq i64 %43, %10
  br i1 %65, label %68, label %66

66:                                               ; preds = %64, %39, %7
  %67 = phi i64 [ 0, %7 ], [ %16, %39 ], [ %43, %64 ]
  br label %69

68:                                               ; preds = %69, %64, %37, %5
  ret void

69:                                               ; preds = %69, %66
  %70 = phi i64 [ %83, %69 ], [ %67, %66 ]
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 %70
  %72 = load i8, ptr %71, align 1
  %73 = zext i8 %72 to i16
  %74 = mul nuw i16 %73, %8
  %75 = getelementptr inbounds nuw i8, ptr %2, i64 %70
  %76 = load i8, ptr %75, align 1
  %77 = zext i8 %76 to i16
  %78 = mul nuw i16 %9, %77
  %79 = add i16 %78, %74
  %80 = lshr i16 %79, 8
  %81 = trunc nuw i16 %80 to i8
  %82 = getelementptr inbounds nuw i8, ptr %0, i64 %70
  store i8 %81, ptr %82, align 1
  %83 = add nuw nsw i64 %70, 1
  %84 = icmp eq i64 %83, %10
  br i1 %84, label %68, label %69
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
