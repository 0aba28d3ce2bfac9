import Foundation
import Testing

@testable import Scheduling

private let noon = Date(timeIntervalSince1970: 20_000 * 86_400 + 12 * 3600)
private let utc = StudyClock { _ in 0 }

private func scheduler(_ change: (inout SchedulingSettings) -> Void = { _ in }) throws -> Scheduler {
  var settings = SchedulingSettings()
  change(&settings)
  return try Scheduler(settings: settings, clock: utc)
}

/// Reviews given as the days (with fraction) since noon of day 20,000, and ratings.
private func history(_ reviews: (days: Double, rating: Rating)...) -> [Review] {
  reviews.map {
    Review(at: noon + $0.days * 86_400, utcOffsetSeconds: 0, rating: $0.rating, thinking: .seconds(5))
  }
}

private let minute = 1.0 / 1440

extension CardSchedule {
  /// As text, so that a whole schedule can be compared: "review, 4 d, due 2024-10-08, S 2.31, D 2.12, 0 lapses, 2 reviews".
  fileprivate var text: String {
    let place =
      switch phase {
      case .new: "new"
      case .learning(let steps): "learning \(steps)"
      case .review: "review"
      case .relearning(let steps): "relearning \(steps)"
      }
    let comesBack =
      switch due {
      case .never: "never due"
      case .at(let date): "due \(Int(date.timeIntervalSince(noon))) s past noon"
      case .on(let day): "due day \(day.number)"
      }
    let state = memory.map { String(format: "S %.2f, D %.2f", $0.stability, $0.difficulty) } ?? "no memory"
    return "\(place), \(intervalDays) d, \(comesBack), \(state), \(lapses) lapses, \(reviewCount) reviews"
  }
}

@Test func `a card goes through its steps, is learned, lapses and is learned again`() throws {
  let exact = try scheduler { $0.isFuzzed = false }
  let reviews = history(
    (0, .again), (2 * minute, .good), (13 * minute, .good), (2, .good), (11, .again), (11 + 10 * minute, .good))
  let texts = (0...reviews.count).map { exact.schedule(of: Array(reviews.prefix($0)), seed: 1).text }
  #expect(
    texts == [
      "new, 0 d, never due, no memory, 0 lapses, 0 reviews",
      "learning 2, 0 d, due 60 s past noon, S 0.21, D 6.41, 0 lapses, 1 reviews",
      "learning 1, 0 d, due 720 s past noon, S 0.25, D 6.40, 0 lapses, 2 reviews",
      "review, 1 d, due day 20001, S 0.28, D 6.39, 0 lapses, 3 reviews",
      "review, 3 d, due day 20005, S 2.83, D 6.38, 0 lapses, 4 reviews",
      "relearning 1, 1 d, due 951000 s past noon, S 0.77, D 8.80, 1 lapses, 5 reviews",
      "review, 1 d, due day 20012, S 0.83, D 8.78, 1 lapses, 6 reviews",
    ])
}

@Test func `a step that ends after the day's rollover is still a step of minutes`() throws {
  let exact = try scheduler { $0.isFuzzed = false }
  let late = history((15.9 / 24, .good))
  #expect(exact.schedule(of: late, seed: 1).due == .at(late[0].at + 600))
}

@Test func `a step of a day or more is due from the beginning of its day`() throws {
  let slow = try scheduler { $0.learningSteps = [.seconds(36 * 3600), .seconds(2 * 86_400)] }
  #expect(slow.schedule(of: history((0, .again)), seed: 1).due == .on(StudyDay(number: 20_001)))
  #expect(slow.schedule(of: history((6.0 / 24, .again)), seed: 1).due == .on(StudyDay(number: 20_002)))
  #expect(slow.schedule(of: history((0, .good)), seed: 1).due == .on(StudyDay(number: 20_002)))
}

@Test func `without steps the model sends a weak card on within the day`() throws {
  let free = try scheduler {
    $0.learningSteps = []
    $0.isFuzzed = false
  }
  let outcomes = free.outcomes(of: .new, at: noon, seed: 1)
  #expect(outcomes.map(\.wait) == [.seconds(18_316), .days(1), .days(2), .days(8)])
}

@Test func `the same card shows the same intervals until it is answered`() throws {
  let fuzzed = try scheduler()
  let card = fuzzed.schedule(of: history((0, .easy), (9, .good)), seed: 7)
  let first = fuzzed.outcomes(of: card, at: noon + 40 * 86_400, seed: 7)
  let later = fuzzed.outcomes(of: card, at: noon + 40 * 86_400 + 1800, seed: 7)
  #expect(first.map(\.wait) == later.map(\.wait))
}

@Test(arguments: 0..<25 as Range<UInt64>)
func `each button lies at least a day beyond the one before, within the maximum`(seed: UInt64) throws {
  var chance = SeededGenerator(seed: seed)
  let maximum = [30, 365, 36_500][chance.nextIndex(below: 3)]
  let fuzzed = try scheduler {
    $0.desiredRetention = 0.7 + 0.29 * chance.nextUnit()
    $0.maximumIntervalDays = maximum
  }
  var card = CardSchedule.new
  var now = noon
  for _ in 0..<30 {
    let outcomes = fuzzed.outcomes(of: card, at: now, seed: seed)
    let days = outcomes.dropFirst().compactMap { if case .days(let days) = $0.wait { days } else { nil } }
    for (sooner, later) in zip(days, days.dropFirst()) { #expect(sooner < later || sooner == maximum) }
    #expect(days.allSatisfy { (1...maximum).contains($0) })
    card = outcomes[chance.nextIndex(below: 4)].schedule
    now += [120, 86_400 * Double(1 + chance.nextIndex(below: 60))][chance.nextIndex(below: 2)]
  }
}

@Test(arguments: 0..<20 as Range<UInt64>)
func `what a button promised is what the replayed log says`(seed: UInt64) throws {
  var chance = SeededGenerator(seed: seed)
  let fuzzed = try scheduler()
  var reviews: [Review] = []
  var card = CardSchedule.new
  var now = noon
  for _ in 0..<25 {
    let outcome = fuzzed.outcomes(of: card, at: now, seed: seed)[chance.nextIndex(below: 4)]
    reviews.append(Review(at: now, utcOffsetSeconds: 0, rating: outcome.rating, thinking: .seconds(3)))
    card = fuzzed.schedule(of: reviews, seed: seed)
    #expect(card == outcome.schedule)
    now += [120, 86_400 * Double(1 + chance.nextIndex(below: 60))][chance.nextIndex(below: 2)]
  }
}

@Test func `a promised day is kept where the settings allow it, and only there`() throws {
  let fuzzed = try scheduler()
  var reviews = history((0, .easy), (8, .good))
  let free = fuzzed.schedule(of: reviews, seed: 3).intervalDays
  let kept = (1...80).filter { days in
    reviews[1].promisedDays = days
    return fuzzed.schedule(of: reviews, seed: 3).intervalDays == days
  }
  #expect(kept == Array(35...43))
  #expect(kept.contains(free))
}

@Test func `fuzz stays within its range and reaches both ends of it`() throws {
  let fuzzed = try scheduler()
  let reviews = history((0, .easy), (8, .good))
  let days = Set((0..<200).map { fuzzed.schedule(of: reviews, seed: $0 &* 977).intervalDays })
  #expect(days == Set(35...43))
}

@Test(arguments: [
  (1.0, 1...1), (2.4, 2...2), (2.5, 2...4), (3.0, 2...4), (7.0, 5...9), (20.0, 17...23), (100.0, 93...107),
])
func `an interval may be varied by a day and a share that falls with its length`(
  interval: Double, range: ClosedRange<Int>
) {
  #expect(Fuzz.range(around: interval) == range)
}

@Test func `a card becomes a leech at the threshold and is named again at every half of it`() throws {
  let strict = try scheduler {
    $0.leechThreshold = 5
    $0.isFuzzed = false
  }
  var reviews = history((0, .easy))
  var noticed: [Int] = []
  for lapse in 1...12 {
    reviews += history((Double(lapse) * 20, .again))
    let card = strict.schedule(of: reviews, seed: 1)
    reviews += history((Double(lapse) * 20 + 11 * minute, .good))
    #expect(card.lapses == lapse)
    #expect(card.isLeech == (lapse >= 5))
    if card.leechNotice { noticed.append(lapse) }
  }
  #expect(noticed == [5, 8, 11])
}

@Test func `without a threshold no card is a leech`() throws {
  let lenient = try scheduler {
    $0.leechThreshold = nil
    $0.relearningSteps = [.seconds(60)]
  }
  let reviews = (1...20).flatMap { history((Double($0) * 20, .again), (Double($0) * 20 + 2 * minute, .easy)) }
  let card = lenient.schedule(of: reviews, seed: 1)
  #expect(card.lapses == 19)
  #expect(!card.isLeech)
}

@Test func `recall falls to the desired retention when the interval is over`() throws {
  let exact = try scheduler { $0.isFuzzed = false }
  let card = exact.schedule(of: history((0, .easy), (8, .good)), seed: 1)
  let memory = try #require(card.memory)
  let atStability = try #require(exact.retrievability(of: card, at: noon + (8 + memory.stability) * 86_400))
  #expect(abs(atStability - 0.9) < 1e-12)
  #expect(exact.retrievability(of: card, at: noon + 8 * 86_400) == 1)
  #expect(exact.retrievability(of: card, at: noon) == 1)
  #expect(exact.retrievability(of: .new, at: noon) == nil)
}

@Test func `the newer memory model counts parts of days`() throws {
  let scheduler = try scheduler {
    $0.memoryModel = .fsrs7
    $0.isFuzzed = false
  }
  let early = scheduler.schedule(of: history((0, .easy), (4, .good)), seed: 1)
  let later = scheduler.schedule(of: history((0, .easy), (4.3, .good)), seed: 1)
  let (one, other) = (try #require(early.memory), try #require(later.memory))
  #expect(one.stability < other.stability)
  #expect(early.lastReviewDay == later.lastReviewDay)
}

@Test(arguments: [
  (
    SchedulingSettings(desiredRetention: 0.995),
    "the desired retention is 0.995; give a share from 0.7 to 0.99"
  ),
  (SchedulingSettings(learningSteps: [.zero]), "a step of 0 s; give steps from 1 s to 365 days"),
  (SchedulingSettings(maximumIntervalDays: 0), "the longest interval is 0 days; give a number from 1 to 36500"),
  (SchedulingSettings(leechThreshold: 0), "the leech threshold is 0 lapses; give a number from 1 on, or none"),
  (SchedulingSettings(newPerDay: -1), "-1 new cards a day; give 0 or more"),
  (SchedulingSettings(reviewsPerDay: -2), "-2 due cards a day; give 0 or more"),
  (SchedulingSettings(learnAheadSeconds: -60), "a learn-ahead time of -60 s; give 0 or more"),
  (SchedulingSettings(memoryModel: .fsrs7, weights: FSRS6.defaultWeights), "a list of 21 weights; give 34, 0 numbers"),
  (SchedulingSettings(weights: [1, 2, 3]), "a list of 3 weights; give 21, 19, 17, 0 numbers"),
])
func `a setting that cannot be is named with what to do`(settings: SchedulingSettings, sentence: String) {
  let problem = #expect(throws: SettingsProblem.self) { try Scheduler(settings: settings, clock: utc) }
  #expect(problem?.sentence == sentence)
}

@Test func `settings written as JSON are read back as they were`() throws {
  var settings = SchedulingSettings(
    desiredRetention: 0.85, learningSteps: [.seconds(90)], leechThreshold: nil, memoryModel: .fsrs7,
    dueOrder: .relativeOverdueness, newPlacement: .afterDue)
  settings.easyDays[.sunday] = 0.25
  let json = try JSONEncoder().encode(settings)
  #expect(try JSONDecoder().decode(SchedulingSettings.self, from: json) == settings)
}
