/// The terms that a passage leans on: noun phrases whose ends closed-class words mark, and that the document comes back to.
struct KeyTerms {
  let passage: Passage
  let lexis: Lexis

  /// Ranges of word indices, in order, not overlapping.
  func spans() -> [Range<Int>] { runs().filter(isTerm) }

  /// Phrases of two or three words that are no everyday ones: what an essay's argument is made of.
  func phrases() -> [Range<Int>] { runs().filter(isPhrase) }

  private func runs() -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var index = 0
    while index < passage.words.count {
      guard isOpen(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < passage.words.count, isOpen(end) { end += 1 }
      let run = index..<end
      if startsPhrase(run.lowerBound), endsPhrase(run) { spans.append(run) }
      index = end
    }
    return spans
  }

  /// A noun or an adjective, as far as can be seen; never a name, a number or a verb.
  private func isOpen(_ index: Int) -> Bool {
    let lower = passage.lower[index]
    return !passage.isMark(index) && !passage.isNumber(index) && !FunctionWords.all.contains(lower)
      && !passage.words[index].continuesToken && !lower.hasSuffix("ly") && !passage.isSurePast(index)
      && !passage.isSurePresent(index) && passage.words[index].wordClass != .auxiliary
      && passage.words[index].form.first?.isLowercase == true
      && !(passage.words[index].wordClass == .verb && !Self.isNominal(lower) && isKnownVerb(lower))
  }

  private func isKnownVerb(_ lower: String) -> Bool {
    Verbs.isBase(lower) || Verbs.base(ofPast: lower) != nil || Verbs.base(ofThirdPerson: lower) != nil
  }

  /// Whether a form in -ing or -ed often describes or is a noun: “learning time”, “massed practice”.
  private static func isNominal(_ lower: String) -> Bool { lower.hasSuffix("ing") || lower.hasSuffix("ed") }

  // MARK: where a phrase begins and ends

  private func startsPhrase(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = passage.lower[index - 1]
    // After a preposition a form in -ing is a verb: “for settling differences”.
    if passage.lower[index].hasSuffix("ing"), FunctionWords.prepositions.contains(before) { return false }
    return FunctionWords.plainPrepositions.contains(before)
      || ["the", "a", "an", "its", "their", "his", "her", "no", "as", "'s", "called", "termed"].contains(before)
      || passage.has(["put", "forward"], at: index - 2) || passage.isSurePast(index - 1)
      || passage.isSurePresent(index - 1) || endsCoordination(index)
  }

  /// “… order and | global governance system.”: two words or more after “and” that end a clause are a noun phrase.
  private func endsCoordination(_ index: Int) -> Bool {
    guard passage.lower[index - 1] == "and", index > 1, isOpen(index - 2), passage.words.indices.contains(index + 1),
      isOpen(index + 1)
    else { return false }
    var end = index
    while passage.words.indices.contains(end), isOpen(end) { end += 1 }
    guard end < passage.words.count, !isKnownVerb(passage.lower[index]) else { return false }
    return passage.lower[end] == "."
      || passage.lower[end] == "," && passage.words.indices.contains(end + 1)
        && ["which", "and"].contains(passage.lower[end + 1])
  }

  /// Whether what stands after ends the phrase, and its last word is surely a noun.
  private func endsPhrase(_ run: Range<Int>) -> Bool {
    let last = passage.lower[run.upperBound - 1]
    if last.hasSuffix("ing") && run.count > 1 || last.hasSuffix("ed") || Self.isAdjective(last) { return false }
    if run.dropFirst().dropLast().contains(where: { Verbs.base(ofThirdPerson: passage.lower[$0]) != nil }) {
      return false
    }
    if run.count > 1, Verbs.base(ofThirdPerson: last) != nil || Verbs.isBase(last), !isClosed(run) { return false }
    guard run.upperBound < passage.words.count else { return true }
    let next = passage.lower[run.upperBound]
    // “an older and wiser head”: what an article opens may go on after “and”.
    if ["a", "an"].contains(passage.lower[run.lowerBound - 1]), FunctionWords.coordinators.contains(next) {
      return false
    }
    if !passage.isSpaced(before: run.upperBound), ["/", "-", "–"].contains(next) { return false }
    if next == "," {
      return run.upperBound + 1 < passage.words.count && FunctionWords.all.contains(passage.lower[run.upperBound + 1])
    }
    return passage.isMark(run.upperBound)
      || FunctionWords.all.contains(next) && !FunctionWords.determiners.contains(next)
        && !FunctionWords.pronouns.contains(next)
  }

  /// Whether a phrase after a preposition or article ends with the clause, so that no verb can hide at its end.
  private func isClosed(_ run: Range<Int>) -> Bool {
    let before = passage.lower[run.lowerBound - 1]
    let isEnd = run.upperBound >= passage.words.count || [".", ";"].contains(passage.lower[run.upperBound])
    return isEnd && run.count < 3
      && (FunctionWords.plainPrepositions.contains(before) || ["a", "an", "the"].contains(before))
  }

  private static func isAdjective(_ word: String) -> Bool {
    adjectiveEndings.contains { word.hasSuffix($0) } && !nounEndings.contains { word.hasSuffix($0) }
  }

  private static let adjectiveEndings = [
    "al", "ive", "ous", "ful", "less", "able", "ible", "ic", "ary", "ant", "ent", "ish", "like", "wide", "thy",
  ]
  private static let nounEndings = [
    "ment", "ival", "animal", "hospital", "capital", "festival", "metal", "mammal", "mineral", "signal", "element",
    "gent", "journal",
    "ritual", "library", "dictionary", "boundary", "vocabulary", "glossary", "plant", "infant", "merchant", "current",
    "patent",
    "student", "continent", "nutrient", "gradient", "olive", "archive", "narrative", "music", "epidemic", "pandemic",
    "fabric",
    "topic", "logic", "republic", "clinic", "antibiotic", "vegetable", "cable", "table", "variable", "syllable",
  ]

  // MARK: what makes it a term

  private func isTerm(_ run: Range<Int>) -> Bool {
    guard (1...3).contains(run.count) else { return false }
    let words = passage.lower[run]
    guard
      !words.contains(where: {
        Judging.values.contains($0) || VagueWords.nouns.contains($0) || VagueWords.modifiers.contains($0)
      })
    else { return false }
    let rarities = words.map(CommonWords.rarity)
    guard let head = rarities.last, let most = rarities.max(), let noun = words.last else { return false }
    if isNamed(run.lowerBound) || passage.emphasised.contains(where: { $0.overlaps(run) }) { return most >= 2 }
    // The document leans on it: it comes back.
    if run.count > 1 { return most >= 2 && lexis.count(ofPhrase: words) >= 2 }
    let uses = lexis.sentenceCounts[Stem.of(noun), default: 0]
    return noun.utf8.count > 4 && (head == CommonWords.rarest && uses >= 2 || head == 3 && uses >= 4)
  }

  private func isPhrase(_ run: Range<Int>) -> Bool {
    guard (2...3).contains(run.count) else { return false }
    let words = passage.lower[run]
    guard
      !words.contains(where: {
        Judging.values.contains($0) || VagueWords.nouns.contains($0) || VagueWords.modifiers.contains($0)
      })
    else { return false }
    return words.contains { CommonWords.rarity(of: $0) >= 3 }
  }

  /// “known as”, “called”: what follows is a term whatever its words.
  private func isNamed(_ index: Int) -> Bool {
    passage.has(["known", "as"], at: index - 2) || index > 1 && ["called", "termed"].contains(passage.lower[index - 1])
  }
}
