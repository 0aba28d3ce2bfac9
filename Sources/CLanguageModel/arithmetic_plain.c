#include "arithmetic.h"

#include <stddef.h>

static void products_plain(
    const int16_t *rows, long row_count, long width, const int32_t *bias, const int16_t *vectors, long vector_count,
    long vector_stride, int32_t *results, long result_stride) {
  for (long row = 0; row < row_count; row++) {
    for (long vector = 0; vector < vector_count; vector++) {
      const int16_t *a = rows + row * width, *b = vectors + vector * vector_stride;
      uint32_t sum = bias ? (uint32_t)bias[row] : 0;
      for (long k = 0; k < width; k++) sum += (uint32_t)((int32_t)a[k] * (int32_t)b[k]);
      results[vector * result_stride + row] = (int32_t)sum;
    }
  }
}

static void narrow_plain(const int32_t *values, long count, int shift, int rectified, int16_t *results) {
  narrow_all(values, count, shift, rectified, results);
}

static void shift_plain(int32_t *values, long count, int shift) { shift_all(values, count, shift); }

static void step_plain(
    const struct study_gates *gates, const int32_t *sums, const int32_t *products, int32_t *cells, int16_t *state) {
  step_plainly(gates, sums, products, cells, state);
}

static const struct study_arithmetic plain = {"plain", products_plain, narrow_plain, shift_plain, step_plain};

const struct study_arithmetic *study_arithmetic_at(int index) {
#if defined(__x86_64__)
  if (index == 1) return &study_arithmetic_sse2;
  if (index == 2 && __builtin_cpu_supports("avx2")) return &study_arithmetic_avx2;
#endif
  return index == 0 ? &plain : NULL;
}

const struct study_arithmetic *study_arithmetic_best(void) {
  int last = 0;
  while (study_arithmetic_at(last + 1)) last++;
  return study_arithmetic_at(last);
}
