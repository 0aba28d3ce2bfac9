public import Documents
public import Language

/// The terms of a document, best first. Pure: the same document and analyser give the same glossary.
public struct Glossary: Hashable, Sendable {
  /// By score, best first; of equal ones the earlier in the document.
  public var concepts: [Concept]

  public init(concepts: [Concept] = []) { self.concepts = concepts }

  /// The glossary of a document.
  ///
  /// - Parameter limit: how many terms at most; nil for 15 for each 1,000 words of prose, but 20 to 60.
  public init(of document: Document, analyser: Analyser, limit: Int? = nil) {
    self.init(of: document, analyser: analyser, limit: limit) { _, _ in }
  }

  /// The glossary of a document, while somebody watches.
  ///
  /// - Parameters:
  ///   - limit: as above.
  ///   - progress: called with how many of how many blocks are done, before each block; what it throws ends the work.
  public init(
    of document: Document, analyser: Analyser, limit: Int? = nil, progress: (Int, Int) throws -> Void
  ) rethrows {
    let passages = try Passages(of: document, analyser: analyser, progress: progress).all
    let lexis = Lexis(of: passages, document: document)
    let terms = DocumentTerms(of: passages, lexis: lexis, document: document)
    let words = passages.reduce(0) { $0 + $1.wordCount(in: 0..<$1.words.count) }
    let most = limit ?? min(60, max(20, words * 15 / 1000))
    concepts = GlossaryText(passages: passages, lexis: lexis, terms: terms).concepts(most: most)
  }
}
