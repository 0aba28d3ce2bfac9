import Language
import Testing

@testable import train_language

/// Holds the hand-written backward pass to finite differences, every kind of parameter.
struct GradientTests {
  private static let sizes = Layout.Sizes(
    wordCount: 9, clusterCount: 5, hidden: 8, arcWidth: 10, labelWidth: 6, tagCount: 5, inflectionCount: 7,
    relationCount: 4,
    entityCount: 5)

  private static func examples() -> [Example] {
    var chance = Chance(seed: 7)
    return [4, 2, 2, 1].enumerated().map { index, length in
      let limits = [9, 40, 40, 40, 40, 30, 17, 65, 90, 5, 200, 1]
      var example = Example(length: length, rows: [], hasTree: index != 2)
      for _ in 0..<length { example.rows += limits.map { Int32(chance.below($0)) } }
      if example.hasTree {
        for word in 0..<length {
          example.tags.append(Int32(chance.below(5)))
          example.inflections.append(Int32(chance.below(7)))
          var head = chance.below(length + 1) - 1
          if head == word { head = -1 }
          example.heads.append(Int32(head))
          example.relations.append(Int32(chance.below(4)))
        }
      }
      if index % 2 == 0 { example.entities = (0..<length).map { _ in [1, 2, 4, 12, 16][chance.below(5)] } }
      return example
    }
  }

  @Test func `the gradient of every block is the slope of the loss`() {
    let layout = Layout(Self.sizes)
    let learner = BatchLearner(layout: layout, inflectionGroups: [0..<2, 0..<2, 2..<6, 2..<6, 2..<6, 2..<6, 6..<7])
    let optimiser = Optimiser(values: layout.initialValues(seed: 3))
    let examples = Self.examples()
    // Far from zero, so that no step crosses the bend of a rectifier.
    for block in layout.blocks where block.name.hasSuffix("dependent.bias") || block.name.hasSuffix("head.bias") {
      for index in 0..<block.count { optimiser.values[block.offset + index] = index % 2 == 0 ? 2 : -2 }
    }
    func loss() -> Double { learner.learn(examples, optimiser: optimiser, dropout: nil, seed: 1).total }
    _ = loss()
    let gradients = optimiser.gradients
    var checked = 0
    for block in layout.blocks {
      let ranked = (block.offset..<(block.offset + block.count)).sorted { abs(gradients[$0]) > abs(gradients[$1]) }
      for index in ranked.prefix(1) where gradients[index] != 0 {
        let value = optimiser.values[index]
        let step: Float = 4e-3
        optimiser.values[index] = value + step
        let above = loss()
        optimiser.values[index] = value - step
        let below = loss()
        optimiser.values[index] = value
        let slope = (above - below) / Double(2 * step)
        let gradient = Double(gradients[index])
        #expect(
          abs(slope - gradient) < 2e-4 + 0.02 * abs(gradient),
          "\(block.name)[\(index - block.offset)]: \(gradient), slope \(slope)")
        checked += 1
      }
    }
    #expect(checked > 40)
  }

  @Test func `dropout is the same for the same seed`() {
    let layout = Layout(Self.sizes)
    let groups = [0..<2, 0..<2, 2..<6, 2..<6, 2..<6, 2..<6, 6..<7]
    func gradients() -> [Float] {
      let optimiser = Optimiser(values: layout.initialValues(seed: 3))
      let learner = BatchLearner(layout: layout, inflectionGroups: groups)
      _ = learner.learn(Self.examples(), optimiser: optimiser, dropout: Pass.Dropout(), seed: 5)
      return optimiser.gradients
    }
    #expect(gradients() == gradients())
  }

  @Test(arguments: [(1, 1, 1), (6, 32, 7), (7, 33, 600), (20, 5, 3), (13, 70, 11)])
  func `a product of matrices is the sum of its terms`(rows: Int, columns: Int, depth: Int) {
    var chance = Chance(seed: 1)
    let a = (0..<(rows * depth)).map { _ in chance.unit() - 0.5 }
    let b = (0..<(depth * columns)).map { _ in chance.unit() - 0.5 }
    var c = [Float](repeating: 1, count: rows * columns)
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        c.withUnsafeMutableBufferPointer { c in
          guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else { return }
          // The right matrix is stored by columns.
          addProduct(
            rows: rows, columns: columns, depth: depth, MatrixView(a, rowStride: depth),
            MatrixView(b, rowStride: depth).transposed, to: c, stride: columns)
        }
      }
    }
    for row in 0..<rows {
      for column in 0..<columns {
        let sum = (0..<depth).reduce(Float(1)) { $0 + a[row * depth + $1] * b[column * depth + $1] }
        #expect(abs(c[row * columns + column] - sum) < 1e-4)
      }
    }
  }

  @Test func `the exponential is right to six places`() {
    for step in -160...160 {
      let x = Float(step) / 2
      let right = Double(1) * exponential(Double(x))
      #expect(abs(Double(fastExp(x)) / right - 1) < 2e-6)
    }
  }

  /// eˣ by its series, halving the argument first.
  private func exponential(_ x: Double) -> Double {
    var (sum, term) = (1.0, 1.0)
    let small = x / 1024
    for n in 1..<20 {
      term *= small / Double(n)
      sum += term
    }
    for _ in 0..<10 { sum *= sum }
    return sum
  }
}
