/// A passage with all that the rules of asking need to know of it.
struct Reading: Sendable {
  let passage: Passage
  /// Its index among the document's passages.
  let index: Int
  let lexis: Lexis
  /// The statements that stand alone, the whole sentence first.
  let statements: [Statement]
  let facts: [Fact]
  /// The places where the passage says what a term means; of several for one term in the document only the best.
  var definitions: [DefiningClause] = []
  /// The document's terms; nil where a passage is read by itself.
  var terms: DocumentTerms?

  /// The statement to show round an answer.
  ///
  /// One that stands alone before one that needs a lead. Of those the one that holds most facts, up to three: gaps of one
  /// text are siblings and do not give each other away in a sitting. Of those the one with least to carry.
  func statement(around span: Range<Int>) -> Statement? {
    let fitting = statements.filter { statement in
      statement.contains(span) && (5...30).contains(passage.wordCount(of: statement) - passage.wordCount(in: span))
    }
    return fitting.min { rank($0) < rank($1) }
  }

  private func rank(_ statement: Statement) -> (Int, Int, Int, Int) {
    let held = facts.count { statement.contains($0.span) }
    return (statement.leans ? 1 : 0, -min(3, held), load(statement), statement.pieces.count)
  }

  /// How much a reader has to carry: words, pronouns, and doubt where a clause was cut out.
  private func load(_ statement: Statement) -> Int {
    let pronouns = statement.indices.count {
      Pointing.firstOrSecondPerson.contains(passage.lower[$0]) || Pointing.plural.contains(passage.lower[$0])
    }
    return passage.wordCount(of: statement) + 3 * pronouns + (statement.cuts.contains(.clause) ? 4 : 0)
  }
}
