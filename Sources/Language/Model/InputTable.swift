/// One of the tables whose rows, added or set side by side, are what the network reads of a word.
package struct InputTable: Sendable {
  package enum Kind: Int, CaseIterable, Sendable {
    case word, suffix3, suffix2, prefix3, suffix4, shape, cluster4, cluster6, cluster10, cluster, gazetteer, vector
  }

  package var kind: Kind
  package var rows: Int
  package var columns: Int
  /// Where in the input the row is added.
  package var offset: Int

  /// The width of the input: all tables side by side, those with the same offset added up.
  package static let inputWidth = 288

  /// The tables in the order of `Kind`.
  ///
  /// - Parameters:
  ///   - wordCount: rows of the word table, the unknown word's first one included.
  ///   - clusterCount: whole clusters, the unknown one included.
  ///   - vectorCount: words with a vector, the unknown one included; these rows are given, not learnt.
  package static func all(wordCount: Int, clusterCount: Int, vectorCount: Int) -> [InputTable] {
    [
      InputTable(kind: .word, rows: wordCount, columns: 64, offset: 0),
      InputTable(kind: .suffix3, rows: 4096, columns: 32, offset: 64),
      InputTable(kind: .suffix2, rows: 4096, columns: 32, offset: 64),
      InputTable(kind: .prefix3, rows: 4096, columns: 32, offset: 96),
      InputTable(kind: .suffix4, rows: 4096, columns: 32, offset: 96),
      InputTable(kind: .shape, rows: 512, columns: 16, offset: 128),
      InputTable(kind: .cluster4, rows: 17, columns: 32, offset: 144),
      InputTable(kind: .cluster6, rows: 65, columns: 32, offset: 144),
      InputTable(kind: .cluster10, rows: 1025, columns: 32, offset: 144),
      InputTable(kind: .cluster, rows: clusterCount, columns: 32, offset: 144),
      InputTable(kind: .gazetteer, rows: 256, columns: 16, offset: 176),
      InputTable(kind: .vector, rows: vectorCount, columns: 96, offset: 192),
    ]
  }
}
