/// Something that happens in one of several ways.
struct Odds: Hashable, Sendable {
  /// The shares summed up, the last one left out, over their sum.
  private let limits: [Double]

  /// - Parameter shares: ≥ 0, not all 0; they need not add up to 1.
  init(_ shares: [Double]) {
    let total = shares.reduce(0, +)
    var sum = 0.0
    limits = shares.dropLast().map { share in
      sum += share
      return total > 0 ? sum / total : 0
    }
  }

  /// Which way it goes: an index of the shares.
  @inline(__always)
  func draw(_ chance: inout Chance) -> Int {
    let fraction = chance.fraction()
    var index = 0
    for limit in limits where fraction >= limit { index += 1 }
    return index
  }
}
