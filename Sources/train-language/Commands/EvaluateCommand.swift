import ArgumentParser
import Foundation
import Language

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measures a model on a treebank and prints one JSON object.")

  @Argument(help: "A treebank in CoNLL-U.") var file: String
  @Flag(help: "Take the treebank's words and sentences instead of finding them.") var goldTokens = false
  @Option(help: "Also write the analysis, as CoNLL-U, to this file.") var write: String?
  @OptionGroup var model: ModelArgument

  func run() throws {
    let analyser = try model.analyser()
    let sentences = try ConlluReader.sentences(path: file)
    var gold = ScoredText()
    var system = ScoredText()
    var seconds = 0.0
    var written = ""
    for document in RawText.documents(sentences) {
      for sentence in document { gold.add(sentence) }
      let start = ProcessorTime.seconds
      let found = goldTokens ? Self.analyseGold(document, analyser) : Self.analyseRaw(document, analyser)
      seconds += ProcessorTime.seconds - start
      for sentence in found {
        system.add(sentence)
        if write != nil { written += sentence.conllu }
      }
    }
    if let write { try Data(written.utf8).write(to: URL(fileURLWithPath: write), options: .atomic) }
    guard let score = TreebankScore(gold: gold, system: system) else {
      throw DataProblem(path: file, line: nil, what: "the analysis holds other characters than the treebank")
    }
    let measures: [(String, Double)] = [
      ("tokens", score.tokens.f1), ("sentences", score.sentences.f1), ("words", score.words.f1),
      ("upos", score.upos.f1),
      ("xpos", score.xpos.f1), ("feats", score.feats.f1), ("lemmas", score.lemmas.f1), ("uas", score.uas.f1),
      ("las", score.las.f1), ("clas", score.clas.f1),
    ]
    let numbers =
      measures.map { "\"\($0.0)\": \($0.1.rounded(2))" } + [
        "\"wordsPerSecond\": \(Int(Double(system.words.count) / max(seconds, 1e-9)))"
      ]
    print("{" + numbers.joined(separator: ", ") + "}")
  }

  private static func analyseRaw(_ document: [TreebankSentence], _ analyser: Analyser) -> [TreebankSentence] {
    let raw = RawText(document)
    return analyser.sentences(of: raw.text, paragraphEnds: raw.paragraphEnds).map(TreebankSentence.init)
  }

  private static func analyseGold(_ document: [TreebankSentence], _ analyser: Analyser) -> [TreebankSentence] {
    let given = GivenWords(document)
    var found = given.analysis(by: analyser).sentences.map(TreebankSentence.init)
    for index in found.indices { found[index].joined = document[index].joined }
    return found
  }
}

/// Sentences whose words are given, laid out as text for the analyser.
struct GivenWords {
  private var bytes: [UInt8] = []
  private var sentences: [[Token]] = []

  init(_ document: [TreebankSentence]) {
    for sentence in document {
      var tokens: [Token] = []
      for word in sentence.words {
        let start = bytes.count
        bytes += Array(word.form.utf8)
        tokens.append(Token(start: start, end: bytes.count, gap: .space, continuesToken: false))
        bytes.append(32)
      }
      sentences.append(tokens)
    }
  }

  func analysis(by analyser: Analyser) -> Analysis {
    bytes.withUnsafeBufferPointer { analyser.analysis(of: SplitText($0, sentences: sentences)) }
  }
}

/// The processor time that this thread has used.
enum ProcessorTime {
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
