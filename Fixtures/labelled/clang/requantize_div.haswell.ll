; a division for each sum
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @requantize_div(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %30

6:                                                ; preds = %4
  %7 = zext nneg i32 %2 to i64
  %8 = and i64 %7, 3
  %9 = icmp ult i32 %2, 4
  br i1 %9, label %14, label %10

10:                                               ; preds = %6
  %11 = and i64 %7, 2147483644
  br label %31

12:                                               ; preds = %31
  %13 = icmp eq i64 %8, 0
  br i1 %13, label %30, label %14

14:                                               ; preds = %12, %6
  %15 = phi i64 [ 0, %6 ], [ %65, %12 ]
  %16 = icmp ne i64 %8, 0
  tail call void @llvm.assume(i1 %16)
  br label %17

17:                                               ; preds = %17, %14
  %18 = phi i64 [ %15, %14 ], [ %27, %17 ]
  %19 = phi i64 [ 0, %14 ], [ %28, %17 ]
  %20 = getelementptr inbounds nuw i32, ptr %1, i64 %18
  %21 = load i32, ptr %20, align 4
  %22 = sdiv i32 %21, %3
  %23 = tail call i32 @llvm.smax.i32(i32 %22, i32 -128)
  %24 = tail call i32 @llvm.smin.i32(i32 %23, i32 127)
  %25 = trunc nsw i32 %24 to i8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 %18
  store i8 %25, ptr %26, align 1
  %27 = add nuw nsw i64 %18, 1
  %28 = add i64 %19, 1
  %29 = icmp eq i64 %28, %8
  br i1 %29, label %30, label %17

30:                                               ; preds = %17, %12, %4
  ret void

31:                                               ; preds = %31, %10
  %32 = phi i64 [ 0, %10 ], [ %65, %31 ]
  %33 = phi i64 [ 0, %10 ], [ %66, %31 ]
  %34 = getelementptr inbounds nuw i32, ptr %1, i64 %32
  %35 = load i32, ptr %34, align 4
  %36 = sdiv i32 %35, %3
  %37 = tail call i32 @llvm.smax.i32(i32 %36, i32 -128)
  %38 = tail call i32 @llvm.smin.i32(i32 %37, i32 127)
  %39 = trunc nsw i32 %38 to i8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 %32
  store i8 %39, ptr %40, align 1
  %41 = or disjoint i64 %32, 1
  %42 = getelementptr inbounds nuw i32, ptr %1, i64 %41
  %43 = load i32, ptr %42, align 4
  %44 = sdiv i32 %43, %3
  %45 = tail call i32 @llvm.smax.i32(i32 %44, i32 -128)
  %46 = tail call i32 @llvm.smin.i32(i32 %45, i32 127)
  %47 = trunc nsw i32 %46 to i8
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 %41
  store i8 %47, ptr %48, align 1
  %49 = or disjoint i64 %32, 2
  %50 = getelementptr inbounds nuw i32, ptr %1, i64 %49
  %51 = load i32, ptr %50, align 4
  %52 = sdiv i32 %51, %3
  %53 = tail call i32 @llvm.smax.i32(i32 %52, i32 -128)
  %54 = tail call i32 @llvm.smin.i32(i32 %53, i32 127)
  %55 = trunc nsw i32 %54 to i8
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 %49
  store i8 %55, ptr %56, align 1
  %57 = or disjoint i64 %32, 3
  %58 = getelementptr inbounds nuw i32, ptr %1, i64 %57
  %59 = load i32, ptr %58, align 4
  %60 = sdiv i32 %59, %3
  %61 = tail call i32 @llvm.smax.i32(i32 %60, i32 -128)
  %62 = tail call i32 @llvm.smin.i32(i32 %61, i32 127)
  %63 = trunc nsw i32 %62 to i8
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 %57
  store i8 %63, ptr %64, align 1
  %65 = add nuw nsw i64 %32, 4
  %66 = add i64 %33, 4
  %67 = icmp eq i64 %66, %11
  br i1 %67, label %12, label %31
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
