; bytes are picked out of words: half of the instructions move lanes
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-none-unknown-elf"

; Function Attrs: alwaysinline nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @r_1024_4(ptr noalias writeonly align 32 captures(none) %data0, ptr noalias readonly align 32 captures(none) %data1, ptr noalias readonly align 32 captures(none) %data2) local_unnamed_addr #0 {
loop_entry_0:
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %loop_entry_0
  %index = phi i64 [ 0, %loop_entry_0 ], [ %index.next, %vector.body ]
  %vec.phi = phi <8 x i32> [ zeroinitializer, %loop_entry_0 ], [ %21, %vector.body ]
  %0 = shl nuw nsw i64 %index, 2
  %1 = or disjoint i64 %0, 1
  %2 = getelementptr inbounds nuw i8, ptr %data1, i64 %1
  %3 = getelementptr inbounds i8, ptr %2, i64 -1
  %wide.vec = load <32 x i8>, ptr %3, align 32
  %strided.vec = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <8 x i32> <i32 0, i32 4, i32 8, i32 12, i32 16, i32 20, i32 24, i32 28>
  %strided.vec15 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <8 x i32> <i32 1, i32 5, i32 9, i32 13, i32 17, i32 21, i32 25, i32 29>
  %strided.vec16 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <8 x i32> <i32 2, i32 6, i32 10, i32 14, i32 18, i32 22, i32 26, i32 30>
  %strided.vec17 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <8 x i32> <i32 3, i32 7, i32 11, i32 15, i32 19, i32 23, i32 27, i32 31>
  %4 = getelementptr inbounds nuw i8, ptr %data2, i64 %1
  %5 = getelementptr inbounds i8, ptr %4, i64 -1
  %wide.vec18 = load <32 x i8>, ptr %5, align 32
  %strided.vec19 = shufflevector <32 x i8> %wide.vec18, <32 x i8> poison, <8 x i32> <i32 0, i32 4, i32 8, i32 12, i32 16, i32 20, i32 24, i32 28>
  %strided.vec20 = shufflevector <32 x i8> %wide.vec18, <32 x i8> poison, <8 x i32> <i32 1, i32 5, i32 9, i32 13, i32 17, i32 21, i32 25, i32 29>
  %strided.vec21 = shufflevector <32 x i8> %wide.vec18, <32 x i8> poison, <8 x i32> <i32 2, i32 6, i32 10, i32 14, i32 18, i32 22, i32 26, i32 30>
  %strided.vec22 = shufflevector <32 x i8> %wide.vec18, <32 x i8> poison, <8 x i32> <i32 3, i32 7, i32 11, i32 15, i32 19, i32 23, i32 27, i32 31>
  %6 = sext <8 x i8> %strided.vec15 to <8 x i32>
  %7 = sext <8 x i8> %strided.vec16 to <8 x i32>
  %8 = sext <8 x i8> %strided.vec17 to <8 x i32>
  %9 = sext <8 x i8> %strided.vec to <8 x i32>
  %10 = sext <8 x i8> %strided.vec20 to <8 x i32>
  %11 = sext <8 x i8> %strided.vec21 to <8 x i32>
  %12 = sext <8 x i8> %strided.vec22 to <8 x i32>
  %13 = sext <8 x i8> %strided.vec19 to <8 x i32>
  %14 = mul nsw <8 x i32> %10, %6
  %15 = mul nsw <8 x i32> %13, %9
  %16 = mul nsw <8 x i32> %11, %7
  %17 = mul nsw <8 x i32> %12, %8
  %18 = add <8 x i32> %14, %vec.phi
  %19 = add <8 x i32> %18, %16
  %20 = add <8 x i32> %19, %17
  %21 = add <8 x i32> %20, %15
  %index.next = add nuw i64 %index, 8
  %22 = icmp eq i64 %index.next, 1024
  br i1 %22, label %loop_exit_0, label %vector.body

loop_exit_0:                                      ; preds = %vector.body
  %23 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %21)
  store i32 %23, ptr %data0, align 32
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #1

attributes #0 = { alwaysinline nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "target-cpu"="haswell" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
