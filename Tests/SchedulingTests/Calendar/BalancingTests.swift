import Foundation
import Testing

@testable import Scheduling

// Day 20,000 is a Friday.
private let today = StudyDay(number: 20_000)
private let noon = Date(timeIntervalSince1970: 20_000 * 86_400 + 12 * 3600)

private func scheduler(_ change: (inout SchedulingSettings) -> Void = { _ in }) throws -> Scheduler {
  var settings = SchedulingSettings()
  change(&settings)
  return try Scheduler(settings: settings, clock: StudyClock { _ in 0 })
}

/// A learned card whose *good* lies about 40 days ahead, from an `easy` and a `good` review that ends today.
private func learnedCard(_ scheduler: Scheduler, seed: UInt64) -> CardSchedule {
  let reviews = [(-8.0, Rating.easy)].map {
    Review(at: noon + $0.0 * 86_400, utcOffsetSeconds: 0, rating: $0.1, thinking: .seconds(5))
  }
  return scheduler.schedule(of: reviews, seed: seed)
}

private func goodDays(_ scheduler: Scheduler, _ balancing: Balancing?, seed: UInt64) -> Int {
  let card = learnedCard(scheduler, seed: seed)
  let outcome = scheduler.outcomes(of: card, at: noon, seed: seed, balancing: balancing)[2]
  return outcome.schedule.intervalDays
}

@Test func `a day with much work is avoided`() throws {
  let scheduler = try scheduler()
  var loads = DayLoads(today: today)
  for days in 35...43 where days != 38 { loads.add(seconds: 600, on: today.advanced(by: days)) }
  let chosen = (0..<200 as Range<UInt64>).map {
    goodDays(scheduler, Balancing(loads: loads, cardSeconds: 10), seed: $0 &* 31)
  }
  #expect(chosen.count { $0 == 38 } >= 195)
}

@Test func `work is counted in seconds, not in cards`() throws {
  let scheduler = try scheduler()
  var loads = DayLoads(today: today)
  for days in 35...43 {
    if days == 36 {
      for _ in 0..<20 { loads.add(seconds: 2, on: today.advanced(by: days)) }
    } else {
      for _ in 0..<10 { loads.add(seconds: 60, on: today.advanced(by: days)) }
    }
  }
  let chosen = (0..<200 as Range<UInt64>).map {
    goodDays(scheduler, Balancing(loads: loads, cardSeconds: 10), seed: $0 &* 31)
  }
  #expect(chosen.count { $0 == 36 } >= 170)
}

@Test func `an easy day stays free even when nothing lies on it`() throws {
  let scheduler = try scheduler {
    $0.easyDays[.saturday] = 0
    $0.easyDays[.sunday] = 0
  }
  let empty = Balancing(loads: DayLoads(today: today), cardSeconds: 10)
  let weekdays = (0..<300 as Range<UInt64>).map {
    today.advanced(by: goodDays(scheduler, empty, seed: $0 &* 31)).weekday
  }
  #expect(!weekdays.contains(.saturday) && !weekdays.contains(.sunday))
  #expect(Set(weekdays).count == 5)
}

@Test func `where every day is easy a card still gets one`() throws {
  let scheduler = try scheduler { settings in for day in Weekday.allCases { settings.easyDays[day] = 0 } }
  let empty = Balancing(loads: DayLoads(today: today), cardSeconds: 10)
  #expect((35...43).contains(goodDays(scheduler, empty, seed: 5)))
}

@Test func `loads come to stand in the proportion of the easy days' shares`() throws {
  let scheduler = try scheduler { $0.easyDays[.sunday] = 0.5 }
  var loads = DayLoads(today: today)
  for seed in 0..<700 as Range<UInt64> {
    let days = goodDays(scheduler, Balancing(loads: loads, cardSeconds: 10), seed: seed &* 31)
    loads.add(seconds: 10, on: today.advanced(by: days))
  }
  let days = (35...43).map { today.advanced(by: $0) }
  let sunday = days.filter { $0.weekday == .sunday }.map { loads[$0] }
  let others = days.filter { $0.weekday != .sunday }.map { loads[$0] }
  let normal = others.reduce(0, +) / Double(others.count)
  #expect(others.allSatisfy { abs($0 / normal - 1) < 0.15 })
  #expect(sunday.allSatisfy { abs($0 / normal - 0.5) < 0.08 })
}

@Test func `siblings are kept some days apart`() throws {
  let scheduler = try scheduler()
  let sibling = today.advanced(by: 39)
  let balancing = Balancing(loads: DayLoads(today: today), cardSeconds: 10, siblingDays: [sibling])
  let chosen = (0..<300 as Range<UInt64>).map { goodDays(scheduler, balancing, seed: $0 &* 31) }
  #expect(!chosen.contains(39))
  #expect(chosen.count { abs($0 - 39) >= 3 } > 200)
}

@Test func `a balanced day is found again from the promise in the log`() throws {
  let scheduler = try scheduler()
  for seed in 0..<40 as Range<UInt64> {
    var loads = DayLoads(today: today)
    loads.add(seconds: 500, on: today.advanced(by: 35 + Int(seed % 9)))
    let card = learnedCard(scheduler, seed: seed)
    let balancing = Balancing(loads: loads, cardSeconds: 10)
    for outcome in scheduler.outcomes(of: card, at: noon, seed: seed, balancing: balancing) {
      guard case .days(let days) = outcome.wait else { continue }
      let review = Review(
        at: noon, utcOffsetSeconds: 0, rating: outcome.rating, thinking: .zero, promisedDays: days)
      #expect(scheduler.schedule(after: review, of: card, seed: seed) == outcome.schedule)
    }
  }
}

@Test func `balancing is left off where it is switched off`() throws {
  let unbalanced = try scheduler { $0.isBalanced = false }
  var loads = DayLoads(today: today)
  loads.add(seconds: 1e6, on: today.advanced(by: 40))
  for seed in 0..<50 as Range<UInt64> {
    let balancing = Balancing(loads: loads, cardSeconds: 10)
    #expect(goodDays(unbalanced, balancing, seed: seed) == goodDays(unbalanced, nil, seed: seed))
  }
}

@Test func `loads are counted up and down, and what is overdue lies on today`() {
  var loads = DayLoads(today: today)
  loads.add(seconds: 30, on: today.advanced(by: -4))
  loads.add(seconds: 12, on: today.advanced(by: 3))
  loads.remove(seconds: 10, on: today.advanced(by: 3))
  loads.add(seconds: 5, on: today.advanced(by: 4000))
  #expect([-4, 0, 3, 4000].map { loads[today.advanced(by: $0)] } == [0, 30, 2, 0])
}

@Test func `a card that takes long is expected to take long again`() {
  func reviews(_ seconds: Double...) -> [Review] {
    seconds.map { Review(at: noon, utcOffsetSeconds: 0, rating: .good, thinking: .seconds($0)) }
  }
  let times = AnswerTimes(of: reviews(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5))
  #expect(times.meanSeconds == 7.5)
  #expect(times.expectedSeconds(after: []) == 7.5)
  #expect(times.expectedSeconds(after: reviews(20, 30, 40, 9000)) == (90 + 120 + 30) / 8)
}
