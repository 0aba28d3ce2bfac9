/// Which gaps share a text, so that they stand in the deck as one text and are siblings.
struct GapTexts {
  /// By passage and statement: the gaps of each text, in order; gaps that overlap have texts of their own.
  private var texts: [Int: [Statement: [[Range<Int>]]]] = [:]

  mutating func add(_ candidate: Candidate) {
    guard case .cloze(let statement, let gap) = candidate.form else { return }
    var all = texts[candidate.passage]?[statement] ?? []
    if let free = all.firstIndex(where: { !$0.contains { $0.overlaps(gap) } }) {
      all[free].append(gap)
    } else {
      all.append([gap])
    }
    texts[candidate.passage, default: [:]][statement] = all
  }

  /// All gaps of a candidate's text, its own among them; none where it is no gap.
  func gaps(beside candidate: Candidate) -> [Range<Int>] {
    guard case .cloze(let statement, let gap) = candidate.form else { return [] }
    return texts[candidate.passage]?[statement]?.first { $0.contains(gap) } ?? []
  }
}
