/// How a question was made; the name stands in the JSON output and in `--explain`.
enum Rule: String, CaseIterable, Sendable {
  // Short answers.
  case acronym, naming, definition, meaning
  // Parts of a clause.
  case subject, object, predicate, agent, oblique, when, place, why, purpose, how, condition, quantity, apposition
  // Lists.
  case parts = "list-parts"
  case countedList = "list-counted"
  case objects = "list-objects"
  case tableCell = "table-cell"
  // Gaps, by what stands in them.
  case yearGap = "gap-year"
  case dateGap = "gap-date"
  case centuryGap = "gap-century"
  case countGap = "gap-count"
  case shareGap = "gap-share"
  case moneyGap = "gap-money"
  case nameGap = "gap-name"
  case markedGap = "gap-marked"
  case itemGap = "gap-item"
  case superlativeGap = "gap-superlative"
  case conceptGap = "gap-concept"
  case phraseGap = "gap-phrase"
  case argumentGap = "gap-argument"

  /// Whether it asks for a term as such.
  var asksForConcepts: Bool { [.acronym, .naming, .definition, .meaning].contains(self) }

  /// The chance that a strict editor keeps a card of this rule, as blind judges kept them (Tests/QuestionsTests/Judged),
  /// drawn towards the mean of all by four cards; rules that were judged fewer than five times are set by hand.
  var prior: Double {
    switch self {
    case .acronym: 0.84
    case .naming: 0.72
    case .definition: 0.84
    case .meaning: 0.74
    case .subject: 0.25
    case .object: 0.22
    case .predicate: 0.32
    case .agent: 0.35
    case .oblique: 0.24
    case .when: 0.5
    case .place: 0.4
    case .why: 0.33
    case .purpose: 0.4
    case .how: 0.69
    case .condition: 0.27
    case .quantity: 0.41
    case .apposition: 0.5
    case .parts: 0.8
    case .countedList: 0.75
    case .objects: 0.65
    case .tableCell: 0.6
    case .yearGap: 0.65
    case .dateGap: 0.75
    case .centuryGap: 0.74
    case .countGap: 0.42
    case .shareGap: 0.43
    case .moneyGap: 0.6
    case .nameGap: 0.48
    case .markedGap: 0.34
    case .itemGap: 0.5
    case .superlativeGap: 0.45
    case .conceptGap: 0.5
    case .phraseGap: 0.26
    case .argumentGap: 0.26
    }
  }

  /// The most words that an answer may have.
  var longestAnswer: Int {
    switch self {
    case .definition, .meaning: 20
    case .why, .purpose, .how, .condition: 13
    case .predicate: 12
    default: 9
    }
  }

  /// Whether it asks for the things and people that a sentence is about, whatever they are.
  var asksForNames: Bool {
    switch self {
    case .subject, .object, .agent, .oblique, .nameGap, .conceptGap, .markedGap, .phraseGap, .argumentGap: true
    default: false
    }
  }

  /// Whether the question may name the class that the answer's last word names too: “which cells?” – “glial cells”.
  var asksByClass: Bool {
    switch self {
    case .naming, .definition, .meaning, .parts, .countedList, .subject, .object, .predicate, .agent, .oblique,
      .apposition:
      true
    default: false
    }
  }
}
