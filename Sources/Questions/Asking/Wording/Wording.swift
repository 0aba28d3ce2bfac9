/// Putting a stretch of a sentence into a question.
enum Wording {
  /// The text with a small first letter, where the word is none that always has a capital; nil where that cannot be seen.
  ///
  /// - Parameter first: the index of the text's first word in the passage.
  static func lowered(_ text: String, passage: Passage, lexis: Lexis, first: Int) -> String? {
    guard let letter = text.first, letter.isUppercase else { return text }
    return passage.keepsCapital(first, lexis: lexis).map { keeps in
      keeps ? text : letter.lowercased() + text.dropFirst()
    }
  }

  /// Words joined as a sentence has them: one space between, none before what clings to the word before.
  static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Passage {
  /// A term or description with a small first letter, where that is no name's; where nothing shows it, it is none.
  ///
  /// - Parameter first: the index of the text's first word.
  func loweredTerm(_ text: String, first: Int, lexis: Lexis) -> String {
    guard let letter = text.first, letter.isUppercase,
      !text.prefix(while: { $0 != " " }).dropFirst().contains(where: { $0.isUppercase || $0.isNumber })
    else { return text }
    let isName = names.contains { $0.span.contains(first) && $0.confidence > 0.5 }
    return keepsCapital(first, lexis: lexis) ?? isName ? text : letter.lowercased() + text.dropFirst()
  }

  /// Whether a word that opens the sentence would have its capital anywhere; nil where nothing shows it.
  func keepsCapital(_ index: Int, lexis: Lexis) -> Bool? {
    let word = lower[index]
    // Written with the capital that it has anywhere.
    if replacement(at: index) != nil { return true }
    // “US”, “WHO”: no pronoun.
    if index < words.count, words[index].form.utf8.count > 1, words[index].form.allSatisfy(\.isUppercase) {
      return true
    }
    if FunctionWords.all.contains(word) { return false }
    if index > 0, words[index].form.first?.isUppercase == true { return true }
    if words[index].form.dropFirst().contains(where: { $0.isUppercase || $0.isNumber }) || lexis.isName(word) {
      return true
    }
    // “Lake Merrow”, “Robert Bjork”.
    if words.indices.contains(index + 1), words[index + 1].form.first?.isUppercase == true { return true }
    if lexis.isWord(word) { return false }
    return CommonWords.rarity(of: word) < CommonWords.rarest && !NameWords.ambiguous.contains(word) ? false : nil
  }
}
