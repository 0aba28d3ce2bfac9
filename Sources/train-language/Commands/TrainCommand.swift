import ArgumentParser
import Foundation
import Language

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Learns a model from treebanks, entities and lexical tables.")

  @Option(help: "Folder with the treebanks in CoNLL-U.") var treebanks: String
  @Option(help: "Folder with the sentences labelled with entities.") var entities: String
  @Option(help: "Folder with the lexical tables.") var lexicon: String
  @Option(help: "Where the model is written.") var out: String
  @Option(help: "Seed of everything that is left to chance.") var seed: UInt64 = 1
  @Option(help: "Times that all sentences are seen.") var epochs = 30
  @Option(help: "Width of each direction of the encoder.") var hidden = 128
  @Option(help: "Where the state is kept after each epoch, and taken up again.") var checkpoint: String?
  @Option(
    help:
      "Parts of a word to leave out, to learn what they are worth (cluster, gazetteer, word …); no model is written.")
  var leaveOut: [String] = []
  @Option(help: "End after so many of them, to go on later, perhaps with another number of epochs.") var stopAfter: Int?
  @Option(help: "Epochs between two measurements on development sentences.") var measureEvery = 5

  func run() throws {
    let data = try TrainingData(treebanks: treebanks, entities: entities)
    let lexicon = try Lexicon(folder: lexicon)
    let inventory = Inventory(of: data.trees)
    let words = WordInventory(
      sentences: data.trees + data.entitySentences + data.coarseEntitySentences, lexicon: lexicon)
    var maker = ExampleMaker(inventory: inventory, tables: words.makeTables())
    maker.leftOut = InputTable.Kind.allCases.filter { kind in leaveOut.contains { "\(kind)".hasPrefix($0) } }
    var settings = Trainer.Settings()
    settings.seed = seed
    settings.epochs = epochs
    settings.hidden = hidden
    let examples =
      (data.trees.map { maker.example(of: $0) } + data.entitySentences.map { maker.example(of: $0) }
      + data.coarseEntitySentences.map { maker.example(of: $0, isCoarse: true) })
      .filter { $0.length <= settings.longestSentence && ($0.hasTree || !$0.entities.isEmpty) }
    let layout = Layout(
      Layout.Sizes(
        wordCount: words.wordCount, clusterCount: words.clusterCount,
        vectorCount: lexicon.vectorWords.count + 1, hidden: hidden, tagCount: inventory.tags.count,
        inflectionCount: inventory.inflections.count, relationCount: inventory.relations.count,
        entityCount: Inventory.entities.count))
    let trainer = Trainer(settings: settings, inventory: inventory, examples: examples, layout: layout)
    let optimiser = Optimiser(values: layout.initialValues(seed: seed, vectors: lexicon.vectors))
    report(
      "\(examples.count) sentences, \(examples.reduce(0) { $0 + $1.length }) words; \(layout.count) numbers, \(layout.count - layout.tableCount) of them dense"
    )
    let learner = BatchLearner(layout: layout, inflectionGroups: inventory.inflectionGroups)
    let meter = Meter(data: data, maker: maker, layout: layout)
    var done = 0
    if let checkpoint, FileManager.default.fileExists(atPath: checkpoint) {
      done = try Checkpoint.read(into: optimiser, path: checkpoint)
      report("going on after epoch \(done)")
    }
    for epoch in done..<max(done, min(epochs, stopAfter ?? epochs)) {
      let start = ContinuousClock.now
      let loss = trainer.run(epoch: epoch, optimiser: optimiser, learner: learner) { done, all, loss in
        if done % 100 == 0 { report("  \(done)/\(all) loss \(loss.total.rounded(2))") }
      }
      let seconds = (ContinuousClock.now - start).components.seconds
      report(
        "epoch \(epoch + 1): \(seconds) s, loss tag \(loss.tag.rounded(3)) inflection \(loss.inflection.rounded(3)) "
          + "arc \(loss.arc.rounded(3)) label \(loss.label.rounded(3)) entity \(loss.entity.rounded(3))")
      if let checkpoint { try Checkpoint.write(optimiser, epoch: epoch + 1, path: checkpoint) }
      if (epoch + 1) % measureEvery == 0 || epoch == 0 { meter.print(values: optimiser.mean) }
    }
    guard leaveOut.isEmpty, (stopAfter ?? epochs) >= epochs else { return meter.print(values: optimiser.mean) }
    var quantiser = Quantiser(layout: layout, values: optimiser.mean)
    quantiser.addNetwork()
    quantiser.add(inventory: inventory, words: words, trees: data.trees)
    let lemmas = LemmaLearner(
      trees: data.trees, inventory: inventory, lexicon: try Lexicon.irregularForms(folder: self.lexicon))
    quantiser.add("lemmas", HashedTable.words(for: lemmas.entries))
    quantiser.add("lemmaTexts", lemmas.texts)
    try Data(quantiser.file).write(to: URL(fileURLWithPath: out), options: .atomic)
    report("\(out): \(quantiser.file.count) bytes")
  }
}

extension Double {
  /// To so many places, for printing.
  func rounded(_ places: Int) -> String { String(format: "%.\(places)f", self) }
}

/// Prints how well the network does on development sentences.
struct Meter {
  let data: TrainingData
  let maker: ExampleMaker
  let layout: Layout

  func print(values: [Float]) {
    let predictor = FloatPredictor(layout: layout)
    for (name, sentences) in data.development {
      let examples = sentences.map { maker.example(of: $0) }
      let score = DevelopmentScore(
        of: examples, sentences: sentences, inventory: maker.inventory, predictor: predictor, values: values)
      report("  \(name): UPOS \(score.tags.rounded(2)) UAS \(score.uas.rounded(2)) LAS \(score.las.rounded(2))")
    }
    for (name, sentences) in data.entityDevelopment {
      var score = EntityScore()
      values.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        for sentence in sentences {
          let prediction = predictor.predict(maker.example(of: sentence), values: base)
          let labels = prediction.entities.map { Inventory.entities[$0] }
          score.add(found: EntitySpan.spans(of: labels), wanted: EntitySpan.spans(of: sentence.entities ?? []))
        }
      }
      report(
        "  \(name) entities: P \(score.precision.rounded(2)) R \(score.recall.rounded(2)) F1 \(score.f1.rounded(2))")
    }
  }
}

/// Prints a line at once, also where the output is a file.
func report(_ line: String) {
  print(line)
  fflush(nil)
}
