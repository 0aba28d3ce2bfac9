import Cards
import Foundation
import Storage
import Support
import Testing

@testable import Shell

/// Going through proposals: what a person sees, and what stands in the files afterwards.
@MainActor struct CurationTests {
  @Test func `a proposal is shown as it would stand, with its sentence, and one key keeps it`() throws {
    let desk = try Desk()
    let result = try desk.curate(.key(.character("k")), .key(.character("q")))
    #expect(
      result.screen == """

        The bridge                                 ──────────── 0/3 · 0 kept · 0 dropped

        C: The bridge over the Aare was opened in [1902] by the mayor of Bern.

          “The bridge over the Aare was opened in 1902 by the mayor of Bern.”
                                                                        bridge.md line 3
          cloze · gap-year · score 0.81

          k keep · d drop · e edit · t as a question · n later · u undo · ? keys
          ›  <k>
          kept

        The bridge › Its builders                  ━━━━──────── 1/3 · 1 kept · 0 dropped

        Q: How many bridges did the firm of Moser build?
        A: 14
        Also: fourteen

          “The firm of Moser built 14 bridges in the canton.”           bridge.md line 7
          short · how-many · score 0.90

          k keep · d drop · e edit · c as a gap · n later · u undo · ? keys
          ›  <q>

        1 kept
        2 still proposed; the same command goes on with them

        """)
    #expect(result.ending == .left)
    #expect(
      desk.deckText == """
        ---
        name: The bridge
        document: Documents/bridge.md
        ---

        C: The bridge over the Aare was opened in [1902] by the mayor of Bern.
        Source: line 3, "the Aare was opened in 1902 by the mayor"

        """)
    #expect(try desk.decided() == ["1902": .kept])
  }

  @Test func `at 40 columns nothing is cut off but what can be`() throws {
    let desk = try Desk()
    let screen = try desk.curate(.key(.character("d")), .key(.character("q")), columns: 40).screen
    #expect(
      screen.hasPrefix(
        """

        The bridge                   ─────── 0/3

        C: The bridge over the Aare was opened
           in [1902] by the mayor of Bern.

          “The bridge over the Aare was opened
          in 1902 by the mayor of Bern.”
                                bridge.md line 3
          cloze · gap-year · score 0.81

          k keep · d drop · e edit · ? keys
          ›  <d>
          dropped

        The bridge                   ━━───── 1/3

        """))
    #expect(screen.split(separator: "\n").allSatisfy { $0.count <= 40 || $0.contains("<") })
  }

  @Test func `plain mode says the same in words`() throws {
    let desk = try Desk()
    let screen = try desk.curate(.key(.character("k")), .key(.character("q")), isPlain: true).screen
    #expect(
      screen.hasPrefix(
        """

        The bridge                                              0/3 · 0 kept · 0 dropped

        C: The bridge over the Aare was opened in [1902] by the mayor of Bern.
        """))
    #expect(screen.contains("  > <k>\n  kept\n") || screen.contains("  >  <k>\n  kept\n"))
    #expect(!screen.contains { "━─›✓✗".contains($0) })
  }

  @Test func `a gap is reworded line by line, and k keeps it as changed`() throws {
    let desk = try Desk()
    let result = try desk.curate(
      .key(.character("e")), .line("In [1902] the mayor of Bern opened the bridge over the Aare."),
      .key(.character("k")),
      .key(.character("q")))
    #expect(
      result.screen.contains(
        """
          ›  <e>
          text › In [1902] the mayor of Bern opened the bridge over the Aare.

        C: In [1902] the mayor of Bern opened the bridge over the Aare.
          cloze · changed

          k keep · d drop · e edit · t as a question · n later · u undo · ? keys
          ›  <k>
          kept as changed

        """))
    #expect(desk.deckText.contains("C: In [1902] the mayor of Bern opened the bridge over the Aare.\nSource: line 3,"))
    #expect(try desk.decided() == ["1902": .edited])
  }

  @Test func `a question and its answer are changed, and other answers go with the old one`() throws {
    let desk = try Desk()
    try desk.curate(
      .key(.character("n")), .key(.character("e")), .line("How many bridges did Moser build?"), .line("14 bridges"),
      .key(.character("k")), .key(.character("q")))
    #expect(
      desk.deckText.hasSuffix(
        """
        ## Its builders

        Q: How many bridges did Moser build?
        A: 14 bridges
        Source: line 7, "The firm of Moser built 14 bridges"

        """))
  }

  @Test(arguments: [
    (
      [ScriptedConsole.Act.line("no gap here")], "a card of this kind has one […] with the answer in it, and this has 0"
    ),
    ([.line("[two] gaps [here]")], "a card of this kind has one […] with the answer in it, and this has 2"),
    ([.interrupted], "nothing was changed"),
  ])
  func `an edit that makes no card changes nothing`(acts: [ScriptedConsole.Act], sentence: String) throws {
    let desk = try Desk()
    desk.begin(acts, isPlain: nil, columns: nil) { _, _ in }
    let outcome = CardEditing(surroundings: desk.surroundings).edit(Bridge.questions[0].card)
    guard case .unchanged(let why) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(why ?? "nothing was changed" == sentence)
  }

  @Test func `a card of choices is changed in the editor, fields and all`() throws {
    let desk = try Desk()
    var opened = ""
    let screen = try desk.curate(
      .key(.character("n")), .key(.character("n")), .key(.character("e")), .key(.character("k")),
      editor: { path, _ in
        opened = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        try? opened.replacingOccurrences(of: "the mayor of Bern", with: "Karl Moser")
          .write(toFile: path, atomically: true, encoding: .utf8)
      }
    ).screen
    #expect(
      opened == """
        Q: Who was born in Thun?
        - [x] Anna Moser
        - [ ] the mayor of Bern
        Source: line 7, "The engineer Anna Moser was born in Thun"

        """)
    #expect(screen.contains("   - [ ] Karl Moser\n  choice · changed\n"))
    #expect(desk.deckText.contains("- [x] Anna Moser\n- [ ] Karl Moser\nSource: line 7"))
  }

  @Test func `what the editor leaves that is no card is named, and the proposal stays`() throws {
    let desk = try Desk()
    let screen = try desk.curate(
      .key(.character("E")), .key(.character("q")),
      editor: { path, _ in try? "Q: Where?\n".write(toFile: path, atomically: true, encoding: .utf8) }
    ).screen
    #expect(screen.contains("  the card:1: "))
    #expect(try desk.decided() == [:])
  }

  @Test func `a question becomes a gap where its answer stands, and a gap a question in the person's words`() throws {
    let desk = try Desk()
    try desk.curate(
      .key(.character("t")), .line("When was the bridge over the Aare opened?"), .key(.character("k")),
      .key(.character("c")), .key(.character("k")), .key(.character("t")), .key(.character("k")))
    #expect(desk.deckText.contains("Q: When was the bridge over the Aare opened?\nA: 1902\nSource: line 3"))
    #expect(desk.deckText.contains("C: The firm of Moser built [14] bridges in the canton.\nAlso: fourteen\n"))
    #expect(desk.deckText.contains("Q: Who was born in Thun?\nA: Anna Moser\n"))
    #expect(try desk.decided() == ["1902": .edited, "14": .edited, "Anna Moser": .edited])
  }

  @Test func `undo takes back a change, then decisions one by one, and the deck is what it was`() throws {
    let desk = try Desk()
    let screen = try desk.curate(
      .key(.character("k")), .key(.character("d")), .key(.character("t")), .key(.character("u")), .key(.character("u")),
      .key(.character("u")), .key(.character("u")), .key(.character("q"))
    ).screen
    #expect(screen.contains("your change is taken back\n"))
    #expect(screen.contains("taken back: dropped\n"))
    #expect(screen.contains("taken back: kept\n"))
    #expect(screen.contains("nothing to take back\n"))
    #expect(desk.deckText == "---\nname: The bridge\ndocument: Documents/bridge.md\n---\n")
    #expect(try desk.decided() == ["1902": .open, "14": .open])
  }

  @Test func `the next run goes on with what is undecided, and undo reaches into the run before`() throws {
    let desk = try Desk()
    try desk.curate(.key(.character("k")), .key(.character("d")), .key(.character("q")))
    let next = try desk.curate(.key(.character("u")), .key(.character("u")), .key(.character("q"))).screen
    #expect(next.contains("━━━━━━━━──── 2/3 · 1 kept · 1 dropped\n\nQ: Who was born in Thun?"))
    #expect(next.contains("taken back: dropped\n"))
    #expect(next.contains("taken back: kept\n"))
    #expect(!desk.deckText.contains("1902"))
    let rest = try desk.curate(.key(.character("k")), .key(.character("k")), .key(.character("k")))
    #expect(rest.ending == .finished)
    #expect(rest.screen.hasSuffix("\n3 kept\nDecks/bridge.md has 3 cards. Next: study review bridge\n"))
    let done = try desk.curate()
    #expect(
      done.screen
        == "nothing is left to decide of 3 questions (--again proposes what was dropped or\n  deleted)\n")
  }

  @Test func `an undo after the person wrote in the deck takes the card out and leaves the rest`() throws {
    let desk = try Desk()
    try desk.curate(.key(.character("k")), .key(.character("q")))
    try desk.folder.write(desk.deckText + "\nQ: Mine?\nA: yes\n", to: "Decks/bridge.md")
    try desk.curate(.key(.character("u")), .key(.character("q")))
    #expect(desk.deckText == "---\nname: The bridge\ndocument: Documents/bridge.md\n---\n\nQ: Mine?\nA: yes\n")
  }

  @Test func `Ctrl-C leaves with what is decided`() throws {
    let desk = try Desk()
    let result = try desk.curate(.key(.character("k")), .interrupted)
    #expect(result.ending == .interrupted)
    #expect(try desk.decided() == ["1902": .kept])
  }

  @Test func `another key says which there are, and Enter decides nothing`() throws {
    let desk = try Desk()
    let screen = try desk.curate(.key(.character("x")), .key(.enter), .key(.character("?")), .key(.character("q")))
      .screen
    #expect(
      screen.components(separatedBy: "  k keeps, d drops, n leaves it for later, ? shows the keys\n").count == 3)
    #expect(screen.contains("  d  drop it; it is not proposed again\n"))
    #expect(try desk.decided() == [:])
  }

  @Test func `an edited card that was written when the program was killed is recognised`() throws {
    let desk = try Desk()
    let proposal = Proposal(Bridge.questions[0])
    let edited = Card(.short(prompt: "When?", answer: "in 1902"))
    let store = try desk.surroundings.library.openProgress(now: desk.now)
    try store.record([proposal.logged(.begun, as: edited.id, in: "bridge", at: desk.now)])
    // Killed before the deck was written: it is still to be decided.
    #expect(try desk.curate(.key(.character("q"))).screen.contains("0/3 · 0 kept"))
    // Killed after it.
    try desk.folder.write("Q: When?\nA: in 1902\n", to: "Decks/bridge.md")
    #expect(try desk.curate(.key(.character("q"))).screen.contains("1/3 · 1 kept"))
  }
}
