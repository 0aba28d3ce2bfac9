import Foundation
import Support
import Terminal
import Testing

@testable import Shell

/// What is coming, what would come, and how a backlog is worked off.
@MainActor struct SimulateTests {
  @Test func `the course and the curve fit the screen`() throws {
    for (columns, isPlain) in [(80, false), (40, false), (80, true)] {
      let desk = try Desk(columns: columns, isPlain: isPlain)
      try desk.practise(cards: 10, days: 10)
      let screen = try desk.run("simulate --days 20 --retention 85% --new 3").screen
      let lines = screen.split(separator: "\n").map(String.init)
      #expect(lines.first?.hasPrefix("FSRS-6") == true)
      for title in ["Reviews a day", "Minutes a day", "Cards that you would recall", "Retention against work"] {
        #expect(lines.contains(title), "\(title)")
      }
      #expect(lines.contains { $0.hasPrefix("  85 % *") })
      #expect(lines.allSatisfy { displayWidth($0) <= columns }, "\(columns)")
      #expect(lines.contains { $0.contains("█") } != isPlain)
      #expect(lines.contains { $0.contains("━") } == (columns == 80 && !isPlain))
    }
  }

  @Test func `simulating twice gives the same, and changes nothing`() throws {
    let desk = try Desk()
    try desk.practise(cards: 10, days: 10)
    let json = try desk.run("simulate --days 10 --json").screen
    #expect(try desk.run("simulate --days 10 --json").screen == json)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "study-simulation")
    #expect((object["curve"] as? [Any])?.count == 30)
    #expect((object["reviews"] as? [String: [Double]])?["mean"]?.count == 10)
    #expect(try desk.run("set retention").screen == "0.90\n")
  }

  @Test func `a forecast's averages are computed without chance`() throws {
    let desk = try Desk()
    try desk.practise(cards: 10, days: 10)
    let json = try desk.run("forecast --days 10 --json").screen
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let expected = try #require(object["expected"] as? [String: [Double]])
    let sampled = try #require(object["reviews"] as? [String: [Double]])
    let total = try #require(expected["reviews"]).reduce(0, +)
    let mean = try #require(sampled["mean"]).reduce(0, +)
    #expect(abs(total - mean) < 0.15 * mean)
    #expect(try desk.run("forecast -d 10").screen.contains("\nReviews a day\n"))
  }

  @Test func `what can't be simulated is said`() throws {
    let desk = try Desk()
    try desk.folder.write("", to: "Decks/empty.md")
    #expect(try desk.run("simulate").errors == "study: there are no cards to simulate\n")
    #expect(
      try desk.run("simulate --retention 120").errors
        == "study: “120” can't be set here; write 0.70 to 0.99, or 70% to 99%\n")
    #expect(
      try desk.run("simulate --days 0").errors
        == "study: simulate: --days 0 can't be simulated; write 1 to 3650; “help simulate” explains it\n")
  }

  @Test func `Ctrl-C ends a simulation`() throws {
    let desk = try Desk()
    try desk.practise(cards: 10, days: 10)
    desk.console.pendingInterruption = .interrupted
    #expect(throws: CommandFailure.self) {
      try desk.surroundings.withProgress(unit: "simulations", total: 2) { progress in try progress(1) }
    }
  }

  @Test func `a backlog's plan names the order, the day and the loss`() throws {
    let desk = try Desk()
    try desk.practise(cards: 40, days: 30)
    desk.now += 20 * 86_400
    let result = try desk.run("plan --minutes 2")
    #expect(result.screen.hasPrefix("20 cards due now, about 2.7 min of work. At 2 min a day"))
    #expect(result.screen.contains("It is cleared on 2026-04-22; from then on"))
    for order in ["due", "least-known", "best-known", "overdue", "random"] {
      #expect(result.screen.contains("\n  \(order) "), "\(order)")
    }
    #expect(
      try desk.run("plan --minutes 0").errors
        == "study: plan: --minutes 0 is no plan; write 1 to 1440; “help plan” explains it\n")
  }

  @Test func `with nothing due there is nothing to plan`() throws {
    let desk = try Desk()
    try desk.folder.write("Q: Which rock floats?\nA: pumice\n", to: "Decks/rocks.md")
    #expect(try desk.run("plan --minutes 10").screen == "nothing is due; there is nothing to work off\n")
  }
}
