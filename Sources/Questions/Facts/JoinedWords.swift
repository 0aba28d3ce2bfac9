import Language

/// A sentence's words, those that a hyphen joins (“win-win”, “COVID-19”, “twenty-four”) as one: no gap may cut through them.
struct JoinedWords {
  /// Heads are indices into these words.
  let words: [Word]

  /// - Parameter words: as analysed, their ranges offsets in `text`.
  init(_ words: [Word], in text: String) {
    var joined: [Word] = []
    /// The new index of each old word.
    var places: [Int] = []
    var index = 0
    while index < words.count {
      var end = index + 1
      while Self.hyphenJoins(words, at: end) { end += 2 }
      var word = words[end - 1]
      if end > index + 1 {
        word.range = words[index].range.lowerBound..<words[end - 1].range.upperBound
        word.form = text.slice(word.range)
        word.lemma = word.form.lowercased()
        if words[index].wordClass == .properNoun {
          word.wordClass = .properNoun
          word.tag = words[index].tag
        }
        // The part nearest to the root is the one that holds on to the rest of the tree: from any other, the way up
        // could lead back into the word.
        if let outer = (index..<end).min(by: { Self.depth(of: $0, in: words) < Self.depth(of: $1, in: words) }) {
          word.head = words[outer].head
          word.relation = words[outer].relation
        }
      }
      joined.append(word)
      places += Array(repeating: joined.count - 1, count: end - index)
      index = end
    }
    for index in joined.indices { joined[index].head = joined[index].head.map { places[$0] } }
    self.words = joined
  }

  /// How many arcs lie between a word and the root.
  private static func depth(of word: Int, in words: [Word]) -> Int {
    var (word, depth) = (word, 0)
    while let head = words[word].head, depth < words.count { (word, depth) = (head, depth + 1) }
    return depth
  }

  private static func hyphenJoins(_ words: [Word], at index: Int) -> Bool {
    index + 1 < words.count && words[index].form == "-"
      && words[index].range.lowerBound == words[index - 1].range.upperBound
      && words[index + 1].range.lowerBound == words[index].range.upperBound
  }

  /// The words that lie inside a range of offsets in the block's text; nil where none does.
  ///
  /// - Parameter start: the offset of the sentence in that text.
  func span(of range: Range<Int>, from start: Int) -> Range<Int>? {
    let inside = words.indices.filter {
      words[$0].range.lowerBound + start >= range.lowerBound && words[$0].range.upperBound + start <= range.upperBound
    }
    guard let first = inside.first, let last = inside.last else { return nil }
    return first..<last + 1
  }
}
