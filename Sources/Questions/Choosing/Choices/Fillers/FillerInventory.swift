/// All that a document names and counts, by class and place: where wrong answers come from.
///
/// Built once a document, in about linear time.
struct FillerInventory: Sendable {
  /// A number or date as it stands in the document.
  struct Value: Hashable, Sendable {
    var text: String
    var kind: Fact.Kind
    var passage: Int
  }

  private(set) var fillers: [Filler] = []
  /// By their text in lower case.
  private var indexByText: [String: Int] = [:]
  private var indicesByKey: [FillerKey: [Int]] = [:]
  private(set) var values: [Value] = []
  /// The latest year that the document names; nil where it names none.
  private(set) var latestYear: Int?
  private(set) var explained = ExplainedForms()
  /// The full names of people, in lower case.
  private(set) var fullNames: [String] = []
  /// By passage, every word of it with a digit: what may be meant by a number of its.
  let numerals: [Set<String>]
  private let sections: [Int]

  init(of proposals: Proposals) {
    sections = proposals.passages.map(\.sectionIndex)
    numerals = proposals.passages.map { passage in
      Set(passage.lower.filter { $0.utf8.contains(where: Numerals.isDigit) || NumberWords.isNumberWord($0) })
    }
    var names = NameFillers(lexis: proposals.lexis)
    for (index, passage) in proposals.passages.enumerated() { names.note(passage, index: index) }
    for filler in names.fillers() {
      add(filler)
      if filler.keys.contains(.person(isFull: true)) { fullNames.append(filler.text.lowercased()) }
    }
    var phrases = PhraseFillers(lexis: proposals.lexis)
    for (index, passage) in proposals.passages.enumerated() {
      phrases.note(passage, index: index, facts: proposals.readings[index]?.facts ?? [])
      noteValues(passage, index: index)
      explained.note(passage)
    }
    for candidate in proposals.candidates where [.definition, .naming].contains(candidate.rule) {
      if case .short(_, let answer) = candidate.form { phrases.noteDefined(answer) }
    }
    for filler in phrases.fillers() { add(filler) }
  }

  private mutating func add(_ filler: Filler) {
    let key = filler.text.lowercased()
    // What is a name somewhere is no common noun.
    guard indexByText[key] == nil else { return }
    indexByText[key] = fillers.count
    for shared in filler.keys { indicesByKey[shared, default: []].append(fillers.count) }
    fillers.append(filler)
  }

  private mutating func noteValues(_ passage: Passage, index: Int) {
    for fact in Quantities(passage: passage).facts() {
      let text = passage.text(of: fact.span)
      values.append(Value(text: text, kind: fact.kind, passage: index))
      guard fact.kind == .year || fact.kind == .date else { continue }
      for word in Stem.words(of: text) {
        if let year = Int(word.prefix(4)), (1000...2100).contains(year) { latestYear = max(latestYear ?? year, year) }
      }
    }
  }

  // MARK: looking up

  func filler(_ text: String) -> Filler? { indexByText[text.lowercased()].map { fillers[$0] } }

  /// The fillers of a class, those first that are said nearest to a passage: in its section, then in the next ones.
  func fillers(of key: FillerKey, near passage: Int) -> [Filler] {
    (indicesByKey[key] ?? []).map { index in
      (distance: fillers[index].passages.map { distance($0, passage) }.min() ?? Int.max, index: index)
    }
    .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.map { fillers[$0.index] }
  }

  /// Numbers and dates of other passages, the nearest first.
  func values(near passage: Int, where isWanted: (Fact.Kind) -> Bool) -> [Value] {
    values.enumerated().filter { isWanted($0.element.kind) && $0.element.passage != passage }
      .sorted {
        (distance($0.element.passage, passage), $0.offset) < (distance($1.element.passage, passage), $1.offset)
      }
      .map(\.element)
  }

  /// Sections count most, then sentences.
  private func distance(_ one: Int, _ other: Int) -> Int {
    abs(sections[one] - sections[other]) * sections.count + abs(one - other)
  }
}
