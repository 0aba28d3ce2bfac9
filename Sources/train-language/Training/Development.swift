import Language

/// Accuracy on development sentences, in per cent, with the words as the data has them.
struct DevelopmentScore {
  var tags = 0.0
  var uas = 0.0
  var las = 0.0

  /// - Parameter examples: with trees, beside the sentences that they were made of.
  init(
    of examples: [Example], sentences: [TreebankSentence], inventory: Inventory, predictor: FloatPredictor,
    values: [Float]
  ) {
    var (words, tagged, attached, labelled) = (0, 0, 0, 0)
    values.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for (example, sentence) in zip(examples, sentences) {
        let prediction = predictor.predict(example, values: base)
        for (index, word) in sentence.words.enumerated() {
          words += 1
          if inventory.tags[prediction.tags[index]].hasPrefix(word.wordClass + "|") { tagged += 1 }
          guard prediction.heads[index] + 1 == word.head else { continue }
          attached += 1
          if baseRelation(inventory.relations[prediction.relations[index]]) == baseRelation(word.relation) {
            labelled += 1
          }
        }
      }
    }
    let percent = 100 / Double(max(words, 1))
    (tags, uas, las) = (Double(tagged) * percent, Double(attached) * percent, Double(labelled) * percent)
  }
}

/// A relation without its subtype.
func baseRelation(_ relation: String) -> Substring { relation.prefix { $0 != ":" } }

/// Precision, recall and F1 of entities, in per cent.
struct EntityScore {
  private(set) var right = 0
  private(set) var found = 0
  private(set) var wanted = 0

  mutating func add(found: Set<EntitySpan>, wanted: Set<EntitySpan>) {
    right += found.intersection(wanted).count
    self.found += found.count
    self.wanted += wanted.count
  }

  var precision: Double { found == 0 ? 0 : 100 * Double(right) / Double(found) }
  var recall: Double { wanted == 0 ? 0 : 100 * Double(right) / Double(wanted) }
  var f1: Double { found + wanted == 0 ? 0 : 200 * Double(right) / Double(found + wanted) }
}

/// An entity of a sentence: its words and its type.
struct EntitySpan: Hashable {
  var words: Range<Int>
  var type: String

  static let scoredTypes: Set<String> = ["PER", "LOC", "ORG"]

  /// The entities that labels of the form `B-PER`, `I-PER`, `O` spell; an `I-` after something else begins one.
  static func spans(of labels: [String], types: Set<String> = scoredTypes) -> Set<EntitySpan> {
    var spans: Set<EntitySpan> = []
    var start: Int?
    for index in 0...labels.count {
      let label = index < labels.count ? labels[index] : "O"
      if let first = start {
        let type = labels[first].dropFirst(2)
        if label.hasPrefix("I-"), label.dropFirst(2) == type { continue }
        if types.contains(String(type)) { spans.insert(EntitySpan(words: first..<index, type: String(type))) }
        start = nil
      }
      if label != "O" { start = index }
    }
    return spans
  }
}
