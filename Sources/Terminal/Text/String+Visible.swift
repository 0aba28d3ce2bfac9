/// What becomes of the line breaks of a text that is made visible.
public enum LineBreaks: Sendable {
  /// Every kind of line break becomes one newline.
  case kept
  /// Every kind of line break becomes a blank.
  case joined
}

extension String {
  /// The text without anything that could steer a terminal or deceive its reader; line breaks are newlines.
  public var visible: String { visible(lineBreaks: .kept) }

  /// The text without anything that could steer a terminal or deceive its reader.
  ///
  /// Control characters become signs (`^[` for Escape, `<9B>` for a C1 control), tabs become blanks up to the next
  /// multiple of 4 columns of the text, embeddings, overrides and isolates of the writing direction and the byte order
  /// mark vanish.
  public func visible(lineBreaks: LineBreaks) -> String {
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return self }
    var result = ""
    var column = 0
    for character in self {
      if character.isNewline {
        result += lineBreaks == .kept ? "\n" : " "
        column = lineBreaks == .kept ? 0 : column + 1
      } else if character == "\t" {
        let blanks = 4 - column % 4
        result += String(repeating: " ", count: blanks)
        column += blanks
      } else {
        let sign = character.visibleSign
        result += sign
        column += Terminal.displayWidth(sign)
      }
    }
    return result
  }
}

extension Character {
  /// The character itself, or signs in its place.
  fileprivate var visibleSign: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return String(self) }
    return unicodeScalars.map(\.visibleSign).joined()
  }
}

extension Unicode.Scalar {
  fileprivate var isHarmful: Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value) || turnsDirection || value == 0xFEFF
      || isNoncharacter
  }

  private var isNoncharacter: Bool { value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) }

  /// Embeddings, overrides and isolates: they make text read otherwise than it is written.
  private var turnsDirection: Bool { (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) }

  fileprivate var visibleSign: String {
    switch value {
    // The caret notation of `cat -v` and `less`: the control character's letter is 64 above it.
    case 0..<0x20, 0x7F: "^" + String(Unicode.Scalar(UInt8(value) ^ 0x40))
    case 0x80..<0xA0: "<" + String(value, radix: 16, uppercase: true) + ">"
    case _ where isNoncharacter: "\u{FFFD}"
    case _ where isHarmful: ""
    default: String(self)
    }
  }
}
