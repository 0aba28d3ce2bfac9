/// What begins a part of a card: `Q:` at the start of a line.
enum Tag: String, CaseIterable {
  case question = "Q"
  case answer = "A"
  case cloze = "C"
  case also = "Also"
  case hint = "Hint"
  case source = "Source"
  case tags = "Tags"

  /// As it is written: with its colon.
  var written: String { rawValue + ":" }

  var beginsCard: Bool {
    self == .question || self == .cloze
  }

  var isField: Bool {
    switch self {
    case .question, .answer, .cloze: false
    case .also, .hint, .source, .tags: true
    }
  }

  /// The tag at the very start of a line.
  init?(_ bytes: [UInt8], at line: Range<Int>) {
    guard line.count >= 2, let tag = Tag(initials: bytes[line.lowerBound], bytes[line.lowerBound + 1]) else {
      return nil
    }
    let name = tag.rawValue.utf8
    guard line.count > name.count, bytes[line.lowerBound + name.count] == .colon, bytes[line].starts(with: name)
    else { return nil }
    self = tag
  }

  /// The only tag that can begin with these two bytes.
  private init?(initials first: UInt8, _ second: UInt8) {
    switch (first, second) {
    case (UInt8(ascii: "Q"), .colon): self = .question
    case (UInt8(ascii: "A"), .colon): self = .answer
    case (UInt8(ascii: "C"), .colon): self = .cloze
    case (UInt8(ascii: "A"), UInt8(ascii: "l")): self = .also
    case (UInt8(ascii: "H"), UInt8(ascii: "i")): self = .hint
    case (UInt8(ascii: "S"), UInt8(ascii: "o")): self = .source
    case (UInt8(ascii: "T"), UInt8(ascii: "a")): self = .tags
    default: return nil
    }
  }

  /// What stands behind the tag on its line.
  func content(at line: Range<Int>) -> Range<Int> {
    line.lowerBound + rawValue.utf8.count + 1..<line.upperBound
  }
}
