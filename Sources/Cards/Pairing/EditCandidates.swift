/// The pairs of a vanished and a new card that could be one card, edited.
struct EditCandidates {
  /// Indices into the vanished and the new cards, and how alike the two are, 0.5...1.
  struct Candidate: Hashable {
    var was: Int
    var now: Int
    var similarity: Double
  }

  /// In the order of vanished, then new cards.
  private var candidates: [Candidate]

  private static let leastPromptSimilarity = 0.6
  private static let margin = 0.1

  init(vanished: [KnownCard], new: [KnownCard]) {
    let before = vanished.map(WordedCard.init)
    let after = new.map(WordedCard.init)
    let byPrompt = Dictionary(grouping: after.indices) { after[$0].prompt }
    let byAnswer = Dictionary(grouping: after.indices) { after[$0].answer }
    candidates = before.indices.flatMap { was in
      let partners = Set((byPrompt[before[was].prompt] ?? []) + (byAnswer[before[was].answer] ?? []))
      return partners.sorted().compactMap { now in
        EditCandidates.similarity(before[was], after[now]).map { Candidate(was: was, now: now, similarity: $0) }
      }
    }
  }

  /// How alike two cards are; `nil` where one cannot be the other.
  private static func similarity(_ before: WordedCard, _ after: WordedCard) -> Double? {
    let promptSimilarity = before.prompt.similarity(to: after.prompt)
    let hasAlikePrompt =
      before.answer == after.answer && before.kind == after.kind && promptSimilarity >= leastPromptSimilarity
    guard hasAlikePrompt || before.prompt == after.prompt else { return nil }
    return (promptSimilarity + before.answer.similarity(to: after.answer)) / 2
  }

  /// Takes out the pairs that are plain. What is taken no longer stands in the way of others, so it goes on until no pair is plain.
  mutating func takePlainPairs() -> [Candidate] {
    var taken: [Candidate] = []
    while true {
      let before = BestPartners(candidates.map { ($0.was, $0.similarity) })
      let after = BestPartners(candidates.map { ($0.now, $0.similarity) })
      let plain = candidates.filter {
        before.isBest($0.similarity, for: $0.was, by: EditCandidates.margin)
          && after.isBest($0.similarity, for: $0.now, by: EditCandidates.margin)
      }
      if plain.isEmpty { return taken }
      taken += plain
      let (usedBefore, usedAfter) = (Set(plain.map(\.was)), Set(plain.map(\.now)))
      candidates.removeAll { usedBefore.contains($0.was) || usedAfter.contains($0.now) }
    }
  }

  /// The cards that are left and could be each other, in groups that have nothing to do with one another.
  func components() -> [(was: [Int], now: [Int])] {
    let byBefore = Dictionary(grouping: candidates, by: \.was)
    let byAfter = Dictionary(grouping: candidates, by: \.now)
    var seen: Set<Int> = []
    var components: [(was: [Int], now: [Int])] = []
    for candidate in candidates where !seen.contains(candidate.was) {
      var (was, now): (Set<Int>, Set<Int>) = ([candidate.was], [])
      var waiting = [candidate.was]
      while let next = waiting.popLast() {
        for link in byBefore[next] ?? [] where now.insert(link.now).inserted {
          for other in byAfter[link.now] ?? [] where was.insert(other.was).inserted { waiting.append(other.was) }
        }
      }
      seen.formUnion(was)
      components.append((was.sorted(), now.sorted()))
    }
    return components
  }
}

/// A card in words.
private struct WordedCard {
  var kind: Card.Kind
  var prompt: SharedWords
  var answer: SharedWords

  init(_ card: KnownCard) {
    kind = card.kind
    prompt = SharedWords(card.prompt)
    answer = SharedWords(card.answer)
  }
}

/// For each card the similarity of its best and of its second best partner.
private struct BestPartners {
  private var best: [Int: (first: Double, second: Double)] = [:]

  init(_ similarities: [(card: Int, similarity: Double)]) {
    for (card, similarity) in similarities {
      let known = best[card] ?? (-1, -1)
      best[card] = similarity > known.first ? (similarity, known.first) : (known.first, max(known.second, similarity))
    }
  }

  /// Whether the partner with this similarity is the best one, and no other comes near it.
  func isBest(_ similarity: Double, for card: Int, by margin: Double) -> Bool {
    guard let (first, second) = best[card] else { return false }
    // Sums of fractions are off by some 1e-16.
    return similarity == first && first - second > margin - 1e-9
  }
}
