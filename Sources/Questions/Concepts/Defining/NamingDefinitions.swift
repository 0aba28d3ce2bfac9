import Language

/// “C is called X”, “a K known as X that …”, “people call C X”: a thing described, and what it is called.
struct NamingDefinitions {
  let passage: Passage
  let index: Int
  let lexis: Lexis

  private var reader: TermReader { TermReader(passage: passage, lexis: lexis) }

  func found() -> [DefiningClause] {
    let describing = Describing(passage: passage, lexis: lexis)
    return passage.words.indices.compactMap { verb in
      guard let naming = Self.naming(at: verb, in: passage), !isAlias(verb), let term = reader.term(from: naming.end),
        !opensWithPreposition(naming.end)
      else { return nil }
      return predicate(verb, naming, term, describing) ?? modifier(verb, naming, term, describing)
    }
  }

  /// A verb of naming in its participle, with its “as”.
  ///
  /// - Returns: the words it is asked with, and the index of the word after it.
  static func naming(at verb: Int, in passage: Passage) -> (text: String, end: Int)? {
    guard passage.words[verb].tag == "VBN" || passage.words[verb].tag == "VBD" || passage.words[verb].tag == "JJ" else {
      return nil
    }
    for (words, text) in verbs where passage.has(words, at: verb) {
      let end = verb + words.count
      return end < passage.words.count ? (text, end) : nil
    }
    return nil
  }

  private static let verbs: [(words: [String], text: String)] = [
    ("called", "called"), ("termed", "called"), ("dubbed", "called"), ("named", "called"), ("denoted", "called"),
    ("nicknamed", "nicknamed"), ("known as", "called"), ("referred to as", "called"), ("known simply as", "called"),
    ("known collectively as", "called"), ("known generally as", "called"),
  ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }

  /// “also known as”, “sometimes called”: another name for what has one.
  private func isAlias(_ verb: Int) -> Bool {
    verb > 0
      && ["also", "otherwise", "sometimes", "formerly", "better", "previously", "originally", "or", "once", "so"]
        .contains(passage.lower[verb - 1])
  }

  private func opensWithPreposition(_ start: Int) -> Bool {
    FunctionWords.prepositions.contains(passage.lower[start]) || FunctionWords.adverbs.contains(passage.lower[start])
  }

  // MARK: C is called X

  private func predicate(
    _ verb: Int, _ naming: (text: String, end: Int), _ term: Range<Int>, _ describing: Describing
  ) -> DefiningClause? {
    let tree = describing.tree
    guard let subject = tree.subject(of: verb) ?? openingGerund(of: verb), subject < verb,
      !FunctionWords.pronouns.contains(passage.lower[subject]),
      let auxiliary = tree.dependents(of: verb, in: [.passiveAuxiliary, .copula, .auxiliary]).first,
      ["is", "are"].contains(passage.lower[auxiliary]), !tree.isNegated(verb), passage.headsClause(verb)
    else { return nil }
    let phrase = tree.phrase(of: subject).filter { $0 < auxiliary }
    guard let start = phrase.first, phrase.count == auxiliary - start, endsThere(term),
      let words = described(phrase, head: subject, describing),
      passage.words[subject].tag == "VBG" || describing.isSpecific(subject, within: auxiliary)
    else { return nil }
    return DefiningClause(
      pattern: .naming, passage: index, term: term, description: words, kind: subject,
      isSpecific: true,
      isPlural: passage.lower[auxiliary] == "are", verb: naming.text, otherNames: otherNames(after: term))
  }

  /// “Moving a piece twice is called …”: the parser may miss that this is the subject.
  private func openingGerund(of verb: Int) -> Int? {
    passage.words[0].tag == "VBG" && passage.words[0].head == verb ? 0 : nil
  }

  /// The words of a phrase that stands alone; “this” and “these” before it give way to “the”, which `Wording` writes.
  private func described(_ phrase: [Int], head: Int, _ describing: Describing) -> [Int]? {
    guard let first = phrase.first, !FunctionWords.pronouns.contains(passage.lower[head]) else { return nil }
    var words = phrase
    while let last = words.last, [",", "—", "–"].contains(passage.lower[last]) { words.removeLast() }
    let pointer = ["this", "these", "such", "that", "those"].contains(passage.lower[first])
    if pointer {
      guard describing.isSpecific(head, within: (phrase.last ?? head) + 1), words.count > 3 else { return nil }
    }
    guard (1...18).contains(words.count), words.contains(head) || !pointer,
      describing.standsAlone(pointer ? Array(words.dropFirst()) : words, kind: pointer ? nil : head)
    else { return nil }
    return words
  }

  /// “cold dry air”, “a shallow pool”: an adjective or noun that says more than the kind.
  private func hasTellingModifier(_ words: [Int], kind: Int) -> Bool {
    words.contains {
      $0 < kind && (passage.isModifier($0) || passage.isNoun($0)) && CommonWords.rarity(of: passage.lower[$0]) >= 2
    }
  }

  /// Whether the sentence or clause ends with the term, or goes on with what says nothing of it.
  private func endsThere(_ term: Range<Int>) -> Bool {
    let next = passage.lower.indices.contains(term.upperBound) ? passage.lower[term.upperBound] : "."
    return passage.isMarkWord(next) || ["and", "or", "in", "by", "because", "after", "which"].contains(next)
  }

  /// “known as X or Y”.
  private func otherNames(after term: Range<Int>) -> [Range<Int>] {
    guard term.upperBound + 1 < passage.words.count, passage.lower[term.upperBound] == "or",
      let other = reader.term(from: term.upperBound + 1)
    else { return [] }
    return [other]
  }

  // MARK: a K called X

  private func modifier(
    _ verb: Int, _ naming: (text: String, end: Int), _ term: Range<Int>, _ describing: Describing
  ) -> DefiningClause? {
    let tree = describing.tree
    guard let noun = describedNoun(before: verb, tree), tree.subject(of: verb) == nil,
      !Describing.emptyKinds.contains(passage.lower[noun])
    else { return nil }
    guard var start = nounStart(of: noun, tree) else { return nil }
    while start < noun, passage.isMark(start) { start += 1 }
    var words = Array(start..<verb)
    while let last = words.last, passage.isMark(last) || passage.lower[last] == "often" { words.removeLast() }
    guard words.count <= 12, words.last.map({ $0 >= noun }) == true else { return nil }
    if let last = words.last, describing.isSpecific(noun, within: last + 1) {
      guard let described = described(words, head: noun, describing) else { return nil }
      return clause(verb, naming, term, described, noun, isSpecific: true)
    }
    guard
      let rest = relativeClause(after: term, of: noun, tree) ?? mainVerb(after: term, of: noun, tree)
        ?? subjectAndVerb(before: start, of: noun, term, tree),
      let first = words.first, !Pointing.demonstratives.contains(passage.lower[first]),
      !["all", "no", "some", "any", "every", "each"].contains(passage.lower[first]),
      describing.standsAlone(words + rest, kind: noun)
    else {
      return hasTellingModifier(words, kind: noun) && describing.standsAlone(words)
        ? clause(verb, naming, term, words, noun, isSpecific: false) : nil
    }
    return clause(verb, naming, term, words + rest, noun, isSpecific: true)
  }

  /// The noun that a participle describes: its head in the tree, or the phrase that ends right before it.
  private func describedNoun(before verb: Int, _ tree: Sentence) -> Int? {
    if let head = passage.words[verb].head, head < verb, passage.isNoun(head),
      [.clausalModifier, .adjectivalModifier].contains(passage.words[verb].relation.base)
    {
      return head
    }
    var last = verb - 1
    while last > 0, [",", "("].contains(passage.lower[last]) { last -= 1 }
    guard last >= 0, passage.isNoun(last) || passage.words[last].wordClass == .properNoun else { return nil }
    var noun = last
    while let head = passage.words[noun].head, head < noun, passage.words[noun].relation.base == .nominalModifier {
      noun = head
    }
    return passage.isNoun(noun) ? noun : nil
  }

  /// Where a noun's phrase begins: at its article or the first word that describes it; prepositions are no part of it.
  private func nounStart(of noun: Int, _ tree: Sentence) -> Int? {
    let parts: Set<Relation> = [.determiner, .adjectivalModifier, .compound, .numericModifier, .possessor]
    return tree.dependents(of: noun, in: parts).filter { $0 < noun }.compactMap { tree.phrase(of: $0).first }.min()
      ?? noun
  }

  private func clause(
    _ verb: Int, _ naming: (text: String, end: Int), _ term: Range<Int>, _ words: [Int], _ kind: Int, isSpecific: Bool
  ) -> DefiningClause? {
    guard !words.isEmpty else { return nil }
    return DefiningClause(
      pattern: .naming, passage: index, term: term, description: words, kind: kind, isSpecific: isSpecific,
      isPlural: passage.words[kind].tag == "NNS", verb: naming.text, otherNames: otherNames(after: term))
  }

  /// “…, which coats the axon”: the relative clause right after the term, to its first comma.
  private func relativeClause(after term: Range<Int>, of noun: Int, _ tree: Sentence) -> [Int]? {
    var start = term.upperBound
    while start < passage.words.count, reader.isQuotationMark(start) || passage.lower[start] == "," { start += 1 }
    guard start + 2 < passage.words.count else { return nil }
    if ["which", "that"].contains(passage.lower[start]), passage.isFinite(start + 1) || passage.isFinite(start + 2) {
      return toMark(from: start)
    }
    // “in which”, with no comma before it.
    return start == term.upperBound && passage.lower[start + 1] == "which"
      && FunctionWords.plainPrepositions.contains(passage.lower[start]) ? toMark(from: start) : nil
  }

  /// “A wind called the mistral blows …”: the main verb right after the term, as a relative clause would have it.
  private func mainVerb(after term: Range<Int>, of noun: Int, _ tree: Sentence) -> [Int]? {
    guard ["nsubj", "nsubj:pass"].contains(passage.words[noun].relation.rawValue), let head = passage.words[noun].head,
      head > term.upperBound, passage.lower.indices.contains(term.upperBound)
    else { return nil }
    var start = term.upperBound
    while start < passage.words.count, reader.isQuotationMark(start) { start += 1 }
    guard start < passage.words.count, passage.isFinite(start) else { return nil }
    return toMark(from: start)
  }

  /// “The soma has branching extensions called dendrites.”: whose object it is.
  private func subjectAndVerb(before start: Int, of noun: Int, _ term: Range<Int>, _ tree: Sentence) -> [Int]? {
    guard passage.words[noun].relation == .object, let verb = passage.words[noun].head, verb == start - 1,
      passage.isFinite(verb), passage.headsClause(verb), endsThere(term), let subject = tree.subject(of: verb),
      let first = tree.phrase(of: subject).first, subject < verb, (1...6).contains(verb - first),
      tree.phrase(of: subject).count == verb - first, !FunctionWords.pronouns.contains(passage.lower[subject])
    else { return nil }
    return Array(first..<start)
  }

  private func toMark(from start: Int) -> [Int]? {
    let end = (start..<passage.words.count).first { [",", ".", ";", ":", "—", "–", "("].contains(passage.lower[$0]) }
    guard let end, (3...14).contains(end - start) else { return nil }
    return Array(start..<end)
  }
}

extension Passage {
  func isMarkWord(_ lower: String) -> Bool {
    [".", ",", ";", ":", "(", ")", "”", "\"", "—", "–", "--"].contains(lower)
  }
}
