/// The bytes by which deck files are cut. Files are read as bytes because `\r\n` is one `Character`.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let tilde = UInt8(ascii: "~")
  static let dollar = UInt8(ascii: "$")
  static let hyphen = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let bar = UInt8(ascii: "|")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")

  /// Space, tab, or an end of line.
  var isASCIISpace: Bool {
    self == .space || (0x09...0x0d).contains(self)
  }

  var isASCIIDigit: Bool {
    (0x30...0x39).contains(self)
  }

  var isASCIILetter: Bool {
    (0x41...0x5a).contains(self) || (0x61...0x7a).contains(self)
  }

  /// A letter or digit, or a byte of a character beyond ASCII.
  var isWordByte: Bool {
    isASCIILetter || isASCIIDigit || self >= 0x80
  }

  /// What Markdown lets a backslash stand before.
  var isASCIIPunctuation: Bool {
    (0x21...0x7e).contains(self) && !isASCIILetter && !isASCIIDigit
  }
}

extension [UInt8] {
  /// The range without white space at its ends.
  func trimming(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isASCIISpace { start += 1 }
    while end > start, self[end - 1].isASCIISpace { end -= 1 }
    return start..<end
  }

  func isBlank(_ range: Range<Int>) -> Bool {
    self[range].allSatisfy(\.isASCIISpace)
  }

  /// The end of the run of `byte` that begins at `start`; `start` where there is none.
  func endOfRun(of byte: UInt8, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, self[index] == byte { index += 1 }
    return index
  }

  /// Bytes that are known to be UTF-8, as text.
  func text(in range: Range<Int>) -> String {
    withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }
}
