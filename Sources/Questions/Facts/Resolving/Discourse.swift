/// What a document has mentioned so far, as its pointers look back on it.
struct Discourse {
  let passages: [Passage]
  let vocabulary: DocumentWords
  /// By passage: its mentions in the order of their main words; pronouns are added as they are resolved.
  var mentions: [[Mention]]
  var names: KnownNames
  /// By passage: what the analyser takes its pronouns for.
  let links: [[Link]]
  /// By key of a name: the passage that names it last.
  private var lastNamed: [String: Int] = [:]

  init(passages: [Passage], links: [[Link]], title: String?) {
    self.passages = passages
    self.links = links
    names = KnownNames(title: title)
    vocabulary = DocumentWords(of: passages, title: title)
    mentions = Array(repeating: [], count: passages.count)
  }

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

  /// How a mention is written, and where it was named last.
  func text(of mention: Mention) -> (text: String, passage: Int)? {
    if mention.key.hasPrefix("person "), let text = names.written(mention.key) {
      return (text, lastNamed[mention.key] ?? mention.textPassage)
    }
    return mention.text.map { ($0, mention.textPassage) }
  }

  mutating func add(_ mention: Mention) {
    mentions[mention.passage].append(mention)
    if mention.isName, !mention.isPronoun { lastNamed[mention.key] = mention.passage }
  }
}
