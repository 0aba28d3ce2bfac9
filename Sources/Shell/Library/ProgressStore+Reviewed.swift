import Cards
import Storage

extension ProgressStore {
  /// The cards that have a history.
  func reviewedCards() throws(StorageError) -> Set<CardID> { Set(try history().keys) }
}
