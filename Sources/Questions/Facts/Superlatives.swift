/// “First”, “largest”, “most common” where a frame says of what.
struct Superlatives {
  let passage: Passage

  func spans() -> [Range<Int>] {
    passage.lower.indices.dropFirst().compactMap { index in
      guard passage.lower[index - 1] == "the", index + 2 < passage.lower.count else { return nil }
      let word = passage.lower[index]
      guard word.hasSuffix("est") && word.utf8.count > 5 && Self.isSuperlative(word), isFramed(after: index),
        index < 2 || passage.lower[index - 2] != "of"
      else { return nil }
      return index..<index + 1
    }
  }

  private static func isSuperlative(_ word: String) -> Bool {
    [
      "largest", "smallest", "highest", "lowest", "longest", "shortest", "oldest", "youngest", "richest", "poorest",
      "deepest", "earliest",
      "fastest", "slowest", "heaviest", "lightest", "busiest", "tallest", "hottest", "coldest", "driest", "wettest",
      "strongest", "weakest",
      "northernmost", "southernmost", "westernmost", "easternmost", "second-largest", "second-highest", "third-largest",
    ].contains(word)
  }

  /// Whether the noun after it has a frame: “of 124 countries”, “in Europe”, “to measure”.
  private func isFramed(after index: Int) -> Bool {
    passage.lower[(index + 2)..<min(index + 5, passage.lower.count)].contains {
      ["of", "in", "to", "on", "for"].contains($0)
    }
  }
}
