import ArgumentParser
import Foundation
import Language

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Prints a text's analysis as CoNLL-U.")

  @Argument(help: "A text in UTF-8.") var file: String
  @OptionGroup var model: ModelArgument

  func run() throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw DataProblem(path: file, line: nil, what: "there is no such file, or it may not be read")
    }
    let text = String(decoding: data, as: UTF8.self)
    let utf8 = Array(text.utf8)
    for (number, sentence) in try model.analyser().sentences(of: text).enumerated() {
      let source = String(decoding: utf8[sentence.range], as: UTF8.self).split { $0.isNewline }.joined(separator: " ")
      print("# sent_id = \(number + 1)\n# text = \(source)")
      print(TreebankSentence(sentence).conllu, terminator: "")
    }
  }
}
