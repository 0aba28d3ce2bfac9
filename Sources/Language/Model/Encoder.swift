/// Runs the network over one sentence at a time and keeps the memory for it.
///
/// A class: it owns memory that is used again from sentence to sentence. One thread at a time.
package final class Encoder {
  let network: Network
  /// `[words × 2 · hidden]` in `FixedPoint.stateBits`.
  private(set) var output: UnsafeMutablePointer<Int16>
  private var below: UnsafeMutablePointer<Int16>
  private var sums: UnsafeMutablePointer<Int32>
  private var capacity = 0
  private let input: UnsafeMutablePointer<Int16>
  private let state: UnsafeMutablePointer<Int16>
  private let cells: UnsafeMutablePointer<Int32>
  private let products: UnsafeMutablePointer<Int32>
  /// The first layer's sums of words met before, by their rows.
  private var cache: FormCache

  package init(network: Network) {
    self.network = network
    let hidden = network.hidden
    output = .allocate(capacity: 1)
    below = .allocate(capacity: 1)
    sums = .allocate(capacity: 1)
    input = .allocate(capacity: InputTable.inputWidth)
    state = .allocate(capacity: hidden)
    cells = .allocate(capacity: hidden)
    products = .allocate(capacity: 8 * hidden)
    cache = FormCache(width: 8 * hidden)
  }

  deinit {
    output.deallocate()
    below.deallocate()
    sums.deallocate()
    input.deallocate()
    state.deallocate()
    cells.deallocate()
    products.deallocate()
    cache.deallocate()
  }

  private func reserve(_ count: Int) {
    guard count > capacity else { return }
    capacity = max(count, 2 * capacity, 64)
    output.deallocate()
    below.deallocate()
    sums.deallocate()
    output = .allocate(capacity: capacity * 2 * network.hidden)
    below = .allocate(capacity: capacity * 2 * network.hidden)
    sums = .allocate(capacity: capacity * 8 * network.hidden)
  }

  /// Fills `output` for a sentence.
  ///
  /// - Parameters:
  ///   - count: its words.
  ///   - form: the UTF-8 of a word, not empty.
  package func run(count: Int, form: (Int) -> UnsafeBufferPointer<UInt8>) {
    reserve(count)
    for word in 0..<count { firstSums(form(word), into: sums + word * 8 * network.hidden) }
    recur(network.layers[0], count: count, into: below)
    let layer = network.layers[1]
    let width = 2 * network.hidden
    let shift = FixedPoint.stateBits + layer.input.shift - FixedPoint.stateBits
    for word in 0..<count {
      let target = sums + word * 4 * width
      layer.input.multiply(below + word * width, into: target)
      for i in 0..<(4 * width) { target[i] = FixedPoint.rounded(target[i], shift) }
    }
    recur(layer, count: count, into: output)
  }

  /// The first layer's sums of a word, which depend on its form alone.
  private func firstSums(_ form: UnsafeBufferPointer<UInt8>, into target: UnsafeMutablePointer<Int32>) {
    let slot = cache.slot(for: form)
    let width = 8 * network.hidden
    if !slot.isFilled {
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: WordTables.rowCount) { rows in
        guard let base = rows.baseAddress else { return }
        network.words.rows(of: form, into: base)
        input.update(repeating: 0, count: InputTable.inputWidth)
        for (kind, table) in network.tables.enumerated() {
          let row = table.rows + Int(base[kind]) * table.columns
          for i in 0..<table.columns { input[table.offset + i] &+= row[i] }
        }
      }
      let matrix = network.layers[0].input
      matrix.multiply(input, into: products)
      let shift = FixedPoint.inputBits + matrix.shift - FixedPoint.stateBits
      for i in 0..<width { slot.sums[i] = FixedPoint.rounded(products[i], shift) }
    }
    target.update(from: slot.sums, count: width)
  }

  /// Both directions of a layer, from `sums` into `result`.
  private func recur(_ layer: Network.Layer, count: Int, into result: UnsafeMutablePointer<Int16>) {
    let hidden = network.hidden
    let sigmoid = network.sigmoid.values
    let tangent = network.tangent.values
    for direction in 0..<2 {
      let matrix = layer.recurrent[direction]
      let shift = matrix.shift
      state.update(repeating: 0, count: hidden)
      cells.update(repeating: 0, count: hidden)
      for step in 0..<count {
        let word = direction == 0 ? step : count - 1 - step
        let z = sums + (word * 2 + direction) * 4 * hidden
        if step > 0 {
          matrix.multiply(state, into: products)
          for i in 0..<(4 * hidden) { z[i] = z[i] &+ FixedPoint.rounded(products[i], shift) }
        }
        let h = result + word * 2 * hidden + direction * hidden
        for i in 0..<hidden {
          let inputGate = FixedPoint.value(of: sigmoid, at: z[i])
          let forgetGate = FixedPoint.value(of: sigmoid, at: z[hidden + i])
          let outputGate = FixedPoint.value(of: sigmoid, at: z[2 * hidden + i])
          let candidate = FixedPoint.value(of: tangent, at: z[3 * hidden + i])
          let cell = FixedPoint.rounded(forgetGate &* cells[i] &+ inputGate &* candidate, FixedPoint.gateBits)
          // Held in −16...16, so that the next product stays within 32 bits.
          cells[i] = max(-65_535, min(65_535, cell))
          h[i] = FixedPoint.narrowed(
            FixedPoint.rounded(outputGate &* FixedPoint.value(of: tangent, at: cells[i]), FixedPoint.gateBits))
        }
        state.update(from: h, count: hidden)
      }
    }
  }
}
