/// Recognises what only points elsewhere inside a sentence.
enum Aside {
  /// Longer brackets say something.
  private static let longestBytes = 160

  /// - Returns: the offset after the aside that begins at `start`; nil where none does.
  static func end(at start: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "("), UInt8(ascii: "["):
      guard let close = close(of: start, in: bytes) else { return nil }
      let inner = String(decoding: bytes[start + 1..<close], as: UTF8.self)
      let isAside = bytes[start] == UInt8(ascii: "[") ? isBracketedAside(inner) : isParenthesisedAside(inner)
      return isAside ? close + 1 : nil
    case 0xC2, 0xE2: return endOfRaisedNumber(start, bytes)
    default: return nil
    }
  }
}

extension Aside {
  private static func close(of start: Int, in bytes: [UInt8]) -> Int? {
    let open = bytes[start]
    let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var depth = 0
    for index in start..<min(bytes.count, start + longestBytes) {
      if bytes[index] == open { depth += 1 }
      if bytes[index] == close { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// "[12]", "[3, 5–7]", "[a]", "[citation needed]", "[Author, Title, p. 3]", a pronunciation.
  private static func isBracketedAside(_ inner: String) -> Bool {
    let words = inner.split { " ,;–-".contains($0) }
    if words.allSatisfy({ $0.allSatisfy(\.isNumber) || $0.count == 1 && $0.first?.isLowercase == true }) {
      // "[t]hat": a letter changed by whoever quotes.
      return inner.contains(where: \.isNumber) || inner.isEmpty
    }
    let lower = inner.lowercased()
    if lower.hasSuffix("needed]") || lower.hasSuffix("needed") || lower.hasPrefix("note ") { return true }
    return hasPages(inner) || isPronunciation(inner)
  }

  /// "()", "(see Figure 2)", "(Figure 2)", "(Smith & Lee, 2008; Ray, 2010)", a pronunciation.
  private static func isParenthesisedAside(_ inner: String) -> Bool {
    guard inner.contains(where: { $0.isLetter || $0.isNumber }) else { return true }
    let words = Phrase(inner).plainWords
    guard let first = words.first else { return true }
    if first == "see" || first == "cf" { return words.count <= 12 }
    if FurniturePhrases.captionOpeners.contains(first), words.count <= 5, inner.contains(where: \.isNumber) {
      return true
    }
    if isPronunciation(inner) { return true }
    return inner.split(separator: ";").allSatisfy { isAuthorAndYear($0) }
  }

  /// "Smith, 2008", "Smith & Lee, 2008a, p. 4", "Ray et al., 2010": names, a comma, a year.
  private static func isAuthorAndYear(_ text: Substring) -> Bool {
    let parts = text.split(separator: ",").map { $0.split(separator: " ") }
    guard parts.count >= 2, let year = parts.firstIndex(where: { $0.count == 1 && isYear($0[0]) }), year > 0 else {
      return false
    }
    let names = parts[..<year].joined()
    let small: Set<Substring> = ["&", "and", "et", "al.", "al", "de", "van", "von", "der", "e.g.", "see", "in"]
    return (1...8).contains(names.count)
      && names.allSatisfy { small.contains($0) || $0.first?.isUppercase == true && !$0.contains(where: \.isNumber) }
      && !names.contains { Months.names.contains($0.lowercased()) }
      && parts[(year + 1)...].allSatisfy { hasPages(" " + $0.joined(separator: " ")) || $0.allSatisfy(isYear) }
  }

  private static func isYear(_ word: Substring) -> Bool {
    let digits = word.prefix { $0.isNumber }
    return digits.count == 4 && "12".contains(digits.first ?? "0") && word.count <= 5
  }

  private static func hasPages(_ text: String) -> Bool {
    let words = text.split { " ,".contains($0) }
    return zip(words, words.dropFirst()).contains { word, next in
      (word == "p." || word == "pp." || word == "vol." || word == "chap.") && next.first?.isNumber == true
    }
  }

  /// Letters of the phonetic alphabet.
  private static func isPronunciation(_ text: String) -> Bool {
    text.contains { "ˈˌːəɪʊɔɛæʃʒθðŋɑɒʌɜɡ".contains($0) }
  }

  /// "word.¹²": raised numbers after the end of a sentence or clause; "10²" and "m²" are none.
  private static func endOfRaisedNumber(_ start: Int, _ bytes: [UInt8]) -> Int? {
    guard start > 0, ".,;:!?\")".utf8.contains(bytes[start - 1]) || bytes[..<start].suffix(3) == [0xE2, 0x80, 0x9D]
    else {
      return nil
    }
    let rest = String(decoding: bytes[start...].prefix(32), as: UTF8.self)
    let raised = rest.prefix { "⁰¹²³⁴⁵⁶⁷⁸⁹".contains($0) }
    return raised.isEmpty ? nil : start + raised.utf8.count
  }
}
