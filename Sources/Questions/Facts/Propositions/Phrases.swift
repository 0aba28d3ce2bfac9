import Language

/// Noun phrases as they are printed away from their sentence: without brackets, afterthoughts and loose marks.
struct Phrases {
  let tree: Tree
  private var passage: Passage { tree.passage }

  init(_ tree: Tree) { self.tree = tree }

  /// The words of a phrase without what a comma, dash or bracket adds to it.
  ///
  /// - Parameter leaving: a branch left out besides.
  func words(of head: Int, leaving: Int? = nil) -> [Int] {
    let inBrackets = bracketed
    let all = tree.phrase(of: head) { branch in
      branch == leaving || inBrackets.contains(branch) || isAfterthought(branch, of: head)
    }
    return trimmed(all)
  }

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
    if [Relation.parataxis, .unknown, Relation(rawValue: "discourse"), Relation(rawValue: "vocative")]
      .contains(relation)
    {
      return true
    }
    guard branch > head else { return false }
    if relation == .conjunct { return isClause(branch) }
    guard [Relation.apposition, .clausalModifier, .adverbialClause, .nominalModifier].contains(relation) else {
      return false
    }
    let start = tree.phrase(of: branch).first ?? branch
    guard start > 0 else { return false }
    return [",", "(", "–", "—", "-", ":", ";"].contains(passage.lower[start - 1])
      || [",", "(", "–", "—", ":"].contains(passage.lower[start])
  }

  private func isClause(_ word: Int) -> Bool {
    !tree.dependents(of: word, in: [.subject, .copula]).isEmpty || passage.isFinite(word)
  }

  /// Words between brackets, the brackets too.
  private var bracketed: Set<Int> {
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
