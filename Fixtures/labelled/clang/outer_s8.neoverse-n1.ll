; the sums are loaded and stored for every product
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @outer_s8(ptr noalias noundef captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %4, 0
  %7 = icmp sgt i32 %3, 0
  %8 = and i1 %6, %7
  br i1 %8, label %9, label %76

9:                                                ; preds = %5
  %10 = zext nneg i32 %3 to i64
  %11 = zext nneg i32 %4 to i64
  %12 = icmp ult i32 %3, 4
  %13 = icmp ult i32 %3, 16
  %14 = and i64 %10, 12
  %15 = and i64 %10, 2147483632
  %16 = icmp eq i64 %15, %10
  %17 = icmp eq i64 %14, 0
  %18 = and i64 %10, 2147483644
  %19 = icmp eq i64 %18, %10
  br label %20

20:                                               ; preds = %73, %9
  %21 = phi i64 [ 0, %9 ], [ %74, %73 ]
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 %21
  %23 = load i8, ptr %22, align 1
  %24 = sext i8 %23 to i32
  %25 = mul nuw nsw i64 %21, %10
  %26 = getelementptr inbounds nuw i8, ptr %2, i64 %25
  br i1 %12, label %60, label %27

27:                                               ; preds = %20
  br i1 %13, label %44, label %28

28:                                               ; preds = %27
  %29 = insertelement <16 x i32> poison, i32 %24, i64 0
  %30 = shufflevector <16 x i32> %29, <16 x i32> poison, <16 x i32> zeroinitializer
  br label %31

31:                                               ; preds = %31, %28
  %32 = phi i64 [ 0, %28 ], [ %40, %31 ]
  %33 = getelementptr inbounds nuw i8, ptr %26, i64 %32
  %34 = load <16 x i8>, ptr %33, align 1
  %35 = sext <16 x i8> %34 to <16 x i32>
  %36 = mul nsw <16 x i32> %30, %35
  %37 = getelementptr inbounds nuw i32, ptr %0, i64 %32
  %38 = load <16 x i32>, ptr %37, align 4
  %39 = add nsw <16 x i32> %36, %38
  store <16 x i32> %39, ptr %37, align 4
  %40 = add nuw i64 %32, 16
  %41 = icmp eq i64 %40, %15
  br i1 %41, label %42, label %31

42:                                               ; preds = %31
  br i1 %16, label %73, label %43

43:                                               ; preds = %42
  br i1 %17, label %60, label %44

44:                                               ; preds = %43, %27
  %45 = phi i64 [ %15, %43 ], [ 0, %27 ]
  %46 = insertelement <4 x i32> poison, i32 %24, i64 0
  %47 = shufflevector <4 x i32> %46, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %48

48:                                               ; preds = %48, %44
  %49 = phi i64 [ %45, %44 ], [ %57, %48 ]
  %50 = getelementptr inbounds nuw i8, ptr %26, i64 %49
  %51 = load <4 x i8>, ptr %50, align 1
  %52 = sext <4 x i8> %51 to <4 x i32>
  %53 = mul nsw <4 x i32> %47, %52
  %54 = getelementptr inbounds nuw i32, ptr %0, i64 %49
  %55 = load <4 x i32>, ptr %54, align 4
  %56 = add nsw <4 x i32> %53, %55
  store <4 x i32> %56, ptr %54, align 4
  %57 = add nuw i64 %49, 4
  %58 = icmp eq i64 %57, %18
  br i1 %58, label %59, label %48

59:                                               ; preds = %48
  br i1 %19, label %73, label %60

60:                                               ; preds = %59, %43, %20
  %61 = phi i64 [ 0, %20 ], [ %15, %43 ], [ %18, %59 ]
  br label %62

62:                                               ; preds = %62, %60
  %63 = phi i64 [ %71, %62 ], [ %61, %60 ]
  %64 = getelementptr inbounds nuw i8, ptr %26, i64 %63
  %65 = load i8, ptr %64, align 1
  %66 = sext i8 %65 to i32
  %67 = mul nsw i32 %66, %24
  %68 = getelementptr inbounds nuw i32, ptr %0, i64 %63
  %69 = load i32, ptr %68, align 4
  %70 = add nsw i32 %67, %69
  store i32 %70, ptr %68, align 4
  %71 = add nuw nsw i64 %63, 1
  %72 = icmp eq i64 %71, %10
  br i1 %72, label %73, label %62

73:                                               ; preds = %62, %59, %42
  %74 = add nuw nsw i64 %21, 1
  %75 = icmp eq i64 %74, %11
  br i1 %75, label %76, label %20

76:                                               ; preds = %73, %5
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="non-leaf-no-reserve" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="neoverse-n1" "target-features"="+aes,+crc,+dotprod,+fp-armv8,+fullfp16,+lse,+neon,+perfmon,+ras,+rcpc,+rdm,+sha2,+spe,+ssbs,+v8.1a,+v8.2a,+v8a,-fmv" }
