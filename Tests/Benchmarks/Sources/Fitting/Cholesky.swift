/// The factor L of a symmetric positive definite matrix A = L · Lᵀ.
struct Cholesky {
  private let factor: [Double]
  private let count: Int

  /// - Parameter matrix: row-major `[count × count]`; only the lower half is read.
  init(_ matrix: [Double], count: Int) {
    var factor = matrix
    for row in 0..<count {
      for column in 0...row {
        var sum = factor[row * count + column]
        for index in 0..<column { sum -= factor[row * count + index] * factor[column * count + index] }
        if row == column {
          factor[row * count + row] = max(sum, 1e-12).squareRoot()
        } else {
          factor[row * count + column] = sum / factor[column * count + column]
        }
      }
    }
    self.factor = factor
    self.count = count
  }

  /// x of A · x = `right`.
  func solution(for right: [Double]) -> [Double] {
    var solution = right
    for row in 0..<count {
      for index in 0..<row { solution[row] -= factor[row * count + index] * solution[index] }
      solution[row] /= factor[row * count + row]
    }
    for row in (0..<count).reversed() {
      for index in (row + 1)..<max(row + 1, count) { solution[row] -= factor[index * count + row] * solution[index] }
      solution[row] /= factor[row * count + row]
    }
    return solution
  }
}
