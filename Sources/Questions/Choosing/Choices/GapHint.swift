import Cards

/// What a gap's hint says where its sentence leaves open what kind of thing is wanted: “in [Ghana|a country]”.
///
/// After “in” or “from” a year, a town and a country fit alike; whoever knows the fact should not have to guess which is meant.
struct GapHint {
  let inventory: FillerInventory

  /// A text's segments, the gaps with their hints.
  ///
  /// - Parameter gaps: their words in the passage, in the order of the segments.
  func hinted(_ segments: [ClozeText.Segment], gaps: [Range<Int>], of passage: Passage) -> [ClozeText.Segment] {
    var next = gaps.makeIterator()
    return segments.map { segment in
      guard case .gap(let answer, nil) = segment, let gap = next.next() else { return segment }
      return .gap(answer: answer, hint: hint(for: gap, of: passage))
    }
  }

  private func hint(for gap: Range<Int>, of passage: Passage) -> String? {
    guard gap.lowerBound > 0, Self.open.contains(passage.lower[gap.lowerBound - 1]),
      let filler = inventory.filler(passage.text(of: gap))
    else { return nil }
    for key in filler.keys {
      guard case .listed(let kind) = key else { continue }
      switch kind {
      case .country: return "a country"
      case .city: return "a city"
      case .continent: return "a continent"
      case .state: return "a state"
      }
    }
    return filler.keys.contains(.person(isFull: true)) && passage.lower[gap.lowerBound - 1] == "by" ? "a person" : nil
  }

  /// Prepositions that say nothing of what follows.
  private static let open: Set<String> = ["in", "from", "to", "near", "by", "of", "for", "with", "against"]
}
