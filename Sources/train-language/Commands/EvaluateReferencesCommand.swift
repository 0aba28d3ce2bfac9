import ArgumentParser
import Language

struct EvaluateReferencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-references",
    abstract: "Measures how often pronouns are resolved right, with the treebank's words and our own trees.")

  @Argument(help: "A treebank in CoNLL-U with GUM's layer of entities.") var file: String
  @Option(help: "Count only links that are at least so sure.") var leastConfidence = 0.0
  @OptionGroup var model: ModelArgument

  private struct Count {
    var wanted = 0
    var answered = 0
    var right = 0

    var json: String {
      let accuracy = 100 * Double(right) / Double(max(wanted, 1))
      let precision = 100 * Double(right) / Double(max(answered, 1))
      return
        "{\"pronouns\": \(wanted), \"answered\": \(answered), \"accuracy\": \(accuracy.rounded(2)), \"precision\": \(precision.rounded(2))}"
    }
  }

  func run() throws {
    let analyser = try model.analyser()
    var counts = [Count](repeating: Count(), count: 3)
    let kinds: [Set<String>] = [
      ["he", "him", "his", "himself", "she", "her", "hers", "herself"], ["it", "its", "itself"],
      ["they", "them", "their", "theirs", "themselves"],
    ]
    for document in RawText.documents(try ConlluReader.sentences(path: file)) {
      let gold = GoldMentions(document).mentions
      let found = GivenWords(document).analysis(by: analyser).mentions
      for (place, mention) in gold.enumerated() where mention.words.count == 1 {
        let form = document[mention.sentence].words[mention.head].form.lowercased()
        guard let kind = kinds.firstIndex(where: { $0.contains(form) }),
          gold[..<place].contains(where: { $0.entity == mention.entity })
        else { continue }
        counts[kind].wanted += 1
        guard
          let own = found.first(where: {
            $0.sentence == mention.sentence && $0.head == mention.head && $0.kind == .pronoun
          }),
          let antecedent = own.antecedent, own.confidence >= leastConfidence
        else { continue }
        counts[kind].answered += 1
        let target = found[antecedent]
        let isRight = gold.contains {
          $0.entity == mention.entity && $0.sentence == target.sentence
            && (target.words.contains($0.head) && $0.words.contains(target.head))
        }
        if isRight { counts[kind].right += 1 }
      }
    }
    print("{\"he/she\": \(counts[0].json), \"it\": \(counts[1].json), \"they\": \(counts[2].json)}")
  }
}
