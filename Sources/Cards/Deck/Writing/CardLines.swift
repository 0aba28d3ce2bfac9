extension String {
  /// The lines of a text of a card as they stand in a deck, with a backslash where one would be read as something else.
  ///
  /// - Parameters:
  ///   - isAnswer: an answer that is nothing but a list would be read as one.
  ///   - isCloze: a cloze text has protected its brackets and fences already.
  func linesOfCard(isAnswer: Bool = false, isCloze: Bool = false) -> [String] {
    let lines = CardLines(self)
    let isList = isAnswer && lines.isList
    return lines.indices.map { index in
      let protects =
        index > 0 && lines.isStructure(index) || index == 0 && isList || !isCloze && lines.isOpenBlock(index)
        || lines.isEscape(index, isCloze: isCloze)
      return protects ? "\\" + lines.text(index) : lines.text(index)
    }
  }

  /// The lines of an item, those below the first one indented as far as the first one's text.
  func linesOfItem(marker: String) -> [String] {
    let lines = CardLines(self)
    let indentation = String(repeating: " ", count: marker.utf8.count)
    // A fence is seen at the start of a line only.
    let beginsWithBlock = lines.isOpaque(0)
    var result = beginsWithBlock ? [String(marker.dropLast())] : []
    for index in lines.indices {
      let protects = lines.isBox(index) || lines.isOpenBlock(index) || lines.isEscape(index, isCloze: false)
      let text = protects ? "\\" + lines.text(index) : lines.text(index)
      result.append(index == 0 && !beginsWithBlock ? marker + text : text.isEmpty ? "" : indentation + text)
    }
    return result
  }
}

/// A text of a card cut into lines, as the reader will see them.
private struct CardLines {
  private let lines: TextLines
  /// Whether the line belongs to a code block or to displayed math that the text itself ends.
  private let opaqueLines: [Bool]

  init(_ text: String) {
    let all = TextLines(Array(text.utf8))
    let filled = all.ranges.indices.filter { !all.isBlank($0) }
    // White space at the ends of a text is not read back; line ends within it are the file's.
    var kept: [UInt8] = []
    for index in (filled.first ?? 0)..<((filled.last ?? -1) + 1) {
      let range = all.ranges[index]
      let isFirst = index == filled.first
      if !isFirst { kept.append(.lineFeed) }
      let start = isFirst ? all.bytes.trimming(range).lowerBound : range.lowerBound
      let end = index == filled.last ? all.bytes.trimming(range).upperBound : range.upperBound
      kept += all.bytes[start..<end].map { $0 == .carriageReturn ? .space : $0 }
    }
    lines = TextLines(kept)
    var blocks = OpaqueBlocks(lines)
    var isOpaque = lines.ranges.enumerated().map { blocks.place(of: $0, content: $1) != .outside }
    if let open = blocks.openFence {
      for index in open.line..<isOpaque.count { isOpaque[index] = false }
    }
    opaqueLines = isOpaque
  }

  var indices: Range<Int> { 0..<max(lines.count, 1) }

  func text(_ index: Int) -> String {
    index < lines.count ? lines.bytes.text(in: lines.ranges[index]) : ""
  }

  func isStructure(_ index: Int) -> Bool {
    isPlain(index) && LineEscape.isStructure(lines.bytes, at: lines.ranges[index])
  }

  func isEscape(_ index: Int, isCloze: Bool) -> Bool {
    isPlain(index) && LineEscape.isEscape(lines.bytes, at: lines.ranges[index], isCloze: isCloze)
  }

  /// Whether the line would open a code block or displayed math that nothing in the text ends.
  func isOpenBlock(_ index: Int) -> Bool {
    isPlain(index) && LineEscape.startsBlock(lines.bytes, at: lines.ranges[index])
  }

  func isBox(_ index: Int) -> Bool {
    isPlain(index) && LineEscape.startsBox(lines.bytes, at: lines.ranges[index])
  }

  /// Whether the text would be read as a list.
  var isList: Bool {
    let pieces = lines.ranges.enumerated().map { TextPieces.Piece(range: $1, line: $0, isOpaque: opaqueLines[$0]) }
    return !pieces.isEmpty && ItemLines(TextPieces(pieces: pieces), in: lines.bytes) != nil
  }

  func isOpaque(_ index: Int) -> Bool {
    index < lines.count && opaqueLines[index]
  }

  private func isPlain(_ index: Int) -> Bool {
    index < lines.count && !opaqueLines[index]
  }
}
