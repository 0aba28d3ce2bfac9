import Foundation
import Language

/// Times the analyser's start, and how many words of a text it analyses a second, on one thread.
///
/// The text is a file, or the shipped documents again and again up to some 50,000 words. Paragraphs, between empty lines, are
/// texts of their own, as the blocks of a document are to the program; besides, all is analysed as one text.
struct LanguageBenchmark {
  private let options: Options
  private let paragraphs: [String]

  init(_ options: Options) throws {
    self.options = options
    let text = try options.path.map(Self.text) ?? Self.shippedDocuments()
    paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false).split(whereSeparator: \.isEmpty).map {
      $0.joined(separator: " ")
    }
  }

  func run() throws {
    let (_, start) = Timing.of(runs: 1) { Analyser().analysis(of: "A first sentence shows how long the start takes.") }
    let analyser = Analyser()
    let (words, timing) = Timing.of(runs: options.runCount) {
      paragraphs.reduce(0) { $0 + Self.wordCount(analyser.analysis(of: $1)) }
    }
    let whole = paragraphs.joined(separator: "\n\n")
    let (wholeWords, wholeTiming) = Timing.of(runs: options.runCount) { Self.wordCount(analyser.analysis(of: whole)) }
    guard words > 0, wholeWords == words else {
      throw BenchmarkProblem(sentence: "\(words) words in the paragraphs, but \(wholeWords) in the whole text\n")
    }
    var results = Results()
    results.add("words", Double(words))
    results.add("startMilliseconds", (start.cpuSeconds * 1e5).rounded() / 100)
    results.add("wordsPerSecond", (Double(words) / timing.cpuSeconds).rounded())
    results.add("wordsPerSecondAsOneText", (Double(words) / wholeTiming.cpuSeconds).rounded())
    results.add("cpuSeconds", timing.cpuRuns)
    results.show(asJSON: options.isJSON)
  }

  private static func wordCount(_ analysis: Analysis) -> Int { analysis.sentences.reduce(0) { $0 + $1.words.count } }

  private static func text(of path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BenchmarkProblem(sentence: "\(path): there is no such file, or it may not be read\n")
    }
    return String(decoding: data, as: UTF8.self)
  }

  private static func shippedDocuments() throws -> String {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<5 { folder.deleteLastPathComponent() }
    folder.appendPathComponent("Decks/Documents")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }.sorted()
    let text = try names.map { try Self.text(of: folder.appendingPathComponent($0).path) + "\n\n" }.joined()
    let words = text.split(whereSeparator: \.isWhitespace).count
    return String(repeating: text, count: max(1, 50_000 / max(words, 1)))
  }
}
