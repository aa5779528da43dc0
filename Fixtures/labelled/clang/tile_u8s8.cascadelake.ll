; u8 by s8, the CPU's own vpdpbusd is unused
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @tile_u8s8(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %66

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = shl nuw nsw i64 %7, 1
  %9 = mul nuw nsw i64 %7, 3
  br label %10

10:                                               ; preds = %10, %6
  %11 = phi <8 x i32> [ zeroinitializer, %6 ], [ %63, %10 ]
  %12 = phi <8 x i32> [ zeroinitializer, %6 ], [ %61, %10 ]
  %13 = phi <8 x i32> [ zeroinitializer, %6 ], [ %54, %10 ]
  %14 = phi <8 x i32> [ zeroinitializer, %6 ], [ %52, %10 ]
  %15 = phi <8 x i32> [ zeroinitializer, %6 ], [ %45, %10 ]
  %16 = phi <8 x i32> [ zeroinitializer, %6 ], [ %43, %10 ]
  %17 = phi <8 x i32> [ zeroinitializer, %6 ], [ %36, %10 ]
  %18 = phi <8 x i32> [ zeroinitializer, %6 ], [ %34, %10 ]
  %19 = phi i64 [ 0, %6 ], [ %64, %10 ]
  %20 = shl nsw i64 %19, 4
  %21 = getelementptr inbounds nuw i8, ptr %2, i64 %20
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 8
  %23 = load <8 x i8>, ptr %22, align 1
  %24 = sext <8 x i8> %23 to <8 x i32>
  %25 = getelementptr inbounds nuw i8, ptr %2, i64 %20
  %26 = load <8 x i8>, ptr %25, align 1
  %27 = sext <8 x i8> %26 to <8 x i32>
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 %19
  %29 = load i8, ptr %28, align 1
  %30 = zext i8 %29 to i32
  %31 = insertelement <8 x i32> poison, i32 %30, i64 0
  %32 = shufflevector <8 x i32> %31, <8 x i32> poison, <8 x i32> zeroinitializer
  %33 = mul nsw <8 x i32> %32, %27
  %34 = add nsw <8 x i32> %33, %18
  %35 = mul nsw <8 x i32> %32, %24
  %36 = add nsw <8 x i32> %35, %17
  %37 = getelementptr inbounds nuw i8, ptr %28, i64 %7
  %38 = load i8, ptr %37, align 1
  %39 = zext i8 %38 to i32
  %40 = insertelement <8 x i32> poison, i32 %39, i64 0
  %41 = shufflevector <8 x i32> %40, <8 x i32> poison, <8 x i32> zeroinitializer
  %42 = mul nsw <8 x i32> %41, %27
  %43 = add nsw <8 x i32> %42, %16
  %44 = mul nsw <8 x i32> %41, %24
  %45 = add nsw <8 x i32> %44, %15
  %46 = getelementptr inbounds nuw i8, ptr %28, i64 %8
  %47 = load i8, ptr %46, align 1
  %48 = zext i8 %47 to i32
  %49 = insertelement <8 x i32> poison, i32 %48, i64 0
  %50 = shufflevector <8 x i32> %49, <8 x i32> poison, <8 x i32> zeroinitializer
  %51 = mul nsw <8 x i32> %50, %27
  %52 = add nsw <8 x i32> %51, %14
  %53 = mul nsw <8 x i32> %50, %24
  %54 = add nsw <8 x i32> %53, %13
  %55 = getelementptr inbounds nuw i8, ptr %28, i64 %9
  %56 = load i8, ptr %55, align 1
  %57 = zext i8 %56 to i32
  %58 = insertelement <8 x i32> poison, i32 %57, i64 0
  %59 = shufflevector <8 x i32> %58, <8 x i32> poison, <8 x i32> zeroinitializer
  %60 = mul nsw <8 x i32> %59, %27
  %61 = add nsw <8 x i32> %60, %12
  %62 = mul nsw <8 x i32> %59, %24
  %63 = add nsw <8 x i32> %62, %11
  %64 = add nuw nsw i64 %19, 1
  %65 = icmp eq i64 %64, %7
  br i1 %65, label %66, label %10

66:                                               ; preds = %10, %4
  %67 = phi <8 x i32> [ zeroinitializer, %4 ], [ %63, %10 ]
  %68 = phi <8 x i32> [ zeroinitializer, %4 ], [ %61, %10 ]
  %69 = phi <8 x i32> [ zeroinitializer, %4 ], [ %54, %10 ]
  %70 = phi <8 x i32> [ zeroinitializer, %4 ], [ %52, %10 ]
  %71 = phi <8 x i32> [ zeroinitializer, %4 ], [ %45, %10 ]
  %72 = phi <8 x i32> [ zeroinitializer, %4 ], [ %43, %10 ]
  %73 = phi <8 x i32> [ zeroinitializer, %4 ], [ %36, %10 ]
  %74 = phi <8 x i32> [ zeroinitializer, %4 ], [ %34, %10 ]
  store <8 x i32> %74, ptr %0, align 4
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store <8 x i32> %73, ptr %75, align 4
  %76 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store <8 x i32> %72, ptr %76, align 4
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store <8 x i32> %71, ptr %77, align 4
  %78 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store <8 x i32> %70, ptr %78, align 4
  %79 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store <8 x i32> %69, ptr %79, align 4
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store <8 x i32> %68, ptr %80, align 4
  %81 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store <8 x i32> %67, ptr %81, align 4
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="cascadelake" "target-features"="+adx,+aes,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pku,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
