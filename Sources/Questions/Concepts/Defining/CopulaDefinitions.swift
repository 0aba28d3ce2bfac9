import Language

/// “X is a K that …”, “X are Ks of …”: in the present tense, said without doubt, of a term and not of a person.
struct CopulaDefinitions {
  let passage: Passage
  let index: Int
  let lexis: Lexis

  func found() -> [DefiningClause] {
    let describing = Describing(passage: passage, lexis: lexis)
    return passage.words.indices.compactMap { clause(saidBy: $0, describing) ?? aside(saidBy: $0, describing) }
  }

  /// “…, X, which is a K that …”.
  private func aside(saidBy predicate: Int, _ describing: Describing) -> DefiningClause? {
    let tree = describing.tree
    guard let copula = tree.dependents(of: predicate, in: [.copula]).first,
      ["is", "are"].contains(passage.lower[copula]),
      copula > 1, passage.lower[copula - 1] == "which", passage.lower[copula - 2] == ",", copula < predicate,
      !tree.isNegated(predicate), opensPlainly(copula + 1, predicate),
      let head = (0..<copula - 2).last(where: { !TermReader(passage: passage, lexis: lexis).isQuotationMark($0) }),
      let term = TermReader(passage: passage, lexis: lexis).term(headedBy: head), term.upperBound == head + 1,
      let description = describing.description(headedBy: predicate, from: copula + 1)
    else { return nil }
    let isPlural = passage.words[head].tag.hasSuffix("S")
    guard isPlural == (passage.lower[copula] == "are") else { return nil }
    return DefiningClause(
      pattern: .apposition, passage: index, term: term, description: description.words, kind: description.kind,
      isSpecific: description.isSpecific, isPlural: isPlural)
  }

  private func clause(saidBy predicate: Int, _ describing: Describing) -> DefiningClause? {
    let tree = describing.tree
    guard passage.headsClause(predicate),
      let copula = tree.dependents(of: predicate, in: [.copula]).first, ["is", "are"].contains(passage.lower[copula]),
      let subject = tree.subject(of: predicate), subject < copula, copula < predicate,
      tree.dependents(of: predicate, in: [.auxiliary, .clauseMarker]).isEmpty, !tree.isNegated(predicate),
      let term = TermReader(passage: passage, lexis: lexis).term(headedBy: subject),
      isWholeSubject(term, head: subject, copula: copula, tree), opensPlainly(copula + 1, predicate),
      let description = describing.description(headedBy: predicate, from: copula + 1)
    else { return nil }
    return DefiningClause(
      pattern: .copula, passage: index, term: term, description: description.words, kind: description.kind,
      isSpecific: description.isSpecific, isPlural: passage.lower[copula] == "are")
  }

  /// Between term and copula stands at most a bracket or an aside between commas.
  private func isWholeSubject(_ term: Range<Int>, head: Int, copula: Int, _ tree: Sentence) -> Bool {
    guard tree.dependents(of: head, in: [.conjunct, .relativeClause, .clausalModifier, .possessor]).isEmpty else {
      return false
    }
    let between = term.upperBound..<max(term.upperBound, copula)
    let rest = between.filter { !TermReader(passage: passage, lexis: lexis).isQuotationMark($0) }
    guard let first = rest.first, let last = rest.last else { return startsClause(term) }
    let isAside =
      passage.lower[first] == "(" && passage.lower[last] == ")"
      || passage.lower[first] == "," && passage.lower[last] == ","
    return isAside && startsClause(term)
  }

  /// Before the term stands nothing but its article and what joins the clause to the text before.
  private func startsClause(_ term: Range<Int>) -> Bool {
    var index = term.lowerBound - 1
    let reader = TermReader(passage: passage, lexis: lexis)
    while index >= 0, reader.isOpening(index) { index -= 1 }
    guard index >= 0 else { return true }
    return [",", ";", ":", "and", "but", "—", "–"].contains(passage.lower[index])
      || Connectives.bareOpeners.contains(passage.lower[index])
  }

  /// The article, or a plural noun without one; “also”, “often” and the like take the claim back or lean on another.
  private func opensPlainly(_ start: Int, _ predicate: Int) -> Bool {
    guard start < predicate || passage.words[predicate].tag == "NNS" else {
      return passage.words[start].tag == "NN"
        && passage.lower.indices.contains(start + 1) && ["of", "that"].contains(passage.lower[start + 1])
    }
    if ["a", "an", "the", "any"].contains(passage.lower[start]) {
      return start + 1 == predicate || !["same", "only"].contains(passage.lower[start + 1])
    }
    return passage.words[predicate].tag == "NNS" && !FunctionWords.all.contains(passage.lower[start])
  }
}
