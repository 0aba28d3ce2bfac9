/// Reads the features that all cards of a sentence share.
struct SentenceFeatures {
  let reading: Reading
  let isEssay: Bool

  private var passage: Passage { reading.passage }

  func features() -> CardFeatures {
    var features = CardFeatures()
    let words = passage.words.indices
    let count = passage.wordCount(in: words)
    features[.sentenceWords] = Double(count) / 10
    features.set(.sentenceClauses, words.count { passage.isFinite($0) })
    features.set(.sentenceCommas, passage.lower.count { $0 == "," })
    features.set(.sentencePronouns, passage.lower.count { Self.personal.contains($0) })
    features.set(.sentenceHedges, passage.lower.count { Judging.hedges.contains($0) })
    features.set(.sentenceJudgements, passage.judgingCueCount)
    features.set(.sentenceQuotes, if: passage.lower.contains { ["\"", "“", "”", "``", "''"].contains($0) })
    features.set(
      .sentenceDemonstratives, passage.lower.count { Pointing.demonstratives.contains($0) && $0 != "that" })
    features.set(.sentenceFacts, min(6, reading.facts.count))
    features[.sentenceDoubt] = Double(words.count { passage.words[$0].confidence < 0.5 }) / Double(max(1, words.count))
    features.set(.opensParagraph, if: passage.position == 0)
    features.set(.placeInParagraph, min(5, passage.position))
    features[.placeInDocument] = Double(reading.index) / Double(max(1, reading.lexis.sentenceCount))
    features.set(.isListItem, if: passage.isListItem)
    features.set(.isEssay, if: isEssay)
    features.set(.replacements, passage.replacements.count)
    features[.replacementDoubt] = 1 - (passage.replacements.map(\.confidence).min() ?? 1)
    features.set(.replacementDistance, min(5, passage.replacements.map(\.distance).max() ?? 0))
    return features
  }

  static let personal = Pointing.singularPerson.union(Pointing.singularThing).union(Pointing.plural)
}
