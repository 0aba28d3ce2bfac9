/// A symmetric positive definite matrix as L · Lᵀ, with L lower triangular.
struct CholeskyFactor {
  private let size: Int
  /// `[size × size]`, row after row.
  private var lower: [Double]

  /// - Parameter matrix: `[size × size]`, symmetric; only the lower triangle is read.
  /// - Returns: nil when the matrix is not positive definite.
  init?(of matrix: [Double], size: Int) {
    self.size = size
    lower = matrix
    for row in 0..<size {
      for column in 0...row {
        var sum = matrix[row * size + column]
        for index in 0..<column { sum -= lower[row * size + index] * lower[column * size + index] }
        if row == column {
          guard sum > 0, sum.isFinite else { return nil }
          lower[row * size + row] = sum.squareRoot()
        } else {
          lower[row * size + column] = sum / lower[column * size + column]
        }
      }
    }
  }

  /// The x of `matrix · x = right`.
  func solution(of right: [Double]) -> [Double] {
    var x = right
    for row in 0..<size {
      for index in 0..<row { x[row] -= lower[row * size + index] * x[index] }
      x[row] /= lower[row * size + row]
    }
    for row in stride(from: size - 1, through: 0, by: -1) {
      for index in row + 1..<size { x[row] -= lower[index * size + row] * x[index] }
      x[row] /= lower[row * size + row]
    }
    return x
  }

  /// The diagonal of the inverse matrix.
  func inverseDiagonal() -> [Double] {
    (0..<size).map { index in
      var unit = [Double](repeating: 0, count: size)
      unit[index] = 1
      return solution(of: unit)[index]
    }
  }
}
