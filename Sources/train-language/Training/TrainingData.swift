/// All that the network learns from, and what its progress is measured on.
struct TrainingData {
  var trees: [TreebankSentence] = []
  /// Sentences with entities alone; those of coarse data, whose MISC stands for several types, last.
  var entitySentences: [TreebankSentence] = []
  var coarseEntitySentences: [TreebankSentence] = []
  var development: [(name: String, sentences: [TreebankSentence])] = []
  var entityDevelopment: [(name: String, sentences: [TreebankSentence])] = []

  /// Reads the files whose names the README of each folder gives.
  init(treebanks: String, entities: String) throws {
    trees = try ConlluReader.sentences(path: treebanks + "/ewt-train.conllu")
    var gum = try ConlluReader.sentences(path: treebanks + "/gum-open-train.conllu")
    let gumEntities = try EntityFile.sentences(path: entities + "/gum-open-train.tsv")
    if gum.count == gumEntities.count {
      for index in gum.indices where gum[index].words.map(\.form) == gumEntities[index].words.map(\.form) {
        gum[index].entities = gumEntities[index].entities
      }
    }
    trees += gum
    for name in ["crossner-train", "crossner-dev"] {
      entitySentences += try EntityFile.sentences(path: "\(entities)/\(name).tsv")
    }
    coarseEntitySentences = try EntityFile.sentences(path: entities + "/wikigold.tsv")
    for name in ["ewt-dev", "gum-open-dev"] {
      development.append((name, try ConlluReader.sentences(path: "\(treebanks)/\(name).conllu")))
    }
    for name in ["gum-open-dev", "uner-ewt-dev"] {
      entityDevelopment.append((name, try EntityFile.sentences(path: "\(entities)/\(name).tsv")))
    }
  }
}
