; the lanes of every vector are added by vphaddd
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @horizontal(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i64 %3, 0
  br i1 %5, label %6, label %36

6:                                                ; preds = %4
  %7 = load <16 x i8>, ptr %2, align 1
  %8 = sext <16 x i8> %7 to <16 x i16>
  %9 = and i64 %3, 3
  %10 = icmp ult i64 %3, 4
  br i1 %10, label %15, label %11

11:                                               ; preds = %6
  %12 = and i64 %3, 9223372036854775804
  br label %37

13:                                               ; preds = %37
  %14 = icmp eq i64 %9, 0
  br i1 %14, label %36, label %15

15:                                               ; preds = %13, %6
  %16 = phi i64 [ 0, %6 ], [ %91, %13 ]
  %17 = icmp ne i64 %9, 0
  tail call void @llvm.assume(i1 %17)
  br label %18

18:                                               ; preds = %18, %15
  %19 = phi i64 [ %16, %15 ], [ %33, %18 ]
  %20 = phi i64 [ 0, %15 ], [ %34, %18 ]
  %21 = shl nsw i64 %19, 4
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 %21
  %23 = load <16 x i8>, ptr %22, align 1
  %24 = sext <16 x i8> %23 to <16 x i16>
  %25 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %24, <16 x i16> %8)
  %26 = shufflevector <8 x i32> %25, <8 x i32> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %27 = shufflevector <8 x i32> %25, <8 x i32> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %28 = add <4 x i32> %26, %27
  %29 = tail call <4 x i32> @llvm.x86.ssse3.phadd.d.128(<4 x i32> %28, <4 x i32> %28)
  %30 = tail call <4 x i32> @llvm.x86.ssse3.phadd.d.128(<4 x i32> %29, <4 x i32> %29)
  %31 = extractelement <4 x i32> %30, i64 0
  %32 = getelementptr inbounds nuw i32, ptr %0, i64 %19
  store i32 %31, ptr %32, align 4
  %33 = add nuw nsw i64 %19, 1
  %34 = add i64 %20, 1
  %35 = icmp eq i64 %34, %9
  br i1 %35, label %36, label %18

36:                                               ; preds = %18, %13, %4
  ret void

37:                                               ; preds = %37, %11
  %38 = phi i64 [ 0, %11 ], [ %91, %37 ]
  %39 = phi i64 [ 0, %11 ], [ %92, %37 ]
  %40 = shl nsw i64 %38, 4
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 %40
  %42 = load <16 x i8>, ptr %41, align 1
  %43 = sext <16 x i8> %42 to <16 x i16>
  %44 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %43, <16 x i16> %8)
  %45 = shufflevector <8 x i32> %44, <8 x i32> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %46 = shufflevector <8 x i32> %44, <8 x i32> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %47 = add <4 x i32> %45, %46
  %48 = tail call <4 x i32> @llvm.x86.ssse3.phadd.d.128(<4 x i32> %47, <4 x i32> %47)
  %49 = tail call <4 x i32> @llvm.x86.ssse3.phadd.d.128(<4 x i32> %48, <4 x i32> %48)
  %50 = extractelement <4 x i32> %49, i64 0
  %51 = getelementptr inbounds nuw i32, ptr %0, i64 %38
  store i32 %50, ptr %51, align 4
  %52 = or disjoint i64 %38, 1
  %53 = shl nsw i64 %52, 4
  %54 = getelementptr inbounds nuw i8, ptr %1, i64 %53
  %55 = load <16 x i8>, ptr %54, align 1
  %56 = sext <16 x i8> %55 to <16 x i16>
  %57 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %56, <16 x i16> %8)
  %58 = shufflevector <8 x i32> %57, <8 x i32> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %59 = shufflevector <8 x i32> %57, <8 x i32> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %60 = add <4 x i32> %58, %59
  %61 = tail call <4 x i32> @llvm.x86.ssse3.phadd.d.128(<4 x i32> %60, <4 x i32> %60)
  %62 = tail call <4 x i32> @llvm.x86.ssse3.phadd.d.128(<4 x i32> %61, <4 x i32> %61)
  %63 = extractelement <4 x i32> %62, i64 0
  %64 = getelementptr inbounds nuw i32, ptr %0, i64 %52
  store i32 %63, ptr %64, align 4
  %65 = or disjoint i64 %38, 2
  %66 = shl nsw i64 %65, 4
  %67 = getelementptr inbounds nuw i8, ptr %1, i64 %66
  %68 = load <16 x i8>, ptr %67, align 1
  %69 = sext <16 x i8> %68 to <16 x i16>
  %70 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %69, <16 x i16> %8)
  %71 = shufflevector <8 x i32> %70, <8 x i32> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %72 = shufflevector <8 x i32> %70, <8 x i32> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %73 = add <4 x i32> %71, %72
  %74 = tail call <4 x i32> @llvm.x86.ssse3.phadd.d.128(<4 x i32> %73, <4 x i32> %73)
  %75 = tail call <4 x i32> @llvm.x86.ssse3.phadd.d.128(<4 x i32> %74, <4 x i32> %74)
  %76 = extractelement <4 x i32> %75, i64 0
  %77 = getelementptr inbounds nuw i32, ptr %0, i64 %65
  store i32 %76, ptr %77, align 4
  %78 = or disjoint i64 %38, 3
  %79 = shl nsw i64 %78, 4
  %80 = getelementptr inbounds nuw i8, ptr %1, i64 %79
  %81 = load <16 x i8>, ptr %80, align 1
  %82 = sext <16 x i8> %81 to <16 x i16>
  %83 = tail call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %82, <16 x i16> %8)
  %84 = shufflevector <8 x i32> %83, <8 x i32> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %85 = shufflevector <8 x i32> %83, <8 x i32> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %86 = add <4 x i32> %84, %85
  %87 = tail call <4 x i32> @llvm.x86.ssse3.phadd.d.128(<4 x i32> %86, <4 x i32> %86)
  %88 = tail call <4 x i32> @llvm.x86.ssse3.phadd.d.128(<4 x i32> %87, <4 x i32> %87)
  %89 = extractelement <4 x i32> %88, i64 0
  %90 = getelementptr inbounds nuw i32, ptr %0, i64 %78
  store i32 %89, ptr %90, align 4
  %91 = add nuw nsw i64 %38, 4
  %92 = add i64 %39, 4
  %93 = icmp eq i64 %92, %12
  br i1 %93, label %13, label %37
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16>, <16 x i16>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <4 x i32> @llvm.x86.ssse3.phadd.d.128(<4 x i32>, <4 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="256" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
