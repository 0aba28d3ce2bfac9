/// The number of columns that a text takes on a terminal; 0 for an empty one. A newline takes none.
public func displayWidth(_ text: String) -> Int {
  // Printable ASCII, one column a byte, is nearly everything that is ever measured.
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
  return text.reduce(0) { $0 + $1.displayWidth }
}

extension Character {
  /// Columns of one character as a person sees it: an emoji of several scalars takes 2, as in the terminals that draw
  /// it in one piece; anything else the sum of its scalars (a letter and its accents 1, a Devanagari cluster 2 or 3).
  var displayWidth: Int {
    if let ascii = asciiValue { return (0x20...0x7E).contains(ascii) ? 1 : 0 }
    return isDrawnAsEmoji ? 2 : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  private var isDrawnAsEmoji: Bool {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return false }
    // U+FE0F asks for the colourful form: ☺️, 1️⃣.
    return first.isWideEmoji || scalars.next() == "\u{FE0F}" && first.properties.isEmoji
  }
}

extension Unicode.Scalar {
  /// 0, 1 or 2. Not libc's `wcwidth`: that answers −1 for all but ASCII until the locale is set, and differs by
  /// machine.
  var displayWidth: Int {
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
    case .format: return isNumberSign ? 1 : 0
    // The vowels and final consonants of a Hangul syllable written in parts: its first part has taken both columns.
    case _ where (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value): return 0
    default: return isWideEmoji || isEastAsianWide ? 2 : 1
    }
  }

  /// An emoji by itself; of the letters that make flags, two make one.
  fileprivate var isWideEmoji: Bool {
    // U+231A is the first; asking for the property is slow.
    value >= 0x231A && properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(value)
  }

  /// Signs of Arabic, Syriac and Kaithi that enclose the number behind them: of the class of the invisible, but seen.
  private var isNumberSign: Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  private var isEastAsianWide: Bool {
    value >= 0x1100 && Unicode.Scalar.wideRanges.contains { $0.contains(value) }
  }

  /// Source: Unicode 16.0, EastAsianWidth.txt, classes W and F, without the emoji, which the standard library knows;
  /// unassigned places inside a block count with it, since that is what they will be.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // the first parts of Hangul syllables
    0x2329...0x232A,
    0x2E80...0x303E,  // radicals, CJK punctuation
    0x3041...0x33FF,  // kana, Bopomofo, squared words
    0x3400...0x4DBF,
    0x4DC0...0x4DFF,  // hexagrams
    0x4E00...0xA4CF,  // ideographs, Yi
    0xA960...0xA97C,
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,
    0xFE10...0xFE19,
    0xFE30...0xFE6B,
    0xFF01...0xFF60,
    0xFFE0...0xFFE6,
    0x16FE0...0x18DFF,  // Tangut, Khitan
    0x1AFF0...0x1B2FF,  // more kana, Nüshu
    0x1D300...0x1D376,  // Tai Xuan Jing and counting rods
    0x1F200...0x1F2FF,
    0x20000...0x3FFFD,
  ]
}
