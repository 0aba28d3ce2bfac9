/// The reviews of a log side by side in lanes, with the weight that each has in the fit.
///
/// A class, because it owns the memory that hot loops go through by pointer; it is not changed after `init`.
final class TrainingBatches: @unchecked Sendable {
  /// The n-th reviews of up to eight cards.
  struct Step {
    /// 1...4; 0 where a card has no such review.
    var rating: Lanes
    var elapsedDays: Lanes
    /// What the review weighs in the loss; 0 where it is not predicted.
    var weight: Lanes
  }

  /// The steps of all batches, one batch after the other.
  let steps: UnsafeMutableBufferPointer<Step>
  /// `[batchCount + 1]`: where each batch begins in `steps`.
  let starts: [Int]
  /// The sum of all weights.
  let totalWeight: Double

  /// - Parameters:
  ///   - log: of all reviews.
  ///   - isWhole: whether the model counts whole days.
  ///   - weights: of the later-day reviews to be fitted, the first in time; what comes after them is left out.
  init(log: TrainingLog, inWholeDays isWhole: Bool, weights: [Double]) {
    let histories = log.histories(inWholeDays: isWhole)
    // Of each card only what comes before its last fitted review matters, and that review itself.
    let lengths = (0..<log.cardCount).map { card in
      let range = log.range(ofCard: card)
      let last = range.last { log.numbers[$0] >= 0 && log.numbers[$0] < weights.count }
      return last.map { $0 - range.lowerBound + 1 } ?? 0
    }
    let chunkSize = CardBatches.cardsPerChunk
    let chunks = stride(from: 0, to: log.cardCount, by: chunkSize).map { first in
      CardBatches(cards: first..<min(first + chunkSize, log.cardCount)) { lengths[$0] }
    }
    let batches = chunks.flatMap { chunk in (0..<chunk.count).map(chunk.cards(ofBatch:)) }
    var starts = [0]
    starts.reserveCapacity(batches.count + 1)
    var stepCount = 0
    for cards in batches {
      stepCount += cards.first.map { lengths[Int($0)] } ?? 0
      starts.append(stepCount)
    }
    let steps = UnsafeMutableBufferPointer<Step>.allocate(capacity: stepCount)
    steps.initialize(repeating: Step(rating: .zero, elapsedDays: .zero, weight: .zero))
    for (start, cards) in zip(starts, batches) {
      for (lane, card) in cards.enumerated() {
        let source = log.range(ofCard: Int(card)).lowerBound
        for offset in 0..<lengths[Int(card)] {
          let number = Int(log.numbers[source + offset])
          steps[start + offset].rating[lane] = Double(histories.ratings[source + offset])
          steps[start + offset].elapsedDays[lane] = histories.elapsedDays[source + offset]
          steps[start + offset].weight[lane] = number >= 0 && number < weights.count ? weights[number] : 0
        }
      }
    }
    self.steps = steps
    self.starts = starts
    totalWeight = weights.reduce(0, +)
  }

  deinit { steps.deallocate() }

  var count: Int { starts.count - 1 }
}
