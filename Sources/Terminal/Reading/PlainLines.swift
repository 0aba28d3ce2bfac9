/// The lines of a standard input that is no terminal, or of a terminal whose output goes elsewhere.
///
/// A class, because it knows whether it has read before.
@MainActor final class PlainLines {
  private let input: InputBytes
  private var isFirst = true
  /// Of the line that was begun.
  private var bytes: [UInt8] = []

  init(input: InputBytes) { self.input = input }

  /// The next line without its end, `\n` or `\r\n`; the last one may have none. A byte order mark before the first line
  /// is left out, bytes that are no UTF-8 become U+FFFD.
  ///
  /// - Returns: nil when an event waits that has to be seen to first; what was read of the line until then is kept.
  func next() -> LineInput? {
    while true {
      switch input.next(milliseconds: nil) {
      case .byte(UInt8(ascii: "\n")):
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        return .line(taken())
      case .byte(let byte): bytes.append(byte)
      case .end:
        if input.signals.hasHungUp { return .hungUp }
        return bytes.isEmpty ? .endOfFile : .line(taken())
      case .signal, .nothing: return nil
      }
    }
  }

  /// Forgets the line that was begun.
  func giveUp() { bytes = [] }

  private func taken() -> String {
    defer {
      isFirst = false
      bytes = []
    }
    let line = String(decoding: bytes, as: UTF8.self)
    return isFirst && line.unicodeScalars.first == "\u{FEFF}" ? String(line.unicodeScalars.dropFirst()) : line
  }
}
