import Foundation
import Support
import Testing

/// The danger: something is wrong with what a person gave, and the program says nothing clear, or harms something.
struct BadInputTests {
  @Test func `a document that is not there is named`() throws {
    let study = try StudyProcess()
    let result = try study.run("generate", "missing.txt")
    #expect(
      result
        == .init(
          status: 1, output: "", errors: "study: missing.txt: there is no such file; check its name and folder\n"))
  }

  @Test func `a folder is no document`() throws {
    let study = try StudyProcess()
    let result = try study.run("generate", "Decks")
    #expect(
      result
        == .init(status: 1, output: "", errors: "study: Decks: this is a folder; name one of the documents in it\n"))
  }

  @Test(arguments: ["empty", "blank", "binary", "latin1", "german"])
  func `a document that can't be used gets one message that names it, and nothing is written`(kind: String) throws {
    let study = try StudyProcess()
    let bytes: [String: [UInt8]] = [
      "empty": [],
      "blank": Array(" \n\n\t\n".utf8),
      "binary": (0..<2000).map { UInt8(truncatingIfNeeded: $0 * 7) },
      "latin1": Array("The caf".utf8) + [0xE9] + Array(" opened in 1902 and closed in 1954.\n".utf8),
      "german": Array(
        String(
          repeating: "Der Fluss entspringt in den Bergen und ist seit dem Jahr 1902 nicht mehr schiffbar. ", count: 10
        ).utf8),
    ]
    let path = study.folder.path + "/\(kind).txt"
    try Data(bytes[kind] ?? []).write(to: URL(fileURLWithPath: path))
    let result = try study.run("generate", "\(kind).txt")
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("study: \(kind).txt"))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(study.folder.read("Decks/\(kind).md") == nil)
  }

  @Test func `a deck with errors is studied on its good cards, and check names every problem`() throws {
    let study = try StudyProcess()
    try study.folder.write(
      "Q: Which rock floats?\nA: pumice\n\n---\nA: an answer alone\n\nC: a cloze without a gap\n", to: "Decks/rocks.md")
    let check = try study.run("check", "rocks")
    #expect(check.status == 1)
    #expect(check.output.contains("rocks.md:5: "))
    #expect(check.output.contains("rocks.md:7: "))
    #expect(check.errors == "study: 1 deck, 1 card, 2 problems\n")
    let review = try study.run("review", input: "pumice\n\n")
    #expect(review.status == 0)
    #expect(review.errors.hasPrefix("study: rocks: 2 problems; "))
    #expect(review.output.contains("1 card in"))
  }

  @Test func `a damaged progress file is named and left as it is`() throws {
    let study = try StudyProcess()
    try study.folder.write("Q: Which rock floats?\nA: pumice\n", to: "Decks/rocks.md")
    let damaged = String(repeating: "this is no database ", count: 400)
    try study.folder.write(damaged, to: "Progress/progress.sqlite")
    for command in ["review", "stats", "due", "decks"] {
      let result = try study.run(command)
      #expect(result.status == 1)
      #expect(result.output == "")
      #expect(result.errors.hasPrefix("study: LIBRARY/Progress/progress.sqlite: "))
      #expect(result.errors.split(separator: "\n").count == 1)
    }
    #expect(study.folder.read("Progress/progress.sqlite") == damaged)
  }

  @Test func `a full disk is named, and what was recorded before stays`() throws {
    let study = try StudyProcess()
    try study.folder.write(
      (1...60).map { "Q: What is \($0) times 3?\nA: \($0 * 3)\n" }.joined(separator: "\n"), to: "Decks/table.md")
    #expect(try study.run("review", input: "3\n\n:q\n").status == 0)
    // A limit on the size of files stands in for a full disk. The deck, which is read alone, is smaller.
    let full = try study.run(
      ["review", "--new", "60"], input: String(repeating: "\n\n", count: 60), under: "ulimit -f 8; trap '' XFSZ")
    #expect(full.status == 1)
    #expect(full.errors.contains("progress.sqlite"))
    let stats = try study.run("stats", "--json")
    #expect(stats.status == 0)
  }

  @Test func `a library that can't be written is named`() throws {
    let study = try StudyProcess()
    try study.folder.write(
      "The bridge\n\nThe bridge over the Aare was opened in 1902 by the mayor of Bern. It is 240 metres long.\n",
      to: "bridge.txt")
    let result = try study.run("generate", "bridge.txt", "--library", "/proc/study")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("study: /proc/study/"))
  }

  @Test func `control characters of a deck never reach the terminal`() throws {
    let study = try StudyProcess()
    try study.folder.write(
      "Q: Which \u{1B}]0;owned\u{7}rock\u{9B}31m floats?\nA: pumice\u{1B}[2J\nSource: line 1, \"\u{202E}evil\"\n",
      to: "Decks/rocks.md")
    let sitting = try study.terminal("review")
    try sitting.expect("floats?")
    try sitting.expect("› ")
    try sitting.send("x\r")
    try sitting.expect("? keys")
    try sitting.expect("› ")
    try sitting.send("q")
    #expect(try sitting.wait() == .exited(0))
    #expect(!sitting.raw.contains("\u{1B}]0;"))
    #expect(!sitting.raw.contains("\u{1B}[2J"))
    #expect(!sitting.raw.contains("\u{9B}"))
    #expect(!sitting.raw.contains("\u{202E}"))
  }

  @Test(arguments: [
    (["revew"], "study: “revew” is no command; did you mean “review”?\n"),
    (["generate"], "study: generate: missing expected argument '<documents> ...'; “help generate” explains it\n"),
    (
      ["review", "--nwe", "3"],
      "study: review: unknown option '--nwe'. Did you mean '--new'? “help review” explains it\n"
    ),
    (["set", "retention", "2"], "study: “2” can't be set here; write 0.70 to 0.99, or 70% to 99%\n"),
    (["--color", "blue"], "study: “--color blue” is no choice; write auto, always or never\n"),
  ])
  func `a wrong command line is answered with status 64 and what was meant`(arguments: [String], message: String) throws
  {
    let study = try StudyProcess()
    #expect(try study.run(arguments) == .init(status: 64, output: "", errors: message))
  }
}
