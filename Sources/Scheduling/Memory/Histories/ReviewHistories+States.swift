extension ReviewHistories {
  /// The states of all cards after all their reviews.
  ///
  /// - Parameters:
  ///   - replay: of the model, not yet begun.
  ///   - threadCount: how many threads may work; the result does not depend on it.
  /// - Returns: `[cardCount]`; nil for a card without reviews.
  func states(through replay: some StateReplay & Sendable, threadCount: Int) -> [MemoryState?] {
    [MemoryState?](unsafeUninitializedCapacity: cardCount) { states, count in
      states.initialize(repeating: nil)
      count = cardCount
      // Every card is in one batch, so no two threads write to one place.
      nonisolated(unsafe) let states = states
      forEachBatch(threadCount: threadCount) { cards, columns in
        var replay = replay
        replay.begin(rating: columns.ratings[0])
        for index in 1..<columns.stepCount {
          _ = replay.recall(elapsedDays: columns.elapsedDays[index])
          replay.review(rating: columns.ratings[index])
        }
        for (lane, card) in cards.enumerated() { states[Int(card)] = replay.state(lane: lane) }
      }
    }
  }

  /// Puts the cards together in batches and their reviews side by side.
  ///
  /// - Parameters:
  ///   - threadCount: how many threads may work.
  ///   - work: gets the cards of one batch, the longest history first, and the columns of their reviews. Batches come in
  ///     no defined order.
  @inline(__always)
  func forEachBatch(threadCount: Int, _ work: @Sendable (ArraySlice<Int32>, BatchColumns) -> Void) {
    let chunkSize = CardBatches.cardsPerChunk
    concurrently(count: (cardCount + chunkSize - 1) / chunkSize, threadCount: threadCount) { chunk in
      let batches = CardBatches(of: self, cards: chunk * chunkSize..<min((chunk + 1) * chunkSize, cardCount))
      let columns = BatchColumns()
      for batch in 0..<batches.count {
        let cards = batches.cards(ofBatch: batch)
        columns.load(cards, of: self)
        work(cards, columns)
      }
    }
  }
}
