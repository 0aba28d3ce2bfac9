import Cards
import Foundation
import Questions
import Scheduling
import Storage
import Support
import Testing

@testable import Shell

/// A document that moved, changed, lost and gained sentences, and the deck that was made of it.
@MainActor struct RefreshTests {
  private let desk: Desk

  /// A deck of three cards that a person has kept.
  init() throws {
    desk = try Desk()
    try desk.curate(.key(.character("k")), .key(.character("k")), .key(.character("k")))
  }

  /// Two lines are new at the top; the year is another one; the firm's sentence is gone; Anna's stands; one is new.
  private static let changed = """
    # The bridge

    A note of the editors.

    The bridge over the Aare was opened in 1904 by the mayor of Bern.

    ## Its builders

    The engineer Anna Moser was born in Thun. The last pier was set by Karl Zimmer.

    """

  private static let reopened = "The bridge over the Aare was opened in 1904 by the mayor of Bern."
  private static let pier = "The last pier was set by Karl Zimmer."

  private static let generation = Bridge.generation(
    [
      Bridge.question(
        .cloze(ClozeText(parsing: "The bridge over the Aare was opened in [1904] by the mayor of Bern."), gap: 0),
        reopened,
        line: 5, quotation: "the Aare was opened in 1904 by the mayor", rule: "gap-year", score: 0.81),
      Bridge.question(
        .short(prompt: "Who set the last pier?", answer: "Karl Zimmer"), pier, line: 9,
        quotation: "The last pier was set by Karl Zimmer", rule: "who", score: 0.8, section: "Its builders"),
    ], unused: [("A note of the editors.", 3), (Bridge.born, 9)])

  @Test func `cards that stand, moved, changed and vanished are told apart, and what is new is found`() throws {
    let before = desk.deckText
    let (plan, screen) = try desk.refresh(.key(.character("q")), document: Self.changed, generation: Self.generation)
    #expect(plan.standing == 0)
    #expect(plan.moved.map(\.source.place) == ["line 9"])
    #expect(plan.changed.map(\.card.answer) == ["1902", "14"])
    #expect(plan.changed.map(\.now?.text) == [Self.reopened, nil])
    #expect(plan.new.map(\.question.card.answer) == ["1904", "Karl Zimmer"])
    #expect(
      screen.hasPrefix(
        """
        bridge.md  39 words · 3 sentences · 2 sections
        cards: 1 moved · 1 said otherwise now · 1 no longer said
        2 new questions

          line 7 → line 9  Who was born in Thun?

          Enter brings these lines in “Source:” up to date · n leaves them · q leaves
          ›  <q>
        """), "\(screen)")
    #expect(desk.deckText == before)
  }

  @Test func `a line is brought up to date and nothing else of the card is touched`() throws {
    let before = desk.deckText
    _ = try desk.refresh(.key(.enter), .key(.character("q")), document: Self.changed, generation: Self.generation)
    #expect(
      desk.deckText
        == before.replacingOccurrences(
          of: "line 7, \"The engineer Anna Moser", with: "line 9, \"The engineer Anna Moser"))
    let again = try desk.refresh(.key(.character("q")), document: Self.changed, generation: Self.generation).plan
    #expect(again.moved == [])
    #expect(again.standing == 1)
  }

  @Test func `the difference is shown, and what the person decides is done`() throws {
    let screen = try desk.refresh(
      .key(.character("n")), .key(.character("k")), .key(.character("d")), .key(.character("d")), .key(.character("k")),
      document: Self.changed, generation: Self.generation
    ).screen
    #expect(
      screen.contains(
        """
        C: The bridge over the Aare was opened in [1902] by the mayor of Bern.

        the document says it otherwise now:
          was  “The bridge over the Aare was opened in 1902 by the mayor of Bern.”
                                                                                  line 3
          now  “The bridge over the Aare was opened in 1904 by the mayor of Bern.”
                                                                        bridge.md line 5
          ✗ “1902” no longer stands there

          k keep · d remove · e edit · t as a question · n later · u undo · ? keys
          ›  <k>
          kept; its source is line 5

        """), "\(screen)")
    #expect(
      screen.contains(
        """
        the document no longer says this:
          “The firm of Moser built 14 bridges in the canton.”                     line 7

        """), "\(screen)")
    #expect(screen.hasSuffix("\n2 kept · 2 dropped\n"))
    #expect(
      desk.deckText == """
        ---
        name: The bridge
        document: Documents/bridge.md
        ---

        C: The bridge over the Aare was opened in [1902] by the mayor of Bern.
        Source: line 5, "the Aare was opened in 1904 by the mayor of"

        ---

        ## Its builders

        Q: Who was born in Thun?
        - [x] Anna Moser
        - [ ] the mayor of Bern
        Source: line 7, "The engineer Anna Moser was born in Thun"

        Q: Who set the last pier?
        A: Karl Zimmer
        Source: line 9, "The last pier was set by Karl Zimmer"

        """)
    let again = try desk.refresh(.key(.character("n")), document: Self.changed, generation: Self.generation).plan
    #expect(again.changed == [])
    #expect(again.new == [])
  }

  @Test func `a card that is changed keeps its history, and what asks the same is not proposed beside it`() throws {
    try desk.folder.write(Bridge.text, to: "Decks/Documents/bridge.md")
    try desk.run("review bridge", .line("1902"), .key(.enter), .line(":q"))
    let screen = try desk.refresh(
      .key(.character("n")), .key(.character("e")),
      .line("The bridge over the Aare was opened in [1904] by the mayor of Bern."), .key(.character("k")),
      .key(.character("q")), document: Self.changed, generation: Self.generation
    ).screen
    #expect(screen.contains("changed; its history stays with it\n"))
    #expect(screen.contains("1/3 · 1 kept · 0 dropped"))
    let card = Card(Self.generation.questions[0].card.content)
    let store = try desk.surroundings.library.openProgress(now: desk.now)
    #expect(try store.history(of: card.id).count == 1)
    #expect(
      desk.deckText.contains("in [1904] by the mayor of Bern.\nSource: line 5, \"the Aare was opened in 1904"))
  }

  @Test func `undo puts a removed and a changed card back`() throws {
    let before = desk.deckText
    let screen = try desk.refresh(
      .key(.character("n")), .key(.character("d")), .key(.character("d")), .key(.character("u")), .key(.character("u")),
      .key(.character("q")), document: Self.changed, generation: Self.generation
    ).screen
    #expect(screen.components(separatedBy: "taken back: removed\n").count == 3)
    #expect(desk.deckText == before)
    let again = try desk.refresh(.key(.character("q")), document: Self.changed, generation: Self.generation).plan
    #expect(again.changed.count == 2)
  }

  @Test func `a card kept though the document no longer says it is not asked about again`() throws {
    _ = try desk.refresh(
      .key(.character("n")), .key(.character("n")), .key(.character("k")), .key(.character("q")),
      document: Self.changed,
      generation: Self.generation)
    let (plan, screen) = try desk.refresh(.key(.character("q")), document: Self.changed, generation: Self.generation)
    #expect(plan.changed.map(\.card.answer) == ["1902"])
    #expect(screen.contains("1 kept though no longer said"))
  }

  @Test func `a person's own cards are left alone, with a place in another document or with none`() throws {
    let mine = "\nQ: Mine?\nA: yes\n\nQ: Of another?\nA: no\nSource: other.md line 3, \"some words of it\"\n"
    try desk.folder.write(desk.deckText + mine, to: "Decks/bridge.md")
    let plan = try desk.refresh(.key(.character("q")), document: Self.changed, generation: Self.generation).plan
    #expect(plan.unsourced == 1)
    #expect(plan.elsewhere == 1)
    #expect(desk.deckText.hasSuffix(mine))
  }

  @Test func `without being asked, lines and new cards are done and the rest is left to a person`() throws {
    let screen = try desk.refresh(document: Self.changed, generation: Self.generation, isAsked: false).screen
    #expect(
      screen.hasSuffix(
        "\n1 source line brought up to date · 2 cards added · 2 for you to decide on (study\n  refresh bridge)\n"),
      "\(screen)")
    #expect(desk.deckText.contains("opened in [1902] by the mayor of Bern.\nSource: line 3,"))
    #expect(desk.deckText.contains("Q: How many bridges did the firm of Moser build?\nA: 14\n"))
    #expect(desk.deckText.contains("Q: Who set the last pier?\nA: Karl Zimmer\n"))
    let again = try desk.refresh(document: Self.changed, generation: Self.generation, isAsked: false).plan
    #expect(again.moved == [])
    #expect(again.new == [])
    #expect(again.changed.count == 2)
  }

  @Test func `sentences that were gone through are nothing new, though they gave no card`() throws {
    let late = Bridge.question(
      .short(prompt: "Whose was the firm?", answer: "Moser"), Bridge.built, line: 7, quotation: "The firm of Moser",
      rule: "who", score: 0.6, section: "Its builders")
    let plan = try desk.refresh(document: Bridge.text, generation: Bridge.generation(Bridge.questions + [late])).plan
    #expect(plan.standing == 3)
    #expect(plan.new == [])
  }

  @Test func `a report changes nothing, and a deck without a document says what to write`() throws {
    try desk.folder.write(Bridge.text, to: "Decks/Documents/bridge.md")
    let before = desk.deckText
    let report = try desk.run("refresh bridge --report")
    #expect(report.status == .done)
    #expect(report.screen.contains("cards: 3 stand\n"))
    #expect(desk.deckText == before)
    try desk.folder.write("Q: a\nA: b\n", to: "Decks/own.md")
    let refused = try desk.run("refresh own")
    #expect(
      refused.errors
        == "study: LIBRARY/Decks/own.md: the deck names no document; write “document: PATH” between “---” at its top\n")
    #expect(try desk.run("refresh bridge --report --yes").status == .wrongCommandLine)
  }
}
