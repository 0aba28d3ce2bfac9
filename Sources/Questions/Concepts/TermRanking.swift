import Documents
import Language

/// Puts a document's phrases in the order in which it leans on them, other names of one thing made one.
struct TermRanking {
  let passages: [Passage]
  let lexis: Lexis
  let document: Document
  let table: TermTable
  let definitions: DefiningClauses

  func ranked() -> [DocumentTerms.Term] {
    let best = bestDefinitions()
    let aliases = TermAliases(passages: passages, table: table, definitions: definitions)
    let headings = document.blocks.compactMap { block in
      if case .heading = block.kind { block.text } else { nil }
    }
    let weights = TermWeights(
      table: table, lexis: lexis, definitions: Set(best.keys), titleKeys: keys(in: [document.title ?? ""]),
      headingKeys: keys(in: headings.filter { $0 != document.title }))
    var terms: [DocumentTerms.Term] = []
    for key in table.uses.keys.sorted() where !aliases.isOther(key) {
      guard let uses = table.uses[key] else { continue }
      terms.append(term(uses, others: aliases.others(of: key), weights, best))
    }
    return terms.filter { $0.weight > 0 }.sorted { one, other in
      (-one.weight, first(one), one.uses.key.text) < (-other.weight, first(other), other.uses.key.text)
    }
  }

  private func first(_ term: DocumentTerms.Term) -> Int { term.places.first?.passage ?? 0 }

  private func term(
    _ uses: TermUses, others: [TermKey], _ weights: TermWeights, _ best: [TermKey: DefiningClause]
  ) -> DocumentTerms.Term {
    let names = others.compactMap { table.uses[$0] }
    var merged = uses
    for name in names {
      merged.places += name.places
      merged.blocks.formUnion(name.blocks)
      merged.sections.formUnion(name.sections)
      merged.emphasisedCount += name.emphasisedCount
      merged.quotedCount += name.quotedCount
      merged.openingCount += name.openingCount
    }
    let places = merged.places.sorted { ($0.passage, $0.span.lowerBound) < ($1.passage, $1.span.lowerBound) }
    let definition = ([uses.key] + others).compactMap { best[$0] }.min { rank($0) < rank($1) }
    var weight = weights.weight(of: merged)
    if definition != nil, best[uses.key] == nil { weight *= 1.5 }
    return DocumentTerms.Term(uses: uses, aliases: others, places: places, weight: weight, definition: definition)
  }

  /// The definition of each term: the surest pattern, specific ones first, then the earliest.
  private func bestDefinitions() -> [TermKey: DefiningClause] {
    var best: [TermKey: DefiningClause] = [:]
    for clause in definitions.all {
      let key = TermKey(of: clause.term, in: passages[clause.passage])
      if let known = best[key], rank(known) <= rank(clause) { continue }
      best[key] = clause
    }
    return best
  }

  private func rank(_ clause: DefiningClause) -> (Int, Int, Int) {
    (clause.isSpecific ? 0 : 1, clause.pattern.rawValue, clause.passage)
  }

  /// The phrases that titles hold: every run of their words that is a key of the table.
  private func keys(in titles: [String]) -> Set<TermKey> {
    var keys = Set<TermKey>()
    for title in titles {
      let words = Stem.words(of: title)
      for start in words.indices {
        for end in start + 1...min(words.count, start + NounPhrases.mostWords) {
          let key = TermKey(words[start..<end].joined(separator: " "))
          if table.uses[key] != nil { keys.insert(key) }
        }
      }
    }
    return keys
  }
}
