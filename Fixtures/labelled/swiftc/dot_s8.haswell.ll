; LLVM chose eight lanes by the widest type: vpmovsxbw and vpmaddwd of 128 bits, the extends on one port
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%Ts4Int8V = type <{ i8 }>

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden i32 @dot_s8Tm(ptr readonly captures(none) %0, ptr readonly captures(none) %1, i64 %2) #0 {
entry:
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %.loopexit, label %iter.check

iter.check:                                       ; preds = %entry
  %min.iters.check = icmp ult i64 %2, 4
  br i1 %min.iters.check, label %.preheader.preheader, label %vector.main.loop.iter.check

.preheader.preheader:                             ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %iter.check
  %.ph = phi i32 [ 0, %iter.check ], [ %29, %vec.epilog.iter.check ], [ %38, %vec.epilog.middle.block ]
  %.ph24 = phi i64 [ 0, %iter.check ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec16, %vec.epilog.middle.block ]
  br label %.preheader

vector.main.loop.iter.check:                      ; preds = %iter.check
  %min.iters.check2 = icmp ult i64 %2, 32
  br i1 %min.iters.check2, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.vec = and i64 %2, -32
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <8 x i32> [ zeroinitializer, %vector.ph ], [ %24, %vector.body ]
  %vec.phi3 = phi <8 x i32> [ zeroinitializer, %vector.ph ], [ %25, %vector.body ]
  %vec.phi4 = phi <8 x i32> [ zeroinitializer, %vector.ph ], [ %26, %vector.body ]
  %vec.phi5 = phi <8 x i32> [ zeroinitializer, %vector.ph ], [ %27, %vector.body ]
  %4 = getelementptr inbounds %Ts4Int8V, ptr %0, i64 %index
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %wide.load = load <8 x i8>, ptr %4, align 1
  %wide.load6 = load <8 x i8>, ptr %5, align 1
  %wide.load7 = load <8 x i8>, ptr %6, align 1
  %wide.load8 = load <8 x i8>, ptr %7, align 1
  %8 = sext <8 x i8> %wide.load to <8 x i32>
  %9 = sext <8 x i8> %wide.load6 to <8 x i32>
  %10 = sext <8 x i8> %wide.load7 to <8 x i32>
  %11 = sext <8 x i8> %wide.load8 to <8 x i32>
  %12 = getelementptr inbounds %Ts4Int8V, ptr %1, i64 %index
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 24
  %wide.load9 = load <8 x i8>, ptr %12, align 1
  %wide.load10 = load <8 x i8>, ptr %13, align 1
  %wide.load11 = load <8 x i8>, ptr %14, align 1
  %wide.load12 = load <8 x i8>, ptr %15, align 1
  %16 = sext <8 x i8> %wide.load9 to <8 x i32>
  %17 = sext <8 x i8> %wide.load10 to <8 x i32>
  %18 = sext <8 x i8> %wide.load11 to <8 x i32>
  %19 = sext <8 x i8> %wide.load12 to <8 x i32>
  %20 = mul nsw <8 x i32> %16, %8
  %21 = mul nsw <8 x i32> %17, %9
  %22 = mul nsw <8 x i32> %18, %10
  %23 = mul nsw <8 x i32> %19, %11
  %24 = add <8 x i32> %20, %vec.phi
  %25 = add <8 x i32> %21, %vec.phi3
  %26 = add <8 x i32> %22, %vec.phi4
  %27 = add <8 x i32> %23, %vec.phi5
  %index.next = add nuw i64 %index, 32
  %28 = icmp eq i64 %index.next, %n.vec
  br i1 %28, label %middle.block, label %vector.body

middle.block:                                     ; preds = %vector.body
  %bin.rdx = add <8 x i32> %25, %24
  %bin.rdx13 = add <8 x i32> %26, %bin.rdx
  %bin.rdx14 = add <8 x i32> %27, %bin.rdx13
  %29 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %bin.rdx14)
  %cmp.n = icmp eq i64 %2, %n.vec
  br i1 %cmp.n, label %.loopexit, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %n.vec.remaining = and i64 %2, 28
  %min.epilog.iters.check = icmp eq i64 %n.vec.remaining, 0
  br i1 %min.epilog.iters.check, label %.preheader.preheader, label %vec.epilog.ph

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi i32 [ %29, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec16 = and i64 %2, -4
  %30 = insertelement <4 x i32> <i32 poison, i32 0, i32 0, i32 0>, i32 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index17 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next21, %vec.epilog.vector.body ]
  %vec.phi18 = phi <4 x i32> [ %30, %vec.epilog.ph ], [ %36, %vec.epilog.vector.body ]
  %31 = getelementptr inbounds %Ts4Int8V, ptr %0, i64 %index17
  %wide.load19 = load <4 x i8>, ptr %31, align 1
  %32 = sext <4 x i8> %wide.load19 to <4 x i32>
  %33 = getelementptr inbounds %Ts4Int8V, ptr %1, i64 %index17
  %wide.load20 = load <4 x i8>, ptr %33, align 1
  %34 = sext <4 x i8> %wide.load20 to <4 x i32>
  %35 = mul nsw <4 x i32> %34, %32
  %36 = add <4 x i32> %35, %vec.phi18
  %index.next21 = add nuw i64 %index17, 4
  %37 = icmp eq i64 %index.next21, %n.vec16
  br i1 %37, label %vec.epilog.middle.block, label %vec.epilog.vector.body

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %38 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %36)
  %cmp.n22 = icmp eq i64 %2, %n.vec16
  br i1 %cmp.n22, label %.loopexit, label %.preheader.preheader

.loopexit:                                        ; preds = %.preheader, %vec.epilog.middle.block, %middle.block, %entry
  %39 = phi i32 [ 0, %entry ], [ %29, %middle.block ], [ %38, %vec.epilog.middle.block ], [ %50, %.preheader ]
  ret i32 %39

.preheader:                                       ; preds = %.preheader, %.preheader.preheader
  %40 = phi i32 [ %50, %.preheader ], [ %.ph, %.preheader.preheader ]
  %41 = phi i64 [ %42, %.preheader ], [ %.ph24, %.preheader.preheader ]
  %42 = add nuw i64 %41, 1
  %43 = getelementptr inbounds %Ts4Int8V, ptr %0, i64 %41
  %44 = load i8, ptr %43, align 1
  %45 = sext i8 %44 to i32
  %46 = getelementptr inbounds %Ts4Int8V, ptr %1, i64 %41
  %47 = load i8, ptr %46, align 1
  %48 = sext i8 %47 to i32
  %49 = mul nsw i32 %48, %45
  %50 = add i32 %49, %40
  %51 = icmp eq i64 %42, %2
  br i1 %51, label %.loopexit, label %.preheader
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
