; two extends for each product on port 5
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @depthwise_s8(ptr noalias noundef writeonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %190

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  %8 = shl nuw nsw i64 %7, 1
  %9 = mul nuw nsw i64 %7, 3
  %10 = shl nuw nsw i64 %7, 2
  %11 = mul nuw nsw i64 %7, 5
  %12 = mul nuw nsw i64 %7, 6
  %13 = mul nuw nsw i64 %7, 7
  %14 = shl nuw nsw i64 %7, 3
  %15 = icmp ult i32 %3, 8
  br i1 %15, label %104, label %16

16:                                               ; preds = %6
  %17 = and i64 %7, 2147483640
  br label %18

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %100, %18 ]
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 %19
  %21 = load <8 x i8>, ptr %20, align 1
  %22 = sext <8 x i8> %21 to <8 x i32>
  %23 = getelementptr inbounds nuw i8, ptr %2, i64 %19
  %24 = load <8 x i8>, ptr %23, align 1
  %25 = sext <8 x i8> %24 to <8 x i32>
  %26 = mul nsw <8 x i32> %25, %22
  %27 = add nuw nsw i64 %19, %7
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 %27
  %29 = load <8 x i8>, ptr %28, align 1
  %30 = sext <8 x i8> %29 to <8 x i32>
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 %27
  %32 = load <8 x i8>, ptr %31, align 1
  %33 = sext <8 x i8> %32 to <8 x i32>
  %34 = mul nsw <8 x i32> %33, %30
  %35 = add nsw <8 x i32> %34, %26
  %36 = add nuw nsw i64 %8, %19
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 %36
  %38 = load <8 x i8>, ptr %37, align 1
  %39 = sext <8 x i8> %38 to <8 x i32>
  %40 = getelementptr inbounds nuw i8, ptr %2, i64 %36
  %41 = load <8 x i8>, ptr %40, align 1
  %42 = sext <8 x i8> %41 to <8 x i32>
  %43 = mul nsw <8 x i32> %42, %39
  %44 = add nsw <8 x i32> %43, %35
  %45 = add nuw nsw i64 %9, %19
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 %45
  %47 = load <8 x i8>, ptr %46, align 1
  %48 = sext <8 x i8> %47 to <8 x i32>
  %49 = getelementptr inbounds nuw i8, ptr %2, i64 %45
  %50 = load <8 x i8>, ptr %49, align 1
  %51 = sext <8 x i8> %50 to <8 x i32>
  %52 = mul nsw <8 x i32> %51, %48
  %53 = add nsw <8 x i32> %52, %44
  %54 = add nuw nsw i64 %10, %19
  %55 = getelementptr inbounds nuw i8, ptr %1, i64 %54
  %56 = load <8 x i8>, ptr %55, align 1
  %57 = sext <8 x i8> %56 to <8 x i32>
  %58 = getelementptr inbounds nuw i8, ptr %2, i64 %54
  %59 = load <8 x i8>, ptr %58, align 1
  %60 = sext <8 x i8> %59 to <8 x i32>
  %61 = mul nsw <8 x i32> %60, %57
  %62 = add nsw <8 x i32> %61, %53
  %63 = add nuw nsw i64 %11, %19
  %64 = getelementptr inbounds nuw i8, ptr %1, i64 %63
  %65 = load <8 x i8>, ptr %64, align 1
  %66 = sext <8 x i8> %65 to <8 x i32>
  %67 = getelementptr inbounds nuw i8, ptr %2, i64 %63
  %68 = load <8 x i8>, ptr %67, align 1
  %69 = sext <8 x i8> %68 to <8 x i32>
  %70 = mul nsw <8 x i32> %69, %66
  %71 = add nsw <8 x i32> %70, %62
  %72 = add nuw nsw i64 %12, %19
  %73 = getelementptr inbounds nuw i8, ptr %1, i64 %72
  %74 = load <8 x i8>, ptr %73, align 1
  %75 = sext <8 x i8> %74 to <8 x i32>
  %76 = getelementptr inbounds nuw i8, ptr %2, i64 %72
  %77 = load <8 x i8>, ptr %76, align 1
  %78 = sext <8 x i8> %77 to <8 x i32>
  %79 = mul nsw <8 x i32> %78, %75
  %80 = add nsw <8 x i32> %79, %71
  %81 = add nuw nsw i64 %13, %19
  %82 = getelementptr inbounds nuw i8, ptr %1, i64 %81
  %83 = load <8 x i8>, ptr %82, align 1
  %84 = sext <8 x i8> %83 to <8 x i32>
  %85 = getelementptr inbounds nuw i8, ptr %2, i64 %81
  %86 = load <8 x i8>, ptr %85, align 1
  %87 = sext <8 x i8> %86 to <8 x i32>
  %88 = mul nsw <8 x i32> %87, %84
  %89 = add nsw <8 x i32> %88, %80
  %90 = add nuw nsw i64 %14, %19
  %91 = getelementptr inbounds nuw i8, ptr %1, i64 %90
  %92 = load <8 x i8>, ptr %91, align 1
  %93 = sext <8 x i8> %92 to <8 x i32>
  %94 = getelementptr inbounds nuw i8, ptr %2, i64 %90
  %95 = load <8 x i8>, ptr %94, align 1
  %96 = sext <8 x i8> %95 to <8 x i32>
  %97 = mul nsw <8 x i32> %96, %93
  %98 = add nsw <8 x i32> %97, %89
  %99 = getelementptr inbounds nuw i32, ptr %0, i64 %19
  store <8 x i32> %98, ptr %99, align 4
  %100 = add nuw i64 %19, 8
  %101 = icmp eq i64 %100, %17
  br i1 %101, label %102, label %18

102:                                              ; preds = %18
  %103 = icmp eq i64 %17, %7
  br i1 %103, label %190, label %104

104:                                              ; preds = %102, %6
  %105 = phi i64 [ 0, %6 ], [ %17, %102 ]
  br label %106

106:                                              ; preds = %106, %104
  %107 = phi i64 [ %188, %106 ], [ %105, %104 ]
  %108 = getelementptr inbounds nuw i8, ptr %1, i64 %107
  %109 = load i8, ptr %108, align 1
  %110 = sext i8 %109 to i32
  %111 = getelementptr inbounds nuw i8, ptr %2, i64 %107
  %112 = load i8, ptr %111, align 1
  %113 = sext i8 %112 to i32
  %114 = mul nsw i32 %113, %110
  %115 = add nuw nsw i64 %107, %7
  %116 = getelementptr inbounds nuw i8, ptr %1, i64 %115
  %117 = load i8, ptr %116, align 1
  %118 = sext i8 %117 to i32
  %119 = getelementptr inbounds nuw i8, ptr %2, i64 %115
  %120 = load i8, ptr %119, align 1
  %121 = sext i8 %120 to i32
  %122 = mul nsw i32 %121, %118
  %123 = add nsw i32 %122, %114
  %124 = add nuw nsw i64 %8, %107
  %125 = getelementptr inbounds nuw i8, ptr %1, i64 %124
  %126 = load i8, ptr %125, align 1
  %127 = sext i8 %126 to i32
  %128 = getelementptr inbounds nuw i8, ptr %2, i64 %124
  %129 = load i8, ptr %128, align 1
  %130 = sext i8 %129 to i32
  %131 = mul nsw i32 %130, %127
  %132 = add nsw i32 %131, %123
  %133 = add nuw nsw i64 %9, %107
  %134 = getelementptr inbounds nuw i8, ptr %1, i64 %133
  %135 = load i8, ptr %134, align 1
  %136 = sext i8 %135 to i32
  %137 = getelementptr inbounds nuw i8, ptr %2, i64 %133
  %138 = load i8, ptr %137, align 1
  %139 = sext i8 %138 to i32
  %140 = mul nsw i32 %139, %136
  %141 = add nsw i32 %140, %132
  %142 = add nuw nsw i64 %10, %107
  %143 = getelementptr inbounds nuw i8, ptr %1, i64 %142
  %144 = load i8, ptr %143, align 1
  %145 = sext i8 %144 to i32
  %146 = getelementptr inbounds nuw i8, ptr %2, i64 %142
  %147 = load i8, ptr %146, align 1
  %148 = sext i8 %147 to i32
  %149 = mul nsw i32 %148, %145
  %150 = add nsw i32 %149, %141
  %151 = add nuw nsw i64 %11, %107
  %152 = getelementptr inbounds nuw i8, ptr %1, i64 %151
  %153 = load i8, ptr %152, align 1
  %154 = sext i8 %153 to i32
  %155 = getelementptr inbounds nuw i8, ptr %2, i64 %151
  %156 = load i8, ptr %155, align 1
  %157 = sext i8 %156 to i32
  %158 = mul nsw i32 %157, %154
  %159 = add nsw i32 %158, %150
  %160 = add nuw nsw i64 %12, %107
  %161 = getelementptr inbounds nuw i8, ptr %1, i64 %160
  %162 = load i8, ptr %161, align 1
  %163 = sext i8 %162 to i32
  %164 = getelementptr inbounds nuw i8, ptr %2, i64 %160
  %165 = load i8, ptr %164, align 1
  %166 = sext i8 %165 to i32
  %167 = mul nsw i32 %166, %163
  %168 = add nsw i32 %167, %159
  %169 = add nuw nsw i64 %13, %107
  %170 = getelementptr inbounds nuw i8, ptr %1, i64 %169
  %171 = load i8, ptr %170, align 1
  %172 = sext i8 %171 to i32
  %173 = getelementptr inbounds nuw i8, ptr %2, i64 %169
  %174 = load i8, ptr %173, align 1
  %175 = sext i8 %174 to i32
  %176 = mul nsw i32 %175, %172
  %177 = add nsw i32 %176, %168
  %178 = add nuw nsw i64 %14, %107
  %179 = getelementptr inbounds nuw i8, ptr %1, i64 %178
  %180 = load i8, ptr %179, align 1
  %181 = sext i8 %180 to i32
  %182 = getelementptr inbounds nuw i8, ptr %2, i64 %178
  %183 = load i8, ptr %182, align 1
  %184 = sext i8 %183 to i32
  %185 = mul nsw i32 %184, %181
  %186 = add nsw i32 %185, %177
  %187 = getelementptr inbounds nuw i32, ptr %0, i64 %107
  store i32 %186, ptr %187, align 4
  %188 = add nuw nsw i64 %107, 1
  %189 = icmp eq i64 %188, %7
  br i1 %189, label %190, label %106

190:                                              ; preds = %106, %102, %4
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="cascadelake" "target-features"="+adx,+aes,+avx,+avx2,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,+avx512vnni,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+pku,+popcnt,+prfchw,+rdrnd,+rdseed,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsavec,+xsaveopt,+xsaves" }
