/// The chance of one simulated card: numbers that follow from a seed alone (SplitMix64).
///
/// Every card has its own, so that what happens to it does not depend on what happens to others, and simulations under
/// different settings meet the same luck.
struct Chance {
  private var state: UInt64

  init(seed: UInt64, card: Int) {
    state = seed
    state = next() ^ (UInt64(truncatingIfNeeded: card) &* 0xD134_2543_DE82_EF95)
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number in 0..<1.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }
}

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
