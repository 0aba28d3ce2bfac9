import Cards
import Foundation
import Scheduling
import Storage
import Support
import Testing

/// The whole way of curating, as a person goes it at a terminal: proposals, decisions, a changed document.
struct CuratingTests {
  private static let document = """
    # Bridges of the north

    The bridge over the Aare was opened in 1902 by the mayor of Bern. The bridge over the Limmat was built in 1911 by the firm of Moser.

    ## Builders

    The engineer Anna Moser was born in Thun in 1861. The firm of Moser built 14 bridges in the canton of Bern.

    """

  @Test(arguments: [80, 40])
  func `proposals are decided on key by key, and a changed document finds its cards again`(columns: Int) throws {
    let study = try StudyProcess()
    try study.folder.write(Self.document, to: "Decks/Documents/bridges.md")
    func curate() throws -> PseudoTerminal {
      try study.terminal(
        "generate", "Decks/Documents/bridges.md", "--review", "--min-score", "0", columns: columns)
    }

    let first = try curate()
    try first.expect(" 0/")
    try press("k", at: first)
    try first.expect("kept")
    let kept = deck(of: study)
    #expect(kept.entries.count == 1)
    #expect(kept.problems.isEmpty)
    try press("d", at: first)
    try first.expect("dropped")
    try press("u", at: first)
    try first.expect("taken back: dropped")
    try press("d", at: first)
    try press("n", at: first)
    try first.expect("left for later")
    try press("q", at: first)
    try first.expect("1 kept · 1 dropped · 1 for later")
    #expect(try first.wait() == .exited(0))
    // The progress bar is drawn over itself: on the screen it is one line.
    let lines = first.transcript.split(separator: "\n").filter { !$0.contains("paragraphs") }
    #expect(lines.allSatisfy { $0.count <= columns })

    let second = try curate()
    try second.expect(" 2/")
    try press("e", at: second)
    // The line editor holds the card's text; what is typed goes to its end.
    try second.expect("› ")
    try second.send("\u{15}")
    try second.send("The bridge over the [Aare] is old.\r")
    if !second.transcript.contains("text › ") {
      try second.expect("answer › ")
      try second.send("\r")
    }
    try second.expect("changed")
    try press("k", at: second)
    try second.expect("kept as changed")
    try press("q", at: second)
    #expect(try second.wait() == .exited(0))
    #expect(deck(of: study).entries.count == 2)

    let places = deck(of: study).entries.map { $0.card.source?.place ?? "" }
    let moved = Self.document.replacingOccurrences(
      of: "# Bridges of the north\n", with: "# Bridges of the north\n\nA note.\n")
    try study.folder.write(moved, to: "Decks/Documents/bridges.md")
    let refresh = try study.terminal("refresh", "bridges", "--min-score", "0", columns: columns)
    try refresh.expect("moved")
    try refresh.expect("→ line")
    try refresh.expect("q leaves")
    try refresh.expect("› ")
    try refresh.send("\r")
    try refresh.expect("brought up to date")
    // Two lines were put before them.
    let later = places.map { place in "line \((Int(place.split(separator: " ").last ?? "") ?? 0) + 2)" }
    #expect(deck(of: study).entries.map { $0.card.source?.place ?? "" } == later)
    _ = try? press("q", at: refresh)
    #expect(try refresh.wait() == .exited(0))
  }

  @Test func `a script that answers line by line curates in plain words`() throws {
    let study = try StudyProcess()
    try study.folder.write(Self.document, to: "Decks/Documents/bridges.md")
    let result = try study.run(
      "generate", "Decks/Documents/bridges.md", "--review", "--min-score", "0", "--plain", input: "k\nd\nq\n")
    #expect(result.status == 0, "\(result)")
    #expect(result.output.contains("\n1 kept · 1 dropped\n"))
    #expect(!result.output.contains { "━─›✓✗\u{1B}".contains($0) })
    #expect(deck(of: study).entries.count == 1)
  }

  private func press(_ key: String, at terminal: PseudoTerminal) throws {
    try terminal.expect("? keys", seconds: 20)
    try terminal.expect("› ")
    try terminal.send(key)
  }

  private func deck(of study: StudyProcess) -> Deck {
    Deck(parsing: Array((study.folder.read("Decks/bridges.md") ?? "").utf8), path: "bridges.md")
  }
}
