import Cards
import Documents
import Language
import Testing

@testable import Questions

/// How many questions are proposed, and which.
struct ChoosingTests {
  @Test func `a limit is kept and takes the best`() throws {
    let all = Sample.island.generation().questions
    let few = Sample.island.generation(QuestionOptions(limit: 5)).questions
    #expect(few.count == 5)
    #expect(Set(few.map(\.card.id)).isSubset(of: Set(all.map(\.card.id))) || few.allSatisfy { $0.score >= 0.8 })
  }

  @Test func `a limit above the usual budget is a person's wish`() throws {
    let wished = Sample.island.generation(QuestionOptions(limit: 500, minimumScore: 0))
    let usual = Sample.island.generation(QuestionOptions(minimumScore: 0))
    #expect(wished.questions.count >= usual.questions.count)
  }

  @Test func `every section with a sound question is asked about`() throws {
    let few = Sample.island.generation(QuestionOptions(limit: 4)).questions
    #expect(Set(few.map(\.section)).count == 4)
  }

  @Test func `only the kinds that are wanted are proposed`() throws {
    let short = Sample.island.generation(QuestionOptions(kinds: [.short, .list]))
    #expect(Set(short.questions.map(\.card.kind)) == [.short, .list])
  }

  @Test func `the floor holds`() throws {
    let best = Sample.island.generation(QuestionOptions(minimumScore: 0.7))
    #expect(!best.questions.isEmpty)
    #expect(best.questions.allSatisfy { $0.score >= 0.7 })
  }

  @Test func `a rate caps a long document and leaves a short one whole`() throws {
    let capped = Sample.island.generation(QuestionOptions(perThousandWords: 20))
    #expect(capped.questions.count == 5)
    let free = Sample.island.generation()
    #expect(free.questions.count > 10)
  }

  @Test func `a question and a gap of one sentence do not give each other away`() throws {
    for sample in Sample.all {
      let found = sample.generation().questions
      for (_, group) in Dictionary(grouping: found, by: \.evidence)
      where group.contains(where: { $0.card.kind != .cloze }) {
        for one in group where one.card.kind != .cloze {
          for other in group where other.card.id != one.card.id {
            #expect(!other.card.prompt.contains(one.card.answer), "\(one.card.prompt) / \(other.card.prompt)")
            #expect(!one.card.prompt.contains(other.card.answer), "\(one.card.prompt) / \(other.card.prompt)")
          }
        }
      }
    }
  }

  @Test func `however much is asked, no two cards are one in the deck`() throws {
    let text =
      "Storms wrecked nine ships off Norrby in 1788. This drove 400 families of salt makers from the harbour to Visby."
    let questions = assembly(
      of: try proposals(of: text), QuestionOptions(perThousandWords: 1000, minimumScore: 0)
    ).generation().questions
    let cards = questions.map(\.card)
    let joined = Card.joiningSiblings(cards)
    #expect(Set(joined.map(\.id)).count == cards.count)
    #expect(joined.map(\.answer).sorted() == cards.map(\.answer).sorted())
    #expect(cards.contains { $0.answer == "400" || $0.answer == "400 families" })
  }

  @Test func `what gives nothing is listed with its reason`() throws {
    let text = """
      # Ferries

      It sails at noon. Why does nobody wait? We must never forget the wonderful captain. The ferry is white. Sails. The captain's
      cook said that this soup was "thin. A ferry of the Norrby Line carried 80 cars in 1950.
      """
    let unused = assembly(of: try proposals(of: text, path: "ferries.md")).generation().unused
    #expect(
      unused.map { "\($0.lines.lowerBound): \($0.text) – \($0.reason.sentence)" } == [
        "3: It sails at noon. – “It” leans on an earlier sentence",
        "3: Why does nobody wait? – it asks or addresses somebody instead of telling something",
        "3: We must never forget the wonderful captain. – its best card scores only 0.05",
        "3: The ferry is white. – no number, name, term or list in it can safely be asked",
        "3: Sails. – 1 words are too few or too many for a card",
        "3: The captain's cook said that this soup was \"thin. – it is no whole sentence",
      ])
  }

  @Test func `whoever watches sees the blocks counted off, and can end the work`() throws {
    struct Enough: Error {}
    let document = try document("# Tides\n\nThe tide turns.\n\nThe tide turns again.", path: "tides.md")
    let generator = QuestionGenerator(analyser: Analyser())
    var steps: [String] = []
    _ = generator.questions(from: document) { done, all in steps.append("\(done)/\(all)") }
    #expect(steps == ["0/3", "1/3", "2/3"])
    #expect(throws: Enough.self) {
      try generator.questions(from: document) { done, _ in if done == 1 { throw Enough() } }
    }
  }

  @Test func `an empty document gives nothing`() {
    let generation = QuestionGenerator(analyser: Analyser()).questions(
      from: Document(title: nil, blocks: [], path: "empty.txt", lineCount: 0))
    #expect(generation == Generation())
  }
}
