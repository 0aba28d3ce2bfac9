import Documents

/// A list of the document that a sentence introduces.
struct BlockList {
  /// The index of the introducing passage; its last word is the colon.
  var introduction: Int
  /// In the order of the document; nil heads where nothing short says what an item is.
  var heads: [ItemHead?]
  var isNumbered: Bool
  /// The introduction and the items as they stand in the document.
  var evidence: Evidence
}

extension BlockList {
  /// The lists of a document, in its order. Linear in its blocks.
  static func all(in document: Document, passages: [Passage]) -> [BlockList] {
    let spans = PassageSpans(passages)
    return document.blocks.indices.dropLast().compactMap { index in
      let block = document.blocks[index]
      guard case .listItem(let ordinal, _, let list) = document.blocks[index + 1].kind, !isHeading(block),
        block.text.utf8.last == UInt8(ascii: ":"), let introduction = spans.last(ofBlock: index),
        passages[introduction].lower.last == ":"
      else { return nil }
      let items = itemIndices(of: list, from: index + 1, in: document)
      let heads = items.map { item in
        spans.first(ofBlock: item).flatMap { ItemHead(document.blocks[item], passages[$0]) }
      }
      let sources = items.map { document.blocks[$0] }
      return BlockList(
        introduction: introduction, heads: heads, isNumbered: ordinal != nil,
        evidence: Evidence(
          text: ([passages[introduction].evidence] + sources.map(\.text)).joined(separator: " "),
          lines: passages[introduction].lines.lowerBound...(sources.last ?? block).lines.upperBound))
    }
  }

  private static func isHeading(_ block: Block) -> Bool {
    if case .heading = block.kind { true } else { false }
  }

  /// The blocks that are items of a list, those of lists inside it left out, up to the first block of no list.
  private static func itemIndices(of list: Int, from start: Int, in document: Document) -> [Int] {
    var found: [Int] = []
    for index in start..<document.blocks.count {
      guard case .listItem(_, let depth, let own) = document.blocks[index].kind else { break }
      if own == list {
        found.append(index)
      } else if case .listItem(_, let outer, _) = document.blocks[start].kind, depth <= outer {
        break
      }
    }
    return found
  }
}

/// Where the passages of each block stand among all.
struct PassageSpans {
  private var spans: [Int: ClosedRange<Int>] = [:]

  init(_ passages: [Passage]) {
    for (index, passage) in passages.enumerated() {
      spans[passage.block] = (spans[passage.block]?.lowerBound ?? index)...index
    }
  }

  func first(ofBlock block: Int) -> Int? { spans[block]?.lowerBound }
  func last(ofBlock block: Int) -> Int? { spans[block]?.upperBound }
}
