import Exchange
import Foundation
import Scheduling

extension IntervalExplanation {
  /// The members of `study-why`, version 1, that tell about the memory and the schedule. Stabilities and intervals in days.
  ///
  /// - `recallNow`, `desiredRetention`; `belowDesired`: the moment, in UTC, when recall falls below it, or fell.
  /// - `memory`: `stability`, `difficulty` (1 to 10), and `fastStability` under FSRS-7. Null for a new card, like the next two.
  /// - `lastReview`: `at`, `rating`, `elapsedDays` since the one before, `recallBefore`, `stabilityBefore`, `stabilityAfter`,
  ///   and `change`: its `kind` (first, recalled, lapsed, sameDay, untold) with the terms of that kind.
  /// - `interval`: `modelDays`, the days `allowed` (least and most), `days` taken. Null also for a card in its steps.
  /// - `ratings`: for each rating the wait in `seconds`, `stability`, `recallWhenDue`.
  var members: [JSONValue.Member] {
    [
      .init("recallNow", .rounded(recallNow)),
      .init("desiredRetention", .rounded(desiredRetention)),
      .init("belowDesired", belowDesired.map { .text($0.formatted(.iso8601)) } ?? .null),
      .init("memory", card.memory?.json ?? .null),
      .init("reviews", .integer(card.reviewCount)),
      .init("lapses", .integer(card.lapses)),
      .init("lastReview", lastReview?.json ?? .null),
      .init("interval", interval?.json ?? .null),
      .init("ratings", .list(prospects.map(\.json))),
    ]
  }
}

extension MemoryState {
  fileprivate var json: JSONValue {
    [
      "stability": .rounded(stability), "difficulty": .rounded(difficulty), "fastStability": .rounded(fastStability),
    ]
  }
}

extension IntervalExplanation.ReviewEffect {
  fileprivate var json: JSONValue {
    [
      "at": .text(review.at.formatted(.iso8601)), "rating": .text(review.rating.name),
      "elapsedDays": .rounded(elapsedDays), "recallBefore": .rounded(recallBefore),
      "stabilityBefore": .rounded(before?.stability), "stabilityAfter": .rounded(after.stability),
      "change": change.json,
    ]
  }
}

extension StabilityChange {
  fileprivate var json: JSONValue {
    switch self {
    case .first: ["kind": "first"]
    case .untold: ["kind": "untold"]
    case .sameDay(let factor): ["kind": "sameDay", "factor": .rounded(factor)]
    case .lapsed(let isLimited): ["kind": "lapsed", "isLimited": .bool(isLimited)]
    case .recalled(let growth):
      [
        "kind": "recalled", "middling": .rounded(growth.middling), "fromStability": .rounded(growth.fromStability),
        "fromDifficulty": .rounded(growth.fromDifficulty), "fromForgetting": .rounded(growth.fromForgetting),
        "fromRating": .rounded(growth.fromRating),
      ]
    }
  }
}

extension IntervalExplanation.Interval {
  fileprivate var json: JSONValue {
    [
      "modelDays": .rounded(modelDays),
      "allowed": .list([.integer(allowedDays.lowerBound), .integer(allowedDays.upperBound)]), "days": .integer(days),
    ]
  }
}

extension IntervalExplanation.Prospect {
  fileprivate var json: JSONValue {
    [
      "rating": .text(outcome.rating.name), "seconds": .integer(outcome.wait.totalSeconds),
      "stability": .rounded(stability), "recallWhenDue": .rounded(recallWhenDue),
    ]
  }
}
