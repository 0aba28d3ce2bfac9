/// A layer of the encoder: an LSTM that reads each sentence forward and one that reads it backward.
///
/// Sentences are sorted by length, longest first, so that at each step those that still go on are the first ones.
/// Source of the cell: Hochreiter and Schmidhuber 1997, with the forget gate of Gers et al. 2000.
final class RecurrentLayer {
  let layer: Layout.Layer
  let hidden: Int
  let input: UnsafeMutablePointer<Float>
  let starts: [Int]
  let lengths: [Int]
  let rows: Int
  let arena: Arena
  /// `[rows × 2 · hidden]`
  let output: UnsafeMutablePointer<Float>
  /// After the non-linearities, `[rows × 8 · hidden]`, in the order of the weights.
  private let gates: UnsafeMutablePointer<Float>
  /// The cells, and their hyperbolic tangents, `[rows × 2 · hidden]`.
  private let cells: UnsafeMutablePointer<Float>
  private let squashed: UnsafeMutablePointer<Float>
  /// The output of the step before, `[rows × 2 · hidden]`: kept because dropout changes `output`.
  private let previous: UnsafeMutablePointer<Float>

  init(
    layer: Layout.Layer, hidden: Int, input: UnsafeMutablePointer<Float>, starts: [Int], lengths: [Int], rows: Int,
    arena: Arena
  ) {
    self.layer = layer
    self.hidden = hidden
    self.input = input
    self.starts = starts
    self.lengths = lengths
    self.rows = rows
    self.arena = arena
    output = arena.allocate(rows * 2 * hidden)
    gates = arena.allocate(rows * 8 * hidden)
    cells = arena.allocate(rows * 2 * hidden)
    squashed = arena.allocate(rows * 2 * hidden)
    previous = arena.allocate(rows * 2 * hidden, zeroed: true)
  }

  private func activeCount(_ step: Int) -> Int {
    var count = 0
    while count < lengths.count, lengths[count] > step { count += 1 }
    return count
  }

  private func row(_ sentence: Int, _ step: Int, _ direction: Int) -> Int {
    starts[sentence] + (direction == 0 ? step : lengths[sentence] - 1 - step)
  }

  func forward(values: UnsafePointer<Float>) {
    let bias = values + layer.bias.offset
    for row in 0..<rows { (gates + row * 8 * hidden).update(from: bias, count: 8 * hidden) }
    addProduct(
      rows: rows, columns: 8 * hidden, depth: layer.input.rows, MatrixView(input, rowStride: layer.input.rows),
      MatrixView(values + layer.input.offset, rowStride: 8 * hidden), to: gates, stride: 8 * hidden)
    for direction in 0..<2 { forward(direction, values: values) }
  }

  private func forward(_ direction: Int, values: UnsafePointer<Float>) {
    guard let longest = lengths.first else { return }
    let batch = lengths.count
    let state = arena.allocate(batch * hidden)
    let sums = arena.allocate(batch * 4 * hidden)
    let weights = MatrixView(values + layer.recurrent[direction].offset, rowStride: 4 * hidden)
    for step in 0..<longest {
      let active = activeCount(step)
      for sentence in 0..<active {
        let row = row(sentence, step, direction)
        (sums + sentence * 4 * hidden).update(
          from: gates + row * 8 * hidden + direction * 4 * hidden, count: 4 * hidden)
        if step > 0 {
          (previous + row * 2 * hidden + direction * hidden).update(from: state + sentence * hidden, count: hidden)
        }
      }
      if step > 0 {
        addProduct(
          rows: active, columns: 4 * hidden, depth: hidden, MatrixView(state, rowStride: hidden), weights, to: sums,
          stride: 4 * hidden)
      }
      for sentence in 0..<active {
        let row = row(sentence, step, direction)
        let z = sums + sentence * 4 * hidden
        let gate = gates + row * 8 * hidden + direction * 4 * hidden
        let at = row * 2 * hidden + direction * hidden
        for i in 0..<(3 * hidden) { gate[i] = sigmoid(z[i]) }
        for i in (3 * hidden)..<(4 * hidden) { gate[i] = hyperbolicTangent(z[i]) }
        if step > 0 {
          let before = cells + self.row(sentence, step - 1, direction) * 2 * hidden + direction * hidden
          for i in 0..<hidden { cells[at + i] = gate[hidden + i] * before[i] + gate[i] * gate[3 * hidden + i] }
        } else {
          for i in 0..<hidden { cells[at + i] = gate[i] * gate[3 * hidden + i] }
        }
        for i in 0..<hidden { squashed[at + i] = hyperbolicTangent(cells[at + i]) }
        for i in 0..<hidden { output[at + i] = gate[2 * hidden + i] * squashed[at + i] }
        (state + sentence * hidden).update(from: output + at, count: hidden)
      }
    }
  }

  /// Takes the gradient of the output to the input's, which it returns, and adds to the gradients of the weights.
  func backward(
    _ above: UnsafeMutablePointer<Float>, values: UnsafePointer<Float>, gradients: UnsafeMutablePointer<Float>
  ) -> UnsafeMutablePointer<Float> {
    let sums = arena.allocate(rows * 8 * hidden)
    for direction in 0..<2 {
      backward(direction, above, values: values, sums: sums)
      addProduct(
        rows: hidden, columns: 4 * hidden, depth: rows,
        MatrixView(previous + direction * hidden, rowStride: 2 * hidden).transposed,
        MatrixView(sums + direction * 4 * hidden, rowStride: 8 * hidden),
        to: gradients + layer.recurrent[direction].offset, stride: 4 * hidden)
    }
    let inputs = layer.input.rows
    addProduct(
      rows: inputs, columns: 8 * hidden, depth: rows, MatrixView(input, rowStride: inputs).transposed,
      MatrixView(sums, rowStride: 8 * hidden), to: gradients + layer.input.offset, stride: 8 * hidden)
    let bias = gradients + layer.bias.offset
    for row in 0..<rows {
      for i in 0..<(8 * hidden) { bias[i] += sums[row * 8 * hidden + i] }
    }
    let below = arena.allocate(rows * inputs, zeroed: true)
    addProduct(
      rows: rows, columns: inputs, depth: 8 * hidden, MatrixView(sums, rowStride: 8 * hidden),
      MatrixView(values + layer.input.offset, rowStride: 8 * hidden).transposed, to: below, stride: inputs)
    return below
  }

  private func backward(
    _ direction: Int, _ above: UnsafeMutablePointer<Float>, values: UnsafePointer<Float>,
    sums: UnsafeMutablePointer<Float>
  ) {
    guard let longest = lengths.first else { return }
    let batch = lengths.count
    let stateGradients = arena.allocate(batch * hidden, zeroed: true)
    let cellGradients = arena.allocate(batch * hidden, zeroed: true)
    let stepSums = arena.allocate(batch * 4 * hidden)
    let weights = MatrixView(values + layer.recurrent[direction].offset, rowStride: 4 * hidden).transposed
    for step in (0..<longest).reversed() {
      let active = activeCount(step)
      for sentence in 0..<active {
        let row = row(sentence, step, direction)
        let at = row * 2 * hidden + direction * hidden
        let gate = gates + row * 8 * hidden + direction * 4 * hidden
        let dState = stateGradients + sentence * hidden
        let dCell = cellGradients + sentence * hidden
        let z = stepSums + sentence * 4 * hidden
        let before = step > 0 ? cells + self.row(sentence, step - 1, direction) * 2 * hidden + direction * hidden : nil
        for i in 0..<hidden {
          let input = gate[i]
          let forget = gate[hidden + i]
          let out = gate[2 * hidden + i]
          let candidate = gate[3 * hidden + i]
          let dh = dState[i] + above[at + i]
          let tanhCell = squashed[at + i]
          let dc = dCell[i] + dh * out * (1 - tanhCell * tanhCell)
          z[i] = dc * candidate * input * (1 - input)
          z[2 * hidden + i] = dh * tanhCell * out * (1 - out)
          z[3 * hidden + i] = dc * input * (1 - candidate * candidate)
          dCell[i] = dc * forget
          z[hidden + i] = dc * forget * (1 - forget)
        }
        if let before {
          for i in 0..<hidden { z[hidden + i] *= before[i] }
        } else {
          for i in 0..<hidden { z[hidden + i] = 0 }
        }
        (sums + row * 8 * hidden + direction * 4 * hidden).update(from: z, count: 4 * hidden)
      }
      if step > 0 {
        stateGradients.update(repeating: 0, count: active * hidden)
        addProduct(
          rows: active, columns: hidden, depth: 4 * hidden, MatrixView(stepSums, rowStride: 4 * hidden), weights,
          to: stateGradients, stride: hidden)
      }
    }
  }
}
