import Documents

/// All that could be asked of a document, sentence by sentence, and why nothing could.
struct Proposals {
  let passages: [Passage]
  let lexis: Lexis
  /// Whether its author judges and demands so often that all it says without a figure is the author's own.
  let isEssay: Bool
  let index: StemIndex
  /// Prompts of the acronyms asked so far.
  private var acronyms = Set<String>()

  private(set) var readings: [Int: Reading] = [:]
  /// Vetoed ones are not among them; scored, in the order of the document.
  private(set) var candidates: [Candidate] = []
  /// By passage: why it gives nothing.
  private(set) var reasons: [Int: UnusedSentence.Reason] = [:]

  private static let rules: [any AskingRule] = [
    NamingRule(), DefinitionRule(), MeaningRule(), ListRule(), GapRule(),
  ]

  init(passages: [Passage], document: Document) {
    self.passages = passages
    let headings = document.blocks.compactMap { block in
      if case .heading = block.kind { block.text } else { nil }
    }
    lexis = Lexis(of: passages, title: document.title, headings: headings)
    index = StemIndex(of: passages)
    let judged = passages.reduce(0) { $0 + $1.judgingCueCount }
    isEssay = judged * 100 >= passages.count * 14
  }

  mutating func propose() {
    let finder = FactFinder(lexis: lexis, isEssay: isEssay)
    let askable = AskableStatements(lexis: lexis, isEssay: isEssay)
    for (index, passage) in passages.enumerated() {
      addAcronyms(of: passage, index: index)
      var statements: [Statement] = []
      switch askable.statements(of: passage) {
      case .failure(let refusal): reasons[index] = refusal.reason
      case .success(let found): statements = found
      }
      if passage.tellsNothing { continue }
      let reading = Reading(
        passage: passage, index: index, lexis: lexis, statements: statements, facts: finder.facts(of: passage))
      readings[index] = reading
      add(candidatesOf: reading, askable: askable)
    }
  }

  /// Acronyms of the sentence that no earlier one explained.
  private mutating func addAcronyms(of passage: Passage, index: Int) {
    for candidate in AcronymRule().candidates(of: passage, index: index) {
      guard case .short(let prompt, _) = candidate.form, acronyms.insert(prompt).inserted else { continue }
      candidates.append(scoring(bareReading(of: index)).scored(candidate))
    }
  }

  private mutating func add(candidatesOf reading: Reading, askable: AskableStatements) {
    let proposed =
      (reading.statements.isEmpty ? [] : Self.rules.flatMap { $0.candidates(of: reading) })
      + ClauseProposals(reading: reading, askable: askable).candidates()
    guard !proposed.isEmpty else {
      reasons[reading.index] = reasons[reading.index] ?? .noFact
      return
    }
    reasons[reading.index] = nil
    let vetoes = Vetoes(reading: reading)
    let scoring = scoring(reading)
    var found: [Candidate] = []
    var broken: String?
    for candidate in proposed {
      if let rule = vetoes.broken(by: candidate) {
        broken = rule
      } else {
        found.append(scoring.scored(candidate))
      }
    }
    // A list that is asked whole is not asked item by item.
    let lists = found.filter { if case .list = $0.form { true } else { false } }.map(\.span)
    candidates += found.filter { candidate in
      guard case .cloze(_, let gap) = candidate.form else { return true }
      return !lists.contains { $0.overlaps(gap) }
    }
    if found.isEmpty, let broken { reasons[reading.index] = .vetoed(rule: broken) }
  }

  func features(of candidate: Candidate) -> CardFeatures {
    scoring(readings[candidate.passage] ?? bareReading(of: candidate.passage)).features(of: candidate)
  }

  private func scoring(_ reading: Reading) -> Scoring { Scoring(reading: reading, index: index, isEssay: isEssay) }

  /// Of a passage that only its acronyms are asked of.
  private func bareReading(of passage: Int) -> Reading {
    Reading(passage: passages[passage], index: passage, lexis: lexis, statements: [], facts: [])
  }
}
