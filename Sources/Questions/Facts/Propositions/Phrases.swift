import Language

/// Noun phrases as they are printed away from their sentence: without brackets, afterthoughts and loose marks.
struct Phrases {
  let tree: Tree
  /// Words between brackets, the brackets too.
  private let inBrackets: Set<Int>
  private var passage: Passage { tree.passage }

  init(_ tree: Tree) {
    self.tree = tree
    inBrackets = Self.bracketed(in: tree.passage)
  }

  /// The words of a noun phrase without its preposition and what a comma, dash or bracket adds to it.
  ///
  /// - Parameter leaving: a branch left out besides.
  func words(of head: Int, leaving: Int? = nil) -> [Int] {
    let marker = Set(tree.marker(of: head))
    return trimmed(
      tree.phrase(of: head) { branch in
        branch == leaving || marker.contains(branch) || inBrackets.contains(branch) || isAfterthought(branch, of: head)
      })
  }

  /// The words of a noun phrase, its preposition first.
  func markedWords(of head: Int) -> [Int] { (tree.marker(of: head) + words(of: head)).sorted() }

  /// The words of a clause without what stands in brackets.
  func clause(of head: Int) -> [Int] { trimmed(tree.phrase(of: head) { inBrackets.contains($0) }) }

  /// The shortest phrase that still names the thing: relative clauses and participles gone too, where it is long.
  func core(of head: Int, most: Int = 8) -> [Int] {
    let whole = words(of: head)
    guard passage.wordCount(of: whole) > most else { return whole }
    let kept = Set(
      tree.phrase(of: head) { branch in
        [Relation.clausalModifier, .clausalComplement, .adverbialClause].contains(tree.relation(of: branch))
      })
    return trimmed(whole.filter(kept.contains))
  }

  /// Words without marks at their ends, and without commas that nothing follows any more.
  func trimmed(_ words: [Int]) -> [Int] {
    var words = words
    while let last = words.last, isLoose(last) { words.removeLast() }
    while let first = words.first, isLoose(first) || tree.relation(of: first) == .coordinator { words.removeFirst() }
    return words.enumerated().filter { position, word in
      guard [",", "-", "–", "—"].contains(passage.lower[word]) else { return true }
      return position + 1 < words.count && words[position + 1] == word + 1
    }.map(\.element)
  }

  private func isLoose(_ word: Int) -> Bool {
    passage.isMark(word) && !["\"", "“", "”", "'", "’"].contains(passage.words[word].form)
  }

  private func isAfterthought(_ branch: Int, of head: Int) -> Bool {
    let relation = tree.relation(of: branch)
    if Self.loose.contains(relation) { return true }
    // “In the fourth quarter, bank credit”: not the noun's own.
    if branch < head, passage.words[branch].head == head {
      if [.nominalModifier, .oblique, .adverbialClause].contains(relation) {
        return tree.relation(of: branch) != .nominalModifier || passage.words[branch].relation != .possessor
      }
      return relation == .adverbialModifier && Proposition.linkingAdverbs.contains(passage.lower[branch])
    }
    guard branch > head else { return false }
    if relation == .conjunct { return isClause(branch) }
    guard [.apposition, .clausalModifier, .adverbialClause, .nominalModifier].contains(relation) else { return false }
    let start = tree.phrase(of: branch).first ?? branch
    guard start > 0 else { return false }
    return [",", "(", "–", "—", "-", ":", ";"].contains(passage.lower[start - 1])
      || [",", "(", "–", "—", ":"].contains(passage.lower[start])
  }

  private static let loose: Set<Relation> = [
    .parataxis, .unknown, Relation(rawValue: "discourse"), Relation(rawValue: "vocative"),
  ]

  private func isClause(_ word: Int) -> Bool {
    !tree.dependents(of: word, in: [.subject, .copula]).isEmpty || passage.isFinite(word)
  }

  private static func bracketed(in passage: Passage) -> Set<Int> {
    var depth = 0
    var found = Set<Int>()
    for (index, form) in passage.lower.enumerated() {
      if form == "(" || form == "[" { depth += 1 }
      if depth > 0 { found.insert(index) }
      if form == ")" || form == "]" { depth = max(0, depth - 1) }
    }
    return found
  }
}

extension Passage {
  /// How many of some words are words, not marks.
  func wordCount(of indices: [Int]) -> Int { indices.count { !isMark($0) && !words[$0].continuesToken } }
}
