/// Which of the new cards of a deck file are vanished ones, edited.
public struct EditPairing: Hashable, Sendable {
  /// A card before and after it was edited.
  public struct Pair: Hashable, Sendable {
    public var was: CardID
    public var now: CardID

    public init(was: CardID, now: CardID) {
      self.was = was
      self.now = now
    }
  }

  /// Cards that could be each other, where it is not plain which is which. They are left alone.
  public struct Ambiguity: Hashable, Sendable {
    /// At least one, ascending.
    public var was: [CardID]
    /// At least one, ascending.
    public var now: [CardID]

    public init(was: [CardID], now: [CardID]) {
      self.was = was
      self.now = now
    }
  }

  public var pairs: [Pair]
  public var ambiguous: [Ambiguity]

  public init(vanished: [KnownCard], new: [KnownCard]) {
    pairs = []
    ambiguous = []
  }
}
