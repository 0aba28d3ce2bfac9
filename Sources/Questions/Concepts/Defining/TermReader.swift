import Language

/// Reads the term at a place of a sentence: the words of a noun phrase that could be looked up.
struct TermReader {
  let passage: Passage
  let lexis: Lexis

  /// The term whose head is a noun: its modifiers before it, the rest of its name or one “of” phrase after it.
  ///
  /// - Returns: nil where it is a pronoun, a person, a number, too long, or leans on an article that points back.
  func term(headedBy head: Int) -> Range<Int>? {
    guard [.noun, .properNoun].contains(passage.words[head].wordClass) || passage.words[head].tag == "VBG" else {
      return nil
    }
    var start = head
    while start > 0, isPart(start - 1) { start -= 1 }
    var end = head + 1
    while end < passage.words.count, isNamePart(end) || isAfterName(end) { end += 1 }
    if end + 1 < passage.words.count, passage.lower[end] == "of", isPart(end + 1) || passage.isNoun(end + 1),
      passage.words[end + 1].wordClass == .properNoun || passage.words[head].wordClass == .properNoun
    {
      end += 2
      while end < passage.words.count, isPart(end) { end += 1 }
    }
    return checked(start..<end)
  }

  /// The term that begins at a word, articles and quotation marks before it skipped.
  func term(from start: Int) -> Range<Int>? {
    var start = start
    while start < passage.words.count, isOpening(start) { start += 1 }
    var end = start
    var hasOf = false
    while end < passage.words.count {
      if isPart(end) || passage.isNoun(end) && !FunctionWords.all.contains(passage.lower[end]) {
        end += 1
      } else if passage.lower[end] == "of", !hasOf, end > start, end + 1 < passage.words.count,
        passage.words[end - 1].wordClass == .properNoun, isPart(end + 1)
      {
        hasOf = true
        end += 2
      } else {
        break
      }
    }
    let isName = end > start && passage.words[end - 1].form.first?.isUppercase == true
    while end > start, !passage.isNoun(end - 1), !isName, passage.words[end - 1].wordClass != .properNoun,
      passage.words[end - 1].tag != "VBG", !isQuoted(end - 1)
    {
      end -= 1
    }
    return checked(start..<end)
  }

  func isOpening(_ index: Int) -> Bool {
    ["a", "an", "the"].contains(passage.lower[index]) || isQuotationMark(index)
  }

  func isQuotationMark(_ index: Int) -> Bool { ["\"", "“", "”", "``", "''", "‘"].contains(passage.words[index].form) }

  private func isQuoted(_ index: Int) -> Bool {
    index + 1 < passage.words.count && isQuotationMark(index + 1) || passage.emphasised.contains { $0.contains(index) }
  }

  private func isPart(_ index: Int) -> Bool {
    let word = passage.words[index]
    guard !passage.isMark(index), !FunctionWords.all.contains(passage.lower[index]) else { return false }
    return [.noun, .properNoun, .adjective].contains(word.wordClass) || passage.isModifier(index)
      || word.form.first?.isUppercase == true && index > 0
  }

  private func isNamePart(_ index: Int) -> Bool {
    passage.words[index].wordClass == .properNoun && passage.words[index - 1].wordClass == .properNoun
  }

  /// “Apollo 11”.
  private func isAfterName(_ index: Int) -> Bool {
    passage.words[index - 1].wordClass == .properNoun && passage.isNumber(index) && passage.isSpaced(before: index)
      && passage.words[index].head == index - 1
  }

  // MARK: what a term may be

  func checked(_ span: Range<Int>) -> Range<Int>? {
    var span = span
    guard !span.isEmpty else { return nil }
    while span.count > 1, VagueWords.modifiers.contains(passage.lower[span.lowerBound]) {
      span = span.lowerBound + 1..<span.upperBound
    }
    if Pointing.adjectives.contains(passage.lower[span.lowerBound]) { return nil }
    // “Federalists” are a kind of people, not a person.
    let isPlural = passage.words[span.upperBound - 1].tag == "NNPS"
    guard (1...5).contains(span.count), let last = span.last,
      !span.contains(where: { FunctionWords.pronouns.contains(passage.lower[$0]) }),
      isPlural || !isPerson(span),
      passage.lower[last].utf8.count > 1
    else { return nil }
    let words = passage.lower[span]
    guard !words.contains(where: { Judging.values.contains($0) }),
      !words.allSatisfy({ NumberWords.isNumberWord($0) || $0.first?.isNumber == true })
    else { return nil }
    if span.count == 1 {
      let word = passage.lower[last]
      guard !VagueWords.nouns.contains(word), !NameWords.demonyms.contains(word), !Months.lower.contains(word) else {
        return nil
      }
    }
    return pointsBack(span) ? nil : span
  }

  private func isPerson(_ span: Range<Int>) -> Bool {
    passage.persons.contains(span)
      || passage.names.contains { $0.kind == .person && $0.span == span && $0.confidence > 0.8 }
  }

  /// “the treaty”, “this membrane”, “their leader”: what stands before or about it.
  private func pointsBack(_ span: Range<Int>) -> Bool {
    guard span.lowerBound > 0 else { return false }
    let before = passage.lower[span.lowerBound - 1]
    if before == "the", span.count == 1, passage.words[span.lowerBound].form.first?.isLowercase == true {
      let head = passage.lower[span.lowerBound]
      return Pointing.nouns.contains(head) || CommonWords.rarity(of: head) < 2
    }
    return FunctionWords.determiners.contains(before)
      && !["a", "an", "the", "some", "any", "no", "each"].contains(before)
      || before == "'s" || before == "other"
  }
}
