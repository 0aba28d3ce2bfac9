import Cards

/// A question that could be asked, before anything is vetoed, scored or chosen.
struct Candidate: Sendable {
  enum Form: Hashable, Sendable {
    case cloze(Statement, gap: Range<Int>)
    case short(prompt: String, answer: String)
    case list(prompt: String, items: [String], isOrdered: Bool)
    case choice(prompt: String, choices: [Choice])
  }

  var form: Form
  var rule: Rule
  /// The index of its passage among the document's.
  var passage: Int
  /// The words of the passage that the answer stands in.
  var span: Range<Int>
  var acceptedAnswers: [String] = []
  /// What the gap or answer is, where a fact was found for it.
  var kind: Fact.Kind?
  /// In what kind of clause the fact stands, where it was read from one.
  var construction: Proposition.Construction?
  /// How sure the tree is of that clause, in 0...1.
  var confidence = 1.0
  /// What is printed before the question, where that leans on an earlier sentence.
  var lead: Lead?
  /// What the card rests on, where that is not its passage alone.
  var evidence: Evidence?
  /// The chance of being kept; set by `Scoring`.
  var score = 0.0
  /// The chance of being what a person asks of the document; set by `Scoring`.
  var value = 0.0

  /// A prompt with what is printed before it.
  func led(_ prompt: String) -> String { lead.map { $0.text + " " + prompt } ?? prompt }
}
