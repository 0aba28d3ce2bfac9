extension TrainingLog {
  /// What a model would have forecast before each later-day review, from the card's reviews before it.
  ///
  /// - Parameter threadCount: how many threads may work; the result does not depend on it.
  /// - Returns: `[laterDayCount]`: chances of recall.
  func forecasts<Model: TrainableModel>(of model: Model, threadCount: Int) -> [Double] {
    let histories = histories(inWholeDays: Model.countsWholeDays)
    let unbegun = model.replay
    return [Double](unsafeUninitializedCapacity: laterDayCount) { forecasts, count in
      count = laterDayCount
      // Every later-day review has its own place, and belongs to one batch.
      nonisolated(unsafe) let forecasts = forecasts
      histories.forEachBatch(threadCount: threadCount) { cards, columns in
        var replay = unbegun
        replay.begin(rating: columns.ratings[0])
        let ranges = cards.map { histories.range(ofCard: Int($0)) }
        for index in 1..<columns.stepCount {
          let chance = replay.recall(elapsedDays: columns.elapsedDays[index])
          for (lane, range) in ranges.enumerated() where index < range.count {
            let number = numbers[range.lowerBound + index]
            if number >= 0 { forecasts.initializeElement(at: Int(number), to: chance[lane]) }
          }
          replay.review(rating: columns.ratings[index])
        }
      }
    }
  }
}
