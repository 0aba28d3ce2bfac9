import Cards
import Exchange
import Foundation
import Scheduling
import Testing

@Suite struct StatisticsReportTests {
  static let clock = StudyClock(utcOffsetSeconds: { _ in 3600 })
  /// 2026-11-24 22:13:20 UTC.
  static let now = Date(timeIntervalSince1970: 1_795_558_400)

  static func statistics(of cards: [CardHistory] = []) throws -> Statistics {
    Statistics(
      cards: cards, now: now, clock: clock, scheduler: try Scheduler(settings: SchedulingSettings(), clock: clock))
  }

  /// Three cards, two of them in one deck, after three days: written down here, not computed.
  static func report() throws -> StatisticsReport {
    var library = try statistics()
    library.counts.new = 1
    library.counts.young = 1
    library.counts.mature = 1
    library.counts.due = 2
    library.counts.leeches = 1
    library.expectedRecalled = 1.823_456_789
    library.retention[.all] = Retention(
      young: Share(reviews: 3, recalled: 2), mature: Share(reviews: 1, recalled: 1))
    library.streak = Streak(current: 1, longest: 2)
    library.days = days(easy: 1)
    library.forecast = (0..<2).map { DayForecast(day: today.advanced(by: $0), due: 2 - $0, learning: $0) }
    library.hours = [HourActivity(hour: 23, reviews: 4, retention: Share(reviews: 4, recalled: 3))]
    library.hardest = [HardCard(index: 1, lapses: 9, reviews: 31, difficulty: 9.876_543_21)]

    var deck = try statistics()
    deck.days = days(easy: 0)
    deck.forecast = []
    deck.hours = []
    let cards = (1...3).map { number in
      StatisticsReport.NamedCard(
        id: CardID(digest: UInt128(number)), deck: number == 3 ? "history/été" : "rocks, \"soft\"",
        prompt: "Which rock floats?\n(\(number))")
    }
    var other = try statistics()
    (other.days, other.forecast, other.hours) = ([], [], [])
    return StatisticsReport(
      at: now, utcOffsetSeconds: 3600, library: .init(library, cards: cards),
      decks: [
        .init(deck: "rocks, \"soft\"", title: "Soft rocks", part: .init(deck, cards: Array(cards.prefix(2)))),
        .init(deck: "history/été", title: nil, part: .init(other, cards: [cards[2]])),
      ])
  }

  static let today = clock.day(of: now)

  static func days(easy: Int) -> [DayActivity] {
    [
      DayActivity(day: today.advanced(by: -2), ratings: [1, 0, 2, easy], introduced: 2, time: .milliseconds(75_250)),
      DayActivity(day: today.advanced(by: -1)),
      DayActivity(
        day: today, ratings: [0, 1, 0, 0], learned: 1,
        retention: Retention(young: Share(reviews: 3, recalled: 2), mature: Share(reviews: 1, recalled: 1)),
        time: .seconds(3601) + .microseconds(9_500)),
    ]
  }

  @Test func `the history is a table by deck and day`() throws {
    let expected = """
      deck,day,reviews,again,hard,good,easy,introduced,learned,young_reviews,young_recalled,mature_reviews,mature_recalled,seconds
      "rocks, ""soft""\",2026-11-22,3,1,0,2,0,2,0,0,0,0,0,75.250
      "rocks, ""soft""\",2026-11-23,0,0,0,0,0,0,0,0,0,0,0,0.000
      "rocks, ""soft""\",2026-11-24,1,0,1,0,0,0,1,3,2,1,1,3601.009

      """
    #expect(try Self.report().csv == expected.replacing("\n", with: "\r\n"))
  }

  @Test func `the report is a JSON object of version 1`() throws {
    #expect(try Self.report().json == statisticsExample)
    #expect(StatisticsReport.version == 1)
  }

  @Test func `a computed calibration is written as it is`() throws {
    let reviews = (0..<6).map { day in
      Review(
        at: Self.now.addingTimeInterval(Double(day - 8) * 86_400), utcOffsetSeconds: 3600,
        rating: day == 3 ? .again : .good, thinking: .seconds(4))
    }
    let statistics = try Self.statistics(of: [CardHistory(reviews: reviews, seed: 1)])
    let card = StatisticsReport.NamedCard(id: CardID(digest: 1), deck: "d", prompt: "p")
    let report = StatisticsReport(
      at: Self.now, utcOffsetSeconds: 3600, library: .init(statistics, cards: [card]), decks: [])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any])
    let library = try #require(json["library"] as? [String: Any])
    let calibration = try #require(library["calibration"] as? [String: Any])
    let bins = try #require(calibration["bins"] as? [[String: Any]])
    #expect(statistics.calibration.share.reviews > 0)
    #expect(calibration["reviews"] as? Int == statistics.calibration.share.reviews)
    #expect(bins.map { $0["recalled"] as? Int } == statistics.calibration.bins.map(\.share.recalled))
    for (bin, written) in zip(statistics.calibration.bins, bins) {
      #expect(abs((written["forecast"] as? Double ?? -1) - bin.forecast) <= 0.000_000_5)
    }
    #expect((library["days"] as? [Any])?.count == 9)
    #expect((library["hours"] as? [Any])?.count == 24)
  }
}
