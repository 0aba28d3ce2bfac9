/// A file that was read: its title and its blocks of prose, each with its place, and what was left out and why.
///
/// Blocks stand in the order of the file. Headings are blocks of their own; the title, where the file prints it, is the
/// first of them. Furniture (navigation, page numbers, the title printed again …) is in `leftOut`, never in a block.
public struct Document: Hashable, Sendable {
  /// From the front matter, the first heading or the first line; nil when the file names itself nowhere.
  public var title: String?
  public var blocks: [Block]
  /// What the file holds but no reader should learn, in the order of the file.
  public var leftOut: [LeftOut]
  /// The file as the caller named it.
  public var path: String
  /// Lines of the file as editors count them; a last line without a newline counts.
  public var lineCount: Int

  public init(title: String?, blocks: [Block], leftOut: [LeftOut] = [], path: String, lineCount: Int) {
    self.title = title
    self.blocks = blocks
    self.leftOut = leftOut
    self.path = path
    self.lineCount = lineCount
  }
}

extension Document {
  /// Words of all blocks but code: runs of characters between white space that hold a letter or a digit.
  public var wordCount: Int {
    blocks.reduce(0) { $1.kind == .code ? $0 : $0 + $1.wordCount }
  }

  /// Where a stretch of a block stands, for a person who looks it up.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets in the block's text; nil is the whole block.
  ///   - block: an index into `blocks`.
  public func place(of range: Range<Int>? = nil, inBlock block: Int) -> Place {
    let found = blocks[block]
    return Place(
      file: path, page: found.page, section: sectionPath(ofBlock: block).last,
      lines: range.map(found.lines(of:)) ?? found.lines)
  }
}
