/// Writes a noun phrase so that it can be read where its own sentence is not.
struct WrittenPhrase {
  let passage: Passage
  /// What stands for pronouns inside the phrase.
  let replacements: [Replacement]
  let vocabulary: DocumentWords

  /// The most words that are written in a pointer's place.
  static let mostWords = 9

  /// The phrase with a small first letter unless it is a name; nil where it leans on something itself.
  func text(of phrase: NounPhrase) -> String? {
    if phrase.isCut && !phrase.isName { return nil }
    let span = phrase.full
    // The “server” of “client/server”.
    if span.lowerBound > 0, !passage.isSpaced(before: span.lowerBound),
      ["/", "-", "–"].contains(passage.lower[span.lowerBound - 1])
    {
      return nil
    }
    guard passage.wordCount(in: span) <= Self.mostWords, standsAlone(phrase) else { return nil }
    var words = written(span)
    let isReplaced = replacements.contains { $0.span.lowerBound == span.lowerBound }
    if words.first?.isUppercase == true, !isReplaced {
      guard let isName = startsWithName(phrase) else { return nil }
      if !isName { words = words.prefix(1).lowercased() + words.dropFirst() }
    }
    return withArticle(words, of: phrase)
  }

  private func written(_ span: Range<Int>) -> String {
    let inside = replacements.filter { span.lowerBound <= $0.span.lowerBound && $0.span.upperBound <= span.upperBound }
    guard let first = inside.first else { return passage.text(of: span) }
    return first.text + (first.span.upperBound < span.upperBound ? " " : "")
      + passage.text(of: first.span.upperBound..<span.upperBound)
  }

  /// Whether the first word has its capital anywhere; nil where nothing shows it.
  private func startsWithName(_ phrase: NounPhrase) -> Bool? {
    let first = phrase.full.lowerBound
    let word = passage.lower[first]
    if FunctionWords.all.contains(word) { return false }
    if first > 0 || phrase.isName || passage.words[first].form.dropFirst().contains(where: { $0.isUppercase }) {
      return true
    }
    if vocabulary.isWritten(small: word) { return false }
    if NameWords.demonyms.contains(word) || vocabulary.isWritten(capital: word) { return true }
    return CommonWords.rarity(of: word) < CommonWords.rarest && !NameWords.ambiguous.contains(word) ? false : nil
  }

  // MARK: leaning

  private func standsAlone(_ phrase: NounPhrase) -> Bool {
    let span = phrase.full
    let replaced = replacements.filter {
      span.lowerBound <= $0.span.lowerBound && $0.span.upperBound <= span.upperBound
    }
    // At most one pointer inside, at the start: “his father” → “Tesla's father”.
    guard replaced.count <= 1,
      replaced.allSatisfy({ $0.span.lowerBound == span.lowerBound && $0.confidence >= Replacement.leastConfidence })
    else { return false }
    // “its nationalism”, said of nationalism.
    if let first = replaced.first, phrase.full.count - first.span.count < 2,
      first.confidence < 0.9
        || Pointing.nouns.contains(passage.lower[phrase.head]) && !Persons.nouns.contains(passage.lower[phrase.head])
    {
      return false
    }
    if let first = replaced.first, first.text.lowercased().hasPrefix(passage.lower[phrase.head]) { return false }
    let hasName =
      phrase.isName
      || span.contains {
        passage.words[$0].form.first?.isUppercase == true && ($0 > 0 || passage.words[$0].wordClass == .properNoun)
      }
    for index in span where !(replaced.first?.span.contains(index) ?? false) {
      let word = passage.lower[index]
      if phrase.hasClause, ["that", "which", "who"].contains(word), passage.words[index].relation.base == .subject {
        continue
      }
      if !hasName, passage.words[index].tag == "JJS" { return false }
      if FunctionWords.pronouns.contains(word) || FunctionWords.possessives.contains(word)
        || Self.leaning.contains(word) || !hasName && Self.leaningAlone.contains(word)
      {
        return false
      }
      if [",", ";", ":", "(", ")", "\"", "“", "”", "[", "]", "—"].contains(word), !phrase.isJoined || word != "," {
        return false
      }
    }
    if !replaced.isEmpty { return true }
    switch phrase.determiner {
    case .demonstrative: return false
    case .quantity: return false
    case .definite: return phrase.isName || isIdentified(phrase)
    case .indefinite: return true
    case .possessive: return true
    case .none:
      if phrase.isName || phrase.isJoined || phrase.traits.isPlural { return true }
      return isMass(phrase)
    }
  }

  /// “Osmosis”, “liquid hydrogen”: a noun that needs no article, and is no everyday one.
  private func isMass(_ phrase: NounPhrase) -> Bool {
    !Pointing.nouns.contains(passage.lower[phrase.head])
      && !vocabulary.isCounted(passage.words[phrase.head].lemma.lowercased())
  }

  /// Whether “the” with these words tells which one: a name inside, an “of …”, a noun before the noun, or a rare noun.
  private func isIdentified(_ phrase: NounPhrase) -> Bool {
    let head = passage.lower[phrase.head]
    let inside = phrase.full.dropFirst().filter { $0 != phrase.head }
    let hasName = inside.contains { passage.words[$0].form.first?.isUppercase == true }
    if hasName { return true }
    let isEveryday = Pointing.nouns.contains(head) || CommonWords.rarity(of: head) <= 1
    if phrase.near.upperBound < phrase.full.upperBound {
      // “the head of the agency”: the inner noun must tell as well.
      let inner = phrase.full.upperBound - 1
      let isBare = passage.lower[inner - 1] == "the"
      return !isBare
        || !Pointing.nouns.contains(passage.lower[inner]) && CommonWords.rarity(of: passage.lower[inner]) > 1
    }
    let modifiers = inside.filter { !passage.isMark($0) }
    if modifiers.isEmpty {
      let isKnown = Pointing.known.contains(head) && !Pointing.nouns.contains(head)
      return isKnown || vocabulary.isTheme(head) || !isEveryday
    }
    let hasNoun = modifiers.contains { passage.words[$0].wordClass == .noun }
    return hasNoun || !isEveryday && modifiers.contains { CommonWords.rarity(of: passage.lower[$0]) >= 1 }
  }

  /// Words that make a phrase lean on what was said before.
  private static let leaning: Set<String> = [
    "other", "others", "another", "same", "such", "former", "latter", "following", "previous", "first", "second",
    "third",
    "next", "own", "certain", "many", "several", "both", "one", "ones", "similar", "different",
    "remaining", "resulting", "more", "most", "various", "additional", "further", "today",
    "these", "those", "this", "that", "which", "who", "respective", "said", "above", "below", "here",
  ]

  /// Words that do so where no name is with them.
  private static let leaningAlone: Set<String> = [
    "first", "second", "third", "last", "final", "only", "new", "entire", "whole",
  ]

  // MARK: the article

  private func withArticle(_ text: String, of phrase: NounPhrase) -> String? {
    guard phrase.determiner == .indefinite, passage.tellsPast else { return text }
    // Told of one: “a private class in algebra” is from now on the one.
    return passage.wordCount(in: phrase.full) > 2 ? "the " + text.drop { $0 != " " }.dropFirst() : nil
  }
}

extension Passage {
  /// Whether something in the sentence happened.
  var tellsPast: Bool { words.indices.contains { isPast($0) || ["was", "were", "had"].contains(lower[$0]) } }
}

extension FunctionWords {
  static let possessives: Set<String> = ["his", "her", "its", "their", "our", "my", "your", "whose"]
}
