; Made by rustc 1.95 -C opt-level=3 of: a.iter().zip(b).map(|(x, y)| *x as i32 * *y as i32).sum(), u8 by i8, without a
; target-cpu. SSE2's vectors are 128 bits wide, so that they are not narrow; the sums are i32 and stay in registers.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable
define noundef i32 @dot(ptr noalias noundef readonly align 1 captures(none) dereferenceable(4096) %a, ptr noalias noundef readonly align 1 captures(none) dereferenceable(4096) %b) unnamed_addr #0 personality ptr @rust_eh_personality {
bb14.lr.ph.i:
  br label %vector.body

vector.body: ; EXPECT: missing-target-features widening-fallback/note cast-overhead/note
  %index = phi i64 [ 0, %bb14.lr.ph.i ], [ %index.next.1, %vector.body ]
  %vec.phi = phi <4 x i32> [ zeroinitializer, %bb14.lr.ph.i ], [ %22, %vector.body ]
  %vec.phi1 = phi <4 x i32> [ zeroinitializer, %bb14.lr.ph.i ], [ %23, %vector.body ]
  %0 = getelementptr inbounds nuw i8, ptr %a, i64 %index
  %1 = getelementptr inbounds nuw i8, ptr %b, i64 %index
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %wide.load = load <4 x i8>, ptr %0, align 1
  %wide.load2 = load <4 x i8>, ptr %2, align 1
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %wide.load3 = load <4 x i8>, ptr %1, align 1
  %wide.load4 = load <4 x i8>, ptr %3, align 1
  %4 = zext <4 x i8> %wide.load to <4 x i32>
  %5 = zext <4 x i8> %wide.load2 to <4 x i32>
  %6 = sext <4 x i8> %wide.load3 to <4 x i32>
  %7 = sext <4 x i8> %wide.load4 to <4 x i32>
  %8 = mul nsw <4 x i32> %6, %4
  %9 = mul nsw <4 x i32> %7, %5
  %10 = add <4 x i32> %8, %vec.phi
  %11 = add <4 x i32> %9, %vec.phi1
  %index.next = or disjoint i64 %index, 8
  %12 = getelementptr inbounds nuw i8, ptr %a, i64 %index.next
  %13 = getelementptr inbounds nuw i8, ptr %b, i64 %index.next
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 4
  %wide.load.1 = load <4 x i8>, ptr %12, align 1
  %wide.load2.1 = load <4 x i8>, ptr %14, align 1
  %15 = getelementptr inbounds nuw i8, ptr %13, i64 4
  %wide.load3.1 = load <4 x i8>, ptr %13, align 1
  %wide.load4.1 = load <4 x i8>, ptr %15, align 1
  %16 = zext <4 x i8> %wide.load.1 to <4 x i32>
  %17 = zext <4 x i8> %wide.load2.1 to <4 x i32>
  %18 = sext <4 x i8> %wide.load3.1 to <4 x i32>
  %19 = sext <4 x i8> %wide.load4.1 to <4 x i32>
  %20 = mul nsw <4 x i32> %18, %16
  %21 = mul nsw <4 x i32> %19, %17
  %22 = add <4 x i32> %20, %10
  %23 = add <4 x i32> %21, %11
  %index.next.1 = add nuw nsw i64 %index, 16
  %24 = icmp eq i64 %index.next.1, 4096
  br i1 %24, label %"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h0695feab95f18168E.exit", label %vector.body

"_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$4fold17h0695feab95f18168E.exit": ; preds = %vector.body
  %bin.rdx = add <4 x i32> %23, %22
  %25 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %bin.rdx)
  ret i32 %25
}

; Function Attrs: nounwind nonlazybind uwtable
declare noundef range(i32 0, 10) i32 @rust_eh_personality(i32 noundef, i32 noundef, i64 noundef, ptr noundef, ptr noundef) unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #2

attributes #0 = { nofree norecurse nosync nounwind nonlazybind memory(argmem: read) uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
