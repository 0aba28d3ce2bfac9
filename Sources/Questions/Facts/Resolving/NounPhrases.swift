import Language

/// Finds the noun phrases of a passage.
struct NounPhrases {
  let passage: Passage
  let classes: NounClasses
  let tree: WordTree
  /// The analyser's names: ranges of word indices and kinds.
  let names: [NameFound]

  struct NameFound: Sendable {
    var span: Range<Int>
    var kind: Entity.Kind
    var confidence: Double
  }

  init(passage: Passage, names: [NameFound], classes: NounClasses) {
    self.passage = passage
    self.names = names
    self.classes = classes
    tree = WordTree(passage.words)
  }

  /// In the order of their main words; phrases joined by “and” come as one, before their parts.
  func all() -> [NounPhrase] {
    var found: [NounPhrase] = []
    for index in passage.words.indices where isHead(index) {
      guard let phrase = phrase(at: index) else { continue }
      if let joined = joined(phrase) { found.append(joined) }
      found.append(phrase)
    }
    return found
  }

  private func isHead(_ index: Int) -> Bool {
    let word = passage.words[index]
    if name(at: index) != nil { return true }
    return (word.wordClass == .noun || word.wordClass == .properNoun)
      && ![.compound, .flat, .fixed, .adjectivalModifier].contains(tree.relation(index))
      && !names.contains { $0.span.contains(index) }
  }

  /// The name of which a word is the main one, unless the name only describes a noun: the “Amazon” of “Amazon rainforest”.
  private func name(at index: Int) -> NameFound? {
    guard let name = names.first(where: { $0.span.contains(index) }),
      ![.compound, .adjectivalModifier].contains(tree.relation(index)) || !headIsOutside(index, name.span)
    else { return nil }
    let main = name.span.first { headIsOutside($0, name.span) } ?? name.span.lowerBound
    return main == index ? name : nil
  }

  private func headIsOutside(_ index: Int, _ span: Range<Int>) -> Bool {
    passage.words[index].head.map { !span.contains($0) } ?? true
  }

  private func phrase(at index: Int) -> NounPhrase? {
    let name = name(at: index)
    var start = name?.span.lowerBound ?? index
    var end = name?.span.upperBound ?? index + 1
    if name == nil {
      while start > 0, let head = passage.words[start - 1].head, (start - 1...index).contains(head),
        !passage.isMark(start - 1) || isInnerMark(start - 1), tree.relation(start - 1) != .marker,
        tree.relation(start - 1) != .coordinator,
        tree.relation(start - 1) != .adverbialModifier
          || start - 1 > 0 && passage.words[start - 1].wordClass == .adverb && passage.isModifierAfter(start - 1)
      {
        start -= 1
      }
      // “Apollo 11”, “World War II”.
      while end < passage.words.count, passage.words[end].head == index,
        [.flat, .numericModifier].contains(tree.relation(end)), passage.isSpaced(before: end), !passage.isMark(end)
      { end += 1 }
    } else if start > 0, passage.lower[start - 1] == "the" {
      start -= 1
    }
    guard end > start else { return nil }
    let (full, isCut) = extended(start..<end, head: index)
    let (role, isMain) = role(of: index)
    return NounPhrase(
      head: index, near: start..<end, full: full, isName: name != nil,
      traits: traits(of: index, name: name), role: role, isInMainClause: isMain,
      determiner: determiner(start..<end, head: index), isCut: isCut)
  }

  private func isInnerMark(_ index: Int) -> Bool { ["-", "'", "’", "–", "&"].contains(passage.lower[index]) }

  /// The phrase with “of …” after it, and whether something else after it would be lost.
  private func extended(_ near: Range<Int>, head: Int) -> (full: Range<Int>, isCut: Bool) {
    var full = near
    var isCut = false
    for dependent in tree.dependents[head] where dependent >= near.upperBound {
      switch tree.relation(dependent) {
      case .nominalModifier:
        let marker = tree.dependents(of: dependent, in: [.marker]).first
        guard let marker, marker == full.upperBound,
          ["of", "for", "in", "between", "on", "from", "to"].contains(passage.lower[marker]),
          let inner = inner(dependent, from: marker + 1)
        else {
          isCut = true
          continue
        }
        full = full.lowerBound..<inner.upperBound
        // What describes the inner noun is lost with it.
        if tree.dependents[dependent].contains(where: {
          $0 >= inner.upperBound && describes($0, after: inner.upperBound)
        }) {
          isCut = true
        }
      default:
        if describes(dependent, after: full.upperBound) { isCut = true }
      }
    }
    return (full, isCut)
  }

  /// Whether a dependent after a phrase says which one is meant: a clause or phrase with no comma before it.
  private func describes(_ dependent: Int, after end: Int) -> Bool {
    switch tree.relation(dependent) {
    case .clausalModifier, .nominalModifier, .adjectivalModifier, .conjunct:
      tree.relation(dependent) == .conjunct
        || end < passage.words.count && passage.lower[end] != "," && passage.lower[end] != "("
    default: false
    }
  }

  /// The words of a noun phrase inside another, from its determiner to its main word; nil where it is more than that.
  private func inner(_ head: Int, from start: Int) -> Range<Int>? {
    guard start <= head else { return nil }
    var end = head + 1
    if let name = names.first(where: { $0.span.contains(head) }), name.span.lowerBound <= head {
      end = max(end, name.span.upperBound)
    }
    let isPlain =
      (start..<end).allSatisfy { !passage.isMark($0) || isInnerMark($0) }
      && !tree.dependents[head].contains { $0 >= end && tree.relation($0) == .conjunct }
    return isPlain && end - start <= 5 ? start..<end : nil
  }

  private func traits(of index: Int, name: NameFound?) -> Traits {
    let word = passage.words[index]
    guard let name else {
      var traits = classes.traits(ofNoun: word.lemma.lowercased(), isPlural: word.features.isPlural)
      if word.wordClass == .properNoun, traits.isPerson == false { traits.isPerson = nil }
      return traits
    }
    var traits = Traits(isPlural: word.features.isPlural)
    switch name.kind {
    case .person:
      traits.isPerson = true
      traits.isPlural = false
      traits.sex = classes.sex(ofName: passage.lower[max(0, name.span.lowerBound - 1)..<name.span.upperBound])
    case .organisation: traits.isGroup = true
    case .place: traits.isPlace = true
    case .event, .work: break
    case .other: traits.isPerson = nil
    }
    if name.confidence < 0.5, traits.isPerson != true { traits.isPerson = nil }
    return traits
  }

  private func role(of index: Int) -> (NounPhrase.Role, isMain: Bool) {
    var index = index
    var steps = 0
    while tree.relation(index) == .conjunct, let head = passage.words[index].head, steps < 8 {
      // A noun joined to a verb is a clause of its own.
      if passage.words[head].wordClass == .verb { break }
      index = head
      steps += 1
    }
    guard let head = passage.words[index].head else {
      return (tree.dependents(of: index, in: [.copula]).isEmpty ? .other : .predicate, true)
    }
    let isMain = tree.isMain(head)
    switch passage.words[index].relation.base {
    case .subject: return (.subject, isMain)
    case .object, .indirectObject: return (.object, isMain)
    case .oblique: return (.adjunct, isMain)
    case .nominalModifier: return (passage.words[index].relation == .possessor ? .possessor : .part, isMain)
    case .apposition: return (.apposition, isMain)
    default:
      return (tree.dependents(of: index, in: [.copula]).isEmpty ? .other : .predicate, isMain)
    }
  }

  private func determiner(_ near: Range<Int>, head: Int) -> NounPhrase.Determiner {
    switch passage.lower[near.lowerBound] {
    case "the": return .definite
    case "a", "an": return .indefinite
    case "this", "that", "these", "those", "such": return .demonstrative
    default: break
    }
    for index in near where index != head {
      if passage.words[index].relation == .possessor { return .possessive }
      if tree.relation(index) == .numericModifier && index < head { return .quantity }
    }
    if near.count > 1, FunctionWords.determiners.contains(passage.lower[near.lowerBound]) { return .quantity }
    return .none
  }

  /// “Luther and Zwingli” as one phrase; nil where nothing is joined to it by “and”.
  private func joined(_ phrase: NounPhrase) -> NounPhrase? {
    let members = tree.dependents(of: phrase.head, in: [.conjunct]).filter { isHead($0) && $0 > phrase.head }
    guard let last = members.last, !members.isEmpty else { return nil }
    let coordinators = members.flatMap { tree.dependents(of: $0, in: [.coordinator]) }
    guard coordinators.map({ passage.lower[$0] }) == ["and"], let end = self.phrase(at: last)?.near.upperBound else {
      return nil
    }
    var joined = phrase
    joined.near = phrase.near.lowerBound..<end
    joined.full = joined.near
    joined.isJoined = true
    joined.traits.isPlural = true
    joined.traits.isPerson = phrase.traits.isPerson
    joined.determiner = phrase.determiner
    joined.isCut = tree.dependents[last].contains {
      $0 >= end && describes($0, after: end) && tree.relation($0) != .conjunct
    }
    return joined
  }
}

extension Passage {
  /// Whether an adjective follows: the “highly” of “highly charged molecules”.
  fileprivate func isModifierAfter(_ index: Int) -> Bool { words.indices.contains(index + 1) && isModifier(index + 1) }
}
