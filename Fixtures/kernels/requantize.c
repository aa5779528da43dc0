// 32-bit sums back to bytes: a fixed-point multiplication, a rounding shift, an offset, a clamp.
#include <stddef.h>
#include <stdint.h>

void requantize(const int32_t *restrict sums, int8_t *restrict output, size_t n,
                int32_t multiplier, int32_t offset) {
  for (size_t i = 0; i < n; ++i) {
    int64_t product = (int64_t)sums[i] * multiplier + ((int64_t)1 << 37);
    int32_t value = (int32_t)(product >> 38) + offset;
    value = value < -128 ? -128 : value > 127 ? 127 : value;
    output[i] = (int8_t)value;
  }
}
