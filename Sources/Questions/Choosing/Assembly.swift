import Cards
import Language

/// Makes the generation out of the proposals: chooses, joins the gaps of one text, says what was left over.
struct Assembly {
  let proposals: Proposals
  let options: QuestionOptions
  /// The part of the document that is asked about; nil for all of it.
  var narrowing: Narrowing?
  let likeness: WordLikeness

  /// The default budget: 25 cards for each 1,000 words, but up to 45 for a short text.
  ///
  /// A text of a few dense pages can be learned whole, and a deck that stops at 25 of its facts would choose for the
  /// learner what to forget. Of a book nobody learns every sentence: there the rate holds, and the best are taken.
  static let leastBudget = 45
  static let perThousandWords = 25.0
  static let generousRate = 40.0

  func generation() -> Generation {
    let asked = Set(proposals.passages.indices.filter { narrowing?.keeps(proposals.passages[$0]) ?? true })
    let words = asked.reduce(0) { $0 + proposals.passages[$1].wordCount(in: 0..<proposals.passages[$1].words.count) }
    let making = ChoiceMaking(proposals: proposals, seed: options.seed, likeness: likeness)
    let pool = pool(making, asked: asked)
    let entries = pool.map(entry)
    let selection = Selection(
      budget: budget(words: words), floor: options.minimumScore, isGenerous: isGenerous(words: words),
      longSections: longSections())
    let chosen = withChoices(selection.choose(from: entries).map { pool[$0] }, making)
    return Generation(
      questions: questions(chosen, making.inventory), sentenceCount: proposals.passages.count,
      wordCount: words,
      factCount: proposals.readings.values.reduce(0) { $0 + $1.facts.count },
      conceptCount: proposals.terms.ranked.count, unused: unused(chosen: chosen, pool: pool, asked: asked))
  }

  /// The candidates of the wanted kinds; where no short question is wanted, those that have choices stand in their place.
  ///
  /// - Parameter asked: the passages that may be asked about.
  private func pool(_ making: ChoiceMaking, asked: Set<Int>) -> [Candidate] {
    let all = proposals.candidates.filter {
      asked.contains($0.passage) && (options.asksConcepts || !$0.rule.asksForConcepts)
    }
    let wanted = all.filter { options.kinds.contains(kind(of: $0)) }
    guard options.kinds.contains(.choice), !options.kinds.contains(.short) else { return wanted }
    return making.choices(among: all) + wanted
  }

  private func withChoices(_ chosen: [Candidate], _ making: ChoiceMaking) -> [Candidate] {
    guard options.kinds.isSuperset(of: [.choice, .short]) else { return chosen }
    return making.mixed(into: chosen)
  }

  private func budget(words: Int) -> Int {
    let share = Int(((options.perThousandWords ?? Self.perThousandWords) * Double(words) / 1000).rounded())
    if options.perThousandWords != nil { return min(options.limit ?? Int.max, max(1, share)) }
    // A limit that a person names is what they want, however short the text.
    return options.limit ?? max(Self.leastBudget, share)
  }

  /// The sections of 120 words and more.
  private func longSections() -> Set<Int> {
    let words = proposals.passages.reduce(into: [Int: Int]()) { words, passage in
      words[passage.sectionIndex, default: 0] += passage.wordCount(in: 0..<passage.words.count)
    }
    return Set(words.filter { $0.value >= 120 }.keys)
  }

  /// Whether more is wanted than the rate at which every sentence gives about one card.
  private func isGenerous(words: Int) -> Bool {
    let wished = options.perThousandWords ?? options.limit.map { Double($0) * 1000 / Double(max(1, words)) } ?? 0
    return wished >= Self.generousRate
  }

  private func kind(of candidate: Candidate) -> Card.Kind {
    switch candidate.form {
    case .cloze: .cloze
    case .short: .short
    case .list: .list
    case .choice: .choice
    }
  }

  private func entry(_ candidate: Candidate) -> Selection.Entry {
    let passage = proposals.passages[candidate.passage]
    let (question, answer) = candidate.shown(in: passage)
    let prompt = candidate.led(question)
    let answerStems = Self.stems(ofAnswer: answer)
    let counts = proposals.lexis.sentenceCounts
    let promptStems = Set(Stem.contentStems(of: prompt))
    func rarest(_ stems: Set<String>) -> String {
      stems.min { (counts[$0, default: 0], $0) < (counts[$1, default: 0], $1) } ?? ""
    }
    return Selection.Entry(
      candidate: candidate, promptStems: promptStems, answerStems: answerStems, key: rarest(answerStems),
      promptKey: rarest(promptStems),
      section: passage.sectionIndex, factCount: proposals.readings[candidate.passage]?.facts.count ?? 0)
  }

  /// Content words, or all words where there are no others.
  private static func stems(ofAnswer answer: String) -> Set<String> {
    let content = Set(Stem.contentStems(of: answer))
    return content.isEmpty ? Set(Stem.words(of: answer)) : content
  }

  // MARK: cards

  private func questions(_ chosen: [Candidate], _ inventory: FillerInventory) -> [Question] {
    let ordered = chosen.enumerated().sorted {
      ($0.element.passage, $0.element.span.lowerBound, $0.offset) < (
        $1.element.passage, $1.element.span.lowerBound, $1.offset
      )
    }.map(\.element)
    // Gaps of one text share it, so that they stand in the deck as one text and are siblings.
    var gaps: [Int: [Statement: [Range<Int>]]] = [:]
    for candidate in ordered {
      if case .cloze(let statement, let gap) = candidate.form {
        gaps[candidate.passage, default: [:]][statement, default: []].append(gap)
      }
    }
    return ordered.map { candidate in
      guard case .cloze(let statement, _) = candidate.form else { return question(of: candidate, inventory) }
      return question(of: candidate, gaps: gaps[candidate.passage]?[statement] ?? [], inventory)
    }
  }

  /// - Parameters:
  ///   - gaps: all gaps of a cloze's text, its own among them; none for a text of its own.
  ///   - inventory: the document's names, for hints and short forms; nil leaves them away.
  func question(of candidate: Candidate, gaps: [Range<Int>] = [], _ inventory: FillerInventory? = nil) -> Question {
    let passage = proposals.passages[candidate.passage]
    let content: Card.Content
    switch candidate.form {
    case .short(let prompt, let answer): content = .short(prompt: candidate.led(prompt), answer: answer)
    case .list(let prompt, let items, let isOrdered):
      content = .list(prompt: candidate.led(prompt), items: items, isOrdered: isOrdered)
    case .cloze(let statement, let gap):
      let all = gaps.isEmpty ? [gap] : gaps
      let plain = passage.segments(of: statement, gaps: all)
      let hinted = inventory.map { GapHint(inventory: $0).hinted(plain, gaps: all, of: passage) } ?? plain
      let segments = hinted.led(by: candidate.led(""))
      content = .cloze(ClozeText(segments: segments), gap: all.firstIndex(of: gap) ?? 0)
    case .choice(let prompt, let choices): content = .choice(prompt: candidate.led(prompt), choices: choices)
    }
    var card = Card(content, acceptedAnswers: candidate.acceptedAnswers, source: source(of: candidate, in: passage))
    if [.short, .cloze].contains(card.kind), candidate.rule != .acronym,
      let other = inventory?.explained.other(than: card.answer), !card.prompt.contains(other)
    {
      card.acceptedAnswers = (card.acceptedAnswers + [other]).uniqued()
    }
    let evidence = evidence(of: candidate, in: passage)
    return Question(
      card: card, evidence: evidence.text, lines: evidence.lines, rule: candidate.rule.rawValue, score: candidate.score,
      section: passage.section)
  }

  private func evidence(of candidate: Candidate, in passage: Passage) -> Evidence {
    candidate.evidence ?? passage.evidence(after: candidate.lead)
  }

  private func source(of candidate: Candidate, in passage: Passage) -> Source {
    let lines = evidence(of: candidate, in: passage).lines
    let (first, last) = (lines.lowerBound, lines.upperBound)
    let place = first == last ? "line \(first)" : "lines \(first)–\(last)"
    return Source(place: place, quotation: Quotation.around(candidate.span, in: passage))
  }

  // MARK: what is left over

  private func unused(chosen: [Candidate], pool: [Candidate], asked: Set<Int>) -> [UnusedSentence] {
    let used = Set(chosen.map(\.passage))
    var best: [Int: Double] = [:]
    for candidate in pool { best[candidate.passage] = max(best[candidate.passage] ?? 0, candidate.score) }
    return proposals.passages.enumerated().compactMap { index, passage in
      guard !used.contains(index) else { return nil }
      let reason: UnusedSentence.Reason
      if !asked.contains(index) {
        reason = .outside
      } else if let known = proposals.reasons[index] {
        reason = known
      } else if let score = best[index] {
        reason = score < options.minimumScore ? .belowFloor(best: score) : .overBudget
      } else {
        reason = .noFact
      }
      return UnusedSentence(text: passage.evidence, lines: passage.lines, reason: reason)
    }
  }
}
