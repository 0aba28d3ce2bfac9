/// What the coming days bring on average, computed without chance.
public struct ExpectedForecast: Hashable, Sendable {
  /// `[dayCount]` each.
  public var reviews, new, seconds, remembered: [Double]

  init(dayCount: Int) {
    reviews = Array(repeating: 0, count: dayCount)
    (new, seconds, remembered) = (reviews, reviews, reviews)
  }

  /// Adds another forecast, so many days later and so many times.
  mutating func add(_ other: ExpectedForecast, after delay: Int, times factor: Double) {
    for day in delay..<reviews.count {
      reviews[day] += factor * other.reviews[day - delay]
      new[day] += factor * other.new[day - delay]
      seconds[day] += factor * other.seconds[day - delay]
      remembered[day] += factor * other.remembered[day - delay]
    }
  }
}

extension Simulator {
  /// The forecast on average, without sampling: the shares of cards in every state are carried from day to day.
  ///
  /// Holds where only the limit of new cards binds: limits of reviews and of time, and the suspension of cards that lapse
  /// often, are not applied.
  ///
  /// - Returns: nil for models whose state is more than stability and difficulty (FSRS-7).
  public func expectedForecast(desiredRetention: Double) -> ExpectedForecast? {
    guard case .fsrs6(let model) = model else { return nil }
    let flow = StateFlow(model: model, settings: settings, desiredRetention: desiredRetention)
    var forecast = flow.forecast(of: cards)
    // New cards are all alike, so one cohort stands for every day's.
    let cohort = flow.forecastOfNewCard()
    var left = settings.newCardCount
    for day in 0..<settings.dayCount where left > 0 {
      let begun = min(left, settings.newPerDay)
      forecast.add(cohort, after: day, times: Double(begun))
      left -= begun
    }
    return forecast
  }
}
