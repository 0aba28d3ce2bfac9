/// Reads the features of what the learner sees.
struct PromptFeatures {
  let words: PromptWords
  /// Its stems, as the document numbers them.
  let stems: [Int32]
  let reading: Reading
  let index: StemIndex
  /// By word of the sentence: the words that stand right after it somewhere.
  let followers: [String: Set<String>]

  func set(_ features: inout CardFeatures) {
    setLength(&features)
    if features[.isCloze] == 0 { setQuestionWord(&features) }
    setContent(&features)
    setLeaning(&features)
    setWording(&features)
  }

  private func setLength(_ features: inout CardFeatures) {
    let count = words.words.count
    features[.promptWords] = Double(count) / 10
    features.set(.promptWordsUnderEight, max(0, 8 - count))
    features.set(.promptWordsOverSixteen, max(0, count - 16))
  }

  private func setQuestionWord(_ features: inout CardFeatures) {
    guard let place = words.questionWord else { return }
    let all = words.words
    let next = all.indices.contains(place + 1) ? all[place + 1].lower : ""
    switch all[place].lower {
    case "who", "whom", "whose": features[.asksWho] = 1
    case "which": features[["year", "century", "month"].contains(next) ? .asksWhen : .asksWhich] = 1
    case "when": features[.asksWhen] = 1
    case "where": features[.asksWhere] = 1
    case "why": features[.asksWhy] = 1
    case "how": features[["many", "much"].contains(next) ? .asksHowMany : .asksHow] = 1
    default:
      if ["kind", "sort", "type"].contains(next) {
        features[.asksWhatKind] = 1
      } else {
        features[["year", "century"].contains(next) ? .asksWhen : .asksWhat] = 1
      }
    }
    features.set(
      .promptOpensWithPreposition, if: place > 0 && FunctionWords.prepositions.contains(all[place - 1].lower))
  }

  private func setContent(_ features: inout CardFeatures) {
    let content = words.words.filter { !$0.isFunction && !PromptWords.questionWords.contains($0.lower) }
    features.set(.promptNames, words.words.dropFirst().count { $0.isCapital })
    features.set(.promptNumbers, content.count { $0.isNumber })
    features.set(.promptContentWords, content.count)
    features.set(.promptRareWords, content.count { CommonWords.rarity(of: $0.lower) >= 3 })
    features.set(.promptPrepositions, words.count(in: FunctionWords.plainPrepositions))
    features.set(.promptCommas, words.text.count { $0 == "," })
    features[.promptSpecificity] = (stems.map(index.bits).max() ?? 0) / 10
    features[.promptMass] = stems.reduce(0) { $0 + index.bits(of: $1) } / 10
    let named = Stem.contentStems(of: words.text)
    features[.promptTitleShare] =
      Double(named.count(where: reading.lexis.titleStems.contains)) / Double(max(1, named.count))
  }

  private func setLeaning(_ features: inout CardFeatures) {
    features.set(.promptPronouns, words.count(in: SentenceFeatures.personal))
    features.set(.promptDemonstratives, words.words.count { ["this", "these", "those", "such"].contains($0.lower) })
    features.set(.promptHedges, words.count(in: Judging.hedges))
    features.set(.promptNegations, words.words.count { ["not", "n't", "never", "no", "nor"].contains($0.lower) })
    features.set(.promptVagueNouns, words.count(in: VagueWords.nouns))
    features.set(.promptBareDefinites, bareDefinites)
    features.set(.promptIsFramed, if: words.text.hasPrefix("According to "))
  }

  /// “the treaty” and nothing that says which.
  private var bareDefinites: Int {
    let all = words.words
    return all.indices.dropLast().count { place in
      guard all[place].lower == "the", !all[place + 1].isCapital, !all[place + 1].isNumber else { return false }
      guard all.indices.contains(place + 2) else { return true }
      let after = all[place + 2]
      return after.isFunction && !["of", "that", "which", "who", "for", "between", "in"].contains(after.lower)
    }
  }

  private func setWording(_ features: inout CardFeatures) {
    let all = words.words
    features.set(
      .promptEndsOpen,
      if: features[.isCloze] == 0 && all.last.map { FunctionWords.prepositions.contains($0.lower) } == true)
    features.set(.promptHasBe, if: all.contains { ["is", "are", "was", "were"].contains($0.lower) })
    features.set(.promptHasModal, if: all.contains { FunctionWords.modals.contains($0.lower) })
    features.set(.promptHasDo, if: all.contains { ["do", "does", "did"].contains($0.lower) })
    let seams = zip(all, all.dropFirst()).count { followers[$0.lower]?.contains($1.lower) != true }
    features.set(.promptSeams, seams)
    features[.promptSeamShare] = Double(seams) / Double(max(1, all.count - 1))
    features.set(.promptOddCapitals, oddCapitals)
    features.set(.promptMarks, words.text.count { "\"“”();:–—/".contains($0) })
  }

  /// Everyday words with a capital that no name beside them explains, and words small here that the document takes for
  /// names.
  private var oddCapitals: Int {
    let all = words.words
    return all.indices.dropFirst().count { place in
      let word = all[place]
      guard word.isCapital else { return reading.lexis.isName(word.lower) && !reading.lexis.isWord(word.lower) }
      let isBesideName =
        all[place - 1].isCapital && place > 1 || all.indices.contains(place + 1) && all[place + 1].isCapital
      return !isBesideName && reading.lexis.isWord(word.lower)
        && CommonWords.rarity(of: word.lower) < CommonWords.rarest
    }
  }
}
