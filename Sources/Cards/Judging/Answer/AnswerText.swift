/// An answer cut into what counts.
struct AnswerText {
  let characters: [Character]
  let words: [AnswerWord]
  /// The words that an answer cannot do without; all but articles where there are no others.
  let contentIndices: [Int]

  init(_ text: String) {
    characters = Array(text)
    let lexemes = LexemeCutter.lexemes(of: characters)
    // Somebody who types everything in capitals means nothing by them.
    let areCapitalsNames = lexemes.count == 1 || characters.contains(where: \.isLowercase)
    let words = AnswerText.words(of: lexemes, areCapitalsNames: areCapitalsNames)
    let content = words.indices.filter { words[$0].weight != .light }
    let hasContent = content.contains { words[$0].weight == .content }
    self.words = words
    contentIndices = hasContent ? content : words.indices.filter { !words[$0].isArticle || words.count == 1 }
  }

  func text(of range: Range<Int>) -> String {
    String(characters[range])
  }
}

extension AnswerText {
  private static func words(of lexemes: [Lexeme], areCapitalsNames: Bool) -> [AnswerWord] {
    var words: [AnswerWord] = []
    var index = 0
    while index < lexemes.count {
      if let (meaning, count) = number(in: lexemes, at: index) {
        let range = lexemes[index].range.lowerBound..<lexemes[index + count - 1].range.upperBound
        let isBehindComma = lexemes[index].joint == .comma
        words.append(AnswerWord(meaning: meaning, weight: .content, range: range, isBehindComma: isBehindComma))
        index += count
      } else {
        words.append(word(lexemes, at: index, areCapitalsNames: areCapitalsNames))
        index += 1
      }
    }
    return words
  }

  private static func number(in lexemes: [Lexeme], at index: Int) -> (AnswerWord.Meaning, Int)? {
    if let (date, count) = DateReader.date(in: lexemes, at: index) { return (.date(date), count) }
    guard let (found, count) = QuantityReader.quantity(in: lexemes, at: index) else { return nil }
    var quantity = found
    // Within an answer “one” mostly stands for a noun: “a unicameral one”.
    if quantity.isWordOne, quantity.unit == nil, index > 0, index + count == lexemes.count { return nil }
    if let expanded = secondYear(quantity, lexemes, at: index) { quantity.value = expanded }
    return (.quantity(quantity), count)
  }

  /// The second year of “1914–18” in full.
  private static func secondYear(_ quantity: Quantity, _ lexemes: [Lexeme], at index: Int) -> ExactNumber? {
    guard index > 0, lexemes[index].joint == .hyphen, lexemes[index].text.count == 2, let end = quantity.value.whole,
      lexemes[index - 1].text.count == 4, let start = Int(lexemes[index - 1].text), end > start % 100
    else { return nil }
    return ExactNumber(start - start % 100 + end)
  }

  private static func word(_ lexemes: [Lexeme], at index: Int, areCapitalsNames: Bool) -> AnswerWord {
    let lexeme = lexemes[index]
    var folded = lexeme.folded
    if folded.isInitials { folded.removeAll { $0 == "." } }
    folded =
      WordClasses.synonyms[lexeme.folded] ?? WordClasses.synonyms[folded] ?? WordClasses.plainSpelling(of: folded)
    if folded.allSatisfy({ $0.isNumber || $0 == ":" }), folded.contains(":"), folded.hasPrefix("0") {
      folded.removeFirst()
    }
    return AnswerWord(
      meaning: .word(
        AnswerWord.Spelling(folded: folded, accented: lexeme.accented, roman: RomanNumeral.value(lexeme.text))),
      weight: weight(of: folded, lexemes, at: index, areCapitalsNames: areCapitalsNames), range: lexeme.range,
      isBehindComma: lexeme.joint == .comma)
  }

  private static func weight(
    of folded: String, _ lexemes: [Lexeme], at index: Int, areCapitalsNames: Bool
  ) -> AnswerWord.Weight {
    let lexeme = lexemes[index]
    let isLast = index + 1 == lexemes.count
    if WordClasses.negations.contains(folded) {
      // “No. 5” is a number.
      let isNumberSign = folded == "no" && !isLast && lexemes[index + 1].text.contains { $0.isDecimalDigit }
      return isNumberSign ? .light : .negation
    }
    if !isLast, lexemes[index + 1].joint == .hyphen, OpposingAffixes.isPrefix(folded) { return .negation }
    // “vitamin A”: what stands at the end is no article.
    if folded == "a" || folded == "i", isLast { return .content }
    // “the US”, “the WHO”, “type A blood”: in capitals a word of grammar is a name.
    let isCapital = lexeme.text == lexeme.text.uppercased() && lexeme.text != lexeme.text.lowercased()
    if areCapitalsNames, isCapital, lexeme.text.count > 1 || index > 0 { return .content }
    return WordClasses.articles.contains(folded) || WordClasses.light.contains(folded) || folded == "one"
      ? .light : .content
  }
}

extension String {
  /// Whether the text is letters parted by full stops, as in “U.S” or “Ph.D”.
  fileprivate var isInitials: Bool {
    let pieces = split(separator: ".", omittingEmptySubsequences: false)
    return pieces.count > 1 && pieces.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isLetter) }
  }
}
