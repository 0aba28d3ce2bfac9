import Foundation
import Scheduling
import Testing

@testable import Shell

/// The settings: each reads back what it was set to, and refuses what it can't be.
@MainActor struct SettingTests {
  @Test(arguments: [
    ("order", "least-known"), ("order", "best-known"), ("order", "overdue"), ("order", "deck"), ("order", "added"),
    ("order", "random"), ("new-order", "added"), ("new-order", "random"), ("new-placement", "before"),
    ("new-placement", "after"), ("balance", "off"), ("easy-days", "sat=50% sun=0%"), ("model", "fsrs-7"),
    ("same-day", "on"), ("learn-ahead", "none"), ("learn-ahead", "1h"), ("spread", "off"), ("leech-threshold", "0"),
  ])
  func `a setting reads back what it was set to`(key: String, value: String) throws {
    let setting = try #require(Setting.named(key))
    var settings = LearnerSettings()
    try setting.write(value, &settings)
    #expect(setting.read(settings) == value)
    #expect(settings != LearnerSettings())
  }

  @Test func `every word of a choice is another value of the scheduler`() throws {
    let order = try #require(Setting.named("order"))
    let words = try DueOrder.allCases.map { value in
      var settings = LearnerSettings()
      settings.scheduling.dueOrder = value
      let word = order.read(settings)
      var back = LearnerSettings()
      try order.write(word, &back)
      #expect(back.scheduling.dueOrder == value)
      return word
    }
    #expect(words == ["due", "least-known", "best-known", "overdue", "deck", "added", "random"])
  }

  @Test func `Tab lists the values of a choice`() {
    guard case .words(let words) = SetCommand.completion(after: ["new-placement"]) else { return #expect(Bool(false)) }
    #expect(words == ["mixed", "before", "after", "default"])
  }

  @Test func `a narrow list has each meaning under its setting`() throws {
    let desk = try Desk(columns: 40)
    let screen = try desk.run("set").screen
    #expect(screen.contains("\nbalance           on\n  on: within “spread”, days with little\n  work are preferred\n"))
    #expect(screen.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }

  @Test func `cards do not come back on an easy day where another is as good, and the promise is kept`() throws {
    let desk = try Desk()
    try desk.folder.write(
      "Q: Which rock floats?\nA: pumice\n\nQ: Which rock is glass?\nA: obsidian\n", to: "Decks/r.md")
    // Easy means six to ten days from a Monday, of which the ninth is a Wednesday.
    try desk.run("set easy-days 'mon=0% tue=0% thu=0% fri=0% sat=0% sun=0%'")
    let result = try desk.run(
      "review", .line("pumice"), .key(.character("4")), .line("obsidian"), .key(.character("4")))
    #expect(result.screen.split(separator: "easy · again in 9 d").count == 3)
    for entry in try desk.surroundings.library.deck(named: "r").deck.entries {
      #expect(try desk.run("why \(entry.card.id.short)").screen.contains("  due        2026-03-11\n"))
    }
  }

  @Test(arguments: [("due", "Which rock floats?"), ("best-known", "Which rock is glass?")])
  func `due cards are asked in the order that is set`(order: String, first: String) throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(
      "Q: Which rock floats?\nA: pumice\n\nQ: Which rock is glass?\nA: obsidian\n", to: "Decks/r.md")
    try desk.run("set new-per-day 1")
    try desk.run("set order \(order)")
    try desk.run("review", .line("pumice"), .key(.character("4")))
    desk.now += 86_400
    try desk.run("review", .line("obsidian"), .key(.character("4")))
    desk.now += 30 * 86_400
    let lines = try desk.run("review", .line(":q")).screen.split(separator: "\n").map(String.init)
    #expect(lines.dropFirst().first == first)
  }

  @Test func `easy days are shares of a normal day's work`() throws {
    var settings = LearnerSettings()
    try #require(Setting.named("easy-days")).write("Sun=0%, sat=50%", &settings)
    #expect(settings.scheduling.easyDays.shares == [1, 1, 1, 1, 1, 0.5, 0])
    try #require(Setting.named("easy-days")).write("none", &settings)
    #expect(settings == LearnerSettings())
  }

  @Test(arguments: [
    ("order", "oldest", "due, least-known, best-known, overdue, deck, added or random"),
    ("new-placement", "first", "mixed, before or after"), ("model", "sm-2", "fsrs-6 or fsrs-7"),
    ("easy-days", "sat=0.5", "days with a share of a normal day's work, such as “sat=50% sun=0%”, or none"),
    ("learn-ahead", "2d", "a time such as “20m”, at most a day, or none"), ("balance", "yes", "on or off"),
  ])
  func `what can't be set is answered with what can`(key: String, value: String, wanted: String) throws {
    let desk = try Desk()
    let result = try desk.run("set \(key) \(value)")
    #expect(result.status == .wrongCommandLine)
    #expect(result.errors == "study: “\(value)” can't be set here; write \(wanted)\n")
  }

  @Test func `weights read back number for number, and rest while another model is in use`() throws {
    let desk = try Desk()
    let numbers = FSRS6.defaultWeights.map { ($0 * 1.01).description }.joined(separator: " ")
    #expect(try desk.run("set weights '\(numbers)'").screen == "weights is \(numbers)\n")
    let store = try desk.surroundings.library.readProgress()
    #expect(try LearnerSettings(of: store, deck: nil).scheduling.weights?.count == 21)
    try desk.run("set model fsrs-7")
    let settings = try LearnerSettings(of: store, deck: nil)
    #expect(settings.scheduling.weights == nil)
    #expect(settings.weights?.count == 21)
    #expect(try desk.run("set").screen.contains("21 of your own, at rest"))
    try desk.run("set model default")
    #expect(try LearnerSettings(of: store, deck: nil).scheduling.weights?.count == 21)
    #expect(try desk.run("set weights default").screen == "weights is default\n")
  }

  @Test func `a list that is no model's weights is refused`() throws {
    let desk = try Desk()
    #expect(
      try desk.run("set weights '1 2 3 4'").errors
        == "study: “1 2 3…” can't be set here; write 21 numbers for FSRS-6, 34 for FSRS-7, or default\n")
    #expect(try desk.run("set weights '1 2 x'").status == .wrongCommandLine)
  }

  @Test func `a deck may have a model of its own, and the library's weights are not taken for it`() throws {
    let desk = try Desk()
    try desk.folder.write("Q: Which rock floats?\nA: pumice\n", to: "Decks/rocks.md")
    try desk.run("set weights '\(FSRS6.defaultWeights.map(\.description).joined(separator: " "))'")
    try desk.run("set model fsrs-7 --deck rocks")
    #expect(try desk.run("due").screen == "rocks: 0 due, 1 new today\n")
  }
}
