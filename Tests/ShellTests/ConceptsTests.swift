import Foundation
import Support
import Terminal
import Testing

@testable import Shell

/// The glossary of a document.
@MainActor struct ConceptsTests {
  private static let document = """
    # Weirs

    A weir is a low dam that raises the level of a river. Every weir of the Merrow has a fish ladder. The Merrow Rivers Board (MRB)
    built the fish ladder of Norrby in 1921.

    The shallow pool behind a weir is called a stilling basin. The Merrow Rivers Board measures each stilling basin in spring.

    """

  @Test func `the glossary names terms, other names and definitions`() throws {
    let desk = try Desk()
    let path = try desk.folder.write(Self.document, to: "weirs.md")
    let screen = try desk.run("concepts \(path)").screen
    #expect(screen.hasPrefix("Weirs\n"), "\(screen)")
    #expect(screen.contains("\nMerrow Rivers Board (MRB)  line 3\n"), "\(screen)")
    #expect(screen.contains("\nstilling basin  line 6\n  the shallow pool behind a weir\n"), "\(screen)")
    #expect(screen.contains("\nweir  line 3\n  a low dam that raises the level of a river\n"), "\(screen)")
  }

  @Test(arguments: [80, 40, 20])
  func `a glossary fits the screen`(columns: Int) throws {
    let desk = try Desk(columns: columns, isPlain: true)
    let path = try desk.folder.write(Self.document, to: "weirs.md")
    let lines = try desk.run("concepts \(path)").screen.split(separator: "\n").map(String.init)
    #expect(lines.count > 8)
    #expect(lines.allSatisfy { displayWidth($0) <= columns })
  }

  @Test func `the object has a schema and the terms best first`() throws {
    let desk = try Desk()
    let path = try desk.folder.write(Self.document, to: "weirs.md")
    let json = try desk.run("concepts \(path) --json --limit 4").screen
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "study-concepts")
    #expect(object["version"] as? Int == 1)
    #expect(object["title"] as? String == "Weirs")
    let concepts = try #require(object["concepts"] as? [[String: Any]])
    let scores = concepts.compactMap { $0["score"] as? Double }
    #expect(scores.count == 4)
    #expect(scores == scores.sorted(by: >))
    let weir = try #require(concepts.first { $0["term"] as? String == "weir" })
    let definition = try #require(weir["definition"] as? [String: Any])
    #expect(definition["text"] as? String == "a low dam that raises the level of a river")
    #expect(definition["evidence"] as? String == "A weir is a low dam that raises the level of a river.")
    #expect(definition["lines"] as? [Int] == [3, 3])
  }

  @Test func `what has no terms is refused with its reason`() throws {
    let desk = try Desk()
    let path = try desk.folder.write(
      "Der Fluss fließt durch die Stadt, und das Wehr hält das Wasser auf.\n", to: "wehr.txt")
    #expect(
      try desk.run("concepts \(path)").errors
        == "study: LIBRARY/wehr.txt: this is written in German, and terms can be found in English only\n")
    #expect(
      try desk.run("concepts \(path) --limit 0").errors
        == "study: concepts: --limit 0 leaves no term; write 1 or more; “help concepts” explains it\n")
  }

  @Test func `help lists the command and Tab completes documents`() throws {
    let desk = try Desk()
    #expect(try desk.run("help").screen.contains("concepts"))
    try desk.folder.write(Self.document, to: "weirs.md")
    let completer = CommandCompleter(library: desk.surroundings.library)
    let word = desk.folder.path + "/we"
    let found = completer.completions(CompletionRequest(words: ["concepts"], word: word))
    #expect(found.map(\.text) == [desk.folder.path + "/weirs.md"])
  }
}
