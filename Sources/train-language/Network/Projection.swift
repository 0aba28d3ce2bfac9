/// A linear map of the encoder's output with a leaky rectifier and dropout behind it, or neither.
struct Projection {
  let weights: Layout.Block
  let bias: Layout.Block
  let isRectified: Bool
  /// `[rows × weights.columns]`
  private(set) var output: UnsafeMutablePointer<Float>
  private var mask: UnsafeMutablePointer<Float>?
  private let rows: Int

  static let leak: Float = 0.1

  init(
    _ weights: Layout.Block, _ bias: Layout.Block, of input: UnsafeMutablePointer<Float>, step: Step, isRectified: Bool,
    dropout: Float?, chance: inout Chance
  ) {
    self.weights = weights
    self.bias = bias
    self.isRectified = isRectified
    rows = step.rows
    let columns = weights.columns
    output = step.arena.allocate(rows * columns)
    for row in 0..<rows { (output + row * columns).update(from: step.values + bias.offset, count: columns) }
    addProduct(
      rows: rows, columns: columns, depth: weights.rows, MatrixView(input, rowStride: weights.rows),
      MatrixView(step.values + weights.offset, rowStride: columns), to: output, stride: columns)
    guard isRectified else { return }
    for i in 0..<(rows * columns) { output[i] = output[i] < 0 ? output[i] * Self.leak : output[i] }
    mask = step.drop(output, rows * columns, dropout, chance: &chance)
  }

  /// Adds to the gradients of the weights and of the input. `above`, the gradient of the output, is changed.
  func backward(
    _ above: UnsafeMutablePointer<Float>, input: UnsafeMutablePointer<Float>, step: Step,
    gradients: UnsafeMutablePointer<Float>,
    to below: UnsafeMutablePointer<Float>
  ) {
    let columns = weights.columns
    if isRectified {
      step.apply(mask, to: above, rows * columns)
      // Dropout keeps the sign, and where it made a zero the gradient is zero already.
      for i in 0..<(rows * columns) { above[i] = output[i] < 0 ? above[i] * Self.leak : above[i] }
    }
    addProduct(
      rows: weights.rows, columns: columns, depth: rows, MatrixView(input, rowStride: weights.rows).transposed,
      MatrixView(above, rowStride: columns), to: gradients + weights.offset, stride: columns)
    let biasGradient = gradients + bias.offset
    for row in 0..<rows {
      for i in 0..<columns { biasGradient[i] += above[row * columns + i] }
    }
    addProduct(
      rows: rows, columns: weights.rows, depth: columns, MatrixView(above, rowStride: columns),
      MatrixView(step.values + weights.offset, rowStride: columns).transposed, to: below, stride: weights.rows)
  }
}
