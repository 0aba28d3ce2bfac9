/// “X is the K that …”: what is the term for the K that …?
///
/// Asked from the description to the term, which has one short answer; not the other way.
struct DefinitionRule: AskingRule {
  func candidates(of reading: Reading) -> [Candidate] {
    reading.statements.firstNonNil { candidate(of: reading, $0) }.map { [$0] } ?? []
  }

  private func candidate(of reading: Reading, _ statement: Statement) -> Candidate? {
    let passage = reading.passage
    let indices = statement.indices
    guard statement.frame == nil,
      let copula = indices.indices.first(where: { ["is", "are"].contains(passage.lower[indices[$0]]) }),
      let term = term(Array(indices[..<copula]), of: reading), let first = indices.dropFirst(copula + 1).first,
      ["a", "an", "the", "any"].contains(passage.lower[first])
        || passage.lower[indices[copula]] == "are" && opensPlural(Array(indices.dropFirst(copula + 1)), in: passage)
    else { return nil }
    var rest = firstPredicate(Array(indices[(copula + 1)...]), in: passage)
    while let last = rest.last, passage.isMark(last), !["\"", "”", ")"].contains(passage.lower[last]) {
      rest.removeLast()
    }
    guard (4...20).contains(rest.count), describes(rest, in: passage) else { return nil }
    let shown = passage.text(of: rest)
    let answer = passage.text(of: term)
    return Candidate(
      form: .short(prompt: "What is the term for \(shown)?", answer: answer), rule: .definition, passage: reading.index,
      span: term, acceptedAnswers: article(before: term, in: passage).map { [$0 + answer] } ?? [], kind: .marked)
  }

  /// “chemical messengers of …”: a plural within three words, and what makes it this one right after it.
  private func opensPlural(_ indices: [Int], in passage: Passage) -> Bool {
    let words = indices.prefix(5).map { passage.lower[$0] }
    guard let mark = words.firstIndex(where: { ["of", "that", "which", "who", "in"].contains($0) }), mark > 0 else {
      return false
    }
    return words[mark - 1].hasSuffix("s")
      && !words[..<mark].contains { FunctionWords.all.contains($0) || $0.hasSuffix("ly") || $0.hasSuffix("ed") }
  }

  private func article(before term: Range<Int>, in passage: Passage) -> String? {
    guard term.lowerBound > 0, ["a", "an", "the"].contains(passage.lower[term.lowerBound - 1]) else { return nil }
    return passage.lower[term.lowerBound - 1] + " "
  }

  /// The words up to “and is”, “and can”: a second predicate is no part of the description.
  private func firstPredicate(_ indices: [Int], in passage: Passage) -> [Int] {
    let end = indices.indices.dropFirst(4).first { position in
      passage.lower[indices[position]] == "and" && position + 1 < indices.count
        && FunctionWords.finiteAuxiliaries.contains(passage.lower[indices[position + 1]])
    }
    return end.map { Array(indices[..<$0]) } ?? indices
  }

  /// The term before the copula: at most four words of a common noun; no name, no everyday noun by itself.
  private func term(_ indices: [Int], of reading: Reading) -> Range<Int>? {
    let passage = reading.passage
    var span = indices.filter { !["\"", "“", "”"].contains(passage.lower[$0]) }
    guard let first = span.first, let last = span.last,
      last - first + 1 == indices.count || span.count == indices.count - 2
    else { return nil }
    let article = passage.lower[first]
    if ["a", "an", "the"].contains(article) { span.removeFirst() }
    guard (1...4).contains(span.count), let start = span.first else { return nil }
    let words = span.map { passage.lower[$0] }
    guard
      !words.contains(where: {
        FunctionWords.all.contains($0) || VagueWords.modifiers.contains($0)
      }),
      !span.contains(where: { passage.isMark($0) || passage.isNumber($0) }), let head = words.last
    else { return nil }
    let isName = span.contains {
      passage.words[$0].form.first?.isUppercase == true && ($0 > 0 || reading.lexis.isName(passage.lower[$0]))
    }
    guard !isName, !NameWords.demonyms.contains(head), !NameWords.demonyms.contains(String(head.dropLast())) else {
      return nil
    }
    if article == "the", span.count == 1 {
      guard !Pointing.nouns.contains(head), CommonWords.rarity(of: head) >= 2 else { return nil }
    }
    guard span.count > 1 || CommonWords.rarity(of: head) >= 1 && !VagueWords.nouns.contains(head) else { return nil }
    return start..<last + 1
  }

  /// Whether the words after the copula say what the term is, and nothing less: a noun with what makes it this one.
  private func describes(_ indices: [Int], in passage: Passage) -> Bool {
    let words = indices.map { passage.lower[$0] }
    guard let mark = words.indices.dropFirst(1).prefix(6).first(where: { Self.opensDescription(words[$0]) }) else {
      return false
    }
    let kind = words[..<mark]
    guard !kind.contains(where: { Self.emptyKinds.contains($0) || $0 == "," }) else { return false }
    // “It” must not stand for the term that is asked.
    return !words.contains { ["it", "its", "they", "their", "this", "these"].contains($0) } || words[0] == "the"
      || words.prefix(6).contains("that")
  }

  private static func opensDescription(_ word: String) -> Bool {
    ["that", "which", "who", "whose", "of", "in", "where", "when", "for", "used", "between", "by", "with", "on"]
      .contains(word)
      || word.hasSuffix("ing") && word.utf8.count > 5
  }

  /// What something may be without being defined by it.
  private static let emptyKinds: Set<String> = [
    "one", "example", "problem", "result", "reason", "matter", "question", "sign", "part", "subject", "most", "first",
    "only", "best",
    "major", "main", "key", "important", "same", "source", "case", "issue", "topic", "way", "fact", "cause", "aim",
    "goal",
  ]
}
