/// Finds the best tree without crossing arcs in which exactly one word hangs on the root.
///
/// Source: Eisner 1996, first order. O(n³) time in plain additions and maxima, O(n²) room; where the tables are read back the
/// winning split is looked for again instead of being stored.
package enum ProjectiveTree {
  /// The head of each word; −1 for the root's one child.
  ///
  /// - Parameters:
  ///   - count: number of words, at least 1.
  ///   - scores: `[count × (count + 1)]`: for each word the score of each head, the root first.
  package static func heads(count n: Int, scores: UnsafePointer<Int32>) -> [Int] {
    if n == 1 { return [-1] }
    var tree = Chart(n: n, scores: scores)
    defer { tree.memory.deallocate() }
    tree.fill()
    return tree.read()
  }

  private struct Chart {
    let n: Int
    let scores: UnsafePointer<Int32>
    let memory: UnsafeMutablePointer<Int32>
    /// Spans i…j by row i (`…Row[i][j]`) and by column j (`…Column[j][i]`). Right: the head is i; left: the head is j.
    let rightRow, rightColumn, leftRow, leftColumn, openRightRow, openLeftColumn: UnsafeMutablePointer<Int32>

    init(n: Int, scores: UnsafePointer<Int32>) {
      self.n = n
      self.scores = scores
      let size = n * n
      memory = .allocate(capacity: size * 6)
      memory.initialize(repeating: 0, count: size * 6)
      rightRow = memory
      rightColumn = memory + size
      leftRow = memory + 2 * size
      leftColumn = memory + 3 * size
      openRightRow = memory + 4 * size
      openLeftColumn = memory + 5 * size
    }

    @inline(__always) func score(_ word: Int, _ head: Int) -> Int32 { scores[word * (n + 1) + head + 1] }

    @inline(__always)
    func best(_ a: UnsafePointer<Int32>, _ b: UnsafePointer<Int32>, _ count: Int) -> Int32 {
      var best = Int32.min
      for k in 0..<count {
        let sum = a[k] &+ b[k]
        best = sum > best ? sum : best
      }
      return best
    }

    /// The first k at which `a[k] + b[k]` is `value`.
    func split(_ a: UnsafePointer<Int32>, _ b: UnsafePointer<Int32>, _ count: Int, _ value: Int32) -> Int {
      for k in 0..<count where a[k] &+ b[k] == value { return k }
      return 0
    }

    mutating func fill() {
      for length in 1..<n {
        for i in 0..<(n - length) {
          let j = i + length
          let inside = best(rightRow + i * n + i, leftColumn + j * n + i + 1, length)
          openRightRow[i * n + j] = inside &+ score(j, i)
          openLeftColumn[j * n + i] = inside &+ score(i, j)
          let right = best(openRightRow + i * n + i + 1, rightColumn + j * n + i + 1, length)
          let left = best(leftRow + i * n + i, openLeftColumn + j * n + i, length)
          rightRow[i * n + j] = right
          rightColumn[j * n + i] = right
          leftRow[i * n + j] = left
          leftColumn[j * n + i] = left
        }
      }
    }

    func read() -> [Int] {
      var heads = [Int](repeating: -1, count: n)
      var root = 0
      var bestSum = Int32.min
      for word in 0..<n {
        let sum = score(word, -1) &+ leftRow[word] &+ rightRow[word * n + n - 1]
        if sum > bestSum { (bestSum, root) = (sum, word) }
      }
      var pending: [(i: Int, j: Int, isRight: Bool)] = [(0, root, false), (root, n - 1, true)]
      while let (i, j, isRight) = pending.popLast() {
        if i == j { continue }
        let length = j - i
        let from: Int
        let to: Int
        if isRight {
          let k = i + 1 + split(openRightRow + i * n + i + 1, rightColumn + j * n + i + 1, length, rightRow[i * n + j])
          heads[k] = i
          pending.append((k, j, true))
          (from, to) = (i, k)
        } else {
          let k = i + split(leftRow + i * n + i, openLeftColumn + j * n + i, length, leftRow[i * n + j])
          heads[k] = j
          pending.append((i, k, false))
          (from, to) = (k, j)
        }
        let inside = openRightRow[from * n + to] &- score(to, from)
        let k = from + split(rightRow + from * n + from, leftColumn + to * n + from + 1, to - from, inside)
        pending.append((from, k, true))
        pending.append((k + 1, to, false))
      }
      return heads
    }
  }
}
