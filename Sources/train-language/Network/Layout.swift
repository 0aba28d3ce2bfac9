import Language

/// Where each matrix of the network lies in the one vector of its parameters.
struct Layout: Sendable {
  /// A row-major matrix inside the vector.
  struct Block: Sendable {
    var name: String
    var offset: Int
    var rows: Int
    var columns: Int
    var count: Int { rows * columns }
  }

  struct Layer: Sendable {
    /// `[inputs × 8 · hidden]`: both directions side by side, in each the gates input, forget, output, candidate.
    var input: Block
    var bias: Block
    /// Forward and backward, `[hidden × 4 · hidden]`.
    var recurrent: [Block]
  }

  /// How wide the network is and how many labels each head knows.
  struct Sizes: Sendable, Equatable {
    var wordCount: Int
    var clusterCount: Int
    var vectorCount = 1
    var hidden = 128
    var arcWidth = 128
    var labelWidth = 48
    var tagCount: Int
    var inflectionCount: Int
    var relationCount: Int
    var entityCount: Int
  }

  /// Distances of −31...31 between a word and its head, and one for the root.
  static let distanceCount = 64

  let sizes: Sizes
  let inputTables: [InputTable]
  private(set) var blocks: [Block] = []
  private(set) var tables: [Block] = []
  private(set) var layers: [Layer] = []
  let tag, tagBias, inflection, inflectionBias, entity, entityBias: Block
  let arcDependent, arcDependentBias, arcHead, arcHeadBias, arcRoot, arcProduct, arcLinear, distance: Block
  let labelDependent, labelDependentBias, labelHead, labelHeadBias, labelRoot, labelProduct: Block
  let labelFromDependent, labelFromHead, labelBias: Block
  let count: Int
  /// The tables come first; what follows is dense.
  let tableCount: Int

  init(_ sizes: Sizes) {
    self.sizes = sizes
    inputTables = InputTable.all(
      wordCount: sizes.wordCount, clusterCount: sizes.clusterCount, vectorCount: sizes.vectorCount)
    var offset = 0
    var blocks: [Block] = []
    func block(_ name: String, _ rows: Int, _ columns: Int) -> Block {
      let block = Block(name: name, offset: offset, rows: rows, columns: columns)
      // Rounded up so that every block begins on a cache line.
      offset += (block.count + 15) & ~15
      blocks.append(block)
      return block
    }
    tables = inputTables.map { block("table.\($0.kind)", $0.rows, $0.columns) }
    tableCount = offset
    let hidden = sizes.hidden
    for (index, inputs) in [InputTable.inputWidth, 2 * hidden].enumerated() {
      layers.append(
        Layer(
          input: block("layer\(index).input", inputs, 8 * hidden), bias: block("layer\(index).bias", 1, 8 * hidden),
          recurrent: ["forward", "backward"].map { block("layer\(index).\($0)", hidden, 4 * hidden) }))
    }
    let width = 2 * hidden
    tag = block("tag", width, sizes.tagCount)
    tagBias = block("tag.bias", 1, sizes.tagCount)
    // A row for each inflection: only those that a word's tag allows are looked at.
    inflection = block("inflection", sizes.inflectionCount, width)
    inflectionBias = block("inflection.bias", 1, sizes.inflectionCount)
    entity = block("entity", width, sizes.entityCount)
    entityBias = block("entity.bias", 1, sizes.entityCount)
    arcDependent = block("arc.dependent", width, sizes.arcWidth)
    arcDependentBias = block("arc.dependent.bias", 1, sizes.arcWidth)
    arcHead = block("arc.head", width, sizes.arcWidth)
    arcHeadBias = block("arc.head.bias", 1, sizes.arcWidth)
    arcRoot = block("arc.root", 1, sizes.arcWidth)
    arcProduct = block("arc.product", sizes.arcWidth, sizes.arcWidth)
    arcLinear = block("arc.linear", 1, sizes.arcWidth)
    distance = block("arc.distance", 1, Self.distanceCount)
    labelDependent = block("label.dependent", width, sizes.labelWidth)
    labelDependentBias = block("label.dependent.bias", 1, sizes.labelWidth)
    labelHead = block("label.head", width, sizes.labelWidth)
    labelHeadBias = block("label.head.bias", 1, sizes.labelWidth)
    labelRoot = block("label.root", 1, sizes.labelWidth)
    labelProduct = block("label.product", sizes.labelWidth, sizes.relationCount * sizes.labelWidth)
    labelFromDependent = block("label.fromDependent", sizes.labelWidth, sizes.relationCount)
    labelFromHead = block("label.fromHead", sizes.labelWidth, sizes.relationCount)
    labelBias = block("label.bias", 1, sizes.relationCount)
    self.blocks = blocks
    count = offset
  }

  /// The row of `distance` for a word at `word` and a head at `head`, both from 0; head −1 is the root.
  static func distanceIndex(word: Int, head: Int) -> Int { head < 0 ? 63 : max(-31, min(31, head - word)) + 31 }

  /// Parameters to begin with: small random weights, a forget gate that keeps.
  func initialValues(seed: UInt64, vectors: [Float] = []) -> [Float] {
    var values = [Float](repeating: 0, count: count)
    var chance = Chance(seed: seed, parts: 1)
    func fill(_ block: Block, _ range: Float) {
      for index in block.offset..<(block.offset + block.count) { values[index] = (chance.unit() * 2 - 1) * range }
    }
    for block in blocks where !block.name.hasSuffix("bias") {
      let isTable = block.offset < tableCount
      let isRecurrent =
        block.name.hasSuffix("forward") || block.name.hasSuffix("backward") || block.name.hasSuffix(".input")
      let fanIn = Float(
        isRecurrent ? sizes.hidden : block.rows == 1 || block.name == "inflection" ? block.columns : block.rows)
      fill(block, isTable ? 0.6 : 1 / fanIn.squareRoot())
    }
    for index in distance.offset..<(distance.offset + distance.count) { values[index] = 0 }
    // Given rows take their place as they are; the unknown word's, the first, stays zero.
    let given = tables[InputTable.Kind.vector.rawValue]
    for index in 0..<given.count { values[given.offset + index] = index < vectors.count ? vectors[index] : 0 }
    for layer in layers {
      for direction in 0..<2 {
        let forget = layer.bias.offset + direction * 4 * sizes.hidden + sizes.hidden
        for index in forget..<(forget + sizes.hidden) { values[index] = 1 }
      }
    }
    return values
  }
}
