#include <stdint.h>

void matmul(int32_t *c, const uint8_t *a, const int8_t *b, int m, int n, int k) {
  for (int i = 0; i < m; ++i)
    for (int j = 0; j < n; ++j)
      for (int p = 0; p < k; ++p)
        c[i * n + j] += a[i * k + p] * b[j * k + p];
}
