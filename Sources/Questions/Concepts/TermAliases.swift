import Language

/// Which phrases of a document are other names of one thing.
struct TermAliases {
  /// By the key of another name: the key of a name that it stands for, which may stand for a third.
  private var main: [TermKey: TermKey] = [:]
  /// By the key of a term: the keys of its other names, in the alphabet's order.
  private var names: [TermKey: [TermKey]] = [:]
  private let passages: [Passage]
  private let table: TermTable

  init(passages: [Passage], table: TermTable, definitions: DefiningClauses) {
    self.passages = passages
    self.table = table
    noteShortForms()
    noteOtherNames(definitions)
    notePersons()
    for key in main.keys.sorted() { names[root(of: key), default: []].append(key) }
  }

  /// Whether a name stands for another.
  func isOther(_ key: TermKey) -> Bool { main[key] != nil }

  /// Keys of a term's other names, in the alphabet's order.
  func others(of key: TermKey) -> [TermKey] { names[key] ?? [] }

  private func root(of key: TermKey) -> TermKey {
    var key = key
    while let next = main[key] { key = next }
    return key
  }

  /// Makes the less used of two names another name of the more used; both lead to one.
  private mutating func join(_ one: TermKey, _ other: TermKey) {
    let (one, other) = (root(of: one), root(of: other))
    guard one != other, let first = table.uses[one], let second = table.uses[other] else { return }
    let isFirst =
      (first.count, first.key.words.count, one.text) >= (second.count, second.key.words.count, other.text)
    main[isFirst ? other : one] = isFirst ? one : other
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
    let people = table.uses.values.filter { $0.nameKind == .person && $0.key.words.count > 1 }.map(\.key).sorted()
    var bearers: [String: [TermKey]] = [:]
    for key in people {
      for part in Set([key.words.first, key.words.last].compactMap { $0 }) { bearers[part, default: []].append(key) }
    }
    for (part, keys) in bearers.sorted(by: { $0.key < $1.key }) where keys.count == 1 {
      let short = TermKey(part)
      guard let key = keys.first, table.uses[short]?.nameKind == .person, main[short] == nil,
        !Persons.titles.contains(part), root(of: key) != short
      else { continue }
      main[short] = root(of: key)
    }
  }
}
