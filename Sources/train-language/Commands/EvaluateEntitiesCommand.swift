import ArgumentParser
import Language

struct EvaluateEntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-entities", abstract: "Measures people, places and organisations and prints one JSON object.")

  @Argument(help: "Sentences with labels: token, tab, label; an empty line after each sentence.") var file: String
  @OptionGroup var model: ModelArgument

  func run() throws {
    let sentences = try EntityFile.sentences(path: file)
    let analysis = GivenWords(sentences).analysis(by: try model.analyser())
    var found = [Set<EntitySpan>](repeating: [], count: sentences.count)
    for entity in analysis.entities where EntitySpan.scoredTypes.contains(entity.kind.rawValue) {
      found[entity.sentence].insert(EntitySpan(words: entity.words, type: entity.kind.rawValue))
    }
    var parts: [String] = []
    for types in [EntitySpan.scoredTypes, ["PER"], ["LOC"], ["ORG"]] {
      var score = EntityScore()
      for (sentence, spans) in zip(sentences, found) {
        let wanted = EntitySpan.spans(of: sentence.entities ?? [], types: types)
        score.add(found: spans.filter { types.contains($0.type) }, wanted: wanted)
      }
      let numbers =
        "\"precision\": \(score.precision.rounded(2)), \"recall\": \(score.recall.rounded(2)), \"f1\": \(score.f1.rounded(2))"
      parts.append(types.count == 3 ? numbers : "\"\(types.first ?? "")\": {\(numbers)}")
    }
    print("{" + parts.joined(separator: ", ") + "}")
  }
}
