; bytes are picked out of words: half of the instructions move lanes
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-none-unknown-elf"

; Function Attrs: alwaysinline nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @r_1024_4(ptr noalias writeonly align 32 captures(none) %data0, ptr noalias readonly align 32 captures(none) %data1, ptr noalias readonly align 32 captures(none) %data2) local_unnamed_addr #0 {
loop_entry_0:
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %loop_entry_0
  %index = phi i64 [ 0, %loop_entry_0 ], [ %index.next, %vector.body ]
  %vec.phi = phi <8 x i32> [ zeroinitializer, %loop_entry_0 ], [ %42, %vector.body ]
  %vec.phi15 = phi <8 x i32> [ zeroinitializer, %loop_entry_0 ], [ %43, %vector.body ]
  %0 = shl nuw nsw i64 %index, 2
  %1 = shl i64 %index, 2
  %2 = or disjoint i64 %0, 1
  %3 = or disjoint i64 %1, 33
  %4 = getelementptr inbounds nuw i8, ptr %data1, i64 %2
  %5 = getelementptr inbounds nuw i8, ptr %data1, i64 %3
  %6 = getelementptr inbounds i8, ptr %4, i64 -1
  %7 = getelementptr inbounds i8, ptr %5, i64 -1
  %wide.vec = load <32 x i8>, ptr %6, align 32
  %strided.vec = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <8 x i32> <i32 0, i32 4, i32 8, i32 12, i32 16, i32 20, i32 24, i32 28>
  %strided.vec16 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <8 x i32> <i32 1, i32 5, i32 9, i32 13, i32 17, i32 21, i32 25, i32 29>
  %strided.vec17 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <8 x i32> <i32 2, i32 6, i32 10, i32 14, i32 18, i32 22, i32 26, i32 30>
  %strided.vec18 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <8 x i32> <i32 3, i32 7, i32 11, i32 15, i32 19, i32 23, i32 27, i32 31>
  %wide.vec19 = load <32 x i8>, ptr %7, align 32
  %strided.vec20 = shufflevector <32 x i8> %wide.vec19, <32 x i8> poison, <8 x i32> <i32 0, i32 4, i32 8, i32 12, i32 16, i32 20, i32 24, i32 28>
  %strided.vec21 = shufflevector <32 x i8> %wide.vec19, <32 x i8> poison, <8 x i32> <i32 1, i32 5, i32 9, i32 13, i32 17, i32 21, i32 25, i32 29>
  %strided.vec22 = shufflevector <32 x i8> %wide.vec19, <32 x i8> poison, <8 x i32> <i32 2, i32 6, i32 10, i32 14, i32 18, i32 22, i32 26, i32 30>
  %strided.vec23 = shufflevector <32 x i8> %wide.vec19, <32 x i8> poison, <8 x i32> <i32 3, i32 7, i32 11, i32 15, i32 19, i32 23, i32 27, i32 31>
  %8 = getelementptr inbounds nuw i8, ptr %data2, i64 %2
  %9 = getelementptr inbounds nuw i8, ptr %data2, i64 %3
  %10 = getelementptr inbounds i8, ptr %8, i64 -1
  %11 = getelementptr inbounds i8, ptr %9, i64 -1
  %wide.vec24 = load <32 x i8>, ptr %10, align 32
  %strided.vec25 = shufflevector <32 x i8> %wide.vec24, <32 x i8> poison, <8 x i32> <i32 0, i32 4, i32 8, i32 12, i32 16, i32 20, i32 24, i32 28>
  %strided.vec26 = shufflevector <32 x i8> %wide.vec24, <32 x i8> poison, <8 x i32> <i32 1, i32 5, i32 9, i32 13, i32 17, i32 21, i32 25, i32 29>
  %strided.vec27 = shufflevector <32 x i8> %wide.vec24, <32 x i8> poison, <8 x i32> <i32 2, i32 6, i32 10, i32 14, i32 18, i32 22, i32 26, i32 30>
  %strided.vec28 = shufflevector <32 x i8> %wide.vec24, <32 x i8> poison, <8 x i32> <i32 3, i32 7, i32 11, i32 15, i32 19, i32 23, i32 27, i32 31>
  %wide.vec29 = load <32 x i8>, ptr %11, align 32
  %strided.vec30 = shufflevector <32 x i8> %wide.vec29, <32 x i8> poison, <8 x i32> <i32 0, i32 4, i32 8, i32 12, i32 16, i32 20, i32 24, i32 28>
  %strided.vec31 = shufflevector <32 x i8> %wide.vec29, <32 x i8> poison, <8 x i32> <i32 1, i32 5, i32 9, i32 13, i32 17, i32 21, i32 25, i32 29>
  %strided.vec32 = shufflevector <32 x i8> %wide.vec29, <32 x i8> poison, <8 x i32> <i32 2, i32 6, i32 10, i32 14, i32 18, i32 22, i32 26, i32 30>
  %strided.vec33 = shufflevector <32 x i8> %wide.vec29, <32 x i8> poison, <8 x i32> <i32 3, i32 7, i32 11, i32 15, i32 19, i32 23, i32 27, i32 31>
  %12 = sext <8 x i8> %strided.vec16 to <8 x i32>
  %13 = sext <8 x i8> %strided.vec21 to <8 x i32>
  %14 = sext <8 x i8> %strided.vec17 to <8 x i32>
  %15 = sext <8 x i8> %strided.vec22 to <8 x i32>
  %16 = sext <8 x i8> %strided.vec18 to <8 x i32>
  %17 = sext <8 x i8> %strided.vec23 to <8 x i32>
  %18 = sext <8 x i8> %strided.vec to <8 x i32>
  %19 = sext <8 x i8> %strided.vec20 to <8 x i32>
  %20 = sext <8 x i8> %strided.vec26 to <8 x i32>
  %21 = sext <8 x i8> %strided.vec31 to <8 x i32>
  %22 = sext <8 x i8> %strided.vec27 to <8 x i32>
  %23 = sext <8 x i8> %strided.vec32 to <8 x i32>
  %24 = sext <8 x i8> %strided.vec28 to <8 x i32>
  %25 = sext <8 x i8> %strided.vec33 to <8 x i32>
  %26 = sext <8 x i8> %strided.vec25 to <8 x i32>
  %27 = sext <8 x i8> %strided.vec30 to <8 x i32>
  %28 = mul nsw <8 x i32> %20, %12
  %29 = mul nsw <8 x i32> %21, %13
  %30 = mul nsw <8 x i32> %26, %18
  %31 = mul nsw <8 x i32> %27, %19
  %32 = mul nsw <8 x i32> %22, %14
  %33 = mul nsw <8 x i32> %23, %15
  %34 = mul nsw <8 x i32> %24, %16
  %35 = mul nsw <8 x i32> %25, %17
  %36 = add <8 x i32> %28, %vec.phi
  %37 = add <8 x i32> %29, %vec.phi15
  %38 = add <8 x i32> %36, %32
  %39 = add <8 x i32> %37, %33
  %40 = add <8 x i32> %38, %34
  %41 = add <8 x i32> %39, %35
  %42 = add <8 x i32> %40, %30
  %43 = add <8 x i32> %41, %31
  %index.next = add nuw i64 %index, 16
  %44 = icmp eq i64 %index.next, 1024
  br i1 %44, label %loop_exit_0, label %vector.body

loop_exit_0:                                      ; preds = %vector.body
  %bin.rdx = add <8 x i32> %43, %42
  %45 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %bin.rdx)
  store i32 %45, ptr %data0, align 32
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #1

attributes #0 = { alwaysinline nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "target-cpu"="cascadelake" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
