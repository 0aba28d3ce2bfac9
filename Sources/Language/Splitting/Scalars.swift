/// What a tokenizer has to know of a character.
enum ScalarKind {
  case letter, digit, space, openBracket, closeBracket, quote, apostrophe, hyphen, dash, period, ellipsis, comma
  case colon, semicolon, sentenceEnd, slash, currency, percent, symbol
  /// Joins what stands before it: combining marks, joiners, variation selectors.
  case mark
}

/// Reads scalars out of UTF-8 that may be broken: a stray byte counts as one symbol.
struct Scalars {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The scalar that begins at `index`, and its length in bytes.
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, index + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }

  /// The start of the scalar that ends before `index`, not before `lowest`.
  func start(before index: Int, lowest: Int) -> Int {
    var start = index - 1
    while start > lowest, bytes[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
    return start + scalar(at: start).length == index ? start : index - 1
  }

  func kind(at index: Int) -> (kind: ScalarKind, length: Int) {
    let (value, length) = scalar(at: index)
    return (Self.kind(of: value), length)
  }

  static func kind(of value: UInt32) -> ScalarKind {
    if value < 0x80 { return asciiKinds[Int(value)] }
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202A...0x202F, 0x205F...0x2060, 0x2066...0x2069,
      0x3000, 0xFEFF, 0x80...0x9F:
      return .space
    case 0x2018, 0x2019, 0x201B, 0x2BC, 0xB4: return .apostrophe
    case 0xAB, 0xBB, 0x201A, 0x201C...0x201F, 0x2032, 0x2033, 0x2039, 0x203A, 0x300C...0x300F: return .quote
    case 0x2010, 0x2011: return .hyphen
    case 0x2012...0x2015, 0x2212: return .dash
    case 0x2026: return .ellipsis
    case 0xA2...0xA5, 0x20A0...0x20CF: return .currency
    case 0x3001, 0xFF0C: return .comma
    case 0x3002, 0xFF01, 0xFF1F: return .sentenceEnd
    case 0xB7, 0x2E80...0x2FFF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF: return .letter
    case 0xFE00...0xFE0F, 0x200C...0x200F, 0x1F3FB...0x1F3FF, 0xAD: return .mark
    default: break
    }
    if value < 0x250, value >= 0xC0 { return value == 0xD7 || value == 0xF7 ? .symbol : .letter }
    guard let scalar = Unicode.Scalar(value) else { return .symbol }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
      return .letter
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .openPunctuation: return .openBracket
    case .closePunctuation: return .closeBracket
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    default: return .symbol
    }
  }

  private static let asciiKinds: [ScalarKind] = (0..<128).map { value in
    switch UInt8(value) {
    case 0...32, 127: .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closeBracket
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .period
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .sentenceEnd
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "%"): .percent
    default: .symbol
    }
  }

  /// Whether the scalar at `index` is a capital letter.
  func isUppercase(at index: Int) -> Bool {
    let value = scalar(at: index).value
    if value < 0x80 { return value >= 65 && value <= 90 }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  /// Whether the scalar at `index` is a small letter.
  func isLowercase(at index: Int) -> Bool {
    let value = scalar(at: index).value
    if value < 0x80 { return value >= 97 && value <= 122 }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }
}
