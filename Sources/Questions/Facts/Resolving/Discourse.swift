/// What a document has mentioned so far, as its pointers look back on it.
struct Discourse {
  let passages: [Passage]
  /// By passage: its mentions in the order of their main words; pronouns are added as they are resolved.
  var mentions: [[Mention]]
  var names: KnownNames
  /// By passage: what the analyser takes its pronouns for.
  let links: [[Link]]

  /// A pronoun and the phrase that the analyser takes it for.
  struct Link: Sendable {
    var pronoun: Int
    var passage: Int
    var words: Range<Int>
    var confidence: Double
  }

  /// The passages before one that a pointer in it may look back to: of the same section, and no farther than so many.
  func before(_ index: Int, atMost count: Int) -> Range<Int> {
    var first = index
    while first > 0, index - first < count, passages[first - 1].sectionIndex == passages[index].sectionIndex {
      first -= 1
    }
    return first..<index
  }

  /// How many blocks lie between two passages' ones.
  func blocks(from earlier: Int, to later: Int) -> Int { passages[later].block - passages[earlier].block }

  /// The first passage of a passage's block.
  func blockStart(of index: Int) -> Int { index - min(passages[index].position, index) }

  /// The subject of a paragraph's first sentence.
  func topic(ofBlockAt index: Int) -> String? {
    mentions[blockStart(of: index)].first { $0.role == .subject && $0.isInMainClause }?.key
  }

  /// The nearest text before a passage for what a mention means, in the same section.
  func text(of mention: Mention, before index: Int) -> (text: String, passage: Int)? {
    if mention.isName, mention.key.hasPrefix("person "), let text = names.written(mention.key) {
      return (text, mention.passage)
    }
    if let text = mention.text { return (text, mention.textPassage) }
    return nil
  }
}
