/// How many slips of the fingers lie between two words: letters left out, put in, mistaken for another, or two neighbours swapped.
///
/// Source: Damerau, “A technique for computer detection and correction of spelling errors”, 1964; no part of a word is edited twice.
enum EditDistance {
  /// The distance where it is at most `limit`, else `nil`.
  ///
  /// - Complexity: O(limit · length).
  static func distance(_ one: [Character], _ other: [Character], limit: Int) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    let far = limit + 1
    var beforeLast: [Int] = []
    var last = (0...other.count).map { min($0, far) }
    for row in 0..<one.count {
      var current = [Int](repeating: far, count: other.count + 1)
      current[0] = min(row + 1, far)
      let near = max(0, row - limit)..<min(other.count, row + limit + 1)
      for column in near {
        var cost = min(last[column] + (one[row] == other[column] ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = min(cost, far)
      }
      if near.isEmpty || current.allSatisfy({ $0 >= far }) { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
