/// Random numbers that are the same for the same seed on every machine and run: SplitMix64.
///
/// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
public struct SeededGenerator: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0..<1, with 53 random bits.
  public mutating func nextUnit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number in 0..<`bound`, all equally likely: Lemire, "Fast random integer generation in an interval", 2019.
  public mutating func nextIndex(below bound: Int) -> Int {
    precondition(bound > 0, "there is no number below 0")
    let limit = UInt64(bound)
    let threshold = (0 &- limit) % limit
    var product = next().multipliedFullWidth(by: limit)
    while product.low < threshold { product = next().multipliedFullWidth(by: limit) }
    return Int(product.high)
  }
}

extension Array {
  /// Puts the elements into an order that depends only on the generator: Fisher and Yates.
  ///
  /// The standard `shuffle` may change between versions of the language, which would change decks and sittings.
  public mutating func shuffle(with generator: inout SeededGenerator) {
    for last in indices.dropFirst().reversed() {
      swapAt(last, generator.nextIndex(below: last + 1))
    }
  }
}
