/// Everything that an analyser knows of English, read where it lies in a model's bytes.
package struct Model: Sendable {
  package let network: Network
  package let labels: Labels
  package let lemmas: LemmaTable
  /// Held, because everything else points into it.
  private let file: ModelFile

  package init(_ memory: ModelBytes, arithmetic: Arithmetic = .fastest) throws(ModelProblem) {
    file = try ModelFile(memory)
    network = try Network(file, arithmetic: arithmetic)
    labels = try Labels(file)
    lemmas = try LemmaTable(file)
  }
}
