/// “X, also known as Y”, “X (sometimes called Y)”, “X (or Y)”: pairs of names in one sentence.
struct OtherNames {
  let passage: Passage

  /// Pairs of ranges of word indices.
  func found() -> [(Range<Int>, Range<Int>)] {
    passage.words.indices.dropFirst().compactMap { mark in
      if ["is", "are"].contains(passage.lower[mark]),
        ["also", "sometimes"].contains(passage.lower[min(mark + 1, passage.lower.count - 1)]),
        let start = Self.openers.firstNonNil({
          passage.has($0, at: mark + 1) && $0.count > 1 ? mark + 1 + $0.count : nil
        }),
        let first = phrase(endingAt: mark), let second = phrase(from: start)
      {
        return (first, second)
      }
      guard ["(", ","].contains(passage.lower[mark]) else { return nil }
      guard let start = opener(after: mark), let first = phrase(endingAt: mark), let second = phrase(from: start) else {
        return nil
      }
      return (first, second)
    }
  }

  /// The index after “also known as” or “or”.
  private func opener(after mark: Int) -> Int? {
    for words in Self.openers where passage.has(words, at: mark + 1) { return mark + 1 + words.count }
    return passage.lower[mark] == "(" && passage.has(["or"], at: mark + 1) ? mark + 2 : nil
  }

  private static let openers: [[String]] = [
    "also known as", "also called", "sometimes called", "often called", "also referred to as", "also termed",
    "otherwise known as", "better known as", "more commonly known as", "commonly known as", "commonly called",
    "formerly known as", "formerly", "abbreviated", "abbreviated as", "also",
  ].map { $0.split(separator: " ").map(String.init) }

  private func phrase(endingAt end: Int) -> Range<Int>? {
    var start = end
    while start > 0, isPart(start - 1), end - start < NounPhrases.mostWords { start -= 1 }
    return start < end ? start..<end : nil
  }

  private func phrase(from begin: Int) -> Range<Int>? {
    var start = begin
    while start < passage.words.count, ["a", "an", "the", "\"", "“"].contains(passage.lower[start]) { start += 1 }
    var end = start
    while end < passage.words.count, isPart(end), end - start < NounPhrases.mostWords { end += 1 }
    guard end > start, end < passage.words.count, [")", ",", ".", ";", "\"", "”"].contains(passage.lower[end]) else {
      return nil
    }
    return start..<end
  }

  private func isPart(_ index: Int) -> Bool {
    !passage.isMark(index) && !FunctionWords.all.contains(passage.lower[index])
      && (passage.isNoun(index) || passage.isModifier(index) || passage.words[index].wordClass == .properNoun)
  }
}
