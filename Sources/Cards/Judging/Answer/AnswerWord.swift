/// A word, number, date or sign of an answer, as it counts in a comparison.
struct AnswerWord: Hashable {
  enum Meaning: Hashable {
    case word(Spelling)
    case quantity(Quantity)
    case date(PartialDate)
  }

  struct Spelling: Hashable {
    /// In small letters, without accents, in American spelling.
    var folded: String
    /// In small letters and the plain form of each character, with its accents.
    var accented: String
    /// What it is as a Roman numeral in capitals: “XIV” is 14.
    var roman: Int?
  }

  /// How much it matters.
  enum Weight: Hashable {
    /// Articles and words of grammar.
    case light
    case content
    /// Turns the answer around: “not”, “anti-”.
    case negation
  }

  var meaning: Meaning
  var weight: Weight
  /// Characters of the answer, from 0.
  var range: Range<Int>
  /// Whether a comma stands before it.
  var isBehindComma: Bool
}

extension AnswerWord {
  var spelling: Spelling? {
    if case .word(let spelling) = meaning { spelling } else { nil }
  }

  var quantity: Quantity? {
    if case .quantity(let quantity) = meaning { quantity } else { nil }
  }

  var isArticle: Bool {
    spelling.map { WordClasses.articles.contains($0.folded) } ?? false
  }

  /// Whether it is a number or a date, or has a digit in it.
  var isNumeric: Bool {
    switch meaning {
    case .quantity, .date: true
    case .word(let spelling): spelling.folded.contains(where: \.isNumber)
    }
  }
}
