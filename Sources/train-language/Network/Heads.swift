import Language

extension Step {
  /// Runs every head that has something to learn.
  ///
  /// - Returns: the losses, already divided by `scale`, and the gradient of the encoder's output.
  func heads(
    _ examples: [Example], scale: Pass.Scale, chance: inout Chance
  ) -> (Pass.Loss, UnsafeMutablePointer<Float>) {
    let width = 2 * layout.sizes.hidden
    let below = arena.allocate(rows * width, zeroed: true)
    var loss = Pass.Loss()
    guard let output = pass.output, let gradients else { return (loss, below) }

    if examples.contains(where: \.hasEntities) {
      loss.entity = entityHead(examples, output, gradients, scale: scale.entity, below, chance: &chance)
    }
    if examples.contains(where: \.hasTree) {
      loss.tag = tagHead(examples, output, gradients, scale: scale.tree, below, chance: &chance)
      loss.inflection = inflectionHead(examples, output, gradients, scale: scale.tree * 0.5, below) * 2
      loss.arc = arcHead(examples, output, gradients, scale: scale.tree, below, chance: &chance)
      loss.label = labelHead(examples, output, gradients, scale: scale.tree, below, chance: &chance)
    }
    return (loss, below)
  }

  /// The index in a sentence and in the batch of every word of the sentences for which `isWanted` holds.
  private func forEachWord(
    _ examples: [Example], where isWanted: (Example) -> Bool,
    _ body: (_ example: Example, _ word: Int, _ row: Int) -> Void
  ) {
    for (sentence, example) in examples.enumerated() where isWanted(example) {
      for word in 0..<example.length { body(example, word, pass.starts[sentence] + word) }
    }
  }

  private func tagHead(
    _ examples: [Example], _ output: UnsafeMutablePointer<Float>, _ gradients: UnsafeMutablePointer<Float>,
    scale: Float,
    _ below: UnsafeMutablePointer<Float>, chance: inout Chance
  ) -> Double {
    let projection = Projection(
      layout.tag, layout.tagBias, of: output, step: self, isRectified: false, dropout: nil, chance: &chance)
    let count = layout.sizes.tagCount
    let above = arena.allocate(rows * count, zeroed: true)
    var loss = 0.0
    forEachWord(examples, where: \.hasTree) { example, word, row in
      let scores = projection.output + row * count
      let gold = Int(example.tags[word])
      let goldScore = scores[gold]
      loss += Double((softmax(scores, count: count) - goldScore) * scale)
      for i in 0..<count { above[row * count + i] = scores[i] * scale }
      above[row * count + gold] -= scale
    }
    projection.backward(above, input: output, step: self, gradients: gradients, to: below)
    return loss
  }

  /// Learns the features of a word among those that its tag allows; only these are computed.
  private func inflectionHead(
    _ examples: [Example], _ output: UnsafeMutablePointer<Float>, _ gradients: UnsafeMutablePointer<Float>,
    scale: Float,
    _ below: UnsafeMutablePointer<Float>
  ) -> Double {
    let width = layout.inflection.columns
    let scores = arena.allocate(layout.sizes.inflectionCount)
    let weights = values + layout.inflection.offset
    let dWeights = gradients + layout.inflection.offset
    let dBias = gradients + layout.inflectionBias.offset
    var loss = 0.0
    forEachWord(examples, where: \.hasTree) { example, word, row in
      let gold = Int(example.inflections[word])
      let group = pass.inflectionGroups[gold]
      guard group.count > 1 else { return }
      let vector = output + row * width
      for i in group { scores[i] = values[layout.inflectionBias.offset + i] + dot(weights + i * width, vector, width) }
      let goldScore = scores[gold]
      loss += Double((softmax(scores + group.lowerBound, count: group.count) - goldScore) * scale)
      scores[gold] -= 1
      for i in group {
        let gradient = scores[i] * scale
        dBias[i] += gradient
        addScaled(vector, gradient, to: dWeights + i * width, width)
        addScaled(weights + i * width, gradient, to: below + row * width, width)
      }
    }
    return loss
  }

  /// Learns labels of which the data may allow several: the loss is −log of the sum of their probabilities.
  private func entityHead(
    _ examples: [Example], _ output: UnsafeMutablePointer<Float>, _ gradients: UnsafeMutablePointer<Float>,
    scale: Float,
    _ below: UnsafeMutablePointer<Float>, chance: inout Chance
  ) -> Double {
    let projection = Projection(
      layout.entity, layout.entityBias, of: output, step: self, isRectified: false, dropout: nil, chance: &chance)
    let count = layout.sizes.entityCount
    let above = arena.allocate(rows * count, zeroed: true)
    var loss = 0.0
    forEachWord(examples, where: \.hasEntities) { example, word, row in
      let scores = projection.output + row * count
      _ = softmax(scores, count: count)
      let allowed = example.entities[word]
      var mass: Float = 1e-20
      for i in 0..<count where allowed >> UInt32(i) & 1 == 1 { mass += scores[i] }
      loss -= Double(logarithm(mass) * scale)
      for i in 0..<count {
        let target = allowed >> UInt32(i) & 1 == 1 ? scores[i] / mass : 0
        above[row * count + i] = (scores[i] - target) * scale
      }
    }
    projection.backward(above, input: output, step: self, gradients: gradients, to: below)
    return loss
  }
}
