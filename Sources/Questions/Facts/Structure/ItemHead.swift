import Documents

/// What an item of a list says in a few words: its bold lead-in, what stands before its dash or colon, or all of it.
struct ItemHead: Hashable, Sendable {
  enum Shape: Hashable, Sendable {
    /// “glial cells”, “reading a page”.
    case phrase
    /// “Open the valve”.
    case command
    /// “The valve opens”.
    case clause
  }

  var text: String
  var shape: Shape

  static let longestWords = 8

  /// - Parameters:
  ///   - block: the item.
  ///   - passage: its first sentence or fragment; of a block with a lead-in that is a sentence, the first of the rest.
  /// - Returns: nil where nothing short says what the item is.
  init?(_ block: Block, _ passage: Passage) {
    if let lead = block.leadIn {
      self.init(text: block.text.slice(lead.term), shape: .phrase)
    } else if let bold = block.emphasised.first, bold.lowerBound == 0, block.endsSentence(at: bold.upperBound) {
      self.init(text: block.text.slice(bold).droppingFinalMarks, shape: .phrase)
    } else {
      guard passage.position == 0, let span = Self.span(in: passage) else { return nil }
      self.init(text: passage.text(of: span), shape: Self.shape(of: span, in: passage))
    }
  }

  private init?(text: String, shape: Shape) {
    let words = text.split(separator: " ").count
    guard (1...Self.longestWords).contains(words), text.contains(where: \.isLetter), Marks.areBalanced(text) else {
      return nil
    }
    self.text = text
    self.shape = shape
  }

  /// The words up to a dash, colon or clause that only explains; final marks, “and” and a closing bracket off.
  private static func span(in passage: Passage) -> Range<Int>? {
    let words = passage.lower
    var end = words.count
    if let mark = words.indices.dropFirst().first(where: { ["–", "—", ":", "--"].contains(words[$0]) }), mark <= 6,
      !words[..<mark].indices.contains(where: { passage.isFinite($0) })
    {
      end = mark
    }
    end = trimmed(end, passage)
    if passage.wordCount(in: 0..<end) > 3,
      let comma = words[..<end].indices.dropFirst().first(where: {
        words[$0] == "," && $0 + 1 < end && explainers.contains(words[$0 + 1])
      })
    {
      end = trimmed(comma, passage)
    }
    return end > 0 ? 0..<end : nil
  }

  private static func trimmed(_ end: Int, _ passage: Passage) -> Int {
    var end = end
    while end > 0 {
      let word = passage.lower[end - 1]
      if word == ")", let open = passage.lower[..<end].lastIndex(of: "("), open > 0 {
        end = open
      } else if [".", ",", ";", "and", "or", "then"].contains(word) {
        end -= 1
      } else {
        break
      }
    }
    return end
  }

  private static let explainers: Set<String> = [
    "which", "who", "where", "whose", "with", "including", "such", "as", "because", "so", "e.g.", "usually", "for",
    "when",
    "if",
  ]

  private static func shape(of span: Range<Int>, in passage: Passage) -> Shape {
    if passage.words[span.lowerBound].tag == "VB" { return .command }
    let isClause = span.contains { passage.isFinite($0) && passage.headsClause($0) }
    return isClause ? .clause : .phrase
  }
}

extension ItemHead {
  /// Whether the items of a list are of one make, or open with the same word: “something you know, something you have”.
  static func areAlike(_ heads: [ItemHead]) -> Bool {
    Set(heads.map(\.shape)).count == 1
      || Set(heads.map { $0.text.split(separator: " ").first?.lowercased() }).count == 1
  }
}

extension Block {
  /// Whether the sentence ends just before or at an offset: the stop may belong to the bold words or follow them.
  fileprivate func endsSentence(at offset: Int) -> Bool {
    let bytes = Array(text.utf8)
    if offset == bytes.count { return true }
    if [UInt8(ascii: "."), UInt8(ascii: ":")].contains(bytes[offset - 1]) { return true }
    return bytes[offset] == UInt8(ascii: ".") && (offset + 1 == bytes.count || bytes[offset + 1] == 32)
  }
}

extension String {
  /// Without the stop, colon or comma at the end.
  var droppingFinalMarks: String {
    var text = self[...]
    while let last = text.last, ".,:; ".contains(last) { text.removeLast() }
    return String(text)
  }
}
