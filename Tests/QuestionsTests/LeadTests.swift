import Language
import Testing

@testable import Questions

/// The sentence printed before one that leans on it.
struct LeadTests {
  /// What is printed before the questions of a text's last sentence; nil where none of them needs it.
  private func leads(of text: String) throws -> Set<String?> {
    let proposals = try proposals(of: text)
    let last = proposals.passages.count - 1
    return Set(proposals.candidates.filter { $0.passage == last }.map { $0.lead?.text })
  }

  static let led: [(text: String, lead: String)] = [
    (
      "Storms wrecked nine ships off Norrby in 1788. This ruined the salt trade of the Gulf of Bothnia.",
      "Storms wrecked nine ships off Norrby in 1788."
    ),
    (
      "The pilots of Norrby wrote to the king in 1790. These letters lie in the archive of Uppsala.",
      "The pilots of Norrby wrote to the king in 1790."
    ),
    (
      "Norrby signed the treaty in March 1801. In June the harbour was opened to ships from Prussia.",
      "Norrby signed the treaty in March 1801."
    ),
  ]

  @Test(arguments: led)
  func `the sentence before is printed where a sentence leans on it`(text: String, lead: String) throws {
    #expect(try leads(of: text) == [lead])
  }

  static let unled: [String] = [
    // It stands alone.
    "Storms wrecked nine ships off Norrby in 1788. The harbour of Visby froze in 1789.",
    // Nothing in the sentence before is a person.
    "Storms wrecked the harbour of Norrby in 1788. He later built a lighthouse in Visby.",
    // When the writer wrote is not in the sentence before.
    "Storms wrecked the harbour of Norrby in 1788. Today this ferry carries 900 cars to Visby.",
    // The sentence before leans on another itself.
    "They fled to Visby. This ruined the salt trade of the Gulf of Bothnia.",
    // The sentence before is a question.
    "Who ruined the salt trade? This had been the wealth of the Gulf of Bothnia.",
  ]

  @Test(arguments: unled)
  func `nothing is printed before a sentence that stands alone, or that leans on more`(text: String) throws {
    #expect(try leads(of: text).subtracting([nil]) == [])
  }

  @Test func `a clause whose pronoun may mean what its own sentence names gets no lead`() throws {
    let text =
      "Certain diseases of the harbour are tied to the ships of Riga. The pilots used against these diseases are called wardens, because they keep the ships from the nets of Norrby."
    let proposals = try proposals(of: text)
    let asked = proposals.candidates.filter { $0.lead != nil && !$0.isCloze }.map {
      $0.shown(in: proposals.passages[1]).prompt
    }
    #expect(asked.filter { $0.contains(" they ") } == [])
  }

  @Test func `the lead stands in the card and in its evidence`() throws {
    let text = Self.led[0].text
    let questions = assembly(
      of: try proposals(of: text), QuestionOptions(perThousandWords: 1000, minimumScore: 0)
    ).generation().questions
    let led = questions.filter { $0.card.prompt.hasPrefix(Self.led[0].lead) }
    #expect(led.map(\.evidence) == led.map { _ in text })
    #expect(led.isEmpty == false)
  }

  @Test func `the author is named once for both sentences`() throws {
    let text =
      "The salt guild of Riga should rescue the salt trade of the Gulf of Bothnia. This must be paid for by the merchants of Stockholm."
    let proposals = try proposals(of: text)
    let led = proposals.candidates.filter { $0.lead != nil }
    #expect(
      Set(led.map { $0.lead?.text }) == [
        "According to the text, the salt guild of Riga should rescue the salt trade of the Gulf of Bothnia."
      ])
    let frames = led.map { $0.shown(in: proposals.passages[1]).prompt.hasPrefix("According to") }
    #expect(frames == led.map { _ in false })
  }
}
