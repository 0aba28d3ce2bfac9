extension Reader {
  /// Sentences longer than this take their heads one by one: a tree by Eisner's algorithm would cost its cube.
  static let longestTree = 160

  /// What the words of a group are as dependents, already multiplied out, and as heads: `[words × width]`.
  struct ArcVectors {
    let dependents: [Int16]
    let heads: [Int16]

    init(_ reader: Reader, count: Int) {
      let network = reader.network
      let matrix = network.arcProduct
      let projected = reader.projection(network.arcDependent, count: count)
      let products = [Int32](unsafeUninitializedCapacity: count * matrix.outputs) { buffer, filled in
        projected.withUnsafeBufferPointer { projected in
          guard let base = buffer.baseAddress, let projected = projected.baseAddress else { return }
          network.arithmetic.products(of: matrix, vectors: projected, count: count, into: base)
          filled = count * matrix.outputs
        }
      }
      let bits = FixedPoint.projectionBits + matrix.shift - FixedPoint.productBits
      dependents = reader.narrowed(products, bits: bits)
      heads = reader.projection(network.arcHead, count: count)
    }
  }

  /// The tree of a sentence, and how sure its heads are.
  ///
  /// - Parameter words: the sentence's among those of `arcs`.
  func readTree(_ arcs: ArcVectors, _ words: Range<Int>, into reading: inout SentenceReading) {
    let count = words.count
    let columns = count + 1
    let scores = arcScores(arcs, words)
    if count <= Self.longestTree {
      reading.heads = scores.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { ProjectiveTree.heads(count: count, scores: $0) } ?? []
      }
    } else {
      reading.heads = RepairedTree.heads(count: count, scores: scores)
    }
    reading.margins = (0..<count).map { word in
      let row = scores[(word * columns)..<((word + 1) * columns)]
      return Confidence.margin(scores: row, chosen: reading.heads[word] + 1)
    }
  }

  /// The score of each head for each word, `[words × (words + 1)]`, the root first.
  private func arcScores(_ arcs: ArcVectors, _ words: Range<Int>) -> [Int32] {
    let width = network.arcProduct.outputs
    let count = words.count
    let columns = count + 1
    let span = (words.lowerBound * width)..<(words.upperBound * width)
    let heads = network.arcRoot + arcs.heads[span]
    let bits = FixedPoint.projectionBits + FixedPoint.productBits - FixedPoint.scoreBits
    return [Int32](unsafeUninitializedCapacity: count * columns) { buffer, filled in
      heads.withUnsafeBufferPointer { heads in
        arcs.dependents.withUnsafeBufferPointer { dependents in
          guard let scores = buffer.baseAddress, let heads = heads.baseAddress, let dependents = dependents.baseAddress
          else { return }
          let matrix = WeightMatrix(view: heads, outputs: columns, inputs: width)
          network.arithmetic.products(of: matrix, vectors: dependents + span.lowerBound, count: count, into: scores)
          network.arithmetic.round(scores, count: count * columns, bits: bits)
          for word in 0..<count { addDistances(to: scores + word * columns, of: word, columns: columns) }
          filled = count * columns
        }
      }
    }
  }

  /// What the way to a head is worth; no word is its own head.
  private func addDistances(to row: UnsafeMutablePointer<Int32>, of word: Int, columns: Int) {
    network.distance.withUnsafeBufferPointer { distances in
      row[0] &+= distances[63]
      for index in 1..<columns { row[index] &+= distances[max(-31, min(31, index - 1 - word)) + 31] }
    }
    row[word + 1] = -1_000_000
  }
}
