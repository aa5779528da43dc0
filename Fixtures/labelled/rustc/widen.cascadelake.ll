; conversion
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable
define void @widen(ptr noalias noundef nonnull writeonly align 4 captures(none) %out.0, i64 noundef range(i64 0, 2305843009213693952) %out.1, ptr noalias noundef nonnull readonly align 1 captures(none) %from.0, i64 noundef range(i64 0, -9223372036854775808) %from.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_0.sroa.0.0.i.i.i = tail call noundef i64 @llvm.umin.i64(i64 range(i64 0, -9223372036854775808) %from.1, i64 %out.1)
  %_2.i5.not = icmp eq i64 %_0.sroa.0.0.i.i.i, 0
  br i1 %_2.i5.not, label %bb5, label %iter.check

iter.check:                                       ; preds = %start
  %min.iters.check = icmp samesign ult i64 %_0.sroa.0.0.i.i.i, 8
  br i1 %min.iters.check, label %bb4.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  %min.iters.check7 = icmp samesign ult i64 %_0.sroa.0.0.i.i.i, 32
  br i1 %min.iters.check7, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.mod.vf = and i64 %_0.sroa.0.0.i.i.i, 24
  %n.vec = and i64 %_0.sroa.0.0.i.i.i, 2305843009213693920
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %0 = getelementptr inbounds nuw i32, ptr %out.0, i64 %index
  %1 = getelementptr inbounds nuw i8, ptr %from.0, i64 %index
  %2 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %wide.load = load <8 x i8>, ptr %1, align 1
  %wide.load8 = load <8 x i8>, ptr %2, align 1
  %wide.load9 = load <8 x i8>, ptr %3, align 1
  %wide.load10 = load <8 x i8>, ptr %4, align 1
  %5 = sext <8 x i8> %wide.load to <8 x i32>
  %6 = sext <8 x i8> %wide.load8 to <8 x i32>
  %7 = sext <8 x i8> %wide.load9 to <8 x i32>
  %8 = sext <8 x i8> %wide.load10 to <8 x i32>
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store <8 x i32> %5, ptr %0, align 4
  store <8 x i32> %6, ptr %9, align 4
  store <8 x i32> %7, ptr %10, align 4
  store <8 x i32> %8, ptr %11, align 4
  %index.next = add nuw i64 %index, 32
  %12 = icmp eq i64 %index.next, %n.vec
  br i1 %12, label %middle.block, label %vector.body

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %_0.sroa.0.0.i.i.i, %n.vec
  br i1 %cmp.n, label %bb5, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %min.epilog.iters.check = icmp eq i64 %n.mod.vf, 0
  br i1 %min.epilog.iters.check, label %bb4.preheader, label %vec.epilog.ph

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec12 = and i64 %_0.sroa.0.0.i.i.i, 2305843009213693944
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index13 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next15, %vec.epilog.vector.body ]
  %13 = getelementptr inbounds nuw i32, ptr %out.0, i64 %index13
  %14 = getelementptr inbounds nuw i8, ptr %from.0, i64 %index13
  %wide.load14 = load <8 x i8>, ptr %14, align 1
  %15 = sext <8 x i8> %wide.load14 to <8 x i32>
  store <8 x i32> %15, ptr %13, align 4
  %index.next15 = add nuw i64 %index13, 8
  %16 = icmp eq i64 %index.next15, %n.vec12
  br i1 %16, label %vec.epilog.middle.block, label %vec.epilog.vector.body

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %cmp.n16 = icmp eq i64 %_0.sroa.0.0.i.i.i, %n.vec12
  br i1 %cmp.n16, label %bb5, label %bb4.preheader

bb4.preheader:                                    ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %iter.check
  %iter.sroa.8.06.ph = phi i64 [ 0, %iter.check ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec12, %vec.epilog.middle.block ]
  br label %bb4

bb4:                                              ; preds = %bb4, %bb4.preheader
  %iter.sroa.8.06 = phi i64 [ %17, %bb4 ], [ %iter.sroa.8.06.ph, %bb4.preheader ]
  %17 = add nuw nsw i64 %iter.sroa.8.06, 1
  %_3.i.i = getelementptr inbounds nuw i32, ptr %out.0, i64 %iter.sroa.8.06
  %_3.i1.i = getelementptr inbounds nuw i8, ptr %from.0, i64 %iter.sroa.8.06
  %x = load i8, ptr %_3.i1.i, align 1
  %18 = sext i8 %x to i32
  store i32 %18, ptr %_3.i.i, align 4
  %exitcond.not = icmp eq i64 %17, %_0.sroa.0.0.i.i.i
  br i1 %exitcond.not, label %bb5, label %bb4

bb5:                                              ; preds = %bb4, %vec.epilog.middle.block, %middle.block, %start
  ret void
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: readwrite) uwtable "probe-stack"="inline-asm" "target-cpu"="cascadelake" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="cascadelake" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
