import Language

/// Writes the terms of a document as the entries of a glossary.
struct GlossaryText {
  let passages: [Passage]
  let lexis: Lexis
  let terms: DocumentTerms

  /// - Parameter most: how many entries at most.
  func concepts(most: Int) -> [Concept] {
    let chosen = terms.distinct(most: most)
    let heaviest = chosen.first?.weight ?? 1
    let related = relations(among: chosen)
    return chosen.enumerated().map { index, term in
      let first = term.places[0]
      let passage = passages[first.passage]
      return Concept(
        term: term.uses.spelling, kind: kind(of: term.uses), aliases: aliases(of: term),
        definition: term.definition.map(definition), related: related[index].map { chosen[$0].uses.spelling },
        section: passage.section, line: passage.lines.lowerBound, count: term.places.count,
        score: max(0.001, (term.weight / heaviest * 1000).rounded() / 1000))
    }
  }

  private func kind(of uses: TermUses) -> Concept.Kind {
    guard uses.isName else { return .term }
    switch uses.nameKind {
    case .person: return .person
    case .place: return .place
    case .organisation: return .organisation
    case .event: return .event
    case .work: return .work
    case .other, nil: return .name
    }
  }

  /// Other names by use; of one key only the commonest spelling.
  private func aliases(of term: DocumentTerms.Term) -> [String] {
    let others = term.aliases.compactMap { terms.uses[$0] }
    return others.sorted { (-$0.count, $0.key.text) < (-$1.count, $1.key.text) }.map(\.spelling)
      .filter { $0 != term.uses.spelling }
  }

  private func definition(_ clause: DefiningClause) -> Concept.Definition {
    let passage = passages[clause.passage]
    return Concept.Definition(
      text: DescriptionText(passage: passage, lexis: lexis, clause: clause).text, evidence: passage.text,
      lines: passage.lines)
  }

  /// For each term the indices of up to four others that stand in the same sentences, the closest first.
  ///
  ///     closeness = shared / √(sentences of one · sentences of the other), compared by its square
  private func relations(among chosen: [DocumentTerms.Term]) -> [[Int]] {
    let sentences = chosen.map { Set($0.places.map(\.passage)) }
    var holders: [Int: [Int]] = [:]
    for (index, held) in sentences.enumerated() {
      for passage in held.sorted() { holders[passage, default: []].append(index) }
    }
    return chosen.indices.map { index in
      var shared: [Int: Int] = [:]
      for passage in sentences[index] {
        for other in holders[passage] ?? [] where other != index { shared[other, default: 0] += 1 }
      }
      return shared.map { other, count in
        (other, Double(count * count) / Double(sentences[index].count * sentences[other].count))
      }.sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }.prefix(4).map(\.0)
    }
  }
}
