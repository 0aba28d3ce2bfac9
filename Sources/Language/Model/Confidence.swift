/// Probabilities from scores, in whole numbers so that they are the same everywhere.
enum Confidence {
  /// e^−x in 1/32768 for x = 0, 1/64, 2/64 …
  private static let decay: [Int32] = {
    // e^(−1/64) in 1/2^30, multiplied up; only whole numbers, so that every machine has the same table.
    var values: [Int32] = []
    var value: Int64 = 1 << 30
    for _ in 0..<(12 * 64) {
      values.append(Int32((value + (1 << 14)) >> 15))
      value = (value * 1_057_094_981) >> 30
    }
    return values
  }()

  /// The chosen score's probability less that of the best other one, in 1/1024, not below 0.
  ///
  /// - Parameter scores: in `FixedPoint.scoreBits`.
  static func margin(scores: ArraySlice<Int32>, chosen: Int) -> Int {
    var highest = Int32.min
    for score in scores where score > highest { highest = score }
    var sum: Int64 = 0
    var bestOther: Int64 = 0
    var own: Int64 = 0
    for (index, score) in scores.enumerated() {
      let place = Int(Int64(highest) - Int64(score)) >> 4
      guard place < decay.count else { continue }
      let weight = Int64(decay[place])
      sum += weight
      if index == chosen { own = weight } else if weight > bestOther { bestOther = weight }
    }
    return max(0, Int((own - bestOther) * 1024 / max(sum, 1)))
  }
}
