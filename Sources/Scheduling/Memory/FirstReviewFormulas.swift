/// What a first review makes of a card: the formulas that FSRS-6 and FSRS-7 share, over the first six weights of each.
protocol FirstReviewFormulas {
  /// w0...w3: stability after the first review, by its rating; under FSRS-7 that of the slow trace.
  var firstStabilities: [Double] { get }
  /// w4: difficulty after a first review rated *again*.
  var firstDifficulty: Double { get }
  /// w5: how a better rating lowers it.
  var firstDifficultyFall: Double { get }
}

extension FirstReviewFormulas {
  /// Stability after a first review, before it is clamped.
  ///
  /// - Parameter rating: 1...4; another number counts as 4.
  @inline(__always)
  func firstStability(rating: Lanes) -> Lanes {
    Lanes(repeating: firstStabilities[3])
      .replacing(with: firstStabilities[0], where: rating .== 1)
      .replacing(with: firstStabilities[1], where: rating .== 2)
      .replacing(with: firstStabilities[2], where: rating .== 3)
  }

  /// Difficulty after a first review, before it is clamped to its range: `w4 − e^(w5 (rating − 1)) + 1`.
  @inline(__always)
  func firstDifficulty(rating: Lanes) -> Lanes {
    firstDifficulty + 1 - ((rating - 1) * firstDifficultyFall).exponential
  }
}
