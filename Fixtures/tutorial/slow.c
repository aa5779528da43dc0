#include <stdint.h>

/// Sums of products of each row of `weights` with `data`.
void layer(int32_t *restrict sums, const uint8_t *restrict data,
           const int8_t *restrict weights, int rows) {
  for (int row = 0; row < rows; ++row) {
    int32_t sum = 0;
    for (int i = 0; i < 1024; ++i)
      sum += data[i] * weights[row * 1024 + i];
    sums[row] = sum;
  }
}
