import Language

/// One pass forward and, when learning, backward over a few sentences.
///
/// A class: it owns the memory in which the activations of the pass lie. Rows are words, sentence after sentence.
final class Pass {
  struct Dropout {
    var word: Float = 0.15
    var input: Float = 0.25
    var layer: Float = 0.33
    var head: Float = 0.33
  }

  /// What a batch is divided by, and what each task weighs.
  struct Scale {
    var tree: Float
    var entity: Float
  }

  struct Loss {
    var tag: Double = 0, inflection: Double = 0, arc: Double = 0, label: Double = 0, entity: Double = 0
    var total: Double { tag + 0.5 * inflection + arc + label + entity }

    static func += (sum: inout Loss, loss: Loss) {
      sum.tag += loss.tag
      sum.inflection += loss.inflection
      sum.arc += loss.arc
      sum.label += loss.label
      sum.entity += loss.entity
    }
  }

  let layout: Layout
  /// For each inflection (class, tag and features), the range of inflections with the same class and tag.
  let inflectionGroups: [Range<Int>]
  let arena = Arena()
  /// Gradients of the dense parameters, from `layout.tableCount` on.
  private(set) var denseGradients: [Float]
  /// Gradient of each row's input, `[rows × inputWidth]`, and the rows of the tables that made it.
  private(set) var inputGradients: UnsafeMutablePointer<Float>?
  private(set) var usedRows: [Int32] = []

  private(set) var rowCount = 0
  var starts: [Int] = []
  var lengths: [Int] = []
  /// The encoder's output, `[rows × 2 · hidden]`.
  private(set) var output: UnsafeMutablePointer<Float>?

  init(layout: Layout, inflectionGroups: [Range<Int>]) {
    self.layout = layout
    self.inflectionGroups = inflectionGroups
    denseGradients = [Float](repeating: 0, count: layout.count - layout.tableCount)
  }

  /// Learns from sentences: fills the gradients and gives the loss.
  ///
  /// - Parameter examples: sorted by length, longest first.
  func learn(
    _ examples: [Example], values: UnsafePointer<Float>, scale: Scale, dropout: Dropout?, chance: Chance
  ) -> Loss {
    var chance = chance
    for index in denseGradients.indices { denseGradients[index] = 0 }
    return denseGradients.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return Loss() }
      var step = Step(pass: self, values: values, gradients: base - layout.tableCount, dropout: dropout)
      step.begin(examples, chance: &chance)
      let (loss, outputGradients) = step.heads(examples, scale: scale, chance: &chance)
      inputGradients = step.backward(outputGradients)
      return loss
    }
  }

  /// Runs the encoder alone, without dropout; `output` then holds its activations.
  func encode(_ examples: [Example], values: UnsafePointer<Float>) {
    var chance = Chance(seed: 0)
    var step = Step(pass: self, values: values, gradients: nil, dropout: nil)
    step.begin(examples, chance: &chance)
  }

  fileprivate func prepare(_ examples: [Example]) {
    arena.reset()
    starts = []
    lengths = examples.map(\.length)
    var count = 0
    for length in lengths {
      starts.append(count)
      count += length
    }
    rowCount = count
    usedRows = examples.flatMap(\.rows)
  }

  fileprivate func dropWords(_ rate: Float, chance: inout Chance) {
    for index in stride(from: 0, to: usedRows.count, by: WordTables.rowCount) where chance.unit() < rate {
      usedRows[index] = 0
    }
  }

  fileprivate func finish(output: UnsafeMutablePointer<Float>) { self.output = output }
}

/// The machinery of a pass; lives as long as one batch.
struct Step {
  let pass: Pass
  let values: UnsafePointer<Float>
  /// Nil when only looking; else addressed with the offsets of the layout.
  let gradients: UnsafeMutablePointer<Float>?
  let dropout: Pass.Dropout?

  var input: UnsafeMutablePointer<Float>
  private var inputMask: UnsafeMutablePointer<Float>?
  private var layers: [RecurrentLayer] = []
  private var masks: [UnsafeMutablePointer<Float>?] = []

  init(pass: Pass, values: UnsafePointer<Float>, gradients: UnsafeMutablePointer<Float>?, dropout: Pass.Dropout?) {
    self.pass = pass
    self.values = values
    self.gradients = gradients
    self.dropout = dropout
    input = UnsafeMutablePointer(mutating: values)
  }

  var layout: Layout { pass.layout }
  var rows: Int { pass.rowCount }
  var arena: Arena { pass.arena }

  /// Looks the words up and runs both layers.
  mutating func begin(_ examples: [Example], chance: inout Chance) {
    pass.prepare(examples)
    if let dropout { pass.dropWords(dropout.word, chance: &chance) }
    let width = InputTable.inputWidth
    input = arena.allocate(rows * width, zeroed: true)
    for row in 0..<rows {
      for (kind, table) in layout.inputTables.enumerated() {
        let from =
          values + layout.tables[kind].offset + Int(pass.usedRows[row * WordTables.rowCount + kind]) * table.columns
        let to = input + row * width + table.offset
        for i in 0..<table.columns { to[i] += from[i] }
      }
    }
    inputMask = drop(input, rows * width, dropout?.input, chance: &chance)
    var below = input
    for layer in layout.layers {
      let recurrent = RecurrentLayer(
        layer: layer, hidden: layout.sizes.hidden, input: below, starts: pass.starts, lengths: pass.lengths, rows: rows,
        arena: arena)
      recurrent.forward(values: values)
      layers.append(recurrent)
      masks.append(drop(recurrent.output, rows * 2 * layout.sizes.hidden, dropout?.layer, chance: &chance))
      below = recurrent.output
    }
    pass.finish(output: below)
  }

  /// Takes the gradient of the encoder's output down to the input's, which it returns.
  mutating func backward(_ outputGradients: UnsafeMutablePointer<Float>) -> UnsafeMutablePointer<Float>? {
    guard let gradients else { return nil }
    var above = outputGradients
    for index in layers.indices.reversed() {
      apply(masks[index], to: above, rows * 2 * layout.sizes.hidden)
      above = layers[index].backward(above, values: values, gradients: gradients)
    }
    apply(inputMask, to: above, rows * InputTable.inputWidth)
    return above
  }

  /// Silences a share of the activations and scales up the rest; gives the factors, nil without dropout.
  func drop(
    _ activations: UnsafeMutablePointer<Float>, _ count: Int, _ rate: Float?, chance: inout Chance
  ) -> UnsafeMutablePointer<Float>? {
    guard let rate, rate > 0 else { return nil }
    let mask = arena.allocate(count)
    let kept = 1 / (1 - rate)
    let threshold = UInt32(rate * 65536)
    var index = 0
    while index < count {
      var bits = chance.next()
      for _ in 0..<min(4, count - index) {
        mask[index] = UInt32(truncatingIfNeeded: bits) & 0xFFFF < threshold ? 0 : kept
        bits >>= 16
        index += 1
      }
    }
    apply(mask, to: activations, count)
    return mask
  }

  func apply(_ mask: UnsafeMutablePointer<Float>?, to activations: UnsafeMutablePointer<Float>, _ count: Int) {
    guard let mask else { return }
    for index in 0..<count { activations[index] *= mask[index] }
  }
}
