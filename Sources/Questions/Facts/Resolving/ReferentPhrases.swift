import Language

/// Finds the noun phrases of a passage.
struct ReferentPhrases {
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
    // “a Supreme Court decision”, however the tree has it.
    let next = name.span.upperBound
    if name.kind != .person, next < passage.words.count, passage.isNoun(next), passage.isSpaced(before: next) {
      return nil
    }
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
      while start > 0, belongs(start - 1, to: index) { start -= 1 }
      // “Asiatic and Far Eastern peoples”: what stands before “and” is part of it.
      if let outer = tree.dependents(of: index, in: [.adjectivalModifier, .compound, .determiner, .numericModifier])
        .first, outer < start,
        !(outer..<start).contains(where: { passage.isFinite($0) || passage.isMark($0) })
      {
        start = outer
        while start > 0, belongs(start - 1, to: index) { start -= 1 }
      }
      // “Apollo 11”, “World War II”.
      while end < passage.words.count, passage.words[end].head == index,
        [.flat, .numericModifier].contains(tree.relation(end)), passage.isSpaced(before: end), !passage.isMark(end)
      { end += 1 }
    } else if start > 0, ["the", "a", "an"].contains(passage.lower[start - 1]) {
      start -= 1
    }
    guard end > start else { return nil }
    var (full, isCut) = extended(start..<end, head: index)
    let clause = isCut && name == nil ? withClause(start..<end, head: index) : nil
    if let clause { (full, isCut) = (clause, false) }
    let (role, isMain) = role(of: index)
    return NounPhrase(
      head: index, near: start..<end, full: full, isName: name != nil,
      traits: traits(of: index, name: name), role: role, isInMainClause: isMain,
      determiner: determiner(start..<end, head: index), isCut: isCut, hasClause: clause != nil)
  }

  /// Whether a word before a noun phrase's words so far is one of them.
  private func belongs(_ word: Int, to index: Int) -> Bool {
    guard let head = passage.words[word].head else { return false }
    switch tree.relation(word) {
    case .marker:
      // The ending of “the neuron's”.
      return ["'s", "’s", "'", "’"].contains(passage.words[word].form) && head < word
        && passage.words[head].relation == .possessor && (word...index).contains(passage.words[head].head ?? -1)
    case .coordinator, .conjunct: return false
    case .adverbialModifier: return passage.words[word].wordClass == .adverb && passage.isModifierAfter(word)
    default:
      return (word...index).contains(head) && passage.words[word].wordClass != .auxiliary && !passage.isFinite(word)
        && (!passage.isMark(word) || isInnerMark(word))
    }
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
          takes(passage.lower[marker], dependent),
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
      case .numericModifier: isCut = true
      default:
        if describes(dependent, after: full.upperBound) { isCut = true }
      }
    }
    return (full, isCut)
  }

  /// “Small gaps that occur down the axon”: the phrase with all that follows it and says which is meant, where that is short.
  private func withClause(_ near: Range<Int>, head: Int) -> Range<Int>? {
    var end = near.upperBound
    while end < passage.words.count, !passage.isMark(end), tree.isInside(end, phraseOf: head) { end += 1 }
    guard end > near.upperBound, passage.wordCount(in: near.lowerBound..<end) <= WrittenPhrase.mostWords,
      (near.upperBound..<end).allSatisfy({ ![.coordinator, .conjunct].contains(tree.relation($0)) })
    else { return nil }
    let added = tree.dependents[head].filter { $0 >= near.upperBound }
    return added.allSatisfy { $0 < end && passage.words[$0].confidence >= 0.8 } ? near.lowerBound..<end : nil
  }

  /// Whether a phrase with this preposition surely belongs to the noun before it.
  private func takes(_ marker: String, _ dependent: Int) -> Bool {
    switch marker {
    case "of": true
    case "for", "between": passage.words[dependent].confidence >= 0.9 && !passage.isNumber(dependent)
    default: false
    }
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
      !(start..<end).contains {
        ["every", "each", "where", "which", "what", "this", "these", "that"].contains(passage.lower[$0])
      }
      && (start..<end).allSatisfy { !passage.isMark($0) || isInnerMark($0) }
      && !tree.dependents[head].contains { $0 >= end && [.conjunct, .numericModifier].contains(tree.relation($0)) }
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
      traits.sex = classes.sex(ofName: passage.lower[max(0, name.span.lowerBound - 1)..<name.span.upperBound])
      // A single word that is no first name and ends no longer name may be anything.
      traits.isPerson = traits.sex != nil || passage.persons.contains { $0.overlaps(name.span) } ? true : nil
      traits.isPlural = false
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
    if isSetOut(index) { return (.predicate, true) }
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

  /// “A good example is the heart”: the subject says what the predicate is.
  private func isSetOut(_ index: Int) -> Bool {
    guard let head = passage.words[index].head, tree.relation(index) == .subject,
      !tree.dependents(of: head, in: [.copula]).isEmpty,
      tree.dependents[index].contains(where: { ["a", "an"].contains(passage.lower[$0]) })
    else { return false }
    return passage.words[head].wordClass == .properNoun || tree.dependents[head].contains { passage.lower[$0] == "the" }
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
