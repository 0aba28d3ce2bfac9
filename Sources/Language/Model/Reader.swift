/// Reads sentences with the network: tags, features, trees and entities.
///
/// A class: it keeps the memory of its encoder. One thread at a time; the results do not depend on what was read before, nor on
/// what is read together.
final class Reader {
  let network: Network
  let labels: Labels
  let encoder: Encoder

  init(network: Network, labels: Labels) {
    self.network = network
    self.labels = labels
    encoder = Encoder(network: network)
  }

  /// The readings of sentences, in their order.
  ///
  /// - Parameters:
  ///   - counts: the words of each sentence.
  ///   - form: the UTF-8 of a sentence's word, not empty.
  func readings(
    counts: [Int], form: (_ sentence: Int, _ word: Int) -> UnsafeBufferPointer<UInt8>
  ) -> [SentenceReading] {
    var readings = [SentenceReading](repeating: SentenceReading(), count: counts.count)
    for group in SentenceGroup.groups(of: counts) {
      encoder.run(group, form: form)
      let (tags, inflections) = tags(count: group.wordCount)
      let entityScores = scores(network.entity, count: group.wordCount)
      let arcs = ArcVectors(self, count: group.wordCount)
      var heads: [Int] = []
      for (place, sentence) in group.sentences.enumerated() {
        let words = group.words(of: place)
        var reading = SentenceReading()
        reading.tags = Array(tags[words])
        reading.inflections = Array(inflections[words])
        readEntities(entityScores, words, into: &reading)
        readTree(arcs, words, into: &reading)
        heads += reading.heads.map { $0 < 0 ? $0 : $0 + words.lowerBound }
        readings[sentence] = reading
      }
      let relations = relations(tags: tags, heads: heads)
      for (place, sentence) in group.sentences.enumerated() {
        readings[sentence].relations = Array(relations[group.words(of: place)])
      }
    }
    return readings
  }

  /// The products of the encoder's output with a matrix, `[count × outputs]`.
  func scores(_ matrix: WeightMatrix, count: Int) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: count * matrix.outputs) { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      network.arithmetic.products(of: matrix, vectors: encoder.output, count: count, into: base)
      filled = count * matrix.outputs
    }
  }

  /// A projection of the encoder's output to `FixedPoint.projectionBits` behind the leaky rectifier, `[count × outputs]`.
  func projection(_ matrix: WeightMatrix, count: Int) -> [Int16] {
    let bits = FixedPoint.stateBits + matrix.shift - FixedPoint.projectionBits
    return narrowed(scores(matrix, count: count), bits: bits, rectified: true)
  }

  /// Numbers divided by 2^bits, rounding, and held within 16 bits.
  func narrowed(_ values: [Int32], bits: Int, rectified: Bool = false) -> [Int16] {
    [Int16](unsafeUninitializedCapacity: values.count) { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      values.withUnsafeBufferPointer { values in
        guard let values = values.baseAddress else { return }
        network.arithmetic.narrow(values, count: buffer.count, bits: bits, rectified: rectified, into: base)
      }
      filled = values.count
    }
  }

  /// The place of the first highest score.
  static func highest(_ scores: UnsafeBufferPointer<Int32>) -> Int {
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    return best
  }
}
