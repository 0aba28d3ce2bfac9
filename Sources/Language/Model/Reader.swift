/// Reads sentences with the network: tags, features, trees and entities.
///
/// A class: it keeps the memory of its encoder. One thread at a time; the results do not depend on what was read before.
package final class Reader {
  let network: Network
  let labels: Labels
  let encoder: Encoder
  /// Sentences longer than this take their heads one by one: a tree by Eisner's algorithm would cost its cube.
  static let longestTree = 160

  package init(network: Network, labels: Labels) {
    self.network = network
    self.labels = labels
    encoder = Encoder(network: network)
  }

  package func read(count: Int, form: (Int) -> UnsafeBufferPointer<UInt8>) -> SentenceReading {
    encoder.run(count: count, form: form)
    var reading = SentenceReading()
    readTags(count, into: &reading)
    readEntities(count, into: &reading)
    readTree(count, into: &reading)
    return reading
  }

  private var width: Int { 2 * network.hidden }

  private func scores(_ matrix: WeightMatrix, _ count: Int) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: count * matrix.outputs) { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      for word in 0..<count { matrix.multiply(encoder.output + word * width, into: base + word * matrix.outputs) }
      filled = count * matrix.outputs
    }
  }

  private func readTags(_ count: Int, into reading: inout SentenceReading) {
    let scores = scores(network.tag, count)
    let tagCount = network.tag.outputs
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: network.inflection.outputs) { buffer in
      guard let base = buffer.baseAddress else { return }
      for word in 0..<count {
        let tag = Self.highest(scores, word * tagCount, tagCount)
        reading.tags.append(tag)
        let group = labels.inflections(of: tag)
        if group.count == 1 {
          reading.inflections.append(group.lowerBound)
        } else {
          network.inflection.multiply(encoder.output + word * width, rows: group, into: base)
          reading.inflections.append(group.lowerBound + Self.highest(UnsafeBufferPointer(buffer), 0, group.count))
        }
      }
    }
  }

  private func readEntities(_ count: Int, into reading: inout SentenceReading) {
    let scores = scores(network.entity, count)
    let labelCount = network.entity.outputs
    reading.entities = EntityPath.best(scores: scores, labels: labels, count: count)
    let shift = FixedPoint.stateBits + network.entity.shift - FixedPoint.scoreBits
    reading.entityMargins = (0..<count).map { word in
      guard reading.entities[word] > 0 else { return 0 }
      let row = scores[(word * labelCount)..<((word + 1) * labelCount)].map { FixedPoint.rounded($0, shift) }
      return Confidence.margin(scores: row[...], chosen: reading.entities[word])
    }
  }

  /// The place of the first highest score among `count` from `start`.
  private static func highest(_ scores: some RandomAccessCollection<Int32>, _ start: Int, _ count: Int) -> Int {
    var best = 0
    var bestScore = Int32.min
    for index in 0..<count {
      let score = scores[scores.index(scores.startIndex, offsetBy: start + index)]
      if score > bestScore { (best, bestScore) = (index, score) }
    }
    return best
  }

  /// A projection to `FixedPoint.projectionBits` behind the leaky rectifier.
  private func project(_ matrix: WeightMatrix, _ count: Int) -> [Int16] {
    let shift = FixedPoint.stateBits + matrix.shift - FixedPoint.projectionBits
    return scores(matrix, count).map { FixedPoint.narrowed(FixedPoint.rectified(FixedPoint.rounded($0, shift))) }
  }

  private func readTree(_ count: Int, into reading: inout SentenceReading) {
    let dependents = project(network.arcDependent, count)
    let heads = network.arcRoot + project(network.arcHead, count)
    let arcs = arcScores(dependents: dependents, heads: heads, count: count)
    let columns = count + 1
    if count <= Self.longestTree {
      reading.heads = arcs.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { ProjectiveTree.heads(count: count, scores: $0) } ?? []
      }
    } else {
      reading.heads = RepairedTree.heads(count: count, scores: arcs)
    }
    for word in 0..<count {
      let row = arcs[(word * columns)..<((word + 1) * columns)]
      reading.margins.append(Confidence.margin(scores: row, chosen: reading.heads[word] + 1))
    }
    reading.relations = relations(count: count, tags: reading.tags, heads: reading.heads)
  }

  private func arcScores(dependents: [Int16], heads: [Int16], count: Int) -> [Int32] {
    let arcWidth = network.arcProduct.inputs
    let columns = count + 1
    let shift = FixedPoint.projectionBits + network.arcProduct.shift - FixedPoint.productBits
    let scoreShift = FixedPoint.projectionBits + FixedPoint.productBits - FixedPoint.scoreBits
    var scores = [Int32](repeating: 0, count: count * columns)
    dependents.withUnsafeBufferPointer { dependents in
      heads.withUnsafeBufferPointer { heads in
        scores.withUnsafeMutableBufferPointer { scores in
          withUnsafeTemporaryAllocation(of: Int32.self, capacity: arcWidth) { products in
            withUnsafeTemporaryAllocation(of: Int16.self, capacity: arcWidth) { left in
              guard let dependents = dependents.baseAddress, let heads = heads.baseAddress,
                let scores = scores.baseAddress,
                let products = products.baseAddress, let left = left.baseAddress
              else { return }
              let headMatrix = WeightMatrix(view: heads, outputs: columns, inputs: arcWidth)
              for word in 0..<count {
                network.arcProduct.multiply(dependents + word * arcWidth, into: products)
                for i in 0..<arcWidth { left[i] = FixedPoint.narrowed(FixedPoint.rounded(products[i], shift)) }
                let row = scores + word * columns
                headMatrix.multiply(left, into: row)
                for index in 0..<columns {
                  let distance = index == 0 ? 63 : max(-31, min(31, index - 1 - word)) + 31
                  row[index] = FixedPoint.rounded(row[index], scoreShift) &+ network.distance[distance]
                }
                row[word + 1] = -1_000_000
              }
            }
          }
        }
      }
    }
    return scores
  }

  private func relations(count: Int, tags: [Int], heads: [Int]) -> [Int] {
    let labelWidth = network.labelHead.outputs
    let dependents = project(network.labelDependent, count)
    let headVectors = project(network.labelHead, count)
    var relations: [Int] = []
    relations.reserveCapacity(count)
    dependents.withUnsafeBufferPointer { dependents in
      headVectors.withUnsafeBufferPointer { headVectors in
        guard let dependents = dependents.baseAddress, let headVectors = headVectors.baseAddress else { return }
        for word in 0..<count {
          if heads[word] < 0 {
            // The root's child is `root`, and nothing else is.
            relations.append(labels.rootRelation)
            continue
          }
          let head = headVectors + heads[word] * labelWidth
          relations.append(relation(dependents + word * labelWidth, head, candidates: labels.relations(of: tags[word])))
        }
      }
    }
    return relations
  }

  private func relation(_ dependent: UnsafePointer<Int16>, _ head: UnsafePointer<Int16>, candidates: [Int]) -> Int {
    let width = network.labelHead.outputs
    let (fromDependent, fromHead) = (network.labelFromDependent, network.labelFromHead)
    let productShift = FixedPoint.projectionBits + network.labelProduct.shift - FixedPoint.productBits
    let scoreShift = FixedPoint.projectionBits + FixedPoint.productBits - FixedPoint.scoreBits
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: width) { products in
      withUnsafeTemporaryAllocation(of: Int16.self, capacity: width) { left in
        guard let products = products.baseAddress, let left = left.baseAddress else { return labels.rootRelation }
        var best = (score: Int32.min, relation: labels.rootRelation)
        for relation in candidates {
          network.labelProduct.multiply(dependent, rows: (relation * width)..<((relation + 1) * width), into: products)
          for i in 0..<width { left[i] = FixedPoint.narrowed(FixedPoint.rounded(products[i], productShift)) }
          var score = FixedPoint.rounded(product(left, head, width), scoreShift)
          fromDependent.multiply(dependent, rows: relation..<(relation + 1), into: products)
          score &+= FixedPoint.rounded(
            products[0], FixedPoint.projectionBits + fromDependent.shift - FixedPoint.scoreBits)
          fromHead.multiply(head, rows: relation..<(relation + 1), into: products)
          score &+= FixedPoint.rounded(products[0], FixedPoint.projectionBits + fromHead.shift - FixedPoint.scoreBits)
          if score > best.score { best = (score, relation) }
        }
        return best.relation
      }
    }
  }
}
