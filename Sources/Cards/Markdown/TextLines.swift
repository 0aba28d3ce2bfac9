/// A text cut into lines, by bytes.
///
/// A line ends at `\n` or `\r\n`, as editors count lines; a `\r` alone ends one only in a file that has no `\n` at all, and is white
/// space elsewhere. A byte order mark belongs to no line.
struct TextLines {
  let bytes: [UInt8]
  /// The lines without their ends; a last empty one, behind the last end, is none.
  let ranges: [Range<Int>]
  /// How lines end here: as the first one does; `\n` where none does.
  let lineEnd: String
  /// Whether the last line has an end, or there is no line.
  let isLastLineEnded: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let hasByteOrderMark = bytes.starts(with: [0xef, 0xbb, 0xbf])
    let separator: UInt8 =
      bytes.contains(.lineFeed) || !bytes.contains(.carriageReturn) ? .lineFeed : .carriageReturn
    var ranges: [Range<Int>] = []
    var lineEnd: String?
    var start = hasByteOrderMark ? 3 : 0
    while start < bytes.count {
      guard let separatorIndex = bytes[start...].firstIndex(of: separator) else { break }
      let isPair = separator == .lineFeed && separatorIndex > start && bytes[separatorIndex - 1] == .carriageReturn
      ranges.append(start..<(isPair ? separatorIndex - 1 : separatorIndex))
      if lineEnd == nil { lineEnd = separator == .carriageReturn ? "\r" : isPair ? "\r\n" : "\n" }
      start = separatorIndex + 1
    }
    isLastLineEnded = start >= bytes.count
    if start < bytes.count { ranges.append(start..<bytes.count) }
    self.ranges = ranges
    self.lineEnd = lineEnd ?? "\n"
  }

  var count: Int { ranges.count }

  func isBlank(_ line: Int) -> Bool {
    bytes.isBlank(ranges[line])
  }

  func text(_ line: Int) -> String {
    bytes.text(in: bytes.trimming(ranges[line]))
  }

  /// The byte behind the line and its end.
  func endOffset(of line: Int) -> Int {
    line + 1 < ranges.count ? ranges[line + 1].lowerBound : bytes.count
  }
}
