import Documents
import Testing

@testable import Questions

/// Questions about a part of a document.
struct NarrowingTests {
  private static let text = """
    # Ferries of the north

    The first ferry crossed the sound in 1950.

    ## The Norrby Line

    The Norrby Line was founded in 1931 by two sisters.

    ### Its ships

    The largest ship of the line carried 80 cars.

    ## Harbours

    The harbour of Norrby has two piers. The harbour of Sund was built in 1890.

    """

  private func generation(_ options: QuestionOptions) throws -> Generation {
    let document = try document(Self.text, path: "ferries.md")
    try options.check(against: document)
    return assembly(
      of: try proposals(of: Self.text, path: "ferries.md"), options, narrowing: Narrowing(options, of: document)
    ).generation()
  }

  /// The first lines of the sentences that are asked about or could have been.
  private func lines(_ options: QuestionOptions) throws -> [Int] {
    let generation = try generation(options)
    let unused = generation.unused.filter { $0.reason != .outside }.map(\.lines.lowerBound)
    return Set(generation.questions.map(\.lines.lowerBound) + unused).sorted()
  }

  @Test(arguments: [
    ("norrby line", [7, 11]), ("ships", [11]), ("Ship", [11]), ("harbours", [15]), ("THE NORRBY", [7, 11]),
  ])
  func `a section is asked about with all that stands under it`(words: String, expected: [Int]) throws {
    #expect(try lines(QuestionOptions(minimumScore: 0, section: words)) == expected)
  }

  @Test(arguments: [
    ("norrby", [7, 11, 15]), ("ferry", [3]), ("two sisters", [7]), ("harbours", [15]), ("lines", [7, 11]),
  ])
  func `a term keeps the sentences that hold it or stand under a heading that does`(term: String, expected: [Int])
    throws
  {
    #expect(try lines(QuestionOptions(minimumScore: 0, focus: term)) == expected)
  }

  @Test func `both narrow together, and the rest is listed as outside`() throws {
    let generation = try generation(QuestionOptions(minimumScore: 0, focus: "1890", section: "harbours"))
    #expect(Set(generation.questions.map(\.evidence)) == ["The harbour of Sund was built in 1890."])
    #expect(generation.unused.count { $0.reason == .outside } == 4)
  }

  @Test(arguments: [
    (
      QuestionOptions(section: "Harbors"),
      "ferries.md: no heading holds “Harbors”; the nearest are “Harbours”, “The Norrby Line”, “Its ships”"
    ),
    (
      QuestionOptions(focus: "zeppelin"),
      "ferries.md: nothing in it tells of “zeppelin”; the nearest headings are “The Norrby Line”, “Its ships”, “Harbours”"
    ),
  ])
  func `what the document does not have is named with what is near`(options: QuestionOptions, sentence: String) throws {
    let problem = #expect(throws: UnmatchedOption.self) { try generation(options) }
    #expect(problem?.sentence == sentence)
  }

  @Test(arguments: [
    (
      QuestionOptions(section: "Part one"),
      "plain.txt: it has no headings, so “--section Part one” chooses nothing; leave it out"
    ),
    (QuestionOptions(focus: "krill"), "plain.txt: nothing in it tells of “krill”; write the term as the document does"),
  ])
  func `a document without headings says so`(options: QuestionOptions, sentence: String) throws {
    let plain = try document("The first ferry crossed the sound in 1950. It was built of oak.\n", path: "plain.txt")
    let problem = #expect(throws: UnmatchedOption.self) { try options.check(against: plain) }
    #expect(problem?.sentence == sentence)
  }

  @Test func `without concepts no term is asked for as such`() throws {
    let all = try generation(QuestionOptions(minimumScore: 0, asksConcepts: false)).questions
    #expect(all.allSatisfy { !["definition", "meaning", "naming"].contains($0.rule) })
  }
}
