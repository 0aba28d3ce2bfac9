#include "arithmetic.h"

#if defined(__x86_64__)
#include <emmintrin.h>

/// The sums of four registers' numbers, in their order.
STUDY_INLINED __m128i four_sums(__m128i a, __m128i b, __m128i c, __m128i d) {
  __m128i ab = _mm_add_epi32(_mm_unpacklo_epi32(a, b), _mm_unpackhi_epi32(a, b));
  __m128i cd = _mm_add_epi32(_mm_unpacklo_epi32(c, d), _mm_unpackhi_epi32(c, d));
  return _mm_add_epi32(_mm_unpacklo_epi64(ab, cd), _mm_unpackhi_epi64(ab, cd));
}

STUDY_INLINED __m128i load(const int16_t *numbers) { return _mm_loadu_si128((const __m128i *)numbers); }

/// Four rows with one vector or two.
STUDY_INLINED void four_rows(
    const int16_t *rows, long width, __m128i bias, const int16_t *vectors, long vector_count, long vector_stride,
    int32_t *results, long result_stride) {
  __m128i sums[2][4] = {{{0}}};
  for (long k = 0; k < width; k += 8) {
    for (long v = 0; v < vector_count; v++) {
      const __m128i vector = load(vectors + v * vector_stride + k);
      for (long r = 0; r < 4; r++) {
        sums[v][r] = _mm_add_epi32(sums[v][r], _mm_madd_epi16(vector, load(rows + r * width + k)));
      }
    }
  }
  for (long v = 0; v < vector_count; v++) {
    const __m128i sum = four_sums(sums[v][0], sums[v][1], sums[v][2], sums[v][3]);
    _mm_storeu_si128((__m128i *)(results + v * result_stride), _mm_add_epi32(sum, bias));
  }
}

STUDY_INLINED int32_t one_product(const int16_t *a, const int16_t *b, long width) {
  __m128i sum = _mm_setzero_si128();
  for (long k = 0; k < width; k += 8) sum = _mm_add_epi32(sum, _mm_madd_epi16(load(a + k), load(b + k)));
  return _mm_cvtsi128_si32(four_sums(sum, sum, sum, sum));
}

static void products_sse2(
    const int16_t *rows, long row_count, long width, const int32_t *bias, const int16_t *vectors, long vector_count,
    long vector_stride, int32_t *results, long result_stride) {
  long row = 0;
  for (; row + 4 <= row_count; row += 4) {
    const int16_t *four = rows + row * width;
    const __m128i added = bias ? _mm_loadu_si128((const __m128i *)(bias + row)) : _mm_setzero_si128();
    const int16_t *vector = vectors;
    int32_t *result = results + row;
    long left = vector_count;
    for (; left >= 2; left -= 2, vector += 2 * vector_stride, result += 2 * result_stride) {
      four_rows(four, width, added, vector, 2, vector_stride, result, result_stride);
    }
    if (left == 1) four_rows(four, width, added, vector, 1, vector_stride, result, result_stride);
  }
  for (; row < row_count; row++) {
    for (long vector = 0; vector < vector_count; vector++) {
      const int32_t sum = one_product(rows + row * width, vectors + vector * vector_stride, width);
      results[vector * result_stride + row] = wrapped_sum(sum, bias ? bias[row] : 0);
    }
  }
}

static void narrow_sse2(const int32_t *values, long count, int shift, int rectified, int16_t *results) {
  narrow_all(values, count, shift, rectified, results);
}

static void shift_sse2(int32_t *values, long count, int shift) { shift_all(values, count, shift); }

static void step_sse2(
    const struct study_gates *gates, const int32_t *sums, const int32_t *products, int32_t *cells, int16_t *state) {
  step_plainly(gates, sums, products, cells, state);
}

const struct study_arithmetic study_arithmetic_sse2 = {"sse2", products_sse2, narrow_sse2, shift_sse2, step_sse2};
#endif
