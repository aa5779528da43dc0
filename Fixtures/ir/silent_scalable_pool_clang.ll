; Made by clang 22 -target aarch64-linux-gnu -mcpu=neoverse-v1 -O3 of: means of 2 by 2 bytes. Every second element
; comes as a structure of scalable vectors, whose size LLVM does not tell. Nothing is multiplied.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable vscale_range(1,16)
define dso_local void @pool(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %80

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = icmp ult i32 %3, 16
  br i1 %8, label %78, label %9

9:                                                ; preds = %6
  %10 = tail call i64 @llvm.vscale.i64()
  %11 = shl nuw nsw i64 %10, 4
  %12 = icmp samesign ugt i64 %11, %7
  br i1 %12, label %49, label %13

13:                                               ; preds = %9
  %14 = tail call i64 @llvm.vscale.i64()
  %15 = shl nuw nsw i64 %14, 4
  %16 = add nuw nsw i64 %15, 2147483647
  %17 = and i64 %16, %7
  %18 = sub nsw i64 %7, %17
  br label %19

19:                                               ; preds = %19, %13
  %20 = phi i64 [ 0, %13 ], [ %43, %19 ]
  %21 = shl nuw nsw i64 %20, 1
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 %21
  %23 = load <vscale x 32 x i8>, ptr %22, align 1
  %24 = tail call { <vscale x 16 x i8>, <vscale x 16 x i8> } @llvm.vector.deinterleave2.nxv32i8(<vscale x 32 x i8> %23)
  %25 = extractvalue { <vscale x 16 x i8>, <vscale x 16 x i8> } %24, 0
  %26 = extractvalue { <vscale x 16 x i8>, <vscale x 16 x i8> } %24, 1
  %27 = zext <vscale x 16 x i8> %25 to <vscale x 16 x i16>
  %28 = zext <vscale x 16 x i8> %26 to <vscale x 16 x i16>
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 %21
  %30 = load <vscale x 32 x i8>, ptr %29, align 1
  %31 = tail call { <vscale x 16 x i8>, <vscale x 16 x i8> } @llvm.vector.deinterleave2.nxv32i8(<vscale x 32 x i8> %30)
  %32 = extractvalue { <vscale x 16 x i8>, <vscale x 16 x i8> } %31, 0
  %33 = extractvalue { <vscale x 16 x i8>, <vscale x 16 x i8> } %31, 1
  %34 = zext <vscale x 16 x i8> %32 to <vscale x 16 x i16>
  %35 = zext <vscale x 16 x i8> %33 to <vscale x 16 x i16>
  %36 = add nuw nsw <vscale x 16 x i16> %27, splat (i16 2)
  %37 = add nuw nsw <vscale x 16 x i16> %36, %28
  %38 = add nuw nsw <vscale x 16 x i16> %37, %34
  %39 = add nuw nsw <vscale x 16 x i16> %38, %35
  %40 = lshr <vscale x 16 x i16> %39, splat (i16 2)
  %41 = trunc nuw <vscale x 16 x i16> %40 to <vscale x 16 x i8>
  %42 = getelementptr inbounds nuw i8, ptr %2, i64 %20
  store <vscale x 16 x i8> %41, ptr %42, align 1
  %43 = add nuw i64 %20, %15
  %44 = icmp eq i64 %43, %18
  br i1 %44, label %45, label %19

45:                                               ; preds = %19
  %46 = icmp eq i64 %17, 0
  br i1 %46, label %80, label %47

47:                                               ; preds = %45
  %48 = icmp samesign ult i64 %17, 16
  br i1 %48, label %78, label %49

49:                                               ; preds = %9, %47
  %50 = phi i64 [ %18, %47 ], [ 0, %9 ]
  %51 = and i64 %7, 2147483632
  br label %52

52:                                               ; preds = %52, %49
  %53 = phi i64 [ %50, %49 ], [ %74, %52 ]
  %54 = shl nuw nsw i64 %53, 1
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 %54
  %56 = load <32 x i8>, ptr %55, align 1
  %57 = shufflevector <32 x i8> %56, <32 x i8> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %58 = shufflevector <32 x i8> %56, <32 x i8> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %59 = zext <16 x i8> %57 to <16 x i16>
  %60 = zext <16 x i8> %58 to <16 x i16>
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 %54
  %62 = load <32 x i8>, ptr %61, align 1
  %63 = shufflevector <32 x i8> %62, <32 x i8> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %64 = shufflevector <32 x i8> %62, <32 x i8> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %65 = zext <16 x i8> %63 to <16 x i16>
  %66 = zext <16 x i8> %64 to <16 x i16>
  %67 = add nuw nsw <16 x i16> %59, splat (i16 2)
  %68 = add nuw nsw <16 x i16> %67, %60
  %69 = add nuw nsw <16 x i16> %68, %65
  %70 = add nuw nsw <16 x i16> %69, %66
  %71 = lshr <16 x i16> %70, splat (i16 2)
  %72 = trunc nuw <16 x i16> %71 to <16 x i8>
  %73 = getelementptr inbounds nuw i8, ptr %2, i64 %53
  store <16 x i8> %72, ptr %73, align 1
  %74 = add nuw i64 %53, 16
  %75 = icmp eq i64 %74, %51
  br i1 %75, label %76, label %52

76:                                               ; preds = %52
  %77 = icmp eq i64 %51, %7
  br i1 %77, label %80, label %78

78:                                               ; preds = %6, %47, %76
  %79 = phi i64 [ 0, %6 ], [ %18, %47 ], [ %51, %76 ]
  br label %81

80:                                               ; preds = %81, %45, %76, %4
  ret void

81:                                               ; preds = %78, %81
  %82 = phi i64 [ %104, %81 ], [ %79, %78 ]
  %83 = shl nuw nsw i64 %82, 1
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 %83
  %85 = load i8, ptr %84, align 1
  %86 = zext i8 %85 to i16
  %87 = or disjoint i64 %83, 1
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 %87
  %89 = load i8, ptr %88, align 1
  %90 = zext i8 %89 to i16
  %91 = getelementptr inbounds nuw i8, ptr %1, i64 %83
  %92 = load i8, ptr %91, align 1
  %93 = zext i8 %92 to i16
  %94 = getelementptr inbounds nuw i8, ptr %1, i64 %87
  %95 = load i8, ptr %94, align 1
  %96 = zext i8 %95 to i16
  %97 = add nuw nsw i16 %86, 2
  %98 = add nuw nsw i16 %97, %90
  %99 = add nuw nsw i16 %98, %93
  %100 = add nuw nsw i16 %99, %96
  %101 = lshr i16 %100, 2
  %102 = trunc nuw i16 %101 to i8
  %103 = getelementptr inbounds nuw i8, ptr %2, i64 %82
  store i8 %102, ptr %103, align 1
  %104 = add nuw nsw i64 %82, 1
  %105 = icmp eq i64 %104, %7
  br i1 %105, label %80, label %81
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vscale.i64() #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { <vscale x 16 x i8>, <vscale x 16 x i8> } @llvm.vector.deinterleave2.nxv32i8(<vscale x 32 x i8>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable vscale_range(1,16) "frame-pointer"="non-leaf-no-reserve" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="neoverse-v1" "target-features"="+aes,+bf16,+ccdp,+ccidx,+ccpp,+complxnum,+crc,+dit,+dotprod,+flagm,+fp-armv8,+fp16fml,+fullfp16,+i8mm,+jsconv,+lse,+neon,+pauth,+perfmon,+rand,+ras,+rcpc,+rdm,+sha2,+sha3,+sm4,+spe,+ssbs,+sve,+v8.1a,+v8.2a,+v8.3a,+v8.4a,+v8a,-fmv" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }


