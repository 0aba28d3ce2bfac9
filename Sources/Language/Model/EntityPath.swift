/// Finds the best sequence of entity labels in which no inside follows anything but the beginning or inside of its type.
///
/// Source: Viterbi 1967.
enum EntityPath {
  static func best(scores: [Int32], labels: Labels, count: Int) -> [Int] {
    let labelCount = labels.entities.count
    // The usual case: every word's best label stands where it may.
    var path = [Int](repeating: 0, count: count)
    var isAllowed = true
    for word in 0..<count {
      var best = 0
      for label in 1..<labelCount where scores[word * labelCount + label] > scores[word * labelCount + best] {
        best = label
      }
      path[word] = best
      if !follows(best, word == 0 ? 0 : path[word - 1]) { isAllowed = false }
    }
    return isAllowed ? path : search(scores, labelCount, count)
  }

  /// Labels stand as `O`, `B`, `I`, `B`, `I` …: an even number over zero is an inside.
  private static func follows(_ label: Int, _ before: Int) -> Bool {
    label == 0 || label % 2 == 1 || before == label || before == label - 1
  }

  private static func search(_ scores: [Int32], _ labelCount: Int, _ count: Int) -> [Int] {
    let never = Int64.min / 4
    var sums = (0..<labelCount).map { follows($0, 0) ? Int64(scores[$0]) : never }
    var before: [[Int]] = []
    for word in 1..<max(count, 1) where word < count {
      var next = [Int64](repeating: never, count: labelCount)
      var from = [Int](repeating: 0, count: labelCount)
      for label in 0..<labelCount {
        for last in 0..<labelCount where follows(label, last) && sums[last] > next[label] {
          (next[label], from[label]) = (sums[last], last)
        }
        next[label] += Int64(scores[word * labelCount + label])
      }
      sums = next
      before.append(from)
    }
    var label = 0
    for candidate in 1..<labelCount where sums[candidate] > sums[label] { label = candidate }
    var path = [label]
    for from in before.reversed() {
      label = from[label]
      path.append(label)
    }
    return path.reversed()
  }
}
