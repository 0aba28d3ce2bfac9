/// Makes keys of the bytes that a terminal sends.
///
/// A class, because an escape sequence that came in two parts is remembered from one key to the next.
@MainActor final class KeyReader {
  private let input: InputBytes
  private let clock = ContinuousClock()

  /// How long the rest of a sequence is waited for. Long enough for a slow connection, short enough for the Escape key.
  private static let patience: Int32 = 150
  /// For how long the rest of a sequence that was given up is still recognised, and swallowed.
  private static let memory = Duration.seconds(1)

  private enum Part { case introducer, control, single, string }
  private var torn: (part: Part, until: ContinuousClock.Instant)?

  init(input: InputBytes) { self.input = input }

  /// The next key; nil when a signal waits that has to be seen to first.
  func next() -> Key? {
    switch input.next(milliseconds: nil) {
    case .signal, .nothing: return nil
    case .end: return input.signals.hasHungUp ? .hungUp : .endOfFile
    case .byte(let byte): return key(startingWith: byte)
    }
  }

  private func key(startingWith byte: UInt8) -> Key {
    if let torn, clock.now < torn.until {
      self.torn = nil
      switch torn.part {
      case .introducer: if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") { return rest(introducedBy: byte) }
      case .control: return controlSequence(byte)
      case .single: return .other
      case .string: return string(byte)
      }
    }
    torn = nil
    switch byte {
    case 0x0A, 0x0D: return .enter
    case 0x08, 0x7F: return .backspace
    case 0x03: return .interrupted
    case 0x04: return .endOfFile
    case 0x1B: return escape()
    case 0x00..<0x20: return .other
    default: return character(startingWith: byte)
    }
  }

  // MARK: Characters

  /// Collects the scalars that belong to one character; what follows it is put back.
  private func character(startingWith byte: UInt8) -> Key {
    guard let first = scalar(startingWith: byte) else { return .other }
    var text = String(first)
    // An emoji comes in one burst of several scalars, as an accent may. Waiting would make every key slow.
    while case .byte(let next) = input.next(milliseconds: 0) {
      guard next >= 0x80 else {
        input.putBack([next])
        break
      }
      guard let scalar = scalar(startingWith: next) else { break }
      let longer = text + String(scalar)
      guard longer.count == 1 else {
        input.putBack(Array(String(scalar).utf8))
        break
      }
      text = longer
    }
    guard let character = text.first, text.visible == text else { return .other }
    return .character(character)
  }

  /// nil when the bytes are no UTF-8.
  private func scalar(startingWith byte: UInt8) -> Unicode.Scalar? {
    let count =
      switch byte {
      case 0x00..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard count > 0 else { return nil }
    var bytes = [byte]
    while bytes.count < count {
      guard case .byte(let next) = input.next(milliseconds: KeyReader.patience) else { return nil }
      guard next & 0xC0 == 0x80 else {
        input.putBack([next])
        return nil
      }
      bytes.append(next)
    }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  // MARK: Escape sequences (ECMA-48, and what xterm adds)

  private func escape() -> Key {
    guard let next = soon(else: .introducer) else { return .escape }
    return rest(introducedBy: next)
  }

  private func rest(introducedBy byte: UInt8) -> Key {
    switch byte {
    case UInt8(ascii: "["):
      guard let next = soon(else: .control) else { return .other }
      return controlSequence(next)
    case UInt8(ascii: "O"):
      // F1 to F4, and arrows in application mode: one more.
      _ = soon(else: .single)
      return .other
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      // A terminal's answer to a question that somebody else asked.
      guard let next = soon(else: .string) else { return .other }
      return string(next)
    case 0x1B:
      // Alt with an arrow; or Escape pressed twice.
      guard let next = soon(else: .introducer) else { return .escape }
      return rest(introducedBy: next)
    case 0x80...:
      _ = character(startingWith: byte)
      return .other
    default:
      return .other
    }
  }

  /// Parameters, then one final byte. A pasted text stands between two sequences of its own.
  private func controlSequence(_ first: UInt8) -> Key {
    var byte = first
    var parameters: [UInt8] = []
    while !(0x40...0x7E).contains(byte) {
      parameters.append(byte)
      guard let next = soon(else: .control) else { return .other }
      byte = next
    }
    if byte == UInt8(ascii: "~") && parameters == Array("200".utf8) { skipPaste() }
    if byte == UInt8(ascii: "M") && parameters.isEmpty {
      // A mouse of old: three bytes that may be anything.
      for _ in 0..<3 { _ = soon(else: nil) }
    }
    return .other
  }

  private func string(_ first: UInt8) -> Key {
    var byte = first
    while byte != 0x07 {
      guard let next = soon(else: .string) else { return .other }
      if byte == 0x1B && next == UInt8(ascii: "\\") { return .other }
      byte = next
    }
    return .other
  }

  private func skipPaste() {
    let end = Array("\u{1B}[201~".utf8)
    var last: [UInt8] = []
    while last != end, case .byte(let byte) = input.next(milliseconds: 1000) {
      last = (last + [byte]).suffix(end.count)
    }
  }

  /// The next byte of a sequence; when it doesn't come, what is missing is remembered.
  private func soon(else missing: Part?) -> UInt8? {
    if case .byte(let byte) = input.next(milliseconds: KeyReader.patience) { return byte }
    torn = missing.map { ($0, clock.now + KeyReader.memory) }
    return nil
  }
}
