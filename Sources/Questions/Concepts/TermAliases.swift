import Language

/// Which phrases of a document are other names of one thing.
struct TermAliases {
  /// By the key of another name: the key of the name that it stands for.
  private(set) var main: [TermKey: TermKey] = [:]
  private let passages: [Passage]
  private let table: TermTable

  init(passages: [Passage], table: TermTable, definitions: DefiningClauses) {
    self.passages = passages
    self.table = table
    noteShortForms()
    noteOtherNames(definitions)
    notePersons()
  }

  /// Keys of the other names, in the alphabet's order.
  func others(of key: TermKey) -> [TermKey] { main.keys.filter { main[$0] == key }.sorted() }

  /// Makes the less used of two names another name of the more used; both lead to one.
  private mutating func join(_ one: TermKey, _ other: TermKey) {
    let (one, other) = (main[one] ?? one, main[other] ?? other)
    guard one != other, let first = table.uses[one], let second = table.uses[other] else { return }
    let isFirst = (first.count, first.key.words.count, one.text) >= (second.count, second.key.words.count, other.text)
    let (kept, given) = isFirst ? (one, other) : (other, one)
    for (name, known) in main where known == given { main[name] = kept }
    main[given] = kept
  }

  /// “Long Form (LF)”.
  private mutating func noteShortForms() {
    for passage in passages {
      for found in ShortForms(passage: passage).found() {
        join(TermKey(of: found.long, in: passage), TermKey(of: found.short..<found.short + 1, in: passage))
      }
    }
  }

  /// “X, also known as Y”, “X (or Y)”, “called X or Y”.
  private mutating func noteOtherNames(_ definitions: DefiningClauses) {
    for clause in definitions.all {
      for other in clause.otherNames {
        join(TermKey(of: clause.term, in: passages[clause.passage]), TermKey(of: other, in: passages[clause.passage]))
      }
    }
    for passage in passages {
      for (one, other) in OtherNames(passage: passage).found() {
        join(TermKey(of: one, in: passage), TermKey(of: other, in: passage))
      }
    }
  }

  /// The first or last name of a person, where only one has it.
  private mutating func notePersons() {
    let people = table.uses.values.filter { $0.nameKind == .person }.map(\.key).sorted()
    for key in people where key.words.count > 1 {
      for part in [key.words.last, key.words.first].compactMap({ $0 }) {
        let short = TermKey(part)
        let bearers = people.filter { $0.words.count > 1 && ($0.words.last == part || $0.words.first == part) }
        if bearers.count == 1, table.uses[short]?.isName == true, main[short] == nil { main[short] = main[key] ?? key }
      }
    }
  }
}
