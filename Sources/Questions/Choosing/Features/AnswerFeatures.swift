import Language

/// Reads the features of a card's answer.
struct AnswerFeatures {
  let candidate: Candidate
  let text: String
  /// Its stems, as the document numbers them.
  let stems: [Int32]
  let reading: Reading
  let index: StemIndex

  private var passage: Passage { reading.passage }

  func set(_ features: inout CardFeatures) {
    let words = PromptWords(text).words
    setLength(words, &features)
    setType(&features)
    setForm(words, &features)
    setNews(words, &features)
  }

  private func setLength(_ words: [PromptWords.Word], _ features: inout CardFeatures) {
    features.set(.answerWords, words.count)
    features.set(.answerWordsOverFour, max(0, words.count - 4))
    features.set(.answerIsOneWord, if: words.count == 1)
  }

  private func setType(_ features: inout CardFeatures) {
    switch candidate.kind {
    case .year, .date, .century: features[.answerIsDate] = 1
    case .count, .share, .money: features[.answerIsNumber] = 1
    case .name: features[.answerIsName] = 1
    case .marked: features[.answerIsMarked] = 1
    case .term: features[.answerIsTerm] = 1
    case .phrase: features[.answerIsPhrase] = 1
    case .item: features[.answerIsItem] = 1
    case .superlative: features[.answerIsSuperlative] = 1
    default: break
    }
    features.set(.answerHasPerson, if: passage.persons.contains { $0.overlaps(candidate.span) })
    for name in passage.names where name.span.overlaps(candidate.span) {
      switch name.kind {
      case .place: features[.answerHasPlace] = 1
      case .organisation: features[.answerHasBody] = 1
      default: break
      }
    }
  }

  private func setForm(_ words: [PromptWords.Word], _ features: inout CardFeatures) {
    let first = words.first?.lower ?? ""
    features.set(.answerHasDigit, if: text.utf8.contains(where: Numerals.isDigit))
    features.set(.answerHasCapital, if: words.contains { $0.isCapital })
    features.set(.answerOpensDefinite, if: first == "the")
    features.set(.answerOpensIndefinite, if: first == "a" || first == "an")
    features.set(.answerOpensWithPreposition, if: FunctionWords.plainPrepositions.contains(first))
    features.set(.answerIsBareDefinite, if: first == "the" && words.count == 2 && !words[1].isCapital)
    features.set(.answerHasComma, if: text.contains(","))
    features.set(.answerHasAnd, if: words.contains { ["and", "or"].contains($0.lower) })
    features.set(
      .answerHasVerb,
      if: candidate.span.contains { passage.words.indices.contains($0) && passage.words[$0].tag.hasPrefix("V") })
    features.set(
      .answerHasPronoun,
      if: words.contains { SentenceFeatures.personal.contains($0.lower) || Pointing.demonstratives.contains($0.lower) })
    features.set(.answerHasVague, if: words.contains { VagueWords.nouns.contains($0.lower) })
  }

  private func setNews(_ words: [PromptWords.Word], _ features: inout CardFeatures) {
    let content = words.filter { !$0.isFunction }.map { Double(CommonWords.rarity(of: $0.lower)) / 4 }
    features[.answerRarity] = content.max() ?? 0
    features[.answerHeadRarity] = content.last ?? 0
    features[.answerSpecificity] = (stems.map(index.bits).max() ?? 0) / 10
    features[.answerShare] =
      Double(stems.map(index.count).max() ?? 0) / Double(max(1, reading.lexis.sentenceCount))
    let named = Stem.contentStems(of: text)
    features.set(.answerInTitle, if: !named.isEmpty && named.allSatisfy(reading.lexis.titleStems.contains))
    features.set(.answerInHeading, if: !named.isEmpty && named.allSatisfy(reading.lexis.headingStems.contains))
    features.set(.answerRepeats, index.repeats(of: stems, besides: reading.index, most: 5))
  }
}
