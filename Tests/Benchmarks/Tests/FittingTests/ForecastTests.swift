import Foundation
import Testing

@testable import Fitting

/// How forecasts are measured, and what is printed of them.
struct ForecastTests {
  private let forecasts = [
    Forecast(chance: 0.9, isYes: true, group: "a"), Forecast(chance: 0.8, isYes: false, group: "a"),
    Forecast(chance: 0.75, isYes: true, group: "b"), Forecast(chance: 0.72, isYes: true, group: "b"),
    Forecast(chance: 0.1, isYes: false, group: "b"),
  ]

  @Test func `the AUC is the share of pairs in order, ties half`() {
    // Of six pairs of a yes and a no, 0.8 stands above two.
    #expect(forecasts.auc == 4.0 / 6)
    #expect(forecasts.aucInGroups == 1)
    #expect([Forecast(chance: 0.5, isYes: true), Forecast(chance: 0.5, isYes: false)].auc == 0.5)
    #expect([Forecast(chance: 0.5, isYes: true)].auc == nil)
  }

  @Test func `the loss is the mean surprise`() {
    let expected = -(log(0.9) + log(0.2) + log(0.75) + log(0.72) + log(0.9)) / 5
    #expect(abs(forecasts.logLoss - expected) < 1e-12)
    #expect(abs(forecasts.logLossOfRate + 0.6 * log(0.6) + 0.4 * log(0.4)) < 1e-12)
  }

  @Test func `calibration counts by tenths`() {
    #expect(
      forecasts.calibration.map { "\($0.from) \($0.count) \($0.rate)" } == [
        "0.1 1 0.0", "0.7 2 1.0", "0.8 1 0.0", "0.9 1 1.0",
      ])
    #expect(abs(forecasts.calibration[1].meanChance - 0.735) < 1e-12)
    #expect(forecasts.above(0.8) == (share: 0.4, rate: 0.5))
  }

  @Test func `the weights are written as the program reads them`() {
    let model = CardModel(intercept: -0.123456, weights: ["b": 2, "a": 0.5], rules: ["when": -1])
    let none = CardModel(intercept: 0, weights: [:], rules: [:])
    #expect(
      GeneratedWeights(kept: model, asked: none, origin: ["From here.", "And there."]).text == """
        // Generated. Do not edit.
        //
        // From here.
        // And there.

        /// The weights of the models of a card.
        enum ScoreWeights {
          /// Whether a strict editor keeps the card without changing a letter.
          static let kept = ScoreModel(
            intercept: -0.1235,
            weights: [
              "a": 0.5,
              "b": 2,
            ],
            rules: [
              "when": -1,
            ])

          /// Whether it wants what a person who studies the document asks for.
          static let asked = ScoreModel(
            intercept: 0,
            weights: [:],
            rules: [:])
        }

        """)
  }

  @Test func `a verdict is read by the names of the rubric`() throws {
    let line = """
      {"document": "a.txt", "digest": "00", "rule": "when", "kind": "short", "features": {"prior": 1.5}, "judge": 2,
      "grammatical": 1, "selfcontained": 0, "answer_ok": 1, "worth": 1, "keep": 0, "fault": "context"}
      """
    #expect(
      try JSONDecoder().decode(Judged.self, from: Data(line.utf8))
        == Judged(
          document: "a.txt", digest: "00", rule: "when", kind: "short", features: ["prior": 1.5], judge: 2,
          grammatical: 1,
          selfcontained: 0, answerIsRight: 1, worth: 1, keep: 0, fault: "context"))
  }
}
