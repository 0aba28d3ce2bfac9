import Cards
import Foundation
import Questions
import Storage
import Support
import Testing

@testable import Shell

/// What a person dropped, changed, deleted or wrote is not proposed again, and not overwritten.
@MainActor struct AgainTests {
  private let desk: Desk
  private let path: String

  init() throws {
    desk = try Desk()
    path = try desk.folder.write(Bridge.text, to: "Decks/Documents/bridge.md")
  }

  private func generate(_ options: String = "") throws -> String {
    try desk.run("generate \(path) --min-score 0 \(options)").screen
  }

  @Test func `a card deleted by hand stays away until it is asked for`() throws {
    _ = try generate()
    let whole = desk.deckText
    var deck = Deck(parsing: Array(whole.utf8), path: "bridge.md")
    try #require(deck.entries.count > 1)
    let gone = deck.entries[0].card
    let isRemoved = deck.remove(gone.id)
    #expect(isRemoved)
    let left = String(decoding: deck.bytes, as: UTF8.self)
    try desk.folder.write(left, to: "Decks/bridge.md")
    let second = try generate()
    #expect(desk.deckText == left)
    #expect(second.contains("1 you dropped, changed or deleted was left out (--again proposes them again)\n"))
    _ = try generate("--again")
    #expect(Deck(parsing: Array(desk.deckText.utf8), path: "").entries.contains { $0.card.id == gone.id })
  }

  @Test func `a card reworded by hand is left as it is and not written again`() throws {
    _ = try generate()
    let deck = Deck(parsing: Array(desk.deckText.utf8), path: "bridge.md")
    var changed = deck
    let old = try #require(deck.entries.first?.card)
    let isReplaced = changed.replace(
      old.id, with: Card(.short(prompt: "In my words?", answer: "so"), source: old.source))
    #expect(isReplaced)
    let mine = String(decoding: changed.bytes, as: UTF8.self)
    try desk.folder.write(mine, to: "Decks/bridge.md")
    _ = try generate()
    #expect(desk.deckText == mine)
  }

  @Test func `a question in the person's own words on the same slot counts as asked`() throws {
    let mine = "Q: In which year could one first cross?\nA: 1902\nSource: line 3, \"was opened in 1902\"\n"
    let deck = Deck(parsing: Array(mine.utf8), path: "bridge.md")
    let decided = DecidedProposals([], deck: deck, sentences: [])
    #expect(decided.standing(of: Proposal(Bridge.questions[0])) == .inDeck)
    #expect(decided.standing(of: Proposal(Bridge.questions[1])) == .open)
  }

  @Test
  func `a dropped proposal stays dropped when its sentence is reworded a little, not when it says something else`()
    throws
  {
    try desk.curate(.key(.character("d")), .key(.character("q")))
    let decisions = try desk.surroundings.library.openProgress(now: desk.now).decisions(of: "bridge")
    func standing(_ evidence: String) -> DecidedProposals.Standing {
      var question = Bridge.questions[0]
      question.evidence = evidence
      let sentences = [ReadSentence(text: evidence, lines: 3...3)]
      return DecidedProposals(decisions, deck: Deck(parsing: [], path: ""), sentences: sentences)
        .standing(of: Proposal(question))
    }
    #expect(standing(Bridge.opened) == .settled(.dropped))
    #expect(standing("The bridge across the Aare was opened in 1902 by the mayor of Bern.") == .settled(.dropped))
    #expect(standing("The tunnel was closed in 1902.") == .open)
  }

  @Test func `what was dropped is proposed again where that is asked for`() throws {
    try desk.curate(.key(.character("d")), .key(.character("k")), .key(.character("k")))
    let again = try desk.curate(.key(.character("k")), again: true)
    #expect(again.screen.contains("2/3 · 2 kept · 0 dropped\n\nC: The bridge over the Aare was opened in [1902]"))
    #expect(try desk.decided()["1902"] == .kept)
  }

  @Test func `a dry run says what would be left out, and leaves no progress behind`() throws {
    let preview = try desk.run("generate \(path) --min-score 0 --dry-run")
    #expect(preview.screen.contains("Source: line 3"))
    #expect(desk.folder.read("Progress/progress.sqlite") == nil)
  }

  @Test(arguments: [
    ("--dry-run", "--review writes what you keep, and --dry-run writes nothing; leave one out"),
    ("--format jsonl", "--review shows questions to you, and --format jsonl to a program; leave one out"),
  ])
  func `a review that can't be one is refused`(option: String, sentence: String) throws {
    let result = try desk.run("generate \(path) --review \(option)")
    #expect(result.status == .wrongCommandLine)
    #expect(result.errors == "study: generate: \(sentence); “help generate” explains it\n")
  }
}
