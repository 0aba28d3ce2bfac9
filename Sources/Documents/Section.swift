/// The blocks between one heading and the next.
public struct Section: Hashable, Sendable {
  /// The headings above the blocks, outermost first, without the document's title; empty before the first heading.
  public var path: [String]
  /// Indices into the document's blocks; the heading itself is the first, where there is one.
  public var blocks: Range<Int>

  public init(path: [String], blocks: Range<Int>) {
    self.path = path
    self.blocks = blocks
  }
}

extension Document {
  /// The sections in the order of the file; together they hold every block exactly once.
  public var sections: [Section] {
    var sections: [Section] = []
    var above: [(level: Int, text: String)] = []
    var start = 0
    for (index, block) in blocks.enumerated() {
      guard case .heading(let level) = block.kind else { continue }
      if index > start { sections.append(Section(path: above.map(\.text), blocks: start..<index)) }
      start = index
      above.removeAll { $0.level >= level }
      if block.text != title { above.append((level, block.text)) }
    }
    if start < blocks.count { sections.append(Section(path: above.map(\.text), blocks: start..<blocks.count)) }
    return sections
  }

  /// The headings above a block, outermost first, without the document's title.
  ///
  /// - Parameter block: an index into `blocks`. O(blocks): for many blocks walk `sections`.
  public func sectionPath(ofBlock block: Int) -> [String] {
    sections.first { $0.blocks.contains(block) }?.path ?? []
  }
}
