import Cards
import Documents
import Foundation
import Questions

/// Adds a document's questions to a deck, under the document's own headings.
struct DeckWriter {
  private(set) var file: DeckFile
  let isNew: Bool
  private let place: (Card) -> Card

  /// - Parameter name: the deck's path under `Decks/`, with or without its ending.
  init(deckNamed name: String, document: Document, path: String, library: Library) throws {
    var name = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    if name.hasPrefix("Decks/") { name = String(name.dropFirst("Decks/".count)) }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.isEmpty, parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }), parts.first != "Documents" else {
      throw CommandFailure(
        sentence: "“\(name)” can't name a deck; write a name under Decks/ such as “biology/cells”",
        status: .wrongCommandLine)
    }
    let deckPath = "\(library.decksFolder)/\(name).md"
    let reference = documentReference(to: path, fromDeckAt: deckPath, library: library)
    isNew = !FileManager.default.fileExists(atPath: deckPath)
    if isNew {
      file = DeckFile(
        name: name, path: deckPath,
        deck: Deck(named: document.title ?? name, document: reference, tags: [], path: deckPath))
    } else {
      file = try DeckFile(name: name, path: deckPath)
    }
    // A deck of several documents says with each card which one it is from.
    let fileName = (path as NSString).lastPathComponent
    let isOfThisDocument = file.deck.documentPath == reference
    place = { card in
      guard !isOfThisDocument, let source = card.source else { return card }
      var card = card
      card.source = Source(place: "\(fileName) \(source.place)", quotation: source.quotation)
      return card
    }
  }

  /// - Returns: how many cards were added; a card that the deck has already is left as it is.
  mutating func add(_ questions: [Question]) -> Int {
    var present = Set(file.deck.entries.map(\.card.id))
    var added = 0
    var index = questions.startIndex
    while index < questions.endIndex {
      let section = questions[index].section
      let end = questions[index...].firstIndex { $0.section != section } ?? questions.endIndex
      let cards = questions[index..<end].map(\.card).filter { present.insert($0.id).inserted }.map(place)
      if !cards.isEmpty { file.deck.append(Card.joiningSiblings(cards), under: section) }
      added += cards.count
      index = end
    }
    return added
  }
}
