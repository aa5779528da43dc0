// One row of a 3-tap convolution, 16 output channels: weights widened each time they are used.
#include <stddef.h>
#include <stdint.h>

#define CHANNELS 16
#define TAPS 3

void conv_row_s8(const int8_t *restrict data, const int8_t *restrict weights,
                 int32_t *restrict output, size_t width, size_t depth) {
  for (size_t x = 0; x < width; ++x) {
    int32_t sums[CHANNELS] = {0};
    for (size_t k = 0; k < TAPS * depth; ++k)
      for (size_t c = 0; c < CHANNELS; ++c)
        sums[c] += data[x * depth + k] * weights[k * CHANNELS + c];
    for (size_t c = 0; c < CHANNELS; ++c)
      output[x * CHANNELS + c] = sums[c];
  }
}

void conv_row_f32(const float *restrict data, const float *restrict weights,
                  float *restrict output, size_t width, size_t depth) {
#pragma clang fp contract(fast)
  for (size_t x = 0; x < width; ++x) {
    float sums[CHANNELS] = {0};
    for (size_t k = 0; k < TAPS * depth; ++k)
      for (size_t c = 0; c < CHANNELS; ++c)
        sums[c] += data[x * depth + k] * weights[k * CHANNELS + c];
    for (size_t c = 0; c < CHANNELS; ++c)
      output[x * CHANNELS + c] = sums[c];
  }
}
