import FoundationEssentials
import Scheduling

extension StatisticsReport {
  /// Everything as one JSON object, in a fixed order of members, with a newline at its end.
  ///
  /// - `schema`, `version`: `"study-statistics"` and an integer.
  /// - `at`, `utcOffsetSeconds`: the moment in UTC, and the zone that holds then.
  /// - `today`: the learner's day of the moment. All days are written `2026-11-24`.
  /// - `library`: the statistics of all cards, each counted once.
  /// - `decks`: for each deck `deck` (its path without ending), `title` (or null) and its statistics.
  ///
  /// Statistics are these members:
  ///
  /// - `cards`: `total`, which is `suspended` + `new` + `learning` + `relearning` + `young` (with an interval below 21
  ///   days) + `mature`; `learned`, which is `relearning` + `young` + `mature`; `due` now; `buried`; `leeches`.
  /// - `expectedRecalled`: how many cards would be recalled, were all asked now.
  /// - `retention`: for `today`, `yesterday`, `week` (7 days), `month` (30), `year` (365) and `all` the shares of the
  ///   `young`, the `mature` and `all` cards that were recalled when they came back after a day or more.
  /// - `calibration`: of the same reviews: `reviews`, `recalled`, mean `forecast`, `logLoss`, `binError`, and `bins` of alike
  ///   forecasts, each `lower`, `upper`, mean `forecast`, `reviews`, `recalled`.
  /// - `streak`: days in a row with a review: `current`, `longest`.
  /// - `days`: every day from the first review to today: `reviews`, of them `again`, `hard`, `good`, `easy`; cards
  ///   `introduced` and `learned`; the counts of retention as `youngReviews`, `youngRecalled`, `matureReviews`,
  ///   `matureRecalled`; `seconds` spent.
  /// - `forecast`: cards that come back today and on the 29 days after it: `due` (learned ones), `learning`.
  /// - `hours`: by hour of the day, 0 to 23: `reviews`, `retention`.
  /// - `hardest`: the cards with most lapses: `card` (identity), `deck`, `prompt`, `lapses`, `reviews`, and
  ///   `difficulty`, 1 to 10.
  ///
  /// A share is `{"reviews": 10, "recalled": 9, "share": 0.9}`, its `share` null without reviews. Numbers that are not
  /// counts are rounded to six decimals.
  public var json: String {
    let report: JSONValue = [
      "schema": "study-statistics",
      "version": .integer(Self.version),
      "at": .text(at.formatted(.iso8601)),
      "utcOffsetSeconds": .integer(utcOffsetSeconds),
      "today": .text(library.statistics.today.isoText),
      "library": .object(library.members),
      "decks": .list(
        decks.map { deck in
          let names: [JSONValue.Member] = [
            .init("deck", .text(deck.deck)), .init("title", deck.title.map(JSONValue.text) ?? .null),
          ]
          return .object(names + deck.part.members)
        }),
    ]
    return report.indented + "\n"
  }
}

extension StatisticsReport.Part {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("cards", statistics.counts.json),
      .init("expectedRecalled", .decimal(statistics.expectedRecalled)),
      .init(
        "retention",
        .object(
          Period.allCases.map { period in
            .init(period.rawValue, (statistics.retention[period] ?? Retention()).json)
          })),
      .init("calibration", statistics.calibration.json),
      .init(
        "streak",
        ["current": .integer(statistics.streak.current), "longest": .integer(statistics.streak.longest)]),
      .init("days", .list(statistics.days.map(\.json))),
      .init("forecast", .list(statistics.forecast.map(\.json))),
      .init("hours", .list(statistics.hours.map(\.json))),
      .init("hardest", .list(statistics.hardest.map(json(of:)))),
    ]
  }

  private func json(of hard: HardCard) -> JSONValue {
    let card = cards[hard.index]
    return [
      "card": .text(card.id.description), "deck": .text(card.deck), "prompt": .text(card.prompt),
      "lapses": .integer(hard.lapses), "reviews": .integer(hard.reviews), "difficulty": .decimal(hard.difficulty),
    ]
  }
}

extension JSONValue {
  /// A number that is no count, to six decimals: machines differ in the last digits of logarithms and powers.
  fileprivate static func decimal(_ value: Double?) -> JSONValue {
    value.map { .number(($0 * 1_000_000).rounded() / 1_000_000) } ?? .null
  }
}

extension CardCounts {
  fileprivate var json: JSONValue {
    [
      "total": .integer(total), "suspended": .integer(suspended), "new": .integer(new),
      "learning": .integer(learning), "relearning": .integer(relearning), "young": .integer(young),
      "mature": .integer(mature), "learned": .integer(learned), "due": .integer(due), "buried": .integer(buried),
      "leeches": .integer(leeches),
    ]
  }
}

extension Share {
  fileprivate var json: JSONValue {
    ["reviews": .integer(reviews), "recalled": .integer(recalled), "share": .decimal(value)]
  }
}

extension Retention {
  fileprivate var json: JSONValue { ["young": young.json, "mature": mature.json, "all": all.json] }
}

extension Calibration {
  fileprivate var json: JSONValue {
    [
      "reviews": .integer(share.reviews), "recalled": .integer(share.recalled), "forecast": .decimal(forecast),
      "logLoss": .decimal(logLoss), "binError": .decimal(binError),
      "bins": .list(
        bins.map { bin in
          [
            "lower": .decimal(bin.lower), "upper": .decimal(bin.upper), "forecast": .decimal(bin.forecast),
            "reviews": .integer(bin.share.reviews), "recalled": .integer(bin.share.recalled),
          ]
        }),
    ]
  }
}

extension DayActivity {
  fileprivate var json: JSONValue {
    let byRating = zip(Rating.allCases, ratings).map { JSONValue.Member($0.name, .integer($1)) }
    return .object(
      [.init("day", .text(day.isoText)), .init("reviews", .integer(reviews))] + byRating + [
        .init("introduced", .integer(introduced)), .init("learned", .integer(learned)),
        .init("youngReviews", .integer(retention.young.reviews)),
        .init("youngRecalled", .integer(retention.young.recalled)),
        .init("matureReviews", .integer(retention.mature.reviews)),
        .init("matureRecalled", .integer(retention.mature.recalled)),
        .init("seconds", .number(Double(time.wholeMilliseconds) / 1000)),
      ])
  }
}

extension DayForecast {
  fileprivate var json: JSONValue {
    ["day": .text(day.isoText), "due": .integer(due), "learning": .integer(learning)]
  }
}

extension HourActivity {
  fileprivate var json: JSONValue {
    ["hour": .integer(hour), "reviews": .integer(reviews), "retention": retention.json]
  }
}
