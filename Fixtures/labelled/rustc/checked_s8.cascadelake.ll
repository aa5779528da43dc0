; arithmetic is checked for overflow
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@alloc_55ff7540647faab18e0529e1d33808b9 = external hidden unnamed_addr constant <{ ptr, [16 x i8] }>, align 8
@alloc_af405f49c263aecc2e63cc8a117bcaf4 = external hidden unnamed_addr constant <{ ptr, [16 x i8] }>, align 8
@alloc_36b7e5f500f4ce91c92c526193cff87e = external hidden unnamed_addr constant <{ ptr, [16 x i8] }>, align 8

; Function Attrs: nonlazybind uwtable
define noundef i32 @checked_s8(ptr noalias noundef nonnull readonly align 1 captures(none) %a.0, i64 noundef range(i64 0, -9223372036854775808) %a.1, ptr noalias noundef nonnull readonly align 1 captures(none) %b.0, i64 noundef range(i64 0, -9223372036854775808) %b.1, i64 noundef %n) unnamed_addr #0 {
start:
  %_1610.not = icmp eq i64 %n, 0
  br i1 %_1610.not, label %bb5, label %bb4

bb5:                                              ; preds = %bb8, %start
  %s.sroa.0.0.lcssa = phi i32 [ 0, %start ], [ %_22.0, %bb8 ]
  ret i32 %s.sroa.0.0.lcssa

bb4:                                              ; preds = %bb8, %start
  %s.sroa.0.012 = phi i32 [ %_22.0, %bb8 ], [ 0, %start ]
  %iter.sroa.0.011 = phi i64 [ %0, %bb8 ], [ 0, %start ]
  %0 = add nuw i64 %iter.sroa.0.011, 1
  %exitcond.not = icmp eq i64 %iter.sroa.0.011, %a.1
  br i1 %exitcond.not, label %panic, label %bb2

bb2:                                              ; preds = %bb4
  %exitcond16.not = icmp eq i64 %iter.sroa.0.011, %b.1
  br i1 %exitcond16.not, label %panic1, label %bb3

panic:                                            ; preds = %bb4
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %a.1, i64 noundef %a.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_55ff7540647faab18e0529e1d33808b9) #4
  unreachable

bb3:                                              ; preds = %bb2
  %1 = getelementptr inbounds nuw i8, ptr %a.0, i64 %iter.sroa.0.011
  %_9 = load i8, ptr %1, align 1
  %_8 = sext i8 %_9 to i32
  %2 = getelementptr inbounds nuw i8, ptr %b.0, i64 %iter.sroa.0.011
  %_13 = load i8, ptr %2, align 1
  %_12 = sext i8 %_13 to i32
  %_7 = mul nsw i32 %_12, %_8
  %3 = tail call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %s.sroa.0.012, i32 %_7)
  %_22.1 = extractvalue { i32, i1 } %3, 1
  br i1 %_22.1, label %bb6, label %bb8

panic1:                                           ; preds = %bb2
  tail call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef %b.1, i64 noundef %b.1, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_af405f49c263aecc2e63cc8a117bcaf4) #4
  unreachable

bb8:                                              ; preds = %bb3
  %_22.0 = extractvalue { i32, i1 } %3, 0
  %exitcond17.not = icmp eq i64 %0, %n
  br i1 %exitcond17.not, label %bb5, label %bb4

bb6:                                              ; preds = %bb3
  tail call void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24) @alloc_36b7e5f500f4ce91c92c526193cff87e) #4
  unreachable
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #1

; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 noundef, i64 noundef, ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #2

; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(24)) unnamed_addr #3

attributes #0 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="cascadelake" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="cascadelake" }
attributes #3 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="cascadelake" }
attributes #4 = { noinline noreturn }
