import Foundation
import Support
import Testing

@testable import Shell

/// The memory model is fitted by itself, when there is something new to fit it to.
@MainActor struct AutomaticTuningTests {
  @Test func `weights are fitted at the end of a sitting once there are enough new reviews, and not again at the next`()
    throws
  {
    let desk = try Desk()
    try desk.practise(cards: 90, days: 60)
    desk.now += 20 * 86_400
    let first = try desk.run("review", .line("answer"), .key(.character("3")), .line(":q"))
    #expect(first.screen.contains("The memory model was fitted to your "))
    #expect(try desk.run("set weights").screen.split(separator: " ").count == 21)
    let second = try desk.run("review", .line("answer"), .key(.character("3")), .line(":q"))
    #expect(!second.screen.contains("The memory model was fitted"))
  }

  @Test func `switched off, the weights stay as they are`() throws {
    let desk = try Desk()
    try desk.practise(cards: 90, days: 60)
    desk.now += 20 * 86_400
    try desk.run("set auto-tune off")
    try desk.run("review", .line("answer"), .key(.character("3")), .line(":q"))
    #expect(try desk.run("set weights").screen == "default\n")
  }
}
