import Cards
import Documents
import Foundation

/// A deck and the file in which it stands.
struct DeckFile {
  /// The path under `Decks/` without the ending.
  let name: String
  let path: String
  var deck: Deck

  var title: String { deck.title ?? name }

  init(name: String, path: String) throws {
    self.name = name
    self.path = path
    deck = Deck(parsing: try fileBytes(at: path), path: path)
  }

  /// A deck that is not on the disk yet.
  init(name: String, path: String, deck: Deck) {
    self.name = name
    self.path = path
    self.deck = deck
  }

  /// The path of the document that the deck came from. The deck names it from its own folder.
  var documentPath: String? {
    guard let named = deck.documentPath else { return nil }
    let whole = named.hasPrefix("/") ? named : (path as NSString).deletingLastPathComponent + "/" + named
    return URL(fileURLWithPath: whole).standardizedFileURL.path
  }

  /// The document, where it can be read.
  func document() throws -> Document? {
    guard let documentPath else { return nil }
    return try readDocument(at: documentPath)
  }

  /// Replaces the file by write, sync and rename, so that nothing half-written is ever left.
  func write() throws {
    try replaceFile(at: path, with: deck.bytes)
  }
}

/// Reads a document of the disk.
func readDocument(at path: String) throws -> Document {
  try Document(readingFile: path)
}

/// How a deck names a document: from the deck's own folder where both are in one library, else by its whole path.
func documentReference(to documentPath: String, fromDeckAt deckPath: String, library: Library) -> String {
  let document = URL(fileURLWithPath: documentPath).standardizedFileURL.path
  let folder = URL(fileURLWithPath: library.folder).standardizedFileURL.path
  guard document.hasPrefix(folder + "/") else { return document }
  let from = URL(fileURLWithPath: deckPath).standardizedFileURL.deletingLastPathComponent().pathComponents
  let to = URL(fileURLWithPath: document).pathComponents
  let shared = zip(from, to).prefix { $0 == $1 }.count
  return (Array(repeating: "..", count: from.count - shared) + to[shared...]).joined(separator: "/")
}
