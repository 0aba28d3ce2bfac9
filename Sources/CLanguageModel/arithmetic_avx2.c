#include "arithmetic.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2")))
#define AVX2_INLINED static inline __attribute__((always_inline, target("avx2")))

AVX2_INLINED __m256i load(const int16_t *numbers) { return _mm256_loadu_si256((const __m256i *)numbers); }

/// Eight numbers and as many zeros: the rest of a width that is no multiple of 16.
AVX2_INLINED __m256i load_eight(const int16_t *numbers) {
  return _mm256_zextsi128_si256(_mm_loadu_si128((const __m128i *)numbers));
}

/// The sums of four registers' numbers, in their order.
AVX2_INLINED __m128i four_sums(__m256i a, __m256i b, __m256i c, __m256i d) {
  const __m256i halves = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
  return _mm_add_epi32(_mm256_castsi256_si128(halves), _mm256_extracti128_si256(halves, 1));
}

/// Four rows with one vector or two: more sums than eight would not stay in registers.
AVX2_INLINED void four_rows(
    const int16_t *rows, long width, __m128i bias, const int16_t *vectors, long vector_count, long vector_stride,
    int32_t *results, long result_stride) {
  __m256i sums[2][4] = {{{0}}};
  long k = 0;
  for (; k + 16 <= width; k += 16) {
    for (long v = 0; v < vector_count; v++) {
      const __m256i vector = load(vectors + v * vector_stride + k);
      for (long r = 0; r < 4; r++) {
        sums[v][r] = _mm256_add_epi32(sums[v][r], _mm256_madd_epi16(vector, load(rows + r * width + k)));
      }
    }
  }
  if (k < width) {
    for (long v = 0; v < vector_count; v++) {
      const __m256i vector = load_eight(vectors + v * vector_stride + k);
      for (long r = 0; r < 4; r++) {
        sums[v][r] = _mm256_add_epi32(sums[v][r], _mm256_madd_epi16(vector, load_eight(rows + r * width + k)));
      }
    }
  }
  for (long v = 0; v < vector_count; v++) {
    const __m128i sum = four_sums(sums[v][0], sums[v][1], sums[v][2], sums[v][3]);
    _mm_storeu_si128((__m128i *)(results + v * result_stride), _mm_add_epi32(sum, bias));
  }
}

AVX2_INLINED int32_t one_product(const int16_t *a, const int16_t *b, long width) {
  __m256i sum = _mm256_setzero_si256();
  long k = 0;
  for (; k + 16 <= width; k += 16) sum = _mm256_add_epi32(sum, _mm256_madd_epi16(load(a + k), load(b + k)));
  if (k < width) sum = _mm256_add_epi32(sum, _mm256_madd_epi16(load_eight(a + k), load_eight(b + k)));
  return _mm_cvtsi128_si32(four_sums(sum, sum, sum, sum));
}

AVX2 static void products_avx2(
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

AVX2 static void narrow_avx2(const int32_t *values, long count, int shift, int rectified, int16_t *results) {
  narrow_all(values, count, shift, rectified, results);
}

AVX2 static void shift_avx2(int32_t *values, long count, int shift) { shift_all(values, count, shift); }

/// `curve_value` for eight numbers: two entries that follow each other come in one look at the table, and the pair product
/// mixes them.
AVX2_INLINED __m256i curve_values(const int16_t *curve, __m256i x) {
  const __m256i last = _mm256_set1_epi32((16 << 12) - 1);
  __m256i place = _mm256_add_epi32(x, _mm256_set1_epi32(8 << 12));
  place = _mm256_max_epi32(_mm256_setzero_si256(), _mm256_min_epi32(place, last));
  const __m256i entries = _mm256_i32gather_epi32((const int *)curve, _mm256_srli_epi32(place, 5), 2);
  const __m256i part = _mm256_and_si256(place, _mm256_set1_epi32(31));
  const __m256i shares = _mm256_or_si256(_mm256_slli_epi32(part, 16), _mm256_sub_epi32(_mm256_set1_epi32(32), part));
  return _mm256_srai_epi32(_mm256_add_epi32(_mm256_madd_epi16(entries, shares), _mm256_set1_epi32(16)), 5);
}

AVX2_INLINED __m256i load_sums(const int32_t *numbers) { return _mm256_loadu_si256((const __m256i *)numbers); }

AVX2 static void step_avx2(
    const struct study_gates *gates, const int32_t *sums, const int32_t *products, int32_t *cells, int16_t *state) {
  const long hidden = gates->hidden;
  const __m128i shift = _mm_cvtsi32_si128(gates->shift);
  const __m256i half = _mm256_set1_epi32(gates->shift == 0 ? 0 : 1 << (gates->shift - 1));
  const __m256i gate_half = _mm256_set1_epi32(1 << 13), limit = _mm256_set1_epi32(65535);
  for (long i = 0; i < hidden; i += 8) {
    __m256i z[4];
    for (long gate = 0; gate < 4; gate++) {
      z[gate] = load_sums(sums + gate * hidden + i);
      if (products) {
        const __m256i product = load_sums(products + gate * hidden + i);
        z[gate] = _mm256_add_epi32(z[gate], _mm256_sra_epi32(_mm256_add_epi32(product, half), shift));
      }
    }
    const __m256i kept = _mm256_mullo_epi32(curve_values(gates->sigmoid, z[1]), load_sums(cells + i));
    const __m256i taken = _mm256_mullo_epi32(curve_values(gates->sigmoid, z[0]), curve_values(gates->tangent, z[3]));
    __m256i cell = _mm256_srai_epi32(_mm256_add_epi32(_mm256_add_epi32(kept, taken), gate_half), 14);
    cell = _mm256_max_epi32(_mm256_sub_epi32(_mm256_setzero_si256(), limit), _mm256_min_epi32(cell, limit));
    _mm256_storeu_si256((__m256i *)(cells + i), cell);
    __m256i shown = _mm256_mullo_epi32(curve_values(gates->sigmoid, z[2]), curve_values(gates->tangent, cell));
    shown = _mm256_srai_epi32(_mm256_add_epi32(shown, gate_half), 14);
    const __m128i narrow = _mm_packs_epi32(_mm256_castsi256_si128(shown), _mm256_extracti128_si256(shown, 1));
    _mm_storeu_si128((__m128i *)(state + i), narrow);
  }
}

const struct study_arithmetic study_arithmetic_avx2 = {"avx2", products_avx2, narrow_avx2, shift_avx2, step_avx2};
#endif
