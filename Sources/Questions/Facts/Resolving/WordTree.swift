import Language

/// A sentence's tree with the dependents of each word at hand.
struct WordTree {
  let words: [Word]
  /// By word: the words that hang on it, in the order of the text.
  let dependents: [[Int]]

  init(_ words: [Word]) {
    self.words = words
    var dependents = [[Int]](repeating: [], count: words.count)
    for (index, word) in words.enumerated() {
      if let head = word.head, head != index { dependents[head].append(index) }
    }
    self.dependents = dependents
  }

  func relation(_ index: Int) -> Relation { words[index].relation.base }

  func dependents(of index: Int, in relations: Set<Relation>) -> [Int] {
    dependents[index].filter { relations.contains(relation($0)) }
  }

  /// Whether a word's predicate is the sentence's main one or joined to it.
  func isMain(_ predicate: Int) -> Bool {
    var predicate = predicate
    for _ in 0..<4 {
      guard let head = words[predicate].head else { return true }
      guard [.conjunct, .parataxis].contains(relation(predicate)) else { return false }
      predicate = head
    }
    return false
  }

  /// Whether one word hangs on another, directly or not.
  func isInside(_ index: Int, phraseOf head: Int) -> Bool {
    var current: Int? = index
    for _ in 0..<words.count {
      guard let word = current else { return false }
      if word == head { return true }
      current = words[word].head
    }
    return false
  }
}
