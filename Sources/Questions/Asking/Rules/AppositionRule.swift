import Language

/// “James Madison, the author of the plan, …”: who was the author of the plan?
struct AppositionRule {
  let reading: Reading
  let askable: AskableStatements
  private var passage: Passage { reading.passage }

  func candidates(in tree: Tree) -> [Candidate] {
    passage.words.indices.compactMap { word -> Candidate? in
      guard tree.relation(of: word) == .apposition, let head = passage.words[word].head, word > head else { return nil }
      return candidate(name: head, description: word, tree) ?? candidate(name: word, description: head, tree)
    }
  }

  private func candidate(name: Int, description: Int, _ tree: Tree) -> Candidate? {
    let phrases = Phrases(tree)
    let named = phrases.words(of: name, leaving: description)
    let described = phrases.words(of: description, leaving: name)
    guard let first = named.first, let last = named.last, last - first + 1 == named.count, named.count <= 6,
      passage.words[name].wordClass == .properNoun, passage.isNoun(description),
      (3...14).contains(passage.wordCount(of: described)), let opening = described.first,
      passage.lower[opening] == "the" || passage.isPossessive(at: described),
      describesOne(described), !passage.words[description].features.isPlural, let verb = verb(tree, description)
    else { return nil }
    let shown = Set(named + described).sorted()
    guard
      case .success(let statement) = askable.judged(
        Statement(pieces: Passage.pieces(of: shown)), of: passage, isPart: true), statement.frame == nil
    else { return nil }
    let isPerson =
      passage.persons.contains { $0.contains(name) } || Persons.nouns.contains(passage.words[description].lemma)
    guard
      let text = Wording.lowered(
        passage.text(of: described), passage: passage, lexis: reading.lexis, first: opening)
    else { return nil }
    let answer = passage.plainText(of: named)
    return Candidate(
      form: .short(prompt: "\(isPerson ? "Who" : "What") \(verb) \(text)?", answer: answer), rule: .apposition,
      passage: reading.index, span: first..<last + 1,
      acceptedAnswers: (Variants.phrases(of: answer) + (isPerson ? Variants.lastName(of: answer) : [])).uniqued(),
      kind: .name, confidence: min(passage.words[name].confidence, passage.words[description].confidence))
  }

  /// Whether the words can be true of one thing only: “the mayor of Riga”, not “the botanist”.
  private func describesOne(_ words: [Int]) -> Bool {
    passage.isPossessive(at: words)
      || words.contains { ["of", "for", "in", "to", "that", "who", "which"].contains(passage.lower[$0]) }
  }

  /// The tense of the sentence.
  private func verb(_ tree: Tree, _ word: Int) -> String? {
    var word = word
    while let head = passage.words[word].head {
      word = head
      if passage.isFinite(word) { break }
    }
    let finite = ([word] + tree.dependents(of: word, in: [.auxiliary, .copula])).first { passage.isFinite($0) }
    return finite.map { passage.words[$0].tag == "VBD" ? "was" : "is" }
  }
}

extension Passage {
  /// “Warsaw's first literary cabaret”: the phrase opens with whose it is.
  func isPossessive(at indices: [Int]) -> Bool { indices.prefix(4).contains { words[$0].tag == "POS" } }
}
