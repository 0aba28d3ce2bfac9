/// Whether a statement can be read without the sentences round it.
struct Standing {
  let passage: Passage
  let lexis: Lexis
  /// Pronouns that are known to stand for something in the statement: indices of the passage's words.
  var bound: Set<Int> = []
  /// What is printed before the statement.
  var lead: Lead?

  /// What in the statement leans on something outside it, as it stands there; nil where nothing does.
  func pointer(in statement: Statement) -> String? {
    let indices = statement.indices
    let words = indices.map { passage.standingWord(at: $0) }
    guard let first = words.firstIndex(where: { !["\"", "“", "‘", "'", "``"].contains($0) }) else { return "" }
    return openingPointer(indices, words, first: first) ?? phrasePointer(indices, words) ?? undatedMonth(indices, words)
      ?? pronounPointer(indices, words) ?? definitePointer(indices, words)
  }

  func form(_ indices: [Int], _ position: Int) -> String { passage.words[indices[position]].form }

  /// A pronoun, a bare demonstrative or an ordinal that opens the statement.
  private func openingPointer(_ indices: [Int], _ words: [String], first: Int) -> String? {
    let word = words[first]
    let next = first + 1 < words.count ? words[first + 1] : ""
    // “An example is …”: of what, an earlier sentence says.
    if ["an", "a", "one", "another", "the"].contains(word),
      ["example", "instance", "exception", "result", "reason", "alternative", "consequence"].contains(next),
      first + 2 < words.count, FunctionWords.copulas.contains(words[first + 2]), lead == nil
    {
      return form(indices, first) + " " + form(indices, first + 1)
    }
    if Pointing.openers.contains(word), !isHarmlessOpener(words, first), lead?.gives(word) != true {
      return form(indices, first)
    }
    if word == "the" || word == "a" || word == "an" || Pointing.ordinals.contains(word) {
      let ordinal = Pointing.ordinals.contains(word) ? word : next
      let noun = Pointing.ordinals.contains(word) ? first + 1 : first + 2
      if Pointing.ordinals.contains(ordinal), noun + 1 < words.count, words[noun + 1] != "of", words[noun + 1] != "to",
        Pointing.listed.contains(words[noun]) || FunctionWords.finiteAuxiliaries.contains(words[noun])
          || Pointing.listed.contains(String(words[noun].dropLast())) && words[noun].hasSuffix("s")
      {
        return form(indices, first) + " " + form(indices, first + 1)
      }
    }
    return nil
  }

  /// “There are …”, “Both A and B …”, “Those who …”: openers that point to nothing before them.
  private func isHarmlessOpener(_ words: [String], _ first: Int) -> Bool {
    let next = first + 1 < words.count ? words[first + 1] : ""
    switch words[first] {
    case "there": return FunctionWords.finiteAuxiliaries.contains(next)
    case "both": return words.contains("and")
    case "either": return words.contains("or")
    case "neither": return words.contains("nor")
    case "each", "some": return !FunctionWords.all.contains(next)
    case "one": return next == "of" && first + 2 < words.count && words[first + 2] == "the"
    case "such": return next == "as"
    case "those": return ["who", "whose"].contains(next)
    default: return false
    }
  }

  /// “The latter”, “this year”, “also”: words that lean wherever they stand.
  private func phrasePointer(_ indices: [Int], _ words: [String]) -> String? {
    for position in words.indices {
      let word = words[position]
      let next = position + 1 < words.count ? words[position + 1] : ""
      if Connectives.leaning.contains(word) {
        let isHarmless =
          word == "also" && words[max(0, position - 3)..<position].contains("but")
          || word == "too" && !passage.isMark(indices[min(position + 1, words.count - 1)])
          || word == "again"
            && (words[max(0, position - 2)..<position].contains("again") || next == "and" || next == ".")
          || word == "then"
            && (words[..<position].contains { ["if", "first"].contains($0) }
              || position > 0 && ["since", "by", "until"].contains(words[position - 1]))
          || word == "thus" && next.hasSuffix("ing") || word == "thereby" && next.hasSuffix("ing")
          || word == "instead" && next == "of"
          || word == "besides" && position == 0
          || word == "similarly" && position > 0 && !passage.isMark(indices[position - 1])
        if !isHarmless, lead?.gives(word) != true { return form(indices, position) }
      }
      if Pointing.adjectives.contains(word), position == 0 || ["the", "an", "a"].contains(words[position - 1]),
        !["than", "in", "to"].contains(next), lead?.gives(word) != true
      {
        return form(indices, position)
      }
      // “in Section 13.3”
      if ["section", "figure", "table", "chapter", "appendix"].contains(word), next.first?.isNumber == true {
        return form(indices, position)
      }
      if Pointing.demonstratives.contains(word), isDemonstrative(words, position), lead?.gives(word) != true {
        return form(indices, position)
      }
      if word == "such", next != "as", position == 0 || words[position - 1] != "as", lead?.gives(word) != true {
        return form(indices, position)
      }
      for phrase in Pointing.deicticTimes + Pointing.textual
      where phrase[0] == word && words[position...].starts(with: phrase) && !isCompared(words, position) {
        let text = phrase.joined(separator: " ")
        if let lead, lead.gives(text) || lead.isDated && Lead.datedTimes.contains(text) { continue }
        return phrase.count == 1 ? form(indices, position) : text
      }
    }
    return nil
  }

  /// “On 2 June”, “in March” in a statement that names no year.
  private func undatedMonth(_ indices: [Int], _ words: [String]) -> String? {
    guard lead?.isDated != true, !words.contains(where: { $0.utf8.count == 4 && ("1000"..."2100").contains($0) })
    else { return nil }
    return words.indices.firstNonNil { position in
      guard Months.isMonth(form(indices, position)), position > 0 else { return nil }
      let before = words[position - 1]
      let isDated =
        ["in", "on", "since", "by", "until", "during", "early", "late", "mid", "last", "of"].contains(before)
        || before.first?.isNumber == true || position + 1 < words.count && words[position + 1].first?.isNumber == true
      return isDated ? form(indices, position) : nil
    }
  }

  /// “than the same amount”, “one side … the other side”: what is compared stands in the statement.
  private func isCompared(_ words: [String], _ position: Int) -> Bool {
    guard words[position] == "the", position + 1 < words.count else { return false }
    switch words[position + 1] {
    case "same": return position > 0 && words[position - 1] == "than" || words[position...].prefix(6).contains("as")
    case "other": return words[..<position].contains("one")
    default: return false
    }
  }

  private func isDemonstrative(_ words: [String], _ position: Int) -> Bool {
    let next = position + 1 < words.count ? words[position + 1] : ""
    switch words[position] {
    case "those": return !["who", "whose", "with", "of", "in", "that", "which"].contains(next)
    case "that":
      // “that” as a pronoun or determiner only shows at a few places; elsewhere it is a conjunction or relative.
      guard position > 0 else { return true }
      let before = words[position - 1]
      if FunctionWords.copulas.contains(next) || next == "of" { return before == "," || before == "and" }
      return ["of", "in", "at", "by", "from", "with", "for", "on", "during", "after", "before", "to", "than"].contains(
        before)
        && before != "in"
    default: return true
    }
  }
}
