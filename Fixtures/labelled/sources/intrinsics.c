// Kernels of the labelled corpus that call an instruction by its name.
#include <immintrin.h>
#include <stdint.h>

#define STEPS(ACC, ROWS) for (int i = 0; i < ROWS; i++) ACC

#ifdef __AVX512VNNI__
// Fourteen rows of the data, sixteen columns: every instruction makes 64 products.
void vnni_tile(int32_t *restrict c, const uint8_t *restrict a, const int8_t *restrict b, long depth) {
  __m512i s[14];
  STEPS(s[i] = _mm512_setzero_si512(), 14);
  for (long k = 0; k < depth; k += 4) {
    __m512i w = _mm512_loadu_si512(b + k * 16);
#pragma clang loop unroll(full)
    for (int i = 0; i < 14; i++)
      s[i] = _mm512_dpbusd_epi32(s[i], _mm512_set1_epi32(*(const int *)(a + i * depth + k)), w);
  }
  STEPS(_mm512_storeu_si512(c + i * 16, s[i]), 14);
}
// One accumulator: each instruction waits for the one before.
int32_t vnni_chain(const uint8_t *restrict a, const int8_t *restrict b, long n) {
  __m512i s = _mm512_setzero_si512();
#pragma clang loop unroll(disable)
  for (long i = 0; i < n; i += 64)
    s = _mm512_dpbusd_epi32(s, _mm512_loadu_si512(a + i), _mm512_loadu_si512(b + i));
  return _mm512_reduce_add_epi32(s);
}
// 256-bit vectors on a CPU with 512-bit ones.
void vnni_narrow(int32_t *restrict c, const uint8_t *restrict a, const int8_t *restrict b, long depth) {
  __m256i s[12];
  STEPS(s[i] = _mm256_setzero_si256(), 12);
  for (long k = 0; k < depth; k += 4) {
    __m256i w = _mm256_loadu_si256((const void *)(b + k * 8));
#pragma clang loop unroll(full)
    for (int i = 0; i < 12; i++)
      s[i] = _mm256_dpbusd_epi32(s[i], _mm256_set1_epi32(*(const int *)(a + i * depth + k)), w);
  }
  STEPS(_mm256_storeu_si256((void *)(c + i * 8), s[i]), 12);
}
#endif

// Pairs by vpmaddubsw and vpmaddwd.
void maddubs_tile(int32_t *restrict c, const uint8_t *restrict a, const int8_t *restrict b, long depth) {
  __m256i s[8], ones = _mm256_set1_epi16(1);
  STEPS(s[i] = _mm256_setzero_si256(), 8);
  for (long k = 0; k < depth; k += 4) {
    __m256i w = _mm256_loadu_si256((const void *)(b + k * 8));
#pragma clang loop unroll(full)
    for (int i = 0; i < 8; i++) {
      __m256i x = _mm256_set1_epi32(*(const int *)(a + i * depth + k));
      s[i] = _mm256_add_epi32(s[i], _mm256_madd_epi16(_mm256_maddubs_epi16(x, w), ones));
    }
  }
  STEPS(_mm256_storeu_si256((void *)(c + i * 8), s[i]), 8);
}
// Exact pairs of words.
void madd_tile(int32_t *restrict c, const int16_t *restrict a, const int16_t *restrict b, long depth) {
  __m256i s[8];
  STEPS(s[i] = _mm256_setzero_si256(), 8);
  for (long k = 0; k < depth; k += 2) {
    __m256i w = _mm256_loadu_si256((const void *)(b + k * 8));
#pragma clang loop unroll(full)
    for (int i = 0; i < 8; i++)
      s[i] = _mm256_add_epi32(
          s[i], _mm256_madd_epi16(_mm256_set1_epi32(*(const int *)(a + i * depth + k)), w));
  }
  STEPS(_mm256_storeu_si256((void *)(c + i * 8), s[i]), 8);
}
// The lanes of every vector of products are summed at once.
void horizontal(int32_t *restrict c, const int8_t *restrict a, const int8_t *restrict b, long n) {
  for (long i = 0; i < n; i++) {
    __m256i x = _mm256_cvtepi8_epi16(_mm_loadu_si128((const void *)(a + 16 * i)));
    __m256i p = _mm256_madd_epi16(x, _mm256_cvtepi8_epi16(_mm_loadu_si128((const void *)b)));
    __m128i q = _mm_add_epi32(_mm256_castsi256_si128(p), _mm256_extracti128_si256(p, 1));
    q = _mm_hadd_epi32(q, q);
    q = _mm_hadd_epi32(q, q);
    c[i] = _mm_cvtsi128_si32(q);
  }
}
// Multiplied in 32-bit lanes on purpose.
void mulld_tile(int32_t *restrict c, const int8_t *restrict a, const int8_t *restrict b, long depth) {
  __m256i s[8];
  STEPS(s[i] = _mm256_setzero_si256(), 8);
  for (long k = 0; k < depth; k++) {
    __m256i w = _mm256_cvtepi8_epi32(_mm_loadl_epi64((const void *)(b + k * 8)));
#pragma clang loop unroll(full)
    for (int i = 0; i < 8; i++)
      s[i] = _mm256_add_epi32(s[i], _mm256_mullo_epi32(_mm256_set1_epi32(a[i * depth + k]), w));
  }
  STEPS(_mm256_storeu_si256((void *)(c + i * 8), s[i]), 8);
}
