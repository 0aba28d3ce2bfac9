import Language

/// The noun phrase of an introducing clause that says what the listed things are: “three phases”, “the following tools”.
struct ListKind {
  enum Role: Hashable {
    /// “There are three phases.” The verb.
    case existing(verb: Int)
    /// “Three metals resist the acid.”
    case subject(of: Int)
    case object(of: Int)
    /// “into three groups”: the verb and the preposition.
    case oblique(verb: Int, marker: Int)
  }

  /// The plural noun, in small letters.
  let noun: String
  /// Where the phrase begins, articles and “one of” included, prepositions not.
  let start: Int
  /// What the question shows after “which”: from the number to the end of the phrase.
  let shown: Range<Int>
  let role: Role
  /// Whether nothing but “only” or “the” stands before it in the clause.
  let opensClause: Bool
  /// “about three”, “at least three”: how many is left open.
  let isOpen: Bool

  /// - Parameter allowsBare: whether a plural that nothing counts will do, where it stands last: “has specific components”.
  init?(_ tree: ClauseTree, itemCount: Int, allowsBare: Bool) {
    for noun in tree.clause.reversed() where Self.isPlural(noun, tree) {
      guard let quantifier = Self.quantifier(of: noun, tree) ?? (allowsBare ? Self.bare(noun, tree) : nil) else {
        continue
      }
      if let count = quantifier.count, count != itemCount { return nil }
      guard let found = ListKind(tree, noun: noun, quantifier: quantifier) else { return nil }
      self = found
      return
    }
    return nil
  }

  private init?(_ tree: ClauseTree, noun: Int, quantifier: Quantifier) {
    let phrase = tree.phrase(of: noun).filter { $0 >= quantifier.shownFrom && !tree.passage.isMark($0) }
    guard let last = phrase.last, last + 1 - quantifier.shownFrom == phrase.count else { return nil }
    shown = quantifier.shownFrom..<last + 1
    var outer = noun
    var start = tree.phrase(of: noun).first { tree.passage.words[$0].relation.base != .marker } ?? noun
    start = min(start, quantifier.shownFrom)
    // “one of two ways”, “a set of three rules”: what holds the phrase holds the list.
    if let head = tree.head(of: noun), tree.relation(of: noun).base == .nominalModifier,
      ["one", "total", "set", "series", "group", "combination", "sequence", "number"].contains(tree.lower(head))
    {
      outer = head
      start = tree.phrase(of: head).first { tree.passage.words[$0].relation.base != .marker } ?? start
    }
    let before = (tree.phrase(of: outer).first ?? start)..<quantifier.shownFrom
    isOpen = before.contains { Self.hedges.contains(tree.lower($0)) }
    guard let role = Self.role(of: outer, tree) else { return nil }
    self.role = role
    self.start = start
    self.noun = tree.lower(noun)
    opensClause = (tree.clause.lowerBound..<quantifier.shownFrom).allSatisfy {
      ["only", "the", "following"].contains(tree.lower($0))
    }
  }

  /// “the main organs”: all that matter, though nobody counts them.
  static let leading: Set<String> = [
    "main", "major", "basic", "key", "primary", "principal", "fundamental", "essential",
  ]

  private static let hedges: Set<String> = [
    "least", "about", "most", "nearly", "over", "than", "around", "approximately", "up", "almost", "some", "other",
    "another",
  ]

  private static func role(of noun: Int, _ tree: ClauseTree) -> Role? {
    guard let head = tree.head(of: noun) else { return nil }
    let isExisting = !tree.dependents(of: head, in: [Relation(rawValue: "expl")]).isEmpty
    switch tree.relation(of: noun).base {
    case .subject: return isExisting ? .existing(verb: head) : .subject(of: head)
    case .object: return isExisting ? .existing(verb: head) : .object(of: head)
    case .oblique:
      let markers = tree.dependents(of: noun, in: [.marker])
      guard markers.count == 1, let marker = markers.first, tree.passage.lower[marker] != "as" else { return nil }
      return .oblique(verb: head, marker: marker)
    default: return nil
    }
  }
}

extension ListKind {
  /// What says how many things are listed.
  private struct Quantifier {
    /// Nil for “several”, “the following”.
    var count: Int?
    /// Where the question's noun phrase begins.
    var shownFrom: Int
  }

  private static func isPlural(_ index: Int, _ tree: ClauseTree) -> Bool {
    let word = tree.passage.words[index]
    return ["NNS", "NNPS"].contains(word.tag)
      || Units.plurals.contains(tree.lower(index)) && word.wordClass == .noun
  }

  /// The last word of the clause, with the adjectives before it and no determiner but “the”.
  private static func bare(_ noun: Int, _ tree: ClauseTree) -> Quantifier? {
    let phrase = tree.phrase(of: noun).filter { tree.passage.words[$0].relation.base != .marker }
    guard noun == tree.clause.last, let first = phrase.first, noun - first + 1 == phrase.count,
      !VagueWords.nouns.contains(tree.lower(noun))
    else { return nil }
    let shown = tree.lower(first) == "the" ? first + 1 : first
    guard shown <= noun, !phrase.contains(where: { FunctionWords.determiners.contains(tree.lower($0)) && $0 >= shown })
    else { return nil }
    return Quantifier(count: nil, shownFrom: shown)
  }

  private static func quantifier(of noun: Int, _ tree: ClauseTree) -> Quantifier? {
    let modifiers = tree.clause.filter { tree.head(of: $0) == noun && $0 < noun }
    for index in modifiers {
      if let count = NumberWords.value(of: tree.lower(index)) ?? Numerals.value(of: tree.lower(index)) {
        return Quantifier(count: count, shownFrom: index)
      }
    }
    for index in modifiers where ["following", "several", "various", "different"].contains(tree.lower(index)) {
      return Quantifier(count: nil, shownFrom: index + 1)
    }
    for index in modifiers where leading.contains(tree.lower(index)) {
      return Quantifier(count: nil, shownFrom: index)
    }
    return nil
  }
}
