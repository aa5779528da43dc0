// The same tile by hand, for processors whose instructions sum products of neighbours: four of K
// stand side by side in the packed panels.
#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define ROWS 4

static inline int32_t four(const uint8_t *bytes) {
  int32_t word;
  memcpy(&word, bytes, sizeof word);
  return word;
}

#ifdef __AVX512VNNI__
void gemm_dpbusd(const uint8_t *restrict a, const int8_t *restrict b,
                 int32_t *restrict c, size_t depth) {
  __m512i sums[ROWS];
  for (int i = 0; i < ROWS; ++i)
    sums[i] = _mm512_setzero_si512();
  for (size_t k = 0; k < depth; k += 4) {
    __m512i weights = _mm512_loadu_si512(b + k * 16);
    for (int i = 0; i < ROWS; ++i)
      sums[i] = _mm512_dpbusd_epi32(
          sums[i], _mm512_set1_epi32(four(a + k * ROWS + 4 * i)), weights);
  }
  for (int i = 0; i < ROWS; ++i)
    _mm512_storeu_si512(c + 16 * i, sums[i]);
}
#else
void gemm_maddubs(const uint8_t *restrict a, const int8_t *restrict b,
                  int32_t *restrict c, size_t depth) {
  const __m256i ones = _mm256_set1_epi16(1);
  __m256i sums[ROWS];
  for (int i = 0; i < ROWS; ++i)
    sums[i] = _mm256_setzero_si256();
  for (size_t k = 0; k < depth; k += 4) {
    __m256i weights = _mm256_loadu_si256((const __m256i *)(b + k * 8));
    for (int i = 0; i < ROWS; ++i) {
      __m256i data = _mm256_set1_epi32(four(a + k * ROWS + 4 * i));
      __m256i pairs = _mm256_maddubs_epi16(data, weights);
      sums[i] = _mm256_add_epi32(sums[i], _mm256_madd_epi16(pairs, ones));
    }
  }
  for (int i = 0; i < ROWS; ++i)
    _mm256_storeu_si256((__m256i *)(c + 8 * i), sums[i]);
}
#endif
