import Foundation
import Language

/// Turns a trained network into whole numbers and writes the model's parts.
struct Quantiser {
  let layout: Layout
  let values: [Float]
  private(set) var parts: [(name: String, bytes: [UInt8])] = []

  init(layout: Layout, values: [Float]) {
    self.layout = layout
    self.values = values
  }

  mutating func add(_ name: String, lines: [String]) { parts.append((name, Array(lines.joined(separator: "\n").utf8))) }

  mutating func add<Number: FixedWidthInteger>(_ name: String, _ numbers: [Number]) {
    parts.append((name, numbers.map(\.littleEndian).withUnsafeBytes { Array($0) }))
  }

  /// Every part of the network itself.
  mutating func addNetwork() {
    add(
      "sizes",
      [layout.sizes.hidden, layout.sizes.wordCount, layout.sizes.clusterCount, layout.sizes.vectorCount].map {
        UInt32($0)
      })
    for (table, block) in zip(layout.inputTables, layout.tables) {
      add("table.\(table.kind)", whole(block, bits: FixedPoint.inputBits))
    }
    for (index, layer) in layout.layers.enumerated() {
      let inputBits = index == 0 ? FixedPoint.inputBits : FixedPoint.stateBits
      add("layer\(index).input", layer.input, bias: layer.bias, inputBits: inputBits, largest: index == 0 ? 16 : 1)
      add("layer\(index).forward", layer.recurrent[0], bias: nil, inputBits: FixedPoint.stateBits, largest: 1)
      add("layer\(index).backward", layer.recurrent[1], bias: nil, inputBits: FixedPoint.stateBits, largest: 1)
    }
    let state = FixedPoint.stateBits
    let projection = FixedPoint.projectionBits
    add("tag", layout.tag, bias: layout.tagBias, inputBits: state, largest: 1)
    add("entity", layout.entity, bias: layout.entityBias, inputBits: state, largest: 1)
    add("inflection", layout.inflection, bias: layout.inflectionBias, inputBits: state, largest: 1, isTransposed: true)
    add("arc.dependent", layout.arcDependent, bias: layout.arcDependentBias, inputBits: state, largest: 1)
    add("arc.head", layout.arcHead, bias: layout.arcHeadBias, inputBits: state, largest: 1)
    add("arc.product", layout.arcProduct, bias: layout.arcLinear, inputBits: projection, largest: 16)
    add("label.dependent", layout.labelDependent, bias: layout.labelDependentBias, inputBits: state, largest: 1)
    add("label.head", layout.labelHead, bias: layout.labelHeadBias, inputBits: state, largest: 1)
    add("label.product", layout.labelProduct, bias: nil, inputBits: projection, largest: 16)
    add("label.fromDependent", layout.labelFromDependent, bias: layout.labelBias, inputBits: projection, largest: 16)
    add("label.fromHead", layout.labelFromHead, bias: nil, inputBits: projection, largest: 16)
    add("arc.root", whole(layout.arcRoot, bits: projection))
    let distances = floats(layout.distance).map { Int32(($0 * Float(1 << FixedPoint.scoreBits)).rounded()) }
    add("arc.distance", distances)
    addCurves()
  }

  private func floats(_ block: Layout.Block) -> ArraySlice<Float> {
    values[block.offset..<(block.offset + block.count)]
  }

  private func whole(_ block: Layout.Block, bits: Int) -> [Int16] {
    floats(block).map { Int16(max(-32767, min(32767, ($0 * Float(1 << bits)).rounded()))) }
  }

  /// Adds a matrix, turned so that each output's weights lie together.
  ///
  /// - Parameter largest: what the inputs stay below; the shift is the largest at which no sum can leave 32 bits.
  private mutating func add(
    _ name: String, _ block: Layout.Block, bias: Layout.Block?, inputBits: Int, largest: Float,
    isTransposed: Bool = false
  ) {
    let (inputs, outputs) = isTransposed ? (block.columns, block.rows) : (block.rows, block.columns)
    func weight(_ output: Int, _ input: Int) -> Float {
      values[block.offset + (isTransposed ? output * inputs + input : input * outputs + output)]
    }
    var longest: Float = 0
    var highest: Float = 0
    for output in 0..<outputs {
      var sum: Float = bias.map { abs(values[$0.offset + output]) } ?? 0
      for input in 0..<inputs {
        sum += abs(weight(output, input)) * largest
        highest = max(highest, abs(weight(output, input)))
      }
      longest = max(longest, sum)
    }
    var shift = 14
    while shift > 4, longest * Float(1 << (shift + inputBits)) > 2_000_000_000 || highest * Float(1 << shift) > 32_000 {
      shift -= 1
    }
    let scale = Float(1 << shift)
    add(name + ".shape", [UInt32(outputs), UInt32(inputs), UInt32(shift)])
    var weights: [Int16] = []
    weights.reserveCapacity(inputs * outputs)
    for output in 0..<outputs {
      for input in 0..<inputs { weights.append(Int16((weight(output, input) * scale).rounded())) }
    }
    add(name, weights)
    if let bias {
      add(name + ".bias", floats(bias).map { Int32(($0 * Float(1 << (shift + inputBits))).rounded()) })
    }
  }

  private mutating func addCurves() {
    let places = (0..<FixedPoint.curveCount).map { Double($0) / 128 - 8 }
    let gate = Double(1 << FixedPoint.gateBits)
    let state = Double(1 << FixedPoint.stateBits)
    add("sigmoid", places.map { Int16((gate / (1 + exp(-$0))).rounded()) })
    add("tangent", places.map { Int16((state * tanh($0)).rounded()) })
  }

  /// The whole file.
  var file: [UInt8] {
    let entry = ModelFile.nameLength + 8
    func number(_ value: Int) -> [UInt8] { withUnsafeBytes(of: UInt32(value).littleEndian) { Array($0) } }
    var contents = ModelFile.magic + number(ModelFile.version) + number(parts.count)
    var offset = (16 + parts.count * entry + 63) & ~63
    var body: [UInt8] = []
    let start = offset
    for (name, bytes) in parts {
      precondition(name.utf8.count <= ModelFile.nameLength, "a part's name has at most \(ModelFile.nameLength) bytes")
      contents += Array(name.utf8) + Array(repeating: 0, count: ModelFile.nameLength - name.utf8.count)
      contents += number(offset) + number(bytes.count)
      body += bytes
      offset = (offset + bytes.count + 63) & ~63
      body += Array(repeating: 0, count: offset - start - body.count)
    }
    contents += Array(repeating: 0, count: start - contents.count)
    return contents + body
  }
}

extension Quantiser {
  /// Adds the words and labels that the network's numbers stand for.
  ///
  /// - Parameter trees: from which is taken what relations the words of a tag stand in.
  mutating func add(inventory: Inventory, words: WordInventory, trees: [TreebankSentence]) {
    add("words", words.wordTable)
    add("clusters", words.clusterTable)
    add("vectors", words.vectorTable)
    add("tags", lines: inventory.tags)
    add("relations", lines: inventory.relations)
    add("entities", lines: Inventory.entities)
    add("inflections", lines: inventory.inflections.map { "\($0.tag)\t\($0.features)" })
    var seen = [Set<Int>](repeating: [], count: inventory.tags.count)
    for word in trees.lazy.filter(\.hasTree).flatMap(\.words) where word.head != 0 {
      guard let tag = inventory.tagIndex["\(word.wordClass)|\(word.tag)"],
        let relation = inventory.relationIndex[word.relation]
      else { continue }
      seen[tag].insert(relation)
    }
    add(
      "tagRelations",
      lines: seen.map { relations in
        (relations.isEmpty ? Set(inventory.relations.indices) : relations).sorted().map(String.init).joined(
          separator: " ")
      })
  }
}
