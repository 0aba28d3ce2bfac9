/// Finds what a passage states: its quantities, names, marked words, superlatives, list items and terms.
struct FactFinder {
  let lexis: Lexis
  let terms: DocumentTerms
  /// Whether the document argues: then its noun phrases are facts too.
  let isEssay: Bool

  /// The facts in the order of their places; where two overlap, the surer kind stands.
  func facts(of passage: Passage) -> [Fact] {
    let keyTerms = KeyTerms(passage: passage, lexis: lexis, terms: terms)
    var facts = Quantities(passage: passage).facts()
    add(Names(passage: passage, lexis: lexis).spans().map { Fact(kind: .name, span: $0) }, to: &facts, overriding: true)
    let marked = Marked(passage: passage)
    add(marked.emphasised().map { Fact(kind: .marked, span: $0) }, to: &facts, overriding: true)
    add(marked.quoted().map { Fact(kind: .marked, span: $0) }, to: &facts, overriding: false)
    add(
      Superlatives(passage: passage).spans().map { Fact(kind: .superlative, span: $0) }, to: &facts, overriding: false)
    add(items(of: passage).map { Fact(kind: .item, span: $0) }, to: &facts, overriding: false)
    add(
      keyTerms.spans().map { Fact(kind: .term, span: $0) }, to: &facts,
      overriding: false)
    if isEssay {
      add(
        keyTerms.arguments().map { Fact(kind: .phrase, span: $0) }, to: &facts,
        overriding: false)
    }
    return facts.sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// Adds facts where nothing stands yet; overriding ones take the place of shorter ones inside them.
  private func add(_ added: [Fact], to facts: inout [Fact], overriding: Bool) {
    for fact in added {
      let clashing = facts.filter { $0.span.overlaps(fact.span) }
      if clashing.isEmpty {
        facts.append(fact)
      } else if overriding, clashing.allSatisfy({ fact.span.count > $0.span.count && isPart($0.kind) }) {
        facts.removeAll { $0.span.overlaps(fact.span) }
        facts.append(fact)
      }
    }
  }

  /// A number may be part of a name (“21st Century Maritime Silk Road”) and a name of a title; a date may not.
  private func isPart(_ kind: Fact.Kind) -> Bool {
    switch kind {
    case .count, .century, .name: true
    default: false
    }
  }

  /// The items of lists, articles and a noun they share left outside: “an [economic] community, a [security] community”.
  private func items(of passage: Passage) -> [Range<Int>] {
    let lists = Lists(passage: passage)
    // Dashes, brackets and “are” part much that is no list; a gap has no count to show it.
    let sure = lists.found().filter { $0.lead == .colon || $0.lead == .words }.prefix(1)
    return sure.map(\.enumeration).flatMap { enumeration -> [Range<Int>] in
      let bare = enumeration.items.map { span in
        ["a", "an", "the"].contains(passage.lower[span.lowerBound]) && span.count > 1
          ? span.lowerBound + 1..<span.upperBound : span
      }
      let last = bare.map { passage.lower[$0.upperBound - 1] }
      let sharesHead = Set(last).count == 1 && bare.allSatisfy { $0.count > 1 }
      return bare.map { sharesHead ? $0.lowerBound..<$0.upperBound - 1 : $0 }.filter {
        $0.count <= 4 && !FunctionWords.all.contains(passage.lower[$0.lowerBound])
      }
    } + lists.pairs()
  }
}
