/// The words of a prompt or an answer, for telling how alike two of them are.
struct SharedWords: Hashable {
  /// In small letters, without the punctuation around them, in their order.
  let inOrder: [String]
  private let sorted: [String]

  init(_ text: String) {
    inOrder = text.normalForm.lowercased().split(separator: " ").map(SharedWords.withoutMarks)
    sorted = inOrder.sorted { $0.precedesInBytes($1) }
  }

  /// The word without the marks that end or enclose a sentence; “C++” and “C#” stay what they are, and so does the gap “[…]”.
  private static func withoutMarks(_ word: Substring) -> String {
    let start = word.drop(while: isMark)
    guard let last = start.lastIndex(where: { !isMark($0) }) else { return String(word) }
    return String(start[...last])
  }

  private static func isMark(_ character: Character) -> Bool {
    ".,;:!?\"'“”‘’«»()[]{}*_`…".contains(character)
  }

  static func == (one: SharedWords, other: SharedWords) -> Bool {
    one.inOrder == other.inOrder
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(inOrder)
  }

  /// How alike two texts are: the words that both have, counted as often as both have them, in proportion to all words.
  ///
  ///     similarity = 2 · shared / (words of one + words of the other)
  ///
  /// - Returns: 0 with no word in common, 1 with the same words in any order; 1 for two texts without words.
  ///
  /// Source: Dice, “Measures of the amount of ecologic association between species”, 1945.
  func similarity(to other: SharedWords) -> Double {
    let count = sorted.count + other.sorted.count
    guard count > 0 else { return 1 }
    var (shared, row, column) = (0, 0, 0)
    while row < sorted.count, column < other.sorted.count {
      if sorted[row] == other.sorted[column] {
        (shared, row, column) = (shared + 1, row + 1, column + 1)
      } else if sorted[row].precedesInBytes(other.sorted[column]) {
        row += 1
      } else {
        column += 1
      }
    }
    return 2 * Double(shared) / Double(count)
  }
}
