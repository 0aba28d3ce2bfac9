/// The chance of one simulated card.
///
/// Every card has its own, so that what happens to it does not depend on what happens to others, and simulations under
/// different settings meet the same luck.
struct Chance {
  private var generator: SeededGenerator

  init(seed: UInt64, card: Int) {
    // Any odd factor keeps the cards apart; a first draw keeps neighbours from being alike.
    var cards = SeededGenerator(seed: seed &+ UInt64(truncatingIfNeeded: card) &* 0xD134_2543_DE82_EF95)
    generator = SeededGenerator(seed: cards.next())
  }

  /// A number in 0..<1.
  mutating func fraction() -> Double { generator.nextUnit() }
}
