extension Passage {
  /// Whether a word stands inside quotation marks, or may: all do where a quotation is not closed in the sentence.
  func isQuoted(_ index: Int) -> Bool {
    let straight = lower.indices.filter { ["\"", "``", "''"].contains(lower[$0]) }
    let opening = lower.indices.filter { lower[$0] == "“" }
    let closing = lower.indices.filter { lower[$0] == "”" }
    guard straight.count.isMultiple(of: 2), opening.count == closing.count else { return true }
    return !straight.count { $0 < index }.isMultiple(of: 2)
      || opening.count { $0 < index } > closing.count { $0 < index }
  }
}
