/// Finds the weights at which a loss is smallest, within their ranges: Gauss–Newton steps, damped as far as they must be
/// (Levenberg, Marquardt).
struct BoundedFit {
  /// The range of every weight.
  var ranges: [ClosedRange<Double>]
  /// The weights that are fitted, in groups that share one number; weights in no group stay as they are.
  var groups: [[Int]]
  /// The fit ends when a step promises less than this.
  var tolerance: Double
  var maximumSteps = 60

  struct Solution {
    var weights: [Double]
    /// At these weights.
    var equations: NormalEquations
    /// How often the equations were computed.
    var evaluationCount: Int
  }

  /// - Parameters:
  ///   - start: weights within their ranges, the same within each group.
  ///   - equations: the loss to make small, at given weights.
  func solution(from start: [Double], equations: ([Double]) -> NormalEquations) -> Solution {
    var best = Solution(weights: start, equations: equations(start), evaluationCount: 1)
    var damping = 1e-3
    var dampingGrowth = 4.0
    for _ in 0..<maximumSteps {
      guard let step = step(from: best, damping: damping), step.promise > tolerance else { break }
      let tried = equations(step.weights)
      best.evaluationCount += 1
      let gain = best.equations.loss - tried.loss
      if gain > 0 {
        best.weights = step.weights
        best.equations = tried
      }
      // A step that kept most of its promise could have gone farther; one that kept little of it (or left all numbers
      // behind) went too far, and after each such step the next is shortened more.
      if gain >= 0.25 * step.promise {
        dampingGrowth = 4
        if gain > 0.7 * step.promise { damping /= 10 }
      } else {
        damping *= dampingGrowth
        dampingGrowth *= dampingGrowth
      }
      if damping > 1e9 { break }
    }
    return best
  }

  /// Makes two fitted weights share one number from now on.
  ///
  /// - Returns: the weights of the new group, and their common number: the mean of both groups', each counting as much as
  ///   the reviews tell about it, within the ranges of all.
  mutating func join(_ one: Int, _ other: Int, in solution: Solution) -> (group: [Int], value: Double) {
    let count = solution.weights.count
    let joined = groups.filter { $0.contains(one) || $0.contains(other) }
    groups.removeAll { $0.contains(one) || $0.contains(other) }
    let group = joined.flatMap { $0 }.sorted()
    groups.append(group)
    let importance = group.map { max(solution.equations.curvature[$0 * count + $0], 1e-12) }
    let sum = zip(group, importance).reduce(0) { $0 + solution.weights[$1.0] * $1.1 }
    return (group, (sum / importance.reduce(0, +)).clamped(to: range(of: group)))
  }

  /// The standard deviation of each group's number, from the inverse of the curvature.
  func deviations(of equations: NormalEquations) -> [Double?] {
    guard let factor = CholeskyFactor(of: grouped(equations).curvature, size: groups.count) else {
      return Array(repeating: nil, count: groups.count)
    }
    return factor.inverseDiagonal().map { $0.squareRoot() }
  }

  /// The weights at which the quadratic model of the loss is smallest within the ranges, and how much it promises.
  ///
  /// Weights that the model would push beyond an end of their range are set to that end, and the others are found anew.
  private func step(from solution: Solution, damping: Double) -> (weights: [Double], promise: Double)? {
    let (gradient, curvature) = grouped(solution.equations)
    let count = groups.count
    let values = groups.map { solution.weights[$0[0]] }
    let limits = groups.map(range(of:))
    var moves = [Double](repeating: 0, count: count)
    var free = (0..<count).filter { index in
      !(values[index] <= limits[index].lowerBound && gradient[index] > 0)
        && !(values[index] >= limits[index].upperBound && gradient[index] < 0)
    }
    while !free.isEmpty {
      let isFixed = (0..<count).filter { !free.contains($0) }
      let matrix = free.flatMap { row in
        free.map { column in curvature[row * count + column] * (row == column ? 1 + damping : 1) }
      }
      let right = free.map { row in
        isFixed.reduce(-gradient[row]) { $0 - curvature[row * count + $1] * moves[$1] }
      }
      guard let factor = CholeskyFactor(of: matrix, size: free.count) else { return nil }
      for (index, move) in zip(free, factor.solution(of: right)) { moves[index] = move }
      let outside = free.filter { !limits[$0].contains(values[$0] + moves[$0]) }
      for index in outside { moves[index] = (values[index] + moves[index]).clamped(to: limits[index]) - values[index] }
      if outside.isEmpty { break }
      free.removeAll(where: outside.contains)
    }
    var weights = solution.weights
    var promise = 0.0
    for row in 0..<count {
      for weight in groups[row] { weights[weight] = (values[row] + moves[row]).clamped(to: limits[row]) }
      let bend = (0..<count).reduce(0) { $0 + curvature[row * count + $1] * moves[$1] }
      promise -= moves[row] * (gradient[row] + bend / 2)
    }
    return (weights, promise)
  }

  /// The range that all weights of a group have in common.
  private func range(of group: [Int]) -> ClosedRange<Double> {
    group.dropFirst().reduce(ranges[group[0]]) { $0.clamped(to: ranges[$1]) }
  }

  /// The equations in the groups' numbers.
  private func grouped(_ equations: NormalEquations) -> (gradient: [Double], curvature: [Double]) {
    let weightCount = equations.gradient.count
    let gradient = groups.map { group in group.reduce(0) { $0 + equations.gradient[$1] } }
    let curvature = groups.flatMap { rows in
      groups.map { columns in
        rows.reduce(0) { sum, row in
          columns.reduce(sum) { $0 + equations.curvature[row * weightCount + $1] }
        }
      }
    }
    return (gradient, curvature)
  }
}
