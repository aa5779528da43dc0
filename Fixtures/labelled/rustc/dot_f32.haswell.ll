; float
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable
define void @dot_f32(ptr noalias noundef readonly align 4 captures(none) dereferenceable(4096) %a, ptr noalias noundef readonly align 4 captures(none) dereferenceable(4096) %b, ptr noalias noundef align 4 captures(none) dereferenceable(4096) %c) unnamed_addr #0 {
start:
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %start
  %index = phi i64 [ 0, %start ], [ %index.next, %vector.body ]
  %0 = getelementptr inbounds nuw float, ptr %a, i64 %index
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %wide.load = load <8 x float>, ptr %0, align 4
  %wide.load3 = load <8 x float>, ptr %1, align 4
  %wide.load4 = load <8 x float>, ptr %2, align 4
  %wide.load5 = load <8 x float>, ptr %3, align 4
  %4 = getelementptr inbounds nuw float, ptr %b, i64 %index
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %wide.load6 = load <8 x float>, ptr %4, align 4
  %wide.load7 = load <8 x float>, ptr %5, align 4
  %wide.load8 = load <8 x float>, ptr %6, align 4
  %wide.load9 = load <8 x float>, ptr %7, align 4
  %8 = fmul <8 x float> %wide.load, %wide.load6
  %9 = fmul <8 x float> %wide.load3, %wide.load7
  %10 = fmul <8 x float> %wide.load4, %wide.load8
  %11 = fmul <8 x float> %wide.load5, %wide.load9
  %12 = getelementptr inbounds nuw float, ptr %c, i64 %index
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 96
  %wide.load10 = load <8 x float>, ptr %12, align 4
  %wide.load11 = load <8 x float>, ptr %13, align 4
  %wide.load12 = load <8 x float>, ptr %14, align 4
  %wide.load13 = load <8 x float>, ptr %15, align 4
  %16 = fadd <8 x float> %wide.load10, %8
  %17 = fadd <8 x float> %wide.load11, %9
  %18 = fadd <8 x float> %wide.load12, %10
  %19 = fadd <8 x float> %wide.load13, %11
  store <8 x float> %16, ptr %12, align 4
  store <8 x float> %17, ptr %13, align 4
  store <8 x float> %18, ptr %14, align 4
  store <8 x float> %19, ptr %15, align 4
  %index.next = add nuw i64 %index, 32
  %20 = icmp eq i64 %index.next, 1024
  br i1 %20, label %bb4, label %vector.body

bb4:                                              ; preds = %vector.body
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="haswell" }
