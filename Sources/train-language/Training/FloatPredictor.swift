import Language

/// What the network in training says of sentences, in floating point; for measuring progress only.
struct FloatPredictor {
  struct Prediction {
    var tags: [Int] = []
    var heads: [Int] = []
    var relations: [Int] = []
    var entities: [Int] = []
  }

  let layout: Layout
  let pass: Pass

  init(layout: Layout) {
    self.layout = layout
    pass = Pass(layout: layout, inflectionGroups: [])
  }

  func predict(_ example: Example, values: UnsafePointer<Float>) -> Prediction {
    pass.encode([example], values: values)
    guard let output = pass.output else { return Prediction() }
    let count = example.length
    let width = 2 * layout.sizes.hidden
    func project(_ weights: Layout.Block, _ bias: Layout.Block, rectified: Bool) -> [Float] {
      var result = [Float](repeating: 0, count: count * weights.columns)
      for row in 0..<count {
        for i in 0..<weights.columns { result[row * weights.columns + i] = values[bias.offset + i] }
      }
      result.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        addProduct(
          rows: count, columns: weights.columns, depth: width, MatrixView(output, rowStride: width),
          MatrixView(values + weights.offset, rowStride: weights.columns), to: base, stride: weights.columns)
      }
      return rectified ? result.map { $0 < 0 ? $0 * Projection.leak : $0 } : result
    }
    var prediction = Prediction()
    prediction.tags = rowMaxima(project(layout.tag, layout.tagBias, rectified: false), layout.sizes.tagCount)
    prediction.entities = rowMaxima(
      project(layout.entity, layout.entityBias, rectified: false), layout.sizes.entityCount)
    prediction.heads = heads(
      dependent: project(layout.arcDependent, layout.arcDependentBias, rectified: true),
      head: project(layout.arcHead, layout.arcHeadBias, rectified: true), count: count, values: values)
    prediction.relations = relations(
      dependent: project(layout.labelDependent, layout.labelDependentBias, rectified: true),
      head: project(layout.labelHead, layout.labelHeadBias, rectified: true), heads: prediction.heads, values: values)
    return prediction
  }

  private func rowMaxima(_ scores: [Float], _ width: Int) -> [Int] {
    stride(from: 0, to: scores.count, by: width).map { start in
      (0..<width).max { (scores[start + $0], $1) < (scores[start + $1], $0) } ?? 0
    }
  }

  private func heads(dependent: [Float], head: [Float], count: Int, values: UnsafePointer<Float>) -> [Int] {
    let width = layout.sizes.arcWidth
    var left = [Float](repeating: 0, count: count * width)
    for row in 0..<count { for i in 0..<width { left[row * width + i] = values[layout.arcLinear.offset + i] } }
    let all = Array(UnsafeBufferPointer(start: values + layout.arcRoot.offset, count: width)) + head
    var scores = [Float](repeating: 0, count: count * (count + 1))
    left.withUnsafeMutableBufferPointer { left in
      all.withUnsafeBufferPointer { all in
        scores.withUnsafeMutableBufferPointer { scores in
          dependent.withUnsafeBufferPointer { dependent in
            guard let left = left.baseAddress, let all = all.baseAddress, let scores = scores.baseAddress,
              let dependent = dependent.baseAddress
            else { return }
            addProduct(
              rows: count, columns: width, depth: width, MatrixView(dependent, rowStride: width),
              MatrixView(values + layout.arcProduct.offset, rowStride: width), to: left, stride: width)
            addProduct(
              rows: count, columns: count + 1, depth: width, MatrixView(left, rowStride: width),
              MatrixView(all, rowStride: width).transposed, to: scores, stride: count + 1)
          }
        }
      }
    }
    let whole = (0..<scores.count).map { index -> Int32 in
      let (word, position) = index.quotientAndRemainder(dividingBy: count + 1)
      if position == word + 1 { return -1_000_000 }
      let bias = values[layout.distance.offset + Layout.distanceIndex(word: word, head: position - 1)]
      return Int32((scores[index] + bias) * 1024)
    }
    return whole.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { ProjectiveTree.heads(count: count, scores: $0) } ?? []
    }
  }

  private func relations(
    dependent: [Float], head: [Float], heads: [Int], values: UnsafePointer<Float>
  ) -> [Int] {
    let width = layout.sizes.labelWidth
    let count = layout.sizes.relationCount
    return heads.indices.map { word in
      var best = (score: -Float.infinity, relation: 0)
      let d = (0..<width).map { dependent[word * width + $0] }
      let h = (0..<width).map {
        heads[word] < 0 ? values[layout.labelRoot.offset + $0] : head[heads[word] * width + $0]
      }
      for relation in 0..<count {
        var score = values[layout.labelBias.offset + relation]
        for i in 0..<width {
          score += d[i] * values[layout.labelFromDependent.offset + i * count + relation]
          score += h[i] * values[layout.labelFromHead.offset + i * count + relation]
          let row = values + layout.labelProduct.offset + i * count * width + relation * width
          var sum: Float = 0
          for j in 0..<width { sum += row[j] * h[j] }
          score += d[i] * sum
        }
        if score > best.score { best = (score, relation) }
      }
      return best.relation
    }
  }
}
