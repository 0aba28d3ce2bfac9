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

  func term(of key: TermKey) -> Term? { ranks[key].map { ranked[$0] } }
}
