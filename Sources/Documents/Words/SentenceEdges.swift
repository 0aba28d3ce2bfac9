/// How a stretch of prose begins, as far as it tells whether the one above goes on in it.
enum Opening: Hashable {
  /// A small letter: nearly always the middle of a sentence.
  case lowercase
  /// A comma, a closing bracket …: always the middle of one.
  case punctuation
  case capital
  case digit
  case other

  init(_ text: some Collection<UInt8>) {
    self = .other
    var characters = String(decoding: text.prefix(24), as: UTF8.self)[...]
    if let first = characters.first, ",;:.!?)]}%".contains(first), !characters.hasPrefix("...") {
      self = .punctuation
      return
    }
    while let first = characters.first, !first.isLetter, !first.isNumber {
      // "$12" and "(a)" begin like their first letter or digit, "– a dash" like nothing.
      guard "\"'“‘„«([¿¡$€£".contains(first) else { return }
      characters.removeFirst()
    }
    guard let first = characters.first else { return }
    if first.isNumber {
      self = .digit
    } else if first.isLowercase {
      let second = characters.dropFirst().first
      self = second?.isUppercase == true ? .other : .lowercase  // "iPhone", "eBay"
    } else {
      self = .capital
    }
  }
}

/// How a stretch of prose ends, as far as it tells whether the one below goes on with it.
enum Ending: Hashable {
  /// A full stop, question or exclamation mark, perhaps before quotation marks, brackets or a citation.
  case stop
  /// A full stop that may only belong to an abbreviation ("the U.S.").
  case abbreviation
  case colon
  case semicolon
  case comma
  case hyphen
  case dash
  /// A word after which something has to follow, whatever stands there ("and", "the").
  case neverLast
  /// A word after which something nearly always follows ("of", "is").
  case seldomLast
  /// Any other word, bracket or quotation mark.
  case bare

  init(_ text: some BidirectionalCollection<UInt8>) {
    if let last = text.last, last == UInt8(ascii: "]") || last == UInt8(ascii: ")"),
      Ending.isAfterStop(text.suffix(200))
    {
      self = .stop
      return
    }
    var tail = Array(text.suffix(48))[...]
    Ending.dropCitation(&tail)
    let isClosed = Ending.dropClosers(&tail)
    switch tail.last {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): self = .stop
    case UInt8(ascii: "."): self = Ending.ofFullStop(tail.dropLast(), isClosed: isClosed)
    case UInt8(ascii: ":"): self = .colon
    case UInt8(ascii: ";"): self = .semicolon
    case UInt8(ascii: ","): self = .comma
    case UInt8(ascii: "-"): self = .hyphen
    default:
      if tail.hasSuffix("…") || tail.hasSuffix("。") {
        self = .stop
      } else if tail.hasSuffix("–") || tail.hasSuffix("—") {
        self = .dash
      } else {
        self = isClosed ? .bare : Ending.ofWord(tail)
      }
    }
  }

  /// The sentence cannot end here.
  var isOpen: Bool {
    switch self {
    case .comma, .hyphen, .neverLast: true
    default: false
    }
  }
}

extension Ending {
  /// What is in brackets at the end, as a source is, follows a whole sentence.
  private static func isAfterStop(_ tail: some BidirectionalCollection<UInt8>) -> Bool {
    let open = tail.last == UInt8(ascii: "]") ? UInt8(ascii: "[") : UInt8(ascii: "(")
    guard let start = tail.lastIndex(of: open) else { return false }
    let before = Array(tail[..<start].suffix(48))
    return before.last == 32 && Ending(before.dropLast()) == .stop
  }

  private static func ofFullStop(_ tail: ArraySlice<UInt8>, isClosed: Bool) -> Ending {
    guard !isClosed else { return .stop }
    let word = lastWord(tail)
    let isInitial = word.count == 1 && tail.last.map { (65...90).contains($0) } == true
    return isInitial || FunctionWords.abbreviations.contains(word) ? .abbreviation : .stop
  }

  private static func ofWord(_ tail: ArraySlice<UInt8>) -> Ending {
    let word = lastWord(tail)
    if FunctionWords.neverLast.contains(word) { return .neverLast }
    return FunctionWords.seldomLast.contains(word) ? .seldomLast : .bare
  }

  /// In lower case, without the marks before it.
  private static func lastWord(_ tail: ArraySlice<UInt8>) -> String {
    let start = tail.lastIndex { $0 == 32 || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "\"") }.map { $0 + 1 }
    let word = tail[(start ?? tail.startIndex)...].map { (65...90).contains($0) ? $0 + 32 : $0 }
    return String(decoding: word, as: UTF8.self)
  }

  /// Takes quotation marks, brackets and marks of emphasis off the end.
  ///
  /// - Returns: whether there were any.
  private static func dropClosers(_ tail: inout ArraySlice<UInt8>) -> Bool {
    let count = tail.count
    while let last = tail.last {
      if "\"')]}*_".utf8.contains(last) {
        tail.removeLast()
      } else if tail.hasSuffix("”") || tail.hasSuffix("’") {
        tail.removeLast(3)
      } else if tail.hasSuffix("»") {
        tail.removeLast(2)
      } else {
        break
      }
    }
    return tail.count < count
  }

  /// Takes "[12]", "[3, 4]", "¹²" off the end.
  private static func dropCitation(_ tail: inout ArraySlice<UInt8>) {
    while let last = tail.last {
      if last == UInt8(ascii: "]"), let open = tail.lastIndex(of: UInt8(ascii: "[")),
        tail[open...].dropFirst().dropLast().allSatisfy({ (48...57).contains($0) || ", -".utf8.contains($0) })
      {
        tail = tail[..<open]
      } else if let digit = Superscript.digits.first(where: { tail.hasSuffix($0) }) {
        tail.removeLast(digit.utf8.count)
      } else {
        return
      }
    }
  }
}
