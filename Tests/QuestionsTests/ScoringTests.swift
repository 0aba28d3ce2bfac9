import Foundation
import Language
import Testing

@testable import Questions

/// What a card's score is computed from, and how.
struct ScoringTests {
  @Test(arguments: [0.001, 0.02, 0.2, 0.5, 0.6, 0.77, 0.95, 0.999])
  func `log odds are those of the C library to five digits`(probability: Double) {
    let logOdds = LogOdds.of(probability)
    #expect(abs(logOdds - log(probability / (1 - probability))) < 1e-5)
    #expect(abs(LogOdds.probability(of: logOdds) - probability) < 1e-5)
  }

  @Test func `log odds beyond all measure are still probabilities`() {
    #expect((0..<0.0001).contains(LogOdds.probability(of: -1e9)))
    #expect((0.9999..<1).contains(LogOdds.probability(of: 1e9)))
  }

  @Test func `a rule with an effect is known by it, another by its prior`() {
    let model = ScoreModel(
      intercept: 0.5, weights: ["prior": 2, "rivals": -1, "noFeatureOfOurs": 9], rules: ["object": 1])
    var features = CardFeatures()
    features[.prior] = 1.5
    features[.rivals] = 2
    // 0.5 + 1 − 2, and 0.5 + 2 · 1.5 − 2.
    #expect(model.probability(of: features, rule: .object) == 0.378)
    #expect(model.probability(of: features, rule: .subject) == 0.818)
  }

  @Test func `features are named in their order, the empty ones left out`() {
    var features = CardFeatures()
    features.set(.rivals, 2)
    features.set(.isCloze, if: true)
    features.set(.asksWho, if: false)
    #expect(features.named.map { "\($0.name) \($0.value)" } == ["isCloze 1.0", "rivals 2.0"])
  }

  /// The features of the first card of a rule in a text.
  private func features(of rule: Rule, in text: String) throws -> CardFeatures {
    let proposals = try proposals(of: text)
    let candidate = try #require(proposals.candidates.first { $0.rule == rule })
    return proposals.scoring(ofPassage: candidate.passage).features(of: candidate)
  }

  @Test func `a gap's features are those of its sentence, its answer and what is left round it`() throws {
    let features = try features(
      of: .yearGap, in: "The harbour of Norrby was built by three engineers from Turku in 1862.")
    let wanted: [Feature: Double] = [
      .isCloze: 1, .answerIsDate: 1, .answerWords: 1, .answerIsOneWord: 1, .answerHasDigit: 1, .sentenceWords: 1.3,
      .promptNames: 2, .promptNumbers: 1, .promptPrepositions: 4, .promptHasBe: 1, .promptWords: 1.2,
      .opensParagraph: 1,
      .gapPlace: 12.0 / 13, .rivals: 0, .isList: 0, .asksWhat: 0,
    ]
    for (feature, value) in wanted.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      #expect(features[feature] == value, "\(feature.name)")
    }
  }

  @Test func `a question's word, and a noun that points out of it, are seen`() throws {
    let passage = passage("The monk Albrecht founded the chapel after the war in 1219.")
    let reading = Reading(
      passage: passage, index: 0, lexis: Lexis(of: [passage], title: nil, headings: []), statements: [], facts: [])
    let reader = FeatureReader(reading: reading, index: StemIndex(of: [passage]), isEssay: false)
    let features = reader.features(
      of: Candidate(
        form: .short(prompt: "In which year did Albrecht found the chapel after the war?", answer: "1219"), rule: .when,
        passage: 0, span: 10..<11))
    #expect(features[.asksWhen] == 1 && features[.asksWhich] == 0 && features[.promptOpensWithPreposition] == 1)
    #expect(features[.promptBareDefinites] == 2)
    #expect(features[.promptHasDo] == 1)
    // in–which, which–year, year–did, did–Albrecht, Albrecht–found, found–the; “the chapel after the war” stands there.
    #expect(features[.promptSeams] == 6)
  }

  @Test func `a sentence that says as much about something else is a rival`() {
    let passages = [
      passage("The lighthouse of Norrby was built in 1862."), passage("The lighthouse of Visby was built in 1870."),
      passage("Geese feed on eelgrass."),
    ]
    let index = StemIndex(of: passages)
    func rivals(_ prompt: String, _ answer: String) -> Int {
      index.rivals(
        asking: index.numbers(of: Stem.contentStems(of: prompt)), answer: index.numbers(of: [answer]), besides: 0
      ).count
    }
    #expect(rivals("When was a lighthouse built?", "1862") == 1)
    #expect(rivals("When was the lighthouse of Norrby built?", "1862") == 0)
    #expect(rivals("When was the lighthouse built?", "lighthous") == 0)
    #expect(index.repeats(of: index.numbers(of: ["lighthous"]), besides: 0, most: 5) == 1)
  }

  @Test func `candidates carry what their score was computed from`() throws {
    let document = try document(SampleText.textbook, path: "tides.md")
    let candidates = QuestionGenerator(analyser: Analyser()).candidates(from: document)
    #expect(candidates.count == Sample.textbook.proposals.candidates.count)
    let known = Set(CandidateQuestion.traitNames)
    let rules = Set(CandidateQuestion.priors.map(\.name))
    for candidate in candidates {
      #expect(candidate.traits.allSatisfy { known.contains($0.name) && $0.value.isFinite && $0.value != 0 })
      #expect(rules.contains(candidate.question.rule))
      #expect((0...1).contains(candidate.question.score) && (0...1).contains(candidate.askedChance))
      #expect(candidate.question.card.prompt.split(separator: "[…]").count <= 2)
    }
  }
}
