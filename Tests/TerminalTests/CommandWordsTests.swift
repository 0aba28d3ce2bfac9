import Scheduling
import Support
import Testing

@testable import Terminal

@Suite struct CommandWordsTests {
  @Test(arguments: [
    ("", []), ("  ", []), ("review essay", ["review", "essay"]), (" a\t b\n", ["a", "b"]),
    ("'Two Cities' x", ["Two Cities", "x"]),
    (#""a \"b\" \\ \c""#, [#"a "b" \ \c"#]), (#"a\ b\\ \'"#, [#"a b\"#, "'"]), ("a''b \"\" ''", ["ab", "", ""]),
    ("größe'日 本'", ["größe日 本"]),
    ("don't", ["dont"]), (#"a\"#, ["a"]), (#""a\"#, [#"a\"#]), ("--limit=5 -- -x", ["--limit=5", "--", "-x"]),
  ])
  func `a line is cut at blanks that are not quoted`(line: String, words: [String]) {
    #expect(CommandWords(parsing: line).words == words)
  }

  @Test(arguments: [("a 'b", "'" as Character?), ("a \"b", "\""), (#"a\"#, "\\"), ("a 'b'", nil), (#""a\""#, "\"")])
  func `a quote that is not closed is told`(line: String, quote: Character?) {
    #expect(CommandWords(parsing: line).openQuote == quote)
  }

  @Test(arguments: 0..<300)
  func `any word, quoted, is read as itself`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [Character] = ["a", "é", "日", " ", "\t", "\n", "'", "\"", "\\", "$", ";", "*", "-"]
    let count = Int.random(in: 0...8, using: &generator)
    let word = String((0..<count).compactMap { _ in alphabet.randomElement(using: &generator) })
    #expect(CommandWords(parsing: CommandWords.quoted(word)).words == [word])
    for quote in ["'", "\""] as [Character] {
      let line = String(quote) + CommandWords.quoted(word, inside: quote) + String(quote)
      #expect(CommandWords(parsing: line).words == [word])
    }
  }
}

@Suite struct CompletionPlanTests {
  private func plan(_ line: String, _ wordStart: Int, _ candidates: [Completion]) -> CompletionPlan? {
    CompletionPlan(line: line, wordStart: wordStart) { _ in candidates }
  }

  @Test func `the completer is asked with words, not with quotes`() {
    var asked: CompletionRequest?
    _ = CompletionPlan(line: "review 'Two Cities' Sha\\", wordStart: 20) { request in
      asked = request
      return []
    }
    #expect(asked == nil)  // after a backslash nothing can be completed
    _ = CompletionPlan(line: "review 'Two Cities' Sha\\ r", wordStart: 20) { request in
      asked = request
      return []
    }
    #expect(asked == CompletionRequest(words: ["review", "Two Cities"], word: "Sha r"))
    _ = CompletionPlan(line: "review ", wordStart: 7) { request in
      asked = request
      return []
    }
    #expect(asked == CompletionRequest(words: ["review"], word: ""))
  }

  @Test func `one candidate takes the word's place, with its ending`() {
    let one = plan("x sh", 2, [Completion("shared future", ending: .nothing)])
    #expect(one?.common == "shared\\ future")
    #expect(one?.ending == .nothing)
    #expect(plan("x 'sh", 3, [Completion("shared future")])?.common == "shared future")
  }

  @Test func `of several what they share is put on the line, never less than was typed`() {
    let two = [Completion("shared-future"), Completion("shared-interests")]
    #expect(plan("x s", 2, two)?.common == "shared-")
    #expect(plan("x s", 2, two)?.ending == .nothing)
    #expect(plan("x SH", 2, two)?.common == "shared-")
    #expect(plan("x fut", 2, [Completion("shared-future"), Completion("some-future")])?.common == "fut")
    #expect(plan("x t", 2, [Completion("two cities"), Completion("two\tb")])?.common == "two")
  }

  @Test func `one that is found by its middle takes the word's place`() {
    #expect(plan("x fut", 2, [Completion("shared-future")])?.common == "shared-future")
  }

  @Test func `the same candidate twice is one`() {
    #expect(plan("x s", 2, [Completion("same"), Completion("same")])?.candidates == ["same"])
  }

  @Test func `a listing is read downwards and fits the window`() {
    let labels = ["review", "read", "refresh", "größe", "日本語"]
    #expect(CompletionPlan.listing(labels, columns: 20, rows: 10) == ["review   größe", "read     日本語", "refresh"])
    #expect(CompletionPlan.listing(labels, columns: 8, rows: 10) == ["review", "read", "refresh", "größe", "日本語"])
    #expect(CompletionPlan.listing(labels, columns: 6, rows: 10) == ["revi…", "read", "refr…", "größe", "日本…"])
    #expect(CompletionPlan.listing(labels, columns: 8, rows: 3) == ["review", "read", "… and 3 more"])
    #expect(CompletionPlan.listing(labels, columns: 20, rows: 2) == ["review   read", "… and 3 more"])
  }
}
