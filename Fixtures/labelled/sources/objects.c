// Kernels of the labelled corpus that gcc compiles: there is no IR of them, only assembly.
#include <stdint.h>
typedef int8_t s8;
typedef uint8_t u8;

// Two rows by one vector of weights.
void rows2_s8(int32_t *restrict c, const s8 *restrict a, const s8 *restrict b, int n, int depth) {
  for (int i = 0; i < n; i++) {
    int32_t s = 0, t = 0;
    for (int k = 0; k < depth; k++) {
      s += a[i * depth + k] * b[k];
      t += a[(i + n) * depth + k] * b[k];
    }
    c[i] = s;
    c[i + n] = t;
  }
}
// Squares of differences of bytes.
int32_t distance_u8(const u8 *restrict a, const u8 *restrict b, int n) {
  int32_t s = 0;
  for (int i = 0; i < n; i++) s += (a[i] - b[i]) * (a[i] - b[i]);
  return s;
}
// A row is added to sums that stay in memory, one datum at a time.
void axpy_s16(int32_t *restrict c, const int16_t *restrict b, int16_t a, int n) {
  for (int j = 0; j < n; j++) c[j] += a * b[j];
}
// Sums of 64 bits, of unsigned and signed bytes.
int64_t dot_u8s8_long(const u8 *restrict a, const s8 *restrict b, int n) {
  int64_t s = 0;
  for (int i = 0; i < n; i++) s += a[i] * b[i];
  return s;
}
// A tap of a convolution: every second datum.
int32_t stride2_s8(const s8 *restrict a, const s8 *restrict b, int n) {
  int32_t s = 0;
  for (int i = 0; i < n; i++) s += a[2 * i] * b[i];
  return s;
}
// Rounded fixed-point scaling with a bias, the ways of several libraries.
void requantize_bias(s8 *restrict out, const int32_t *restrict sums, const int32_t *restrict bias,
                     int n, int32_t m, int shift) {
  for (int i = 0; i < n; i++) {
    int64_t v = ((int64_t)(sums[i] + bias[i]) * m) >> (31 + shift);
    out[i] = v < -128 ? -128 : v > 127 ? 127 : v;
  }
}
void requantize_u8(u8 *restrict out, const int32_t *restrict sums, int n, uint32_t d) {
  for (int i = 0; i < n; i++) {
    uint32_t v = (uint32_t)sums[i] / d;
    out[i] = v > 255 ? 255 : v;
  }
}
// Weights of bytes beside float data, the sum of a column for each lane.
void gemv_dequantized(float *restrict c, const float *restrict a, const s8 *restrict w, int n,
                      int depth, float scale) {
  for (int k = 0; k < depth; k++)
    for (int j = 0; j < n; j++) c[j] += a[k] * (w[k * n + j] * scale);
}
// Looks values up before it multiplies.
int32_t table_s8(const u8 *restrict a, const s8 *restrict b, const s8 *restrict table, int n) {
  int32_t s = 0;
  for (int i = 0; i < n; i++) s += table[a[i]] * b[i];
  return s;
}
// Ends where a byte is zero.
int32_t until_zero(const s8 *restrict a, const s8 *restrict b) {
  int32_t s = 0;
  for (int i = 0; a[i] != 0; i++) s += a[i] * b[i];
  return s;
}

// What must not be accused.
void saxpy(float *restrict c, const float *restrict b, float a, int n) {
  for (int j = 0; j < n; j++) c[j] += a * b[j];
}
void grey(u8 *restrict out, const u8 *restrict r, const u8 *restrict g, const u8 *restrict b, int n) {
  for (int i = 0; i < n; i++) out[i] = (77 * r[i] + 150 * g[i] + 29 * b[i] + 128) >> 8;
}
void digits(char *restrict out, uint32_t v) {
  do {
    *--out = '0' + v % 10;
    v /= 10;
  } while (v);
}
uint32_t adler(const u8 *restrict p, int n) {
  uint32_t a = 1, b = 0;
  for (int i = 0; i < n; i++) {
    a = (a + p[i]) % 65521;
    b = (b + a) % 65521;
  }
  return b << 16 | a;
}
void random_bytes(u8 *restrict out, int n, uint64_t x) {
  for (int i = 0; i < n; i++) {
    x = x * 6364136223846793005u + 1442695040888963407u;
    out[i] = x >> 56;
  }
}
void premultiply(u8 *restrict out, const u8 *restrict a, const u8 *restrict alpha, int n) {
  for (int i = 0; i < n; i++) out[i] = (a[i] * alpha[i] + 127) / 255;
}
int32_t manhattan(const s8 *restrict a, const s8 *restrict b, int n) {
  int32_t s = 0;
  for (int i = 0; i < n; i++) s += a[i] > b[i] ? a[i] - b[i] : b[i] - a[i];
  return s;
}
void maxpool(s8 *restrict out, const s8 *restrict a, int n) {
  for (int i = 0; i < n; i++) out[i] = a[i] > a[i + n] ? a[i] : a[i + n];
}
double dot_f64(const double *restrict a, const double *restrict b, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) s += a[i] * b[i];
  return s;
}
void scale_f32(float *restrict out, const s8 *restrict a, int n, float scale, int zero) {
  for (int i = 0; i < n; i++) out[i] = (a[i] - zero) * scale;
}
