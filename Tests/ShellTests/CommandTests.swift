import Foundation
import Support
import Testing

@testable import Shell

/// The commands outside a sitting.
@MainActor struct CommandTests {
  @Test func `settings are listed, set for the library or a deck, and taken back`() throws {
    let desk = try Desk()
    try desk.folder.write("Q: Which rock floats?\nA: pumice\n", to: "Decks/rocks.md")
    #expect(try desk.run("set retention").screen == "0.90\n")
    #expect(try desk.run("set retention 92%").screen == "retention is 0.92\n")
    #expect(
      try desk.run("set learning-steps '30s 1h 1d' --deck rocks").screen == "learning-steps is 30s 1h 1d for rocks\n")
    #expect(try desk.run("set learning-steps").screen == "1m 10m\n")
    #expect(try desk.run("set learning-steps --deck rocks").screen == "30s 1h 1d\n")
    #expect(try desk.run("set retention default").screen == "retention is 0.90\n")
    let refused = try desk.run("set retention high")
    #expect(refused.status == .wrongCommandLine)
    #expect(refused.errors == "study: “high” can't be set here; write 0.70 to 0.99, or 70% to 99%\n")
    #expect(
      try desk.run("set retension 0.9").errors == "study: “retension” is no setting; did you mean “retention”?\n")
    #expect(
      try desk.run("set day-start 5 --deck rocks").errors
        == "study: “day-start” holds for the whole library; leave --deck out\n")
  }

  @Test func `every setting reads back what it was set to`() throws {
    for setting in Setting.all {
      var settings = LearnerSettings()
      let text = setting.read(settings)
      try setting.write(text, &settings)
      #expect(setting.read(settings) == text, "\(setting.key)")
      #expect(settings == LearnerSettings(), "\(setting.key)")
    }
  }

  @Test func `a deck is named by any unambiguous part of its name`() throws {
    let desk = try Desk()
    try desk.folder.write("Q: Which rock floats?\nA: pumice\n", to: "Decks/science/rocks.md")
    try desk.folder.write("Q: Which tree is an oak?\nA: robur\n", to: "Decks/science/trees.md")
    #expect(try desk.run("due rock").screen == "science/rocks: 0 due, 1 new today\n")
    #expect(
      try desk.run("due science").errors
        == "study: “science” could be “science/rocks” or “science/trees”; write more of it\n")
    #expect(
      try desk.run("due rivers").errors
        == "study: no deck is called “rivers” in LIBRARY/Decks; “study decks” lists them\n")
  }

  @Test func `a library without decks says what to do`() throws {
    let desk = try Desk()
    let result = try desk.run("review")
    #expect(result.status == .couldNot)
    #expect(
      result.errors
        == "study: no decks in LIBRARY/Decks; “study generate DOCUMENT” makes one, --library DIR names another library\n"
    )
    #expect(desk.folder.read("Progress/progress.sqlite") == nil)
  }

  @Test func `generate writes a deck under the document's headings, and a second time adds nothing`() throws {
    let desk = try Desk()
    let document = """
      # The bridge

      ## Its building

      The bridge over the Aare was opened in 1902 by the mayor of Bern. The bridge is 240 metres long.

      """
    let path = try desk.folder.write(document, to: "Decks/Documents/bridge.md")
    let first = try desk.run("generate \(path)")
    #expect(first.status == .done)
    #expect(first.screen.contains("Decks/bridge.md written. Next: study review bridge\n"))
    let deck = desk.folder.read("Decks/bridge.md") ?? ""
    #expect(deck.hasPrefix("---\nname: The bridge\ndocument: Documents/bridge.md\n---\n\n## Its building\n\n"))
    #expect(deck.contains("Source: line 5"))
    let second = try desk.run("generate \(path)")
    #expect(second.screen.contains("Decks/bridge.md has all of them already; nothing was written\n"))
    #expect(desk.folder.read("Decks/bridge.md") == deck)
  }

  @Test func `generate prints a JSON object a card, and then writes nothing`() throws {
    let desk = try Desk()
    let path = try desk.folder.write(
      "The bridge\n\nThe bridge over the Aare was opened in 1902 by the mayor of Bern.\n", to: "bridge.txt")
    let result = try desk.run("generate \(path) --format jsonl")
    let objects = try result.screen.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(!objects.isEmpty)
    for object in objects {
      #expect(
        Set(object.keys) == [
          "document", "kind", "prompt", "answer", "accepted", "choices", "items", "evidence", "lines", "rule", "score",
          "section",
        ])
      #expect(object["document"] as? String == "LIBRARY/bridge.txt")
      #expect(object["lines"] as? [Int] == [3, 3])
      #expect(object["evidence"] as? String == "The bridge over the Aare was opened in 1902 by the mayor of Bern.")
    }
    #expect(desk.folder.read("Decks/bridge.md") == nil)
  }

  @Test func `a deck's name can't lead out of the library`() throws {
    let desk = try Desk()
    let path = try desk.folder.write("The bridge was opened in 1902 by the mayor of Bern.\n", to: "bridge.txt")
    for name in ["../evil", "a/../../evil", "Documents/evil", ".hidden", "/etc/evil"] {
      let result = try desk.run("generate \(path) --to \(name)")
      #expect(result.status == .wrongCommandLine, "\(name)")
    }
  }

  @Test func `a card edited outside keeps its history at the next sitting`() throws {
    let desk = try Desk(spreads: false)
    try desk.folder.write("Q: Which rock floats on water?\nA: pumice\n", to: "Decks/rocks.md")
    try desk.run("review", .line("pumice"), .key(.enter))
    try desk.folder.write("Q: Which rock floats on fresh water?\nA: pumice\n", to: "Decks/rocks.md")
    desk.now += 1000
    let result = try desk.run("review", .line("pumice"), .key(.enter))
    #expect(result.screen.hasPrefix("rocks: 1 edited card recognised; the history stays with it\n"))
    #expect(result.screen.contains("good · again in 2 d\n"))
  }

  @Test(arguments: [
    (["STUDY_LIBRARY": "/l"], nil, "/l"), ([:], "/asked", "/asked"), ([:], "near", "/nowhere/near"),
    (["HOME": "/h"], nil, "/h/.local/share/study"), (["HOME": "/h", "XDG_DATA_HOME": "/x"], nil, "/x/study"),
    (["HOME": "/h", "XDG_DATA_HOME": "relative"], nil, "/h/.local/share/study"), (["HOME": "/h"], "~/b", "/h/b"),
  ])
  func `the library is where README says`(environment: [String: String], asked: String?, expected: String) {
    #expect(Folders(environment: environment, workingFolder: "/nowhere").library(asked: asked) == expected)
  }

  @Test func `the working folder is the library where it has decks`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Decks/rocks.md")
    #expect(Folders(environment: ["HOME": "/h"], workingFolder: folder.path).library(asked: nil) == folder.path)
  }
}
