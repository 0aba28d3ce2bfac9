/// Gives the cards of a sentence their chances: of being kept by a strict editor, and of being what a person asks.
struct Scoring {
  private let reader: FeatureReader

  init(reading: Reading, index: StemIndex, isEssay: Bool) {
    reader = FeatureReader(reading: reading, index: index, isEssay: isEssay)
  }

  func scored(_ candidate: Candidate) -> Candidate {
    var scored = candidate
    let features = reader.features(of: candidate)
    scored.score = ScoreWeights.kept.probability(of: features, rule: candidate.rule)
    scored.value = ScoreWeights.asked.probability(of: features, rule: candidate.rule)
    return scored
  }

  func features(of candidate: Candidate) -> CardFeatures { reader.features(of: candidate) }
}
