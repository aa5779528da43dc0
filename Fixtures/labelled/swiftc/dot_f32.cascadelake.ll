; float
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%TSf = type <{ float }>

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define protected void @dot_f32(ptr captures(none) %0, ptr readonly captures(none) %1, ptr readonly captures(none) %2, i64 %3) #0 {
entry:
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %.loopexit, label %iter.check

iter.check:                                       ; preds = %entry
  %min.iters.check = icmp ult i64 %3, 4
  br i1 %min.iters.check, label %.preheader.preheader, label %vector.memcheck

.preheader.preheader:                             ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %vector.memcheck, %iter.check
  %.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec22, %vec.epilog.middle.block ]
  %xtraiter = and i64 %3, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %.preheader.prol.loopexit, label %.preheader.prol

.preheader.prol:                                  ; preds = %.preheader.prol, %.preheader.preheader
  %5 = phi i64 [ %6, %.preheader.prol ], [ %.ph, %.preheader.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %.preheader.prol ], [ 0, %.preheader.preheader ]
  %6 = add nuw i64 %5, 1
  %7 = getelementptr inbounds %TSf, ptr %1, i64 %5
  %8 = load float, ptr %7, align 4
  %9 = getelementptr inbounds %TSf, ptr %2, i64 %5
  %10 = load float, ptr %9, align 4
  %11 = fmul float %8, %10
  %12 = getelementptr inbounds %TSf, ptr %0, i64 %5
  %13 = load float, ptr %12, align 4
  %14 = fadd float %13, %11
  store float %14, ptr %12, align 4
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %prol.iter.next, %xtraiter
  br i1 %prol.iter.cmp.not, label %.preheader.prol.loopexit, label %.preheader.prol

.preheader.prol.loopexit:                         ; preds = %.preheader.prol, %.preheader.preheader
  %.unr = phi i64 [ %.ph, %.preheader.preheader ], [ %6, %.preheader.prol ]
  %15 = sub i64 %.ph, %3
  %16 = icmp ugt i64 %15, -4
  br i1 %16, label %.loopexit, label %.preheader

vector.memcheck:                                  ; preds = %iter.check
  %17 = shl i64 %3, 2
  %scevgep = getelementptr i8, ptr %0, i64 %17
  %scevgep4 = getelementptr i8, ptr %1, i64 %17
  %scevgep5 = getelementptr i8, ptr %2, i64 %17
  %bound0 = icmp ult ptr %0, %scevgep4
  %bound1 = icmp ult ptr %1, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  %bound06 = icmp ult ptr %0, %scevgep5
  %bound17 = icmp ult ptr %2, %scevgep
  %found.conflict8 = and i1 %bound06, %bound17
  %conflict.rdx = or i1 %found.conflict, %found.conflict8
  br i1 %conflict.rdx, label %.preheader.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %vector.memcheck
  %min.iters.check9 = icmp ult i64 %3, 32
  br i1 %min.iters.check9, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.vec = and i64 %3, -32
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %18 = getelementptr inbounds %TSf, ptr %1, i64 %index
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %wide.load = load <8 x float>, ptr %18, align 4
  %wide.load10 = load <8 x float>, ptr %19, align 4
  %wide.load11 = load <8 x float>, ptr %20, align 4
  %wide.load12 = load <8 x float>, ptr %21, align 4
  %22 = getelementptr inbounds %TSf, ptr %2, i64 %index
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 32
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %22, i64 96
  %wide.load13 = load <8 x float>, ptr %22, align 4
  %wide.load14 = load <8 x float>, ptr %23, align 4
  %wide.load15 = load <8 x float>, ptr %24, align 4
  %wide.load16 = load <8 x float>, ptr %25, align 4
  %26 = fmul <8 x float> %wide.load, %wide.load13
  %27 = fmul <8 x float> %wide.load10, %wide.load14
  %28 = fmul <8 x float> %wide.load11, %wide.load15
  %29 = fmul <8 x float> %wide.load12, %wide.load16
  %30 = getelementptr inbounds %TSf, ptr %0, i64 %index
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 32
  %32 = getelementptr inbounds nuw i8, ptr %30, i64 64
  %33 = getelementptr inbounds nuw i8, ptr %30, i64 96
  %wide.load17 = load <8 x float>, ptr %30, align 4
  %wide.load18 = load <8 x float>, ptr %31, align 4
  %wide.load19 = load <8 x float>, ptr %32, align 4
  %wide.load20 = load <8 x float>, ptr %33, align 4
  %34 = fadd <8 x float> %wide.load17, %26
  %35 = fadd <8 x float> %wide.load18, %27
  %36 = fadd <8 x float> %wide.load19, %28
  %37 = fadd <8 x float> %wide.load20, %29
  store <8 x float> %34, ptr %30, align 4
  store <8 x float> %35, ptr %31, align 4
  store <8 x float> %36, ptr %32, align 4
  store <8 x float> %37, ptr %33, align 4
  %index.next = add nuw i64 %index, 32
  %38 = icmp eq i64 %index.next, %n.vec
  br i1 %38, label %middle.block, label %vector.body

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %3, %n.vec
  br i1 %cmp.n, label %.loopexit, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %n.vec.remaining = and i64 %3, 28
  %min.epilog.iters.check = icmp eq i64 %n.vec.remaining, 0
  br i1 %min.epilog.iters.check, label %.preheader.preheader, label %vec.epilog.ph

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec22 = and i64 %3, -4
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index23 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next27, %vec.epilog.vector.body ]
  %39 = getelementptr inbounds %TSf, ptr %1, i64 %index23
  %wide.load24 = load <4 x float>, ptr %39, align 4
  %40 = getelementptr inbounds %TSf, ptr %2, i64 %index23
  %wide.load25 = load <4 x float>, ptr %40, align 4
  %41 = fmul <4 x float> %wide.load24, %wide.load25
  %42 = getelementptr inbounds %TSf, ptr %0, i64 %index23
  %wide.load26 = load <4 x float>, ptr %42, align 4
  %43 = fadd <4 x float> %wide.load26, %41
  store <4 x float> %43, ptr %42, align 4
  %index.next27 = add nuw i64 %index23, 4
  %44 = icmp eq i64 %index.next27, %n.vec22
  br i1 %44, label %vec.epilog.middle.block, label %vec.epilog.vector.body

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %cmp.n28 = icmp eq i64 %3, %n.vec22
  br i1 %cmp.n28, label %.loopexit, label %.preheader.preheader

.loopexit:                                        ; preds = %.preheader, %vec.epilog.middle.block, %middle.block, %.preheader.prol.loopexit, %entry
  ret void

.preheader:                                       ; preds = %.preheader, %.preheader.prol.loopexit
  %45 = phi i64 [ %73, %.preheader ], [ %.unr, %.preheader.prol.loopexit ]
  %46 = add nuw i64 %45, 1
  %47 = getelementptr inbounds %TSf, ptr %1, i64 %45
  %48 = load float, ptr %47, align 4
  %49 = getelementptr inbounds %TSf, ptr %2, i64 %45
  %50 = load float, ptr %49, align 4
  %51 = fmul float %48, %50
  %52 = getelementptr inbounds %TSf, ptr %0, i64 %45
  %53 = load float, ptr %52, align 4
  %54 = fadd float %53, %51
  store float %54, ptr %52, align 4
  %55 = add nuw i64 %45, 2
  %56 = getelementptr inbounds %TSf, ptr %1, i64 %46
  %57 = load float, ptr %56, align 4
  %58 = getelementptr inbounds %TSf, ptr %2, i64 %46
  %59 = load float, ptr %58, align 4
  %60 = fmul float %57, %59
  %61 = getelementptr inbounds %TSf, ptr %0, i64 %46
  %62 = load float, ptr %61, align 4
  %63 = fadd float %62, %60
  store float %63, ptr %61, align 4
  %64 = add nuw i64 %45, 3
  %65 = getelementptr inbounds %TSf, ptr %1, i64 %55
  %66 = load float, ptr %65, align 4
  %67 = getelementptr inbounds %TSf, ptr %2, i64 %55
  %68 = load float, ptr %67, align 4
  %69 = fmul float %66, %68
  %70 = getelementptr inbounds %TSf, ptr %0, i64 %55
  %71 = load float, ptr %70, align 4
  %72 = fadd float %71, %69
  store float %72, ptr %70, align 4
  %73 = add nuw i64 %45, 4
  %74 = getelementptr inbounds %TSf, ptr %1, i64 %64
  %75 = load float, ptr %74, align 4
  %76 = getelementptr inbounds %TSf, ptr %2, i64 %64
  %77 = load float, ptr %76, align 4
  %78 = fmul float %75, %77
  %79 = getelementptr inbounds %TSf, ptr %0, i64 %64
  %80 = load float, ptr %79, align 4
  %81 = fadd float %80, %78
  store float %81, ptr %79, align 4
  %82 = icmp eq i64 %73, %3
  br i1 %82, label %.loopexit, label %.preheader
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="cascadelake" "target-features"="+adx,+aes,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+evex512,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pku,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
