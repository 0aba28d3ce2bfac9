/// A stream of pseudo-random numbers for one card: it hangs on the seed and the card's prompt alone, so that no other card of the
/// deck changes it.
///
/// Source: SplitMix64 (Steele, Lea and Flood 2014), begun with the 64-bit FNV-1a digest (RFC 9923) of the prompt.
struct ChoiceChance {
  private var state: UInt64

  init(seed: UInt64, prompt: String) {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in prompt.utf8 {
      digest ^= UInt64(byte)
      digest = digest &* 0x0000_0100_0000_01b3
    }
    state = seed ^ digest
  }

  /// - Parameter limit: ≥ 1.
  /// - Returns: a number in 0..<limit; for the few that a card needs the remainder is even enough.
  mutating func next(below limit: Int) -> Int {
    state = state &+ 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    mixed ^= mixed >> 31
    return Int(mixed % UInt64(max(1, limit)))
  }

  mutating func shuffled<Element>(_ items: [Element]) -> [Element] {
    var items = items
    for index in items.indices.dropLast() { items.swapAt(index, index + next(below: items.count - index)) }
    return items
  }
}
