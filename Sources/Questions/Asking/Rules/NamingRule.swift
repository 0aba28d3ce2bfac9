/// “C is called X”: what is C called?
struct NamingRule: AskingRule {
  private static let verbs: [[String]] = [
    ["called"], ["known", "as"], ["named"], ["termed"], ["dubbed"], ["nicknamed"], ["referred", "to", "as"],
  ]
  private static let adverbs: Set<String> = [
    "also", "often", "commonly", "sometimes", "usually", "generally", "collectively", "now", "together",
  ]

  func candidates(of reading: Reading) -> [Candidate] {
    reading.statements.firstNonNil { candidate(of: reading, $0) }.map { [$0] } ?? []
  }

  private func candidate(of reading: Reading, _ statement: Statement) -> Candidate? {
    guard statement.frame == nil else { return nil }
    let passage = reading.passage
    let indices = statement.indices
    func word(_ position: Int) -> String { indices.indices.contains(position) ? passage.lower[indices[position]] : "" }
    for position in indices.indices.dropFirst() where FunctionWords.copulas.contains(word(position)) {
      var verb = position + 1
      while Self.adverbs.contains(word(verb)) { verb += 1 }
      guard
        let phrase = Self.verbs.first(where: { phrase in phrase.indices.allSatisfy { word(verb + $0) == phrase[$0] } })
      else { continue }
      guard isWholeSubject(indices[..<position].map { $0 }, in: passage),
        let span = name(indices, from: verb + phrase.count, in: passage)
      else { return nil }
      let subject = Wording.lowered(
        passage.text(of: Array(indices[..<position])), reading: reading, first: indices[0])
      guard let subject else { return nil }
      let prompt = "What \(word(position)) \(subject) \(phrase.joined(separator: " "))?"
      let answer = passage.text(of: span)
      return Candidate(
        form: .short(prompt: prompt, answer: answer), rule: .naming, passage: reading.index, span: span,
        acceptedAnswers: Variants.phrases(of: answer), kind: .marked)
    }
    return nil
  }

  /// Whether the words are one noun phrase, relative clauses of its own included.
  private func isWholeSubject(_ indices: [Int], in passage: Passage) -> Bool {
    guard (1...16).contains(indices.count), let first = indices.first, let last = indices.last,
      last - first + 1 == indices.count
    else {
      return false
    }
    let words = indices.map { passage.lower[$0] }
    guard let opening = words.first, !FunctionWords.prepositions.contains(opening),
      !FunctionWords.subordinators.contains(opening),
      !FunctionWords.pronouns.contains(opening), !words.contains(","), !words.contains(";"), !words.contains(":")
    else { return false }
    if ["and", "or", "which", "that", "who", "it", "they"].contains(words[words.count - 1]) { return false }
    let hasVerb = indices.contains {
      passage.isFinite($0)
    }
    return !hasVerb || words.contains { ["that", "which", "who", "in"].contains($0) }
  }

  /// The name's words: up to the end or a comma, five at most.
  private func name(_ indices: [Int], from start: Int, in passage: Passage) -> Range<Int>? {
    var end = start
    while end < indices.count, !passage.isMark(indices[end]) || ["\"", "“"].contains(passage.lower[indices[end]]) {
      end += 1
    }
    var begin = start
    while begin < end, ["\"", "“"].contains(passage.lower[indices[begin]]) { begin += 1 }
    guard begin < end, end - begin <= 5, indices[end - 1] - indices[begin] == end - 1 - begin else { return nil }
    let span = indices[begin]..<indices[end - 1] + 1
    let isPlain = !span.contains {
      FunctionWords.finiteAuxiliaries.contains(passage.lower[$0]) || FunctionWords.relatives.contains(passage.lower[$0])
        || FunctionWords.subordinators.contains(passage.lower[$0])
    }
    // “is called for by”, “are called in”: no name.
    let isNamed =
      !FunctionWords.prepositions.contains(passage.lower[begin == end ? start : indices[begin]])
      && !FunctionWords.adverbs.contains(passage.lower[indices[begin]])
    return isPlain && isNamed ? span : nil
  }
}
