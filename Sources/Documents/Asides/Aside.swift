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
      let isAside =
        bytes[start] == UInt8(ascii: "[")
        ? isBracketedAside(inner) || isLabel(inner, before: bytes[(close + 1)...], after: bytes[..<start])
        : isParenthesisedAside(inner)
      return isAside ? close + 1 : nil
    case 0xC2: return endOfRaisedNumber(start, bytes)
    case 0xE2: return endOfRaisedNumber(start, bytes) ?? endOfPointer(start, bytes)
    case UInt8(ascii: ":"): return endOfPageNumber(start, bytes)
    case UInt8(ascii: "p"), UInt8(ascii: "e"), UInt8(ascii: "o"): return endOfIcon(start, bytes)
    case UInt8(ascii: "h"): return endOfAddress(start, bytes)
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
    // "[!NOTE]" over a boxed remark.
    if inner.hasPrefix("!") { return true }
    let lower = inner.lowercased()
    if lower.hasSuffix("needed]") || lower.hasSuffix("needed") || lower.hasPrefix("note ") { return true }
    return hasPages(inner) || isPronunciation(inner)
  }

  /// "… entropy [Shannon].": the label of a source, before the end of a clause; not "[China] has", which a quoter put in.
  private static func isLabel(_ inner: String, before rest: ArraySlice<UInt8>, after text: ArraySlice<UInt8>) -> Bool {
    guard text.last == 32 || text.last == UInt8(ascii: "]"), (2...24).contains(inner.utf8.count),
      inner.first?.isUppercase == true,
      inner.allSatisfy({ $0.isLetter || $0.isNumber || "-+:.".contains($0) })
    else { return false }
    let after = rest.first == 32 ? rest.dropFirst() : rest
    // Inside quotation marks the brackets are the quoter's.
    let quotes = text.suffix(400).count { $0 == UInt8(ascii: "\"") }
    return quotes.isMultiple(of: 2) && (after.isEmpty || ".,;:)[".utf8.contains(after[after.startIndex]))
  }

  /// "()", "(see Figure 2)", "(Figure 2)", "(p. 12)", "(https://…)", "(Smith & Lee, 2008; Ray 2010)", a pronunciation.
  private static func isParenthesisedAside(_ inner: String) -> Bool {
    guard inner.contains(where: { $0.isLetter || $0.isNumber }) else { return true }
    let words = Phrase(inner).plainWords
    guard let first = words.first else { return true }
    if first == "see" || first == "cf" { return words.count <= 12 }
    if FurniturePhrases.captionOpeners.contains(first), words.count <= 5, inner.contains(where: \.isNumber) {
      return true
    }
    if isPronunciation(inner) || inner.hasPrefix("http") || inner.hasPrefix("www.") { return true }
    if words.count <= 4, hasPages(inner), inner.hasPrefix("p") { return true }
    return inner.split(separator: ";").allSatisfy { isAuthorAndYear($0) }
  }

  /// "Smith, 2008", "Smith & Lee, 2008a, p. 4", "Ray et al., 2010", "Ray 2010": names and a year.
  private static func isAuthorAndYear(_ text: Substring) -> Bool {
    var parts = text.split(separator: ",").map { $0.split(separator: " ") }
    // "Ray 2010", "Ray et al. 2010": no comma before the year.
    if let first = parts.first, first.count >= 2, first.count <= 5, let year = first.last, isYear(year) {
      parts.replaceSubrange(0..<1, with: [first.dropLast(), [year]])
    }
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
    if word == "n.d." || word == "n.d" { return true }  // no date
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

  /// "mass.:19–1 Then": page numbers after a stop, as wikis print them.
  private static func endOfPageNumber(_ start: Int, _ bytes: [UInt8]) -> Int? {
    guard start > 1, ".!?\"".utf8.contains(bytes[start - 1]) || bytes[..<start].suffix(3) == [0xE2, 0x80, 0x9D] else {
      return nil
    }
    var end = start + 1
    while end < bytes.count, (48...58).contains(bytes[end]) || "-,".utf8.contains(bytes[end]) || isDash(end, bytes) {
      end += isDash(end, bytes) ? 3 : 1
    }
    guard end > start + 1, (48...57).contains(bytes[start + 1]), end == bytes.count || bytes[end] == 32 else {
      return nil
    }
    return end
  }

  private static func isDash(_ index: Int, _ bytes: [UInt8]) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94)
  }

  /// "→ https://…": an arrow before an address goes with it.
  private static func endOfPointer(_ start: Int, _ bytes: [UInt8]) -> Int? {
    guard bytes[start...].starts(with: "→ ".utf8) else { return nil }
    return endOfAddress(start + "→ ".utf8.count, bytes)
  }

  /// "https://…" after a stop or an arrow, where it is no word of a sentence.
  private static func endOfAddress(_ start: Int, _ bytes: [UInt8]) -> Int? {
    guard bytes[start...].starts(with: "http".utf8), start > 1, bytes[start - 1] == 32,
      ".!?:".utf8.contains(bytes[start - 2]) || bytes[..<(start - 1)].suffix(3).elementsEqual("→".utf8)
    else { return nil }
    let end = bytes[start...].firstIndex(of: 32) ?? bytes.count
    guard bytes[start..<end].contains(UInt8(ascii: "/")) else { return nil }
    // "http://www.example.org/ says" is a subject.
    let next = end + 1 < bytes.count ? bytes[end + 1] : 65
    return (97...122).contains(next) ? nil : end
  }

  /// "the report, pdf icon which": what a page says of the picture beside a link.
  private static func endOfIcon(_ start: Int, _ bytes: [UInt8]) -> Int? {
    guard start > 0, bytes[start - 1] == 32 else { return nil }
    for label in icons where bytes[start...].starts(with: label.utf8) {
      let end = start + label.utf8.count
      if end == bytes.count || !(97...122).contains(bytes[end] | 32) { return end }
    }
    return nil
  }

  private static let icons = ["pdf icon", "external icon", "opens in new tab", "opens in a new tab"]
}
