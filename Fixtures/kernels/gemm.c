// A register tile of a matrix product, ROWS by COLUMNS sums, over packed panels.
#include <stddef.h>
#include <stdint.h>

#define ROWS 4
#define COLUMNS 16

#define TILE(name, element, accumulator)                                       \
  void name(const element *restrict a, const element *restrict b,              \
            accumulator *restrict c, size_t depth) {                           \
    accumulator sums[ROWS][COLUMNS] = {{0}};                                   \
    for (size_t k = 0; k < depth; ++k)                                         \
      for (size_t i = 0; i < ROWS; ++i)                                        \
        for (size_t j = 0; j < COLUMNS; ++j)                                   \
          sums[i][j] += (accumulator)a[k * ROWS + i] * b[k * COLUMNS + j];     \
    for (size_t i = 0; i < ROWS; ++i)                                          \
      for (size_t j = 0; j < COLUMNS; ++j)                                     \
        c[i * COLUMNS + j] = sums[i][j];                                       \
  }

TILE(gemm_f32, float, float)
TILE(gemm_s16, int16_t, int32_t)
TILE(gemm_s8, int8_t, int32_t)
