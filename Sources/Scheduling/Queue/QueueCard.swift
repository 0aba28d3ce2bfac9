/// A card as the review queue needs it.
public struct QueueCard: Hashable, Sendable {
  /// The caller's name of the card: ≥ 0, small, each once; an index into the caller's own array.
  public var index: Int

  /// Which of the sitting's decks it is in, from 0.
  public var deck: Int

  /// The same for siblings, and for no others, in all decks.
  public var group: Int

  public var schedule: CardSchedule

  /// Where it stands in its deck.
  public var position: Int

  /// The card's own seed, the same in every sitting.
  public var seed: UInt64

  /// The chance that it is recalled now, where the order asks for it; nil for a new card.
  public var retrievability: Double?

  public var isSuspended: Bool
  public var isBuried: Bool

  public init(
    index: Int, deck: Int, group: Int, schedule: CardSchedule, position: Int, seed: UInt64,
    retrievability: Double? = nil, isSuspended: Bool = false, isBuried: Bool = false
  ) {
    self.index = index
    self.deck = deck
    self.group = group
    self.schedule = schedule
    self.position = position
    self.seed = seed
    self.retrievability = retrievability
    self.isSuspended = isSuspended
    self.isBuried = isBuried
  }
}

/// What is left of a deck's daily limits.
public struct DeckLimits: Hashable, Sendable {
  /// New cards that may still be introduced today, ≥ 0.
  public var new: Int
  /// Due cards that may still be asked today, ≥ 0.
  public var due: Int

  public init(new: Int, due: Int) {
    self.new = new
    self.due = due
  }
}
