import Cards
import Documents
import Foundation
import Language
import Testing

@testable import Questions

/// The documents that ship, and the messy essay that lies beside a developer's checkout, each give a deck, and forty cards and more where all that can be asked is wanted.
struct ShippedDocumentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Those of them that are there.
  static let documents = [
    "Decks/Documents/shared-future.md", "Decks/Documents/how-memory-fades.md",
    "../shared/data/documents/shared-future.txt",
  ].filter { FileManager.default.fileExists(atPath: root.appending(path: $0).path) }

  @Test(.enabled(if: !documents.isEmpty), arguments: documents)
  func `a shipped document gives sound cards, forty and more of them where all is wanted`(path: String) throws {
    let bytes = try Data(contentsOf: Self.root.appending(path: path))
    let document = try Document(reading: [UInt8](bytes), path: path)
    let all = QuestionOptions(perThousandWords: 80, minimumScore: 0)
    let found = QuestionGenerator(analyser: Analyser(), options: all).questions(from: document).questions
    #expect(found.count >= 40)
    #expect(QuestionGenerator(analyser: Analyser()).questions(from: document).questions.count >= 8)
    #expect(Set(found.map(\.card.id)).count == found.count)
    // Emphasis is the only markup inside their sentences.
    let whole = squeezed(String(decoding: bytes, as: UTF8.self)).replacing("*", with: "")
    for question in found {
      let card = question.card
      #expect(whole.contains(squeezed(question.evidence)), "\(question.evidence)")
      #expect(card.prompt.firstMatch(of: /User Login|Register|\s[,.;:?]|\*|\[\d|https?:/) == nil, "\(card.prompt)")
      let items = if case .list(_, let items, _) = card.content { items } else { [card.answer] }
      for item in items {
        #expect(squeezed(question.evidence).lowercased().contains(squeezed(item).lowercased()), "\(item)")
        #expect(!squeezed(card.prompt).contains(squeezed(item)) || item.count < 4, "\(card.prompt) → \(item)")
      }
    }
  }
}
