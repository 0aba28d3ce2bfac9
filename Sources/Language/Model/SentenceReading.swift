/// What the network says of a sentence: numbers of labels, one a word.
package struct SentenceReading: Sendable {
  package var tags: [Int] = []
  package var inflections: [Int] = []
  /// From 0; −1 for the root's one child.
  package var heads: [Int] = []
  package var relations: [Int] = []
  /// The lead of the chosen head over the best other one, as probabilities in 1/1024.
  package var margins: [Int] = []
  package var entities: [Int] = []
  /// The lead of the chosen label over the best other one, in 1/1024; 0 for words outside every name.
  package var entityMargins: [Int] = []
}
