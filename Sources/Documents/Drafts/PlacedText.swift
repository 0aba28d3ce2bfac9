/// Clean prose under construction, which knows on which line of the file each of its bytes stands.
///
/// Every character of a document passes through `append`, so this is the one place where control characters end.
struct PlacedText: Hashable {
  /// UTF-8; one space between words, none at the ends.
  private(set) var bytes: [UInt8] = []
  private(set) var lineStarts: [Block.LineStart] = []
  /// Offsets in `bytes`, in order, not overlapping.
  private(set) var emphasised: [Range<Int>] = []
  /// How many of `bytes` are the text of links.
  private(set) var linkedByteCount = 0
  /// White space was seen after the last byte; it becomes one space when something follows.
  private var needsSpace = false

  var isEmpty: Bool { bytes.isEmpty }
  var string: String { String(decoding: bytes, as: UTF8.self) }
  var lines: ClosedRange<Int> {
    let first = lineStarts.first?.line ?? 1
    return first...max(first, lineStarts.last?.line ?? first)
  }

  init() {}

  init(_ text: some Collection<UInt8>, line: Int) {
    append(text, line: line)
  }
}

extension PlacedText {
  /// Appends text that stands on one line of the file: white space of any length and kind becomes one space, control and
  /// formatting characters go, typographic ligatures become letters, an overstruck character is the last one struck.
  ///
  /// - Parameters:
  ///   - text: UTF-8; what is malformed is dropped.
  ///   - line: from 1.
  mutating func append(_ text: some Collection<UInt8>, line: Int, isEmphasised: Bool = false, isLinked: Bool = false) {
    let start = needsSpace && !bytes.isEmpty ? bytes.count + 1 : bytes.count
    // A parser may place a word before the one above it; the lines of a text never go back.
    let line = max(line, lineStarts.last?.line ?? 1)
    var characters = CleanCharacters(text)
    while let character = characters.next() {
      switch character {
      case .space:
        needsSpace = true
      case .erase:
        eraseLast()
      case .byte(let byte):
        settleSpace()
        if lineStarts.last?.line != line { startLine(line) }
        bytes.append(byte)
      }
    }
    guard bytes.count > start else { return }
    if isEmphasised { emphasise(start..<bytes.count) }
    if isLinked { linkedByteCount += bytes.count - start }
  }

  /// White space: what is appended next begins a new word.
  mutating func space() {
    needsSpace = true
  }

  /// Appends a later stretch of the file.
  ///
  /// - Parameter joint: what stands between the two.
  mutating func append(_ other: PlacedText, joint: Joint = .space) {
    if joint == .dropHyphen, bytes.last == UInt8(ascii: "-") { eraseLast() }
    needsSpace = joint == .space
    if !other.isEmpty { settleSpace() }
    let offset = bytes.count
    for start in other.lineStarts where start.line > lineStarts.last?.line ?? 0 {
      lineStarts.append(Block.LineStart(offset: start.offset + offset, line: start.line))
    }
    bytes += other.bytes
    for range in other.emphasised { emphasise(range.lowerBound + offset..<range.upperBound + offset) }
    linkedByteCount += other.linkedByteCount
  }

  /// Appends a line of code as it stands, tabs as four spaces, after a line break.
  mutating func appendCode(_ text: some Collection<UInt8>, line: Int) {
    if !lineStarts.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    startLine(line)
    for part in text.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).enumerated() {
      if part.offset > 0 { bytes += [32, 32, 32, 32] }
      var characters = CleanCharacters(part.element)
      while let character = characters.next() {
        switch character {
        case .space: bytes.append(32)
        case .byte(let byte): bytes.append(byte)
        case .erase: break
        }
      }
    }
  }

  /// Nothing but white space: code may be.
  var isBlank: Bool { bytes.allSatisfy { $0 == 32 || $0 == 10 } }

  /// Code without empty lines at its end.
  var withoutBlankEnd: PlacedText {
    var text = self
    while let last = text.bytes.last, last == 32 || last == 10 { text.bytes.removeLast() }
    text.lineStarts.removeAll { $0.offset >= max(1, text.bytes.count) }
    return text
  }

  /// What two stretches are joined with.
  enum Joint {
    case space
    case nothing
    /// The first ends in a hyphen that only broke a word.
    case dropHyphen
  }
}

extension PlacedText {
  /// A stretch of the text with its places, without white space at its ends.
  func slice(_ range: Range<Int>) -> PlacedText {
    let start = bytes[range].firstIndex { $0 != 32 } ?? range.upperBound
    let end = bytes[start..<range.upperBound].lastIndex { $0 != 32 }.map { $0 + 1 } ?? start
    var part = PlacedText()
    part.bytes = Array(bytes[start..<end])
    guard end > start else { return part }
    for (index, lineStart) in lineStarts.enumerated() where lineStart.offset < end {
      let next = index + 1 < lineStarts.count ? lineStarts[index + 1].offset : bytes.count
      guard next > start else { continue }
      part.lineStarts.append(Block.LineStart(offset: max(0, lineStart.offset - start), line: lineStart.line))
    }
    part.emphasised = emphasised.map { $0.clamped(to: start..<end) }.filter { !$0.isEmpty }
      .map { $0.lowerBound - start..<$0.upperBound - start }
    part.linkedByteCount = min(linkedByteCount, part.bytes.count)
    return part
  }

  private mutating func settleSpace() {
    if needsSpace, !bytes.isEmpty { bytes.append(32) }
    needsSpace = false
  }

  private mutating func startLine(_ line: Int) {
    lineStarts.append(Block.LineStart(offset: bytes.count, line: line))
  }

  private mutating func emphasise(_ range: Range<Int>) {
    if let last = emphasised.last, last.upperBound + 1 >= range.lowerBound {
      emphasised[emphasised.count - 1] = last.lowerBound..<range.upperBound
    } else {
      emphasised.append(range)
    }
  }

  /// Takes the last character off, as a backspace does.
  private mutating func eraseLast() {
    while let byte = bytes.popLast(), byte & 0xC0 == 0x80 {}
    while let last = lineStarts.last, last.offset >= bytes.count { lineStarts.removeLast() }
    if let last = emphasised.last, last.upperBound > bytes.count {
      emphasised.removeLast()
      if last.lowerBound < bytes.count { emphasised.append(last.lowerBound..<bytes.count) }
    }
  }
}
