// Kernels of the labelled corpus in C. Every function is one loop nest with one cause, or none.
#include <stdint.h>
typedef int8_t s8;
typedef uint8_t u8;

// Four rows of a tile of 16 columns: a byte of the data for all lanes.
#define TILE(NAME, A, B, SUM)                                                                   \
  void NAME(SUM *restrict c, const A *restrict a, const B *restrict b, int depth) {             \
    SUM s[4][16] = {0};                                                                         \
    for (int k = 0; k < depth; k++)                                                             \
      for (int i = 0; i < 4; i++)                                                               \
        for (int j = 0; j < 16; j++) s[i][j] += (SUM)a[i * depth + k] * (SUM)b[k * 16 + j];     \
    for (int i = 0; i < 4; i++)                                                                 \
      for (int j = 0; j < 16; j++) c[i * 16 + j] = s[i][j];                                     \
  }
TILE(tile_s8, s8, s8, int32_t)
TILE(tile_u8s8, u8, s8, int32_t)
TILE(tile_s16, int16_t, int16_t, int32_t)
TILE(tile_s8_i64, s8, s8, int64_t)
TILE(tile_f32, float, float, float)

#define DOT(NAME, A, B, SUM)                                                                    \
  SUM NAME(const A *restrict a, const B *restrict b, int n) {                                   \
    SUM s = 0;                                                                                  \
    for (int i = 0; i < n; i++) s += (SUM)a[i] * (SUM)b[i];                                     \
    return s;                                                                                   \
  }
DOT(dot_s8, s8, s8, int32_t)
DOT(dot_u8s8, u8, s8, int32_t)
DOT(dot_s8_i64, s8, s8, int64_t)
DOT(dot_s16, int16_t, int16_t, int32_t)
DOT(dot_f32, float, float, float)

// The sums of a row live in memory: one row of the weights is added at a time.
void outer_s8(int32_t *restrict c, const s8 *restrict a, const s8 *restrict b, int n, int depth) {
  for (int k = 0; k < depth; k++)
    for (int j = 0; j < n; j++) c[j] += a[k] * b[k * n + j];
}
void outer_f32(float *restrict c, const float *restrict a, const float *restrict b, int n,
               int depth) {
  for (int k = 0; k < depth; k++)
    for (int j = 0; j < n; j++) c[j] += a[k] * b[k * n + j];
}

// A column of the weights at a time: their bytes are not neighbours.
void column_s8(int32_t *restrict c, const s8 *restrict a, const s8 *restrict b, int n, int depth) {
  for (int j = 0; j < n; j++) {
    int32_t s = 0;
    for (int k = 0; k < depth; k++) s += a[k] * b[k * n + j];
    c[j] = s;
  }
}
// Every third byte: one channel of an interleaved image.
int32_t stride3_u8s8(const u8 *restrict a, const s8 *restrict b, int n) {
  int32_t s = 0;
  for (int i = 0; i < n; i++) s += a[3 * i] * b[i];
  return s;
}

// Sixteen products for each result, over its whole depth.
void dots16_s8(int32_t *restrict c, const s8 *restrict a, const s8 *restrict b, int n) {
  for (int i = 0; i < n; i++) {
    int32_t s = 0;
    for (int k = 0; k < 16; k++) s += a[i * 16 + k] * b[k];
    c[i] = s;
  }
}
void dots64_f32(float *restrict c, const float *restrict a, const float *restrict b, int n) {
  for (int i = 0; i < n; i++) {
    float s = 0;
    for (int k = 0; k < 16; k++) s += a[i * 16 + k] * b[k];
    c[i] = s;
  }
}

// Depthwise: nine taps, the channels in the lanes.
void depthwise_s8(int32_t *restrict c, const s8 *restrict a, const s8 *restrict w, int channels) {
  for (int j = 0; j < channels; j++) {
    int32_t s = 0;
    for (int t = 0; t < 9; t++) s += a[t * channels + j] * w[t * channels + j];
    c[j] = s;
  }
}

// Zero points inside of the products.
int32_t zero_u8(const u8 *restrict a, const u8 *restrict b, int n, int za, int zb) {
  int32_t s = 0;
  for (int i = 0; i < n; i++) s += (a[i] - za) * (b[i] - zb);
  return s;
}
void zero_tile(int32_t *restrict c, const u8 *restrict a, const u8 *restrict b, int depth, int za,
               int zb) {
  int32_t s[4][16] = {0};
  for (int k = 0; k < depth; k++)
    for (int i = 0; i < 4; i++)
      for (int j = 0; j < 16; j++) s[i][j] += (a[i * depth + k] - za) * (b[k * 16 + j] - zb);
  for (int i = 0; i < 4; i++)
    for (int j = 0; j < 16; j++) c[i * 16 + j] = s[i][j];
}

// Weights in bytes, data in float.
float weights_s8(const float *restrict a, const s8 *restrict w, int n) {
  float s = 0;
  for (int i = 0; i < n; i++) s += a[i] * w[i];
  return s;
}
float scaled_s8(const s8 *restrict a, const s8 *restrict w, int n, float x, float y) {
  float s = 0;
  for (int i = 0; i < n; i++) s += (a[i] * x) * (w[i] * y);
  return s;
}

// Fixed-point scaling of sums.
void requantize_64(s8 *restrict out, const int32_t *restrict sums, int n, int32_t m, int shift) {
  for (int i = 0; i < n; i++) {
    int64_t scaled = ((int64_t)sums[i] * m + (1ll << (shift - 1))) >> shift;
    int32_t v = (int32_t)scaled;
    out[i] = v < -128 ? -128 : v > 127 ? 127 : v;
  }
}
void requantize_div(s8 *restrict out, const int32_t *restrict sums, int n, int32_t d) {
  for (int i = 0; i < n; i++) {
    int32_t v = sums[i] / d;
    out[i] = v < -128 ? -128 : v > 127 ? 127 : v;
  }
}
void requantize_shift(s8 *restrict out, const int32_t *restrict sums, int n, int shift) {
  for (int i = 0; i < n; i++) {
    int32_t v = sums[i] >> shift;
    out[i] = v < -128 ? -128 : v > 127 ? 127 : v;
  }
}
void requantize_float(s8 *restrict out, const int32_t *restrict sums, int n, float scale) {
  for (int i = 0; i < n; i++) {
    int32_t v = (int32_t)__builtin_rintf(sums[i] * scale);
    out[i] = v < -128 ? -128 : v > 127 ? 127 : v;
  }
}

// A pointer to sums that may overlap the data: not vectorized.
void aliased_s8(int32_t *c, const s8 *a, const s8 *b, const int *order, int n) {
  for (int i = 0; i < n; i++) c[order[i]] += a[i] * b[i];
}
// Two ways out.
int32_t until_s8(const s8 *restrict a, const s8 *restrict b, int n, int32_t limit) {
  int32_t s = 0;
  for (int i = 0; i < n; i++) {
    s += a[i] * b[i];
    if (s > limit) break;
  }
  return s;
}

// What must not be accused.
void copy_s8(s8 *restrict to, const s8 *restrict from, int n) {
  for (int i = 0; i < n; i++) to[i] = from[i] ^ 0x55;
}
void widen_s8(int32_t *restrict to, const s8 *restrict from, int n) {
  for (int i = 0; i < n; i++) to[i] = from[i];
}
void to_float(float *restrict to, const s8 *restrict from, int n, float scale) {
  for (int i = 0; i < n; i++) to[i] = from[i] * scale;
}
void quantize(s8 *restrict to, const float *restrict from, int n, float scale) {
  for (int i = 0; i < n; i++) {
    float v = __builtin_rintf(from[i] * scale);
    to[i] = v < -128 ? -128 : v > 127 ? 127 : (s8)v;
  }
}
uint32_t hash(const u8 *text, int n) {
  uint32_t h = 2166136261u;
  for (int i = 0; i < n; i++) h = (h ^ text[i]) * 16777619u;
  return h;
}
void blend(u8 *restrict to, const u8 *restrict a, const u8 *restrict b, int n, u8 alpha) {
  for (int i = 0; i < n; i++) to[i] = (a[i] * alpha + b[i] * (255 - alpha)) >> 8;
}
int32_t sum_s8(const s8 *restrict a, int n) {
  int32_t s = 0;
  for (int i = 0; i < n; i++) s += a[i];
  return s;
}
