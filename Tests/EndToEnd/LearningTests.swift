import Cards
import Foundation
import Support
import Testing

/// The whole way, as a person goes it: a document, a deck, a sitting, another sitting.
struct LearningTests {
  @Test(arguments: [80, 40])
  func `a document becomes a deck, the deck is studied, and the schedule is found as it was left`(columns: Int) throws {
    let study = try StudyProcess()
    let document = try String(contentsOfFile: packageFolder + "/Decks/Documents/shared-future.md", encoding: .utf8)
    try study.folder.write(document, to: "Decks/Documents/shared-future.md")

    let shell = try study.terminal(columns: columns)
    try shell.expect("study> ")
    try shell.send("gen\t")
    try shell.expect("generate ")
    try shell.send("--kinds short,cloze,list Decks/Doc\t")
    try shell.expect("Documents/")
    try shell.send("sha\t\r")
    try shell.expect("Decks/shared-future.md written.", seconds: 30)
    try shell.expect("study> ")

    let deck = Deck(parsing: Array((study.folder.read("Decks/shared-future.md") ?? "").utf8), path: "deck")
    #expect(deck.problems.isEmpty)
    #expect(deck.entries.count >= 12)

    try shell.send("rev\t")
    try shell.expect("review ")
    try shell.send("sha\t")
    try shell.expect("shared-future ")
    try shell.send("\r")
    var learner = Learner(terminal: shell, deck: deck)
    let first = try learner.answerRight()
    try learner.answerWrong()
    try learner.answerWithSlip()
    // Taken back, the card is asked again.
    try shell.expect("› ")
    try shell.send(":u\r")
    try shell.expect("taken back: good")
    try learner.answerRight()
    try shell.expect("› ")
    try shell.send(":q\r")
    try shell.expect("3 cards in")
    try shell.expect("study> ")
    try shell.send("exit\r")
    #expect(try shell.wait() == .exited(0))

    let again = try study.terminal("stats", "--json", columns: columns)
    #expect(try again.wait() == .exited(0))
    #expect(again.transcript.contains("\"new\""))
    let review = try study.terminal("review", "shared-future", columns: columns)
    try review.expect("/")
    // The first card was answered right, so it waits ten minutes; the sitting begins with another.
    let prompt = try review.expect("› ")
    #expect(!Learner.sameText(prompt, first.prompt))
    try review.send("\u{4}")
    try review.expect("no cards answered")
    #expect(try review.wait() == .exited(0))
  }
}

/// A person at the answer's prompt who knows the deck by heart.
struct Learner {
  let terminal: PseudoTerminal
  let deck: Deck

  /// Reads the card that is asked, up to its answer's prompt.
  private func readCard() throws -> Card {
    var shown = ""
    // The sign of the prompt stands between deck and section, too.
    for _ in 0..<2 {
      shown += try terminal.expect("› ")
      let matches = deck.entries.map(\.card).filter { Self.contains(shown, $0.prompt) }
      if let card = matches.max(by: { $0.prompt.count < $1.prompt.count }) { return card }
    }
    throw TestFailure("no card of the deck is asked here: “\(shown)”")
  }

  @discardableResult
  mutating func answerRight() throws -> Card {
    let card = try readCard()
    try give(card.listItemsOrAnswer)
    try take("good")
    return card
  }

  mutating func answerWrong() throws {
    let card = try readCard()
    try give(card.listItemsOrAnswer.map { _ in "zebra crossing" })
    try take("again")
  }

  /// One letter of the longest word is left out; the next card is taken where no word is long enough.
  mutating func answerWithSlip() throws {
    while true {
      let card = try readCard()
      let words = card.answer.split(separator: " ").map(String.init)
      let longest = words.max { $0.count < $1.count } ?? ""
      guard card.kind != .list, longest.count >= 6, longest.allSatisfy(\.isLetter) else {
        try terminal.send(":b\r")
        try terminal.expect("put aside")
        continue
      }
      var slipped = longest
      slipped.remove(at: slipped.index(slipped.startIndex, offsetBy: 3))
      try give([card.answer.replacingOccurrences(of: longest, with: slipped)])
      try take("good")
      return
    }
  }

  /// Takes the proposed rating. What is pressed before the prompt is there would be forgotten.
  private func take(_ proposed: String) throws {
    try terminal.expect("Enter: \(proposed)")
    try terminal.expect("? keys")
    try terminal.expect("› ")
    try terminal.send("\r")
    try terminal.expect("again in")
  }

  private func give(_ answers: [String]) throws {
    for (index, answer) in answers.enumerated() {
      if index > 0 { try terminal.expect("› ") }
      try terminal.send(answer + "\r")
    }
  }

  /// Whether a screen shows a prompt, however it is wrapped and its gap is drawn.
  static func contains(_ screen: String, _ prompt: String) -> Bool {
    let parts = prompt.components(separatedBy: "[…]").map(letters).filter { !$0.isEmpty }
    let shown = letters(screen)
    return parts.allSatisfy { shown.contains($0) }
  }

  static func sameText(_ screen: String, _ prompt: String) -> Bool { contains(screen, prompt) }

  private static func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
}

extension Card {
  var listItemsOrAnswer: [String] {
    if case .list(_, let items, _) = content { return items }
    return [answer]
  }
}
