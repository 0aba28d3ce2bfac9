/// Reads the features of a sentence's cards.
struct FeatureReader {
  let reading: Reading
  let index: StemIndex
  /// The features that all cards of the sentence share.
  private let shared: CardFeatures
  private let reservations: Reservations
  /// By word of the sentence: the words that stand right after it somewhere.
  private let followers: [String: Set<String>]

  init(reading: Reading, index: StemIndex, isEssay: Bool) {
    self.reading = reading
    self.index = index
    shared = SentenceFeatures(reading: reading, isEssay: isEssay).features()
    reservations = Reservations(reading: reading)
    let words = reading.passage.text.split(separator: " ").map { PromptWords(String($0)).words.first?.lower ?? "" }
    followers = zip(words, words.dropFirst()).reduce(into: [:]) { $0[$1.0, default: []].insert($1.1) }
  }

  func features(of candidate: Candidate) -> CardFeatures {
    var features = shared
    let (prompt, answer) = candidate.shown(in: reading.passage)
    features[.prior] = LogOdds.of(candidate.rule.prior)
    features[.reservations] = reservations.weight(of: candidate)
    setKind(of: candidate, &features)
    let asked = index.numbers(of: Stem.contentStems(of: prompt))
    let wanted = index.numbers(of: Stem.contentStems(of: answer))
    AnswerFeatures(candidate: candidate, text: answer, stems: wanted, reading: reading, index: index).set(&features)
    PromptFeatures(words: PromptWords(prompt), stems: asked, reading: reading, index: index, followers: followers)
      .set(&features)
    let rivals = index.rivals(asking: asked, answer: wanted, besides: reading.index)
    features.set(.rivals, rivals.count)
    features[.rivalShare] = rivals.share
    if case .cloze(let statement, let gap) = candidate.form { setGap(statement, gap, &features) }
    return features
  }

  private func setKind(of candidate: Candidate, _ features: inout CardFeatures) {
    switch candidate.form {
    case .cloze: features[.isCloze] = 1
    case .list: features[.isList] = 1
    default: break
    }
    switch candidate.construction {
    case .main: features[.inMainClause] = 1
    case .conjunct: features[.inConjunct] = 1
    case .relative: features[.inRelative] = 1
    case .participial: features[.inParticipial] = 1
    case .reported: features[.inReported] = 1
    case .subordinate: features[.inSubordinate] = 1
    default: break
    }
    features[.clauseDoubt] = 1 - candidate.confidence
    if let lead = candidate.lead {
      features[.promptIsLed] = 1
      features[.leadWords] = Double(lead.text.split(separator: " ").count) / 10
    }
  }

  private func setGap(_ statement: Statement, _ gap: Range<Int>, _ features: inout CardFeatures) {
    let passage = reading.passage
    let round = statement.indices.filter { !gap.contains($0) }
    let count = passage.wordCount(of: statement) - passage.wordCount(in: gap)
    features.set(.gapContextUnderEight, max(0, 8 - count))
    features.set(.gapContextOverEighteen, max(0, count - 18))
    features[.gapPlace] = Double(round.count { $0 < gap.lowerBound }) / Double(max(1, round.count))
    features.set(
      .gapRareContext,
      min(
        4,
        round.count {
          passage.isNumber($0) || passage.words[$0].form.first?.isUppercase == true
            || CommonWords.rarity(of: passage.lower[$0]) >= 2 && !passage.isMark($0)
        }))
    features.set(.gapCutsClause, if: statement.cuts.contains(.clause))
    features.set(.gapCutsOpener, if: statement.cuts.contains(.opener))
    features.set(.gapCutsTrailing, if: statement.cuts.contains(.trailing))
  }
}

extension Candidate {
  /// What the learner sees, the gap as “[…]”, and what is wanted, a list's items joined by commas.
  func shown(in passage: Passage) -> (prompt: String, answer: String) {
    switch form {
    case .short(let prompt, let answer): return (prompt, answer)
    case .list(let prompt, let items, _): return (prompt, items.joined(separator: ", "))
    case .choice(let prompt, let choices):
      // What “true or false” asks is the value.
      let right = choices.first(where: \.isRight)?.text ?? ""
      return (prompt, TrueOrFalse.isPrompt(prompt) ? passage.text(of: span) : right)
    case .cloze(let statement, let gap):
      return passage.segments(of: statement, gaps: [gap]).reduce(into: ("", "")) { shown, segment in
        switch segment {
        case .text(let text): shown.0 += text
        case .gap(let answer, _): (shown.0, shown.1) = (shown.0 + "[…]", answer)
        }
      }
    }
  }
}
