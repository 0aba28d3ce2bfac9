/// Pairs rows with columns so that the sum of the weights of the pairs is as great as possible.
///
/// Source: Kuhn, “The Hungarian method for the assignment problem”, 1955, with the potentials of Jonker and Volgenant.
enum Assignment {
  /// - Parameters:
  ///   - weights: `[row][column]`, 0 where the two cannot be paired, else positive.
  ///   - columnCount: how many columns each row has.
  /// - Returns: for each row its column; `nil` where it has none.
  /// - Complexity: O(size³), with the greater number of rows or columns as size.
  static func best(_ weights: [[Int]], columnCount: Int) -> [Int?] {
    let size = max(weights.count, columnCount)
    guard size > 0 else { return [] }
    // Rows and columns from 1; 0 stands for “none”. Missing ones weigh nothing.
    func cost(_ row: Int, _ column: Int) -> Int {
      row <= weights.count && column <= columnCount ? -weights[row - 1][column - 1] : 0
    }
    var rowPotential = [Int](repeating: 0, count: size + 1)
    var columnPotential = [Int](repeating: 0, count: size + 1)
    var rowOfColumn = [Int](repeating: 0, count: size + 1)
    for row in 1...size {
      var previous = [Int](repeating: 0, count: size + 1)
      var slack = [Int](repeating: .max, count: size + 1)
      var isUsed = [Bool](repeating: false, count: size + 1)
      rowOfColumn[0] = row
      var column = 0
      repeat {
        isUsed[column] = true
        let currentRow = rowOfColumn[column]
        var (delta, next) = (Int.max, 0)
        for other in 1...size where !isUsed[other] {
          let reduced = cost(currentRow, other) - rowPotential[currentRow] - columnPotential[other]
          if reduced < slack[other] { (slack[other], previous[other]) = (reduced, column) }
          if slack[other] < delta { (delta, next) = (slack[other], other) }
        }
        for other in 0...size {
          if isUsed[other] {
            rowPotential[rowOfColumn[other]] += delta
            columnPotential[other] -= delta
          } else if other > 0 {
            slack[other] -= delta
          }
        }
        column = next
      } while rowOfColumn[column] != 0
      while column != 0 {
        rowOfColumn[column] = rowOfColumn[previous[column]]
        column = previous[column]
      }
    }
    var columns = [Int?](repeating: nil, count: weights.count)
    for column in 1...size where column <= columnCount {
      let row = rowOfColumn[column]
      if row <= weights.count, weights[row - 1][column - 1] > 0 { columns[row - 1] = column - 1 }
    }
    return columns
  }
}
