/// A sentence as the network learns it: numbers only.
struct Example: Sendable {
  var length: Int
  /// `[length × WordTables.rowCount]`
  var rows: [Int32]
  var hasTree: Bool
  /// One a word; empty without a tree. Heads from 0, −1 the root.
  var tags: [Int32] = []
  var inflections: [Int32] = []
  var heads: [Int32] = []
  var relations: [Int32] = []
  /// One a word: the labels that the data allows, a bit each; empty where the data has no entities.
  var entities: [UInt32] = []

  var hasEntities: Bool { !entities.isEmpty }
}
