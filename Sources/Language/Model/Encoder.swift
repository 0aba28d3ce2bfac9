/// Runs the network over a group of sentences at a time and keeps the memory for it.
///
/// A class: it owns memory that is used again from group to group. One thread at a time.
final class Encoder {
  let network: Network
  /// `[words × 2 · hidden]` in `FixedPoint.stateBits`.
  private(set) var output: UnsafeMutablePointer<Int16>
  private var below: UnsafeMutablePointer<Int16>
  /// `[words × 2 directions × 4 gates × hidden]`: what the gates get from the layer's input.
  private var sums: UnsafeMutablePointer<Int32>
  private var capacity = 0
  /// `[words × inputWidth]` and `[words × 8 · hidden]`, for words that the cache does not hold yet.
  private var newInputs: UnsafeMutablePointer<Int16>
  private var newSums: UnsafeMutablePointer<Int32>
  /// Of the sentences of a group: `[hidden]`, `[hidden]` and `[4 · hidden]` each.
  private let states: UnsafeMutablePointer<Int16>
  private let cells: UnsafeMutablePointer<Int32>
  private let products: UnsafeMutablePointer<Int32>
  /// The first layer's sums of words met before.
  private var cache: FormCache

  init(network: Network) {
    self.network = network
    let lanes = SentenceGroup.largest * network.hidden
    output = .allocate(capacity: 1)
    below = .allocate(capacity: 1)
    sums = .allocate(capacity: 1)
    newInputs = .allocate(capacity: 1)
    newSums = .allocate(capacity: 1)
    states = .allocate(capacity: lanes)
    cells = .allocate(capacity: lanes)
    products = .allocate(capacity: 4 * lanes)
    cache = FormCache(width: 8 * network.hidden)
  }

  deinit {
    release()
    states.deallocate()
    cells.deallocate()
    products.deallocate()
    cache.deallocate()
  }

  private func release() {
    output.deallocate()
    below.deallocate()
    sums.deallocate()
    newInputs.deallocate()
    newSums.deallocate()
  }

  private func reserve(_ count: Int) {
    guard count > capacity else { return }
    capacity = max(count, 2 * capacity, 64)
    release()
    output = .allocate(capacity: capacity * 2 * network.hidden)
    below = .allocate(capacity: capacity * 2 * network.hidden)
    sums = .allocate(capacity: capacity * 8 * network.hidden)
    newInputs = .allocate(capacity: capacity * InputTable.inputWidth)
    newSums = .allocate(capacity: capacity * 8 * network.hidden)
  }

  /// Fills `output` for the words of a group.
  ///
  /// - Parameter form: the UTF-8 of a sentence's word, not empty; the sentence by the caller's number.
  func run(_ group: SentenceGroup, form: (_ sentence: Int, _ word: Int) -> UnsafeBufferPointer<UInt8>) {
    reserve(group.wordCount)
    sumForms(group, form)
    recur(network.layers[0], group, into: below)
    let input = network.layers[1].input
    network.arithmetic.products(of: input, vectors: below, count: group.wordCount, into: sums)
    network.arithmetic.round(sums, count: group.wordCount * input.outputs, bits: input.shift)
    recur(network.layers[1], group, into: output)
  }

  /// The first layer's sums of every word, which depend on its form alone.
  private func sumForms(_ group: SentenceGroup, _ form: (Int, Int) -> UnsafeBufferPointer<UInt8>) {
    let width = 8 * network.hidden
    var waiting: [(word: Int, number: Int)] = []
    for (place, sentence) in group.sentences.enumerated() {
      for word in 0..<group.counts[place] {
        let utf8 = form(sentence, word)
        let target = group.starts[place] + word
        let known = cache.newCount
        switch cache.place(of: utf8) {
        case .kept(let kept): (sums + target * width).update(from: kept, count: width)
        case .new(let number):
          if number == known { readForm(utf8, into: newInputs + number * InputTable.inputWidth) }
          waiting.append((target, number))
        }
      }
    }
    let matrix = network.layers[0].input
    let count = cache.newCount
    network.arithmetic.products(of: matrix, vectors: newInputs, count: count, into: newSums)
    let bits = FixedPoint.inputBits + matrix.shift - FixedPoint.stateBits
    network.arithmetic.round(newSums, count: count * width, bits: bits)
    for (word, number) in waiting { (sums + word * width).update(from: newSums + number * width, count: width) }
    cache.keep(newSums)
  }

  /// The network's input for a form: the rows of the tables, side by side or added up.
  private func readForm(_ form: UnsafeBufferPointer<UInt8>, into input: UnsafeMutablePointer<Int16>) {
    input.update(repeating: 0, count: InputTable.inputWidth)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: WordTables.rowCount) { rows in
      guard let base = rows.baseAddress else { return }
      network.words.rows(of: form, into: base)
      for (kind, table) in network.tables.enumerated() {
        let row = table.rows + Int(base[kind]) * table.columns
        for i in 0..<table.columns { input[table.offset + i] &+= row[i] }
      }
    }
  }

  /// Both directions of a layer, from `sums` into `result`.
  private func recur(_ layer: Network.Layer, _ group: SentenceGroup, into result: UnsafeMutablePointer<Int16>) {
    let hidden = network.hidden
    let arithmetic = network.arithmetic
    for direction in 0..<2 {
      let matrix = layer.recurrent[direction]
      let gates = Arithmetic.Gates(
        sigmoid: network.sigmoid.values, tangent: network.tangent.values, hidden: hidden, shift: Int32(matrix.shift))
      cells.update(repeating: 0, count: group.sentences.count * hidden)
      var open = group.sentences.count
      for step in 0..<group.counts[0] {
        while group.counts[open - 1] <= step { open -= 1 }
        if step > 0 { arithmetic.products(of: matrix, vectors: states, count: open, into: products) }
        for place in 0..<open {
          let word = group.starts[place] + (direction == 0 ? step : group.counts[place] - 1 - step)
          let state = states + place * hidden
          arithmetic.step(
            gates, sums: sums + (word * 2 + direction) * 4 * hidden,
            products: step > 0 ? products + place * 4 * hidden : nil, cells: cells + place * hidden, state: state)
          (result + (word * 2 + direction) * hidden).update(from: state, count: hidden)
        }
      }
    }
  }
}
