; the sums are loaded and stored for every product
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%Ts5Int32V = type <{ i32 }>
%Ts4Int8V = type <{ i8 }>

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define protected void @outer_s8(ptr captures(none) %0, i8 signext %1, ptr readonly captures(none) %2, i64 %3) #0 {
entry:
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %.loopexit, label %iter.check

iter.check:                                       ; preds = %entry
  %5 = sext i8 %1 to i32
  %min.iters.check = icmp ult i64 %3, 8
  br i1 %min.iters.check, label %vec.epilog.scalar.ph.preheader, label %vector.memcheck

vec.epilog.scalar.ph.preheader:                   ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %vector.memcheck, %iter.check
  %.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec13, %vec.epilog.middle.block ]
  %xtraiter = and i64 %3, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %vec.epilog.scalar.ph.prol.loopexit, label %vec.epilog.scalar.ph.prol

vec.epilog.scalar.ph.prol:                        ; preds = %vec.epilog.scalar.ph.prol, %vec.epilog.scalar.ph.preheader
  %6 = phi i64 [ %7, %vec.epilog.scalar.ph.prol ], [ %.ph, %vec.epilog.scalar.ph.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %vec.epilog.scalar.ph.prol ], [ 0, %vec.epilog.scalar.ph.preheader ]
  %7 = add nuw i64 %6, 1
  %8 = getelementptr inbounds %Ts5Int32V, ptr %0, i64 %6
  %9 = load i32, ptr %8, align 4
  %10 = getelementptr inbounds %Ts4Int8V, ptr %2, i64 %6
  %11 = load i8, ptr %10, align 1
  %12 = sext i8 %11 to i32
  %13 = mul nsw i32 %12, %5
  %14 = add i32 %13, %9
  store i32 %14, ptr %8, align 4
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter
  br i1 %prol.iter.cmp.not, label %vec.epilog.scalar.ph.prol.loopexit, label %vec.epilog.scalar.ph.prol

vec.epilog.scalar.ph.prol.loopexit:               ; preds = %vec.epilog.scalar.ph.prol, %vec.epilog.scalar.ph.preheader
  %.unr = phi i64 [ %.ph, %vec.epilog.scalar.ph.preheader ], [ %7, %vec.epilog.scalar.ph.prol ]
  %15 = sub i64 %.ph, %3
  %16 = icmp ugt i64 %15, -4
  br i1 %16, label %.loopexit, label %vec.epilog.scalar.ph

vector.memcheck:                                  ; preds = %iter.check
  %17 = shl i64 %3, 2
  %scevgep = getelementptr i8, ptr %0, i64 %17
  %scevgep3 = getelementptr i8, ptr %2, i64 %3
  %bound0 = icmp ult ptr %0, %scevgep3
  %bound1 = icmp ult ptr %2, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  br i1 %found.conflict, label %vec.epilog.scalar.ph.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %vector.memcheck
  %min.iters.check4 = icmp ult i64 %3, 32
  br i1 %min.iters.check4, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.vec = and i64 %3, -32
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %5, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %18 = getelementptr inbounds %Ts5Int32V, ptr %0, i64 %index
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %wide.load = load <8 x i32>, ptr %18, align 4
  %wide.load5 = load <8 x i32>, ptr %19, align 4
  %wide.load6 = load <8 x i32>, ptr %20, align 4
  %wide.load7 = load <8 x i32>, ptr %21, align 4
  %22 = getelementptr inbounds %Ts4Int8V, ptr %2, i64 %index
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %25 = getelementptr inbounds nuw i8, ptr %22, i64 24
  %wide.load8 = load <8 x i8>, ptr %22, align 1
  %wide.load9 = load <8 x i8>, ptr %23, align 1
  %wide.load10 = load <8 x i8>, ptr %24, align 1
  %wide.load11 = load <8 x i8>, ptr %25, align 1
  %26 = sext <8 x i8> %wide.load8 to <8 x i32>
  %27 = sext <8 x i8> %wide.load9 to <8 x i32>
  %28 = sext <8 x i8> %wide.load10 to <8 x i32>
  %29 = sext <8 x i8> %wide.load11 to <8 x i32>
  %30 = mul nsw <8 x i32> %broadcast.splat, %26
  %31 = mul nsw <8 x i32> %broadcast.splat, %27
  %32 = mul nsw <8 x i32> %broadcast.splat, %28
  %33 = mul nsw <8 x i32> %broadcast.splat, %29
  %34 = add <8 x i32> %30, %wide.load
  %35 = add <8 x i32> %31, %wide.load5
  %36 = add <8 x i32> %32, %wide.load6
  %37 = add <8 x i32> %33, %wide.load7
  store <8 x i32> %34, ptr %18, align 4
  store <8 x i32> %35, ptr %19, align 4
  store <8 x i32> %36, ptr %20, align 4
  store <8 x i32> %37, ptr %21, align 4
  %index.next = add nuw i64 %index, 32
  %38 = icmp eq i64 %index.next, %n.vec
  br i1 %38, label %middle.block, label %vector.body

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %3, %n.vec
  br i1 %cmp.n, label %.loopexit, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %n.vec.remaining = and i64 %3, 24
  %min.epilog.iters.check = icmp eq i64 %n.vec.remaining, 0
  br i1 %min.epilog.iters.check, label %vec.epilog.scalar.ph.preheader, label %vec.epilog.ph

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec13 = and i64 %3, -8
  %broadcast.splatinsert14 = insertelement <8 x i32> poison, i32 %5, i64 0
  %broadcast.splat15 = shufflevector <8 x i32> %broadcast.splatinsert14, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index16 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next19, %vec.epilog.vector.body ]
  %39 = getelementptr inbounds %Ts5Int32V, ptr %0, i64 %index16
  %wide.load17 = load <8 x i32>, ptr %39, align 4
  %40 = getelementptr inbounds %Ts4Int8V, ptr %2, i64 %index16
  %wide.load18 = load <8 x i8>, ptr %40, align 1
  %41 = sext <8 x i8> %wide.load18 to <8 x i32>
  %42 = mul nsw <8 x i32> %broadcast.splat15, %41
  %43 = add <8 x i32> %42, %wide.load17
  store <8 x i32> %43, ptr %39, align 4
  %index.next19 = add nuw i64 %index16, 8
  %44 = icmp eq i64 %index.next19, %n.vec13
  br i1 %44, label %vec.epilog.middle.block, label %vec.epilog.vector.body

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %cmp.n20 = icmp eq i64 %3, %n.vec13
  br i1 %cmp.n20, label %.loopexit, label %vec.epilog.scalar.ph.preheader

.loopexit:                                        ; preds = %vec.epilog.scalar.ph, %vec.epilog.middle.block, %middle.block, %vec.epilog.scalar.ph.prol.loopexit, %entry
  ret void

vec.epilog.scalar.ph:                             ; preds = %vec.epilog.scalar.ph, %vec.epilog.scalar.ph.prol.loopexit
  %45 = phi i64 [ %70, %vec.epilog.scalar.ph ], [ %.unr, %vec.epilog.scalar.ph.prol.loopexit ]
  %46 = add nuw i64 %45, 1
  %47 = getelementptr inbounds %Ts5Int32V, ptr %0, i64 %45
  %48 = load i32, ptr %47, align 4
  %49 = getelementptr inbounds %Ts4Int8V, ptr %2, i64 %45
  %50 = load i8, ptr %49, align 1
  %51 = sext i8 %50 to i32
  %52 = mul nsw i32 %51, %5
  %53 = add i32 %52, %48
  store i32 %53, ptr %47, align 4
  %54 = add nuw i64 %45, 2
  %55 = getelementptr inbounds %Ts5Int32V, ptr %0, i64 %46
  %56 = load i32, ptr %55, align 4
  %57 = getelementptr inbounds %Ts4Int8V, ptr %2, i64 %46
  %58 = load i8, ptr %57, align 1
  %59 = sext i8 %58 to i32
  %60 = mul nsw i32 %59, %5
  %61 = add i32 %60, %56
  store i32 %61, ptr %55, align 4
  %62 = add nuw i64 %45, 3
  %63 = getelementptr inbounds %Ts5Int32V, ptr %0, i64 %54
  %64 = load i32, ptr %63, align 4
  %65 = getelementptr inbounds %Ts4Int8V, ptr %2, i64 %54
  %66 = load i8, ptr %65, align 1
  %67 = sext i8 %66 to i32
  %68 = mul nsw i32 %67, %5
  %69 = add i32 %68, %64
  store i32 %69, ptr %63, align 4
  %70 = add nuw i64 %45, 4
  %71 = getelementptr inbounds %Ts5Int32V, ptr %0, i64 %62
  %72 = load i32, ptr %71, align 4
  %73 = getelementptr inbounds %Ts4Int8V, ptr %2, i64 %62
  %74 = load i8, ptr %73, align 1
  %75 = sext i8 %74 to i32
  %76 = mul nsw i32 %75, %5
  %77 = add i32 %76, %72
  store i32 %77, ptr %71, align 4
  %78 = icmp eq i64 %70, %3
  br i1 %78, label %.loopexit, label %vec.epilog.scalar.ph
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="cascadelake" "target-features"="+adx,+aes,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+evex512,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pku,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
