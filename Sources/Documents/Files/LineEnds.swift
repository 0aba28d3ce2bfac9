/// Line ends as the parsers of markup expect them.
enum LineEnds {
  /// "\r\n" and "\r" become "\n": every line keeps its number.
  static func unified(_ text: [UInt8]) -> [UInt8] {
    let (carriageReturn, newline) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
    guard text.contains(carriageReturn) else { return text }
    var unified: [UInt8] = []
    unified.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      if byte != carriageReturn {
        unified.append(byte)
      } else if index + 1 == text.count || text[index + 1] != newline {
        unified.append(newline)
      }
    }
    return unified
  }
}
