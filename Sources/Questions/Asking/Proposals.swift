import Documents

/// All that could be asked of a document, sentence by sentence, and why nothing could.
struct Proposals {
  let passages: [Passage]
  let lexis: Lexis
  /// Whether its author judges and demands so often that all it says without a figure is the author's own.
  private let isEssay: Bool
  /// Prompts of the acronyms asked so far.
  private var acronyms = Set<String>()

  private(set) var readings: [Int: Reading] = [:]
  /// Vetoed ones are not among them; scored, in the order of the document.
  private(set) var candidates: [Candidate] = []
  /// By passage: why it gives nothing.
  private(set) var reasons: [Int: UnusedSentence.Reason] = [:]

  /// The document's terms, as glossary and gaps have them.
  let terms: DocumentTerms

  /// Rules that need no sentence that stands alone as a whole: what they ask with is looked at by itself.
  private static let conceptRules: [any AskingRule] = [NamingRule(), DefinitionRule(), MeaningRule()]

  private static let rules: [any AskingRule] =
    conceptRules + [
      HowManyRule(), WhenRule(), WhichRule(), WhoRule(), WhyRule(),
      ListRule(), GapRule(),
    ]

  init(passages: [Passage], document: Document) {
    self.passages = passages
    lexis = Lexis(of: passages, document: document)
    terms = DocumentTerms(of: passages, lexis: lexis, document: document)
    let judged = passages.reduce(0) { $0 + $1.judgingCueCount }
    isEssay = judged * 100 >= passages.count * 14
  }

  mutating func propose() {
    let finder = FactFinder(lexis: lexis, terms: terms, isEssay: isEssay)
    let askable = AskableStatements(lexis: lexis, isEssay: isEssay)
    for (index, passage) in passages.enumerated() {
      addAcronyms(of: passage, index: index)
      switch askable.statements(of: passage) {
      case .failure(let refusal):
        reasons[index] = refusal.reason
        addConcepts(of: passage, index: index)
      case .success(let statements):
        let reading = Reading(
          passage: passage, index: index, lexis: lexis, statements: statements, facts: finder.facts(of: passage),
          definitions: terms.bestDefinitions(ofPassage: index, passage), terms: terms)
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

  /// What a sentence that does not stand alone says of a term.
  private mutating func addConcepts(of passage: Passage, index: Int) {
    let definitions = terms.bestDefinitions(ofPassage: index, passage)
    guard !definitions.isEmpty, !passage.tellsNothing else { return }
    let reading = Reading(
      passage: passage, index: index, lexis: lexis, statements: [], facts: [], definitions: definitions, terms: terms)
    let vetoes = Vetoes(reading: reading)
    let scoring = Scoring(reading: reading)
    for var candidate in Self.conceptRules.flatMap({ $0.candidates(of: reading) })
    where vetoes.broken(by: candidate) == nil {
      candidate.score = scoring.score(candidate)
      candidates.append(candidate)
      reasons[index] = nil
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
    for var candidate in proposed {
      if let rule = vetoes.broken(by: candidate) {
        broken = rule
      } else {
        candidate.score = scoring.score(candidate)
        found.append(candidate)
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
}
