import Documents

/// A term that the document's layout sets before its explanation: in a definition list, in bold before a dash or colon, or
/// before the colon of a list item.
struct Entry {
  /// The index of the passage that holds the beginning of the explanation.
  var passage: Int
  var term: String
  /// The explanation's first sentence, without its stop.
  var explanation: String
  /// The words of the passage that the explanation is.
  var span: Range<Int>
  var evidence: Evidence
}

extension Entry {
  /// The entries of a document, in its order. Items without bold count only where a neighbour in their list is one too.
  static func all(in document: Document, passages: [Passage]) -> [Entry] {
    let spans = PassageSpans(passages)
    let found = document.blocks.indices.map { index in
      spans.first(ofBlock: index).flatMap { first -> Entry? in
        let block = document.blocks[index]
        let evidence = Evidence(text: block.text, lines: block.lines)
        return marked(block, passages[first], first, evidence) ?? unmarked(block, passages[first], first, evidence)
      }
    }
    // Who speaks again and again is no term.
    let counts = Dictionary(found.compactMap { $0 }.map { ($0.term.lowercased(), 1) }, uniquingKeysWith: +)
    return document.blocks.indices.compactMap { index in
      guard let entry = found[index], counts[entry.term.lowercased()] == 1 else { return nil }
      let isMarked = document.blocks[index].leadIn != nil
      let neighbours = [index - 1, index + 1].filter { found.indices.contains($0) }
      return isMarked || neighbours.contains { found[$0] != nil } ? entry : nil
    }
  }

  /// “**Stack** – a list that grows at one end”, `<dt>Stack</dt><dd>a list …</dd>`.
  private static func marked(_ block: Block, _ passage: Passage, _ index: Int, _ evidence: Evidence) -> Entry? {
    guard let lead = block.leadIn, block.isProse else { return nil }
    let term = block.text.slice(lead.term).droppingFinalMarks
    // Of a sentence the lead-in is no part of the passage; of anything else the passage holds it and its mark.
    let start =
      lead.isSentence
      ? 0 : passage.lower.indices.first { [":", "–", "—", "-", "--"].contains(passage.lower[$0]) }.map { $0 + 1 }
    return start.flatMap { Entry(term: term, from: $0, passage, index, evidence) }
  }

  /// “Stack: a list that grows at one end” as an item.
  private static func unmarked(_ block: Block, _ passage: Passage, _ index: Int, _ evidence: Evidence) -> Entry? {
    guard passage.form == .item, block.leadIn == nil,
      let mark = passage.lower.indices.dropFirst().first(where: { [":", "–", "—"].contains(passage.lower[$0]) }),
      mark <= 5,
      mark + 1 < passage.lower.count, passage.isSpaced(before: mark + 1),
      // “Anna: issue goes on” in minutes has no article.
      ["a", "an", "the"].contains(passage.lower[mark + 1])
    else { return nil }
    return Entry(term: passage.text(of: 0..<mark), from: mark + 1, passage, index, evidence)
  }

  private init?(term: String, from start: Int, _ passage: Passage, _ index: Int, _ evidence: Evidence) {
    var end = passage.lower.count
    while end > start, passage.isMark(end - 1), passage.lower[end - 1] != ")" { end -= 1 }
    guard start < end else { return nil }
    self.passage = index
    self.term = term
    span = start..<end
    explanation = passage.text(of: span)
    self.evidence = evidence
  }
}

extension Block {
  fileprivate var isProse: Bool {
    switch kind {
    case .paragraph, .listItem: true
    case .heading, .tableRow, .quotation, .code: false
    }
  }
}
