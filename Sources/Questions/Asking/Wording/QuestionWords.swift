import Language

/// Which question word asks for a noun phrase.
struct QuestionWords {
  let clause: Clause
  private var passage: Passage { clause.passage }

  /// What a phrase is asked with.
  struct Choice {
    /// “who”, “what”, “which cells”, “what kind of membrane”.
    var text: String
    /// The phrase's words that the question shows.
    var used: [Int] = []
    /// Whether a verb agrees with the noun shown and not with a bare “what”.
    var keepsNumber = false
    /// “whom” after a preposition.
    var isPerson = false
    /// The words that are the answer, where the question shows the rest of the phrase.
    var answer: [Int]?
  }

  /// - Parameters:
  ///   - head: the phrase's noun.
  ///   - words: the phrase without its preposition.
  /// - Returns: nil for what is not worth asking: pronouns, times, vague nouns.
  func choice(for head: Int, words: [Int]) -> Choice? {
    guard isAskable(head, words) else { return nil }
    if let described = describedPerson(words) { return described }
    if isPerson(head, words) { return Choice(text: "who", isPerson: true) }
    if passage.names.contains(where: {
      $0.kind == .organisation && $0.confidence >= 0.6 && $0.span.contains(head)
    }), classNoun(of: words, head: head) == nil {
      return Choice(text: "which organization")
    }
    if let noun = classNoun(of: words, head: head) {
      return Choice(text: "which " + noun, used: [], keepsNumber: false)
    }
    // “the parathyroid gland”: its class is no secret, and narrows what is asked.
    if passage.lower[words[0]] == "the", passage.isNoun(head), words.count > 2,
      NameWords.classes.contains(passage.lower[head]), !modifiers(of: head).isEmpty, !clause.phrases.hasConjunct(head)
    {
      return Choice(text: "which " + passage.lower[head])
    }
    if passage.isNoun(head), words.count > 1, !clause.phrases.hasConjunct(head), isTelling(head),
      let modifier = modifiers(of: head).first
    {
      let noun = passage.lower[head]
      let isPlural = passage.words[head].features.isPlural
      if isPlural, !modifier.isAdjective || modifiers(of: head).count > 0 {
        return Choice(text: "which " + noun, used: [head], keepsNumber: true)
      }
      if modifier.isAdjective, ["a", "an"].contains(passage.lower[words[0]]) {
        return Choice(text: "what kind of " + noun, used: [head])
      }
    }
    return Choice(text: "what")
  }

  private func isAskable(_ head: Int, _ words: [Int]) -> Bool {
    let word = passage.words[head]
    guard [.noun, .properNoun, .symbol, .numeral].contains(word.wordClass) || word.tag == "VBG",
      !FunctionWords.pronouns.contains(passage.lower[head]), !VagueWords.nouns.contains(passage.lower[head]),
      !VagueWords.nouns.contains(word.lemma), !Units.spans.contains(passage.lower[head]),
      !Self.empty.contains(word.lemma)
    else { return false }
    let first = passage.lower[words[0]]
    return !["no", "any", "such", "what", "which", "whose", "each", "another", "other", "some", "many", "much", "most"]
      .contains(first)
  }

  /// Nouns that answer nothing by themselves.
  private static let empty: Set<String> = [
    "part", "one", "other", "role", "order", "fact", "addition", "place", "term", "sense", "course", "turn", "use",
    "attention", "advantage", "care", "account", "step", "today", "lot", "number", "example", "result", "attempt",
    "effort", "time", "day", "year", "way", "manner", "kind", "type", "sort", "form",
  ]

  func isPerson(_ head: Int, _ words: [Int]) -> Bool {
    if passage.persons.contains(where: { $0.contains(head) }) { return true }
    if passage.names.contains(where: { $0.kind == .person && $0.confidence >= 0.4 && $0.span.contains(head) }) {
      return true
    }
    let lemma = passage.words[head].lemma.lowercased()
    if Persons.endings.contains(where: { lemma.hasSuffix($0) && lemma.utf8.count > $0.utf8.count + 3 }) { return true }
    guard passage.isNoun(head) else { return false }
    return Persons.nouns.contains(lemma) || Persons.plurals.contains(passage.lower[head])
  }

  /// “the Estonian botanist Liisa Tamm”: which Estonian botanist?
  private func describedPerson(_ words: [Int]) -> Choice? {
    guard passage.lower[words[0]] == "the",
      let noun = words.dropFirst().prefix(4).first(where: {
        passage.isNoun($0) && Persons.nouns.contains(passage.words[$0].lemma)
      }), let place = words.firstIndex(of: noun)
    else { return nil }
    let name = Array(words[(place + 1)...])
    guard (1...4).contains(name.count), place > 1,
      name.allSatisfy({ passage.words[$0].form.first?.isUppercase == true }),
      name.contains(where: { word in passage.persons.contains { $0.contains(word) } })
    else { return nil }
    let described = Array(words[1...place])
    return Choice(text: "which " + passage.plainText(of: described), used: described, answer: name)
  }

  /// “university” of “the University of Michigan”: the class that a name carries in itself.
  private func classNoun(of words: [Int], head: Int) -> String? {
    guard passage.words[head].wordClass == .properNoun || passage.words[head].form.first?.isUppercase == true else {
      return nil
    }
    let lower = passage.lower[head]
    return NameWords.classes.contains(lower) && words.count > 1 ? lower : nil
  }

  private struct Modifier { var isAdjective: Bool }

  /// Adjectives and nouns before the head that say which one is meant.
  private func modifiers(of head: Int) -> [Modifier] {
    clause.tree.dependents(of: head, in: [.adjectivalModifier, .compound]).filter { word in
      word < head && !VagueWords.modifiers.contains(passage.lower[word])
        && !Judging.values.contains(passage.lower[word])
        && !FunctionWords.all.contains(passage.lower[word]) && !passage.isNumber(word)
    }.map { Modifier(isAdjective: clause.tree.relation(of: $0) == .adjectivalModifier) }
  }

  /// Whether the noun alone narrows what is asked.
  private func isTelling(_ head: Int) -> Bool {
    let lemma = passage.words[head].lemma
    return !VagueWords.nouns.contains(lemma) && lemma.utf8.count > 2
  }
}

extension Phrases {
  /// Whether a noun is joined to others by “and” or “or”.
  func hasConjunct(_ head: Int) -> Bool { !tree.dependents(of: head, in: [.conjunct]).isEmpty }
}
