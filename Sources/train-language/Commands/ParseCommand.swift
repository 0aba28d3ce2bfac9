import ArgumentParser
import Foundation
import Language

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Prints a text's analysis as CoNLL-U.",
    discussion: "Names, quantities and references stand in comments, by the numbers of their words.")

  @Argument(help: "A text in UTF-8.") var file: String
  @OptionGroup var model: ModelArgument

  func run() throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw DataProblem(path: file, line: nil, what: "there is no such file, or it may not be read")
    }
    let text = String(decoding: data, as: UTF8.self)
    let utf8 = Array(text.utf8)
    let analysis = try model.analyser().analysis(of: text)
    func place(_ words: Range<Int>) -> String {
      words.count == 1 ? "\(words.upperBound)" : "\(words.lowerBound + 1)-\(words.upperBound)"
    }
    func shown(_ range: Range<Int>) -> String {
      String(decoding: utf8[range], as: UTF8.self).split { $0.isNewline }.joined(separator: " ")
    }
    for (number, sentence) in analysis.sentences.enumerated() {
      print("# sent_id = \(number + 1)\n# text = \(shown(sentence.range))")
      for entity in analysis.entities where entity.sentence == number {
        print(
          "# entity = \(place(entity.words)) \(entity.kind.rawValue) \(entity.confidence.rounded(2)) \(shown(entity.range))"
        )
      }
      for quantity in analysis.quantities where quantity.sentence == number {
        print("# quantity = \(place(quantity.words)) \(quantity.value)")
      }
      for mention in analysis.mentions where mention.sentence == number {
        guard let antecedent = mention.antecedent else { continue }
        let target = analysis.mentions[antecedent]
        print(
          "# reference = \(place(mention.words)) \(mention.confidence.rounded(2)) \(shown(target.range)) (\(target.sentence + 1))"
        )
      }
      print(TreebankSentence(sentence).conllu, terminator: "")
    }
  }
}
