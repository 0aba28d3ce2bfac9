import Scheduling

extension StatisticsReport {
  /// The history of reviews as a table: a record for each deck and day, from the deck's first review to today.
  ///
  /// UTF-8, RFC 4180. Columns:
  ///
  /// - `deck`: path without ending; `day`: the learner's day, `2026-11-24`.
  /// - `reviews`, and of them `again`, `hard`, `good`, `easy`.
  /// - `introduced`: cards seen for the first time; `learned`: cards that came out of the learning steps for the first time.
  /// - `young_reviews`, `young_recalled`: true retention of cards with an interval below 21 days, of which only the first
  ///   review of a day counts; `mature_reviews`, `mature_recalled`: of those from 21 days on.
  /// - `seconds`: the time that the answers took, with three decimals.
  ///
  /// A card that stands in two decks is counted in both: the sums over decks may exceed the library's in the JSON.
  public var csv: String {
    CSVTable(
      header: [
        "deck", "day", "reviews", "again", "hard", "good", "easy", "introduced", "learned", "young_reviews",
        "young_recalled", "mature_reviews", "mature_recalled", "seconds",
      ],
      records: decks.flatMap { deck in deck.part.statistics.days.map { Self.record(of: $0, deck: deck.deck) } }
    ).text
  }

  private static func record(of day: DayActivity, deck: String) -> [String] {
    let (young, mature) = (day.retention.young, day.retention.mature)
    let numbers =
      [day.reviews] + day.ratings
      + [day.introduced, day.learned, young.reviews, young.recalled, mature.reviews, mature.recalled]
    return [deck, day.day.isoText] + numbers.map(String.init) + [seconds(day.time)]
  }

  /// `75.250`
  private static func seconds(_ time: Duration) -> String {
    let milliseconds = time.wholeMilliseconds
    let thousandths = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - thousandths.utf8.count) + thousandths
  }
}

extension Duration {
  /// Rounded down; never negative.
  var wholeMilliseconds: Int64 {
    max(0, components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000)
  }
}
