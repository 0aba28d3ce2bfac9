import FoundationEssentials

/// A card in learning that comes back in the sitting; the soonest is the smallest.
///
/// A card that leaves the sitting, or comes back at another moment, leaves its entry behind: `generation` tells which of a
/// card's entries still holds.
struct LearningEntry: Hashable, Comparable, Sendable {
  var due: Date
  /// Settles ties; the queue's own number of the card.
  var slot: Int32
  var generation: Int32

  static func < (one: LearningEntry, other: LearningEntry) -> Bool {
    (one.due, one.slot, one.generation) < (other.due, other.slot, other.generation)
  }
}
