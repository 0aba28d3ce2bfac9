/// The terms that a passage leans on: the document's terms where they stand in it.
struct KeyTerms {
  let passage: Passage
  let lexis: Lexis
  let terms: DocumentTerms

  /// Ranges of word indices of common nouns that are terms of the document, in order, not overlapping; names are other facts.
  func spans() -> [Range<Int>] { phrases().filter(isTerm) }

  /// Phrases of two or three words that are no everyday ones: what an essay's argument is made of.
  func arguments() -> [Range<Int>] { phrases().filter(isArgument) }

  private func phrases() -> [Range<Int>] {
    NounPhrases(passage: passage, lexis: lexis).all().filter { $0.name == nil && !$0.isJoinedByOf }.map(\.span)
      .filter { (1...3).contains($0.count) && isPlain($0) }
  }

  /// What the document explains, sets off or comes back to; words of every day only as part of a longer term.
  private func isTerm(_ span: Range<Int>) -> Bool {
    guard let term = terms.term(of: TermKey(of: span, in: passage)) else { return false }
    // What opens a sentence is seldom its news.
    guard passage.words[span.lowerBound].form.first?.isLowercase == true || term.definition?.isSpecific == true else {
      return false
    }
    let rarities = passage.lower[span].map(CommonWords.rarity)
    let (head, most) = (rarities[rarities.count - 1], rarities.max() ?? 0)
    if term.definition?.isSpecific == true || isNamed(span.lowerBound)
      || passage.emphasised.contains(where: { $0.overlaps(span) })
    {
      return most >= 2
    }
    if span.count > 1 { return most >= 2 && term.uses.count >= 2 }
    return head == CommonWords.rarest && term.uses.count >= 2 || head == 3 && term.uses.count >= 4
  }

  private func isArgument(_ span: Range<Int>) -> Bool {
    span.count > 1 && passage.lower[span].contains { CommonWords.rarity(of: $0) >= 3 }
  }

  private func isPlain(_ span: Range<Int>) -> Bool {
    !passage.lower[span].contains {
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
