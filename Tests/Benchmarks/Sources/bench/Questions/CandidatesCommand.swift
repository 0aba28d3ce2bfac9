import Cards
import Documents
import Foundation
import Language
import Questions

/// Prints every question that documents could be asked, one JSON object a line, with what its score is computed from.
struct CandidatesCommand {
  let paths: [String]

  init(_ arguments: ArraySlice<String>) throws {
    paths = Array(arguments)
    guard !paths.isEmpty, !paths.contains(where: { $0.hasPrefix("-") }) else { throw BenchmarkProblem(sentence: usage) }
  }

  func run() throws {
    let generator = QuestionGenerator(analyser: Analyser())
    for path in paths {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      let document = try Document(reading: bytes, path: path)
      let name = URL(fileURLWithPath: path).lastPathComponent
      for candidate in generator.candidates(from: document) {
        print(try JSONLines.line(CandidateLine(candidate, document: name)))
      }
    }
  }
}

/// A candidate as a line of JSON: the names of `study generate --format jsonl` where it has them.
private struct CandidateLine: Encodable {
  var document: String
  /// The card's identity: with the document's name, the candidate's own.
  var digest: String
  var rule: String
  var kind: String
  var score: Double
  var asked: Double
  var prompt: String
  var answer: String
  var accepted: [String]
  var choices: [String]
  var items: [String]
  var evidence: String
  var lines: [Int]
  /// Those that are 0 are left out.
  var features: [String: Double]

  init(_ candidate: CandidateQuestion, document: String) {
    let question = candidate.question
    self.document = document
    digest = question.card.id.description
    rule = question.rule
    kind = question.card.kind.rawValue
    score = question.score
    asked = candidate.askedChance
    prompt = question.card.prompt
    answer = question.card.answer
    accepted = question.card.acceptedAnswers
    (choices, items) = ([], [])
    switch question.card.content {
    case .choice(_, let all): choices = all.map(\.text)
    case .list(_, let all, _): items = all
    case .short, .cloze: break
    }
    evidence = question.evidence
    lines = [question.lines.lowerBound, question.lines.upperBound]
    features = candidate.traits.reduce(into: [:]) { $0[$1.name] = ($1.value * 10_000).rounded() / 10_000 }
  }
}
