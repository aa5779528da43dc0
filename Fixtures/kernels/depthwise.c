// Three taps of every channel of its own: no reduction over channels that a dot product could use.
#include <stddef.h>
#include <stdint.h>

void depthwise_s8(const int8_t *restrict data, const int8_t *restrict weights,
                  int32_t *restrict output, size_t channels) {
  for (size_t c = 0; c < channels; ++c)
    output[c] = data[c] * weights[c] + data[channels + c] * weights[channels + c] +
                data[2 * channels + c] * weights[2 * channels + c];
}
