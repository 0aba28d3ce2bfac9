import Testing

@testable import Questions

/// Which candidates are chosen beside which.
struct SelectionTests {
  /// A question of a passage that wants the words at `span`; its stems are the words given.
  private func question(
    _ prompt: String, _ answer: String, passage: Int = 0, span: Range<Int>, score: Double = 0.8, value: Double = 0.5,
    section: Int = 0, facts: Int = 3
  ) -> Selection.Entry {
    entry(.short(prompt: prompt, answer: answer), prompt, answer, passage, span, score, value, section, facts)
  }

  private func gap(
    _ text: String, _ answer: String, passage: Int = 0, span: Range<Int>, score: Double = 0.8, value: Double = 0.5
  ) -> Selection.Entry {
    entry(.cloze(Statement(pieces: [0..<20]), gap: span), text, answer, passage, span, score, value, 0, 3)
  }

  private func entry(
    _ form: Candidate.Form, _ prompt: String, _ answer: String, _ passage: Int, _ span: Range<Int>, _ score: Double,
    _ value: Double, _ section: Int, _ facts: Int
  ) -> Selection.Entry {
    var candidate = Candidate(form: form, rule: .object, passage: passage, span: span)
    (candidate.score, candidate.value) = (score, value)
    let stems = (prompt: Stem.contentStems(of: prompt), answer: Stem.contentStems(of: answer))
    return Selection.Entry(
      candidate: candidate, promptStems: Set(stems.prompt), answerStems: Set(stems.answer),
      key: stems.answer.first ?? "", promptKey: stems.prompt.first ?? "", section: section, factCount: facts)
  }

  private func chosen(_ entries: [Selection.Entry], budget: Int = 10, isGenerous: Bool = false) -> [Int] {
    Selection(budget: budget, floor: 0.6, isGenerous: isGenerous).choose(from: entries)
  }

  @Test func `the best by worth is first, and the floor holds`() {
    let entries = [
      question("Which monk built the chapel?", "Albrecht", passage: 0, span: 0..<1, score: 0.9, value: 0.2),
      question("Where do geese breed?", "Svalbard", passage: 1, span: 4..<5, score: 0.7, value: 0.4),
      question("What is shipped to Finland?", "cheese", passage: 2, span: 4..<5, score: 0.5, value: 0.9),
    ]
    #expect(chosen(entries) == [1, 0])
  }

  @Test func `of equals the earlier place is chosen`() {
    let entries = (0..<6).map { question("What does buoy \($0)x show?", "light\($0)", passage: $0, span: 1..<2) }
    #expect(chosen(entries, budget: 3) == [0, 1, 2])
  }

  @Test func `a sentence gives two cards, three where it states more than three things`() {
    func cards(facts: Int) -> [Selection.Entry] {
      ["Visby", "Turku", "Norrby", "Pori"].enumerated().map { place, name in
        question(
          "What lies \(["north", "south", "east", "west"][place])?", name, span: place..<place + 1, facts: facts)
      }
    }
    #expect(chosen(cards(facts: 3)).count == 2)
    #expect(chosen(cards(facts: 4)).count == 3)
    #expect(chosen(cards(facts: 3), isGenerous: true).count == 4)
  }

  @Test func `cards that answer each other stand together only where all is wanted`() {
    let entries = [
      question("Who founded the chapel?", "Albrecht", span: 0..<1),
      question("What did Albrecht found?", "the chapel", span: 3..<5),
    ]
    #expect(chosen(entries) == [0])
    #expect(chosen(entries, isGenerous: true) == [0, 1])
  }

  @Test func `what stands at one place is asked once, however much is wanted`() {
    let entries = [
      question("What did the monk found?", "the chapel", span: 3..<5),
      question("What was founded in 1219?", "the small chapel", span: 3..<6, score: 0.7),
    ]
    #expect(chosen(entries, isGenerous: true) == [0])
  }

  @Test func `a question wins over a gap for the same words unless it scores clearly lower`() {
    let gap = gap("The monk founded in 1219.", "chapel", span: 3..<4, score: 0.75)
    #expect(chosen([gap, question("What was founded?", "the chapel", span: 2..<4, score: 0.7)]) == [1])
    #expect(chosen([gap, question("What was founded?", "the chapel", span: 2..<4, score: 0.62)]) == [0])
  }

  @Test func `every section comes before a second card of any`() {
    let entries = [
      question("Which hill is highest?", "Signal Hill", passage: 0, span: 0..<2, score: 0.95, section: 0),
      question("Which forest is oldest?", "birch", passage: 1, span: 0..<1, score: 0.94, section: 0),
      question("What does the dairy export?", "cheese", passage: 2, span: 3..<4, score: 0.65, section: 1),
    ]
    #expect(chosen(entries, budget: 2) == [0, 2])
  }

  @Test func `what repeats a chosen prompt or answer comes after what is new`() {
    let entries = [
      question("What does the long eelgrass of the bay cover in spring?", "mud", passage: 0, span: 3..<4, score: 0.9),
      question("What does the long eelgrass of the bay cover in autumn?", "sand", passage: 1, span: 3..<4, score: 0.85),
      question("Who counts geese?", "MBO", passage: 2, span: 3..<4, score: 0.7),
    ]
    #expect(chosen(entries) == [0, 2, 1])
  }

  @Test func `the queue gives its elements by falling worth, then by place`() {
    var queue = WorthQueue([3, 1, 4, 1, 5].enumerated().map { WorthQueue.Element(worth: $1, passage: 0, index: $0) })
    queue.insert(WorthQueue.Element(worth: 3.5, passage: 0, index: 5))
    queue.insert(WorthQueue.Element(worth: 1, passage: -1, index: 6))
    var order: [Int] = []
    while let next = queue.popFirst() { order.append(next.index) }
    #expect(order == [4, 2, 5, 0, 6, 1, 3])
  }
}
