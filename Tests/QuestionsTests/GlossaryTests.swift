import Documents
import Language
import Testing

@testable import Questions

/// The terms of a document: what they are, what else they are called, what goes with them.
struct GlossaryTests {
  private static let text = """
    # Locks of the Merrow Canal

    ## How a lock works

    A lock chamber is a basin that lifts a boat between two levels. Each lock chamber of the Merrow Canal holds two boats.
    The keeper of a lock chamber opens a paddle to let water in. A paddle is a small gate in the wall of a lock. A good keeper
    needs eight minutes.

    ## Who runs it

    The Merrow Canal Company (MCC) was founded by Ottilie Brandt in 1811. Brandt had seen lock chambers in Visby. The MCC pays
    every keeper. The balance beam, also known as the arm, opens the gates. The balance beam is nine metres long.

    """

  private static let glossary: Glossary = {
    do {
      return Glossary(of: try document(text, path: "locks.md"), analyser: Analyser())
    } catch {
      preconditionFailure("the sample cannot be read: \(error)")
    }
  }()

  private func concept(_ term: String) throws -> Concept {
    try #require(Self.glossary.concepts.first { $0.term == term }, "\(Self.glossary.concepts.map(\.term))")
  }

  @Test func `singular and plural are one term, defined where the document defines it`() throws {
    let chamber = try concept("lock chamber")
    #expect(chamber.kind == .term)
    #expect(chamber.count == 4)
    #expect(chamber.line == 5)
    #expect(chamber.section == "How a lock works")
    #expect(
      chamber.definition
        == Concept.Definition(
          text: "a basin that lifts a boat between two levels",
          evidence: "A lock chamber is a basin that lifts a boat between two levels.", lines: 5...5))
  }

  @Test func `acronyms, last names and other names lead to one term`() throws {
    #expect(try concept("MCC").aliases == ["Merrow Canal Company"])
    #expect(try concept("Ottilie Brandt").aliases == ["Brandt"])
    #expect(try concept("Ottilie Brandt").kind == .person)
    #expect(try concept("balance beam").aliases == ["arm"])
  }

  @Test func `what stands in the same sentence is related`() throws {
    #expect(try concept("paddle").related == ["wall", "gate", "keeper", "lock chamber"])
  }

  @Test func `the first term counts most, and every score is in range`() {
    let scores = Self.glossary.concepts.map(\.score)
    #expect(scores.first == 1)
    #expect(scores == scores.sorted(by: >))
    #expect(scores.allSatisfy { $0 > 0 })
  }

  @Test func `no term repeats another or stands on a function word`() {
    let terms = Self.glossary.concepts.map { TermKey($0.term) }
    #expect(Set(terms).count == terms.count)
    for term in terms { #expect(!term.words.allSatisfy { FunctionWords.all.contains($0) }) }
  }

  @Test func `a limit is kept, and an empty document has no terms`() throws {
    let read = try document(Self.text, path: "locks.md")
    let three = Glossary(of: read, analyser: Analyser(), limit: 3).concepts.map(\.term)
    #expect(three == Self.glossary.concepts.prefix(3).map(\.term))
    #expect(
      Glossary(of: try document("It rained, and they left.", path: "empty.txt"), analyser: Analyser()).concepts == [])
  }
}
