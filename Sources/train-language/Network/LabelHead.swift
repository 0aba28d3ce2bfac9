import Language

extension Step {
  /// Learns the relation of each word to its right head.
  ///
  ///     score(r) = dependent · U_r · head' + dependent · V_r + head' · W_r + b_r
  func labelHead(
    _ examples: [Example], _ output: UnsafeMutablePointer<Float>, _ gradients: UnsafeMutablePointer<Float>,
    scale: Float,
    _ below: UnsafeMutablePointer<Float>, chance: inout Chance
  ) -> Double {
    let width = layout.sizes.labelWidth
    let relations = layout.sizes.relationCount
    let dependent = Projection(
      layout.labelDependent, layout.labelDependentBias, of: output, step: self, isRectified: true,
      dropout: dropout?.head,
      chance: &chance)
    let head = Projection(
      layout.labelHead, layout.labelHeadBias, of: output, step: self, isRectified: true, dropout: dropout?.head,
      chance: &chance)
    // The head of each row, or the root.
    let heads = arena.allocate(rows * width, zeroed: true)
    var headRows = [Int](repeating: -1, count: rows)
    var golds = [Int](repeating: -1, count: rows)
    for (sentence, example) in examples.enumerated() where example.hasTree {
      let start = pass.starts[sentence]
      for word in 0..<example.length {
        golds[start + word] = Int(example.relations[word])
        if example.heads[word] >= 0 { headRows[start + word] = start + Int(example.heads[word]) }
        let from =
          example.heads[word] < 0
          ? values + layout.labelRoot.offset : UnsafePointer(head.output + headRows[start + word] * width)
        (heads + (start + word) * width).update(from: from, count: width)
      }
    }
    let depth = relations * width
    let products = arena.allocate(rows * depth, zeroed: true)
    let product = MatrixView(values + layout.labelProduct.offset, rowStride: depth)
    addProduct(
      rows: rows, columns: depth, depth: width, MatrixView(dependent.output, rowStride: width), product, to: products,
      stride: depth)
    let scores = arena.allocate(rows * relations)
    for row in 0..<rows {
      (scores + row * relations).update(from: values + layout.labelBias.offset, count: relations)
    }
    let fromDependent = MatrixView(values + layout.labelFromDependent.offset, rowStride: relations)
    let fromHead = MatrixView(values + layout.labelFromHead.offset, rowStride: relations)
    addProduct(
      rows: rows, columns: relations, depth: width, MatrixView(dependent.output, rowStride: width), fromDependent,
      to: scores,
      stride: relations)
    addProduct(
      rows: rows, columns: relations, depth: width, MatrixView(heads, rowStride: width), fromHead, to: scores,
      stride: relations)

    let dScores = arena.allocate(rows * relations, zeroed: true)
    let dHeads = arena.allocate(rows * width, zeroed: true)
    var loss = 0.0
    for row in 0..<rows {
      let product = products + row * depth
      guard golds[row] >= 0 else {
        product.update(repeating: 0, count: depth)
        continue
      }
      let score = scores + row * relations
      let headVector = heads + row * width
      for relation in 0..<relations {
        score[relation] += dot(product + relation * width, headVector, width)
      }
      let goldScore = score[golds[row]]
      loss += Double((softmax(score, count: relations) - goldScore) * scale)
      score[golds[row]] -= 1
      let dHeadVector = dHeads + row * width
      for relation in 0..<relations {
        let gradient = score[relation] * scale
        dScores[row * relations + relation] = gradient
        // The product is no longer needed: its gradient takes its place.
        addScaled(product + relation * width, gradient, to: dHeadVector, width)
        for i in 0..<width { product[relation * width + i] = gradient * headVector[i] }
      }
    }
    let dBias = gradients + layout.labelBias.offset
    for row in 0..<rows {
      for i in 0..<relations { dBias[i] += dScores[row * relations + i] }
    }
    let dScoresView = MatrixView(dScores, rowStride: relations)
    let dependentView = MatrixView(dependent.output, rowStride: width)
    addProduct(
      rows: width, columns: relations, depth: rows, dependentView.transposed, dScoresView,
      to: gradients + layout.labelFromDependent.offset, stride: relations)
    addProduct(
      rows: width, columns: relations, depth: rows, MatrixView(heads, rowStride: width).transposed, dScoresView,
      to: gradients + layout.labelFromHead.offset, stride: relations)
    addProduct(
      rows: width, columns: depth, depth: rows, dependentView.transposed, MatrixView(products, rowStride: depth),
      to: gradients + layout.labelProduct.offset, stride: depth)
    let dDependent = arena.allocate(rows * width, zeroed: true)
    addProduct(
      rows: rows, columns: width, depth: depth, MatrixView(products, rowStride: depth), product.transposed,
      to: dDependent,
      stride: width)
    addProduct(
      rows: rows, columns: width, depth: relations, dScoresView, fromDependent.transposed, to: dDependent, stride: width
    )
    addProduct(
      rows: rows, columns: width, depth: relations, dScoresView, fromHead.transposed, to: dHeads, stride: width)

    let dHead = arena.allocate(rows * width, zeroed: true)
    let dRoot = gradients + layout.labelRoot.offset
    for row in 0..<rows where golds[row] >= 0 {
      let target = headRows[row] < 0 ? dRoot : dHead + headRows[row] * width
      for i in 0..<width { target[i] += dHeads[row * width + i] }
    }
    dependent.backward(dDependent, input: output, step: self, gradients: gradients, to: below)
    head.backward(dHead, input: output, step: self, gradients: gradients, to: below)
    return loss
  }
}
