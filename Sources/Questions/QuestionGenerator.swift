public import Documents
public import Language

/// Turns a document into questions. Pure: the same document, analyser and options give the same questions.
public struct QuestionGenerator: Sendable {
  public var analyser: Analyser
  public var options: QuestionOptions

  public init(analyser: Analyser, options: QuestionOptions = QuestionOptions()) {
    self.analyser = analyser
    self.options = options
  }

  /// The questions worth asking of a document. Linear in its length.
  public func questions(from document: Document) -> Generation {
    questions(from: document) { _, _ in }
  }

  /// The questions worth asking of a document, while somebody watches.
  ///
  /// - Parameter progress: called with how many of how many blocks are done, before each block; what it throws ends the work.
  public func questions(from document: Document, progress: (Int, Int) throws -> Void) rethrows -> Generation {
    let passages = try Passages(of: document, analyser: analyser, progress: progress).all
    var proposals = Proposals(passages: passages, document: document)
    proposals.propose()
    let isWhole = options.focus == nil && options.section == nil
    return Assembly(
      proposals: proposals, options: options, narrowing: isWhole ? nil : Narrowing(options, of: document),
      likeness: WordLikeness(of: analyser)
    ).generation()
  }
}
