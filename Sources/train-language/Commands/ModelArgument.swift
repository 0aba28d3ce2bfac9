import ArgumentParser
import Foundation
import Language

/// Which model a command uses: the one that ships, or a file.
struct ModelArgument: ParsableArguments {
  @Option(help: "A model's file, as train wrote it; the one that ships if left out.") var model: String?

  func analyser(arithmetic: Arithmetic = .fastest) throws -> Analyser {
    guard let model else { return Analyser(arithmetic: arithmetic) }
    guard let data = FileManager.default.contents(atPath: model) else {
      throw DataProblem(path: model, line: nil, what: "there is no such file, or it may not be read")
    }
    return Analyser(model: try Model(ModelBytes(copying: Array(data)), arithmetic: arithmetic))
  }
}
