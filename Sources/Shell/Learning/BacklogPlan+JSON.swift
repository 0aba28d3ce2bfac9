import Exchange
import Scheduling

extension BacklogPlan {
  /// One object, schema `study-plan`, version 1:
  ///
  /// - `due`: the cards that are due now, `dueSeconds` that they take; `secondsPerDay` that the learner gives; `steadySeconds` a day
  ///   that what comes due takes once nothing is left over; `end`: the last day that was played through.
  /// - `courses`: one for every order, best first, and `atOnce`, as if all were answered every day: `order` as the setting takes it,
  ///   `clearedOn` (null: not before the end), `forgotten` of the cards due now when their turn comes, `knownOnAverage`, and
  ///   `days`: `day`, `reviews`, `seconds`, `left`.
  func json(secondsPerDay: Double) -> String {
    let object: JSONValue = [
      "schema": "study-plan", "version": 1, "due": .integer(backlog), "dueSeconds": .rounded(backlogSeconds),
      "secondsPerDay": .rounded(secondsPerDay), "steadySeconds": .rounded(steadySeconds), "end": .text(end.isoText),
      "courses": .list(courses.map(\.json)), "atOnce": atOnce.json,
    ]
    return object.indented + "\n"
  }
}

extension BacklogPlan.Course {
  fileprivate var json: JSONValue {
    [
      "order": .text(Setting.word(for: order)), "clearedOn": clearedOn.map { .text($0.isoText) } ?? .null,
      "forgotten": .rounded(forgotten), "knownOnAverage": .rounded(knownOnAverage),
      "days": .list(
        days.map { day in
          [
            "day": .text(day.day.isoText), "reviews": .integer(day.reviews), "seconds": .rounded(day.seconds),
            "left": .integer(day.left),
          ]
        }),
    ]
  }
}
