import Cards
import Foundation

/// A card that was edited: the identity it had and the one it has now. Both lead to one history.
public struct Alias: Hashable, Sendable {
  /// As in `LoggedReview`; what undoes the pairing.
  public var id: Int64?
  public var was: CardID
  public var now: CardID
  public var at: Date

  public init(id: Int64? = nil, was: CardID, now: CardID, at: Date) {
    self.id = id
    self.was = was
    self.now = now
    self.at = at
  }
}

/// A card that is no longer in the deck file in which it was seen.
public struct VanishedCard: Hashable, Sendable {
  public var card: KnownCard
  /// When it was first missed.
  public var since: Date

  public init(card: KnownCard, since: Date) {
    self.card = card
    self.since = since
  }
}
