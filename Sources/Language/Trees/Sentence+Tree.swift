/// Questions to a sentence's tree. Words are named by their indices in the sentence; every answer takes linear time at most.
extension Sentence {
  /// The word on which all others hang; nil only where there is no tree.
  public var root: Int? { words.firstIndex { $0.head == nil } }

  /// The words that hang directly on a word, in the order of the text.
  public func dependents(of word: Int) -> [Int] { words.indices.filter { words[$0].head == word } }

  /// Those of its dependents that stand in one of these relations, subtypes included.
  public func dependents(of word: Int, in relations: Set<Relation>) -> [Int] {
    words.indices.filter {
      words[$0].head == word && (relations.contains(words[$0].relation) || relations.contains(words[$0].relation.base))
    }
  }

  /// The subject of a predicate, clausal ones included; its own, not one shared through a coordination.
  public func subject(of word: Int) -> Int? {
    dependents(of: word, in: [.subject, .clausalSubject]).first { words[$0].relation != .outerSubject }
  }

  /// The subject of a predicate, or the one that it shares with the predicates it is joined to or opens.
  public func understoodSubject(of word: Int) -> Int? {
    if let subject = subject(of: word) { return subject }
    guard let head = words[word].head else { return nil }
    switch words[word].relation.base {
    case .conjunct, .openComplement: return understoodSubject(of: head)
    default: return nil
    }
  }

  /// The objects of a verb, the indirect one included.
  public func objects(of word: Int) -> [Int] { dependents(of: word, in: [.object, .indirectObject]) }

  /// A phrase that says when, where, how or of what.
  public struct Adjunct: Hashable, Sendable {
    /// The phrase's head.
    public var head: Int
    /// Its adpositions in small letters, `in`, `because of`; nil for a bare phrase: `last year`.
    public var marker: String?
  }

  /// The adjuncts of a predicate, or with `isNominal` those of a noun.
  public func adjuncts(of word: Int, isNominal: Bool = false) -> [Adjunct] {
    dependents(of: word, in: [isNominal ? .nominalModifier : .oblique]).map { head in
      let markers = dependents(of: head, in: [.marker]).flatMap { [$0] + dependents(of: $0, in: [.fixed]) }
      let text = markers.map { words[$0].form.lowercased() }.joined(separator: " ")
      return Adjunct(head: head, marker: markers.isEmpty ? nil : text)
    }
  }

  /// A word and all that hangs on it, directly or not, in the order of the text.
  public func phrase(of word: Int) -> [Int] {
    var isInside = [Bool](repeating: false, count: words.count)
    isInside[word] = true
    // Words whose head is already known to be inside; a few rounds, for heads may stand on either side.
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for index in words.indices where !isInside[index] {
        if let head = words[index].head, isInside[head] { (isInside[index], isGrowing) = (true, true) }
      }
    }
    return words.indices.filter { isInside[$0] }
  }

  /// The words from a phrase's first to its last; nil if others stand between them.
  public func span(of word: Int) -> Range<Int>? {
    let phrase = phrase(of: word)
    guard let first = phrase.first, let last = phrase.last, last - first + 1 == phrase.count else { return nil }
    return first..<(last + 1)
  }

  /// The head of the clause that a word stands in: the nearest predicate above it, or itself if it is one.
  public func clause(of word: Int) -> Int {
    var word = word
    var steps = 0
    while let head = words[word].head, steps < words.count {
      if Self.clauseRelations.contains(words[word].relation.base) { return word }
      if words[word].relation.base == .conjunct, subject(of: word) != nil { return word }
      word = head
      steps += 1
    }
    return word
  }

  private static let clauseRelations: Set<Relation> = [
    .clausalSubject, .clausalComplement, .openComplement, .clausalModifier, .adverbialClause, .parataxis, .root,
  ]

  /// The words joined to a word by coordination, itself first: those of `bread, butter and jam`.
  public func conjuncts(of word: Int) -> [Int] { [word] + dependents(of: word, in: [.conjunct]) }

  /// The auxiliaries of a predicate, the copula included.
  public func auxiliaries(of word: Int) -> [Int] { dependents(of: word, in: [.auxiliary, .copula]) }

  /// Whether a predicate is in the passive.
  public func isPassive(_ word: Int) -> Bool {
    words.indices.contains {
      words[$0].head == word && (words[$0].relation == .passiveSubject || words[$0].relation == .passiveAuxiliary)
    }
  }

  /// Whether a predicate or phrase is denied: by `not`, `never`, `no`.
  public func isNegated(_ word: Int) -> Bool {
    dependents(of: word).contains { words[$0].features["Polarity"] == "Neg" || Self.denials.contains(words[$0].lemma) }
  }

  private static let denials: Set<String> = ["not", "never", "no", "neither", "nor", "hardly", "scarcely"]

  /// The least confidence of the heads of these words, in 0...1: how far a reading that rests on them can be trusted.
  public func confidence(of words: some Sequence<Int>) -> Double { words.map { self.words[$0].confidence }.min() ?? 1 }

  /// UTF-8 offsets in the text from a run of words' first to its last.
  public func range(of span: Range<Int>) -> Range<Int> {
    precondition(!span.isEmpty, "a span of words is not empty")
    return words[span.lowerBound].range.lowerBound..<words[span.upperBound - 1].range.upperBound
  }
}
