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

  private static let statementRules: [any AskingRule] = [ListRule(), GapRule()]

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
      var statements: [Statement] = []
      switch askable.statements(of: passage) {
      case .failure(let refusal): reasons[index] = refusal.reason
      case .success(let found): statements = found
      }
      if passage.tellsNothing { continue }
      let reading = Reading(
        passage: passage, index: index, lexis: lexis, statements: statements, facts: finder.facts(of: passage),
        definitions: terms.bestDefinitions(ofPassage: index, passage), terms: terms)
      readings[index] = reading
      add(candidatesOf: reading, askable: askable)
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

  /// A tree of a very long sentence is rarely right, and its clauses lean on each other.
  private func treeCandidates(of reading: Reading, askable: AskableStatements) -> [Candidate] {
    guard reading.passage.words.count <= 120 else { return [] }
    let tree = Tree(of: reading.passage)
    return ClauseProposals(reading: reading, askable: askable).candidates(in: tree)
      + AppositionRule(reading: reading, askable: askable).candidates(in: tree)
      + ArgumentGapRule(reading: reading).candidates(in: tree)
  }

  private mutating func add(candidatesOf reading: Reading, askable: AskableStatements) {
    let rules = Self.conceptRules + (reading.statements.isEmpty ? [] : Self.statementRules)
    let proposed =
      rules.flatMap { $0.candidates(of: reading) } + treeCandidates(of: reading, askable: askable)
    guard !proposed.isEmpty else {
      reasons[reading.index] = reasons[reading.index] ?? .noFact
      return
    }
    reasons[reading.index] = nil
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
