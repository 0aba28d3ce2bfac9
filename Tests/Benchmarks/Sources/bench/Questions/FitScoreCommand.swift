import Fitting
import Foundation
import Questions

/// Fits the score on judged cards and on what people ask, tests it on documents left out, and writes the weights.
struct FitScoreCommand {
  private var judgedPath: String?
  private var askedPath: String?
  private var outputPath: String?
  private var isJSON = false

  init(_ arguments: ArraySlice<String>) throws {
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--judged": judgedPath = rest.popFirst()
      case "--asked": askedPath = rest.popFirst()
      case "--out": outputPath = rest.popFirst()
      case "--json": isJSON = true
      default: throw BenchmarkProblem(sentence: usage)
      }
    }
    guard judgedPath != nil || askedPath != nil else { throw BenchmarkProblem(sentence: usage) }
  }

  func run() throws {
    var reports: [FitReport] = []
    var kept = CardModel(intercept: 0, weights: Self.byHand, rules: [:])
    var asked = CardModel(intercept: 0, weights: [:], rules: [:])
    var origin: [String] = []
    if let judgedPath {
      let outcomes = try Self.kept(in: judgedPath)
      let search = FitSearch(outcomes: outcomes, believed: Self.byHand)
      kept = search.model
      reports.append(search.report(named: "kept"))
      origin.append("kept: \(outcomes.count) verdicts of judged.jsonl; \(Self.pull(of: search)).")
    } else {
      origin.append("kept: no card has been judged yet; priors and reservations as they were set by hand.")
    }
    if let askedPath {
      let outcomes = try JSONLines.values(AskedLine.self, in: askedPath).map {
        Outcome(
          document: $0.document, rule: $0.rule, features: $0.features, isYes: $0.asked == 1, weight: $0.weight ?? 1)
      }
      let search = FitSearch(outcomes: outcomes, believed: [:])
      asked = search.model
      reports.append(search.report(named: "asked"))
      origin.append("asked: \(outcomes.count) candidates of asked.jsonl; \(Self.pull(of: search)).")
    }
    origin.append("Made by `bench fit-score`; both files and how to make this again: Tests/QuestionsTests/Judged.")
    if let outputPath {
      let text = GeneratedWeights(kept: kept, asked: asked, origin: origin).text
      try Data(text.utf8).write(to: URL(fileURLWithPath: outputPath), options: .atomic)
    }
    for report in reports { print(isJSON ? try JSONLines.line(report) : report.table) }
  }

  private static func pull(of search: FitSearch) -> String {
    "pull \(search.fit.strength), of rules \(search.fit.ruleStrength)"
  }

  /// What counts before anything is judged.
  private static let byHand = ["prior": 1.0, "reservations": 1.0]

  /// Verdicts on one card share its weight. The prior is the rule's own now, whatever it was on the day of judging.
  private static func kept(in path: String) throws -> [Outcome] {
    let judged = try JSONLines.values(Judged.self, in: path)
    let counts = judged.reduce(into: [String: Int]()) { $0[$1.document + $1.digest, default: 0] += 1 }
    let priors = CandidateQuestion.priors.reduce(into: [String: Double]()) { $0[$1.name] = $1.value }
    return judged.map { card in
      var features = card.features
      features["prior"] = priors[card.rule] ?? features["prior"]
      return Outcome(
        document: card.document, rule: card.rule, features: features, isYes: card.keep == 1,
        weight: 1 / Double(counts[card.document + card.digest] ?? 1))
    }
  }
}

/// A candidate, and whether a person asked for what it wants.
private struct AskedLine: Decodable {
  var document: String
  var rule: String
  var asked: Int
  var features: [String: Double]
  var weight: Double?
}
