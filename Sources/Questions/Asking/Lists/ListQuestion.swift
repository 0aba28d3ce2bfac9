import Language

/// The question that a clause leads to which introduces a list: “The cell cycle has three phases:” – “Which three phases
/// does the cell cycle have?”
struct ListQuestion {
  /// What is asked, and which words say it.
  struct Asked {
    var prompt: String
    var rule: Rule
    /// What the items are, in small letters: “phases”; nil where the clause does not name it.
    var kind: String?
    /// The words of the clause that the question keeps, in order.
    var words: [Int]
    /// What the items must be: “What must applicants do?” wants verbs.
    var wantsVerbs = false
  }

  let tree: ClauseTree
  let lexis: Lexis
  let itemCount: Int
  /// Whether the items stand in the same sentence, with no colon: then the clause must say how many or which they are.
  let isInline: Bool
  private let passage: Passage
  private let clause: Range<Int>

  /// - Parameter clause: the words before the colon, the colon and what opens the sentence outside.
  init?(_ passage: Passage, clause: Range<Int>, itemCount: Int, isInline: Bool = false, lexis: Lexis) {
    var clause = clause
    // “as follows”, “the following”: they only point to the list.
    for tail in [["as", "follows"], ["are", "the", "following"], ["the", "following"], ["namely"], [","]] {
      while clause.count > tail.count, passage.has(tail, at: clause.upperBound - tail.count) {
        clause = clause.lowerBound..<clause.upperBound - tail.count + (tail.first == "are" ? 1 : 0)
      }
    }
    guard let tree = ClauseTree(passage, clause), !clause.contains(where: { Self.isOpenEnded($0, passage) }) else {
      return nil
    }
    self.tree = tree
    self.lexis = lexis
    self.itemCount = itemCount
    self.isInline = isInline
    self.passage = passage
    self.clause = clause
  }

  /// Nil where the grammar is not sure, or the question would lean on another sentence.
  func asked() -> Asked? {
    guard let asked = steps() ?? copulaLast() ?? counted() ?? verbLast(), standsAlone(asked) else { return nil }
    return asked
  }

  /// Words after which a list only gives examples, or not all of it holds.
  private static func isOpenEnded(_ index: Int, _ passage: Passage) -> Bool {
    ["include", "includes", "included", "including", "example", "examples", "e.g.", "among", "least", "any", "some"]
      .contains(passage.lower[index]) || passage.has(["such", "as"], at: index)
      || passage.has(["one", "or", "more"], at: index)
  }

  private func standsAlone(_ asked: Asked) -> Bool {
    guard
      Standing(passage: passage, lexis: lexis).pointer(in: Statement(pieces: Passage.pieces(of: asked.words))) == nil,
      passage.firstPerson(in: asked.words) == nil
    else { return false }
    switch passage.voice(of: asked.words) {
    case .fact, .attributed: return true
    case .author: return asked.wantsVerbs
    }
  }
}

// MARK: the forms

extension ListQuestion {
  /// “To install the pump, follow these steps”, “To install the pump”: what are the steps?
  private func steps() -> Asked? {
    guard lower(0) == "to", clause.count > 2, passage.isBase(clause.lowerBound + 1) else { return nil }
    let comma = clause.first { passage.lower[$0] == "," } ?? clause.upperBound
    let rest = passage.lower[min(comma + 1, clause.upperBound)..<clause.upperBound]
    let isCommand =
      rest.isEmpty || ["follow", "take", "perform", "complete", "do", "use", "proceed"].contains(rest.first ?? "")
    let purpose = clause.lowerBound..<comma
    guard isCommand, purpose.count <= 12, !purpose.contains(where: { passage.isFinite($0) }) else { return nil }
    return Asked(
      prompt: "What are the steps to \(passage.text(of: purpose.dropFirst().startIndex..<comma))?", rule: .countedList,
      kind: "steps", words: Array(purpose.dropFirst()), wantsVerbs: true)
  }

  /// “The three stages of sleep are”: what are they?
  private func copulaLast() -> Asked? {
    guard let copula = clause.last, ["are", "were"].contains(passage.lower[copula]) else { return nil }
    let subject = clause.lowerBound..<copula
    guard !subject.isEmpty, isPlainPhrase(subject),
      let noun = subject.last(where: { isPlural($0) && isHead($0, of: subject) }), agrees(noun)
    else { return nil }
    guard let text = passage.loweredText(of: subject, lexis: lexis) else { return nil }
    let opening = passage.lower[subject.lowerBound]
    let isDefinite = opening == "the" || subject.contains { ["'s", "'"].contains(passage.lower[$0]) }
    guard isDefinite || NumberWords.value(of: opening) == itemCount else { return nil }
    // “The leaves are long, thin and green” lists no leaves.
    guard !isInline || subject.contains(where: { isCount($0) || ListKind.leading.contains(passage.lower[$0]) }) else {
      return nil
    }
    return Asked(
      prompt: "What \(passage.lower[copula]) \(isDefinite ? text : "the " + text)?", rule: .countedList,
      kind: passage.lower[noun], words: Array(subject))
  }

  /// “S has three Ns”, “S is divided into three Ns”, “There are three Ns”, “Three Ns resist”: which three?
  private func counted() -> Asked? {
    guard let kind = ListKind(tree, itemCount: itemCount, allowsBare: !isInline), kind.isOpen == false else {
      return nil
    }
    // A number or adjective that opens the sentence.
    let shown = passage.text(of: kind.shown)
    let things = "which " + (kind.shown.lowerBound == 0 ? shown.prefix(1).lowercased() + shown.dropFirst() : shown)
    let after = kind.shown.upperBound..<clause.upperBound
    switch kind.role {
    case .existing(let verb):
      guard isPlain(after) else { return nil }
      guard ["are", "were"].contains(passage.lower[verb]), passage.lower[verb - 1] == "there",
        let front = InvertedClause.front(clause.lowerBound..<verb - 1, passage), after.isEmpty || front.isEmpty
      else { return nil }
      let words = Array(clause.lowerBound..<verb - 1) + Array(kind.shown.lowerBound..<clause.upperBound)
      return Asked(
        prompt: Wording.joined([
          "What", passage.lower[verb], "the", passage.text(of: kind.shown.lowerBound..<clause.upperBound), front,
        ]) + "?",
        rule: .countedList, kind: kind.noun, words: words)
    case .subject(let predicate):
      guard kind.opensClause, isPlain(after), after.count <= 16, predicate >= after.lowerBound else { return nil }
      return Asked(
        prompt: (things + " " + passage.text(of: after)).capitalisedFirst + "?", rule: .countedList, kind: kind.noun,
        words: Array(kind.shown.lowerBound..<clause.upperBound))
    case .object(let verb):
      guard let inverted = InvertedClause(tree, predicate: verb, lexis: lexis), isPlain(after),
        (inverted.end..<kind.start).allSatisfy({ passage.words[$0].relation == .particle })
      else { return nil }
      let particle = passage.text(of: inverted.end..<kind.start)
      return Asked(
        prompt: Wording.joined([
          things, inverted.auxiliary, inverted.subject, inverted.verb, particle, passage.text(of: after),
          inverted.front,
        ]).capitalisedFirst + "?",
        rule: .countedList, kind: kind.noun, words: inverted.words + Array(kind.shown) + Array(after))
    case .oblique(let verb, let marker):
      guard let inverted = InvertedClause(tree, predicate: verb, lexis: lexis), inverted.end <= marker, isPlain(after),
        isPlain(inverted.end..<marker)
      else { return nil }
      let preposition = passage.lower[marker]
      let middle = passage.text(of: inverted.end..<marker)
      let strands = preposition == "of"
      let opening = strands ? things : preposition + " " + things
      return Asked(
        prompt: Wording.joined([
          opening, inverted.auxiliary, inverted.subject, inverted.verb, middle, strands ? preposition : "",
          passage.text(of: after), inverted.front,
        ]).capitalisedFirst + "?",
        rule: .countedList, kind: kind.noun,
        words: inverted.words + Array(inverted.end..<marker) + Array(kind.shown) + Array(after))
    }
  }

  /// “The kit contains”, “Mortar consists of”, “Applicants must”: what …?
  private func verbLast() -> Asked? {
    guard let last = clause.last else { return nil }
    if FunctionWords.modals.contains(passage.lower[last]) { return modalLast(last) }
    let strands = FunctionWords.plainPrepositions.contains(passage.lower[last]) || passage.words[last].tag == "IN"
    guard
      let verb = clause.last(where: {
        tree.relation(of: $0) == .root && (passage.words[$0].wordClass == .verb || passage.isFinite($0))
      }), strands || verb == last, let inverted = InvertedClause(tree, predicate: verb, lexis: lexis),
      !Self.silent.contains(passage.words[verb].lemma), tree.dependents(of: verb, in: [.object]).isEmpty,
      strands ? inverted.end <= last : inverted.end == last + 1
    else { return nil }
    let between = inverted.end..<clause.upperBound
    guard isPlain(between), between.count <= 4 else { return nil }
    return Asked(
      prompt: Wording.joined([
        "What", inverted.auxiliary, inverted.subject, inverted.verb, passage.text(of: between), inverted.front,
      ]) + "?", rule: .parts, kind: nil, words: inverted.words + Array(between))
  }

  private func modalLast(_ modal: Int) -> Asked? {
    let subject = clause.lowerBound..<modal
    guard (1...6).contains(subject.count), isPlainPhrase(subject),
      let text = passage.loweredText(of: subject, lexis: lexis)
    else { return nil }
    return Asked(
      prompt: "What \(passage.lower[modal]) \(text) do?", rule: .parts, kind: nil, words: Array(clause),
      wantsVerbs: true)
  }

  /// Verbs whose object after a colon is what somebody said, or only an example.
  private static let silent: Set<String> = [
    "say", "write", "state", "add", "ask", "reply", "answer", "respond", "argue", "tell", "tweet", "note", "explain",
    "read", "conclude", "be", "have", "do", "see", "show", "think", "know", "believe", "declare", "announce",
  ]
}

// MARK: words

extension ListQuestion {
  private func lower(_ offset: Int) -> String { passage.lower[clause.lowerBound + offset] }

  private func isPlural(_ index: Int) -> Bool {
    ["NNS", "NNPS"].contains(passage.words[index].tag) || Units.plurals.contains(passage.lower[index])
  }

  /// Whether a noun heads the phrase: it hangs on nothing inside it.
  private func isHead(_ index: Int, of range: Range<Int>) -> Bool {
    guard passage.words[index].wordClass == .noun else { return false }
    // The first plural noun that no preposition stands before.
    return !range.prefix(while: { $0 < index }).contains { FunctionWords.prepositions.contains(passage.lower[$0]) }
  }

  private func isCount(_ index: Int) -> Bool {
    NumberWords.value(of: passage.lower[index]) == itemCount || Numerals.value(of: passage.lower[index]) == itemCount
  }

  /// Whether the number before a noun, if one stands there, is that of the items.
  private func agrees(_ noun: Int) -> Bool {
    let numbers = (max(clause.lowerBound, noun - 4)..<noun).compactMap {
      NumberWords.value(of: passage.lower[$0]) ?? Numerals.value(of: passage.lower[$0])
    }
    return numbers.allSatisfy { $0 == itemCount }
  }

  /// No comma, no second verb: one noun phrase, relative clauses aside.
  private func isPlainPhrase(_ range: Range<Int>) -> Bool {
    !range.contains { passage.isMark($0) && !["\"", "“", "”"].contains(passage.lower[$0]) }
      && !FunctionWords.prepositions.contains(passage.lower[range.lowerBound])
      && range.count { passage.isFinite($0) } <= 1
  }

  /// No comma, no clause joined by “and”: what may be said after the verb as it stands.
  private func isPlain(_ range: Range<Int>) -> Bool {
    !range.contains {
      [",", ";", ":", "but", "because", "while", "so"].contains(passage.lower[$0])
        || passage.lower[$0] == "and" && $0 + 1 < passage.words.count && passage.isFinite($0 + 1)
    }
  }
}
