/// How one word that was typed compares with one that was wanted.
enum WordMatch: Hashable {
  case same
  /// The same but for accents.
  case accents
  /// The same but for slips of the fingers, or an ending that grammar changes.
  case slips(Int)
  /// A little too far apart to be called a slip; the person has to say.
  case doubtful
  case different
}

extension WordMatch {
  init(wanted: AnswerWord, typed: AnswerWord, allowsSlips: Bool) {
    switch (wanted.meaning, typed.meaning) {
    case (.quantity(let wanted), .quantity(let typed)):
      self = wanted.isSameNumber(as: typed) ? .same : .different
    case (.date(let wanted), .date(let typed)):
      switch wanted.compared(with: typed) {
      case .same: self = .same
      case .less, .more, .overlapping: self = .doubtful
      case .different: self = .different
      }
    case (.date(let date), .quantity(let quantity)), (.quantity(let quantity), .date(let date)):
      let isPart = quantity.value.whole != nil && quantity.value.whole == date.year
      self = isPart ? .doubtful : .different
    case (.quantity(let quantity), .word(let spelling)), (.word(let spelling), .quantity(let quantity)):
      // “World War 2” for “World War II”; in small letters too.
      let roman = RomanNumeral.value(spelling.folded.uppercased())
      self = roman != nil && roman == quantity.value.whole ? .same : .different
    case (.word(let wanted), .word(let typed)):
      self.init(wanted: wanted, typed: typed, allowsSlips: allowsSlips)
    case (.date, .word), (.word, .date):
      self = .different
    }
  }

  private init(wanted: AnswerWord.Spelling, typed: AnswerWord.Spelling, allowsSlips: Bool) {
    if wanted.folded == typed.folded {
      // British and American spelling and short forms differ in more than accents.
      let isAccented = wanted.accented != typed.accented && wanted.accented.folded == typed.accented.folded
      self = isAccented ? .accents : .same
      return
    }
    self = allowsSlips ? WordMatch.slips(wanted: wanted, typed: typed) : .different
  }

  private static func slips(wanted: AnswerWord.Spelling, typed: AnswerWord.Spelling) -> WordMatch {
    if wanted.roman != nil || typed.roman != nil { return .different }
    if wanted.folded.isInflection(of: typed.folded) { return .slips(1) }
    let (letters, typedLetters) = (Array(wanted.folded), Array(typed.folded))
    let allowed = allowedSlips(letters.count)
    // Beyond what is allowed, one more in a longer word is left to the person.
    guard let slips = EditDistance.distance(letters, typedLetters, limit: letters.count >= 6 ? allowed + 1 : allowed),
      wanted.folded.isSpelt, typed.folded.isSpelt, !isAnotherWord(typed.folded),
      !OpposingAffixes.part(wanted.folded, typed.folded)
    else { return .different }
    // “mole” for “pole” is a word of its own more often than a slip.
    let startsOtherwise =
      letters.count <= 7 && letters.first != typedLetters.first && letters.dropFirst() == typedLetters.dropFirst()
    return slips > allowed || startsOtherwise ? .doubtful : .slips(slips)
  }

  /// None in a short word, which is soon another one; more the longer the word is.
  static func allowedSlips(_ letterCount: Int) -> Int {
    switch letterCount {
    case ...3: 0
    case 4...7: 1
    case 8...14: 2
    default: 3
    }
  }

  private static func isAnotherWord(_ word: String) -> Bool {
    DistinctNames.contains(word) || WordClasses.light.contains(word) || WordClasses.negations.contains(word)
      || NumberWord(word) != nil
  }

  /// What it costs to take one for the other, in fifths of leaving a word out: a good match is cheaper than a doubtful one.
  var cost: Int {
    switch self {
    case .same: 0
    case .accents: 1
    case .slips(let count): 1 + min(count, 3)
    case .doubtful: 7
    case .different: .max
    }
  }
}

extension String {
  /// Whether slips can be counted in the word: letters of an alphabet, no digits, no signs. In Chinese or Japanese every character is a
  /// word of its own.
  fileprivate var isSpelt: Bool {
    // “.NET” is not “net”.
    unicodeScalars.first?.properties.isAlphabetic == true
      && unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x1100...0x11ff, 0x2e80...0xd7ff, 0xf900...0xfaff, 0x20000...: false
        default: scalar.properties.isAlphabetic || scalar == "'" || scalar == "."
        }
      }
  }

  /// Whether two words differ in nothing but an ending of English grammar: “cells” and “cell”, “taxing” and “tax”.
  func isInflection(of other: String) -> Bool {
    let (one, two) = (stem, other.stem)
    guard self != other, min(one.count, two.count) >= 3 else { return false }
    return one == two
  }

  /// The word without an ending of English grammar. Rough: it is compared, never shown.
  var stem: String {
    for (ending, rest) in [("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x")]
    where hasSuffix(ending) {
      return dropLast(ending.count) + rest
    }
    if hasSuffix("ing"), count >= 7 { return String(dropLast(3)) }
    if hasSuffix("ed"), count >= 6 { return String(dropLast(2)) }
    if hasSuffix("s"), count >= 4, !hasSuffix("ss"), !hasSuffix("us"), !hasSuffix("is") { return String(dropLast()) }
    return self
  }
}
