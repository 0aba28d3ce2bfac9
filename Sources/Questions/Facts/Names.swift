/// Names of people, places, bodies and works in a passage.
struct Names {
  let passage: Passage
  let lexis: Lexis

  /// The names' ranges of word indices, longest runs, in order; titles (“President”) are left outside.
  func spans() -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var index = 0
    while index < passage.words.count {
      guard isCapital(index) || isLeadingOrdinal(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < passage.words.count {
        if isCapital(end) || isNumberInName(end) {
          end += 1
        } else if passage.words[end].form == "'" || passage.words[end].form == "’", end > index + 1, isCapital(end + 1)
        {
          // “the Northern Seven Years' War”
          end += 2
        } else if isJoining(end, from: index) {
          end += isCapital(end + 1) ? 2 : 3
        } else {
          break
        }
      }
      let next = end
      if let span = trimmed(index..<end) { spans.append(span) }
      index = next
    }
    return spans
  }

  private func form(_ index: Int) -> String { passage.words.indices.contains(index) ? passage.words[index].form : "" }

  /// Whether a word is written as part of a name.
  private func isCapital(_ index: Int) -> Bool {
    guard passage.words.indices.contains(index), !passage.words[index].continuesToken,
      let first = form(index).first, first.isUppercase, form(index) != "I"
    else { return false }
    let opensSentence = index == 0 || ["\"", "“", "``", ":", "—", "–"].contains(passage.lower[index - 1])
    guard opensSentence else { return true }
    let lower = passage.lower[index]
    if FunctionWords.all.contains(lower) || Connectives.bareOpeners.contains(lower) { return false }
    let isAcronym = form(index).dropFirst().contains { $0.isUppercase }
    if isAcronym || lexis.isName(lower) { return true }
    // “Henry Roediger and …”: two capitals in a row at the start, the first of them no word of the document.
    return form(index + 1).first?.isUppercase == true && !lexis.isWord(lower) && CommonWords.rarity(of: lower) > 0
  }

  /// “18th” of “18th National Congress”.
  private func isLeadingOrdinal(_ index: Int) -> Bool {
    let word = passage.lower[index]
    let digits = word.prefix { $0.isNumber }
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) && isCapital(index + 1)
      && !Months.isMonth(form(index + 1))
  }

  /// “11” of “Apollo 11”.
  private func isNumberInName(_ index: Int) -> Bool {
    let form = form(index)
    guard form.utf8.allSatisfy(Numerals.isDigit), form.utf8.count <= 3, passage.isSpaced(before: index) else {
      return false
    }
    // “in Venice 22 times”: a number before what it counts.
    let next = self.form(index + 1)
    return !Months.isMonth(self.form(index - 1))
      && (next.isEmpty || next.first?.isLowercase != true || FunctionWords.all.contains(next))
  }

  /// “of” or “for” between the parts of one name: “University of Amsterdam”, “Association for Computational Linguistics”.
  private func isJoining(_ index: Int, from start: Int) -> Bool {
    guard passage.isSpaced(before: index) else { return false }
    if passage.has(["of", "the"], at: index) {
      return index == start + 1 && NameWords.heads.contains(passage.lower[start]) && isCapital(index + 2)
    }
    guard isCapital(index + 1), !Months.isMonth(form(index + 1)) else { return false }
    switch passage.lower[index] {
    case "of", "for":
      return (start..<index).contains {
        NameWords.heads.contains(passage.lower[$0]) || CommonWords.rarity(of: passage.lower[$0]) < 3
      }
    case "and": return isJoinedByHead(index, from: start)
    case "de", "du", "von", "van", "der", "den", "la", "le", "al", "bin", "ibn", "da", "dos", "di", "des", "el":
      return true
    case "&": return true
    default: return false
    }
  }

  /// “the Belt and Road Initiative”: one name, for one head ends it.
  private func isJoinedByHead(_ index: Int, from start: Int) -> Bool {
    guard start > 0, passage.lower[start - 1] == "the", index == start + 1 else { return false }
    var end = index + 1
    while end < passage.words.count, isCapital(end) { end += 1 }
    return end - index > 2 && NameWords.heads.contains(passage.lower[end - 1])
  }

  private func trimmed(_ span: Range<Int>) -> Range<Int>? {
    var span = span
    while let first = span.first, span.count > 1,
      Persons.titles.contains(passage.lower[first])
        || NameWords.demonyms.contains(passage.lower[first])
          && span.count == 2 && Persons.titles.contains(passage.lower[first + 1])
    {
      span = first + 1..<span.upperBound
    }
    // “BALB/c”: a piece of a longer word.
    if span.upperBound < passage.words.count, passage.lower[span.upperBound] == "/",
      !passage.isSpaced(before: span.upperBound)
    {
      return nil
    }
    if let opening = span.first, NameWords.weak.contains(passage.lower[opening].replacing(".", with: "")),
      span.count < 3
    {
      return nil
    }
    guard let first = span.first, isCapital(first) || isLeadingOrdinal(first), !Months.isMonth(form(first)) else {
      return nil
    }
    let lower = passage.lower[first]
    if span.count == 1 {
      if Months.lower.contains(lower) || Months.weekdays.contains(lower) || Persons.titles.contains(lower) {
        return nil
      }
      if NameWords.demonyms.contains(lower) || NameWords.weak.contains(lower) || form(first).count == 1 { return nil }
      // “the Constitution”, “his District”: a common noun in its Sunday clothes.
      let isAcronym = form(first).dropFirst().contains { $0.isUppercase || $0.isNumber }
      if !isAcronym, lexis.isWord(lower) || CommonWords.rarity(of: lower) < CommonWords.rarest { return nil }
    }
    return span
  }
}
