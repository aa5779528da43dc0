; products of bytes summed in i64: 4 lanes where i32 has 8
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite) uwtable
define noalias noundef ptr @convert_reduce_fusion(ptr nofree readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4
  %12 = icmp ult i64 %11, 2
  br i1 %12, label %vector.ph, label %convert_reduce_fusion_wrapped.exit

vector.ph:                                        ; preds = %1
  %13 = shl nuw nsw i64 %11, 9
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %14 = add nuw nsw i64 %index, %13
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 %14
  %wide.load = load <4 x i8>, ptr %15, align 1
  %16 = getelementptr inbounds nuw i8, ptr %4, i64 %14
  %wide.load3 = load <4 x i8>, ptr %16, align 1
  %17 = sext <4 x i8> %wide.load to <4 x i64>
  %18 = sext <4 x i8> %wide.load3 to <4 x i64>
  %19 = mul nsw <4 x i64> %18, %17
  %20 = add nuw nsw i64 %14, 1024
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 %20
  %wide.load4 = load <4 x i8>, ptr %21, align 1
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 %20
  %wide.load5 = load <4 x i8>, ptr %22, align 1
  %23 = sext <4 x i8> %wide.load4 to <4 x i64>
  %24 = sext <4 x i8> %wide.load5 to <4 x i64>
  %25 = mul nsw <4 x i64> %24, %23
  %26 = add nsw <4 x i64> %25, %19
  %27 = add nuw nsw i64 %14, 2048
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 %27
  %wide.load6 = load <4 x i8>, ptr %28, align 1
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 %27
  %wide.load7 = load <4 x i8>, ptr %29, align 1
  %30 = sext <4 x i8> %wide.load6 to <4 x i64>
  %31 = sext <4 x i8> %wide.load7 to <4 x i64>
  %32 = mul nsw <4 x i64> %31, %30
  %33 = add nsw <4 x i64> %32, %26
  %34 = add nuw nsw i64 %14, 3072
  %35 = getelementptr inbounds nuw i8, ptr %6, i64 %34
  %wide.load8 = load <4 x i8>, ptr %35, align 1
  %36 = getelementptr inbounds nuw i8, ptr %4, i64 %34
  %wide.load9 = load <4 x i8>, ptr %36, align 1
  %37 = sext <4 x i8> %wide.load8 to <4 x i64>
  %38 = sext <4 x i8> %wide.load9 to <4 x i64>
  %39 = mul nsw <4 x i64> %38, %37
  %40 = add nsw <4 x i64> %39, %33
  %41 = add nuw nsw i64 %14, 4096
  %42 = getelementptr inbounds nuw i8, ptr %6, i64 %41
  %wide.load10 = load <4 x i8>, ptr %42, align 1
  %43 = getelementptr inbounds nuw i8, ptr %4, i64 %41
  %wide.load11 = load <4 x i8>, ptr %43, align 1
  %44 = sext <4 x i8> %wide.load10 to <4 x i64>
  %45 = sext <4 x i8> %wide.load11 to <4 x i64>
  %46 = mul nsw <4 x i64> %45, %44
  %47 = add nsw <4 x i64> %46, %40
  %48 = add nuw nsw i64 %14, 5120
  %49 = getelementptr inbounds nuw i8, ptr %6, i64 %48
  %wide.load12 = load <4 x i8>, ptr %49, align 1
  %50 = getelementptr inbounds nuw i8, ptr %4, i64 %48
  %wide.load13 = load <4 x i8>, ptr %50, align 1
  %51 = sext <4 x i8> %wide.load12 to <4 x i64>
  %52 = sext <4 x i8> %wide.load13 to <4 x i64>
  %53 = mul nsw <4 x i64> %52, %51
  %54 = add nsw <4 x i64> %53, %47
  %55 = add nuw nsw i64 %14, 6144
  %56 = getelementptr inbounds nuw i8, ptr %6, i64 %55
  %wide.load14 = load <4 x i8>, ptr %56, align 1
  %57 = getelementptr inbounds nuw i8, ptr %4, i64 %55
  %wide.load15 = load <4 x i8>, ptr %57, align 1
  %58 = sext <4 x i8> %wide.load14 to <4 x i64>
  %59 = sext <4 x i8> %wide.load15 to <4 x i64>
  %60 = mul nsw <4 x i64> %59, %58
  %61 = add nsw <4 x i64> %60, %54
  %62 = add nuw nsw i64 %14, 7168
  %63 = getelementptr inbounds nuw i8, ptr %6, i64 %62
  %wide.load16 = load <4 x i8>, ptr %63, align 1
  %64 = getelementptr inbounds nuw i8, ptr %4, i64 %62
  %wide.load17 = load <4 x i8>, ptr %64, align 1
  %65 = sext <4 x i8> %wide.load16 to <4 x i64>
  %66 = sext <4 x i8> %wide.load17 to <4 x i64>
  %67 = mul nsw <4 x i64> %66, %65
  %68 = add nsw <4 x i64> %67, %61
  %69 = add nuw nsw i64 %14, 8192
  %70 = getelementptr inbounds nuw i8, ptr %6, i64 %69
  %wide.load18 = load <4 x i8>, ptr %70, align 1
  %71 = getelementptr inbounds nuw i8, ptr %4, i64 %69
  %wide.load19 = load <4 x i8>, ptr %71, align 1
  %72 = sext <4 x i8> %wide.load18 to <4 x i64>
  %73 = sext <4 x i8> %wide.load19 to <4 x i64>
  %74 = mul nsw <4 x i64> %73, %72
  %75 = add nsw <4 x i64> %74, %68
  %76 = getelementptr inbounds nuw [8 x i8], ptr %8, i64 %14
  store <4 x i64> %75, ptr %76, align 4
  %index.next = add nuw i64 %index, 4
  %77 = icmp eq i64 %index.next, 512
  br i1 %77, label %convert_reduce_fusion_wrapped.exit, label %vector.body

convert_reduce_fusion_wrapped.exit:               ; preds = %vector.body, %1
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
