#include <immintrin.h>
#include <stdint.h>

/// The same sums by vpdpbusd, which multiplies bytes as they are and adds groups of four.
void layer(int32_t *restrict sums, const uint8_t *restrict data,
           const int8_t *restrict weights, int rows) {
  for (int row = 0; row < rows; ++row) {
    __m512i part[4] = {0};
    for (int i = 0; i < 1024; i += 256)
      for (int j = 0; j < 4; ++j)
        part[j] = _mm512_dpbusd_epi32(
            part[j], _mm512_loadu_si512(data + i + 64 * j),
            _mm512_loadu_si512(weights + row * 1024 + i + 64 * j));
    part[0] = _mm512_add_epi32(_mm512_add_epi32(part[0], part[1]),
                               _mm512_add_epi32(part[2], part[3]));
    sums[row] = _mm512_reduce_add_epi32(part[0]);
  }
}
