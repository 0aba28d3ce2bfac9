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

  /// The chance that a strict editor keeps a card of this rule when nothing speaks against it.
  ///
  /// Provisional: set by hand after reading a few hundred cards of the development documents by the rubric of
  /// keeping without a change. A model fitted on judged cards takes their place.
  var prior: Double {
    switch self {
    case .acronym: 0.92
    case .naming: 0.9
    case .definition: 0.88
    case .meaning: 0.82
    case .subject: 0.72
    case .object: 0.68
    case .predicate: 0.6
    case .agent: 0.7
    case .oblique: 0.62
    case .when: 0.8
    case .place: 0.72
    case .why: 0.74
    case .purpose: 0.66
    case .how: 0.7
    case .condition: 0.62
    case .quantity: 0.8
    case .apposition: 0.75
    case .parts: 0.88
    case .countedList: 0.88
    case .objects: 0.74
    case .tableCell: 0.8
    case .yearGap, .dateGap: 0.8
    case .centuryGap: 0.74
    case .countGap: 0.82
    case .shareGap, .moneyGap: 0.82
    case .nameGap: 0.76
    case .markedGap: 0.76
    case .itemGap: 0.7
    case .superlativeGap: 0.68
    case .conceptGap: 0.7
    case .phraseGap: 0.74
    case .argumentGap: 0.4
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
