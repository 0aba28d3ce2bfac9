import Foundation
import Support
import Testing

@testable import Shell

/// Cards that are moved to other days: shown, done, and taken back.
@MainActor struct RearrangeTests {
  /// Forty cards, all learned a while ago and due on the desk's day.
  private func deskWithBacklog() throws -> Desk {
    let desk = try Desk(spreads: false)
    try desk.folder.write(
      (1...40).map { "Q: What is \($0) times 3?\nA: \($0 * 3)\n" }.joined(separator: "\n"), to: "Decks/table.md")
    try desk.run("set new-per-day 40")
    let answers = (1...40).flatMap { [ScriptedConsole.Act.line("\($0 * 3)"), .key(.character("4"))] }
    try desk.run("review", acts: answers)
    desk.now += 8 * 86400
    #expect(try desk.run("due --short").screen == "40\n")
    return desk
  }

  @Test func `what is put off is no longer due today, and undo brings all of it back`() throws {
    let desk = try deskWithBacklog()
    let shown = try desk.run("postpone --minutes 1", .key(.character("q")))
    #expect(shown.screen.contains("would move to the days from 2026-03-11 to 2026-03-17; today would take"))
    #expect(shown.screen.hasSuffix("nothing was moved\n"))
    #expect(try desk.run("due --short").screen == "40\n")
    #expect(try desk.run("postpone --minutes 0 --yes").screen.hasSuffix("40 cards moved; “study undo” takes it back\n"))
    #expect(try desk.run("due --short").screen == "0\n")
    desk.now += 7 * 86400
    #expect(try desk.run("due --short").screen == "40\n")
    desk.now -= 7 * 86400
    try desk.run("undo")
    #expect(try desk.run("due --short").screen == "40\n")
  }

  @Test func `cards are brought forward into the time that there is`() throws {
    let desk = try deskWithBacklog()
    desk.now -= 2 * 86400
    #expect(try desk.run("due --short").screen == "0\n")
    #expect(try desk.run("advance --minutes 60 --yes").status == .done)
    #expect(try desk.run("due --short").screen == "40\n")
    #expect(
      try desk.run("advance --minutes 60 --within 1").screen == "no card comes due within 1 day that fits into 60 min\n"
    )
  }

  @Test func `nothing comes due in a break`() throws {
    let desk = try deskWithBacklog()
    desk.now -= 5 * 86400
    #expect(try desk.run("pause 2026-03-09 2026-03-13 --yes").status == .done)
    desk.now += 3 * 86400
    let before = try desk.run("due --short").screen
    desk.now += 5 * 86400
    #expect(try desk.run("due --short").screen == before)
    desk.now += 7 * 86400
    #expect(try desk.run("due --short").screen == "40\n")
    let refused = try desk.run("pause 2026-03-13 2026-03-09")
    #expect(refused.status == .wrongCommandLine)
  }
}
