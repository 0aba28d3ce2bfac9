/// Writes a noun phrase so that it can be read where its own sentence is not.
struct WrittenPhrase {
  let passage: Passage
  /// What stands for pronouns inside the phrase.
  let replacements: [Replacement]

  /// The most words that are written in a pointer's place.
  static let mostWords = 8

  /// The phrase with a small first letter unless it is a name; nil where it leans on something itself.
  func text(of phrase: NounPhrase) -> String? {
    if phrase.isCut && !phrase.isName { return nil }
    let span = phrase.full
    guard passage.wordCount(in: span) <= Self.mostWords, standsAlone(phrase) else { return nil }
    var words = written(span)
    if words.first?.isUppercase == true, !startsWithName(phrase) {
      words = words.prefix(1).lowercased() + words.dropFirst()
    }
    return withArticle(words, of: phrase)
  }

  private func written(_ span: Range<Int>) -> String {
    let inside = replacements.filter { span.lowerBound <= $0.span.lowerBound && $0.span.upperBound <= span.upperBound }
    guard let first = inside.first else { return passage.text(of: span) }
    return first.text + (first.span.upperBound < span.upperBound ? " " : "")
      + passage.text(of: first.span.upperBound..<span.upperBound)
  }

  private func startsWithName(_ phrase: NounPhrase) -> Bool {
    let first = phrase.full.lowerBound
    let word = passage.words[first]
    if FunctionWords.all.contains(passage.lower[first]) { return false }
    return word.wordClass == .properNoun || first > 0 || word.form.dropFirst().contains { $0.isUppercase }
  }

  // MARK: leaning

  private func standsAlone(_ phrase: NounPhrase) -> Bool {
    let span = phrase.full
    let replaced = replacements.filter {
      span.lowerBound <= $0.span.lowerBound && $0.span.upperBound <= span.upperBound
    }
    // At most one pointer inside, at the start: “his father” → “Tesla's father”.
    guard replaced.count <= 1, replaced.allSatisfy({ $0.span.lowerBound == span.lowerBound }) else { return false }
    for index in span where !(replaced.first?.span.contains(index) ?? false) {
      let word = passage.lower[index]
      if FunctionWords.pronouns.contains(word) || FunctionWords.possessives.contains(word)
        || Self.leaning.contains(word)
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
      return phrase.isName || phrase.isJoined || phrase.traits.isPlural || phrase.full.count > 1
        || passage.words[phrase.head].wordClass == .properNoun || isMass(phrase)
    }
  }

  /// “Osmosis”, “hydrogen”: one word without an article that is no everyday noun.
  private func isMass(_ phrase: NounPhrase) -> Bool {
    phrase.full.count == 1 && !Pointing.nouns.contains(passage.lower[phrase.head])
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
    if modifiers.isEmpty { return !isEveryday && !Pointing.known.contains(head) }
    let hasNoun = modifiers.contains { passage.words[$0].wordClass == .noun }
    return hasNoun || !isEveryday && modifiers.contains { CommonWords.rarity(of: passage.lower[$0]) >= 1 }
  }

  /// Words that make a phrase lean on what was said before.
  private static let leaning: Set<String> = [
    "other", "others", "another", "same", "such", "former", "latter", "following", "previous", "first", "second",
    "third",
    "next", "last", "final", "own", "certain", "many", "several", "both", "only", "one", "ones", "similar", "different",
    "new", "remaining", "resulting", "entire", "whole", "more", "most", "various", "additional", "further", "today",
    "these", "those", "this", "that", "which", "who", "respective", "said", "above", "below", "here",
  ]

  // MARK: the article

  private func withArticle(_ text: String, of phrase: NounPhrase) -> String? {
    guard phrase.determiner == .indefinite else { return text }
    let told = passage.words.indices.contains {
      passage.isPast($0) || ["was", "were", "had"].contains(passage.lower[$0])
    }
    guard told else { return text }
    // Told of one: “a private class in algebra” is from now on the one.
    let rest = text.drop { $0 != " " }.dropFirst()
    guard passage.wordCount(in: phrase.full) > 2 else { return nil }
    return "the " + rest
  }
}

extension FunctionWords {
  static let possessives: Set<String> = ["his", "her", "its", "their", "our", "my", "your", "whose"]
}
