import Language

/// The tree of a stretch of a sentence: what hangs on a word outside it counts as a root.
struct ClauseTree {
  let passage: Passage
  /// Indices of the passage's words.
  let clause: Range<Int>

  /// Longer clauses are not read: what a question would be built of is not sure there.
  static let longest = 60

  init?(_ passage: Passage, _ clause: Range<Int>) {
    guard !clause.isEmpty, clause.count <= Self.longest else { return nil }
    self.passage = passage
    self.clause = clause
  }

  /// The word that another hangs on, if it stands in the clause.
  func head(of word: Int) -> Int? {
    passage.words[word].head.flatMap { clause.contains($0) && $0 != word ? $0 : nil }
  }

  func relation(of word: Int) -> Relation { head(of: word) == nil ? .root : passage.words[word].relation }

  /// The dependents of a word in the clause, in these relations, in order; subtypes count.
  func dependents(of word: Int, in relations: Set<Relation>) -> [Int] {
    clause.filter {
      head(of: $0) == word
        && (relations.contains(passage.words[$0].relation) || relations.contains(passage.words[$0].relation.base))
    }
  }

  /// The words of the clause that are a word or hang on it, directly or not, in order.
  func phrase(of word: Int) -> [Int] {
    clause.filter { start in
      var index = start
      for _ in 0..<clause.count {
        if index == word { return true }
        guard let next = head(of: index) else { return false }
        index = next
      }
      return false
    }
  }

  /// The phrase as a range; nil where other words stand between.
  func span(of word: Int) -> Range<Int>? {
    let phrase = phrase(of: word)
    guard let first = phrase.first, let last = phrase.last, last - first + 1 == phrase.count else { return nil }
    return first..<last + 1
  }

  func lower(_ word: Int) -> String { passage.lower[word] }
}
