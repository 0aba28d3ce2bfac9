/// Sentences that the network reads side by side, so that its weights come from memory once for all of them.
///
/// Their words stand one sentence after the other. What a sentence is read with changes nothing in the result.
struct SentenceGroup {
  /// Which sentences, by the caller's numbers; the longest first, so that those still being read are always the first ones.
  let sentences: [Int]
  /// The words of each.
  let counts: [Int]
  /// Where the words of each begin.
  let starts: [Int]
  let wordCount: Int

  /// The most sentences of a group.
  static let largest = 8
  /// A group whose sentences have so many words gets no further one.
  static let fullAt = 512

  private init(sentences: some Sequence<Int>, counts: [Int]) {
    self.sentences = Array(sentences)
    self.counts = self.sentences.map { counts[$0] }
    var starts: [Int] = []
    var words = 0
    for count in self.counts {
      starts.append(words)
      words += count
    }
    self.starts = starts
    wordCount = words
  }

  /// The range of a sentence's words.
  func words(of place: Int) -> Range<Int> { starts[place]..<(starts[place] + counts[place]) }

  /// All sentences in groups of similar length.
  ///
  /// - Parameter counts: the words of each sentence; sentences without any are in no group.
  static func groups(of counts: [Int]) -> [SentenceGroup] {
    let order = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
    var groups: [SentenceGroup] = []
    var first = 0
    var words = 0
    for (place, sentence) in order.enumerated() {
      if place > first, place - first == largest || words >= fullAt {
        groups.append(SentenceGroup(sentences: order[first..<place], counts: counts))
        (first, words) = (place, 0)
      }
      words += counts[sentence]
    }
    if first < order.count { groups.append(SentenceGroup(sentences: order[first...], counts: counts)) }
    return groups
  }
}
