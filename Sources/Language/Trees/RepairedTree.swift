/// A tree for a very long sentence: every word takes its best head, then what is no tree is mended. Quadratic time.
enum RepairedTree {
  /// - Parameter scores: `[count × (count + 1)]`, the root first.
  /// - Returns: the head of each word, −1 for the root's one child; arcs may cross.
  static func heads(count: Int, scores: [Int32]) -> [Int] {
    let columns = count + 1
    var root = 0
    for word in 1..<count where scores[word * columns] > scores[root * columns] { root = word }
    var heads = (0..<count).map { word in
      var best = word == 0 ? 2 : 1
      for index in 1..<columns where index != word + 1 && scores[word * columns + index] > scores[word * columns + best]
      { best = index }
      return best - 1
    }
    heads[root] = -1
    // A word that does not reach the root is in a cycle or hangs on one: the cycle's first word moves to the root's child.
    var isSafe = [Bool](repeating: false, count: count)
    isSafe[root] = true
    for word in 0..<count {
      var path: [Int] = []
      var onPath: Set<Int> = []
      var current = word
      while !isSafe[current], !onPath.contains(current) {
        path.append(current)
        onPath.insert(current)
        current = heads[current]
      }
      if !isSafe[current] { heads[current] = root }
      for step in path { isSafe[step] = true }
    }
    return heads
  }
}
