import Foundation
import Testing

@testable import Scheduling

private let utc = StudyClock { _ in 0 }
private let today = StudyDay(number: 20_000)
private let noon = Date(timeIntervalSince1970: 20_000 * 86_400 + 12 * 3600)

private func exactScheduler() throws -> Scheduler {
  try Scheduler(settings: SchedulingSettings(leechThreshold: 2, isFuzzed: false), clock: utc)
}

/// A card from its reviews: "-40.09 easy, -30.10 good" are reviews 40 days ago at 9 and 30 days ago at 10 o'clock, of 4 s each.
private func card(_ text: String, suspended: Bool = false, buried: Bool = false) -> CardHistory {
  let reviews = text.split(separator: ",").map { review in
    let words = review.split(separator: " ")
    let parts = words[0].split(separator: ".")
    let rating = Rating.allCases.first { $0.name == String(words[1]) }
    let day = Double(parts[0]) ?? 0
    let time = parts[1].split(separator: ":").map { Double($0) ?? 0 }
    let hours = time[0] + (time.count > 1 ? time[1] / 60 : 0)
    return Review(
      at: noon + (day * 24 + hours - 12) * 3600, utcOffsetSeconds: 0, rating: rating ?? .again, thinking: .seconds(4))
  }
  return CardHistory(reviews: reviews, seed: 1, isSuspended: suspended, isBuried: buried)
}

private let cards = [
  card(""),
  card("", suspended: true),
  card("0.10 again,0.10:02 good"),  // in learning, due at 10:12
  card("-1.09 good,-1.09:11 good,0.09 good"),  // young
  card("-60.09 easy,-50.09 good,-1.20 good"),  // mature
  card("-60.09 easy,-50.21 again,-50.22 good,-40.09 again,-40.10 good,0.11:30 again"),  // a leech in relearning
  card("-60.09 easy,-50.09 good", buried: true),  // overdue and buried
  card("-9.09 easy"),  // due since yesterday
]

private func statistics(_ cards: [CardHistory] = cards, at now: Date = noon) throws -> Statistics {
  Statistics(cards: cards, now: now, clock: utc, scheduler: try exactScheduler())
}

@Test func `every card is counted once, and what is due besides`() throws {
  let counts = try statistics().counts
  var expected = CardCounts()
  expected.suspended = 1
  expected.new = 1
  expected.learning = 1
  expected.relearning = 1
  expected.young = 2
  expected.mature = 2
  expected.due = 3
  expected.buried = 1
  expected.leeches = 1
  #expect(counts == expected)
  #expect(counts.total == cards.count)
  #expect(counts.learned == 5)
}

@Test func `true retention takes the first review of a day, young and mature apart`() throws {
  let retention = try statistics().retention
  func text(_ period: Period) -> String {
    let value = retention[period] ?? Retention()
    return [value.young, value.mature].map { "\($0.recalled)/\($0.reviews)" }.joined(separator: " ")
  }
  #expect(
    Period.allCases.map { "\($0): \(text($0))" } == [
      "today: 1/2 0/0", "yesterday: 0/0 1/1", "week: 1/2 1/1", "month: 1/2 1/1", "year: 3/6 1/1", "all: 3/6 1/1",
    ])
  let early = try statistics().retention(over: today.advanced(by: -55)...today.advanced(by: -45))
  #expect(early == Retention(young: Share(reviews: 3, recalled: 2)))
}

@Test func `each day shows its reviews, new and learned cards and time`() throws {
  let days = try statistics().days
  #expect(days.count == 61)
  #expect(days.first?.day == today.advanced(by: -60))
  #expect(
    days.first
      == DayActivity(
        day: today.advanced(by: -60), ratings: [0, 0, 0, 3], introduced: 3, learned: 3, time: .seconds(12)))
  #expect(
    days.last
      == DayActivity(
        day: today, ratings: [2, 0, 2, 0], introduced: 1,
        retention: Retention(young: Share(reviews: 2, recalled: 1)), time: .seconds(16)))
  #expect(days[59].learned == 1)
  #expect(days.filter { $0.reviews > 0 }.map { $0.day.number - today.number } == [-60, -50, -40, -9, -1, 0])
}

@Test(arguments: [
  ("0.09", Streak(current: 1, longest: 1)), ("-1.09", Streak(current: 1, longest: 1)),
  ("-2.09", Streak(current: 0, longest: 1)), ("-9.09,-8.09,-7.09,-2.09,-1.09", Streak(current: 2, longest: 3)),
  ("-2.09,-1.09,0.09", Streak(current: 3, longest: 3)), ("", Streak(current: 0, longest: 0)),
])
func `a streak lasts until a day is over without a review`(days: String, streak: Streak) throws {
  let reviews = days.split(separator: ",").map { $0 + " good" }.joined(separator: ",")
  #expect(try statistics([card(reviews)]).streak == streak)
}

@Test func `a streak goes on past midnight until the day's rollover`() throws {
  let late = card("-1.09 good,0.26 good")  // 2 o'clock in the night
  #expect(try statistics([late], at: noon + 15 * 3600).streak == Streak(current: 2, longest: 2))
}

@Test func `the forecast tells the day on which each card comes back`() throws {
  let forecast = try statistics().forecast
  #expect(forecast.count == 30)
  let days = forecast.filter { $0.due + $0.learning > 0 }.map {
    "+\($0.day.number - today.number): \($0.due) \($0.learning)"
  }
  #expect(days == ["+0: 1 2", "+1: 1 0", "+7: 1 0"])
}

@Test func `a card that was moved is due on its new day`() throws {
  var moved = card("-9.09 easy")
  moved.movedTo = today.advanced(by: 4)
  let statistics = try statistics([moved])
  #expect(statistics.counts.due == 0)
  #expect(statistics.forecast.map(\.due).prefix(6) == [0, 0, 0, 0, 1, 0])
}

@Test func `reviews are handed to the optimiser in the order of time`() {
  let (reviews, seconds) = CardHistory.trainingReviews(
    of: [card("-9.09 easy,-3.21 again,-3.22 good"), card("-5.12 hard,-2.12 good")], clock: utc)
  #expect(
    reviews.map { "\($0.card) \($0.rating.name) \($0.studyDays) \($0.exactDays)" } == [
      "0 easy 0 0.0", "1 hard 0 0.0", "0 again 6 6.5", "0 good 0 0.041666666666666664", "1 good 3 3.0",
    ])
  #expect(seconds == [4, 4, 4, 4, 4])
}

@Test func `reviews are counted by the hour of the day`() throws {
  let hours = try statistics().hours
  #expect(hours.map(\.hour) == Array(0...23))
  #expect(hours[9] == HourActivity(hour: 9, reviews: 10, retention: Share(reviews: 4, recalled: 3)))
  #expect(hours[20] == HourActivity(hour: 20, reviews: 1, retention: Share(reviews: 1, recalled: 1)))
  #expect(hours[22] == HourActivity(hour: 22, reviews: 1))
}

@Test func `the hardest cards are those with the most lapses`() throws {
  let lapsing = [
    card("-60.09 easy,-50.09 again,-50.10 good"), card("-60.09 easy"),
    card("-60.09 easy,-50.09 again,-50.10 good,-30.09 again,-30.10 good"),
    card("-60.09 good,-60.10 good,-50.09 again,-50.10 good"),
  ]
  #expect(
    try statistics(lapsing).hardest.map { "\($0.index): \($0.lapses) of \($0.reviews)" } == [
      "2: 2 of 5", "3: 1 of 4", "0: 1 of 3",
    ])
}

@Test func `the forecast of recall is held against what happened`() throws {
  // Each comes back when recall has fallen to about 90 %: two of three are recalled.
  let three = [card("-60.09 easy,-52.09 good"), card("-60.09 easy,-52.09 good"), card("-60.09 easy,-52.09 again")]
  let calibration = try statistics(three).calibration
  let forecast = try #require(calibration.forecast)
  #expect(abs(forecast - 0.9025) < 1e-4)
  #expect(calibration.share == Share(reviews: 3, recalled: 2))
  #expect(calibration.bins.map(\.share) == [Share(reviews: 3, recalled: 2)])
  #expect(calibration.bins.map(\.lower) == [0.9])
  let loss = try #require(calibration.logLoss)
  #expect(abs(loss + (2 * log(forecast) + log(1 - forecast)) / 3) < 1e-12)
  let error = try #require(calibration.binError)
  #expect(abs(error - (forecast - 2.0 / 3)) < 1e-12)
}

@Test func `a library without reviews has statistics too`() throws {
  let empty = try statistics([])
  #expect(empty.counts.total == 0)
  #expect(empty.days.isEmpty)
  #expect(empty.retention[.all]?.all.value == nil)
  #expect(empty.calibration == Calibration())
  #expect(empty.expectedRecalled == 0)
}

@Test func `cards known well count for more of what is remembered`() throws {
  let fresh = try statistics([card("0.11 easy"), card("-60.09 easy"), card("")]).expectedRecalled
  #expect(fresh > 1.5 && fresh < 2)
}
