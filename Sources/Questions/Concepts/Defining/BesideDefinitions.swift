import Language

/// “a weir, a low dam across a river,” and “a weir (a low dam across a river)”: said beside the term.
struct BesideDefinitions {
  let passage: Passage
  let index: Int
  let lexis: Lexis

  func found() -> [DefiningClause] {
    let describing = Describing(passage: passage, lexis: lexis)
    return passage.words.indices.compactMap { kind in
      guard let start = articleStart(of: kind, describing.tree), start > 0 else { return nil }
      let mark = passage.lower[start - 1]
      guard mark == "," || mark == "(" || mark == "—" || mark == "–", start > 1,
        let term = term(before: start - 1, kind: kind, describing.tree),
        let description = describing.description(headedBy: kind, from: start),
        description.isSpecific || mark == "(", isClosed(after: description.words, by: mark)
      else { return nil }
      return DefiningClause(
        pattern: mark == "(" ? .bracket : .apposition, passage: index, term: term, description: description.words,
        kind: kind, isSpecific: description.isSpecific, isPlural: passage.words[kind].tag == "NNS")
    }
  }

  /// Where a noun's phrase begins, if with an article.
  private func articleStart(of kind: Int, _ tree: Sentence) -> Int? {
    guard passage.isNoun(kind), let article = tree.dependents(of: kind, in: [.determiner]).first, article < kind,
      ["a", "an", "the"].contains(passage.lower[article]),
      !(article + 1..<kind).contains(where: { passage.isMark($0) || passage.words[$0].continuesToken })
    else { return nil }
    return article
  }

  /// The noun that ends right before the mark, if the phrase after it is its apposition.
  private func term(before mark: Int, kind: Int, _ tree: Sentence) -> Range<Int>? {
    var last = mark - 1
    while last > 0, ["”", "\"", "''"].contains(passage.words[last].form) { last -= 1 }
    // The parser takes many an apposition for a list whose “and” is missing.
    let isLoose =
      passage.words[kind].relation.base == .conjunct && tree.dependents(of: kind, in: [.coordinator]).isEmpty
      && !passage.lower[mark...].contains("and") && !passage.lower[..<mark].contains(",")
      || opensClauseAfter(kind, tree)
    let isApposition = passage.words[kind].relation.base == .apposition || isLoose
    guard isApposition || passage.lower[mark] == "(",
      let term = TermReader(passage: passage, lexis: lexis).term(headedBy: last), term.upperBound == last + 1,
      isLoose || passage.words[kind].head.map({ term.contains($0) || !isApposition }) == true,
      passage.words[last].tag.hasSuffix("S") == passage.words[kind].tag.hasSuffix("S"),
      // “in the Senate, the upper house”: a list or address has other commas.
      !tree.dependents(of: last, in: [.conjunct]).contains(where: { $0 > mark && $0 != kind })
    else { return nil }
    return term
  }

  /// “…, and a weir, a low dam across a river, was built”: a verb follows the comma that closes it.
  private func opensClauseAfter(_ kind: Int, _ tree: Sentence) -> Bool {
    guard passage.words[kind].relation.base == .conjunct, tree.dependents(of: kind, in: [.coordinator]).isEmpty,
      let last = tree.phrase(of: kind).last(where: { passage.lower[$0] != "," }), last + 2 < passage.words.count
    else { return false }
    return passage.lower[last + 1] == "," && passage.isFinite(last + 2)
  }

  private func isClosed(after words: [Int], by mark: String) -> Bool {
    guard let last = words.last, last + 1 < passage.words.count else { return false }
    let next = passage.lower[last + 1]
    if mark == "(" { return next == ")" || next == ";" }
    // “…, the harbour, the mill, and the bridge”: what goes on like this is a list.
    let after = last + 2 < passage.words.count ? passage.lower[last + 2] : "."
    return [",", ".", ";", "—", "–", ":"].contains(next)
      && !(next == "," && ["a", "an", "the", "and", "or"].contains(after))
  }
}
