; products of bytes summed in i64: 4 lanes where i32 has 8
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i64 @dot_s8_i64(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %85

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %82, label %8

8:                                                ; preds = %5
  %9 = icmp ult i32 %2, 16
  br i1 %9, label %61, label %10

10:                                               ; preds = %8
  %11 = and i64 %6, 12
  %12 = and i64 %6, 2147483632
  br label %13

13:                                               ; preds = %13, %10
  %14 = phi i64 [ 0, %10 ], [ %51, %13 ]
  %15 = phi <4 x i64> [ zeroinitializer, %10 ], [ %47, %13 ]
  %16 = phi <4 x i64> [ zeroinitializer, %10 ], [ %48, %13 ]
  %17 = phi <4 x i64> [ zeroinitializer, %10 ], [ %49, %13 ]
  %18 = phi <4 x i64> [ zeroinitializer, %10 ], [ %50, %13 ]
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 %14
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 4
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 12
  %23 = load <4 x i8>, ptr %19, align 1
  %24 = load <4 x i8>, ptr %20, align 1
  %25 = load <4 x i8>, ptr %21, align 1
  %26 = load <4 x i8>, ptr %22, align 1
  %27 = sext <4 x i8> %23 to <4 x i64>
  %28 = sext <4 x i8> %24 to <4 x i64>
  %29 = sext <4 x i8> %25 to <4 x i64>
  %30 = sext <4 x i8> %26 to <4 x i64>
  %31 = getelementptr inbounds nuw i8, ptr %1, i64 %14
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 4
  %33 = getelementptr inbounds nuw i8, ptr %31, i64 8
  %34 = getelementptr inbounds nuw i8, ptr %31, i64 12
  %35 = load <4 x i8>, ptr %31, align 1
  %36 = load <4 x i8>, ptr %32, align 1
  %37 = load <4 x i8>, ptr %33, align 1
  %38 = load <4 x i8>, ptr %34, align 1
  %39 = sext <4 x i8> %35 to <4 x i64>
  %40 = sext <4 x i8> %36 to <4 x i64>
  %41 = sext <4 x i8> %37 to <4 x i64>
  %42 = sext <4 x i8> %38 to <4 x i64>
  %43 = mul nsw <4 x i64> %39, %27
  %44 = mul nsw <4 x i64> %40, %28
  %45 = mul nsw <4 x i64> %41, %29
  %46 = mul nsw <4 x i64> %42, %30
  %47 = add <4 x i64> %43, %15
  %48 = add <4 x i64> %44, %16
  %49 = add <4 x i64> %45, %17
  %50 = add <4 x i64> %46, %18
  %51 = add nuw i64 %14, 16
  %52 = icmp eq i64 %51, %12
  br i1 %52, label %53, label %13

53:                                               ; preds = %13
  %54 = add <4 x i64> %48, %47
  %55 = add <4 x i64> %49, %54
  %56 = add <4 x i64> %50, %55
  %57 = tail call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %56)
  %58 = icmp eq i64 %12, %6
  br i1 %58, label %85, label %59

59:                                               ; preds = %53
  %60 = icmp eq i64 %11, 0
  br i1 %60, label %82, label %61

61:                                               ; preds = %59, %8
  %62 = phi i64 [ %12, %59 ], [ 0, %8 ]
  %63 = phi i64 [ %57, %59 ], [ 0, %8 ]
  %64 = and i64 %6, 2147483644
  %65 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %63, i64 0
  br label %66

66:                                               ; preds = %66, %61
  %67 = phi i64 [ %62, %61 ], [ %77, %66 ]
  %68 = phi <4 x i64> [ %65, %61 ], [ %76, %66 ]
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 %67
  %70 = load <4 x i8>, ptr %69, align 1
  %71 = sext <4 x i8> %70 to <4 x i64>
  %72 = getelementptr inbounds nuw i8, ptr %1, i64 %67
  %73 = load <4 x i8>, ptr %72, align 1
  %74 = sext <4 x i8> %73 to <4 x i64>
  %75 = mul nsw <4 x i64> %74, %71
  %76 = add <4 x i64> %75, %68
  %77 = add nuw i64 %67, 4
  %78 = icmp eq i64 %77, %64
  br i1 %78, label %79, label %66

79:                                               ; preds = %66
  %80 = tail call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %76)
  %81 = icmp eq i64 %64, %6
  br i1 %81, label %85, label %82

82:                                               ; preds = %79, %59, %5
  %83 = phi i64 [ 0, %5 ], [ %12, %59 ], [ %64, %79 ]
  %84 = phi i64 [ 0, %5 ], [ %57, %59 ], [ %80, %79 ]
  br label %87

85:                                               ; preds = %87, %79, %53, %3
  %86 = phi i64 [ 0, %3 ], [ %80, %79 ], [ %57, %53 ], [ %97, %87 ]
  ret i64 %86

87:                                               ; preds = %87, %82
  %88 = phi i64 [ %98, %87 ], [ %83, %82 ]
  %89 = phi i64 [ %97, %87 ], [ %84, %82 ]
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 %88
  %91 = load i8, ptr %90, align 1
  %92 = sext i8 %91 to i64
  %93 = getelementptr inbounds nuw i8, ptr %1, i64 %88
  %94 = load i8, ptr %93, align 1
  %95 = sext i8 %94 to i64
  %96 = mul nsw i64 %95, %92
  %97 = add nsw i64 %96, %89
  %98 = add nuw nsw i64 %88, 1
  %99 = icmp eq i64 %98, %6
  br i1 %99, label %85, label %87
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.add.v4i64(<4 x i64>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="cascadelake" "target-features"="+adx,+aes,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pku,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
