/// Cards put together in eights that have about as many reviews each, so that `Lanes` are seldom idle.
struct CardBatches: Sendable {
  /// So many neighbouring cards are sorted at a time: enough to find eights of like length, few enough that the reviews of
  /// all of them stay in the processor's cache while their batches jump between them.
  static let cardsPerChunk = 1024

  /// Cards by falling number of reviews, then by index; those without reviews are left out.
  let cards: [Int32]

  /// - Parameters:
  ///   - histories: of all cards.
  ///   - range: the cards to be put together.
  init(of histories: ReviewHistories, cards range: Range<Int>) {
    self.init(cards: range) { histories.range(ofCard: $0).count }
  }

  /// - Parameters:
  ///   - range: the cards to be put together.
  ///   - length: the number of reviews of a card.
  init(cards range: Range<Int>, length: (Int) -> Int) {
    // One number a card: its number of reviews above, so that more come first, and its place in the chunk below.
    let keys = range.compactMap { card -> UInt64? in
      let length = length(card)
      return length == 0 ? nil : UInt64(UInt32.max - UInt32(length)) << 32 | UInt64(card - range.lowerBound)
    }
    cards = keys.sorted().map { Int32(range.lowerBound + Int($0 & 0xFFFF_FFFF)) }
  }

  var count: Int { (cards.count + Lanes.scalarCount - 1) / Lanes.scalarCount }

  /// The cards of a batch, one to eight; the first has the most reviews.
  func cards(ofBatch batch: Int) -> ArraySlice<Int32> {
    cards[batch * Lanes.scalarCount..<min((batch + 1) * Lanes.scalarCount, cards.count)]
  }
}
