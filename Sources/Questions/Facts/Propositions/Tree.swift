import Language

/// A passage's dependency tree, its arcs looked up from the head. Words are named by their indices in the passage.
struct Tree: Sendable {
  let passage: Passage
  private let children: [[Int]]

  init(of passage: Passage) {
    self.passage = passage
    var children = [[Int]](repeating: [], count: passage.words.count)
    for (index, word) in passage.words.enumerated() {
      if let head = word.head, children.indices.contains(head) { children[head].append(index) }
    }
    self.children = children
  }

  /// The words that hang directly on a word, in the order of the text.
  func dependents(of word: Int) -> [Int] { children[word] }

  /// Those of them in one of these relations, subtypes included.
  func dependents(of word: Int, in relations: Set<Relation>) -> [Int] {
    children[word].filter { relations.contains(relation(of: $0)) || relations.contains(passage.words[$0].relation) }
  }

  /// A word's relation to its head, without its subtype.
  func relation(of word: Int) -> Relation { passage.words[word].relation.base }

  /// A word and all that hangs on it, in the order of the text, without the branches at which a test stops.
  func phrase(of word: Int, without isLeft: (Int) -> Bool = { _ in false }) -> [Int] {
    var found = [word]
    var next = 0
    while next < found.count {
      found += children[found[next]].filter { !isLeft($0) }
      next += 1
    }
    return found.sorted()
  }

  /// The words of the prepositions before a phrase: “in”, “because of”.
  func marker(of word: Int) -> [Int] {
    dependents(of: word, in: [.marker]).filter { $0 < word }
      .flatMap { [$0] + dependents(of: $0, in: [.fixed]) }.sorted()
  }

  /// The words that open a clause: “because”, “in order to”.
  func clauseMarker(of word: Int) -> [Int] {
    dependents(of: word).filter {
      relation(of: $0) == .clauseMarker || relation(of: $0) == .marker && $0 < word
        || relation(of: $0) == .adverbialModifier && Self.clauseAdverbs.contains(passage.lower[$0])
    }
    .flatMap { [$0] + dependents(of: $0, in: [.fixed]) }.sorted()
  }

  private static let clauseAdverbs: Set<String> = ["when", "where", "whenever", "wherever", "how", "why"]

  /// The lower-case text of words.
  func lower(_ words: [Int]) -> String { words.map { passage.lower[$0] }.joined(separator: " ") }
}
