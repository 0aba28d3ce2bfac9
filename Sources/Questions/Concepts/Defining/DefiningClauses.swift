/// All places of a document where it says what a term means.
struct DefiningClauses: Sendable {
  /// By passage, in the order of the terms.
  private(set) var byPassage: [Int: [DefiningClause]] = [:]

  init(of passages: [Passage], lexis: Lexis) {
    for (index, passage) in passages.enumerated() where !passage.tellsNothing && passage.words.count <= Self.mostWords {
      let found =
        NamingDefinitions(passage: passage, index: index, lexis: lexis).found()
        + CopulaDefinitions(passage: passage, index: index, lexis: lexis).found()
        + MeaningDefinitions(passage: passage, index: index, lexis: lexis).found()
        + ItemDefinitions(passage: passage, index: index, lexis: lexis).found()
        + BesideDefinitions(passage: passage, index: index, lexis: lexis).found()
      if !found.isEmpty {
        byPassage[index] = found.sorted { ($0.term.lowerBound, $0.pattern) < ($1.term.lowerBound, $1.pattern) }
      }
    }
  }

  /// Longer sentences are rarely read rightly.
  private static let mostWords = 60

  /// In the order of the document.
  var all: [DefiningClause] { byPassage.keys.sorted().flatMap { byPassage[$0] ?? [] } }
}
