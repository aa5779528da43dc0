; int8 data that other functions widened to i32 in memory
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @convert_bitcast_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4
  %.not.not = icmp slt i64 %9, 1
  br i1 %.not.not, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %.sroa.0.0.copyload = load <8 x i8>, ptr %4, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 8
  %.sroa.4.0.copyload = load <8 x i8>, ptr %.sroa.4.0..sroa_idx, align 1
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 16
  %.sroa.5.0.copyload = load <8 x i8>, ptr %.sroa.5.0..sroa_idx, align 1
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 24
  %.sroa.6.0.copyload = load <8 x i8>, ptr %.sroa.6.0..sroa_idx, align 1
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 32
  %.sroa.7.0.copyload = load <8 x i8>, ptr %.sroa.7.0..sroa_idx, align 1
  %.sroa.8.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 40
  %.sroa.8.0.copyload = load <8 x i8>, ptr %.sroa.8.0..sroa_idx, align 1
  %.sroa.9.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 48
  %.sroa.9.0.copyload = load <8 x i8>, ptr %.sroa.9.0..sroa_idx, align 1
  %.sroa.10.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 56
  %.sroa.10.0.copyload = load <8 x i8>, ptr %.sroa.10.0..sroa_idx, align 1
  %10 = alloca [64 x i32], align 64
  %11 = sext <8 x i8> %.sroa.0.0.copyload to <8 x i32>
  store <8 x i32> %11, ptr %10, align 64
  %12 = sext <8 x i8> %.sroa.4.0.copyload to <8 x i32>
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 32
  store <8 x i32> %12, ptr %13, align 32
  %14 = sext <8 x i8> %.sroa.5.0.copyload to <8 x i32>
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 64
  store <8 x i32> %14, ptr %15, align 64
  %16 = sext <8 x i8> %.sroa.6.0.copyload to <8 x i32>
  %17 = getelementptr inbounds nuw i8, ptr %10, i64 96
  store <8 x i32> %16, ptr %17, align 32
  %18 = sext <8 x i8> %.sroa.7.0.copyload to <8 x i32>
  %19 = getelementptr inbounds nuw i8, ptr %10, i64 128
  store <8 x i32> %18, ptr %19, align 64
  %20 = sext <8 x i8> %.sroa.8.0.copyload to <8 x i32>
  %21 = getelementptr inbounds nuw i8, ptr %10, i64 160
  store <8 x i32> %20, ptr %21, align 32
  %22 = sext <8 x i8> %.sroa.9.0.copyload to <8 x i32>
  %23 = getelementptr inbounds nuw i8, ptr %10, i64 192
  store <8 x i32> %22, ptr %23, align 64
  %24 = sext <8 x i8> %.sroa.10.0.copyload to <8 x i32>
  %25 = getelementptr inbounds nuw i8, ptr %10, i64 224
  store <8 x i32> %24, ptr %25, align 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(256) %6, ptr noundef nonnull align 64 dereferenceable(256) %10, i64 256, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %26 = getelementptr i8, ptr %4, i64 64
  %.sroa.0.0.copyload.1 = load <8 x i8>, ptr %26, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 72
  %.sroa.4.0.copyload.1 = load <8 x i8>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %.sroa.5.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 80
  %.sroa.5.0.copyload.1 = load <8 x i8>, ptr %.sroa.5.0..sroa_idx.1, align 1
  %.sroa.6.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 88
  %.sroa.6.0.copyload.1 = load <8 x i8>, ptr %.sroa.6.0..sroa_idx.1, align 1
  %.sroa.7.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 96
  %.sroa.7.0.copyload.1 = load <8 x i8>, ptr %.sroa.7.0..sroa_idx.1, align 1
  %.sroa.8.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 104
  %.sroa.8.0.copyload.1 = load <8 x i8>, ptr %.sroa.8.0..sroa_idx.1, align 1
  %.sroa.9.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 112
  %.sroa.9.0.copyload.1 = load <8 x i8>, ptr %.sroa.9.0..sroa_idx.1, align 1
  %.sroa.10.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 120
  %.sroa.10.0.copyload.1 = load <8 x i8>, ptr %.sroa.10.0..sroa_idx.1, align 1
  %27 = alloca [64 x i32], align 64
  %28 = sext <8 x i8> %.sroa.0.0.copyload.1 to <8 x i32>
  store <8 x i32> %28, ptr %27, align 64
  %29 = sext <8 x i8> %.sroa.4.0.copyload.1 to <8 x i32>
  %30 = getelementptr inbounds nuw i8, ptr %27, i64 32
  store <8 x i32> %29, ptr %30, align 32
  %31 = sext <8 x i8> %.sroa.5.0.copyload.1 to <8 x i32>
  %32 = getelementptr inbounds nuw i8, ptr %27, i64 64
  store <8 x i32> %31, ptr %32, align 64
  %33 = sext <8 x i8> %.sroa.6.0.copyload.1 to <8 x i32>
  %34 = getelementptr inbounds nuw i8, ptr %27, i64 96
  store <8 x i32> %33, ptr %34, align 32
  %35 = sext <8 x i8> %.sroa.7.0.copyload.1 to <8 x i32>
  %36 = getelementptr inbounds nuw i8, ptr %27, i64 128
  store <8 x i32> %35, ptr %36, align 64
  %37 = sext <8 x i8> %.sroa.8.0.copyload.1 to <8 x i32>
  %38 = getelementptr inbounds nuw i8, ptr %27, i64 160
  store <8 x i32> %37, ptr %38, align 32
  %39 = sext <8 x i8> %.sroa.9.0.copyload.1 to <8 x i32>
  %40 = getelementptr inbounds nuw i8, ptr %27, i64 192
  store <8 x i32> %39, ptr %40, align 64
  %41 = sext <8 x i8> %.sroa.10.0.copyload.1 to <8 x i32>
  %42 = getelementptr inbounds nuw i8, ptr %27, i64 224
  store <8 x i32> %41, ptr %42, align 32
  %43 = getelementptr i8, ptr %6, i64 256
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(256) %43, ptr noundef nonnull align 64 dereferenceable(256) %27, i64 256, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %savedstack.2 = tail call ptr @llvm.stacksave.p0()
  %44 = getelementptr i8, ptr %4, i64 128
  %.sroa.0.0.copyload.2 = load <8 x i8>, ptr %44, align 1
  %.sroa.4.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 136
  %.sroa.4.0.copyload.2 = load <8 x i8>, ptr %.sroa.4.0..sroa_idx.2, align 1
  %.sroa.5.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 144
  %.sroa.5.0.copyload.2 = load <8 x i8>, ptr %.sroa.5.0..sroa_idx.2, align 1
  %.sroa.6.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 152
  %.sroa.6.0.copyload.2 = load <8 x i8>, ptr %.sroa.6.0..sroa_idx.2, align 1
  %.sroa.7.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 160
  %.sroa.7.0.copyload.2 = load <8 x i8>, ptr %.sroa.7.0..sroa_idx.2, align 1
  %.sroa.8.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 168
  %.sroa.8.0.copyload.2 = load <8 x i8>, ptr %.sroa.8.0..sroa_idx.2, align 1
  %.sroa.9.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 176
  %.sroa.9.0.copyload.2 = load <8 x i8>, ptr %.sroa.9.0..sroa_idx.2, align 1
  %.sroa.10.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 184
  %.sroa.10.0.copyload.2 = load <8 x i8>, ptr %.sroa.10.0..sroa_idx.2, align 1
  %45 = alloca [64 x i32], align 64
  %46 = sext <8 x i8> %.sroa.0.0.copyload.2 to <8 x i32>
  store <8 x i32> %46, ptr %45, align 64
  %47 = sext <8 x i8> %.sroa.4.0.copyload.2 to <8 x i32>
  %48 = getelementptr inbounds nuw i8, ptr %45, i64 32
  store <8 x i32> %47, ptr %48, align 32
  %49 = sext <8 x i8> %.sroa.5.0.copyload.2 to <8 x i32>
  %50 = getelementptr inbounds nuw i8, ptr %45, i64 64
  store <8 x i32> %49, ptr %50, align 64
  %51 = sext <8 x i8> %.sroa.6.0.copyload.2 to <8 x i32>
  %52 = getelementptr inbounds nuw i8, ptr %45, i64 96
  store <8 x i32> %51, ptr %52, align 32
  %53 = sext <8 x i8> %.sroa.7.0.copyload.2 to <8 x i32>
  %54 = getelementptr inbounds nuw i8, ptr %45, i64 128
  store <8 x i32> %53, ptr %54, align 64
  %55 = sext <8 x i8> %.sroa.8.0.copyload.2 to <8 x i32>
  %56 = getelementptr inbounds nuw i8, ptr %45, i64 160
  store <8 x i32> %55, ptr %56, align 32
  %57 = sext <8 x i8> %.sroa.9.0.copyload.2 to <8 x i32>
  %58 = getelementptr inbounds nuw i8, ptr %45, i64 192
  store <8 x i32> %57, ptr %58, align 64
  %59 = sext <8 x i8> %.sroa.10.0.copyload.2 to <8 x i32>
  %60 = getelementptr inbounds nuw i8, ptr %45, i64 224
  store <8 x i32> %59, ptr %60, align 32
  %61 = getelementptr i8, ptr %6, i64 512
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(256) %61, ptr noundef nonnull align 64 dereferenceable(256) %45, i64 256, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.2)
  %savedstack.3 = tail call ptr @llvm.stacksave.p0()
  %62 = getelementptr i8, ptr %4, i64 192
  %.sroa.0.0.copyload.3 = load <8 x i8>, ptr %62, align 1
  %.sroa.4.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 200
  %.sroa.4.0.copyload.3 = load <8 x i8>, ptr %.sroa.4.0..sroa_idx.3, align 1
  %.sroa.5.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 208
  %.sroa.5.0.copyload.3 = load <8 x i8>, ptr %.sroa.5.0..sroa_idx.3, align 1
  %.sroa.6.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 216
  %.sroa.6.0.copyload.3 = load <8 x i8>, ptr %.sroa.6.0..sroa_idx.3, align 1
  %.sroa.7.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 224
  %.sroa.7.0.copyload.3 = load <8 x i8>, ptr %.sroa.7.0..sroa_idx.3, align 1
  %.sroa.8.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 232
  %.sroa.8.0.copyload.3 = load <8 x i8>, ptr %.sroa.8.0..sroa_idx.3, align 1
  %.sroa.9.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 240
  %.sroa.9.0.copyload.3 = load <8 x i8>, ptr %.sroa.9.0..sroa_idx.3, align 1
  %.sroa.10.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 248
  %.sroa.10.0.copyload.3 = load <8 x i8>, ptr %.sroa.10.0..sroa_idx.3, align 1
  %63 = alloca [64 x i32], align 64
  %64 = sext <8 x i8> %.sroa.0.0.copyload.3 to <8 x i32>
  store <8 x i32> %64, ptr %63, align 64
  %65 = sext <8 x i8> %.sroa.4.0.copyload.3 to <8 x i32>
  %66 = getelementptr inbounds nuw i8, ptr %63, i64 32
  store <8 x i32> %65, ptr %66, align 32
  %67 = sext <8 x i8> %.sroa.5.0.copyload.3 to <8 x i32>
  %68 = getelementptr inbounds nuw i8, ptr %63, i64 64
  store <8 x i32> %67, ptr %68, align 64
  %69 = sext <8 x i8> %.sroa.6.0.copyload.3 to <8 x i32>
  %70 = getelementptr inbounds nuw i8, ptr %63, i64 96
  store <8 x i32> %69, ptr %70, align 32
  %71 = sext <8 x i8> %.sroa.7.0.copyload.3 to <8 x i32>
  %72 = getelementptr inbounds nuw i8, ptr %63, i64 128
  store <8 x i32> %71, ptr %72, align 64
  %73 = sext <8 x i8> %.sroa.8.0.copyload.3 to <8 x i32>
  %74 = getelementptr inbounds nuw i8, ptr %63, i64 160
  store <8 x i32> %73, ptr %74, align 32
  %75 = sext <8 x i8> %.sroa.9.0.copyload.3 to <8 x i32>
  %76 = getelementptr inbounds nuw i8, ptr %63, i64 192
  store <8 x i32> %75, ptr %76, align 64
  %77 = sext <8 x i8> %.sroa.10.0.copyload.3 to <8 x i32>
  %78 = getelementptr inbounds nuw i8, ptr %63, i64 224
  store <8 x i32> %77, ptr %78, align 32
  %79 = getelementptr i8, ptr %6, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(256) %79, ptr noundef nonnull align 64 dereferenceable(256) %63, i64 256, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.3)
  br label %._crit_edge

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #1

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_convert(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4
  %.not.not = icmp slt i64 %9, 1
  br i1 %.not.not, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %.lr.ph, %1
  %10 = phi i64 [ %35, %.lr.ph ], [ 0, %1 ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %11 = lshr i64 %10, 2
  %12 = shl nuw nsw i64 %10, 6
  %13 = and i64 %12, 192
  %14 = shl nuw nsw i64 %11, 8
  %15 = getelementptr i8, ptr %4, i64 %14
  %16 = getelementptr i8, ptr %15, i64 %13
  %.sroa.0.0.copyload = load <8 x i8>, ptr %16, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %16, i64 8
  %.sroa.4.0.copyload = load <8 x i8>, ptr %.sroa.4.0..sroa_idx, align 1
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %16, i64 16
  %.sroa.5.0.copyload = load <8 x i8>, ptr %.sroa.5.0..sroa_idx, align 1
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %16, i64 24
  %.sroa.6.0.copyload = load <8 x i8>, ptr %.sroa.6.0..sroa_idx, align 1
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %16, i64 32
  %.sroa.7.0.copyload = load <8 x i8>, ptr %.sroa.7.0..sroa_idx, align 1
  %.sroa.8.0..sroa_idx = getelementptr inbounds nuw i8, ptr %16, i64 40
  %.sroa.8.0.copyload = load <8 x i8>, ptr %.sroa.8.0..sroa_idx, align 1
  %.sroa.9.0..sroa_idx = getelementptr inbounds nuw i8, ptr %16, i64 48
  %.sroa.9.0.copyload = load <8 x i8>, ptr %.sroa.9.0..sroa_idx, align 1
  %.sroa.10.0..sroa_idx = getelementptr inbounds nuw i8, ptr %16, i64 56
  %.sroa.10.0.copyload = load <8 x i8>, ptr %.sroa.10.0..sroa_idx, align 1
  %17 = alloca [64 x i32], align 64
  %18 = sext <8 x i8> %.sroa.0.0.copyload to <8 x i32>
  store <8 x i32> %18, ptr %17, align 64
  %19 = sext <8 x i8> %.sroa.4.0.copyload to <8 x i32>
  %20 = getelementptr inbounds nuw i8, ptr %17, i64 32
  store <8 x i32> %19, ptr %20, align 32
  %21 = sext <8 x i8> %.sroa.5.0.copyload to <8 x i32>
  %22 = getelementptr inbounds nuw i8, ptr %17, i64 64
  store <8 x i32> %21, ptr %22, align 64
  %23 = sext <8 x i8> %.sroa.6.0.copyload to <8 x i32>
  %24 = getelementptr inbounds nuw i8, ptr %17, i64 96
  store <8 x i32> %23, ptr %24, align 32
  %25 = sext <8 x i8> %.sroa.7.0.copyload to <8 x i32>
  %26 = getelementptr inbounds nuw i8, ptr %17, i64 128
  store <8 x i32> %25, ptr %26, align 64
  %27 = sext <8 x i8> %.sroa.8.0.copyload to <8 x i32>
  %28 = getelementptr inbounds nuw i8, ptr %17, i64 160
  store <8 x i32> %27, ptr %28, align 32
  %29 = sext <8 x i8> %.sroa.9.0.copyload to <8 x i32>
  %30 = getelementptr inbounds nuw i8, ptr %17, i64 192
  store <8 x i32> %29, ptr %30, align 64
  %31 = sext <8 x i8> %.sroa.10.0.copyload to <8 x i32>
  %32 = getelementptr inbounds nuw i8, ptr %17, i64 224
  store <8 x i32> %31, ptr %32, align 32
  %.idx3 = shl nuw nsw i64 %11, 10
  %33 = getelementptr i8, ptr %6, i64 %.idx3
  %34 = getelementptr [4 x i8], ptr %33, i64 %13
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(256) %34, ptr noundef nonnull align 64 dereferenceable(256) %17, i64 256, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %35 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %35, 256
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define noalias noundef ptr @dot_kernel(ptr nofree readonly captures(none) %0) local_unnamed_addr #3 {
return:
  %workgroup_id_gep = getelementptr inbounds nuw i8, ptr %0, i64 8
  %workgroup_id = load ptr, ptr %workgroup_id_gep, align 8
  %workgroup_id_x = load i64, ptr %workgroup_id, align 4
  %args_gep = getelementptr inbounds nuw i8, ptr %0, i64 24
  %args = load ptr, ptr %args_gep, align 8
  %arg0 = load ptr, ptr %args, align 8
  %arg1_gep = getelementptr i8, ptr %args, i64 16
  %arg1 = load ptr, ptr %arg1_gep, align 8
  %arg2_gep = getelementptr i8, ptr %args, i64 32
  %arg2 = load ptr, ptr %arg2_gep, align 8
  %1 = shl i64 %workgroup_id_x, 6
  %2 = add i64 %1, 64
  %3 = tail call i64 @llvm.smin.i64(i64 %2, i64 64)
  %.not48.i = icmp ult i64 %1, %3
  br i1 %.not48.i, label %dot.outer.tiled.loop_body.i, label %row_major_gemv_S32_8_8_64_256_1.exit

dot.outer.tiled.loop_body.i:                      ; preds = %dot.inner.tiled.loop_exit.i, %return
  %dot.outer.tiled.invar_address.049.i = phi i64 [ %invar.inc.i, %dot.inner.tiled.loop_exit.i ], [ %1, %return ]
  %.idx.i = shl i64 %dot.outer.tiled.invar_address.049.i, 10
  %4 = getelementptr i8, ptr %arg0, i64 %.idx.i
  %5 = getelementptr i8, ptr %4, i64 1024
  %6 = getelementptr i8, ptr %4, i64 2048
  %7 = getelementptr i8, ptr %4, i64 3072
  %8 = getelementptr i8, ptr %4, i64 4096
  %9 = getelementptr i8, ptr %4, i64 5120
  %10 = getelementptr i8, ptr %4, i64 6144
  %11 = getelementptr i8, ptr %4, i64 7168
  br label %dot.inner.tiled.loop_body.i

dot.inner.tiled.loop_body.i:                      ; preds = %dot.inner.tiled.loop_body.i, %dot.outer.tiled.loop_body.i
  %.047.i = phi <8 x i32> [ zeroinitializer, %dot.outer.tiled.loop_body.i ], [ %31, %dot.inner.tiled.loop_body.i ]
  %dot.inner.tiled.invar_address.046.i = phi i64 [ 0, %dot.outer.tiled.loop_body.i ], [ %invar.inc1.i, %dot.inner.tiled.loop_body.i ]
  %.03245.i = phi <8 x i32> [ zeroinitializer, %dot.outer.tiled.loop_body.i ], [ %33, %dot.inner.tiled.loop_body.i ]
  %.03344.i = phi <8 x i32> [ zeroinitializer, %dot.outer.tiled.loop_body.i ], [ %45, %dot.inner.tiled.loop_body.i ]
  %.03443.i = phi <8 x i32> [ zeroinitializer, %dot.outer.tiled.loop_body.i ], [ %35, %dot.inner.tiled.loop_body.i ]
  %.03542.i = phi <8 x i32> [ zeroinitializer, %dot.outer.tiled.loop_body.i ], [ %43, %dot.inner.tiled.loop_body.i ]
  %.03641.i = phi <8 x i32> [ zeroinitializer, %dot.outer.tiled.loop_body.i ], [ %37, %dot.inner.tiled.loop_body.i ]
  %.03740.i = phi <8 x i32> [ zeroinitializer, %dot.outer.tiled.loop_body.i ], [ %41, %dot.inner.tiled.loop_body.i ]
  %.03839.i = phi <8 x i32> [ zeroinitializer, %dot.outer.tiled.loop_body.i ], [ %39, %dot.inner.tiled.loop_body.i ]
  %invar.inc1.i = add nuw nsw i64 %dot.inner.tiled.invar_address.046.i, 8
  %12 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %dot.inner.tiled.invar_address.046.i
  %13 = load <8 x i32>, ptr %12, align 32
  %14 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %dot.inner.tiled.invar_address.046.i
  %15 = load <8 x i32>, ptr %14, align 32
  %16 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %dot.inner.tiled.invar_address.046.i
  %17 = load <8 x i32>, ptr %16, align 32
  %18 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %dot.inner.tiled.invar_address.046.i
  %19 = load <8 x i32>, ptr %18, align 32
  %20 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %dot.inner.tiled.invar_address.046.i
  %21 = load <8 x i32>, ptr %20, align 32
  %22 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %dot.inner.tiled.invar_address.046.i
  %23 = load <8 x i32>, ptr %22, align 32
  %24 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %dot.inner.tiled.invar_address.046.i
  %25 = load <8 x i32>, ptr %24, align 32
  %26 = getelementptr inbounds nuw [4 x i8], ptr %11, i64 %dot.inner.tiled.invar_address.046.i
  %27 = load <8 x i32>, ptr %26, align 32
  %28 = getelementptr inbounds nuw [4 x i8], ptr %arg1, i64 %dot.inner.tiled.invar_address.046.i
  %29 = load <8 x i32>, ptr %28, align 32
  %30 = mul <8 x i32> %29, %13
  %31 = add <8 x i32> %30, %.047.i
  %32 = mul <8 x i32> %29, %15
  %33 = add <8 x i32> %32, %.03245.i
  %34 = mul <8 x i32> %29, %17
  %35 = add <8 x i32> %34, %.03443.i
  %36 = mul <8 x i32> %29, %19
  %37 = add <8 x i32> %36, %.03641.i
  %38 = mul <8 x i32> %29, %21
  %39 = add <8 x i32> %38, %.03839.i
  %40 = mul <8 x i32> %29, %23
  %41 = add <8 x i32> %40, %.03740.i
  %42 = mul <8 x i32> %29, %25
  %43 = add <8 x i32> %42, %.03542.i
  %44 = mul <8 x i32> %29, %27
  %45 = add <8 x i32> %44, %.03344.i
  %46 = icmp samesign ugt i64 %dot.inner.tiled.invar_address.046.i, 247
  br i1 %46, label %dot.inner.tiled.loop_exit.i, label %dot.inner.tiled.loop_body.i

dot.inner.tiled.loop_exit.i:                      ; preds = %dot.inner.tiled.loop_body.i
  %invar.inc.i = add nuw nsw i64 %dot.outer.tiled.invar_address.049.i, 8
  %47 = shufflevector <8 x i32> %31, <8 x i32> %33, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %48 = shufflevector <8 x i32> %31, <8 x i32> %33, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %49 = add <8 x i32> %47, %48
  %50 = shufflevector <8 x i32> %35, <8 x i32> %37, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %51 = shufflevector <8 x i32> %35, <8 x i32> %37, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %52 = add <8 x i32> %50, %51
  %53 = shufflevector <8 x i32> %39, <8 x i32> %41, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %54 = shufflevector <8 x i32> %39, <8 x i32> %41, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %55 = add <8 x i32> %53, %54
  %56 = shufflevector <8 x i32> %43, <8 x i32> %45, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %57 = shufflevector <8 x i32> %43, <8 x i32> %45, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %58 = add <8 x i32> %56, %57
  %59 = shufflevector <8 x i32> %49, <8 x i32> %52, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %60 = shufflevector <8 x i32> %49, <8 x i32> %52, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %61 = add <8 x i32> %59, %60
  %62 = shufflevector <8 x i32> %55, <8 x i32> %58, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %63 = shufflevector <8 x i32> %55, <8 x i32> %58, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %64 = add <8 x i32> %62, %63
  %65 = shufflevector <8 x i32> %61, <8 x i32> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %66 = shufflevector <8 x i32> %61, <8 x i32> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %67 = add <4 x i32> %65, %66
  %68 = shufflevector <8 x i32> %64, <8 x i32> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %69 = shufflevector <8 x i32> %64, <8 x i32> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %70 = add <4 x i32> %68, %69
  %71 = extractelement <4 x i32> %67, i64 0
  %72 = extractelement <4 x i32> %67, i64 1
  %73 = extractelement <4 x i32> %67, i64 2
  %74 = extractelement <4 x i32> %67, i64 3
  %75 = extractelement <4 x i32> %70, i64 0
  %76 = extractelement <4 x i32> %70, i64 1
  %77 = extractelement <4 x i32> %70, i64 2
  %78 = extractelement <4 x i32> %70, i64 3
  %79 = getelementptr inbounds [4 x i8], ptr %arg2, i64 %dot.outer.tiled.invar_address.049.i
  store i32 %71, ptr %79, align 32
  %80 = getelementptr i8, ptr %79, i64 4
  store i32 %72, ptr %80, align 4
  %81 = getelementptr i8, ptr %79, i64 8
  store i32 %73, ptr %81, align 8
  %82 = getelementptr i8, ptr %79, i64 12
  store i32 %74, ptr %82, align 4
  %83 = getelementptr i8, ptr %79, i64 16
  store i32 %75, ptr %83, align 16
  %84 = getelementptr i8, ptr %79, i64 20
  store i32 %76, ptr %84, align 4
  %85 = getelementptr i8, ptr %79, i64 24
  store i32 %77, ptr %85, align 8
  %86 = getelementptr i8, ptr %79, i64 28
  store i32 %78, ptr %86, align 4
  %.not.i = icmp ult i64 %invar.inc.i, %3
  br i1 %.not.i, label %dot.outer.tiled.loop_body.i, label %row_major_gemv_S32_8_8_64_256_1.exit

row_major_gemv_S32_8_8_64_256_1.exit:             ; preds = %dot.inner.tiled.loop_exit.i, %return
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #4

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
