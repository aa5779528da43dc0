// Dot products over a run-time length: what a compiler vectorises by itself.
#include <stddef.h>
#include <stdint.h>

float dot_f32(const float *restrict a, const float *restrict b, size_t n) {
#pragma clang fp reassociate(on) contract(fast)
  float sum = 0;
  for (size_t i = 0; i < n; ++i)
    sum += a[i] * b[i];
  return sum;
}

int32_t dot_s8s8(const int8_t *restrict a, const int8_t *restrict b, size_t n) {
  int32_t sum = 0;
  for (size_t i = 0; i < n; ++i)
    sum += a[i] * b[i];
  return sum;
}

int32_t dot_u8s8(const uint8_t *restrict a, const int8_t *restrict b, size_t n) {
  int32_t sum = 0;
  for (size_t i = 0; i < n; ++i)
    sum += a[i] * b[i];
  return sum;
}
