import Foundation
import Support
import Testing

@testable import Shell

/// What a person sees in a sitting, whole.
@MainActor struct SittingTests {
  private static let rocks = """
    ---
    name: Rocks
    document: rocks.txt
    ---

    Q: Which rock floats on water?
    A: pumice
    Also: pumice stone
    Hint: sailors scrub with it
    Source: line 1, "Pumice is the only rock that floats."

    """

  @Test func `a right answer is confirmed with its evidence, and Enter takes the proposed rating`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(Self.rocks, to: "Decks/rocks.md")
    let result = try desk.run("review", .line("Pumice"), .key(.enter))
    #expect(
      result.screen == """

        Rocks                                             ────────────────── 0/1 · 1 min

        Which rock floats on water?

        › Pumice
        ✓ pumice
          “Pumice is the only rock that floats.”                        rocks.txt line 1

          1 again 1 min · 2 hard 5.5 min · 3 good 10 min · 4 easy 8 d        Enter: good
          w where · i info · e edit · + also right · u undo · ? keys
          ›  <Enter>
          good · again in 10 min

        1 card comes back, the first in 10 min · Enter asks it now · q leaves
          ›  <end of file>

        1 card in 0 s · 1 right, 0 nearly, 0 wrong · 1 new
        next: 1 in 10 min

        """)
    #expect(result.status == .done)
  }

  @Test func `a wrong answer shows what was written, and a number changes the rating`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write("Q: How many kinds of rock are there?\nA: 3\n", to: "Decks/rocks.md")
    let result = try desk.run("review", .line("4"), .key(.character("2")))
    #expect(
      result.screen.contains("✗ 3                                                                  you wrote 4\n"))
    #expect(result.screen.contains("Enter: again\n"))
    #expect(result.screen.contains("hard · again in 5.5 min\n"))
  }

  @Test func `an empty line shows the answer and a second one takes good`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(Self.rocks, to: "Decks/rocks.md")
    let result = try desk.run("review", .line(""), .key(.enter))
    #expect(result.screen.contains("› pumice\n"))
    #expect(result.screen.contains("good · again in 10 min\n"))
  }

  @Test func `at 40 columns the ratings stand in two columns and nothing is wider`() throws {
    let desk = try Desk(columns: 40, spreads: false)
    try desk.folder.write(Self.rocks, to: "Decks/rocks.md")
    let result = try desk.run("review", .line("pumice"), .key(.enter))
    #expect(
      result.screen == """

        Rocks                        ─────── 0/1

        Which rock floats on water?

        › pumice
        ✓ pumice
          “Pumice is the only rock that floats.”
                                rocks.txt line 1

          1 again 1 m  2 hard 5.5 m
          3 good 10 m  4 easy 8 d
          Enter: good · ? keys
          ›  <Enter>
          good · again in 10 min

        1 card comes back, the first in 10 min ·
          Enter asks it now · q leaves
          ›  <end of file>

        1 card in 0 s · 1 right, 0 nearly, 0
          wrong · 1 new
        next: 1 in 10 min

        """)
  }

  @Test func `plain mode says the same in words and ASCII`() throws {
    let desk = try Desk(isPlain: true, spreads: false)
    try desk.folder.write(Self.rocks, to: "Decks/rocks.md")
    let result = try desk.run("review", .line("granite"), .key(.enter))
    #expect(result.screen.contains("\nno pumice"))
    #expect(result.screen.contains("\n> granite\n"))
    #expect(!result.screen.contains { "━✓✗◐›▁".contains($0) })
  }

  @Test func `a cloze is asked in its place, with the other gaps filled in and its hint shown`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write("C: Granite holds [quartz] and [mica|it flakes].\n", to: "Decks/rocks.md")
    try desk.run("set siblings-apart off")
    let result = try desk.run("review", .line("quartz"), .key(.enter), .line("mica"), .key(.enter))
    #expect(result.screen.contains("\nGranite holds ▁▁▁▁▁▁▁▁▁▁▁▁ and mica.\n"))
    #expect(result.screen.contains("\nGranite holds quartz and ▁▁▁▁▁▁▁▁▁▁▁▁ (it flakes).\n"))
  }

  @Test func `siblings do not meet on one day unless it is set otherwise`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write("C: Granite holds [quartz] and [mica].\n", to: "Decks/rocks.md")
    let result = try desk.run("review", .line("quartz"), .key(.character("4")))
    #expect(result.screen.contains("1 card in"))
  }

  @Test func `a list is answered item by item, and a part of it is shown as a part`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(
      "Q: Which kinds of rock are there?\nA:\n- igneous\n- sedimentary\n- metamorphic\n", to: "Decks/r.md")
    let result = try desk.run(
      "review", .line("metamorphic"), .line("igneous"), .line(""), .key(.character("1")))
    #expect(
      result.screen.contains(
        """
        Which kinds of rock are there? (3, any order)

        1 › metamorphic
        2 › igneous
        3 › \n◐ 2 of 3
          ✓ igneous
          ✗ sedimentary
          ✓ metamorphic

        """))
    #expect(result.screen.contains("Enter: again\n"))
  }

  @Test func `a choice is answered by its letter, in an order of the card's own`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(
      "Q: Which of these is glass?\n- [ ] pumice\n- [x] obsidian\n- [ ] basalt\n", to: "Decks/rocks.md")
    let result = try desk.run("review", .line("e"), .line("obsidian"), .key(.enter))
    #expect(result.screen.contains("  write a letter from a to c, or press Enter to see the answer\n"))
    #expect(result.screen.contains("✓ obsidian\n"))
    let letters = ["a", "b", "c"].filter { result.screen.contains("\n  \($0)  obsidian\n") }
    #expect(letters.count == 1)
  }

  @Test func `undo takes the last answer back, and its card is asked next`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(
      "Q: Which rock floats?\nA: pumice\n\nQ: Which rock is glass?\nA: obsidian\n", to: "Decks/r.md")
    let result = try desk.run(
      "review", .line("granite"), .key(.enter), .line(":u"), .line("pumice"), .key(.character("4")), .line("obsidian"),
      .key(.character("4")))
    #expect(result.screen.contains("  taken back: again\n"))
    #expect(result.screen.contains("2 cards in 0 s · 2 right, 0 nearly, 0 wrong · 2 new"))
  }

  @Test func `a suspended card is not asked again, and undo brings it back`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(Self.rocks, to: "Decks/rocks.md")
    #expect(try desk.run("review", .line(":s")).screen.contains("  suspended\n"))
    #expect(try desk.run("review").screen == "nothing is due, and today's new cards are done\n")
    #expect(try desk.run("undo").screen == "taken back: suspended · Which rock floats on water?\n")
    #expect(try desk.run("review", .line(":q")).screen.contains("Which rock floats on water?"))
  }

  @Test func `a hint is shown when it is asked for`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(Self.rocks, to: "Decks/rocks.md")
    #expect(try desk.run("review", .line(":h"), .line(":q")).screen.contains("  sailors scrub with it\n"))
  }

  @Test func `what was typed can be made right too, in the deck`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(Self.rocks, to: "Decks/rocks.md")
    let result = try desk.run("review", .line("foam rock"), .key(.character("+")))
    #expect(result.screen.contains("  “foam rock” is right too from now on\n"))
    #expect(result.screen.contains("good · again in 10 min\n"))
    #expect(desk.folder.read("Decks/rocks.md")?.contains("\nAlso: foam rock\n") == true)
  }

  @Test func `a card that is edited in the sitting keeps its history and is asked as it now is`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(Self.rocks, to: "Decks/rocks.md")
    let folder = desk.folder
    try desk.run("review", .line("pumice"), .key(.enter))
    desk.now += 1000
    let edited = Self.rocks.replacing("Which rock floats on water?", with: "Which rock floats on fresh water?")
    let result = try desk.run("review", .line(":e"), .line("pumice"), .key(.enter)) { _, line in
      #expect(line == 6)
      _ = try? folder.write(edited, to: "Decks/rocks.md")
    }
    #expect(result.screen.contains("  taken over; its history stays with it\n"))
    #expect(result.screen.contains("Which rock floats on fresh water?"))
    #expect(result.screen.contains("good · again in 2 d\n"))
  }

  @Test func `Ctrl-C leaves with the summary and status 130, and nothing is lost`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(
      "Q: Which rock floats?\nA: pumice\n\nQ: Which rock is glass?\nA: obsidian\n", to: "Decks/r.md")
    let result = try desk.run("review", .line("pumice"), .key(.enter), .interrupted)
    #expect(result.status == .interrupted)
    #expect(result.screen.contains("1 card in 0 s · 1 right"))
    #expect(try desk.run("due").screen == "r: 0 due, 1 new today\n")
  }

  @Test func `what is due the next day is asked the next day`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(Self.rocks, to: "Decks/rocks.md")
    try desk.run("review", .line("pumice"), .key(.enter))
    #expect(try desk.run("due --short").screen == "0\n")
    desk.now += 1000
    #expect(try desk.run("due --short").screen == "1\n")
    try desk.run("review", .line("pumice"), .key(.enter))
    #expect(try desk.run("due --short").screen == "0\n")
    desk.now += 3 * 86400
    #expect(try desk.run("due --short").screen == "1\n")
  }

  @Test func `the progress counts the cards that were seen, and waiting cards are offered together`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(
      "Q: Which rock floats?\nA: pumice\n\nQ: Which rock is glass?\nA: obsidian\n", to: "Decks/r.md")
    let result = try desk.run(
      "review", .line("pumice"), .key(.enter), .line("obsidian"), .key(.enter), .key(.enter), .line("pumice"),
      .key(.enter),
      .line("obsidian"), .key(.enter))
    #expect(result.screen.contains("━━━━━━━━━───────── 1/2 · 1 min\n"))
    #expect(result.screen.contains("2 cards come back, the first in 10 min · Enter asks them now · q leaves\n"))
    #expect(result.screen.components(separatedBy: "Enter asks").count == 2)
    #expect(result.screen.contains("4 cards in 0 s · 4 right"))
  }

  @Test func `undo after an answer takes that answer back`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(Self.rocks, to: "Decks/rocks.md")
    let result = try desk.run("review", .line("granit"), .key(.character("u")), .line("pumice"), .key(.character("4")))
    #expect(result.screen.contains("  your answer is taken back\n"))
    #expect(result.screen.contains("1 card in 0 s · 1 right, 0 nearly, 0 wrong"))
  }

  @Test func `in a list the hint is of an item that is missing, and undo goes one item back`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write(
      "Q: Which kinds of rock are there?\nA:\n- igneous\n- sedimentary\n- metamorphic\n", to: "Decks/r.md")
    let result = try desk.run(
      "review", .line("igneous"), .line(":h"), .line("glass"), .line(":u"), .line("sedimentary"), .line("metamorphic"),
      .key(.character("4")))
    #expect(
      result.screen.contains(
        "2 › :h\n  begins with “s”\n2 › glass\n3 › :u\n2 › sedimentary\n3 › metamorphic\n✓ 3 of 3\n"))
  }

  @Test func `a choice takes no other right answers`() throws {
    let desk = try Desk(spreads: false)
    let text = "Q: Which of these is glass?\n- [ ] pumice\n- [x] obsidian\n"
    try desk.folder.write(text, to: "Decks/rocks.md")
    let result = try desk.run("review", .line("pumice"), .key(.character("+")), .key(.character("1")))
    #expect(result.screen.contains("  a choice has no other answers to add\n"))
    #expect(desk.folder.read("Decks/rocks.md") == text)
  }
}
