; ModuleID = 'conv_row.c'
source_filename = "conv_row.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @conv_row_s8(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %3, 0
  br i1 %6, label %573, label %7

7:                                                ; preds = %5
  %8 = mul i64 %4, 3
  %9 = icmp eq i64 %4, 0
  br i1 %9, label %14, label %10

10:                                               ; preds = %7
  %11 = icmp ult i64 %8, 8
  %12 = and i64 %8, -8
  %13 = icmp eq i64 %8, %12
  br label %19

14:                                               ; preds = %7
  %15 = and i64 %3, 7
  %16 = icmp ult i64 %3, 8
  br i1 %16, label %562, label %17

17:                                               ; preds = %14
  %18 = and i64 %3, -8
  br label %574

19:                                               ; preds = %10, %554
  %20 = phi i64 [ %558, %554 ], [ 0, %10 ]
  %21 = shl i64 %20, 6
  %22 = getelementptr i8, ptr %2, i64 %21
  %23 = mul i64 %20, %4
  %24 = getelementptr i8, ptr %0, i64 %23
  br i1 %11, label %528, label %25

25:                                               ; preds = %19, %25
  %26 = phi i64 [ %493, %25 ], [ 0, %19 ]
  %27 = phi <8 x i32> [ %87, %25 ], [ zeroinitializer, %19 ]
  %28 = phi <8 x i32> [ %114, %25 ], [ zeroinitializer, %19 ]
  %29 = phi <8 x i32> [ %141, %25 ], [ zeroinitializer, %19 ]
  %30 = phi <8 x i32> [ %168, %25 ], [ zeroinitializer, %19 ]
  %31 = phi <8 x i32> [ %195, %25 ], [ zeroinitializer, %19 ]
  %32 = phi <8 x i32> [ %222, %25 ], [ zeroinitializer, %19 ]
  %33 = phi <8 x i32> [ %249, %25 ], [ zeroinitializer, %19 ]
  %34 = phi <8 x i32> [ %276, %25 ], [ zeroinitializer, %19 ]
  %35 = phi <8 x i32> [ %303, %25 ], [ zeroinitializer, %19 ]
  %36 = phi <8 x i32> [ %330, %25 ], [ zeroinitializer, %19 ]
  %37 = phi <8 x i32> [ %357, %25 ], [ zeroinitializer, %19 ]
  %38 = phi <8 x i32> [ %384, %25 ], [ zeroinitializer, %19 ]
  %39 = phi <8 x i32> [ %411, %25 ], [ zeroinitializer, %19 ]
  %40 = phi <8 x i32> [ %438, %25 ], [ zeroinitializer, %19 ]
  %41 = phi <8 x i32> [ %465, %25 ], [ zeroinitializer, %19 ]
  %42 = phi <8 x i32> [ %492, %25 ], [ zeroinitializer, %19 ]
  %43 = getelementptr i8, ptr %24, i64 %26
  %44 = load <8 x i8>, ptr %43, align 1, !tbaa !9
  %45 = sext <8 x i8> %44 to <8 x i32>
  %46 = shl i64 %26, 4
  %47 = shl i64 %26, 4
  %48 = shl i64 %26, 4
  %49 = shl i64 %26, 4
  %50 = shl i64 %26, 4
  %51 = shl i64 %26, 4
  %52 = shl i64 %26, 4
  %53 = shl i64 %26, 4
  %54 = getelementptr inbounds nuw i8, ptr %1, i64 %46
  %55 = getelementptr inbounds nuw i8, ptr %1, i64 %47
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 16
  %57 = getelementptr inbounds nuw i8, ptr %1, i64 %48
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 32
  %59 = getelementptr inbounds nuw i8, ptr %1, i64 %49
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 48
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 %50
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 64
  %63 = getelementptr inbounds nuw i8, ptr %1, i64 %51
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 80
  %65 = getelementptr inbounds nuw i8, ptr %1, i64 %52
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 96
  %67 = getelementptr inbounds nuw i8, ptr %1, i64 %53
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 112
  %69 = load i8, ptr %54, align 1, !tbaa !9
  %70 = load i8, ptr %56, align 1, !tbaa !9
  %71 = load i8, ptr %58, align 1, !tbaa !9
  %72 = load i8, ptr %60, align 1, !tbaa !9
  %73 = load i8, ptr %62, align 1, !tbaa !9
  %74 = load i8, ptr %64, align 1, !tbaa !9
  %75 = load i8, ptr %66, align 1, !tbaa !9
  %76 = load i8, ptr %68, align 1, !tbaa !9
  %77 = insertelement <8 x i8> poison, i8 %69, i64 0
  %78 = insertelement <8 x i8> %77, i8 %70, i64 1
  %79 = insertelement <8 x i8> %78, i8 %71, i64 2
  %80 = insertelement <8 x i8> %79, i8 %72, i64 3
  %81 = insertelement <8 x i8> %80, i8 %73, i64 4
  %82 = insertelement <8 x i8> %81, i8 %74, i64 5
  %83 = insertelement <8 x i8> %82, i8 %75, i64 6
  %84 = insertelement <8 x i8> %83, i8 %76, i64 7
  %85 = sext <8 x i8> %84 to <8 x i32>
  %86 = mul nsw <8 x i32> %85, %45
  %87 = add <8 x i32> %86, %27
  %88 = getelementptr inbounds nuw i8, ptr %54, i64 1
  %89 = getelementptr inbounds nuw i8, ptr %55, i64 17
  %90 = getelementptr inbounds nuw i8, ptr %57, i64 33
  %91 = getelementptr inbounds nuw i8, ptr %59, i64 49
  %92 = getelementptr inbounds nuw i8, ptr %61, i64 65
  %93 = getelementptr inbounds nuw i8, ptr %63, i64 81
  %94 = getelementptr inbounds nuw i8, ptr %65, i64 97
  %95 = getelementptr inbounds nuw i8, ptr %67, i64 113
  %96 = load i8, ptr %88, align 1, !tbaa !9
  %97 = load i8, ptr %89, align 1, !tbaa !9
  %98 = load i8, ptr %90, align 1, !tbaa !9
  %99 = load i8, ptr %91, align 1, !tbaa !9
  %100 = load i8, ptr %92, align 1, !tbaa !9
  %101 = load i8, ptr %93, align 1, !tbaa !9
  %102 = load i8, ptr %94, align 1, !tbaa !9
  %103 = load i8, ptr %95, align 1, !tbaa !9
  %104 = insertelement <8 x i8> poison, i8 %96, i64 0
  %105 = insertelement <8 x i8> %104, i8 %97, i64 1
  %106 = insertelement <8 x i8> %105, i8 %98, i64 2
  %107 = insertelement <8 x i8> %106, i8 %99, i64 3
  %108 = insertelement <8 x i8> %107, i8 %100, i64 4
  %109 = insertelement <8 x i8> %108, i8 %101, i64 5
  %110 = insertelement <8 x i8> %109, i8 %102, i64 6
  %111 = insertelement <8 x i8> %110, i8 %103, i64 7
  %112 = sext <8 x i8> %111 to <8 x i32>
  %113 = mul nsw <8 x i32> %112, %45
  %114 = add <8 x i32> %113, %28
  %115 = getelementptr inbounds nuw i8, ptr %54, i64 2
  %116 = getelementptr inbounds nuw i8, ptr %55, i64 18
  %117 = getelementptr inbounds nuw i8, ptr %57, i64 34
  %118 = getelementptr inbounds nuw i8, ptr %59, i64 50
  %119 = getelementptr inbounds nuw i8, ptr %61, i64 66
  %120 = getelementptr inbounds nuw i8, ptr %63, i64 82
  %121 = getelementptr inbounds nuw i8, ptr %65, i64 98
  %122 = getelementptr inbounds nuw i8, ptr %67, i64 114
  %123 = load i8, ptr %115, align 1, !tbaa !9
  %124 = load i8, ptr %116, align 1, !tbaa !9
  %125 = load i8, ptr %117, align 1, !tbaa !9
  %126 = load i8, ptr %118, align 1, !tbaa !9
  %127 = load i8, ptr %119, align 1, !tbaa !9
  %128 = load i8, ptr %120, align 1, !tbaa !9
  %129 = load i8, ptr %121, align 1, !tbaa !9
  %130 = load i8, ptr %122, align 1, !tbaa !9
  %131 = insertelement <8 x i8> poison, i8 %123, i64 0
  %132 = insertelement <8 x i8> %131, i8 %124, i64 1
  %133 = insertelement <8 x i8> %132, i8 %125, i64 2
  %134 = insertelement <8 x i8> %133, i8 %126, i64 3
  %135 = insertelement <8 x i8> %134, i8 %127, i64 4
  %136 = insertelement <8 x i8> %135, i8 %128, i64 5
  %137 = insertelement <8 x i8> %136, i8 %129, i64 6
  %138 = insertelement <8 x i8> %137, i8 %130, i64 7
  %139 = sext <8 x i8> %138 to <8 x i32>
  %140 = mul nsw <8 x i32> %139, %45
  %141 = add <8 x i32> %140, %29
  %142 = getelementptr inbounds nuw i8, ptr %54, i64 3
  %143 = getelementptr inbounds nuw i8, ptr %55, i64 19
  %144 = getelementptr inbounds nuw i8, ptr %57, i64 35
  %145 = getelementptr inbounds nuw i8, ptr %59, i64 51
  %146 = getelementptr inbounds nuw i8, ptr %61, i64 67
  %147 = getelementptr inbounds nuw i8, ptr %63, i64 83
  %148 = getelementptr inbounds nuw i8, ptr %65, i64 99
  %149 = getelementptr inbounds nuw i8, ptr %67, i64 115
  %150 = load i8, ptr %142, align 1, !tbaa !9
  %151 = load i8, ptr %143, align 1, !tbaa !9
  %152 = load i8, ptr %144, align 1, !tbaa !9
  %153 = load i8, ptr %145, align 1, !tbaa !9
  %154 = load i8, ptr %146, align 1, !tbaa !9
  %155 = load i8, ptr %147, align 1, !tbaa !9
  %156 = load i8, ptr %148, align 1, !tbaa !9
  %157 = load i8, ptr %149, align 1, !tbaa !9
  %158 = insertelement <8 x i8> poison, i8 %150, i64 0
  %159 = insertelement <8 x i8> %158, i8 %151, i64 1
  %160 = insertelement <8 x i8> %159, i8 %152, i64 2
  %161 = insertelement <8 x i8> %160, i8 %153, i64 3
  %162 = insertelement <8 x i8> %161, i8 %154, i64 4
  %163 = insertelement <8 x i8> %162, i8 %155, i64 5
  %164 = insertelement <8 x i8> %163, i8 %156, i64 6
  %165 = insertelement <8 x i8> %164, i8 %157, i64 7
  %166 = sext <8 x i8> %165 to <8 x i32>
  %167 = mul nsw <8 x i32> %166, %45
  %168 = add <8 x i32> %167, %30
  %169 = getelementptr inbounds nuw i8, ptr %54, i64 4
  %170 = getelementptr inbounds nuw i8, ptr %55, i64 20
  %171 = getelementptr inbounds nuw i8, ptr %57, i64 36
  %172 = getelementptr inbounds nuw i8, ptr %59, i64 52
  %173 = getelementptr inbounds nuw i8, ptr %61, i64 68
  %174 = getelementptr inbounds nuw i8, ptr %63, i64 84
  %175 = getelementptr inbounds nuw i8, ptr %65, i64 100
  %176 = getelementptr inbounds nuw i8, ptr %67, i64 116
  %177 = load i8, ptr %169, align 1, !tbaa !9
  %178 = load i8, ptr %170, align 1, !tbaa !9
  %179 = load i8, ptr %171, align 1, !tbaa !9
  %180 = load i8, ptr %172, align 1, !tbaa !9
  %181 = load i8, ptr %173, align 1, !tbaa !9
  %182 = load i8, ptr %174, align 1, !tbaa !9
  %183 = load i8, ptr %175, align 1, !tbaa !9
  %184 = load i8, ptr %176, align 1, !tbaa !9
  %185 = insertelement <8 x i8> poison, i8 %177, i64 0
  %186 = insertelement <8 x i8> %185, i8 %178, i64 1
  %187 = insertelement <8 x i8> %186, i8 %179, i64 2
  %188 = insertelement <8 x i8> %187, i8 %180, i64 3
  %189 = insertelement <8 x i8> %188, i8 %181, i64 4
  %190 = insertelement <8 x i8> %189, i8 %182, i64 5
  %191 = insertelement <8 x i8> %190, i8 %183, i64 6
  %192 = insertelement <8 x i8> %191, i8 %184, i64 7
  %193 = sext <8 x i8> %192 to <8 x i32>
  %194 = mul nsw <8 x i32> %193, %45
  %195 = add <8 x i32> %194, %31
  %196 = getelementptr inbounds nuw i8, ptr %54, i64 5
  %197 = getelementptr inbounds nuw i8, ptr %55, i64 21
  %198 = getelementptr inbounds nuw i8, ptr %57, i64 37
  %199 = getelementptr inbounds nuw i8, ptr %59, i64 53
  %200 = getelementptr inbounds nuw i8, ptr %61, i64 69
  %201 = getelementptr inbounds nuw i8, ptr %63, i64 85
  %202 = getelementptr inbounds nuw i8, ptr %65, i64 101
  %203 = getelementptr inbounds nuw i8, ptr %67, i64 117
  %204 = load i8, ptr %196, align 1, !tbaa !9
  %205 = load i8, ptr %197, align 1, !tbaa !9
  %206 = load i8, ptr %198, align 1, !tbaa !9
  %207 = load i8, ptr %199, align 1, !tbaa !9
  %208 = load i8, ptr %200, align 1, !tbaa !9
  %209 = load i8, ptr %201, align 1, !tbaa !9
  %210 = load i8, ptr %202, align 1, !tbaa !9
  %211 = load i8, ptr %203, align 1, !tbaa !9
  %212 = insertelement <8 x i8> poison, i8 %204, i64 0
  %213 = insertelement <8 x i8> %212, i8 %205, i64 1
  %214 = insertelement <8 x i8> %213, i8 %206, i64 2
  %215 = insertelement <8 x i8> %214, i8 %207, i64 3
  %216 = insertelement <8 x i8> %215, i8 %208, i64 4
  %217 = insertelement <8 x i8> %216, i8 %209, i64 5
  %218 = insertelement <8 x i8> %217, i8 %210, i64 6
  %219 = insertelement <8 x i8> %218, i8 %211, i64 7
  %220 = sext <8 x i8> %219 to <8 x i32>
  %221 = mul nsw <8 x i32> %220, %45
  %222 = add <8 x i32> %221, %32
  %223 = getelementptr inbounds nuw i8, ptr %54, i64 6
  %224 = getelementptr inbounds nuw i8, ptr %55, i64 22
  %225 = getelementptr inbounds nuw i8, ptr %57, i64 38
  %226 = getelementptr inbounds nuw i8, ptr %59, i64 54
  %227 = getelementptr inbounds nuw i8, ptr %61, i64 70
  %228 = getelementptr inbounds nuw i8, ptr %63, i64 86
  %229 = getelementptr inbounds nuw i8, ptr %65, i64 102
  %230 = getelementptr inbounds nuw i8, ptr %67, i64 118
  %231 = load i8, ptr %223, align 1, !tbaa !9
  %232 = load i8, ptr %224, align 1, !tbaa !9
  %233 = load i8, ptr %225, align 1, !tbaa !9
  %234 = load i8, ptr %226, align 1, !tbaa !9
  %235 = load i8, ptr %227, align 1, !tbaa !9
  %236 = load i8, ptr %228, align 1, !tbaa !9
  %237 = load i8, ptr %229, align 1, !tbaa !9
  %238 = load i8, ptr %230, align 1, !tbaa !9
  %239 = insertelement <8 x i8> poison, i8 %231, i64 0
  %240 = insertelement <8 x i8> %239, i8 %232, i64 1
  %241 = insertelement <8 x i8> %240, i8 %233, i64 2
  %242 = insertelement <8 x i8> %241, i8 %234, i64 3
  %243 = insertelement <8 x i8> %242, i8 %235, i64 4
  %244 = insertelement <8 x i8> %243, i8 %236, i64 5
  %245 = insertelement <8 x i8> %244, i8 %237, i64 6
  %246 = insertelement <8 x i8> %245, i8 %238, i64 7
  %247 = sext <8 x i8> %246 to <8 x i32>
  %248 = mul nsw <8 x i32> %247, %45
  %249 = add <8 x i32> %248, %33
  %250 = getelementptr inbounds nuw i8, ptr %54, i64 7
  %251 = getelementptr inbounds nuw i8, ptr %55, i64 23
  %252 = getelementptr inbounds nuw i8, ptr %57, i64 39
  %253 = getelementptr inbounds nuw i8, ptr %59, i64 55
  %254 = getelementptr inbounds nuw i8, ptr %61, i64 71
  %255 = getelementptr inbounds nuw i8, ptr %63, i64 87
  %256 = getelementptr inbounds nuw i8, ptr %65, i64 103
  %257 = getelementptr inbounds nuw i8, ptr %67, i64 119
  %258 = load i8, ptr %250, align 1, !tbaa !9
  %259 = load i8, ptr %251, align 1, !tbaa !9
  %260 = load i8, ptr %252, align 1, !tbaa !9
  %261 = load i8, ptr %253, align 1, !tbaa !9
  %262 = load i8, ptr %254, align 1, !tbaa !9
  %263 = load i8, ptr %255, align 1, !tbaa !9
  %264 = load i8, ptr %256, align 1, !tbaa !9
  %265 = load i8, ptr %257, align 1, !tbaa !9
  %266 = insertelement <8 x i8> poison, i8 %258, i64 0
  %267 = insertelement <8 x i8> %266, i8 %259, i64 1
  %268 = insertelement <8 x i8> %267, i8 %260, i64 2
  %269 = insertelement <8 x i8> %268, i8 %261, i64 3
  %270 = insertelement <8 x i8> %269, i8 %262, i64 4
  %271 = insertelement <8 x i8> %270, i8 %263, i64 5
  %272 = insertelement <8 x i8> %271, i8 %264, i64 6
  %273 = insertelement <8 x i8> %272, i8 %265, i64 7
  %274 = sext <8 x i8> %273 to <8 x i32>
  %275 = mul nsw <8 x i32> %274, %45
  %276 = add <8 x i32> %275, %34
  %277 = getelementptr inbounds nuw i8, ptr %54, i64 8
  %278 = getelementptr inbounds nuw i8, ptr %55, i64 24
  %279 = getelementptr inbounds nuw i8, ptr %57, i64 40
  %280 = getelementptr inbounds nuw i8, ptr %59, i64 56
  %281 = getelementptr inbounds nuw i8, ptr %61, i64 72
  %282 = getelementptr inbounds nuw i8, ptr %63, i64 88
  %283 = getelementptr inbounds nuw i8, ptr %65, i64 104
  %284 = getelementptr inbounds nuw i8, ptr %67, i64 120
  %285 = load i8, ptr %277, align 1, !tbaa !9
  %286 = load i8, ptr %278, align 1, !tbaa !9
  %287 = load i8, ptr %279, align 1, !tbaa !9
  %288 = load i8, ptr %280, align 1, !tbaa !9
  %289 = load i8, ptr %281, align 1, !tbaa !9
  %290 = load i8, ptr %282, align 1, !tbaa !9
  %291 = load i8, ptr %283, align 1, !tbaa !9
  %292 = load i8, ptr %284, align 1, !tbaa !9
  %293 = insertelement <8 x i8> poison, i8 %285, i64 0
  %294 = insertelement <8 x i8> %293, i8 %286, i64 1
  %295 = insertelement <8 x i8> %294, i8 %287, i64 2
  %296 = insertelement <8 x i8> %295, i8 %288, i64 3
  %297 = insertelement <8 x i8> %296, i8 %289, i64 4
  %298 = insertelement <8 x i8> %297, i8 %290, i64 5
  %299 = insertelement <8 x i8> %298, i8 %291, i64 6
  %300 = insertelement <8 x i8> %299, i8 %292, i64 7
  %301 = sext <8 x i8> %300 to <8 x i32>
  %302 = mul nsw <8 x i32> %301, %45
  %303 = add <8 x i32> %302, %35
  %304 = getelementptr inbounds nuw i8, ptr %54, i64 9
  %305 = getelementptr inbounds nuw i8, ptr %55, i64 25
  %306 = getelementptr inbounds nuw i8, ptr %57, i64 41
  %307 = getelementptr inbounds nuw i8, ptr %59, i64 57
  %308 = getelementptr inbounds nuw i8, ptr %61, i64 73
  %309 = getelementptr inbounds nuw i8, ptr %63, i64 89
  %310 = getelementptr inbounds nuw i8, ptr %65, i64 105
  %311 = getelementptr inbounds nuw i8, ptr %67, i64 121
  %312 = load i8, ptr %304, align 1, !tbaa !9
  %313 = load i8, ptr %305, align 1, !tbaa !9
  %314 = load i8, ptr %306, align 1, !tbaa !9
  %315 = load i8, ptr %307, align 1, !tbaa !9
  %316 = load i8, ptr %308, align 1, !tbaa !9
  %317 = load i8, ptr %309, align 1, !tbaa !9
  %318 = load i8, ptr %310, align 1, !tbaa !9
  %319 = load i8, ptr %311, align 1, !tbaa !9
  %320 = insertelement <8 x i8> poison, i8 %312, i64 0
  %321 = insertelement <8 x i8> %320, i8 %313, i64 1
  %322 = insertelement <8 x i8> %321, i8 %314, i64 2
  %323 = insertelement <8 x i8> %322, i8 %315, i64 3
  %324 = insertelement <8 x i8> %323, i8 %316, i64 4
  %325 = insertelement <8 x i8> %324, i8 %317, i64 5
  %326 = insertelement <8 x i8> %325, i8 %318, i64 6
  %327 = insertelement <8 x i8> %326, i8 %319, i64 7
  %328 = sext <8 x i8> %327 to <8 x i32>
  %329 = mul nsw <8 x i32> %328, %45
  %330 = add <8 x i32> %329, %36
  %331 = getelementptr inbounds nuw i8, ptr %54, i64 10
  %332 = getelementptr inbounds nuw i8, ptr %55, i64 26
  %333 = getelementptr inbounds nuw i8, ptr %57, i64 42
  %334 = getelementptr inbounds nuw i8, ptr %59, i64 58
  %335 = getelementptr inbounds nuw i8, ptr %61, i64 74
  %336 = getelementptr inbounds nuw i8, ptr %63, i64 90
  %337 = getelementptr inbounds nuw i8, ptr %65, i64 106
  %338 = getelementptr inbounds nuw i8, ptr %67, i64 122
  %339 = load i8, ptr %331, align 1, !tbaa !9
  %340 = load i8, ptr %332, align 1, !tbaa !9
  %341 = load i8, ptr %333, align 1, !tbaa !9
  %342 = load i8, ptr %334, align 1, !tbaa !9
  %343 = load i8, ptr %335, align 1, !tbaa !9
  %344 = load i8, ptr %336, align 1, !tbaa !9
  %345 = load i8, ptr %337, align 1, !tbaa !9
  %346 = load i8, ptr %338, align 1, !tbaa !9
  %347 = insertelement <8 x i8> poison, i8 %339, i64 0
  %348 = insertelement <8 x i8> %347, i8 %340, i64 1
  %349 = insertelement <8 x i8> %348, i8 %341, i64 2
  %350 = insertelement <8 x i8> %349, i8 %342, i64 3
  %351 = insertelement <8 x i8> %350, i8 %343, i64 4
  %352 = insertelement <8 x i8> %351, i8 %344, i64 5
  %353 = insertelement <8 x i8> %352, i8 %345, i64 6
  %354 = insertelement <8 x i8> %353, i8 %346, i64 7
  %355 = sext <8 x i8> %354 to <8 x i32>
  %356 = mul nsw <8 x i32> %355, %45
  %357 = add <8 x i32> %356, %37
  %358 = getelementptr inbounds nuw i8, ptr %54, i64 11
  %359 = getelementptr inbounds nuw i8, ptr %55, i64 27
  %360 = getelementptr inbounds nuw i8, ptr %57, i64 43
  %361 = getelementptr inbounds nuw i8, ptr %59, i64 59
  %362 = getelementptr inbounds nuw i8, ptr %61, i64 75
  %363 = getelementptr inbounds nuw i8, ptr %63, i64 91
  %364 = getelementptr inbounds nuw i8, ptr %65, i64 107
  %365 = getelementptr inbounds nuw i8, ptr %67, i64 123
  %366 = load i8, ptr %358, align 1, !tbaa !9
  %367 = load i8, ptr %359, align 1, !tbaa !9
  %368 = load i8, ptr %360, align 1, !tbaa !9
  %369 = load i8, ptr %361, align 1, !tbaa !9
  %370 = load i8, ptr %362, align 1, !tbaa !9
  %371 = load i8, ptr %363, align 1, !tbaa !9
  %372 = load i8, ptr %364, align 1, !tbaa !9
  %373 = load i8, ptr %365, align 1, !tbaa !9
  %374 = insertelement <8 x i8> poison, i8 %366, i64 0
  %375 = insertelement <8 x i8> %374, i8 %367, i64 1
  %376 = insertelement <8 x i8> %375, i8 %368, i64 2
  %377 = insertelement <8 x i8> %376, i8 %369, i64 3
  %378 = insertelement <8 x i8> %377, i8 %370, i64 4
  %379 = insertelement <8 x i8> %378, i8 %371, i64 5
  %380 = insertelement <8 x i8> %379, i8 %372, i64 6
  %381 = insertelement <8 x i8> %380, i8 %373, i64 7
  %382 = sext <8 x i8> %381 to <8 x i32>
  %383 = mul nsw <8 x i32> %382, %45
  %384 = add <8 x i32> %383, %38
  %385 = getelementptr inbounds nuw i8, ptr %54, i64 12
  %386 = getelementptr inbounds nuw i8, ptr %55, i64 28
  %387 = getelementptr inbounds nuw i8, ptr %57, i64 44
  %388 = getelementptr inbounds nuw i8, ptr %59, i64 60
  %389 = getelementptr inbounds nuw i8, ptr %61, i64 76
  %390 = getelementptr inbounds nuw i8, ptr %63, i64 92
  %391 = getelementptr inbounds nuw i8, ptr %65, i64 108
  %392 = getelementptr inbounds nuw i8, ptr %67, i64 124
  %393 = load i8, ptr %385, align 1, !tbaa !9
  %394 = load i8, ptr %386, align 1, !tbaa !9
  %395 = load i8, ptr %387, align 1, !tbaa !9
  %396 = load i8, ptr %388, align 1, !tbaa !9
  %397 = load i8, ptr %389, align 1, !tbaa !9
  %398 = load i8, ptr %390, align 1, !tbaa !9
  %399 = load i8, ptr %391, align 1, !tbaa !9
  %400 = load i8, ptr %392, align 1, !tbaa !9
  %401 = insertelement <8 x i8> poison, i8 %393, i64 0
  %402 = insertelement <8 x i8> %401, i8 %394, i64 1
  %403 = insertelement <8 x i8> %402, i8 %395, i64 2
  %404 = insertelement <8 x i8> %403, i8 %396, i64 3
  %405 = insertelement <8 x i8> %404, i8 %397, i64 4
  %406 = insertelement <8 x i8> %405, i8 %398, i64 5
  %407 = insertelement <8 x i8> %406, i8 %399, i64 6
  %408 = insertelement <8 x i8> %407, i8 %400, i64 7
  %409 = sext <8 x i8> %408 to <8 x i32>
  %410 = mul nsw <8 x i32> %409, %45
  %411 = add <8 x i32> %410, %39
  %412 = getelementptr inbounds nuw i8, ptr %54, i64 13
  %413 = getelementptr inbounds nuw i8, ptr %55, i64 29
  %414 = getelementptr inbounds nuw i8, ptr %57, i64 45
  %415 = getelementptr inbounds nuw i8, ptr %59, i64 61
  %416 = getelementptr inbounds nuw i8, ptr %61, i64 77
  %417 = getelementptr inbounds nuw i8, ptr %63, i64 93
  %418 = getelementptr inbounds nuw i8, ptr %65, i64 109
  %419 = getelementptr inbounds nuw i8, ptr %67, i64 125
  %420 = load i8, ptr %412, align 1, !tbaa !9
  %421 = load i8, ptr %413, align 1, !tbaa !9
  %422 = load i8, ptr %414, align 1, !tbaa !9
  %423 = load i8, ptr %415, align 1, !tbaa !9
  %424 = load i8, ptr %416, align 1, !tbaa !9
  %425 = load i8, ptr %417, align 1, !tbaa !9
  %426 = load i8, ptr %418, align 1, !tbaa !9
  %427 = load i8, ptr %419, align 1, !tbaa !9
  %428 = insertelement <8 x i8> poison, i8 %420, i64 0
  %429 = insertelement <8 x i8> %428, i8 %421, i64 1
  %430 = insertelement <8 x i8> %429, i8 %422, i64 2
  %431 = insertelement <8 x i8> %430, i8 %423, i64 3
  %432 = insertelement <8 x i8> %431, i8 %424, i64 4
  %433 = insertelement <8 x i8> %432, i8 %425, i64 5
  %434 = insertelement <8 x i8> %433, i8 %426, i64 6
  %435 = insertelement <8 x i8> %434, i8 %427, i64 7
  %436 = sext <8 x i8> %435 to <8 x i32>
  %437 = mul nsw <8 x i32> %436, %45
  %438 = add <8 x i32> %437, %40
  %439 = getelementptr inbounds nuw i8, ptr %54, i64 14
  %440 = getelementptr inbounds nuw i8, ptr %55, i64 30
  %441 = getelementptr inbounds nuw i8, ptr %57, i64 46
  %442 = getelementptr inbounds nuw i8, ptr %59, i64 62
  %443 = getelementptr inbounds nuw i8, ptr %61, i64 78
  %444 = getelementptr inbounds nuw i8, ptr %63, i64 94
  %445 = getelementptr inbounds nuw i8, ptr %65, i64 110
  %446 = getelementptr inbounds nuw i8, ptr %67, i64 126
  %447 = load i8, ptr %439, align 1, !tbaa !9
  %448 = load i8, ptr %440, align 1, !tbaa !9
  %449 = load i8, ptr %441, align 1, !tbaa !9
  %450 = load i8, ptr %442, align 1, !tbaa !9
  %451 = load i8, ptr %443, align 1, !tbaa !9
  %452 = load i8, ptr %444, align 1, !tbaa !9
  %453 = load i8, ptr %445, align 1, !tbaa !9
  %454 = load i8, ptr %446, align 1, !tbaa !9
  %455 = insertelement <8 x i8> poison, i8 %447, i64 0
  %456 = insertelement <8 x i8> %455, i8 %448, i64 1
  %457 = insertelement <8 x i8> %456, i8 %449, i64 2
  %458 = insertelement <8 x i8> %457, i8 %450, i64 3
  %459 = insertelement <8 x i8> %458, i8 %451, i64 4
  %460 = insertelement <8 x i8> %459, i8 %452, i64 5
  %461 = insertelement <8 x i8> %460, i8 %453, i64 6
  %462 = insertelement <8 x i8> %461, i8 %454, i64 7
  %463 = sext <8 x i8> %462 to <8 x i32>
  %464 = mul nsw <8 x i32> %463, %45
  %465 = add <8 x i32> %464, %41
  %466 = getelementptr inbounds nuw i8, ptr %54, i64 15
  %467 = getelementptr inbounds nuw i8, ptr %55, i64 31
  %468 = getelementptr inbounds nuw i8, ptr %57, i64 47
  %469 = getelementptr inbounds nuw i8, ptr %59, i64 63
  %470 = getelementptr inbounds nuw i8, ptr %61, i64 79
  %471 = getelementptr inbounds nuw i8, ptr %63, i64 95
  %472 = getelementptr inbounds nuw i8, ptr %65, i64 111
  %473 = getelementptr inbounds nuw i8, ptr %67, i64 127
  %474 = load i8, ptr %466, align 1, !tbaa !9
  %475 = load i8, ptr %467, align 1, !tbaa !9
  %476 = load i8, ptr %468, align 1, !tbaa !9
  %477 = load i8, ptr %469, align 1, !tbaa !9
  %478 = load i8, ptr %470, align 1, !tbaa !9
  %479 = load i8, ptr %471, align 1, !tbaa !9
  %480 = load i8, ptr %472, align 1, !tbaa !9
  %481 = load i8, ptr %473, align 1, !tbaa !9
  %482 = insertelement <8 x i8> poison, i8 %474, i64 0
  %483 = insertelement <8 x i8> %482, i8 %475, i64 1
  %484 = insertelement <8 x i8> %483, i8 %476, i64 2
  %485 = insertelement <8 x i8> %484, i8 %477, i64 3
  %486 = insertelement <8 x i8> %485, i8 %478, i64 4
  %487 = insertelement <8 x i8> %486, i8 %479, i64 5
  %488 = insertelement <8 x i8> %487, i8 %480, i64 6
  %489 = insertelement <8 x i8> %488, i8 %481, i64 7
  %490 = sext <8 x i8> %489 to <8 x i32>
  %491 = mul nsw <8 x i32> %490, %45
  %492 = add <8 x i32> %491, %42
  %493 = add nuw i64 %26, 8
  %494 = icmp eq i64 %493, %12
  br i1 %494, label %495, label %25, !llvm.loop !10

495:                                              ; preds = %25
  %496 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %87)
  %497 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %114)
  %498 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %141)
  %499 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %168)
  %500 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %195)
  %501 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %222)
  %502 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %249)
  %503 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %276)
  %504 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %303)
  %505 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %330)
  %506 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %357)
  %507 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %384)
  %508 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %411)
  %509 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %438)
  %510 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %465)
  %511 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %492)
  %512 = insertelement <8 x i32> poison, i32 %496, i64 0
  %513 = insertelement <8 x i32> %512, i32 %497, i64 1
  %514 = insertelement <8 x i32> %513, i32 %498, i64 2
  %515 = insertelement <8 x i32> %514, i32 %499, i64 3
  %516 = insertelement <8 x i32> %515, i32 %500, i64 4
  %517 = insertelement <8 x i32> %516, i32 %501, i64 5
  %518 = insertelement <8 x i32> %517, i32 %502, i64 6
  %519 = insertelement <8 x i32> %518, i32 %503, i64 7
  %520 = insertelement <8 x i32> poison, i32 %504, i64 0
  %521 = insertelement <8 x i32> %520, i32 %505, i64 1
  %522 = insertelement <8 x i32> %521, i32 %506, i64 2
  %523 = insertelement <8 x i32> %522, i32 %507, i64 3
  %524 = insertelement <8 x i32> %523, i32 %508, i64 4
  %525 = insertelement <8 x i32> %524, i32 %509, i64 5
  %526 = insertelement <8 x i32> %525, i32 %510, i64 6
  %527 = insertelement <8 x i32> %526, i32 %511, i64 7
  br i1 %13, label %554, label %528

528:                                              ; preds = %19, %495
  %529 = phi i64 [ 0, %19 ], [ %12, %495 ]
  %530 = phi <8 x i32> [ zeroinitializer, %19 ], [ %519, %495 ]
  %531 = phi <8 x i32> [ zeroinitializer, %19 ], [ %527, %495 ]
  br label %532

532:                                              ; preds = %528, %532
  %533 = phi i64 [ %552, %532 ], [ %529, %528 ]
  %534 = phi <8 x i32> [ %546, %532 ], [ %530, %528 ]
  %535 = phi <8 x i32> [ %551, %532 ], [ %531, %528 ]
  %536 = getelementptr i8, ptr %24, i64 %533
  %537 = load i8, ptr %536, align 1, !tbaa !9
  %538 = sext i8 %537 to i32
  %539 = shl i64 %533, 4
  %540 = getelementptr inbounds nuw i8, ptr %1, i64 %539
  %541 = load <8 x i8>, ptr %540, align 1, !tbaa !9
  %542 = sext <8 x i8> %541 to <8 x i32>
  %543 = insertelement <8 x i32> poison, i32 %538, i64 0
  %544 = shufflevector <8 x i32> %543, <8 x i32> poison, <8 x i32> zeroinitializer
  %545 = mul nsw <8 x i32> %544, %542
  %546 = add nsw <8 x i32> %545, %534
  %547 = getelementptr inbounds nuw i8, ptr %540, i64 8
  %548 = load <8 x i8>, ptr %547, align 1, !tbaa !9
  %549 = sext <8 x i8> %548 to <8 x i32>
  %550 = mul nsw <8 x i32> %544, %549
  %551 = add nsw <8 x i32> %550, %535
  %552 = add nuw i64 %533, 1
  %553 = icmp eq i64 %552, %8
  br i1 %553, label %554, label %532, !llvm.loop !14

554:                                              ; preds = %532, %495
  %555 = phi <8 x i32> [ %519, %495 ], [ %546, %532 ]
  %556 = phi <8 x i32> [ %527, %495 ], [ %551, %532 ]
  store <8 x i32> %555, ptr %22, align 4, !tbaa !5
  %557 = getelementptr inbounds nuw i8, ptr %22, i64 32
  store <8 x i32> %556, ptr %557, align 4, !tbaa !5
  %558 = add nuw i64 %20, 1
  %559 = icmp eq i64 %558, %3
  br i1 %559, label %573, label %19, !llvm.loop !15

560:                                              ; preds = %574
  %561 = icmp eq i64 %15, 0
  br i1 %561, label %573, label %562

562:                                              ; preds = %560, %14
  %563 = phi i64 [ 0, %14 ], [ %600, %560 ]
  %564 = icmp ne i64 %15, 0
  tail call void @llvm.assume(i1 %564)
  br label %565

565:                                              ; preds = %565, %562
  %566 = phi i64 [ %570, %565 ], [ %563, %562 ]
  %567 = phi i64 [ %571, %565 ], [ 0, %562 ]
  %568 = shl i64 %566, 6
  %569 = getelementptr i8, ptr %2, i64 %568
  %570 = add nuw i64 %566, 1
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %569, i8 0, i64 64, i1 false)
  %571 = add i64 %567, 1
  %572 = icmp eq i64 %571, %15
  br i1 %572, label %573, label %565, !llvm.loop !16

573:                                              ; preds = %554, %560, %565, %5
  ret void

574:                                              ; preds = %574, %17
  %575 = phi i64 [ 0, %17 ], [ %600, %574 ]
  %576 = phi i64 [ 0, %17 ], [ %601, %574 ]
  %577 = shl i64 %575, 6
  %578 = getelementptr i8, ptr %2, i64 %577
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %578, i8 0, i64 64, i1 false)
  %579 = shl i64 %575, 6
  %580 = getelementptr i8, ptr %2, i64 %579
  %581 = getelementptr i8, ptr %580, i64 64
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %581, i8 0, i64 64, i1 false)
  %582 = shl i64 %575, 6
  %583 = getelementptr i8, ptr %2, i64 %582
  %584 = getelementptr i8, ptr %583, i64 128
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %584, i8 0, i64 64, i1 false)
  %585 = shl i64 %575, 6
  %586 = getelementptr i8, ptr %2, i64 %585
  %587 = getelementptr i8, ptr %586, i64 192
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %587, i8 0, i64 64, i1 false)
  %588 = shl i64 %575, 6
  %589 = getelementptr i8, ptr %2, i64 %588
  %590 = getelementptr i8, ptr %589, i64 256
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %590, i8 0, i64 64, i1 false)
  %591 = shl i64 %575, 6
  %592 = getelementptr i8, ptr %2, i64 %591
  %593 = getelementptr i8, ptr %592, i64 320
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %593, i8 0, i64 64, i1 false)
  %594 = shl i64 %575, 6
  %595 = getelementptr i8, ptr %2, i64 %594
  %596 = getelementptr i8, ptr %595, i64 384
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %596, i8 0, i64 64, i1 false)
  %597 = shl i64 %575, 6
  %598 = getelementptr i8, ptr %2, i64 %597
  %599 = getelementptr i8, ptr %598, i64 448
  %600 = add nuw i64 %575, 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %599, i8 0, i64 64, i1 false)
  %601 = add i64 %576, 8
  %602 = icmp eq i64 %601, %18
  br i1 %602, label %560, label %574, !llvm.loop !15
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @conv_row_f32(ptr noalias noundef readonly captures(none) %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %3, 0
  br i1 %6, label %135, label %7

7:                                                ; preds = %5
  %8 = mul i64 %4, 3
  %9 = icmp eq i64 %4, 0
  br i1 %9, label %16, label %10

10:                                               ; preds = %7
  %11 = and i64 %8, 3
  %12 = icmp ult i64 %8, 4
  %13 = and i64 %8, -4
  %14 = icmp eq i64 %11, 0
  %15 = icmp ne i64 %11, 0
  br label %21

16:                                               ; preds = %7
  %17 = and i64 %3, 7
  %18 = icmp ult i64 %3, 8
  br i1 %18, label %124, label %19

19:                                               ; preds = %16
  %20 = and i64 %3, -8
  br label %136

21:                                               ; preds = %10, %116
  %22 = phi i64 [ %120, %116 ], [ 0, %10 ]
  %23 = shl i64 %22, 6
  %24 = getelementptr i8, ptr %2, i64 %23
  %25 = mul i64 %22, %4
  %26 = getelementptr float, ptr %0, i64 %25
  br i1 %12, label %91, label %27

27:                                               ; preds = %21, %27
  %28 = phi i64 [ %87, %27 ], [ 0, %21 ]
  %29 = phi <8 x float> [ %82, %27 ], [ zeroinitializer, %21 ]
  %30 = phi <8 x float> [ %86, %27 ], [ zeroinitializer, %21 ]
  %31 = phi i64 [ %88, %27 ], [ 0, %21 ]
  %32 = getelementptr float, ptr %26, i64 %28
  %33 = load float, ptr %32, align 4, !tbaa !18
  %34 = shl i64 %28, 6
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 %34
  %36 = load <8 x float>, ptr %35, align 4, !tbaa !18
  %37 = insertelement <8 x float> poison, float %33, i64 0
  %38 = shufflevector <8 x float> %37, <8 x float> poison, <8 x i32> zeroinitializer
  %39 = fmul contract <8 x float> %38, %36
  %40 = fadd contract <8 x float> %29, %39
  %41 = getelementptr inbounds nuw i8, ptr %35, i64 32
  %42 = load <8 x float>, ptr %41, align 4, !tbaa !18
  %43 = fmul contract <8 x float> %38, %42
  %44 = fadd contract <8 x float> %30, %43
  %45 = or disjoint i64 %28, 1
  %46 = getelementptr float, ptr %26, i64 %45
  %47 = load float, ptr %46, align 4, !tbaa !18
  %48 = shl i64 %45, 6
  %49 = getelementptr inbounds nuw i8, ptr %1, i64 %48
  %50 = load <8 x float>, ptr %49, align 4, !tbaa !18
  %51 = insertelement <8 x float> poison, float %47, i64 0
  %52 = shufflevector <8 x float> %51, <8 x float> poison, <8 x i32> zeroinitializer
  %53 = fmul contract <8 x float> %52, %50
  %54 = fadd contract <8 x float> %40, %53
  %55 = getelementptr inbounds nuw i8, ptr %49, i64 32
  %56 = load <8 x float>, ptr %55, align 4, !tbaa !18
  %57 = fmul contract <8 x float> %52, %56
  %58 = fadd contract <8 x float> %44, %57
  %59 = or disjoint i64 %28, 2
  %60 = getelementptr float, ptr %26, i64 %59
  %61 = load float, ptr %60, align 4, !tbaa !18
  %62 = shl i64 %59, 6
  %63 = getelementptr inbounds nuw i8, ptr %1, i64 %62
  %64 = load <8 x float>, ptr %63, align 4, !tbaa !18
  %65 = insertelement <8 x float> poison, float %61, i64 0
  %66 = shufflevector <8 x float> %65, <8 x float> poison, <8 x i32> zeroinitializer
  %67 = fmul contract <8 x float> %66, %64
  %68 = fadd contract <8 x float> %54, %67
  %69 = getelementptr inbounds nuw i8, ptr %63, i64 32
  %70 = load <8 x float>, ptr %69, align 4, !tbaa !18
  %71 = fmul contract <8 x float> %66, %70
  %72 = fadd contract <8 x float> %58, %71
  %73 = or disjoint i64 %28, 3
  %74 = getelementptr float, ptr %26, i64 %73
  %75 = load float, ptr %74, align 4, !tbaa !18
  %76 = shl i64 %73, 6
  %77 = getelementptr inbounds nuw i8, ptr %1, i64 %76
  %78 = load <8 x float>, ptr %77, align 4, !tbaa !18
  %79 = insertelement <8 x float> poison, float %75, i64 0
  %80 = shufflevector <8 x float> %79, <8 x float> poison, <8 x i32> zeroinitializer
  %81 = fmul contract <8 x float> %80, %78
  %82 = fadd contract <8 x float> %68, %81
  %83 = getelementptr inbounds nuw i8, ptr %77, i64 32
  %84 = load <8 x float>, ptr %83, align 4, !tbaa !18
  %85 = fmul contract <8 x float> %80, %84
  %86 = fadd contract <8 x float> %72, %85
  %87 = add nuw i64 %28, 4
  %88 = add i64 %31, 4
  %89 = icmp eq i64 %88, %13
  br i1 %89, label %90, label %27, !llvm.loop !20

90:                                               ; preds = %27
  br i1 %14, label %116, label %91

91:                                               ; preds = %90, %21
  %92 = phi i64 [ 0, %21 ], [ %87, %90 ]
  %93 = phi <8 x float> [ zeroinitializer, %21 ], [ %82, %90 ]
  %94 = phi <8 x float> [ zeroinitializer, %21 ], [ %86, %90 ]
  tail call void @llvm.assume(i1 %15)
  br label %95

95:                                               ; preds = %95, %91
  %96 = phi i64 [ %92, %91 ], [ %113, %95 ]
  %97 = phi <8 x float> [ %93, %91 ], [ %108, %95 ]
  %98 = phi <8 x float> [ %94, %91 ], [ %112, %95 ]
  %99 = phi i64 [ 0, %91 ], [ %114, %95 ]
  %100 = getelementptr float, ptr %26, i64 %96
  %101 = load float, ptr %100, align 4, !tbaa !18
  %102 = shl i64 %96, 6
  %103 = getelementptr inbounds nuw i8, ptr %1, i64 %102
  %104 = load <8 x float>, ptr %103, align 4, !tbaa !18
  %105 = insertelement <8 x float> poison, float %101, i64 0
  %106 = shufflevector <8 x float> %105, <8 x float> poison, <8 x i32> zeroinitializer
  %107 = fmul contract <8 x float> %106, %104
  %108 = fadd contract <8 x float> %97, %107
  %109 = getelementptr inbounds nuw i8, ptr %103, i64 32
  %110 = load <8 x float>, ptr %109, align 4, !tbaa !18
  %111 = fmul contract <8 x float> %106, %110
  %112 = fadd contract <8 x float> %98, %111
  %113 = add nuw i64 %96, 1
  %114 = add i64 %99, 1
  %115 = icmp eq i64 %114, %11
  br i1 %115, label %116, label %95, !llvm.loop !21

116:                                              ; preds = %95, %90
  %117 = phi <8 x float> [ %82, %90 ], [ %108, %95 ]
  %118 = phi <8 x float> [ %86, %90 ], [ %112, %95 ]
  store <8 x float> %117, ptr %24, align 4, !tbaa !18
  %119 = getelementptr inbounds nuw i8, ptr %24, i64 32
  store <8 x float> %118, ptr %119, align 4, !tbaa !18
  %120 = add nuw i64 %22, 1
  %121 = icmp eq i64 %120, %3
  br i1 %121, label %135, label %21, !llvm.loop !22

122:                                              ; preds = %136
  %123 = icmp eq i64 %17, 0
  br i1 %123, label %135, label %124

124:                                              ; preds = %122, %16
  %125 = phi i64 [ 0, %16 ], [ %162, %122 ]
  %126 = icmp ne i64 %17, 0
  tail call void @llvm.assume(i1 %126)
  br label %127

127:                                              ; preds = %127, %124
  %128 = phi i64 [ %132, %127 ], [ %125, %124 ]
  %129 = phi i64 [ %133, %127 ], [ 0, %124 ]
  %130 = shl i64 %128, 6
  %131 = getelementptr i8, ptr %2, i64 %130
  %132 = add nuw i64 %128, 1
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %131, i8 0, i64 64, i1 false)
  %133 = add i64 %129, 1
  %134 = icmp eq i64 %133, %17
  br i1 %134, label %135, label %127, !llvm.loop !23

135:                                              ; preds = %116, %122, %127, %5
  ret void

136:                                              ; preds = %136, %19
  %137 = phi i64 [ 0, %19 ], [ %162, %136 ]
  %138 = phi i64 [ 0, %19 ], [ %163, %136 ]
  %139 = shl i64 %137, 6
  %140 = getelementptr i8, ptr %2, i64 %139
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %140, i8 0, i64 64, i1 false)
  %141 = shl i64 %137, 6
  %142 = getelementptr i8, ptr %2, i64 %141
  %143 = getelementptr i8, ptr %142, i64 64
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %143, i8 0, i64 64, i1 false)
  %144 = shl i64 %137, 6
  %145 = getelementptr i8, ptr %2, i64 %144
  %146 = getelementptr i8, ptr %145, i64 128
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %146, i8 0, i64 64, i1 false)
  %147 = shl i64 %137, 6
  %148 = getelementptr i8, ptr %2, i64 %147
  %149 = getelementptr i8, ptr %148, i64 192
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %149, i8 0, i64 64, i1 false)
  %150 = shl i64 %137, 6
  %151 = getelementptr i8, ptr %2, i64 %150
  %152 = getelementptr i8, ptr %151, i64 256
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %152, i8 0, i64 64, i1 false)
  %153 = shl i64 %137, 6
  %154 = getelementptr i8, ptr %2, i64 %153
  %155 = getelementptr i8, ptr %154, i64 320
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %155, i8 0, i64 64, i1 false)
  %156 = shl i64 %137, 6
  %157 = getelementptr i8, ptr %2, i64 %156
  %158 = getelementptr i8, ptr %157, i64 384
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %158, i8 0, i64 64, i1 false)
  %159 = shl i64 %137, 6
  %160 = getelementptr i8, ptr %2, i64 %159
  %161 = getelementptr i8, ptr %160, i64 448
  %162 = add nuw i64 %137, 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %161, i8 0, i64 64, i1 false)
  %163 = add i64 %138, 8
  %164 = icmp eq i64 %163, %20
  br i1 %164, label %122, label %136, !llvm.loop !22
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="haswell" "target-features"="+avx,+avx2,+bmi,+bmi2,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+rdrnd,+sahf,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+x87,+xsave,+xsaveopt" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!7, !7, i64 0}
!10 = distinct !{!10, !11, !12, !13}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
!14 = distinct !{!14, !11, !13, !12}
!15 = distinct !{!15, !11}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!19, !19, i64 0}
!19 = !{!"float", !7, i64 0}
!20 = distinct !{!20, !11}
!21 = distinct !{!21, !17}
!22 = distinct !{!22, !11}
!23 = distinct !{!23, !17}
