public import Documents
import Language

extension QuestionGenerator {
  /// Every question of a document that breaks no rule of form, in the order of the document, each gap in a text of its
  /// own.
  ///
  /// For whoever judges questions or fits the score; a deck is made of `questions(from:)`. The options do not matter.
  public func candidates(from document: Document) -> [CandidateQuestion] {
    let passages = Passages(of: document, analyser: analyser) { _, _ in }.all
    var proposals = Proposals(passages: passages, document: document)
    proposals.propose()
    let assembly = Assembly(proposals: proposals, options: options, likeness: WordLikeness(of: analyser))
    var scorings: [Int: Scoring] = [:]
    return proposals.candidates.map { candidate in
      let scoring = scorings[candidate.passage] ?? proposals.scoring(ofPassage: candidate.passage)
      scorings[candidate.passage] = scoring
      return CandidateQuestion(
        question: assembly.question(of: candidate), askedChance: candidate.value,
        traits: scoring.features(of: candidate).named.map { CandidateQuestion.Trait(name: $0.name, value: $0.value) })
    }
  }
}
