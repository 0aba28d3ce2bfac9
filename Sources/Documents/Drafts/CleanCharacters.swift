/// The characters of a stretch of UTF-8 as prose needs them: bytes to keep, white space, and backspaces.
///
/// Dropped: control characters, terminal escapes, byte order marks, soft hyphens, joiners of width zero but those inside
/// emoji and scripts that need them, marks and overrides of writing direction. Opened: ligatures of Latin letters.
struct CleanCharacters<Text: Collection<UInt8>> {
  enum Element {
    case byte(UInt8)
    case space
    case erase
  }

  private let text: Text
  private var index: Text.Index
  /// Bytes that follow from the character read last, the next one last.
  private var waiting: [UInt8] = []

  init(_ text: Text) {
    self.text = text
    index = text.startIndex
  }

  mutating func next() -> Element? {
    if let byte = waiting.popLast() { return .byte(byte) }
    while index < text.endIndex {
      let byte = text[index]
      switch byte {
      case 0x21...0x7E:
        text.formIndex(after: &index)
        return .byte(byte)
      case 0x20, 0x09...0x0D:
        text.formIndex(after: &index)
        return .space
      case 0x08:
        text.formIndex(after: &index)
        return .erase
      case 0x1B:
        skipEscape()
      case ..<0x20, 0x7F:
        text.formIndex(after: &index)
      default:
        if let element = nextScalar() { return element }
      }
    }
    return nil
  }
}

extension CleanCharacters {
  /// A terminal's escape sequence: ESC [ parameters letter, or ESC and one character.
  private mutating func skipEscape() {
    text.formIndex(after: &index)
    guard index < text.endIndex, text[index] == UInt8(ascii: "[") else { return }
    repeat { text.formIndex(after: &index) } while index < text.endIndex && (0x20...0x3F).contains(text[index])
    if index < text.endIndex, (0x40...0x7E).contains(text[index]) { text.formIndex(after: &index) }
  }

  /// One scalar of two to four bytes; nil when it is dropped.
  private mutating func nextScalar() -> Element? {
    let lead = text[index]
    var sequence = [lead]
    text.formIndex(after: &index)
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    while sequence.count < length, index < text.endIndex, text[index] & 0xC0 == 0x80 {
      sequence.append(text[index])
      text.formIndex(after: &index)
    }
    guard lead >= 0xC2, sequence.count == length else { return nil }
    let bits = UInt32(lead) & (0xFF >> UInt32(length + 1))
    let value = sequence.dropFirst().reduce(bits) { $0 << 6 | UInt32($1 & 0x3F) }
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return .space
    case 0x80...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...:
      return nil
    case 0xFB00...0xFB06:
      sequence = Array(["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(value - 0xFB00)].utf8)
    default:
      break
    }
    waiting = sequence.dropFirst().reversed()
    return .byte(sequence[0])
  }
}
