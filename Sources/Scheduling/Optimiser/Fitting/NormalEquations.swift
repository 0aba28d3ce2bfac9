/// The loss of a log under given weights, its gradient and its curvature (the expected second derivatives).
///
/// Of the log loss  Σ ω · −ln(chance of what happened)  with chances p:
///
///     gradient = Σ ω (p − y) / (p (1 − p)) ∂p,   curvature = Σ ω / (p (1 − p)) ∂p ∂pᵀ
struct NormalEquations: Sendable {
  var loss = 0.0
  /// The loss of the same reviews where all weigh the same.
  var plainLoss = 0.0
  /// `[weightCount]`.
  var gradient: [Double]
  /// `[weightCount × weightCount]`, symmetric.
  var curvature: [Double]

  init(weightCount: Int) {
    gradient = Array(repeating: 0, count: weightCount)
    curvature = Array(repeating: 0, count: weightCount * weightCount)
  }

  static func += (sum: inout NormalEquations, other: NormalEquations) {
    sum.loss += other.loss
    sum.plainLoss += other.plainLoss
    for index in sum.gradient.indices { sum.gradient[index] += other.gradient[index] }
    for index in sum.curvature.indices { sum.curvature[index] += other.curvature[index] }
  }
}

/// Rows `√(ω / (p (1 − p))) · (∂p, p − y)`, gathered until there are enough of them to be multiplied with each other.
///
/// A class, because it owns memory that hot loops go through by pointer.
final class EquationRows {
  private static let capacity = 128
  /// Columns are multiplied three with three, which keeps all sums of a block in registers.
  private static let blockSize = 3

  let weightCount: Int
  private let columnCount: Int
  /// `[columnCount × capacity]`, column after column.
  private let columns: UnsafeMutablePointer<Double>
  private var rowCount = 0
  /// `[columnCount × columnCount]`: the products of the columns so far, the upper triangle of blocks.
  private let products: UnsafeMutablePointer<Double>
  private var loss = 0.0
  private var plainLoss = 0.0

  init(weightCount: Int) {
    self.weightCount = weightCount
    columnCount = (weightCount + Self.blockSize) / Self.blockSize * Self.blockSize
    columns = .allocate(capacity: columnCount * Self.capacity)
    columns.initialize(repeating: 0, count: columnCount * Self.capacity)
    products = .allocate(capacity: columnCount * columnCount)
    products.initialize(repeating: 0, count: columnCount * columnCount)
  }

  deinit {
    columns.deallocate()
    products.deallocate()
  }

  /// Adds eight forecasts that the model has just made.
  ///
  /// - Parameters:
  ///   - chance: of recall.
  ///   - rating: 1 where it was forgotten.
  ///   - weight: 0 where there is nothing to forecast.
  @inline(__always)
  func add(chance: Lanes, rating: Lanes, weight: Lanes, derivatives model: borrowing some RecallDerivatives) {
    let p = chance.clamped(to: 1e-7...(1 - 1e-7))
    let isForgotten = rating .== 1
    let likelihood = p.replacing(with: 1 - p, where: isForgotten)
    let logarithm = likelihood.logarithm
    loss -= (logarithm * weight).sum()
    plainLoss -= Lanes.zero.replacing(with: logarithm, where: weight .> 0).sum()
    // Where the chance was clamped it does not depend on the weights.
    let scale = (weight / (p * (1 - p))).squareRoot().replacing(with: 0, where: p .!= chance)
    let place = columns + rowCount
    model.derivatives(times: scale, to: place, stride: Self.capacity)
    let residual = p - Lanes(repeating: 1).replacing(with: 0, where: isForgotten)
    (place + weightCount * Self.capacity).store(residual * scale)
    rowCount += Lanes.scalarCount
    if rowCount == Self.capacity { multiply() }
  }

  /// All that was added.
  func equations() -> NormalEquations {
    multiply()
    var equations = NormalEquations(weightCount: weightCount)
    equations.loss = loss
    equations.plainLoss = plainLoss
    for row in 0..<weightCount {
      equations.gradient[row] = products[row * columnCount + weightCount]
      for column in row..<weightCount {
        let value = products[row * columnCount + column]
        equations.curvature[row * weightCount + column] = value
        equations.curvature[column * weightCount + row] = value
      }
    }
    return equations
  }

  /// Adds the products of all columns over the rows there are, and empties the rows.
  private func multiply() {
    let pairs = rowCount / 2
    for row in stride(from: 0, to: columnCount, by: Self.blockSize) {
      for column in stride(from: row, to: columnCount, by: Self.blockSize) {
        multiplyBlock(row: row, column: column, pairs: pairs)
      }
    }
    rowCount = 0
  }

  @inline(__always)
  private func multiplyBlock(row: Int, column: Int, pairs: Int) {
    typealias Pair = SIMD2<Double>
    func pointer(_ column: Int) -> UnsafePointer<Pair> {
      UnsafeRawPointer(columns + column * Self.capacity).assumingMemoryBound(to: Pair.self)
    }
    let (a0, a1, a2) = (pointer(row), pointer(row + 1), pointer(row + 2))
    let (b0, b1, b2) = (pointer(column), pointer(column + 1), pointer(column + 2))
    var (s00, s01, s02) = (Pair.zero, Pair.zero, Pair.zero)
    var (s10, s11, s12) = (Pair.zero, Pair.zero, Pair.zero)
    var (s20, s21, s22) = (Pair.zero, Pair.zero, Pair.zero)
    for index in 0..<pairs {
      let (x, y, z) = (b0[index], b1[index], b2[index])
      let (u, v, w) = (a0[index], a1[index], a2[index])
      s00 += u * x
      s01 += u * y
      s02 += u * z
      s10 += v * x
      s11 += v * y
      s12 += v * z
      s20 += w * x
      s21 += w * y
      s22 += w * z
    }
    func add(_ sum: Pair, _ i: Int, _ j: Int) {
      products[(row + i) * columnCount + column + j] += sum[0] + sum[1]
    }
    add(s00, 0, 0)
    add(s01, 0, 1)
    add(s02, 0, 2)
    add(s10, 1, 0)
    add(s11, 1, 1)
    add(s12, 1, 2)
    add(s20, 2, 0)
    add(s21, 2, 1)
    add(s22, 2, 2)
  }
}
