import Cards
import Foundation
import Scheduling
import Storage
import Support
import Testing

/// The danger: the program is killed, at any moment, and a review that the learner saw taken is gone or counted twice.
struct KilledTests {
  private static let isLong = ProcessInfo.processInfo.environment["STUDY_LONG_TESTS"] != nil

  @Test(arguments: 0..<(isLong ? 500 : 50))
  func `no review that the screen has moved on from is lost or doubled when the program is killed`(seed: UInt64) throws
  {
    let study = try StudyProcess()
    let cards = (1...40).map { "Q: What is \($0) times 3?\nA: \($0 * 3)\n" }.joined(separator: "\n")
    try study.folder.write(cards, to: "Decks/table.md")
    var chance = SeededGenerator(seed: seed)
    let moment = ContinuousClock.now + .milliseconds(Int.random(in: 1...600, using: &chance))

    let sitting = try study.terminal("review", "--new", "40")
    let killer = Thread { [sitting = SendableTerminal(sitting)] in
      Thread.sleep(forTimeInterval: max(0, (moment - .now) / .seconds(1)))
      sitting.terminal.kill(SIGKILL)
    }
    killer.start()
    // The script breaks off wherever the kill came; that it does is the point.
    try? answer(40, at: sitting)
    let status = try sitting.wait()
    // Before the learner's day ends no card comes back, and a sitting may be through before the kill.
    #expect(
      status == .killed(SIGKILL) || status == .exited(0) && sitting.transcript.contains("20 times 3?"),
      "\(status): \(sitting.transcript.suffix(400))")

    let shown = sitting.transcript.components(separatedBy: "good · again in ").count - 1
    let path = study.folder.path + "/Progress/progress.sqlite"
    guard FileManager.default.fileExists(atPath: path) else {
      #expect(shown == 0)
      return
    }
    let store = try ProgressStore(opening: path, now: Date(timeIntervalSince1970: 0))
    #expect(try store.integrityProblems() == [])
    let reviews = try store.reviews()
    // One more may be on the disk than was shown: the kill came between the two.
    #expect(reviews.count == shown || reviews.count == shown + 1)
    #expect(Set(reviews.map(\.card)).count == reviews.count)
    #expect(reviews.allSatisfy { $0.review.rating == .good })
  }

  private func answer(_ count: Int, at sitting: PseudoTerminal) throws {
    for _ in 0..<count {
      let prompt = try sitting.expect("times 3?", seconds: 2)
      let number = Int(prompt.split(whereSeparator: { !$0.isNumber }).last ?? "") ?? 0
      try sitting.expect("› ", seconds: 2)
      try sitting.send("\(number * 3)\r")
      try sitting.expect("? keys", seconds: 2)
      try sitting.expect("› ", seconds: 2)
      try sitting.send("\r")
      try sitting.expect("again in", seconds: 2)
    }
    // Answered faster than the kill came: it is waited for.
    _ = try sitting.listen(seconds: 2)
  }
}

/// The kill comes from another thread; `kill` touches nothing but the process's number, which never changes.
private struct SendableTerminal: @unchecked Sendable {
  let terminal: PseudoTerminal

  init(_ terminal: PseudoTerminal) { self.terminal = terminal }
}
