/// The statements that a passage holds: itself without what ties it to its neighbours, and the clauses that can surely
/// be cut out of it.
struct Statements {
  let passage: Passage

  /// The whole sentence first, then what can be cut out of it; none is checked yet for pointers.
  func all() -> [Statement] {
    let whole = cleaned()
    let main = withoutLead(whole) ?? whole
    var found = [whole, main]
    for statement in [whole, main] {
      let shared = SharedHeads(passage: passage, indices: statement.indices).readings().map {
        Statement(pieces: Passage.pieces(of: $0), cuts: statement.cuts.union(.clause))
      }
      for part in shared + clauses(of: statement) + [statement] {
        found.append(part)
        if let shorter = withoutTail(part) { found.append(shorter) }
      }
    }
    return found.filter { isBalanced($0) && isSentence($0) }.uniqued()
  }

  // MARK: cleaning

  /// The sentence without opener, brackets and inner connectives.
  private func cleaned() -> Statement {
    var dropped = Set<Int>()
    var cuts: Statement.Cuts = []
    if let end = openerEnd() {
      dropped.formUnion(0..<end)
      cuts.insert(.opener)
    }
    let brackets = bracketed()
    if !brackets.isEmpty {
      dropped.formUnion(brackets)
      cuts.insert(.bracket)
    }
    let adverbs = removableAdverbs(from: dropped.isEmpty ? 0 : (openerEnd() ?? 0))
    if !adverbs.isEmpty {
      dropped.formUnion(adverbs)
      cuts.insert(.adverb)
    }
    return Statement(pieces: Passage.pieces(of: passage.words.indices.filter { !dropped.contains($0) }), cuts: cuts)
  }

  /// The index after the openers: “And yet,”, “However,”, “But”.
  func openerEnd() -> Int? {
    var end = 0
    for _ in 0..<2 {
      if let next = openerEnd(from: end) { end = next }
    }
    return end == 0 ? nil : end
  }

  private func openerEnd(from start: Int) -> Int? {
    for opener in Connectives.openersBeforeComma
    where passage.has(opener, at: start) && passage.has([","], at: start + opener.count) {
      return start + opener.count + 1
    }
    guard passage.lower.count > start + 3, Connectives.bareOpeners.contains(passage.lower[start]) else { return nil }
    return passage.lower[start + 1] == "," ? start + 2 : start + 1
  }

  /// Words in round or square brackets, the brackets too; none where they do not close.
  private func bracketed() -> [Int] {
    var open: [Int] = []
    var found: [Int] = []
    for (index, form) in passage.lower.enumerated() {
      if form == "(" || form == "[" { open.append(index) }
      guard form == ")" || form == "]" else { continue }
      guard let start = open.popLast() else { return [] }
      if open.isEmpty { found.append(contentsOf: start...index) }
    }
    return open.isEmpty ? found : []
  }

  /// “also” and its like where they stand between a subject or auxiliary and a verb, with their commas.
  private func removableAdverbs(from start: Int) -> [Int] {
    let lower = passage.lower
    var found: [Int] = []
    for index in lower.indices where index > start && Connectives.inner.contains(lower[index]) {
      guard index + 1 < lower.count, !lower[max(0, index - 6)..<index].contains("only"), lower[index - 1] != "but",
        lower[index - 1] != "and"
      else { continue }
      let isFenced = lower[index - 1] == "," && lower[index + 1] == ","
      if isFenced {
        found += [index - 1, index, index + 1]
      } else if ["also", "therefore", "clearly"].contains(lower[index]), lower[index - 1] != ",",
        !passage.isMark(index + 1),
        !FunctionWords.prepositions.contains(lower[index + 1])
          || FunctionWords.copulas.contains(lower[index - 1])
      {
        found.append(index)
      }
    }
    return found
  }

  // MARK: cutting

  /// The sentence without “To promote …,” or “When talking about …,” before its main clause.
  private func withoutLead(_ whole: Statement) -> Statement? {
    let indices = whole.indices
    guard indices.count > 8 else { return nil }
    let (first, second) = (passage.lower[indices[0]], passage.lower[indices[1]])
    let isPurpose =
      first == "to" && passage.isBase(indices[1])
      || first == "in" && passage.has(["in", "order", "to"], at: indices[0])
    let isGerund = ["when", "while", "after", "before", "by", "in"].contains(first) && second.hasSuffix("ing")
    guard isPurpose || isGerund else { return nil }
    for position in 3..<indices.count - 5 where passage.lower[indices[position]] == "," {
      let rest = Array(indices[(position + 1)...])
      if isWhole(rest) { return Statement(pieces: Passage.pieces(of: rest), cuts: whole.cuts.union(.opener)) }
    }
    return nil
  }

  /// The clauses that a semicolon or “, and” joins, where each is plainly whole.
  private func clauses(of whole: Statement) -> [Statement] {
    let indices = whole.indices
    var starts = [0]
    for position in indices.indices.dropFirst(4) where position + 4 < indices.count {
      let word = passage.lower[indices[position]]
      if word == ";" {
        starts.append(position)
      } else if word == ",", isClauseStart(indices, at: position + 1) {
        starts.append(position)
      }
    }
    guard starts.count > 1 else { return [] }
    // Who says it stands in one clause only: the others would stand as facts.
    if passage.voice(of: indices) == .attributed { return [] }
    var found: [Statement] = []
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : indices.count
      var begin = start
      while begin < end,
        passage.isMark(indices[begin]) && !Self.opensQuotation(passage.lower[indices[begin]])
          || start > 0 && ["and", "but", "so", "while", "whereas", "yet", "or"].contains(passage.lower[indices[begin]])
      { begin += 1 }
      let clause = Array(indices[begin..<end])
      guard clause.count >= 5, isWhole(clause) else { return [] }
      found.append(Statement(pieces: Passage.pieces(of: clause), cuts: whole.cuts.union(.clause)))
    }
    return found
  }

  /// Whether a whole clause begins here, after a comma: “and the subject verbs …”, “the subject verbs …”.
  private func isClauseStart(_ indices: [Int], at position: Int) -> Bool {
    var position = position
    if ["and", "but", "so", "while", "whereas", "yet"].contains(passage.lower[indices[position]]) { position += 1 }
    guard let clause = MainClause(in: passage, indices: indices, from: position) else { return false }
    return clause.adjunct == nil && clause.apposition == nil && clause.subject.lowerBound == position
  }

  /// Whether the words are one clause with a subject and a verb of its own, tied to nothing before it.
  private func isWhole(_ clause: [Int]) -> Bool {
    MainClause(in: passage, indices: clause) != nil
  }

  /// The statement without “, which …”, “, including …” or “, reaching …” at its end.
  private func withoutTail(_ statement: Statement) -> Statement? {
    let indices = statement.indices
    for position in indices.indices.dropFirst(5) where position + 2 < indices.count {
      guard passage.lower[indices[position]] == "," else { continue }
      let next = indices[position + 1]
      let word = passage.lower[next]
      let opensTail =
        ["which", "who", "whose", "including", "especially", "particularly"].contains(word)
        || word == "such" && passage.has(["such", "as"], at: next)
        || word.hasSuffix("ing") && word.utf8.count > 5 && !Self.conditions.contains(word)
          && passage.words[next].wordClass == .verb
      guard opensTail, isLastClause(Array(indices[(position + 1)...])) else { continue }
      let kept = Array(indices[..<position])
      guard isWhole(kept), passage.wordCount(in: kept[0]..<kept[kept.count - 1] + 1) >= 6 else { return nil }
      return Statement(pieces: Passage.pieces(of: kept), cuts: statement.cuts.union(.trailing))
    }
    return nil
  }

  /// Whether a relative clause runs to the end: no comma in it may lead back to the main clause.
  private func isLastClause(_ tail: [Int]) -> Bool {
    guard let comma = tail.firstIndex(where: { passage.lower[$0] == "," }), comma + 1 < tail.count else { return true }
    let after = tail[comma + 1]
    return !passage.isFinite(after)
  }

  // MARK: checking

  /// Whether it is a sentence: a cut has been checked when it was cut; the whole must have a verb and its full stop.
  private func isSentence(_ statement: Statement) -> Bool {
    guard statement.cuts.isDisjoint(with: [.clause, .trailing]) else { return true }
    let indices = statement.indices
    guard let first = indices.first, let last = statement.pieces.last,
      passage.lower[max(0, last.upperBound - 2)..<last.upperBound].contains(where: { $0.hasSuffix(".") })
    else { return false }
    // “UK: …”, “Matteo: …”: a label, not a subject.
    if indices.prefix(5).contains(where: { passage.lower[$0] == ":" }) { return false }
    let isSubordinate =
      ["when", "if", "because", "while", "although", "though", "unless", "whereas", "since", "whether", "which", "who"]
      .contains(passage.lower[first])
    if isSubordinate, !indices.contains(where: { passage.lower[$0] == "," }) { return false }
    if passage.isListItem { return MainClause(in: passage, indices: indices) != nil }
    return indices.contains { passage.isFinite($0) }
  }

  /// Whether brackets and quotation marks that open also close.
  private func isBalanced(_ statement: Statement) -> Bool {
    Marks.areBalanced(passage.text(of: statement))
  }

  /// Forms in -ing that say on what the main clause depends: without them it would claim more.
  private static let conditions: Set<String> = [
    "according", "depending", "assuming", "providing", "excluding", "barring",
  ]

  private static func opensQuotation(_ form: String) -> Bool { ["\"", "“", "‘", "«", "``"].contains(form) }
}

extension Array where Element: Hashable {
  /// The elements without those that stood before, in their order.
  func uniqued() -> [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}
