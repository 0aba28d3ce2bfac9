/// The terms that a passage leans on: noun phrases that the document comes back to, or that it names as terms.
struct KeyTerms {
  let passage: Passage
  let lexis: Lexis

  /// Ranges of word indices, in order, not overlapping.
  func spans() -> [Range<Int>] { phrases().filter(isTerm) }

  /// Phrases of two or three words that are no everyday ones: what an essay's argument is made of.
  func arguments() -> [Range<Int>] { phrases().filter(isArgument) }

  // MARK: noun phrases

  /// Nouns with the adjectives and nouns before them, without articles and everyday adjectives.
  private func phrases() -> [Range<Int>] {
    var phrases: [Range<Int>] = []
    var index = 0
    while index < passage.words.count {
      guard isPart(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < passage.words.count, isPart(end) { end += 1 }
      if let phrase = trimmed(index..<end) { phrases.append(phrase) }
      index = end
    }
    return phrases
  }

  private func isPart(_ index: Int) -> Bool {
    !passage.words[index].continuesToken && passage.words[index].form.first?.isLowercase == true
      && !FunctionWords.all.contains(passage.lower[index]) && !passage.isNumber(index)
      && (passage.isNoun(index) || passage.isModifier(index))
  }

  /// The phrase from its first telling word to its last noun; nil where a later noun still goes with it.
  private func trimmed(_ run: Range<Int>) -> Range<Int>? {
    var start = run.lowerBound
    var end = run.upperBound
    while end > start, !passage.isNoun(end - 1) { end -= 1 }
    while start < end, VagueWords.modifiers.contains(passage.lower[start]) { start += 1 }
    guard start < end else { return nil }
    // “usability and security standpoint”: the first noun only describes the last.
    if let head = passage.words[end - 1].head, head >= end, passage.words[end - 1].relation.base.rawValue == "compound"
    {
      return nil
    }
    if end < passage.words.count {
      let next = passage.words[end]
      if next.wordClass == .properNoun || !passage.isSpaced(before: end) && ["/", "-", "–"].contains(next.form) {
        return nil
      }
    }
    return start..<end
  }

  // MARK: what makes a phrase a term

  private func isTerm(_ run: Range<Int>) -> Bool {
    let words = passage.lower[run]
    guard (1...3).contains(run.count), isPlain(words), let noun = words.last else { return false }
    let rarities = words.map(CommonWords.rarity)
    let (head, most) = (rarities[rarities.count - 1], rarities.max() ?? 0)
    if isNamed(run.lowerBound) || passage.emphasised.contains(where: { $0.overlaps(run) }) { return most >= 2 }
    // The document leans on it: it comes back.
    if run.count > 1 { return most >= 2 && lexis.count(ofPhrase: words) >= 2 }
    let uses = lexis.sentenceCounts[Stem.of(noun), default: 0]
    return noun.utf8.count > 4 && (head == CommonWords.rarest && uses >= 2 || head == 3 && uses >= 4)
  }

  private func isArgument(_ run: Range<Int>) -> Bool {
    (2...3).contains(run.count) && isPlain(passage.lower[run])
      && passage.lower[run].contains { CommonWords.rarity(of: $0) >= 3 }
  }

  private func isPlain(_ words: ArraySlice<String>) -> Bool {
    !words.contains {
      Judging.values.contains($0) || VagueWords.nouns.contains($0) || VagueWords.modifiers.contains($0)
    }
  }

  /// “known as”, “called”: what follows is a term whatever its words.
  private func isNamed(_ index: Int) -> Bool {
    let before = index > 0 && ["a", "an", "the"].contains(passage.lower[index - 1]) ? index - 1 : index
    return passage.has(["known", "as"], at: before - 2)
      || before > 0 && ["called", "termed"].contains(passage.lower[before - 1])
  }
}
