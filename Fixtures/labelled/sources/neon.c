// Kernels of the labelled corpus for AArch64.
#include <arm_neon.h>
#include <stdint.h>

#ifdef __ARM_FEATURE_DOTPROD
void sdot_tile(int32_t *restrict c, const int8_t *restrict a, const int8_t *restrict b, long depth) {
  int32x4_t s[4][4] = {0};
  for (long k = 0; k < depth; k += 4) {
    int8x16_t x = vld1q_s8(a + k * 4);
#pragma clang loop unroll(full)
    for (int j = 0; j < 4; j++) {
      int8x16_t w = vld1q_s8(b + k * 16 + 16 * j);
      s[0][j] = vdotq_laneq_s32(s[0][j], w, x, 0);
      s[1][j] = vdotq_laneq_s32(s[1][j], w, x, 1);
      s[2][j] = vdotq_laneq_s32(s[2][j], w, x, 2);
      s[3][j] = vdotq_laneq_s32(s[3][j], w, x, 3);
    }
  }
  for (int i = 0; i < 4; i++)
    for (int j = 0; j < 4; j++) vst1q_s32(c + i * 16 + 4 * j, s[i][j]);
}
int32_t sdot_chain(const int8_t *restrict a, const int8_t *restrict b, long n) {
  int32x4_t s = vdupq_n_s32(0);
#pragma clang loop unroll(disable)
  for (long i = 0; i < n; i += 16) s = vdotq_s32(s, vld1q_s8(a + i), vld1q_s8(b + i));
  return vaddvq_s32(s);
}
#endif

// Words by words: four products an instruction.
void smlal_tile(int32_t *restrict c, const int8_t *restrict a, const int8_t *restrict b, long depth) {
  int32x4_t s[4][2] = {0};
  for (long k = 0; k < depth; k++) {
    int16x8_t w = vmovl_s8(vld1_s8(b + k * 8));
#pragma clang loop unroll(full)
    for (int i = 0; i < 4; i++) {
      s[i][0] = vmlal_n_s16(s[i][0], vget_low_s16(w), a[i * depth + k]);
      s[i][1] = vmlal_n_s16(s[i][1], vget_high_s16(w), a[i * depth + k]);
    }
  }
  for (int i = 0; i < 4; i++) vst1q_s32(c + i * 8, s[i][0]), vst1q_s32(c + i * 8 + 4, s[i][1]);
}
// The lanes of the products are added in every step.
void addv_rows(int32_t *restrict c, const int8_t *restrict a, const int8_t *restrict b, long n) {
  int8x16_t w = vld1q_s8(b);
  for (long i = 0; i < n; i++) {
    int8x16_t x = vld1q_s8(a + 16 * i);
    int16x8_t p = vmull_s8(vget_low_s8(x), vget_low_s8(w));
    int16x8_t q = vmull_high_s8(x, w);
    c[i] = vaddlvq_s16(p) + vaddlvq_s16(q);
  }
}
