import Documents

/// All that could be asked of a document, sentence by sentence, and why nothing could.
struct Proposals {
  /// Those before the one that is read know their leads.
  private(set) var passages: [Passage]
  let lexis: Lexis
  /// Whether its author judges and demands so often that all it says without a figure is the author's own.
  let isEssay: Bool
  let index: StemIndex
  /// Prompts of the acronyms asked so far.
  private var acronyms = Set<String>()

  private(set) var readings: [Int: Reading] = [:]
  /// Vetoed ones are not among them; scored, in the order of the document.
  private(set) var candidates: [Candidate] = []
  /// By passage: the spans of the lists that are asked whole.
  private var listSpans: [Int: [Range<Int>]] = [:]
  private let document: Document
  /// By passage: why it gives nothing.
  private(set) var reasons: [Int: UnusedSentence.Reason] = [:]

  /// The document's terms, as glossary and gaps have them.
  let terms: DocumentTerms

  /// Rules that need no sentence that stands alone as a whole: what they ask with is looked at by itself.
  private static let conceptRules: [any AskingRule] = [NamingRule(), DefinitionRule(), MeaningRule()]

  init(passages: [Passage], document: Document) {
    self.passages = passages
    self.document = document
    lexis = Lexis(of: passages, document: document)
    terms = DocumentTerms(of: passages, lexis: lexis, document: document)
    index = StemIndex(of: passages)
    let judged = passages.reduce(0) { $0 + $1.judgingCueCount }
    isEssay = judged * 100 >= passages.count * 14
  }

  mutating func propose() {
    let finder = FactFinder(lexis: lexis, terms: terms, isEssay: isEssay)
    let askable = AskableStatements(lexis: lexis, isEssay: isEssay)
    let lists = ListRule(lexis: lexis, isEssay: isEssay)
    for index in passages.indices {
      passages[index].lead = lead(ofPassage: index)
      let passage = passages[index]
      addAcronyms(of: passage, index: index)
      addStanding(lists.candidates(of: passage, index: index))
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
    addStructure()
  }

  /// What may be printed before a sentence: the one right before it, in its paragraph or at the end of the one before,
  /// where that can be read by itself.
  private func lead(ofPassage index: Int) -> Lead? {
    guard index > 0, let statement = readings[index - 1]?.statements.first else { return nil }
    let (before, passage) = (passages[index - 1], passages[index])
    guard passage.form == .sentence, before.form == .sentence, before.sectionIndex == passage.sectionIndex,
      passage.position > 0 ? before.block == passage.block : before.block + 1 == passage.block
    else { return nil }
    return Lead(statement, of: before)
  }

  /// Lists, entries and table rows, which the document's layout makes, not its sentences.
  private mutating func addStructure() {
    let lists = BlockListRule(lexis: lexis, isEssay: isEssay)
    addStanding(
      BlockList.all(in: document, passages: passages).compactMap {
        lists.candidate($0, introducedBy: passages[$0.introduction])
      })
    let sequences = SequenceRule(lexis: lexis, isEssay: isEssay)
    addStanding(passages.indices.compactMap { sequences.candidate(at: $0, of: passages) })
    let entries = EntryRule(lexis: lexis)
    addStanding(
      Entry.all(in: document, passages: passages).compactMap { entries.candidate($0, in: passages[$0.passage]) })
    let rows = Dictionary(grouping: TableFact.all(in: document, passages: passages), by: \.passage)
    for passage in rows.keys.sorted() {
      addStanding(TableRule().candidates(rows[passage] ?? []))
    }
  }

  /// Candidates that need no statement that stands alone: what their questions hold was checked when they were made.
  private mutating func addStanding(_ proposed: [Candidate]) {
    for candidate in proposed {
      let reading = readings[candidate.passage] ?? bareReading(of: candidate.passage)
      guard Vetoes(reading: reading).broken(by: candidate) == nil else { continue }
      candidates.append(scoring(reading).scored(candidate))
      if case .list = candidate.form { listSpans[candidate.passage, default: []].append(candidate.span) }
    }
  }

  /// Acronyms of the sentence that no earlier one explained.
  private mutating func addAcronyms(of passage: Passage, index: Int) {
    for candidate in AcronymRule().candidates(of: passage, index: index) {
      guard case .short(let prompt, _) = candidate.form, acronyms.insert(prompt).inserted else { continue }
      candidates.append(scoring(bareReading(of: index)).scored(candidate))
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
    let proposed =
      Self.conceptRules.flatMap { $0.candidates(of: reading) }
      + (reading.statements.isEmpty ? [] : GapRule().candidates(of: reading))
      + treeCandidates(of: reading, askable: askable)
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
    let lists = listSpans[reading.index] ?? []
    candidates += found.filter { candidate in
      guard case .cloze(_, let gap) = candidate.form else { return true }
      return !lists.contains { $0.overlaps(gap) }
    }
    if found.isEmpty, let broken { reasons[reading.index] = .vetoed(rule: broken) }
  }

  func scoring(ofPassage passage: Int) -> Scoring { scoring(readings[passage] ?? bareReading(of: passage)) }

  private func scoring(_ reading: Reading) -> Scoring { Scoring(reading: reading, index: index, isEssay: isEssay) }

  /// Of a passage that only its acronyms or its layout are asked of.
  private func bareReading(of passage: Int) -> Reading {
    Reading(
      passage: passages[passage], index: passage, lexis: lexis, statements: [], facts: [], definitions: [], terms: terms
    )
  }
}
