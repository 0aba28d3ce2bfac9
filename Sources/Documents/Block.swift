/// One heading, paragraph, list item, table row, quotation or piece of code, as clean text with the lines it came from.
public struct Block: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Level from 1, the document's own title; deeper headings have higher levels.
    case heading(level: Int)
    case paragraph
    /// - ordinal: the item's number where the list is numbered.
    /// - depth: 1 for an item of an outer list, 2 for one inside an item …
    /// - list: the same for the items of one list, from 1, unique in the document.
    case listItem(ordinal: Int?, depth: Int, list: Int)
    /// - table: the same for the rows of one table, from 1, unique in the document.
    case tableRow(table: Int, isHeader: Bool)
    case quotation
    case code
  }

  /// From `offset` on, the text stands on `line` of the file.
  public struct LineStart: Hashable, Sendable {
    /// UTF-8 offset in the block's text.
    public var offset: Int
    /// From 1.
    public var line: Int

    public init(offset: Int, line: Int) {
      self.offset = offset
      self.line = line
    }
  }

  public var kind: Kind
  /// Clean prose on one line: markup gone, lines joined, hyphenation undone, no control characters. Only code keeps its
  /// line breaks. The text of a table row is its cells joined by " | ".
  public var text: String
  /// UTF-8 offsets in `text` of bold, italic and defined words, in order, not overlapping.
  public var emphasised: [Range<Int>]
  /// The cells of a table row, else empty.
  public var cells: [String]
  /// Who speaks, where the file labels its speakers ("THE PRESIDENT: …"); the label is not part of `text`.
  public var speaker: String?
  /// From 1, in files with form feeds.
  public var page: Int?
  /// In order of offset and of line; the first has offset 0.
  public let lineStarts: [LineStart]

  /// - Parameter lineStarts: at least one, in order, the first at offset 0.
  public init(
    kind: Kind, text: String, emphasised: [Range<Int>] = [], cells: [String] = [], speaker: String? = nil,
    page: Int? = nil, lineStarts: [LineStart]
  ) {
    precondition(lineStarts.first?.offset == 0, "a block stands on a line")
    self.kind = kind
    self.text = text
    self.emphasised = emphasised
    self.cells = cells
    self.speaker = speaker
    self.page = page
    self.lineStarts = lineStarts
  }
}

extension Block {
  /// The lines of the file, from 1, on which a stretch of the text stands.
  ///
  /// - Parameter range: UTF-8 offsets in `text`; offsets past its end count as its end.
  public func lines(of range: Range<Int>) -> ClosedRange<Int> {
    let first = line(at: range.lowerBound)
    return first...max(first, line(at: max(range.lowerBound, range.upperBound - 1)))
  }

  /// The lines of the whole block, from 1.
  public var lines: ClosedRange<Int> {
    lines(of: 0..<max(1, text.utf8.count))
  }

  /// Runs of characters between white space that hold a letter or a digit.
  public var wordCount: Int {
    text.utf8.split { $0 == 32 || $0 == 10 }.count { word in
      word.contains { (48...57).contains($0) || (97...122).contains($0 | 32) }
        || word.contains { $0 >= 0x80 } && Substring(word).contains { $0.isLetter || $0.isNumber }
    }
  }

  private func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle].offset <= offset { low = middle } else { high = middle }
    }
    return lineStarts[low].line
  }
}
