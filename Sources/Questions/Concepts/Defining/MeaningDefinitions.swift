import Language

/// “X means that …”, “the word X refers to …”, “X is defined as …”: a term by itself, and what it means.
struct MeaningDefinitions {
  let passage: Passage
  let index: Int
  let lexis: Lexis

  private static let verbs: [(words: [String], asked: String)] = [
    ("means that", "mean"), ("mean that", "mean"), ("means", "mean"), ("mean", "mean"), ("refers to", "refer to"),
    ("refer to", "refer to"), ("denotes", "denote"), ("denote", "denote"), ("is defined as", "mean"),
    ("are defined as", "mean"), ("is the name for", "mean"), ("is the term for", "mean"), ("is the name of", "mean"),
    ("is a term for", "mean"), ("is a name for", "mean"),
  ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }

  func found() -> [DefiningClause] {
    for position in passage.words.indices.dropFirst().prefix(12) {
      if let verb = Self.verbs.first(where: { passage.has($0.words, at: position) }) {
        return clause(at: position, verb.words, asked: verb.asked).map { [$0] } ?? []
      }
    }
    return []
  }

  private func clause(at verb: Int, _ words: [String], asked: String) -> DefiningClause? {
    let start = verb + words.count
    guard let term = subject(before: verb), start < passage.words.count, passage.isFinite(verb) else { return nil }
    let describing = Describing(passage: passage, lexis: lexis)
    let tree = describing.tree
    let rest = start..<passage.words.count
    // A noun with what makes it this one.
    if words.last != "that", let first = rest.first,
      ["a", "an", "the", "any"].contains(passage.lower[first]) || passage.isNoun(first) || passage.isModifier(first),
      let kind = head(from: start, tree), let description = describing.description(headedBy: kind, from: start)
    {
      return DefiningClause(
        pattern: .meaning, passage: index, term: term, description: toEnd(description.words, describing), kind: kind,
        isSpecific: description.isSpecific || description.words.count > 4, isPlural: passage.words[kind].tag == "NNS",
        verb: asked)
    }
    // A clause, to its end.
    let end = rest.first { [".", ";", ":", "?", "!"].contains(passage.lower[$0]) } ?? passage.words.count
    let clause = Array(start..<end)
    guard (2...18).contains(clause.count), describing.standsAlone(clause) else { return nil }
    return DefiningClause(
      pattern: .meaning, passage: index, term: term, description: clause, kind: nil, isSpecific: true, isPlural: false,
      verb: asked)
  }

  /// With the phrase that follows, where only it stands between the description and the end: the verb may hold on to it.
  private func toEnd(_ words: [Int], _ describing: Describing) -> [Int] {
    guard let last = words.last, last + 1 < passage.words.count,
      FunctionWords.plainPrepositions.contains(passage.lower[last + 1]) || passage.lower[last + 1] == "to",
      let end = (last + 1..<passage.words.count).first(where: { passage.isMark($0) }), end - last <= 9,
      words.count + end - last - 1 <= Describing.mostWords,
      !(last + 1..<end).contains(where: {
        passage.isFinite($0) || FunctionWords.coordinators.contains(passage.lower[$0])
      })
    else { return words }
    let longer = words + (last + 1..<end)
    return describing.standsAlone(Array(longer.dropFirst())) ? longer : words
  }

  /// The head of the phrase that begins at a word: the first noun whose head lies before it.
  private func head(from start: Int, _ tree: Sentence) -> Int? {
    (start..<passage.words.count).prefix(8).first { index in
      passage.isNoun(index) && (passage.words[index].head.map { $0 < start || $0 > index + 8 } ?? true)
    }
      ?? (start..<passage.words.count).prefix(8).first { index in
        passage.isNoun(index) && passage.words[index].relation.base != .compound
      }
  }

  /// “The term X”, “X”, ““X””: all that stands before the verb, an opener and its comma aside.
  private func subject(before verb: Int) -> Range<Int>? {
    let reader = TermReader(passage: passage, lexis: lexis)
    var start = 0
    if let comma = (0..<verb).last(where: { passage.lower[$0] == "," }), comma < 6 { start = comma + 1 }
    if start < verb, ["the", "a"].contains(passage.lower[start]), start + 1 < verb,
      Self.words.contains(passage.lower[start + 1])
    {
      start += 2
    } else if start < verb, Self.words.contains(passage.lower[start]) {
      start += 1
    }
    while start < verb, reader.isOpening(start) { start += 1 }
    var end = verb
    if end > start, passage.lower[end - 1] == ")", let open = (start..<end).last(where: { passage.lower[$0] == "(" }) {
      end = open
    }
    while end > start,
      reader.isQuotationMark(end - 1) || ["usually", "generally", "simply"].contains(passage.lower[end - 1])
    {
      end -= 1
    }
    guard start < end else { return nil }
    // Behind “the word” anything may stand.
    if start > 1, Self.words.contains(passage.lower[start - 1]) || reader.isQuotationMark(start - 1), end - start <= 3 {
      return reader.checked(start..<end)
    }
    guard let term = reader.term(from: start), term == start..<end else { return nil }
    return term
  }

  private static let words: Set<String> = ["word", "term", "phrase", "expression", "name", "concept", "acronym"]
}
