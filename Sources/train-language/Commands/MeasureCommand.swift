import ArgumentParser
import Foundation
import Language

struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Measures start and speed on a text and prints one JSON object.",
    discussion: """
      One thread; processor time. Start is the opening of the model and the analysis of a first sentence. Paragraphs, between
      empty lines, are texts of their own, as the blocks of a document are to the program.
      """)

  @Argument(help: "A text in UTF-8.") var file: String
  @Option(help: "Runs, of which the median counts.") var runs = 5
  @Option(help: "Arithmetic for another processor: plain, sse2 or avx2; the fastest if left out.") var arithmetic:
    String?
  @OptionGroup var model: ModelArgument

  func validate() throws {
    if let arithmetic, !Arithmetic.all.contains(where: { $0.name == arithmetic }) {
      let names = Arithmetic.all.map(\.name).joined(separator: ", ")
      throw ValidationError("this processor has no arithmetic “\(arithmetic)”; it has \(names)")
    }
  }

  func run() throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw DataProblem(path: file, line: nil, what: "there is no such file, or it may not be read")
    }
    let paragraphs = Self.paragraphs(of: String(decoding: data, as: UTF8.self))
    let chosen = Arithmetic.all.first { $0.name == arithmetic } ?? .fastest
    let started = ProcessorTime.seconds
    let analyser = try model.analyser(arithmetic: chosen)
    let first = analyser.analysis(of: "A first sentence shows how long the start takes.")
    let start = ProcessorTime.seconds - started
    precondition(first.sentences.count == 1, "the first sentence is one sentence")
    var words = 0
    let seconds = (0..<max(runs, 1)).map { _ -> Double in
      let started = ProcessorTime.seconds
      words = paragraphs.reduce(0) { $0 + analyser.analysis(of: $1).sentences.reduce(0) { $0 + $1.words.count } }
      return ProcessorTime.seconds - started
    }.sorted()
    let speed = Double(words) / max(seconds[seconds.count / 2], 1e-9)
    let milliseconds = (start * 1000).rounded(2)
    print(
      """
      {"arithmetic": "\(chosen.name)", "words": \(words), "wordsPerSecond": \(Int(speed)), \
      "startMilliseconds": \(milliseconds)}
      """)
  }

  /// What stands between empty lines.
  private static func paragraphs(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).split(whereSeparator: \.isEmpty).map {
      $0.joined(separator: "\n")
    }
  }
}
