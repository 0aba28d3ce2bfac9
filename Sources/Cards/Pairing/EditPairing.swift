/// Which of the new cards of a deck file are vanished ones, edited.
///
/// Two cards can be each other where they have the same answer, are of one kind and their prompts are alike by 0.6 or more, or where they
/// have the same prompt. How alike they are altogether is the mean of prompt and answer. A pair is taken where each is the
/// other's best partner by a margin of 0.1; what is taken is out of the way of the others.
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
    /// At least one, in the order of the vanished cards.
    public var was: [CardID]
    /// At least one, in the order of the new cards.
    public var now: [CardID]

    public init(was: [CardID], now: [CardID]) {
      self.was = was
      self.now = now
    }
  }

  /// One to one, in the order of the new cards.
  public private(set) var pairs: [Pair] = []
  /// Each card is in one at most.
  public private(set) var ambiguous: [Ambiguity] = []

  /// - Parameters:
  ///   - vanished: cards that stood in a deck file when it was last looked at and do not now.
  ///   - new: cards that stand there now and did not; in the order of the file.
  /// - Complexity: O(cards + pairs with the same prompt or the same answer).
  public init(vanished: [KnownCard], new: [KnownCard]) {
    var candidates = EditCandidates(vanished: vanished, new: new)
    let plain = candidates.takePlainPairs()
    pairs = plain.sorted { $0.now < $1.now }.map { Pair(was: vanished[$0.was].id, now: new[$0.now].id) }
    ambiguous = candidates.components().map { was, now in
      Ambiguity(was: was.map { vanished[$0].id }, now: now.map { new[$0].id })
    }
  }
}
