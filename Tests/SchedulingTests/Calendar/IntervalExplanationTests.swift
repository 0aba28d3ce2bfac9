import Foundation
import Testing

@testable import Scheduling

private let noon = Date(timeIntervalSince1970: 20_000 * 86_400 + 12 * 3600)
private let utc = StudyClock { _ in 0 }

private func scheduler(_ change: (inout SchedulingSettings) -> Void = { _ in }) throws -> Scheduler {
  var settings = SchedulingSettings(isFuzzed: false)
  change(&settings)
  return try Scheduler(settings: settings, clock: utc)
}

private func history(_ reviews: (days: Double, rating: Rating)...) -> [Review] {
  reviews.map {
    Review(at: noon + $0.days * 86_400, utcOffsetSeconds: 0, rating: $0.rating, thinking: .seconds(5))
  }
}

@Test func `a learned card is explained in plain words with its numbers`() throws {
  let explanation = try scheduler().explanation(
    of: history((0, .easy), (12, .good)), at: noon + 20 * 86_400, seed: 1)
  #expect(
    explanation.sentences(clock: utc) == [
      "The chance that you recall it now is 98 %. It falls below the wanted 90 % on 2024-12-04.",
      "You last saw it after 12 d, when the chance was 87 %, and rated it good.",
      "Its stability went from 8.3 d to 48.7 d, ×5.87. A middling card would have gained 150 %; this one's gain is",
      "  ×1.51 for its stability: the firmer a memory, the less it gains",
      "  ×1.67 for its difficulty, 1 of 10",
      "  ×1.29 for how far it had been forgotten",
      "  ×1 for the rating",
      "By the model it should come back after 48.7 d; it was given 49 d.",
      "again: back in 10 min, then recalled with 100 %; stability 2.76 d",
      "hard: back in 2.2 mo, then recalled with 90 %; stability 67 d",
      "good: back in 2.6 mo, then recalled with 90 %; stability 79 d",
      "easy: back in 3.4 mo, then recalled with 90 %; stability 105 d",
    ])
}

@Test func `a new card and cards within a day are explained too`() throws {
  let scheduler = try scheduler()
  #expect(
    scheduler.explanation(of: [], at: noon, seed: 1).sentences(clock: utc) == [
      "The card is new: it has never been asked.",
      "again: back in 1 min, then recalled with 100 %; stability 0.21 d",
      "hard: back in 5.5 min, then recalled with 100 %; stability 1.29 d",
      "good: back in 10 min, then recalled with 100 %; stability 2.31 d",
      "easy: back in 8 d, then recalled with 90 %; stability 8.3 d",
    ])
  #expect(
    scheduler.explanation(of: history((0, .good)), at: noon, seed: 1).sentences(clock: utc).prefix(3) == [
      "The chance that you recall it now is 100 %. It falls below the wanted 90 % on 2024-10-06.",
      "You have seen it once and rated it good.", "With that its stability is 2.31 d.",
    ])
  #expect(
    scheduler.explanation(of: history((0, .good), (0.01, .good)), at: noon, seed: 1).sentences(clock: utc).prefix(4)
      == [
        "The chance that you recall it now is 100 %. It falls below the wanted 90 % on 2024-10-06.",
        "You last saw it twice on one day, and rated it good the second time.",
        "Its stability went from 2.31 d to 2.31 d: a second answer on one day counts for little (×1).",
        "By the model it should come back after 2.31 d; it was given 2 d.",
      ])
  #expect(
    scheduler.explanation(of: history((0, .easy), (30, .again)), at: noon + 31 * 86_400, seed: 1)
      .sentences(clock: utc).prefix(3) == [
        "The chance that you recall it now is 93 %. It falls below the wanted 90 % on 2024-11-04.",
        "You last saw it after 30 d, when the chance was 79 %, and rated it again.",
        "Its stability went from 8.3 d to 1.67 d, as it had been forgotten.",
      ])
}

@Test func `an interval cut by the longest one or pushed beyond the last says so`() throws {
  let short = try scheduler { $0.maximumIntervalDays = 20 }
  let cut = short.explanation(of: history((0, .easy), (12, .good)), at: noon, seed: 1)
  #expect(cut.interval?.bound == .mustBeAtMost(days: 20))
  let pushed = try scheduler().explanation(of: history((0, .easy), (0.1, .good)), at: noon, seed: 1)
  #expect(pushed.interval?.bound == .mustBeAtLeast(days: 9))
}

@Test(arguments: 0..<25 as Range<UInt64>)
func `the terms of the explanation make the stability that the model gives`(seed: UInt64) throws {
  var chance = SeededGenerator(seed: seed)
  let scheduler = try scheduler { $0.desiredRetention = 0.7 + 0.29 * chance.nextUnit() }
  var reviews = history((0, Rating.allCases[chance.nextIndex(below: 4)]))
  for _ in 0..<6 {
    let days = chance.nextIndex(below: 3) == 0 ? 0.001 : Double(1 + chance.nextIndex(below: 40))
    reviews.append(reviews[reviews.count - 1])
    reviews[reviews.count - 1].at += days * 86_400
    reviews[reviews.count - 1].rating = Rating.allCases[chance.nextIndex(below: 4)]
    let explanation = scheduler.explanation(of: reviews, at: noon, seed: seed)
    let effect = try #require(explanation.lastReview)
    let before = try #require(effect.before)
    switch effect.change {
    case .recalled(let growth):
      #expect(abs(before.stability * (1 + growth.total) / effect.after.stability - 1) < 1e-9)
      #expect(effect.review.rating.isRecall)
    case .sameDay(let factor):
      #expect(abs(before.stability * factor / effect.after.stability - 1) < 1e-9)
    case .lapsed: #expect(effect.review.rating == .again)
    case .first, .untold: Issue.record("a later review has terms")
    }
  }
}

@Test func `the moment named is that at which recall falls below the wanted retention`() throws {
  let scheduler = try scheduler { $0.desiredRetention = 0.85 }
  let reviews = history((0, .easy), (12, .good))
  let moment = try #require(scheduler.explanation(of: reviews, at: noon, seed: 1).belowDesired)
  let recall = try #require(scheduler.explanation(of: reviews, at: moment, seed: 1).recallNow)
  #expect(abs(recall - 0.85) < 1e-9)
}
