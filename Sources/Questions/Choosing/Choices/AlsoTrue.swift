/// Whether a wrong answer might be right: what the document says of it is compared with what is asked.
struct AlsoTrue: Sendable {
  /// By passage, the stems of its content words.
  private let stems: [Set<String>]
  private let lexis: Lexis

  init(_ proposals: Proposals) {
    stems = proposals.passages.map { passage in
      Set(passage.lower.filter { !FunctionWords.all.contains($0) }.map(Stem.of))
    }
    lexis = proposals.lexis
  }

  /// A question as it is compared: the stems that it tells of, those of the answer and those that stand everywhere left out.
  func asked(_ prompt: String, answer: String) -> Set<String> {
    let own = Set(Stem.contentStems(of: answer))
    return Set(Stem.contentStems(of: prompt)).subtracting(own).filter {
      !lexis.isTheme($0) && !Self.asking.contains($0)
    }
  }

  private static let asking = Set(
    [
      "which", "what", "year", "date", "many", "much", "percentage", "term", "called", "known", "kind", "name", "city",
      "country",
    ]
    .map(Stem.of))

  /// Whether one of the passages that name it, or a sentence beside them, says much of what is asked.
  ///
  /// - Parameters:
  ///   - asked: the question's stems.
  ///   - passages: where the wrong answer is named.
  ///   - evidence: where the right one is told; whatever is named there might be meant.
  func mayBeTrue(_ asked: Set<String>, said passages: [Int], evidence: Int) -> Bool {
    if passages.contains(evidence) || asked.isEmpty { return true }
    let most = asked.count < 3 ? 1 : (asked.count + 1) / 2
    return passages.contains { passage in
      let here = asked.intersection(stems[passage]).count
      let around = [passage - 1, passage + 1].filter { stems.indices.contains($0) && $0 != evidence }.reduce(
        stems[passage]
      ) {
        $0.union(stems[$1])
      }
      return here >= most || asked.count > 2 && asked.isSubset(of: around)
    }
  }
}
