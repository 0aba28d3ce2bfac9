public import Documents

/// The part of a document that a person asked for: what stands under a heading, what tells of a term.
struct Narrowing {
  /// Stems of the term, in their order; empty where none was asked for.
  private let focus: [String]
  /// By block: whether it stands under the heading that was asked for; nil where none was.
  private let isInSection: [Bool]?
  /// By block: whether a heading above it holds the term.
  private let isUnderFocus: [Bool]

  init(_ options: QuestionOptions, of document: Document) {
    focus = options.focus.map(Stem.sequence(of:)) ?? []
    isInSection = options.section.map { document.blocksUnderHeading(holding: Stem.sequence(of: $0)) }
    isUnderFocus = document.blocksUnderHeading(holding: focus)
  }

  func keeps(_ passage: Passage) -> Bool {
    if let isInSection, !isInSection[passage.block] { return false }
    return focus.isEmpty || isUnderFocus[passage.block] || Stem.sequence(of: passage.text).holds(focus)
  }
}

extension QuestionOptions {
  /// Looks whether the document has what the options narrow it to, before any work is done.
  public func check(against document: Document) throws(UnmatchedOption) {
    if let section {
      let wanted = Stem.sequence(of: section)
      guard wanted.isEmpty || document.blocksUnderHeading(holding: wanted).contains(true) else {
        throw UnmatchedOption(option: .section, wanted: section, document: document)
      }
    }
    if let focus {
      let wanted = Stem.sequence(of: focus)
      guard wanted.isEmpty || document.blocks.contains(where: { Stem.sequence(of: $0.text).holds(wanted) }) else {
        throw UnmatchedOption(option: .focus, wanted: focus, document: document)
      }
    }
  }
}

extension Document {
  /// By block: whether a heading above it, or it itself, holds these stems in a row; the title is no heading.
  fileprivate func blocksUnderHeading(holding stems: [String]) -> [Bool] {
    var found = [Bool](repeating: false, count: blocks.count)
    guard !stems.isEmpty else { return found }
    for section in sections where section.path.contains(where: { Stem.sequence(of: $0).holds(stems) }) {
      for block in section.blocks { found[block] = true }
    }
    return found
  }
}

extension Stem {
  /// The stems of all words of a text, in order.
  fileprivate static func sequence(of text: String) -> [String] { words(of: text).map(of) }
}

extension [String] {
  /// Whether these stand in it in a row.
  fileprivate func holds(_ part: [String]) -> Bool {
    guard !part.isEmpty, count >= part.count else { return false }
    return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}
