import Cards
import Language

/// Makes the generation out of the proposals: chooses, joins the gaps of one text, says what was left over.
struct Assembly {
  let proposals: Proposals
  let options: QuestionOptions
  var likeness = WordLikeness(of: Analyser())

  /// The default budget: 25 cards for each 1,000 words, but up to 45 for a short text.
  ///
  /// A text of a few dense pages can be learned whole, and a deck that stops at 25 of its facts would choose for the
  /// learner what to forget. Of a book nobody learns every sentence: there the rate holds, and the best are taken.
  static let leastBudget = 45
  static let perThousandWords = 25.0

  func generation() -> Generation {
    let words = proposals.passages.reduce(0) { $0 + $1.wordCount(in: 0..<$1.words.count) }
    let making = ChoiceMaking(proposals: proposals, seed: options.seed, likeness: likeness)
    let pool = pool(making)
    let entries = pool.map(entry)
    let selection = Selection(budget: budget(words: words), floor: options.minimumScore)
    let chosen = withChoices(selection.choose(from: entries).map { pool[$0] }, making)
    return Generation(
      questions: questions(chosen, making.inventory), sentenceCount: proposals.passages.count,
      wordCount: words,
      factCount: proposals.readings.values.reduce(0) { $0 + $1.facts.count },
      conceptCount: concepts().count, unused: unused(chosen: chosen, pool: pool))
  }

  /// The candidates of the wanted kinds; where no short question is wanted, those that have choices stand in their place.
  private func pool(_ making: ChoiceMaking) -> [Candidate] {
    let wanted = proposals.candidates.filter { options.kinds.contains(kind(of: $0)) }
    guard options.kinds.contains(.choice), !options.kinds.contains(.short) else { return wanted }
    return making.choices(among: proposals.candidates) + wanted
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

  private func concepts() -> Set<String> {
    var terms = Set<String>()
    for reading in proposals.readings.values {
      for fact in reading.facts where fact.kind == .term || fact.kind == .marked {
        terms.insert(Stem.contentStems(of: reading.passage.text(of: fact.span)).joined(separator: " "))
      }
    }
    return terms
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
    var prompt: String
    var answer: String
    switch candidate.form {
    case .cloze(let statement, let gap):
      prompt = ""
      answer = passage.text(of: gap)
      for case .text(let text) in passage.segments(of: statement, gaps: [gap]) { prompt += text + " " }
    case .short(let asked, let wanted): (prompt, answer) = (asked, wanted)
    case .list(let asked, let items, _): (prompt, answer) = (asked, items.joined(separator: " "))
    case .choice(let asked, let choices):
      // What “true or false” asks is the value.
      prompt = asked
      answer =
        TrueOrFalse.isPrompt(asked) ? passage.text(of: candidate.span) : choices.first(where: \.isRight)?.text ?? ""
    }
    let answerStems = Self.stems(ofAnswer: answer)
    let counts = proposals.lexis.sentenceCounts
    let key = answerStems.min { (counts[$0, default: 0], $0) < (counts[$1, default: 0], $1) } ?? ""
    return Selection.Entry(
      candidate: candidate, promptStems: Set(Stem.contentStems(of: prompt)), answerStems: answerStems, key: key,
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
      let passage = proposals.passages[candidate.passage]
      let content: Card.Content
      switch candidate.form {
      case .short(let prompt, let answer): content = .short(prompt: prompt, answer: answer)
      case .list(let prompt, let items, let isOrdered):
        content = .list(prompt: prompt, items: items, isOrdered: isOrdered)
      case .choice(let prompt, let choices): content = .choice(prompt: prompt, choices: choices)
      case .cloze(let statement, let gap):
        let all = gaps[candidate.passage]?[statement] ?? [gap]
        let segments = GapHint(inventory: inventory).hinted(
          passage.segments(of: statement, gaps: all), gaps: all, of: passage)
        content = .cloze(ClozeText(segments: segments), gap: all.firstIndex(of: gap) ?? 0)
      }
      var card = Card(content, acceptedAnswers: candidate.acceptedAnswers, source: source(of: candidate, in: passage))
      if [.short, .cloze].contains(card.kind), candidate.rule != .acronym,
        let other = inventory.explained.other(than: card.answer), !card.prompt.contains(other)
      {
        card.acceptedAnswers = (card.acceptedAnswers + [other]).uniqued()
      }
      return Question(
        card: card, evidence: passage.text, lines: passage.lines, rule: candidate.rule.rawValue, score: candidate.score,
        section: passage.section)
    }
  }

  private func source(of candidate: Candidate, in passage: Passage) -> Source {
    let (first, last) = (passage.lines.lowerBound, passage.lines.upperBound)
    let place = first == last ? "line \(first)" : "lines \(first)–\(last)"
    return Source(place: place, quotation: Quotation.around(candidate.span, in: passage))
  }

  // MARK: what is left over

  private func unused(chosen: [Candidate], pool: [Candidate]) -> [UnusedSentence] {
    let used = Set(chosen.map(\.passage))
    var best: [Int: Double] = [:]
    for candidate in pool { best[candidate.passage] = max(best[candidate.passage] ?? 0, candidate.score) }
    return proposals.passages.enumerated().compactMap { index, passage in
      guard !used.contains(index) else { return nil }
      let reason: UnusedSentence.Reason
      if let known = proposals.reasons[index] {
        reason = known
      } else if let score = best[index] {
        reason = score < options.minimumScore ? .belowFloor(best: score) : .overBudget
      } else {
        reason = .noFact
      }
      return UnusedSentence(text: passage.text, lines: passage.lines, reason: reason)
    }
  }
}
