import Cards

/// Cards that ask whether a sentence is true: as it stands, or with another value of the same kind that the document names.
///
/// “Not” is never put in: what is asked is a value, and who knows it sees which is right.
struct TrueOrFalse {
  static let opening = "True or false: "
  static let answers: Set<String> = ["True", "False"]

  /// The most of them among choice cards.
  static let share = 0.05

  let proposals: Proposals
  let distractors: Distractors
  let seed: UInt64

  static func isPrompt(_ prompt: String) -> Bool { prompt.hasPrefix(opening) }

  /// The best of the gaps as such cards, true and false ones in turn.
  ///
  /// - Parameter taken: the passages that are asked about already.
  func cards(among candidates: [Candidate], most: Int, without taken: Set<Int>) -> [Candidate] {
    let order = candidates.indices.filter { Self.isAsked(candidates[$0].rule) }
      .sorted { (-candidates[$0].score, $0) < (-candidates[$1].score, $1) }
    var made: [Candidate] = []
    var passages = taken
    for index in order where made.count < most && !passages.contains(candidates[index].passage) {
      guard let card = card(of: candidates[index], isTrue: (made.count + Int(seed % 2)) % 2 == 0) else { continue }
      passages.insert(candidates[index].passage)
      made.append(card)
    }
    return made
  }

  /// What differs from its rival by more than a hair.
  private static func isAsked(_ rule: Rule) -> Bool { [.yearGap, .nameGap, .shareGap].contains(rule) }

  private func card(of candidate: Candidate, isTrue: Bool) -> Candidate? {
    guard case .cloze(let statement, let gap) = candidate.form, statement.frame == nil, !statement.leans,
      let reading = proposals.readings[candidate.passage]
    else { return nil }
    let passage = reading.passage
    guard (6...22).contains(passage.wordCount(of: statement)),
      !statement.indices.contains(where: { isHedged(passage.lower[$0]) })
    else { return nil }
    let value = passage.text(of: gap)
    let told = passage.text(of: statement)
    var chance = ChoiceChance(seed: seed, prompt: told)
    // Its true form needs a rival too, or whoever sees a value without one knows it for true.
    guard
      let rival = distractors.find(
        prompt: told.replacing(value, with: ""), answer: value, rule: candidate.rule, kind: candidate.kind,
        evidence: candidate.passage, chance: &chance, isOwnOnly: true)?.texts.first
    else { return nil }
    let text = isTrue ? told : Self.replaced(gap, of: statement, in: passage, with: rival)
    var card = candidate
    card.form = .choice(
      prompt: Self.opening + text,
      choices: [Choice(text: "True", isRight: isTrue), Choice(text: "False", isRight: !isTrue)])
    card.acceptedAnswers = []
    return Vetoes(reading: reading).broken(by: card) == nil ? card : nil
  }

  private func isHedged(_ word: String) -> Bool {
    Judging.hedges.contains(word)
      || ["not", "n't", "never", "no", "about", "approximately", "only", "some", "often"].contains(word)
  }

  private static func replaced(_ gap: Range<Int>, of statement: Statement, in passage: Passage, with rival: String)
    -> String
  {
    passage.segments(of: statement, gaps: [gap]).reduce(into: "") { text, segment in
      switch segment {
      case .text(let part): text += part
      case .gap: text += rival
      }
    }
  }
}
