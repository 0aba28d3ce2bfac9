/// Every label that the training data uses, in a fixed order.
struct Inventory: Sendable {
  struct Inflection: Hashable, Comparable, Sendable {
    var tag: Int
    var features: String
    static func < (one: Inflection, other: Inflection) -> Bool {
      (one.tag, one.features) < (other.tag, other.features)
    }
  }

  /// Class and Penn tag, joined by a bar: `NOUN|NNS`.
  var tags: [String]
  /// Sorted, so that those of one tag stand together.
  var inflections: [Inflection]
  var relations: [String]
  /// `O` first, then `B-` and `I-` of each type.
  static let entities = ["O"] + ["PER", "LOC", "ORG", "EVENT", "WORK", "MISC"].flatMap { ["B-" + $0, "I-" + $0] }

  private(set) var tagIndex: [String: Int] = [:]
  private(set) var inflectionIndex: [Inflection: Int] = [:]
  private(set) var relationIndex: [String: Int] = [:]

  init(of sentences: [TreebankSentence]) {
    let words = sentences.filter(\.hasTree).flatMap(\.words)
    tags = Set(words.map { "\($0.wordClass)|\($0.tag)" }).sorted()
    relations = Set(words.map(\.relation)).sorted()
    for (index, tag) in tags.enumerated() { tagIndex[tag] = index }
    for (index, relation) in relations.enumerated() { relationIndex[relation] = index }
    var seen: Set<Inflection> = []
    for word in words {
      if let tag = tagIndex["\(word.wordClass)|\(word.tag)"] {
        seen.insert(Inflection(tag: tag, features: word.features))
      }
    }
    inflections = seen.sorted()
    for (index, inflection) in inflections.enumerated() { inflectionIndex[inflection] = index }
  }

  /// For each inflection the range of those with the same tag.
  var inflectionGroups: [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    for index in inflections.indices
    where index + 1 == inflections.count || inflections[index + 1].tag != inflections[index].tag {
      groups += Array(repeating: start..<(index + 1), count: index + 1 - start)
      start = index + 1
    }
    return groups
  }
}
