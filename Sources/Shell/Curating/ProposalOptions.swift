import ArgumentParser
import Cards
import Foundation
import Questions

/// What `generate` and `refresh` are told alike: how many questions, of which kinds, about what.
struct ProposalOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "At most this many cards of each document.") var limit: Int?
  @Option(
    name: .customLong("per-1000-words"),
    help: "At most this many cards for each 1,000 words; 25 unless said, and up to 45 for a short document.")
  var perThousandWords: Double?
  @Option(name: .shortAndLong, help: "Only these kinds of card, separated by commas: short, cloze, list, choice.")
  var kinds: String?
  @Option(help: "Only cards that are this likely to be kept, 0 to 1; 0.5 unless said.") var minScore: Double?
  @Option(help: "Only sentences that hold this term, or stand under a heading that does.") var focus: String?
  @Option(help: "Only what stands under the heading with these words, its subsections included.") var section: String?
  @Option(help: "Another number shuffles the choices of cards otherwise; nothing else depends on it.") var seed:
    UInt64 =
      0
  @Flag(help: "Ask for no term as such: no “What is …?”, no “What is … called?”.") var noConcepts = false

  static let values: [String: ArgumentCompletion] = [
    "--limit": .nothing, "--per-1000-words": .nothing, "--kinds": .list(Card.Kind.allCases.map(\.rawValue)),
    "--min-score": .nothing, "--focus": .nothing, "--section": .nothing, "--seed": .nothing,
  ]

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit \(limit) leaves no card; write 1 or more.") }
    if let rate = perThousandWords, !(rate > 0 && rate <= 1000) {
      throw ValidationError("--per-1000-words \(Self.short(rate)) is no rate; write more than 0, up to 1000.")
    }
    if let score = minScore, !(0...1).contains(score) {
      throw ValidationError("--min-score \(Self.short(score)) is no score; write 0 to 1, such as 0.75.")
    }
    for (name, text) in [("focus", focus), ("section", section)] {
      guard let text, !text.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
      throw ValidationError("--\(name) “\(text)” has no word in it; write a word or more.")
    }
    _ = try chosenKinds()
  }

  func questionOptions() throws -> QuestionOptions {
    var options = QuestionOptions(
      limit: limit, perThousandWords: perThousandWords, kinds: try chosenKinds(), focus: focus, section: section,
      asksConcepts: !noConcepts, seed: seed)
    if let minScore { options.minimumScore = minScore }
    return options
  }

  private func chosenKinds() throws -> Set<Card.Kind> {
    let all = Card.Kind.allCases
    guard let kinds else { return Set(all) }
    let names = kinds.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces).lowercased()
    }
    return Set(
      try names.map { name in
        if let kind = Card.Kind(rawValue: name) { return kind }
        let advice =
          nearestWord(to: name, among: all.map(\.rawValue)).map { "did you mean “\($0)”?" }
          ?? "write some of \(all.map(\.rawValue).joined(separator: ", ")), separated by commas."
        throw ValidationError("--kinds: “\(name)” is no kind of card; \(advice)")
      })
  }

  /// A number without the “.0” of a whole one.
  private static func short(_ number: Double) -> String {
    let text = String(number)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
