/// A short text seen as words: what headings, captions and furniture are recognised by.
struct Phrase {
  let text: String
  let words: [Substring]

  init(_ text: String) {
    self.text = text
    words = text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }

  init(_ text: PlacedText) {
    self.init(text.string)
  }
}

extension Phrase {
  /// Letters and digits in lower case, one space between words: equal for titles that a person calls the same.
  var key: String {
    words.map { Phrase.plain($0, keepsMarks: false) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The words in lower case, without the marks around them.
  var plainWords: [String] {
    words.map { Phrase.plain($0) }.filter { !$0.isEmpty }
  }

  var hasLetters: Bool {
    text.utf8.contains { (97...122).contains($0 | 32) } || text.contains(where: \.isLetter)
  }

  /// At least two letters, and none of them small.
  var isInCapitals: Bool {
    !text.utf8.contains { (97...122).contains($0) } && text.count(where: \.isUppercase) >= 2
      && !text.contains(where: \.isLowercase)
  }

  /// Every word but the small ones (of, the, and …) begins with a capital or a digit.
  var isInTitleCase: Bool {
    let weighty = words.filter { word in
      word.contains(where: \.isLetter) && !FunctionWords.smallInTitles.contains(Phrase.plain(word))
    }
    return !weighty.isEmpty
      && weighty.allSatisfy { word in
        guard let first = word.first(where: { $0.isLetter || $0.isNumber }) else { return true }
        return first.isUppercase || first.isNumber
      }
  }

  /// A word that is nearly always the verb of a sentence.
  var hasFiniteVerb: Bool {
    words.contains { FunctionWords.finiteVerbs.contains(Phrase.plain($0)) }
  }

  /// The same, before any relative clause: "cases whose source is unknown" has none.
  var hasMainVerb: Bool {
    let relative = words.firstIndex { FunctionWords.relatives.contains(Phrase.plain($0)) } ?? words.endIndex
    return words[..<relative].contains { FunctionWords.finiteVerbs.contains(Phrase.plain($0)) }
  }

  /// It begins with a question word or an auxiliary and ends with a question mark.
  var isQuestion: Bool {
    guard text.utf8.last == UInt8(ascii: "?") else { return false }
    return plainWords.prefix(3).contains { FunctionWords.questionOpeners.contains($0) }
  }

  /// A word in lower case without the marks around it, or without any marks; a bent apostrophe becomes a straight one.
  private static func plain(_ word: Substring, keepsMarks: Bool = true) -> String {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else {
      var letters = word.lowercased().replacing("’", with: "'")[...]
      if !keepsMarks { return letters.filter { $0.isLetter || $0.isNumber } }
      while let last = letters.last, !last.isLetter, !last.isNumber { letters.removeLast() }
      while let first = letters.first, !first.isLetter, !first.isNumber { letters.removeFirst() }
      return String(letters)
    }
    // Nearly all words come this way, so it goes by bytes.
    let bytes = word.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
    if !keepsMarks { return String(decoding: bytes.filter(isLetterOrDigit), as: UTF8.self) }
    guard let first = bytes.firstIndex(where: isLetterOrDigit), let last = bytes.lastIndex(where: isLetterOrDigit)
    else {
      return ""
    }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  /// - Parameter byte: ASCII, in lower case.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte)
  }
}
