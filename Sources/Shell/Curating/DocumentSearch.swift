import Cards
import Documents

/// Finds in a document the words that a card's source quotes.
struct DocumentSearch {
  private let document: Document
  private let sentences: [ReadSentence]
  private let words: [[String]]
  /// By word: the sentences that hold it, in their order.
  private var holding: [String: [Int]] = [:]

  /// - Parameter sentences: all of the document, in its order.
  init(_ document: Document, sentences: [ReadSentence]) {
    self.document = document
    self.sentences = sentences
    words = sentences.map(\.text.plainWords)
    for (index, words) in words.enumerated() {
      for word in Set(words) { holding[word, default: []].append(index) }
    }
  }

  /// The lines of the sentence that holds the quotation, or of the block where it runs over sentences or stands in none.
  ///
  /// - Parameter line: of several places the nearest to this one; from 1.
  func lines(of quotation: String, near line: Int?) -> ClosedRange<Int>? {
    let wanted = quotation.plainWords
    guard let rarest = wanted.min(by: { (holding[$0]?.count ?? 0, $0) < (holding[$1]?.count ?? 0, $1) }) else {
      return nil
    }
    let found = (holding[rarest] ?? []).filter { words[$0].contains(wanted) }.map { sentences[$0].lines }
    return nearest(found, to: line) ?? nearest(blocks(holding: wanted), to: line)
  }

  private func blocks(holding wanted: [String]) -> [ClosedRange<Int>] {
    document.blocks.filter { $0.text.plainWords.contains(wanted) }.map(\.lines)
  }

  private func nearest(_ places: [ClosedRange<Int>], to line: Int?) -> ClosedRange<Int>? {
    guard let line else { return places.first }
    return places.enumerated().min { one, other in
      (abs(one.element.lowerBound - line), one.offset) < (abs(other.element.lowerBound - line), other.offset)
    }?.element
  }

  /// The sentence that has most of a text's words in their order, at least half of them; nil where none has.
  ///
  /// - Parameter line: of equally near ones the nearest to this line.
  func nearestSentence(to text: String, line: Int?) -> ReadSentence? {
    let wanted = text.plainWords
    var shared: [Int: Int] = [:]
    for word in Set(wanted) { for index in holding[word] ?? [] { shared[index, default: 0] += 1 } }
    // Who shares less than half of the words cannot have half of them in order.
    let least = (Set(wanted).count + 1) / 2
    let candidates = shared.filter { $0.value >= least }.keys.sorted()
    let ranked = candidates.map { index in
      (index: index, share: WordDifference(from: text, to: sentences[index].text).keptShare)
    }
    let distance = { (index: Int) in line.map { abs(sentences[index].lines.lowerBound - $0) } ?? 0 }
    let best = ranked.max { one, other in
      (one.share, -distance(one.index), -one.index) < (other.share, -distance(other.index), -other.index)
    }
    guard let best, best.share >= 0.5 else { return nil }
    return sentences[best.index]
  }
}
