/// Working space in which the reviews of one batch stand lane beside lane.
///
/// A class, because it owns memory that hot loops go through by pointer.
final class BatchColumns {
  /// `[stepCount]`: the ratings of the batch's n-th reviews; 0 where a card has no n-th review.
  private(set) var ratings: UnsafeMutablePointer<Lanes>
  /// `[stepCount]`: days since the reviews before; 0 where a card has no n-th review.
  private(set) var elapsedDays: UnsafeMutablePointer<Lanes>
  private(set) var stepCount = 0
  private var capacity: Int

  init() {
    capacity = 64
    ratings = .allocate(capacity: capacity)
    elapsedDays = .allocate(capacity: capacity)
  }

  deinit {
    ratings.deallocate()
    elapsedDays.deallocate()
  }

  /// Puts the reviews of the cards (one to eight, the longest first) side by side.
  func load(_ cards: ArraySlice<Int32>, of histories: ReviewHistories) {
    stepCount = cards.first.map { histories.range(ofCard: Int($0)).count } ?? 0
    if stepCount > capacity {
      ratings.deallocate()
      elapsedDays.deallocate()
      capacity = stepCount
      ratings = .allocate(capacity: capacity)
      elapsedDays = .allocate(capacity: capacity)
    }
    let lanes = Lanes.scalarCount
    // Lane by lane the memory is written as plain numbers: one card's reviews stand `lanes` numbers apart.
    let flatRatings = UnsafeMutableRawPointer(ratings).assumingMemoryBound(to: Double.self)
    let flatDays = UnsafeMutableRawPointer(elapsedDays).assumingMemoryBound(to: Double.self)
    for lane in 0..<lanes {
      let range = lane < cards.count ? histories.range(ofCard: Int(cards[cards.startIndex + lane])) : 0..<0
      histories.ratings.withUnsafeBufferPointer { source in
        for step in 0..<range.count { flatRatings[step * lanes + lane] = Double(source[range.lowerBound + step]) }
      }
      histories.elapsedDays.withUnsafeBufferPointer { source in
        for step in 0..<range.count { flatDays[step * lanes + lane] = source[range.lowerBound + step] }
      }
      for step in range.count..<stepCount {
        flatRatings[step * lanes + lane] = 0
        flatDays[step * lanes + lane] = 0
      }
    }
  }
}
