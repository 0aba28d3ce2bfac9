/// The names behind the numbers that the network gives.
package struct Labels: Sendable {
  package struct Tag: Sendable {
    package var wordClass: WordClass
    package var tag: String
  }

  package let tags: [Tag]
  /// Features, those of one tag together.
  package let inflections: [Features]
  package let relations: [Relation]
  /// `O`, then `B-` and `I-` of each type in turn.
  package let entities: [String]
  let rootRelation: Int
  private let inflectionRanges: [Range<Int>]
  /// For each tag the relations that words with it stand in.
  private let relationCandidates: [[Int]]

  package init(_ file: ModelFile) throws(ModelProblem) {
    tags = try file.lines("tags").map { line in
      let parts = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      return Tag(wordClass: WordClass(rawValue: parts[0]) ?? .other, tag: parts.count == 2 ? parts[1] : "")
    }
    relations = try file.lines("relations").map(Relation.init(rawValue:))
    entities = try file.lines("entities")
    var inflections: [Features] = []
    var ranges = [Range<Int>](repeating: 0..<0, count: tags.count)
    for line in try file.lines("inflections") {
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let tag = Int(parts[0]), tag < tags.count else {
        throw ModelProblem(kind: .cutShort(section: "inflections"))
      }
      if ranges[tag].isEmpty { ranges[tag] = inflections.count..<inflections.count }
      inflections.append(Features(text: String(parts[1])))
      ranges[tag] = ranges[tag].lowerBound..<inflections.count
    }
    self.inflections = inflections
    inflectionRanges = ranges
    let relationCount = relations.count
    relationCandidates = try file.lines("tagRelations").map { line in
      line.split(separator: " ").compactMap { Int($0) }.filter { $0 < relationCount }
    }
    guard let root = relations.firstIndex(of: .root), relationCandidates.count == tags.count,
      !ranges.contains(where: \.isEmpty)
    else {
      throw ModelProblem(kind: .cutShort(section: "relations"))
    }
    rootRelation = root
  }

  func inflections(of tag: Int) -> Range<Int> { inflectionRanges[tag] }
  func relations(of tag: Int) -> [Int] { relationCandidates[tag] }
}
