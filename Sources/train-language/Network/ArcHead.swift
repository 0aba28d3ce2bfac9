import Language

extension Step {
  /// Learns which word each word depends on.
  ///
  ///     score(word, head) = dependent · U · head' + linear · head' + distance bias
  ///
  /// where position 0 of a sentence's heads is the learned root. Source: Dozat and Manning 2017, the biaffine arc scorer.
  func arcHead(
    _ examples: [Example], _ output: UnsafeMutablePointer<Float>, _ gradients: UnsafeMutablePointer<Float>,
    scale: Float,
    _ below: UnsafeMutablePointer<Float>, chance: inout Chance
  ) -> Double {
    let width = layout.sizes.arcWidth
    let dependent = Projection(
      layout.arcDependent, layout.arcDependentBias, of: output, step: self, isRectified: true, dropout: dropout?.head,
      chance: &chance)
    let head = Projection(
      layout.arcHead, layout.arcHeadBias, of: output, step: self, isRectified: true, dropout: dropout?.head,
      chance: &chance)
    let product = MatrixView(values + layout.arcProduct.offset, rowStride: width)
    // dependent · U + linear, for every row
    let left = arena.allocate(rows * width)
    for row in 0..<rows { (left + row * width).update(from: values + layout.arcLinear.offset, count: width) }
    addProduct(
      rows: rows, columns: width, depth: width, MatrixView(dependent.output, rowStride: width), product, to: left,
      stride: width)

    let dLeft = arena.allocate(rows * width, zeroed: true)
    let dHead = arena.allocate(rows * width, zeroed: true)
    var loss = 0.0
    for (sentence, example) in examples.enumerated() where example.hasTree {
      let start = pass.starts[sentence]
      let count = example.length + 1
      let heads = arena.allocate(count * width)
      heads.update(from: values + layout.arcRoot.offset, count: width)
      (heads + width).update(from: head.output + start * width, count: example.length * width)
      let scores = arena.allocate(example.length * count, zeroed: true)
      addProduct(
        rows: example.length, columns: count, depth: width, MatrixView(left + start * width, rowStride: width),
        MatrixView(heads, rowStride: width).transposed, to: scores, stride: count)
      for word in 0..<example.length {
        let row = scores + word * count
        let distance = values + layout.distance.offset
        let dDistance = gradients + layout.distance.offset
        for index in 0..<count { row[index] += distance[Layout.distanceIndex(word: word, head: index - 1)] }
        row[word + 1] = -1e4
        let gold = Int(example.heads[word]) + 1
        let goldScore = row[gold]
        loss += Double((softmax(row, count: count) - goldScore) * scale)
        row[gold] -= 1
        for index in 0..<count {
          row[index] *= scale
          dDistance[Layout.distanceIndex(word: word, head: index - 1)] += row[index]
        }
        row[word + 1] = 0
      }
      addProduct(
        rows: example.length, columns: width, depth: count, MatrixView(scores, rowStride: count),
        MatrixView(heads, rowStride: width), to: dLeft + start * width, stride: width)
      let dHeads = arena.allocate(count * width, zeroed: true)
      addProduct(
        rows: count, columns: width, depth: example.length, MatrixView(scores, rowStride: count).transposed,
        MatrixView(left + start * width, rowStride: width), to: dHeads, stride: width)
      let dRoot = gradients + layout.arcRoot.offset
      for i in 0..<width { dRoot[i] += dHeads[i] }
      for i in 0..<(example.length * width) { dHead[start * width + i] += dHeads[width + i] }
    }
    let dLinear = gradients + layout.arcLinear.offset
    for row in 0..<rows {
      for i in 0..<width { dLinear[i] += dLeft[row * width + i] }
    }
    addProduct(
      rows: width, columns: width, depth: rows, MatrixView(dependent.output, rowStride: width).transposed,
      MatrixView(dLeft, rowStride: width), to: gradients + layout.arcProduct.offset, stride: width)
    let dDependent = arena.allocate(rows * width, zeroed: true)
    addProduct(
      rows: rows, columns: width, depth: width, MatrixView(dLeft, rowStride: width), product.transposed, to: dDependent,
      stride: width)
    dependent.backward(dDependent, input: output, step: self, gradients: gradients, to: below)
    head.backward(dHead, input: output, step: self, gradients: gradients, to: below)
    return loss
  }
}
