import Testing

@testable import Scheduling

@Suite struct FittingTests {
  @Test func `a triangular factor solves its equations`() throws {
    let matrix: [Double] = [4, 2, 1, 2, 5, 3, 1, 3, 6]
    let factor = try #require(CholeskyFactor(of: matrix, size: 3))
    let x = factor.solution(of: [1, -2, 3])
    for row in 0..<3 {
      let product = (0..<3).reduce(0) { $0 + matrix[row * 3 + $1] * x[$1] }
      #expect(abs(product - [1, -2, 3][row]) < 1e-12)
    }
    #expect(zip(factor.inverseDiagonal(), [21, 23, 16].map { $0 / 67 }).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(CholeskyFactor(of: [1, 2, 2, 1], size: 2) == nil)
  }

  /// The loss (a − 3)² + (b − 1)² + (a b)² / 2, by its residuals.
  private func equations(_ w: [Double]) -> NormalEquations {
    let residuals: [(value: Double, slope: [Double])] = [
      (w[0] - 3, [1, 0]), (w[1] - 1, [0, 1]),
      (w[0] * w[1] / 2.0.squareRoot(), [w[1], w[0]].map { $0 / 2.0.squareRoot() }),
    ]
    var equations = NormalEquations(weightCount: 2)
    for residual in residuals {
      equations.loss += residual.value * residual.value
      for row in 0..<2 {
        equations.gradient[row] += 2 * residual.value * residual.slope[row]
        for column in 0..<2 {
          equations.curvature[row * 2 + column] += 2 * residual.slope[row] * residual.slope[column]
        }
      }
    }
    return equations
  }

  @Test func `a loss is smallest where its gradient is nothing`() {
    let fit = BoundedFit(ranges: [-9...9, -9...9], groups: [[0], [1]], tolerance: 1e-14)
    let solution = fit.solution(from: [1, 1], equations: equations)
    #expect(solution.equations.gradient.allSatisfy { abs($0) < 1e-6 })
    #expect(solution.evaluationCount < 30)
  }

  @Test func `a weight stops at the end of its range and the others go on`() {
    let fit = BoundedFit(ranges: [-9...2, -9...9], groups: [[0], [1]], tolerance: 1e-14)
    let solution = fit.solution(from: [-1, 5], equations: equations)
    #expect(solution.weights[0] == 2)
    // (b − 1)² + 2 b² is smallest at a third.
    #expect(abs(solution.weights[1] - 1.0 / 3) < 1e-6)
  }

  @Test func `two weights that are joined share one number within both ranges`() {
    var fit = BoundedFit(ranges: [-9...0.5, -9...9], groups: [[0], [1]], tolerance: 1e-14)
    let solution = BoundedFit.Solution(weights: [0.5, 4], equations: equations([0.5, 4]), evaluationCount: 1)
    let joined = fit.join(0, 1, in: solution)
    #expect(joined.group == [0, 1] && joined.value == 0.5)
    #expect(fit.solution(from: [0.5, 0.5], equations: equations).weights == [0.5, 0.5])
  }

  @Test func `weights of a group stay equal, weights of none stay as they are`() {
    var fit = BoundedFit(ranges: [-9...9, -9...9], groups: [[1]], tolerance: 1e-14)
    #expect(fit.solution(from: [2, 5], equations: equations).weights[0] == 2)
    fit.groups = [[0, 1]]
    let solution = fit.solution(from: [1, 1], equations: equations)
    #expect(solution.weights[0] == solution.weights[1])
    #expect(abs(solution.equations.gradient[0] + solution.equations.gradient[1]) < 1e-6)
  }
}
