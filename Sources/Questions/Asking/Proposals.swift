import Documents

/// All that could be asked of a document, sentence by sentence, and why nothing could.
struct Proposals {
  let passages: [Passage]
  let lexis: Lexis
  let title: String?
  /// Whether its author judges and demands so often that all it says without a figure is the author's own.
  private let isEssay: Bool
  /// Prompts of the acronyms asked so far.
  private var acronyms = Set<String>()

  private(set) var readings: [Int: Reading] = [:]
  /// Vetoed ones are not among them; scored, in the order of the document.
  private(set) var candidates: [Candidate] = []
  /// By passage: why it gives nothing.
  private(set) var reasons: [Int: UnusedSentence.Reason] = [:]

  private static let rules: [any AskingRule] = [
    NamingRule(), DefinitionRule(), MeaningRule(), HowManyRule(), WhenRule(), WhichRule(), WhoRule(), WhyRule(),
    ListRule(),
    GapRule(),
  ]

  init(passages: [Passage], document: Document) {
    self.passages = passages
    title = document.title
    let headings = document.blocks.compactMap { block in
      if case .heading = block.kind { block.text } else { nil }
    }
    lexis = Lexis(of: passages, title: document.title, headings: headings)
    let judged = passages.reduce(0) { $0 + $1.judgingCueCount }
    isEssay = judged * 100 >= passages.count * 14
  }

  mutating func propose() {
    let finder = FactFinder(lexis: lexis, isEssay: isEssay)
    for (index, passage) in passages.enumerated() {
      addAcronyms(of: passage, index: index)
      switch statements(of: passage) {
      case .failure(let refusal): reasons[index] = refusal.reason
      case .success(let (statements, voice)):
        let facts = finder.facts(of: passage)
        let reading = Reading(
          passage: passage, index: index, lexis: lexis, statements: statements, facts: facts, voice: voice)
        readings[index] = reading
        add(candidatesOf: reading)
      }
    }
  }

  /// Acronyms of the sentence that no earlier one explained.
  private mutating func addAcronyms(of passage: Passage, index: Int) {
    for var candidate in AcronymRule().candidates(of: passage, index: index) {
      guard case .short(let prompt, _) = candidate.form, acronyms.insert(prompt).inserted else { continue }
      candidate.score = candidate.rule.prior
      candidates.append(candidate)
    }
  }

  private mutating func add(candidatesOf reading: Reading) {
    let proposed = Self.rules.flatMap { $0.candidates(of: reading) }
    guard !proposed.isEmpty else {
      reasons[reading.index] = .noFact
      return
    }
    let vetoes = Vetoes(reading: reading)
    let scoring = Scoring(reading: reading)
    var found: [Candidate] = []
    var broken: String?
    var kept = 0
    for var candidate in proposed {
      if let rule = vetoes.broken(by: candidate) {
        broken = rule
        continue
      }
      candidate.score = scoring.score(candidate)
      kept += 1
      found.append(candidate)
    }
    // A list that is asked whole is not asked item by item.
    let lists = found.filter { if case .list = $0.form { true } else { false } }.map(\.span)
    candidates += found.filter { candidate in
      guard case .cloze(_, let gap) = candidate.form else { return true }
      return !lists.contains { $0.overlaps(gap) }
    }
    if kept == 0, let broken { reasons[reading.index] = .vetoed(rule: broken) }
  }

  private struct Refusal: Error { var reason: UnusedSentence.Reason }

  /// The statements of a passage that stand alone and may be asked, framed where they are the author's own.
  private func statements(of passage: Passage) -> Result<([Statement], Voice), Refusal> {
    let count = passage.wordCount(in: 0..<passage.words.count)
    guard count >= 4 else { return .failure(Refusal(reason: .length(words: count))) }
    if passage.tellsNothing { return .failure(Refusal(reason: .tellsNothing)) }
    let all = Statements(passage: passage).all()
    guard !all.isEmpty else { return .failure(Refusal(reason: .noSentence)) }
    let standing = Standing(passage: passage, lexis: lexis)
    var refusal: UnusedSentence.Reason?
    var kept: [Statement] = []
    var voice = Voice.fact
    for statement in all {
      let indices = statement.indices
      if let pointer = standing.pointer(in: statement) {
        refusal = refusal ?? .leansOnEarlier(pointer: pointer)
        continue
      }
      let own = passage.voice(of: indices)
      if passage.firstPerson(in: indices) != nil, own != .attributed || passage.opensWithFirstPerson(indices) {
        refusal = refusal ?? .tellsNothing
        continue
      }
      guard let framed = framed(statement, voice: own, of: passage) else {
        if case .author(let cue) = own { refusal = refusal ?? .opinion(cue: cue) }
        continue
      }
      if kept.isEmpty { voice = own }
      let length = passage.wordCount(of: framed)
      guard (4...36).contains(length) else {
        refusal = refusal ?? .length(words: length)
        continue
      }
      kept.append(framed)
    }
    return kept.isEmpty ? .failure(Refusal(reason: refusal ?? .noSentence)) : .success((kept, voice))
  }

  /// The statement as it may be printed: the author's own claims begin with “According to the text”.
  ///
  /// - Returns: nil where the author only praises or blames, or the first word's capital cannot be judged.
  private func framed(_ statement: Statement, voice: Voice, of passage: Passage) -> Statement? {
    let indices = statement.indices
    let hasFigure = indices.contains { passage.words[$0].form.utf8.first.map(Numerals.isDigit) == true }
    switch voice {
    case .attributed: return statement
    case .fact: if !isEssay || hasFigure { return statement }
    case .author(let cue):
      if Judging.values.contains(cue.lowercased()) {
        if hasFigure { return statement }
        guard isEssay else { return nil }
      }
    }
    guard let first = indices.first else { return nil }
    guard let keeps = passage.isMark(first) ? true : passage.keepsCapital(first, lexis: lexis) else { return nil }
    var framed = statement
    framed.frame = "According to the text, "
    framed.keepsCapital = keeps
    return framed
  }
}
