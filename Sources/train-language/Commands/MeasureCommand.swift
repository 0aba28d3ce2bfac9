import ArgumentParser
import Foundation
import Language

struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Measures start and speed on a text and prints one JSON object.",
    discussion: "One thread; processor time. Start is the opening of the model and the analysis of a first sentence.")

  @Argument(help: "A text in UTF-8.") var file: String
  @Option(help: "Runs, of which the median counts.") var runs = 5
  @OptionGroup var model: ModelArgument

  func run() throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw DataProblem(path: file, line: nil, what: "there is no such file, or it may not be read")
    }
    let text = String(decoding: data, as: UTF8.self)
    let started = ProcessorTime.seconds
    let analyser = try model.analyser()
    let first = analyser.analysis(of: "A first sentence shows how long the start takes.")
    let start = ProcessorTime.seconds - started
    precondition(first.sentences.count == 1, "the first sentence is one sentence")
    var words = 0
    let seconds = (0..<max(runs, 1)).map { _ -> Double in
      let started = ProcessorTime.seconds
      words = analyser.analysis(of: text).sentences.reduce(0) { $0 + $1.words.count }
      return ProcessorTime.seconds - started
    }.sorted()
    let speed = Double(words) / max(seconds[seconds.count / 2], 1e-9)
    print(
      "{\"words\": \(words), \"wordsPerSecond\": \(Int(speed)), \"startMilliseconds\": \((start * 1000).rounded(2))}")
  }
}
