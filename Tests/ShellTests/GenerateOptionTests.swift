import Cards
import Foundation
import Support
import Terminal
import Testing

@testable import Shell

/// What `generate` is told: how much, of which kinds, about what.
@MainActor struct GenerateOptionTests {
  private static let document = """
    # The bridge

    ## Its building

    The bridge over the Aare was opened in 1902 by the mayor of Bern. The bridge is 240 metres long.

    ## Its builders

    The firm of Moser built 14 bridges in the canton. The engineer Anna Moser was born in 1861.

    """

  private func desk() throws -> (Desk, path: String) {
    let desk = try Desk()
    return (desk, try desk.folder.write(Self.document, to: "Decks/Documents/bridge.md"))
  }

  @Test(arguments: [
    ("--limit 0", "--limit 0 leaves no card; write 1 or more"),
    ("--kinds cloz", "--kinds: “cloz” is no kind of card; did you mean “cloze”?"),
    (
      "--kinds essay",
      "--kinds: “essay” is no kind of card; write some of short, cloze, list, choice, separated by commas"
    ),
    ("--min-score 80", "--min-score 80 is no score; write 0 to 1, such as 0.75"),
    ("--per-1000-words 0", "--per-1000-words 0 is no rate; write more than 0, up to 1000"),
    ("--focus '?'", "--focus “?” has no word in it; write a word or more"),
    ("--section ''", "--section “” has no word in it; write a word or more"),
  ])
  func `a value that means nothing is refused with what would`(option: String, sentence: String) throws {
    let (desk, path) = try desk()
    let result = try desk.run("generate \(path) \(option)")
    #expect(result.status == .wrongCommandLine)
    let end = sentence.hasSuffix("?") ? " " : "; "
    #expect(result.errors == "study: generate: \(sentence)\(end)“help generate” explains it\n")
    #expect(desk.folder.read("Decks/bridge.md") == nil)
  }

  @Test func `a section that is not there is refused before anything is written`() throws {
    let (desk, path) = try desk()
    let result = try desk.run("generate \(path) --section bilders")
    #expect(result.status == .wrongCommandLine)
    #expect(
      result.errors
        == "study: LIBRARY/Decks/Documents/bridge.md: no heading holds “bilders”; the nearest are “Its builders”, “Its "
        + "building”\n")
    #expect(desk.folder.read("Decks/bridge.md") == nil)
  }

  @Test func `a section and kinds choose what is written`() throws {
    let (desk, path) = try desk()
    try desk.run("generate \(path) --section builders --kinds cloze,short --min-score 0")
    let deck = desk.folder.read("Decks/bridge.md") ?? ""
    #expect(deck.contains("## Its builders"))
    #expect(!deck.contains("## Its building"))
  }

  @Test func `the budget says that it is used up`() throws {
    let (desk, path) = try desk()
    let screen = try desk.run("generate \(path) --limit 1").screen
    #expect(screen.contains("1 card: 1 "))
    #expect(screen.contains("of them because the budget is used up"))
    #expect(screen.contains("--limit raises the budget"))
  }

  @Test func `a list of kinds is completed word by word`() throws {
    let (desk, _) = try desk()
    let completer = CommandCompleter(library: desk.surroundings.library)
    func offered(_ word: String) -> [String] {
      completer.completions(CompletionRequest(words: ["generate", "a.md", "--kinds"], word: word)).map(\.text)
    }
    #expect(offered("") == ["short", "cloze", "list", "choice"])
    #expect(offered("short,c") == ["short,cloze", "short,choice"])
    #expect(offered("short,cloze,") == ["short,cloze,list", "short,cloze,choice"])
  }
}
