import Language

/// How a document uses one term: where, how often, in which spellings.
struct TermUses: Sendable {
  struct Place: Hashable, Sendable {
    /// The index of a passage, and its words.
    var passage: Int
    var span: Range<Int>
  }

  let key: TermKey
  /// Where it stands as a whole phrase, in the order of the document.
  var places: [Place] = []
  /// How often it stands inside longer phrases, and in which.
  var nestedCount = 0
  var longer: Set<TermKey> = []
  /// How often it is written how.
  var spellings: [String: Int] = [:]
  var sections: Set<Int> = []
  var blocks: Set<Int> = []
  /// How often it is a name of a kind; `nil` counts uses as a common noun.
  var names: [NounPhrases.Phrase.Name?: Int] = [:]
  /// Whether it is two phrases that “of” joins.
  var isJoinedByOf = false
  var emphasisedCount = 0
  var quotedCount = 0
  var openingCount = 0
  /// How often a number stands before it, as before a unit.
  var countedCount = 0

  init(key: TermKey) { self.key = key }

  /// In 0...; uses inside longer phrases included.
  var count: Int { places.count + nestedCount }

  /// Whether it is written as a name more often than not.
  var isName: Bool { names.reduce(0) { $0 + ($1.key == nil ? -$1.value : $1.value) } > 0 }

  /// What it names, by the most of its uses.
  var nameKind: Entity.Kind? {
    guard isName else { return nil }
    let votes = Entity.Kind.allCases.map { kind in (kind, names[.kind(kind), default: 0]) }
    return votes.filter { $0.1 > 0 }.max { $0.1 < $1.1 }?.0
  }

  /// As the document writes it most often; of equals the shorter, then the first in the alphabet.
  var spelling: String {
    spellings.min { (-$0.value, $0.key.utf8.count, $0.key) < (-$1.value, $1.key.utf8.count, $1.key) }?.key ?? key.text
  }
}
