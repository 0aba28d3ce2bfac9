import Cards
import Documents
import Language
import Terminal

/// Finds in its document what a card rests on: the sentence, and the paragraph around it.
///
/// Keeps the documents that it has read, for as long as a sitting lasts.
struct SourcePassages {
  private var documents: [String: Document?] = [:]

  /// The sentence that holds the quotation; where the document can't be read or no longer says it, the quotation alone.
  mutating func sentence(of source: Source, in file: DeckFile) -> String? {
    guard let quotation = source.quotation else { return nil }
    // A document that is not there is no reason to say nothing: the card has its quotation.
    guard let document = try? document(of: file),
      let block = document.blocks.first(where: { $0.text.contains(quotation) }),
      let place = block.text.range(of: quotation)
    else { return quotation }
    let text = block.text
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    guard let sentence = Analyser().sentences(of: text).first(where: { $0.range.contains(start) }) else {
      return quotation
    }
    let utf8 = text.utf8
    let whole = String(
      text[
        utf8.index(
          utf8.startIndex, offsetBy: sentence.range.lowerBound)..<utf8.index(
            utf8.startIndex, offsetBy: sentence.range.upperBound)])
    return whole.count <= Self.longestSentence ? whole : quotation
  }

  /// In characters: what a person reads at a glance after an answer.
  private static let longestSentence = 300

  /// The paragraph of the document that holds a card's source, with its lines.
  mutating func paragraph(of source: Source, in file: DeckFile, columns: Int) -> [StyledText] {
    guard let path = file.documentPath else { return [.dim("  the deck names no document")] }
    let document: Document
    do {
      guard let found = try self.document(of: file) else { return [.dim("  the deck names no document")] }
      document = found
    } catch {
      return [.dim("  " + CommandRunner.sentence(for: error).visible)]
    }
    guard let block = block(of: source, in: document) else {
      return [.dim("  \(path.visible) no longer says this (\(source.text.visible))")]
    }
    let (first, last) = (block.lines.lowerBound, block.lines.upperBound)
    let lines = first == last ? "line \(first)" : "lines \(first)–\(last)"
    return [StyledText.dim("  \(path.visible), \(lines)")]
      + StyledText(block.text.visible).wrapped(to: columns, indent: 2, hanging: 2)
  }

  private mutating func document(of file: DeckFile) throws -> Document? {
    if let known = documents[file.path] { return known }
    let document = try file.document()
    documents[file.path] = .some(document)
    return document
  }

  /// By the quotation first, which stays true when lines move; else by the line.
  private func block(of source: Source, in document: Document) -> Block? {
    if let quotation = source.quotation, let block = document.blocks.first(where: { $0.text.contains(quotation) }) {
      return block
    }
    guard let line = source.place.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Int($0) }) else { return nil }
    return document.blocks.first { $0.lines.contains(line) }
  }
}
