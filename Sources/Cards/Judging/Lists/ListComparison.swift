/// Every item that was typed beside every item that is wanted.
struct ListComparison {
  private let items: [String]
  private let typed: [String]
  /// `comparisons[item][typed]`: how the two compare, in the variant of the item that comes nearest.
  private let comparisons: [[AnswerComparison]]

  init(card: Card, items: [String], typed: [String]) {
    self.items = items
    self.typed = typed
    let typedTexts = typed.map { AnswerText($0) }
    let variants = ListVariants(items: items, acceptedAnswers: card.acceptedAnswers).texts
    var context = AnswerContext(prompt: card.prompt)
    comparisons = items.indices.map { item in
      context.rivals = items.indices.filter { $0 != item }.flatMap { variants[$0] }
      return typedTexts.map { typed in
        let compared = variants[item].map { AnswerComparison(wanted: $0, typed: typed, context: context) }
        return compared.dropFirst().reduce(compared[0]) { $1.rank < $0.rank ? $1 : $0 }
      }
    }
  }
}

extension ListComparison {
  func judgement(isOrdered: Bool) -> ListJudgement {
    let weights = items.indices.map { item in typed.indices.map { weight(item, $0) } }
    let matches = Assignment.best(weights, columnCount: typed.count)
    let inOrder = isOrdered ? ListComparison.longestAscending(matches) : Set(items.indices)
    let found = matches.enumerated().map { item, typedIndex -> ListJudgement.Item in
      guard let typedIndex else { return .missed }
      let judgement = judgement(item, typedIndex)
      return inOrder.contains(item) ? .hit(typed: typedIndex, judgement) : .misplaced(typed: typedIndex, judgement)
    }
    return ListJudgement(items: found, typed: typed.indices.map { finding(typed: $0, matches) })
  }

  private func finding(typed index: Int, _ matches: [Int?]) -> ListJudgement.Typed {
    if typed[index].allSatisfy(\.isBlank) { return .empty }
    if let item = matches.firstIndex(of: index) { return .matched(item: item) }
    // Whatever fits an item as well as this one was typed once before.
    let repeated = items.indices.filter { matches[$0] != nil && isSure(comparisons[$0][index].verdict) }
    return repeated.max { weight($0, index) < weight($1, index) }.map { .repeated(item: $0) } ?? .unknown
  }

  private func isSure(_ verdict: Verdict) -> Bool {
    switch verdict {
    case .right, .rightBut: true
    case .undecided, .wrong: false
    }
  }

  /// How much a pair is worth; 0 where the one is not the other. A better verdict outweighs any number of smaller differences; of two
  /// that are the same, the one typed first counts.
  private func weight(_ item: Int, _ typed: Int) -> Int {
    let nearness = (99 - min(comparisons[item][typed].distance, 99)) * 1000 + 999 - min(typed, 999)
    return switch judgement(item, typed).verdict {
    case .right: 3_000_000_000 + nearness
    case .rightBut: 2_000_000_000 + nearness
    case .undecided: 1_000_000 + nearness
    case .wrong: 0
    }
  }

  /// Part of an item that fits no other item says which one is meant: “cultural” for “social and cultural community”.
  private func judgement(_ item: Int, _ typed: Int) -> Judgement {
    let comparison = comparisons[item][typed]
    var verdict = comparison.verdict
    let fitsOnlyThis = items.indices.allSatisfy { $0 == item || comparisons[$0][typed].verdict == .wrong }
    if verdict == .undecided, fitsOnlyThis, let missing = comparison.onlyMissing {
      verdict = .rightBut([.missingWord(missing)])
    }
    return Judgement(
      verdict: verdict, expected: String(comparison.wanted.characters), difference: comparison.difference)
  }

  /// The items whose matches come one after the other; as many as possible.
  private static func longestAscending(_ matches: [Int?]) -> Set<Int> {
    var chains: [(last: Int, items: [Int])] = []
    for (item, match) in matches.enumerated() {
      guard let match else { continue }
      let before = chains.filter { $0.last < match }.max { $0.items.count < $1.items.count }
      chains.append((match, (before?.items ?? []) + [item]))
    }
    return Set(chains.max { $0.items.count < $1.items.count }?.items ?? [])
  }
}
