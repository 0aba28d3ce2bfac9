import Documents
import Language

/// The terms of a document with their weights, spellings and definitions: the one notion of concept that glossary, gaps and
/// questions share.
struct DocumentTerms: Sendable {
  /// A term with everything that is one with it.
  struct Term: Sendable {
    var uses: TermUses
    /// Keys of its other names; their uses are counted in `places`.
    var aliases: [TermKey] = []
    /// Where it stands under any name, in the order of the document.
    var places: [TermUses.Place]
    var weight: Double
    /// The best place that defines it.
    var definition: DefiningClause?

    /// Its words but for function words.
    var words: Set<String> { Set(uses.key.words.filter { !FunctionWords.all.contains($0) }) }
  }

  /// By weight, best first; of equal ones the earlier in the document.
  let ranked: [Term]
  let definitions: DefiningClauses
  /// Every phrase of the document that could be a term, by key.
  let uses: [TermKey: TermUses]
  /// By key, aliases included: the index in `ranked`.
  private let ranks: [TermKey: Int]

  init(of passages: [Passage], lexis: Lexis, document: Document) {
    let table = TermTable(of: passages, lexis: lexis)
    uses = table.uses
    definitions = DefiningClauses(of: passages, lexis: lexis)
    let ranking = TermRanking(
      passages: passages, lexis: lexis, document: document, table: table, definitions: definitions)
    ranked = ranking.ranked()
    var ranks: [TermKey: Int] = [:]
    for (rank, term) in ranked.enumerated() {
      for key in [term.uses.key] + term.aliases where ranks[key] == nil { ranks[key] = rank }
    }
    self.ranks = ranks
  }

  /// The place of a phrase among the document's terms, from 0; nil where it is none.
  func rank(of key: TermKey) -> Int? { ranks[key] }

  /// The best terms, without those that only repeat a heavier one: a part of it, or most of its words.
  ///
  /// Of two that overlap the shorter stays only where it is half as heavy again as the longer.
  ///
  /// - Parameter most: how many at most.
  func distinct(most: Int) -> [Term] {
    var kept: [Term] = []
    var byWord: [String: [Int]] = [:]
    for (rank, term) in ranked.enumerated() where kept.count < most {
      let words = term.words
      let rivals = Set(words.flatMap { byWord[$0] ?? [] }).sorted()
      if rivals.contains(where: { repeats(term, kept[$0]) }) || isPartOfRival(term, after: rank) { continue }
      for word in words { byWord[word, default: []].append(kept.count) }
      kept.append(term)
    }
    return kept
  }

  /// Whether a term only repeats a heavier one.
  private func repeats(_ term: Term, _ heavier: Term) -> Bool {
    let (words, others) = (term.words, heavier.words)
    if words.isSubset(of: others) { return true }
    let shared = Double(words.intersection(others).count) / Double(words.union(others).count)
    return shared > 0.6 || others.isSubset(of: words) && term.weight * 4 < heavier.weight && term.definition == nil
  }

  /// Whether a longer term that holds this one follows so close that it says the same better.
  private func isPartOfRival(_ term: Term, after rank: Int) -> Bool {
    guard term.definition == nil else { return false }
    return term.uses.longer.sorted().contains { key in
      guard let other = self.ranks[key], other > rank else { return false }
      return ranked[other].weight * 1.5 > term.weight
    }
  }

  /// The definitions that a passage gives, but those of terms that another place defines better.
  func bestDefinitions(ofPassage index: Int, _ passage: Passage) -> [DefiningClause] {
    (definitions.byPassage[index] ?? []).filter { clause in
      term(of: TermKey(of: clause.term, in: passage))?.definition.map { $0 == clause } ?? true
    }
  }

  /// The other names of a term, as the document writes them.
  func otherNames(of key: TermKey) -> [String] {
    guard let term = term(of: key) else { return [] }
    return ([term.uses.key] + term.aliases).filter { $0 != key }.compactMap { uses[$0]?.spelling }
  }

  func term(of key: TermKey) -> Term? { ranks[key].map { ranked[$0] } }
}
