#pragma once

#include <stdint.h>

#pragma clang assume_nonnull begin

/// What the cells of a layer have in common.
struct study_gates {
  /// `[2049]` each: the curves from −8 to 8 in steps of 2⁻⁷, the sigmoid in 2⁻¹⁴, the tangent in 2⁻¹².
  const int16_t *sigmoid;
  const int16_t *tangent;
  long hidden;
  /// What the products of the state are divided by (2^shift) before they are added to the sums.
  int shift;
};

/// The arithmetic in which an analyser spends its time.
///
/// There is one set of functions for each kind of processor; all of them give the same whole numbers, for sums wrap around and
/// so do not depend on their order.
///
/// Widths are multiples of 8. No memory that is written overlaps what is read.
struct study_arithmetic {
  /// What the processor must have: "plain", "sse2" or "avx2".
  const char *name;

  /// The scalar products of vectors with the rows of a matrix, with a number of the row's own added.
  ///
  /// `rows` is `[row_count × width]`; vector v begins at `vectors + v · vector_stride`, its row_count products at
  /// `results + v · result_stride`. `bias` is `[row_count]` or null.
  ///
  /// Rows are the outer loop: weights come from far away once, however many vectors there are.
  void (*products)(
      const int16_t *rows, long row_count, long width, const int32_t *_Nullable bias, const int16_t *vectors,
      long vector_count, long vector_stride, int32_t *results, long result_stride);

  /// Divides by 2^shift, rounding, and holds what does not fit 16 bits at their ends; where `rectified` is not 0, what is
  /// negative is shrunk to 205/2048 of it before that.
  void (*narrow)(const int32_t *values, long count, int shift, int rectified, int16_t *results);

  /// Divides by 2^shift in place, rounding.
  void (*shift)(int32_t *values, long count, int shift);

  /// One step of a layer's cells: `sums` and `products` are `[4 × hidden]`, the gates in the order input, forget, output,
  /// candidate; `products`, of the state before, is null in the first step. Changes `cells` and writes `state`, `[hidden]`.
  void (*step)(
      const struct study_gates *gates, const int32_t *sums, const int32_t *_Nullable products, int32_t *cells,
      int16_t *state);
};

/// The fastest functions that this processor can run.
const struct study_arithmetic *study_arithmetic_best(void);

/// All sets of functions that this processor can run, the fastest last; null from `index` = their number on.
const struct study_arithmetic *_Nullable study_arithmetic_at(int index);

#pragma clang assume_nonnull end
