#pragma once

#include "include/language_arithmetic.h"

/// Loops that a compiler turns into the instructions of whatever processor they are inlined for.
#define STUDY_INLINED static inline __attribute__((always_inline))

STUDY_INLINED int32_t wrapped_sum(int32_t a, int32_t b) { return (int32_t)((uint32_t)a + (uint32_t)b); }

STUDY_INLINED int32_t rounded(int32_t value, int shift) {
  return shift == 0 ? value : wrapped_sum(value, 1 << (shift - 1)) >> shift;
}

STUDY_INLINED int16_t narrowed(int32_t value) {
  return (int16_t)(value < -32768 ? -32768 : value > 32767 ? 32767 : value);
}

STUDY_INLINED void shift_all(int32_t *values, long count, int shift) {
  if (shift == 0) return;
  for (long i = 0; i < count; i++) values[i] = wrapped_sum(values[i], 1 << (shift - 1)) >> shift;
}

STUDY_INLINED void narrow_all(
    const int32_t *restrict values, long count, int shift, int rectified, int16_t *restrict results) {
  if (rectified) {
    for (long i = 0; i < count; i++) {
      int32_t value = rounded(values[i], shift);
      results[i] = narrowed(value < 0 ? (int32_t)((uint32_t)value * 205u) >> 11 : value);
    }
  } else {
    for (long i = 0; i < count; i++) results[i] = narrowed(rounded(values[i], shift));
  }
}

/// A curve's value at x (in 2⁻¹²), straight between the entries of its table.
STUDY_INLINED int32_t curve_value(const int16_t *curve, int32_t x) {
  int32_t place = wrapped_sum(x, 8 << 12);
  place = place < 0 ? 0 : place > (16 << 12) - 1 ? (16 << 12) - 1 : place;
  const int16_t *entry = curve + (place >> 5);
  return entry[0] + (((entry[1] - entry[0]) * (place & 31) + 16) >> 5);
}

/// Cells are held in −16…16 (2⁻¹²), so that the next product stays within 32 bits.
STUDY_INLINED void step_plainly(
    const struct study_gates *gates, const int32_t *sums, const int32_t *products, int32_t *cells, int16_t *state) {
  const long hidden = gates->hidden;
  for (long i = 0; i < hidden; i++) {
    int32_t z[4];
    for (long gate = 0; gate < 4; gate++) {
      z[gate] = sums[gate * hidden + i];
      if (products) z[gate] = wrapped_sum(z[gate], rounded(products[gate * hidden + i], gates->shift));
    }
    int32_t kept = curve_value(gates->sigmoid, z[1]) * cells[i];
    int32_t taken = curve_value(gates->sigmoid, z[0]) * curve_value(gates->tangent, z[3]);
    int32_t cell = rounded(wrapped_sum(kept, taken), 14);
    cells[i] = cell < -65535 ? -65535 : cell > 65535 ? 65535 : cell;
    int32_t shown = curve_value(gates->sigmoid, z[2]) * curve_value(gates->tangent, cells[i]);
    state[i] = narrowed(rounded(shown, 14));
  }
}

#if defined(__x86_64__)
extern const struct study_arithmetic study_arithmetic_sse2, study_arithmetic_avx2;
#endif
