import Foundation

/// Logistic regression whose weights are pulled towards values believed beforehand (L2, a Gaussian prior).
///
/// It minimises
///
///     Σ weight(row) · log loss(row) + Σ pull(j) / 2 · (w(j) − believed(j))²
///
/// by Newton's method: the function is convex, a dozen steps are enough. O(rows · columns²) a step.
public struct LogisticRegression: Sendable {
  /// `[columnCount]`: how strongly each weight is pulled; 0 leaves one free.
  public var pull: [Double]
  /// `[columnCount]`: where to.
  public var believed: [Double]

  public init(pull: [Double], believed: [Double]) {
    self.pull = pull
    self.believed = believed
  }

  /// - Returns: `[columnCount]` weights.
  public func weights(for rows: [Observation]) -> [Double] {
    var weights = believed
    var loss = objective(weights, rows)
    for _ in 0..<50 {
      let step = newtonStep(weights, rows)
      // Half a step at a time where a whole one overshoots.
      var share = 1.0
      var next = weights
      var nextLoss = loss
      while share > 1e-4 {
        next = zip(weights, step).map { $0 - share * $1 }
        nextLoss = objective(next, rows)
        if nextLoss <= loss { break }
        share /= 2
      }
      guard nextLoss < loss else { break }
      let gain = loss - nextLoss
      (weights, loss) = (next, nextLoss)
      if gain < 1e-9 * (1 + loss) { break }
    }
    return weights
  }

  private func objective(_ weights: [Double], _ rows: [Observation]) -> Double {
    var sum = 0.0
    for index in weights.indices {
      let off = weights[index] - believed[index]
      sum += pull[index] / 2 * off * off
    }
    for row in rows {
      let score = row.score(weights)
      // log(1 + e^−s) for a yes, log(1 + e^s) for a no, without overflow.
      let signed = row.isYes ? -score : score
      sum += row.weight * (max(0, signed) + log1p(exp(-abs(signed))))
    }
    return sum
  }

  private func newtonStep(_ weights: [Double], _ rows: [Observation]) -> [Double] {
    let count = weights.count
    var gradient = (0..<count).map { pull[$0] * (weights[$0] - believed[$0]) }
    // Row-major `[count × count]`, the lower half; a little on the diagonal where nothing pulls.
    var hessian = [Double](repeating: 0, count: count * count)
    for index in 0..<count { hessian[index * count + index] = pull[index] + 1e-9 }
    for row in rows {
      let chance = 1 / (1 + exp(-row.score(weights)))
      let error = row.weight * (chance - (row.isYes ? 1 : 0))
      let curve = row.weight * chance * (1 - chance)
      for (place, one) in row.entries.enumerated() {
        gradient[one.column] += error * one.value
        for other in row.entries[...place] {
          hessian[one.column * count + other.column] += curve * one.value * other.value
        }
      }
    }
    return Cholesky(hessian, count: count).solution(for: gradient)
  }
}

/// One observed case: its values, and what was found.
public struct Observation: Sendable {
  public struct Entry: Sendable {
    public var column: Int
    public var value: Double

    public init(_ column: Int, _ value: Double) {
      self.column = column
      self.value = value
    }
  }

  /// The values that are not 0, by ascending column.
  public var entries: [Entry]
  public var isYes: Bool
  /// How much it counts; 1 is usual.
  public var weight: Double

  public init(_ entries: [Entry], isYes: Bool, weight: Double = 1) {
    self.entries = entries
    self.isYes = isYes
    self.weight = weight
  }

  func score(_ weights: [Double]) -> Double {
    entries.reduce(0) { $0 + weights[$1.column] * $1.value }
  }

  /// The chance of yes under some weights, in 0...1.
  public func chance(_ weights: [Double]) -> Double { 1 / (1 + exp(-score(weights))) }
}
