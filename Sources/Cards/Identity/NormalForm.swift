import Foundation

extension String {
  /// The text as a card's identity sees it: Unicode in NFC, runs of white space one space, none at the ends, nothing else changed.
  ///
  /// White space is what Unicode calls so (`White_Space`): no-break and thin spaces and line ends too.
  var normalForm: String {
    foldingWhiteSpace(atStart: true, atEnd: true)
  }

  /// NFC with every run of white space one space.
  ///
  /// - Parameters:
  ///   - atStart: whether white space at the start goes altogether.
  ///   - atEnd: the same for the end. Between a cloze text and its gap white space has to stay: “un[do]” is not “un [do]”.
  func foldingWhiteSpace(atStart: Bool, atEnd: Bool) -> String {
    if isPlain { return self }
    var folded: [UInt8] = []
    folded.reserveCapacity(utf8.count)
    var isSpacePending = false
    var isComposed = true
    for scalar in unicodeScalars {
      if scalar.isWhiteSpace {
        isSpacePending = !(folded.isEmpty && atStart)
        continue
      }
      if isSpacePending { folded.append(.space) }
      isSpacePending = false
      if scalar.isASCII {
        folded.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        folded.append(contentsOf: scalar.utf8)
        isComposed = isComposed && scalar.isSurelyComposed
      }
    }
    if isSpacePending && !atEnd { folded.append(.space) }
    let text = String(decoding: folded, as: UTF8.self)
    return isComposed ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Whether the text is printable ASCII with single spaces between words and none at the ends: its own normal form.
  ///
  /// Nearly every text of a deck is, and ten thousand cards are read at every start.
  private var isPlain: Bool {
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      guard byte > 0x20 && byte < 0x7f || byte == 0x20 && previous != 0x20 else { return false }
      previous = byte
    }
    return previous != 0x20 || utf8.isEmpty
  }

  /// Whether the UTF-8 bytes of the text stand before those of the other: the same on every machine, unlike `<`, which looks
  /// at Unicode's canonical order.
  func precedesInBytes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension Unicode.Scalar {
  /// Unicode's `White_Space`. The list has not changed since Unicode 6.3; asking `properties` for every letter is slow.
  var isWhiteSpace: Bool {
    switch value {
    case 0x09...0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: true
    default: false
    }
  }

  /// Whether the character is in NFC whatever stands beside it, unless that itself is not: Latin letters, Cyrillic ones, dashes and
  /// quotation marks, currency signs, kana, Chinese characters, Korean syllables. Of all others NFC has to be asked.
  ///
  /// Source: Unicode 16, DerivedNormalizationProps.txt (`NFC_QC`).
  fileprivate var isSurelyComposed: Bool {
    switch value {
    case 0..<0x300, 0x400...0x482, 0x2010...0x2027, 0x2030...0x205e, 0x20a0...0x20c0, 0x3041...0x3096, 0x30a1...0x30fa,
      0x4e00...0x9fff, 0xac00...0xd7a3:
      true
    default:
      false
    }
  }
}
