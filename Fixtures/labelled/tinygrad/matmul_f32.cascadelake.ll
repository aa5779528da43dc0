; float
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-none-unknown-elf"

; Function Attrs: alwaysinline nofree norecurse nosync nounwind memory(argmem: readwrite)
define void @r_16_16_4_4_16_4(ptr noalias writeonly align 32 captures(none) %data0, ptr noalias readonly align 32 captures(none) %data1, ptr noalias readonly align 32 captures(none) %data2) local_unnamed_addr #0 {
loop_entry_1:
  br label %loop_body_1

loop_latch_1.loopexit:                            ; preds = %loop_exit_0
  %indvars.iv.next77 = add nuw nsw i64 %indvars.iv76, 1
  %exitcond104.not = icmp eq i64 %indvars.iv.next77, 16
  br i1 %exitcond104.not, label %loop_exit_1, label %loop_body_1

loop_body_1:                                      ; preds = %loop_latch_1.loopexit, %loop_entry_1
  %indvars.iv76 = phi i64 [ 0, %loop_entry_1 ], [ %indvars.iv.next77, %loop_latch_1.loopexit ]
  %0 = shl nuw nsw i64 %indvars.iv76, 8
  %invariant.gep = getelementptr inbounds nuw float, ptr %data1, i64 %0
  %invariant.gep108 = getelementptr inbounds nuw float, ptr %data0, i64 %0
  br label %loop_body_2

loop_body_2:                                      ; preds = %loop_exit_0, %loop_body_1
  %indvars.iv66 = phi i64 [ 0, %loop_body_1 ], [ %indvars.iv.next67, %loop_exit_0 ]
  %1 = shl nuw nsw i64 %indvars.iv66, 2
  %invariant.gep106 = getelementptr inbounds nuw float, ptr %data2, i64 %1
  br label %loop_body_0

loop_body_0:                                      ; preds = %loop_body_0, %loop_body_2
  %indvars.iv = phi i64 [ 0, %loop_body_2 ], [ %indvars.iv.next, %loop_body_0 ]
  %2 = phi <4 x float> [ zeroinitializer, %loop_body_2 ], [ %53, %loop_body_0 ]
  %3 = phi <4 x float> [ zeroinitializer, %loop_body_2 ], [ %41, %loop_body_0 ]
  %4 = phi <4 x float> [ zeroinitializer, %loop_body_2 ], [ %29, %loop_body_0 ]
  %5 = phi <4 x float> [ zeroinitializer, %loop_body_2 ], [ %17, %loop_body_0 ]
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1
  %.idx = shl nuw nsw i64 %indvars.iv, 4
  %gep = getelementptr inbounds nuw i8, ptr %invariant.gep, i64 %.idx
  %v72 = getelementptr inbounds nuw i8, ptr %gep, i64 256
  %v73 = load <4 x float>, ptr %v72, align 16
  %v75 = getelementptr inbounds nuw i8, ptr %gep, i64 512
  %v76 = load <4 x float>, ptr %v75, align 16
  %v78 = getelementptr inbounds nuw i8, ptr %gep, i64 768
  %v79 = load <4 x float>, ptr %v78, align 16
  %v81 = load <4 x float>, ptr %gep, align 16
  %.idx105 = shl nuw nsw i64 %indvars.iv, 10
  %gep107 = getelementptr inbounds nuw i8, ptr %invariant.gep106, i64 %.idx105
  %v85 = getelementptr inbounds nuw i8, ptr %gep107, i64 256
  %v86 = load <4 x float>, ptr %v85, align 16
  %v88 = getelementptr inbounds nuw i8, ptr %gep107, i64 512
  %v89 = load <4 x float>, ptr %v88, align 16
  %v91 = getelementptr inbounds nuw i8, ptr %gep107, i64 768
  %v92 = load <4 x float>, ptr %v91, align 16
  %v94 = load <4 x float>, ptr %gep107, align 16
  %6 = shufflevector <4 x float> %v81, <4 x float> poison, <4 x i32> zeroinitializer
  %7 = fmul nsz arcp contract afn <4 x float> %6, %v94
  %8 = shufflevector <4 x float> %v81, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 1, i32 1>
  %9 = fmul nsz arcp contract afn <4 x float> %8, %v86
  %10 = fadd nsz arcp contract afn <4 x float> %9, %7
  %11 = shufflevector <4 x float> %v81, <4 x float> poison, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  %12 = fmul nsz arcp contract afn <4 x float> %11, %v89
  %13 = fadd nsz arcp contract afn <4 x float> %12, %10
  %14 = shufflevector <4 x float> %v81, <4 x float> poison, <4 x i32> <i32 3, i32 3, i32 3, i32 3>
  %15 = fmul nsz arcp contract afn <4 x float> %14, %v92
  %16 = fadd nsz arcp contract afn <4 x float> %15, %13
  %17 = fadd nsz arcp contract afn <4 x float> %5, %16
  %18 = shufflevector <4 x float> %v73, <4 x float> poison, <4 x i32> zeroinitializer
  %19 = fmul nsz arcp contract afn <4 x float> %18, %v94
  %20 = shufflevector <4 x float> %v73, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 1, i32 1>
  %21 = fmul nsz arcp contract afn <4 x float> %20, %v86
  %22 = fadd nsz arcp contract afn <4 x float> %21, %19
  %23 = shufflevector <4 x float> %v73, <4 x float> poison, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  %24 = fmul nsz arcp contract afn <4 x float> %23, %v89
  %25 = fadd nsz arcp contract afn <4 x float> %24, %22
  %26 = shufflevector <4 x float> %v73, <4 x float> poison, <4 x i32> <i32 3, i32 3, i32 3, i32 3>
  %27 = fmul nsz arcp contract afn <4 x float> %26, %v92
  %28 = fadd nsz arcp contract afn <4 x float> %27, %25
  %29 = fadd nsz arcp contract afn <4 x float> %4, %28
  %30 = shufflevector <4 x float> %v76, <4 x float> poison, <4 x i32> zeroinitializer
  %31 = fmul nsz arcp contract afn <4 x float> %30, %v94
  %32 = shufflevector <4 x float> %v76, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 1, i32 1>
  %33 = fmul nsz arcp contract afn <4 x float> %32, %v86
  %34 = fadd nsz arcp contract afn <4 x float> %33, %31
  %35 = shufflevector <4 x float> %v76, <4 x float> poison, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  %36 = fmul nsz arcp contract afn <4 x float> %35, %v89
  %37 = fadd nsz arcp contract afn <4 x float> %36, %34
  %38 = shufflevector <4 x float> %v76, <4 x float> poison, <4 x i32> <i32 3, i32 3, i32 3, i32 3>
  %39 = fmul nsz arcp contract afn <4 x float> %38, %v92
  %40 = fadd nsz arcp contract afn <4 x float> %39, %37
  %41 = fadd nsz arcp contract afn <4 x float> %3, %40
  %42 = shufflevector <4 x float> %v79, <4 x float> poison, <4 x i32> zeroinitializer
  %43 = fmul nsz arcp contract afn <4 x float> %42, %v94
  %44 = shufflevector <4 x float> %v79, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 1, i32 1>
  %45 = fmul nsz arcp contract afn <4 x float> %44, %v86
  %46 = fadd nsz arcp contract afn <4 x float> %45, %43
  %47 = shufflevector <4 x float> %v79, <4 x float> poison, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  %48 = fmul nsz arcp contract afn <4 x float> %47, %v89
  %49 = fadd nsz arcp contract afn <4 x float> %48, %46
  %50 = shufflevector <4 x float> %v79, <4 x float> poison, <4 x i32> <i32 3, i32 3, i32 3, i32 3>
  %51 = fmul nsz arcp contract afn <4 x float> %50, %v92
  %52 = fadd nsz arcp contract afn <4 x float> %51, %49
  %53 = fadd nsz arcp contract afn <4 x float> %2, %52
  %exitcond.not = icmp eq i64 %indvars.iv.next, 16
  br i1 %exitcond.not, label %loop_exit_0, label %loop_body_0

loop_exit_0:                                      ; preds = %loop_body_0
  %gep109 = getelementptr inbounds nuw float, ptr %invariant.gep108, i64 %1
  %v310 = getelementptr inbounds nuw i8, ptr %gep109, i64 256
  %v312 = getelementptr inbounds nuw i8, ptr %gep109, i64 512
  %v314 = getelementptr inbounds nuw i8, ptr %gep109, i64 768
  store <4 x float> %29, ptr %v310, align 16
  store <4 x float> %41, ptr %v312, align 16
  store <4 x float> %53, ptr %v314, align 16
  store <4 x float> %17, ptr %gep109, align 16
  %indvars.iv.next67 = add nuw nsw i64 %indvars.iv66, 1
  %exitcond73.not = icmp eq i64 %indvars.iv.next67, 16
  br i1 %exitcond73.not, label %loop_latch_1.loopexit, label %loop_body_2

loop_exit_1:                                      ; preds = %loop_latch_1.loopexit
  ret void
}

attributes #0 = { alwaysinline nofree norecurse nosync nounwind memory(argmem: readwrite) "no-builtins" "no-trapping-math"="true" "target-cpu"="cascadelake" }
