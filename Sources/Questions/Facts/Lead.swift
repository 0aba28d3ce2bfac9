/// The sentence before one that leans on it, printed before what is asked: “The treaty was signed in 1648. It ended […].”
struct Lead: Hashable, Sendable {
  /// As it is printed: whole sentences.
  let text: String
  /// As it stands in the document.
  let evidence: Evidence
  /// The stems of its words, and what of the pointers after it can lean on it.
  private let stems: Set<String>
  private let hasPerson: Bool
  private let hasThing: Bool
  private let hasPlural: Bool
  /// Whether a month or “that year” after it is one of a year that it names.
  let isDated: Bool
  /// Whether it is said to be the author's own.
  let isFramed: Bool

  /// More words than these nobody reads before a question.
  static let mostWords = 40

  /// - Returns: nil where it would be too long to be read before another sentence.
  init?(_ statement: Statement, of passage: Passage) {
    let indices = statement.indices
    let earlier = statement.leans ? passage.lead : nil
    text = (earlier.map { $0.text + " " } ?? "") + passage.text(of: statement)
    guard text.split(separator: " ").count <= Self.mostWords else { return nil }
    evidence = passage.evidence(after: earlier)
    isFramed = statement.frame != nil || earlier?.isFramed == true
    let words = indices.map { passage.standingWord(at: $0) }
    stems = (earlier?.stems ?? []).union(words.map(Stem.of))
    hasPerson =
      earlier?.hasPerson == true
      || indices.contains { index in
        passage.persons.contains { $0.contains(index) } || Persons.nouns.contains(passage.lower[index])
          || Pointing.singularPerson.contains(passage.lower[index])
      }
    let nouns = indices.filter { passage.isNoun($0) || passage.words[$0].wordClass == .properNoun }
    hasPlural =
      earlier?.hasPlural == true
      || nouns.contains { ["NNS", "NNPS"].contains(passage.words[$0].tag) } || words.contains("and")
    hasThing = earlier?.hasThing == true || nouns.contains { ["NN", "NNP"].contains(passage.words[$0].tag) }
    isDated = earlier?.isDated == true || words.contains { $0.utf8.count == 4 && ("1000"..."2100").contains($0) }
  }

  /// Whether a word that leans on something before it, in small letters, finds that in the lead.
  func gives(_ pointer: String) -> Bool {
    if Pointing.singularPerson.contains(pointer) { return hasPerson }
    if Pointing.singularThing.contains(pointer) { return hasThing }
    if Pointing.plural.contains(pointer) { return hasPlural }
    return Self.given.contains(pointer) || Connectives.leaning.contains(pointer)
      || Pointing.adjectives.contains(pointer)
  }

  /// Whether it names what “the” with a noun means.
  func names(_ noun: String) -> Bool { stems.contains(Stem.of(noun)) }

  private static let given: Set<String> = [
    "this", "that", "these", "those", "such", "another", "other", "others", "both", "one", "ones", "each", "so", "then",
    "same", "the same", "the other", "the others", "the rest", "the remaining", "in this way", "in that way",
    "in this case", "in that case", "in such", "as such", "of these", "of those", "of them", "of this",
  ]

  /// Times that count from a date before them.
  static let datedTimes: Set<String> = [
    "at the same time", "at that time", "by then", "since then", "until then", "in the same year", "that year",
    "the same year", "the following year", "the next year", "the previous year", "the year before", "years later",
    "months later", "a year later", "soon after", "shortly after", "soon afterwards", "afterwards",
  ]
}

extension Passage {
  /// What is printed before a statement of it; nil where that stands alone.
  func lead(of statement: Statement) -> Lead? { statement.leans ? lead : nil }

  /// What a question rests on that is asked after a lead, or after none.
  func evidence(after lead: Lead?) -> Evidence {
    guard let lead else { return Evidence(text: evidence, lines: lines) }
    return Evidence(
      text: lead.evidence.text + " " + evidence,
      lines: min(
        lead.evidence.lines.lowerBound, lines.lowerBound)...max(
          lead.evidence.lines.upperBound, lines.upperBound))
  }
}
