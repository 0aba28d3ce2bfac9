import Foundation
import Support
import Terminal
import Testing

@testable import Shell

/// Fitting the model to the learner.
@MainActor struct TuneTests {
  @Test func `with too few reviews nothing is changed, and it says so`() throws {
    let desk = try Desk()
    try desk.folder.write("Q: Which rock floats?\nA: pumice\n", to: "Decks/rocks.md")
    let result = try desk.run("tune")
    #expect(
      result.screen == """
        All decks
          FSRS-6 · 0 reviews of 0 cards · 0 on a later day
          Too few reviews to tell anything: a tuning needs 8 that came on a later day.
          The weights stay as they are.

          Nothing was changed.

        """)
    #expect(
      try desk.run("tune --compare").errors
        == "study: too few reviews to compare the models; it needs 48 that came a day or more after the one before\n")
  }

  @Test func `a learner who forgets otherwise gets weights of the own, and the second time they are kept`() throws {
    let desk = try Desk()
    try desk.practise(cards: 40, days: 40)
    let trial = try desk.run("tune --dry-run --verbose")
    #expect(trial.screen.contains("  Weights of your own forecast your reviews better than those in use."))
    #expect(trial.screen.contains("\nWeights\n  weight"))
    #expect(trial.screen.hasSuffix("  Nothing was written.\n"))
    #expect(try desk.run("set weights").screen == "default\n")

    let fitted = try desk.run("tune")
    #expect(fitted.screen.contains("\nOn the reviews that were fitted\n"))
    #expect(fitted.screen.contains("\nForecast and what happened\n"))
    #expect(fitted.screen.hasSuffix("  They are in use from now on; “study set weights default” takes them back.\n"))
    let weights = try desk.run("set weights").screen
    #expect(weights.split(separator: " ").count == 21)

    let again = try desk.run("tune")
    #expect(again.screen.contains("  The weights in use forecast your reviews best; they are kept.\n"))
    #expect(try desk.run("set weights").screen == weights)
  }

  @Test func `the object tells before and after, and that the weights were stored`() throws {
    let desk = try Desk()
    try desk.practise(cards: 40, days: 40)
    let json = try desk.run("tune --json").screen
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "study-tuning")
    let tuning = try #require((object["tunings"] as? [[String: Any]])?.first)
    #expect(tuning["outcome"] as? String == "fitted")
    #expect(tuning["isStored"] as? Bool == true)
    #expect((tuning["weights"] as? [Double])?.count == 21)
    let change = try #require(tuning["inSample"] as? [String: [String: Any]])
    let before = try #require(change["before"]?["logLoss"] as? Double)
    let after = try #require(change["after"]?["logLoss"] as? Double)
    #expect(after < before)
  }

  @Test func `a named deck gets weights of its own`() throws {
    let desk = try Desk()
    try desk.practise(cards: 40, days: 40)
    let result = try desk.run("tune facts")
    #expect(result.screen.hasPrefix("facts\n  FSRS-6 · "))
    #expect(result.screen.hasSuffix("“study set weights default --deck facts” takes\n  them back.\n"))
    #expect(try desk.run("set weights").screen == "default\n")
    #expect(try desk.run("set weights --deck facts").screen.split(separator: " ").count == 21)
  }

  @Test func `weights that forecast worse than the published ones are given up`() throws {
    let desk = try Desk()
    try desk.practise(cards: 4, days: 20)
    let far = "50 60 70 80 6.4 0.8 3 0.001 1.9 0.17 0.8 1.5 0.06 0.26 1.6 0.6 1.9 0.5 0.09 0.07 0.15"
    try desk.run("set weights '\(far)'")
    let result = try desk.run("tune")
    #expect(result.status == .done)
    #expect(try desk.run("set weights").screen != far + "\n")
  }

  @Test func `the models are compared on reviews that neither had seen`() throws {
    let desk = try Desk(columns: 40)
    try desk.practise(cards: 40, days: 40)
    let result = try desk.run("tune --compare")
    #expect(result.screen.hasPrefix("Forecasts of "))
    for row in ["FSRS-6 published", "FSRS-6 fitted", "FSRS-7 published", "FSRS-7 fitted"] {
      #expect(result.screen.contains("  \(row)"), "\(row)")
    }
    #expect(result.screen.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 40 })
  }

  @Test func `Ctrl-C ends the wait with nothing written`() throws {
    let desk = try Desk()
    try desk.practise(cards: 10, days: 10)
    desk.console.pendingInterruption = .interrupted
    #expect(throws: CommandFailure.self) {
      try desk.surroundings.waiting(doing: "waiting") { Thread.sleep(forTimeInterval: 0.2) }
    }
  }
}
