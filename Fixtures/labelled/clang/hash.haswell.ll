; no sum of products
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @hash(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %28

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = and i64 %5, 7
  %7 = icmp ult i32 %1, 8
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483640
  br label %30

10:                                               ; preds = %30
  %11 = icmp eq i64 %6, 0
  br i1 %11, label %28, label %12

12:                                               ; preds = %10, %4
  %13 = phi i64 [ 0, %4 ], [ %81, %10 ]
  %14 = phi i32 [ -2128831035, %4 ], [ %80, %10 ]
  %15 = icmp ne i64 %6, 0
  tail call void @llvm.assume(i1 %15)
  br label %16

16:                                               ; preds = %16, %12
  %17 = phi i64 [ %13, %12 ], [ %25, %16 ]
  %18 = phi i32 [ %14, %12 ], [ %24, %16 ]
  %19 = phi i64 [ 0, %12 ], [ %26, %16 ]
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 %17
  %21 = load i8, ptr %20, align 1
  %22 = zext i8 %21 to i32
  %23 = xor i32 %18, %22
  %24 = mul i32 %23, 16777619
  %25 = add nuw nsw i64 %17, 1
  %26 = add i64 %19, 1
  %27 = icmp eq i64 %26, %6
  br i1 %27, label %28, label %16

28:                                               ; preds = %16, %10, %2
  %29 = phi i32 [ -2128831035, %2 ], [ %80, %10 ], [ %24, %16 ]
  ret i32 %29

30:                                               ; preds = %30, %8
  %31 = phi i64 [ 0, %8 ], [ %81, %30 ]
  %32 = phi i32 [ -2128831035, %8 ], [ %80, %30 ]
  %33 = phi i64 [ 0, %8 ], [ %82, %30 ]
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 %31
  %35 = load i8, ptr %34, align 1
  %36 = zext i8 %35 to i32
  %37 = xor i32 %32, %36
  %38 = mul i32 %37, 16777619
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 %31
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 1
  %41 = load i8, ptr %40, align 1
  %42 = zext i8 %41 to i32
  %43 = xor i32 %38, %42
  %44 = mul i32 %43, 16777619
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 %31
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 2
  %47 = load i8, ptr %46, align 1
  %48 = zext i8 %47 to i32
  %49 = xor i32 %44, %48
  %50 = mul i32 %49, 16777619
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 %31
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 3
  %53 = load i8, ptr %52, align 1
  %54 = zext i8 %53 to i32
  %55 = xor i32 %50, %54
  %56 = mul i32 %55, 16777619
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 %31
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 4
  %59 = load i8, ptr %58, align 1
  %60 = zext i8 %59 to i32
  %61 = xor i32 %56, %60
  %62 = mul i32 %61, 16777619
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 %31
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 5
  %65 = load i8, ptr %64, align 1
  %66 = zext i8 %65 to i32
  %67 = xor i32 %62, %66
  %68 = mul i32 %67, 16777619
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 %31
  %70 = getelementptr inbounds nuw i8, ptr %69, i64 6
  %71 = load i8, ptr %70, align 1
  %72 = zext i8 %71 to i32
  %73 = xor i32 %68, %72
  %74 = mul i32 %73, 16777619
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 %31
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 7
  %77 = load i8, ptr %76, align 1
  %78 = zext i8 %77 to i32
  %79 = xor i32 %74, %78
  %80 = mul i32 %79, 16777619
  %81 = add nuw nsw i64 %31, 8
  %82 = add i64 %33, 8
  %83 = icmp eq i64 %82, %9
  br i1 %83, label %10, label %30
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
