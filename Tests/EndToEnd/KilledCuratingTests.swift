import Cards
import Foundation
import Scheduling
import Storage
import Support
import Testing

/// The danger: the program is killed, at any moment, and a decision that the person saw taken is gone, or a card is lost.
struct KilledCuratingTests {
  private static let isLong = ProcessInfo.processInfo.environment["STUDY_LONG_TESTS"] != nil

  private static let document =
    "# Towers\n\n"
    + [
      "Aarau", "Basel", "Chur", "Davos", "Engelberg", "Fribourg", "Glarus", "Herisau", "Ilanz", "Jona", "Kloten",
      "Luzern",
    ].enumerated().map { "The tower of \($1) was built in \(1800 + 7 * $0) by the guild of masons.\n\n" }.joined()

  @Test(arguments: 0..<(isLong ? 200 : 15))
  func `no decision that the screen has moved on from is lost when the program is killed`(seed: UInt64) throws {
    let study = try StudyProcess()
    try study.folder.write(Self.document, to: "Decks/Documents/towers.md")
    let curating = try study.terminal("generate", "Decks/Documents/towers.md", "--review", "--min-score", "0")
    try curating.expect("? keys", seconds: 30)
    var chance = SeededGenerator(seed: seed)
    let moment = ContinuousClock.now + .milliseconds(Int.random(in: 1...400, using: &chance))
    let killer = Thread { [curating = SendableTerminal(curating)] in
      Thread.sleep(forTimeInterval: max(0, (moment - .now) / .seconds(1)))
      curating.terminal.kill(SIGKILL)
    }
    killer.start()
    // The script breaks off wherever the kill came; that it does is the point.
    try? decide(Array("kdkktkdukkdkkkkk"), at: curating)
    #expect(try curating.wait() == .killed(SIGKILL))

    let shown = Shown(curating.transcript)
    let deck = Deck(parsing: Array((study.folder.read("Decks/towers.md") ?? "").utf8), path: "towers.md")
    #expect(deck.problems.isEmpty)
    let path = study.folder.path + "/Progress/progress.sqlite"
    let store = try ProgressStore(opening: path, now: Date(timeIntervalSince1970: 0))
    #expect(try store.integrityProblems() == [])
    let decisions = try store.decisions(of: "towers")
    let present = Set(deck.entries.map(\.card.id))
    // One more may be on the disk than was shown, or one that is being taken back: the kill came between the two.
    let kept = decisions.filter { [.kept, .edited].contains($0.decision) }
    #expect(abs(kept.count - shown.kept) <= 1, "\(curating.transcript)")
    #expect(abs(decisions.count { $0.decision == .dropped } - shown.dropped) <= 1)
    #expect(kept.allSatisfy { $0.became.map(present.contains) == true })
    // Of cards in the deck at most the one is undecided that was just being written or taken back.
    #expect(present.subtracting(kept.compactMap(\.became)).count <= 1)
    try store.close()

    // The next run begins where this one was.
    let next = try study.terminal("generate", "Decks/Documents/towers.md", "--review", "--min-score", "0")
    try next.expect("dropped", seconds: 30)
    try next.expect("› ")
    try next.send("q")
    #expect(try next.wait() == .exited(0))
    let counted = next.transcript.split(separator: "\n").first { $0.contains(" kept · ") } ?? ""
    #expect(counted.contains("\(kept.count) kept · ") || present.count == kept.count + 1, "\(next.transcript)")
  }

  private func decide(_ keys: [Character], at terminal: PseudoTerminal) throws {
    for (index, key) in keys.enumerated() {
      if index > 0 { try terminal.expect("? keys", seconds: 2) }
      try terminal.expect("› ", seconds: 2)
      try terminal.send(String(key))
      if key == "t" {
        try terminal.expect("question › ", seconds: 2)
        try terminal.send("When was it built, \(index)?\r")
      }
    }
    // Decided faster than the kill came: it is waited for.
    _ = try terminal.listen(seconds: 2)
  }

  /// What a transcript says was decided.
  private struct Shown {
    var kept = 0
    var dropped = 0

    init(_ transcript: String) {
      for line in transcript.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) {
        switch line {
        case "kept", "kept as changed": kept += 1
        case "dropped": dropped += 1
        case "taken back: kept", "taken back: changed": kept -= 1
        case "taken back: dropped": dropped -= 1
        default: continue
        }
      }
    }
  }
}

/// The kill comes from another thread; `kill` touches nothing but the process's number, which never changes.
private struct SendableTerminal: @unchecked Sendable {
  let terminal: PseudoTerminal

  init(_ terminal: PseudoTerminal) { self.terminal = terminal }
}
