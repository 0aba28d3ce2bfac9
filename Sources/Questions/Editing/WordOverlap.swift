/// How much two texts share, word by word, as reading tests measure it.
///
///     F1 = 2 · shared / (words of the one + words of the other)
///
/// Small and capital letters are alike, punctuation and articles do not count. 1 where all words are the same, 0 where
/// none is. Source: Rajpurkar et al., “SQuAD: 100,000+ Questions for Machine Comprehension of Text”, 2016, section 6.1.
enum WordOverlap {
  /// The words that count; of a text of articles alone (“A”), all of them.
  static func words(of text: String) -> [String] {
    let all = Stem.words(of: text)
    let counted = all.filter { !["a", "an", "the"].contains($0) }
    return counted.isEmpty ? all : counted
  }

  static func f1(_ one: String, _ other: String) -> Double {
    let (one, other) = (words(of: one), words(of: other))
    var left = counts(of: one)
    var shared = 0
    for word in other where left[word, default: 0] > 0 {
      left[word, default: 0] -= 1
      shared += 1
    }
    return f1(shared: shared, one.count + other.count)
  }

  /// The best F1 that a stretch of `text` reaches with `answer`, in O(words of the text · words of the answer).
  static func bestSpan(of answer: String, in text: String) -> Double {
    let (answer, text) = (words(of: answer), words(of: text))
    let wanted = counts(of: answer)
    var best = 0.0
    for start in text.indices {
      var left = wanted
      var shared = 0
      // A stretch of more than twice the words shares less than two thirds: below any floor that is asked for here.
      for end in start..<min(text.count, start + 2 * answer.count) {
        if left[text[end], default: 0] > 0 {
          left[text[end], default: 0] -= 1
          shared += 1
        }
        best = max(best, f1(shared: shared, answer.count + end - start + 1))
      }
    }
    return best
  }

  /// Whether all words of one of the two are words of the other.
  static func oneHoldsTheOther(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Set(words(of: one)), Set(words(of: other)))
    return !one.isEmpty && !other.isEmpty && (one.isSubset(of: other) || other.isSubset(of: one))
  }

  private static func counts(of words: [String]) -> [String: Int] {
    words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static func f1(shared: Int, _ total: Int) -> Double {
    total == 0 ? 0 : 2 * Double(shared) / Double(total)
  }
}
