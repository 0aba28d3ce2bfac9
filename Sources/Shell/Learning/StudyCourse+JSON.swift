import Exchange
import Scheduling

extension StudyCourse {
  /// The members that `study-simulation` and `study-forecast`, both version 1, share. Lists have a value a day, from `today` on.
  ///
  /// - `today`, `days`, `model`, `desiredRetention`; `begun` and `new` cards; `newPerDay`, `reviewsPerDay` (null: no limit).
  /// - `reviews`, `begunCards`, `seconds`, `remembered` (how many cards would be recalled at the day's end): each `mean`, and
  ///   `low` and `high`, between which 90 of 100 courses of events lie.
  func members(_ forecast: SimulationForecast) -> [JSONValue.Member] {
    let settings = simulator.settings
    return [
      .init("today", .text(today.isoText)), .init("days", .integer(settings.dayCount)),
      .init("model", .text(model.name)), .init("desiredRetention", .rounded(desiredRetention)),
      .init("begun", .integer(simulator.cards.count)), .init("new", .integer(settings.newCardCount)),
      .init("newPerDay", .integer(settings.newPerDay)),
      .init("reviewsPerDay", settings.reviewsPerDay == .max ? .null : .integer(settings.reviewsPerDay)),
      .init("reviews", forecast.reviews.json), .init("begunCards", forecast.new.json),
      .init("seconds", forecast.seconds.json), .init("remembered", forecast.remembered.json),
    ]
  }
}

extension ForecastBand {
  fileprivate var json: JSONValue {
    ["mean": mean.json, "low": low.json, "high": high.json]
  }
}

extension [Double] {
  fileprivate var json: JSONValue { .list(map { .rounded($0) }) }
}

extension ExpectedForecast {
  /// The averages without chance: `reviews`, `begunCards`, `seconds`, `remembered`, each a value a day.
  var json: JSONValue {
    ["reviews": reviews.json, "begunCards": new.json, "seconds": seconds.json, "remembered": remembered.json]
  }
}

extension RetentionCurve {
  /// A list of points by rising `desiredRetention`: `secondsPerDay` with `secondsRange` (90 of 100 courses), `reviewsPerDay`,
  /// `remembered` cards on the last day, `secondsPerRemembered`.
  var json: JSONValue {
    .list(
      points.map { point in
        [
          "desiredRetention": .rounded(point.desiredRetention), "secondsPerDay": .rounded(point.secondsPerDay),
          "secondsRange": .rounded(point.secondsRange), "reviewsPerDay": .rounded(point.reviewsPerDay),
          "remembered": .rounded(point.remembered), "secondsPerRemembered": .rounded(point.secondsPerRemembered),
        ]
      })
  }
}
