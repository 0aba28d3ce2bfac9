extension Reader {
  /// The tag of each word, and the features among those that the tag allows.
  func tags(count: Int) -> (tags: [Int], inflections: [Int]) {
    var tags: [Int] = []
    tags.reserveCapacity(count)
    let tagCount = network.tag.outputs
    scores(network.tag, count: count).withUnsafeBufferPointer { scores in
      for word in 0..<count {
        tags.append(Self.highest(UnsafeBufferPointer(rebasing: scores[(word * tagCount)..<((word + 1) * tagCount)])))
      }
    }
    return (tags, tags.indices.map { inflection(of: $0, tag: tags[$0]) })
  }

  private func inflection(of word: Int, tag: Int) -> Int {
    let group = labels.inflections(of: tag)
    if group.count == 1 { return group.lowerBound }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: group.count) { buffer in
      guard let base = buffer.baseAddress else { return group.lowerBound }
      let matrix = network.inflection
      network.arithmetic.products(
        of: matrix, rows: group, vectors: encoder.output + word * matrix.inputs, count: 1, into: base)
      return group.lowerBound + Self.highest(UnsafeBufferPointer(start: base, count: group.count))
    }
  }

  /// The names in a sentence.
  ///
  /// - Parameters:
  ///   - scores: `[words × labels]` of a whole group.
  ///   - words: the sentence's among them.
  func readEntities(_ scores: [Int32], _ words: Range<Int>, into reading: inout SentenceReading) {
    let labelCount = network.entity.outputs
    let scores = scores[(words.lowerBound * labelCount)..<(words.upperBound * labelCount)]
    let path = EntityPath.best(scores: Array(scores), labels: labels, count: words.count)
    let shift = FixedPoint.stateBits + network.entity.shift - FixedPoint.scoreBits
    reading.entityMargins = path.indices.map { word in
      guard path[word] > 0 else { return 0 }
      let start = scores.startIndex + word * labelCount
      let row = scores[start..<(start + labelCount)].map { FixedPoint.rounded($0, shift) }
      return Confidence.margin(scores: row[...], chosen: path[word])
    }
    reading.entities = path
  }
}
