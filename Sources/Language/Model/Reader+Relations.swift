extension Reader {
  /// The relations in which the words of a group stand to their heads.
  ///
  /// Words with the same tag have the same candidates and are done together.
  ///
  /// - Parameters:
  ///   - tags: of each word of the group.
  ///   - heads: of each, among the group's words; −1 for a root's child, which is `root`, and nothing else is.
  func relations(tags: [Int], heads: [Int]) -> [Int] {
    let count = tags.count
    let vectors = RelationVectors(
      dependents: projection(network.labelDependent, count: count), heads: projection(network.labelHead, count: count),
      width: network.labelHead.outputs)
    var relations = [Int](repeating: labels.rootRelation, count: count)
    var wordsOfTag = [[Int]](repeating: [], count: network.tag.outputs)
    for word in tags.indices where heads[word] >= 0 { wordsOfTag[tags[word]].append(word) }
    for (tag, words) in wordsOfTag.enumerated() where !words.isEmpty {
      let candidates = labels.relations(of: tag)
      for (word, choice) in zip(words, choices(words, heads: heads, candidates: candidates, vectors)) {
        relations[word] = choice.map { candidates[$0] } ?? labels.rootRelation
      }
    }
    return relations
  }

  /// What the words of a group are as dependents and as heads, `[words × width]`.
  private struct RelationVectors {
    let dependents: [Int16]
    let heads: [Int16]
    let width: Int

    func slice(_ vectors: [Int16], _ word: Int) -> ArraySlice<Int16> { vectors[(word * width)..<((word + 1) * width)] }
  }

  /// Which candidate each word takes; nil where there are none.
  private func choices(_ words: [Int], heads: [Int], candidates: [Int], _ vectors: RelationVectors) -> [Int?] {
    if candidates.count < 2 { return words.map { _ in candidates.indices.first } }
    let scores = relationScores(words, heads: heads, candidates: candidates, vectors)
    return scores.withUnsafeBufferPointer { scores in
      words.indices.map { place in
        let row = (place * candidates.count)..<((place + 1) * candidates.count)
        return Self.highest(UnsafeBufferPointer(rebasing: scores[row]))
      }
    }
  }

  /// `[words × candidates]`
  private func relationScores(_ words: [Int], heads: [Int], candidates: [Int], _ vectors: RelationVectors) -> [Int32] {
    let width = vectors.width
    let (count, columns) = (words.count, candidates.count)
    let arithmetic = network.arithmetic
    let dependents = words.flatMap { vectors.slice(vectors.dependents, $0) }
    let headVectors = words.flatMap { vectors.slice(vectors.heads, heads[$0]) }
    return [Int32](unsafeUninitializedCapacity: count * columns) { buffer, filled in
      dependents.withUnsafeBufferPointer { dependents in
        headVectors.withUnsafeBufferPointer { headVectors in
          guard let scores = buffer.baseAddress, let dependents = dependents.baseAddress,
            let headVectors = headVectors.baseAddress
          else { return }
          withUnsafeTemporaryAllocation(of: Int32.self, capacity: count * columns * width) { products in
            withUnsafeTemporaryAllocation(of: Int16.self, capacity: count * columns * width) { left in
              guard let products = products.baseAddress, let left = left.baseAddress else { return }
              for (column, relation) in candidates.enumerated() {
                arithmetic.products(
                  of: network.labelProduct, rows: (relation * width)..<((relation + 1) * width), vectors: dependents,
                  count: count, into: products + column * width, stride: columns * width)
              }
              let productBits = FixedPoint.projectionBits + network.labelProduct.shift - FixedPoint.productBits
              arithmetic.narrow(products, count: count * columns * width, bits: productBits, into: left)
              for place in 0..<count {
                let matrix = WeightMatrix(view: left + place * columns * width, outputs: columns, inputs: width)
                arithmetic.products(
                  of: matrix, vectors: headVectors + place * width, count: 1, into: scores + place * columns)
              }
            }
          }
          let bits = FixedPoint.projectionBits + FixedPoint.productBits - FixedPoint.scoreBits
          arithmetic.round(scores, count: count * columns, bits: bits)
          add(network.labelFromDependent, of: dependents, count: count, candidates, to: scores)
          add(network.labelFromHead, of: headVectors, count: count, candidates, to: scores)
          filled = count * columns
        }
      }
    }
  }

  /// Adds what one side alone says of each candidate.
  private func add(
    _ matrix: WeightMatrix, of vectors: UnsafePointer<Int16>, count: Int, _ candidates: [Int],
    to scores: UnsafeMutablePointer<Int32>
  ) {
    let bits = FixedPoint.projectionBits + matrix.shift - FixedPoint.scoreBits
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: count * matrix.outputs) { products in
      guard let products = products.baseAddress else { return }
      network.arithmetic.products(of: matrix, vectors: vectors, count: count, into: products)
      network.arithmetic.round(products, count: count * matrix.outputs, bits: bits)
      for place in 0..<count {
        for (column, relation) in candidates.enumerated() {
          scores[place * candidates.count + column] &+= products[place * matrix.outputs + relation]
        }
      }
    }
  }
}
