import Cards
import Documents
import Foundation
import Questions

/// Adds a document's questions to a deck, under the document's own headings.
struct DeckWriter {
  private(set) var file: DeckFile
  let isNew: Bool
  /// The card with the document's name in its source, where the deck is of several documents.
  let place: (Card) -> Card

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
      if !cards.isEmpty { file.deck.insert(Card.joiningSiblings(cards), under: section) }
      added += cards.count
      index = end
    }
    return added
  }

  /// Adds one card to the deck as it now stands on the disk, and writes it.
  ///
  /// - Returns: the file before and after; equal where the deck has the card already.
  mutating func write(_ card: Card, under section: String?) throws -> FileChange {
    let wasThere = FileManager.default.fileExists(atPath: file.path)
    if wasThere { try reload() }
    let before = file.deck.bytes
    guard !file.deck.entries.contains(where: { $0.card.id == card.id }) else {
      return FileChange(before: before, after: before)
    }
    file.deck.insert([place(card)], under: section)
    try file.write()
    return FileChange(before: before, after: file.deck.bytes)
  }

  /// Where a card comes from that rests on this sentence: its lines, and some words round the answer.
  ///
  /// - Parameter was: what the sentence was; where the answer is gone, the words are those round the change.
  func source(of card: Card, in sentence: ReadSentence, was: String) -> Source {
    let answer = card.wantedAnswers.first { sentence.text.wordRange(of: $0) != nil }
    let change = WordDifference(from: was, to: sentence.text).firstNew ?? ""
    let source = Source(place: sentence.lines.placeText, quotation: sentence.text.quotation(around: answer ?? change))
    return place(Card(.short(prompt: "", answer: ""), source: source)).source ?? source
  }

  /// Takes in what others have written into the file meanwhile.
  mutating func reload() throws { file = try DeckFile(name: file.name, path: file.path) }

  /// Changes the deck as it now stands on the disk, and writes it.
  ///
  /// - Parameter change: says whether it could be made.
  /// - Returns: the file before and after; nil where the change could not be made, and nothing was written.
  mutating func change(_ change: (inout Deck) -> Bool) throws -> FileChange? {
    try reload()
    let before = file.deck.bytes
    guard change(&file.deck) else { return nil }
    if file.deck.bytes != before { try file.write() }
    return FileChange(before: before, after: file.deck.bytes)
  }
}

/// A file's bytes before and after a change.
struct FileChange: Hashable {
  var before: [UInt8]
  var after: [UInt8]
}
