/// The layer before it was quantized.
void layer(float *restrict sums, const float *restrict data,
           const float *restrict weights, int rows) {
#pragma clang fp reassociate(on)
  for (int row = 0; row < rows; ++row) {
    float sum = 0;
    for (int i = 0; i < 1024; ++i)
      sum += data[i] * weights[row * 1024 + i];
    sums[row] = sum;
  }
}
