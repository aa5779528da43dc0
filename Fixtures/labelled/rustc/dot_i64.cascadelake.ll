; products of bytes summed in i64: 4 lanes where i32 has 8
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef i64 @dot_i64(ptr noalias noundef nonnull readonly align 1 captures(none) %a.0, i64 noundef range(i64 0, -9223372036854775808) %a.1, ptr noalias noundef nonnull readonly align 1 captures(none) %b.0, i64 noundef range(i64 0, -9223372036854775808) %b.1) unnamed_addr #0 personality ptr @rust_eh_personality {
start:
  %_0.sroa.0.0.i.i.i = tail call noundef i64 @llvm.umin.i64(i64 range(i64 0, -9223372036854775808) %b.1, i64 %a.1)
  %_206.not.i = icmp eq i64 %_0.sroa.0.0.i.i.i, 0
  br i1 %_206.not.i, label %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h2691f61cf89983d4E.exit", label %iter.check

iter.check:                                       ; preds = %start
  %min.iters.check = icmp samesign ult i64 %_0.sroa.0.0.i.i.i, 4
  br i1 %min.iters.check, label %bb14.i.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  %min.iters.check1 = icmp samesign ult i64 %_0.sroa.0.0.i.i.i, 16
  br i1 %min.iters.check1, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.mod.vf = and i64 %_0.sroa.0.0.i.i.i, 12
  %n.vec = and i64 %_0.sroa.0.0.i.i.i, 9223372036854775792
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <4 x i64> [ zeroinitializer, %vector.ph ], [ %20, %vector.body ]
  %vec.phi2 = phi <4 x i64> [ zeroinitializer, %vector.ph ], [ %21, %vector.body ]
  %vec.phi3 = phi <4 x i64> [ zeroinitializer, %vector.ph ], [ %22, %vector.body ]
  %vec.phi4 = phi <4 x i64> [ zeroinitializer, %vector.ph ], [ %23, %vector.body ]
  %0 = getelementptr inbounds nuw i8, ptr %a.0, i64 %index
  %1 = getelementptr inbounds nuw i8, ptr %b.0, i64 %index
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %wide.load = load <4 x i8>, ptr %0, align 1
  %wide.load5 = load <4 x i8>, ptr %2, align 1
  %wide.load6 = load <4 x i8>, ptr %3, align 1
  %wide.load7 = load <4 x i8>, ptr %4, align 1
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 12
  %wide.load8 = load <4 x i8>, ptr %1, align 1
  %wide.load9 = load <4 x i8>, ptr %5, align 1
  %wide.load10 = load <4 x i8>, ptr %6, align 1
  %wide.load11 = load <4 x i8>, ptr %7, align 1
  %8 = sext <4 x i8> %wide.load to <4 x i64>
  %9 = sext <4 x i8> %wide.load5 to <4 x i64>
  %10 = sext <4 x i8> %wide.load6 to <4 x i64>
  %11 = sext <4 x i8> %wide.load7 to <4 x i64>
  %12 = sext <4 x i8> %wide.load8 to <4 x i64>
  %13 = sext <4 x i8> %wide.load9 to <4 x i64>
  %14 = sext <4 x i8> %wide.load10 to <4 x i64>
  %15 = sext <4 x i8> %wide.load11 to <4 x i64>
  %16 = mul nsw <4 x i64> %12, %8
  %17 = mul nsw <4 x i64> %13, %9
  %18 = mul nsw <4 x i64> %14, %10
  %19 = mul nsw <4 x i64> %15, %11
  %20 = add <4 x i64> %16, %vec.phi
  %21 = add <4 x i64> %17, %vec.phi2
  %22 = add <4 x i64> %18, %vec.phi3
  %23 = add <4 x i64> %19, %vec.phi4
  %index.next = add nuw i64 %index, 16
  %24 = icmp eq i64 %index.next, %n.vec
  br i1 %24, label %middle.block, label %vector.body

middle.block:                                     ; preds = %vector.body
  %bin.rdx = add <4 x i64> %21, %20
  %bin.rdx12 = add <4 x i64> %22, %bin.rdx
  %bin.rdx13 = add <4 x i64> %23, %bin.rdx12
  %25 = tail call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %bin.rdx13)
  %cmp.n = icmp eq i64 %_0.sroa.0.0.i.i.i, %n.vec
  br i1 %cmp.n, label %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h2691f61cf89983d4E.exit", label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %min.epilog.iters.check = icmp eq i64 %n.mod.vf, 0
  br i1 %min.epilog.iters.check, label %bb14.i.preheader, label %vec.epilog.ph

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi i64 [ %25, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %n.vec15 = and i64 %_0.sroa.0.0.i.i.i, 9223372036854775804
  %26 = insertelement <4 x i64> <i64 poison, i64 0, i64 0, i64 0>, i64 %bc.merge.rdx, i64 0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index16 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next20, %vec.epilog.vector.body ]
  %vec.phi17 = phi <4 x i64> [ %26, %vec.epilog.ph ], [ %32, %vec.epilog.vector.body ]
  %27 = getelementptr inbounds nuw i8, ptr %a.0, i64 %index16
  %28 = getelementptr inbounds nuw i8, ptr %b.0, i64 %index16
  %wide.load18 = load <4 x i8>, ptr %27, align 1
  %wide.load19 = load <4 x i8>, ptr %28, align 1
  %29 = sext <4 x i8> %wide.load18 to <4 x i64>
  %30 = sext <4 x i8> %wide.load19 to <4 x i64>
  %31 = mul nsw <4 x i64> %30, %29
  %32 = add <4 x i64> %31, %vec.phi17
  %index.next20 = add nuw i64 %index16, 4
  %33 = icmp eq i64 %index.next20, %n.vec15
  br i1 %33, label %vec.epilog.middle.block, label %vec.epilog.vector.body

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %34 = tail call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %32)
  %cmp.n21 = icmp eq i64 %_0.sroa.0.0.i.i.i, %n.vec15
  br i1 %cmp.n21, label %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h2691f61cf89983d4E.exit", label %bb14.i.preheader

bb14.i.preheader:                                 ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %iter.check
  %accum.sroa.0.08.i.ph = phi i64 [ 0, %iter.check ], [ %25, %vec.epilog.iter.check ], [ %34, %vec.epilog.middle.block ]
  %iter.sroa.0.07.i.ph = phi i64 [ 0, %iter.check ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec15, %vec.epilog.middle.block ]
  br label %bb14.i

bb14.i:                                           ; preds = %bb14.i, %bb14.i.preheader
  %accum.sroa.0.08.i = phi i64 [ %_4.0.i.i.i, %bb14.i ], [ %accum.sroa.0.08.i.ph, %bb14.i.preheader ]
  %iter.sroa.0.07.i = phi i64 [ %_24.i, %bb14.i ], [ %iter.sroa.0.07.i.ph, %bb14.i.preheader ]
  %_24.i = add nuw nsw i64 %iter.sroa.0.07.i, 1
  %_3.i.i.i = getelementptr inbounds nuw i8, ptr %a.0, i64 %iter.sroa.0.07.i
  %_3.i2.i.i = getelementptr inbounds nuw i8, ptr %b.0, i64 %iter.sroa.0.07.i
  %_16.0.val.i = load i8, ptr %_3.i.i.i, align 1
  %_16.1.val.i = load i8, ptr %_3.i2.i.i, align 1
  %_5.i.i.i = sext i8 %_16.0.val.i to i64
  %_6.i.i.i = sext i8 %_16.1.val.i to i64
  %_0.i.i.i = mul nsw i64 %_6.i.i.i, %_5.i.i.i
  %_4.0.i.i.i = add i64 %_0.i.i.i, %accum.sroa.0.08.i
  %exitcond.not.i = icmp eq i64 %_24.i, %_0.sroa.0.0.i.i.i
  br i1 %exitcond.not.i, label %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h2691f61cf89983d4E.exit", label %bb14.i

"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h2691f61cf89983d4E.exit": ; preds = %bb14.i, %vec.epilog.middle.block, %middle.block, %start
  %accum.sroa.0.0.lcssa.i = phi i64 [ 0, %start ], [ %34, %vec.epilog.middle.block ], [ %25, %middle.block ], [ %_4.0.i.i.i, %bb14.i ]
  ret i64 %accum.sroa.0.0.lcssa.i
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.add.v4i64(<4 x i64>) #3

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="cascadelake" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="cascadelake" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
