/// How the items that were typed compare with the items of a list.
public struct ListJudgement: Hashable, Sendable {
  /// What became of an item that was wanted.
  public enum Item: Hashable, Sendable {
    /// Typed, perhaps with slips; `typed` is the index of what was typed. An undecided judgement is for the person to settle.
    case hit(typed: Int, Judgement)
    /// Typed, but not in its place in an ordered list.
    case misplaced(typed: Int, Judgement)
    case missed
  }

  /// What an item that was typed turned out to be.
  public enum Typed: Hashable, Sendable {
    /// Taken for the wanted item with this index.
    case matched(item: Int)
    /// Means the wanted item with this index, which was typed before and counts once.
    case repeated(item: Int)
    case unknown
    case empty
  }

  /// One for each wanted item, in the order of the card.
  public var items: [Item]
  /// One for each typed item, in the order of typing.
  public var typed: [Typed]

  public init(items: [Item], typed: [Typed]) {
    self.items = items
    self.typed = typed
  }
}

extension ListJudgement {
  public var wantedCount: Int { items.count }

  /// How many items are right, slips aside, and in their place.
  public var hitCount: Int {
    items.count { item in
      guard case .hit(_, let judgement) = item else { return false }
      return judgement.verdict != .undecided
    }
  }

  /// Whether some items are right and some are not.
  public var isPartial: Bool {
    hitCount > 0 && hitCount < wantedCount
  }

  /// Right where every item is there and nothing else, with all slips; wrong where one is missed or misplaced.
  public var verdict: Verdict {
    var slips: [Slip] = []
    var isUndecided = typed.contains(.unknown)
    for item in items {
      guard case .hit(_, let judgement) = item else { return .wrong }
      switch judgement.verdict {
      case .right: break
      case .rightBut(let found): slips += found
      case .undecided: isUndecided = true
      case .wrong: return .wrong
      }
    }
    if isUndecided { return .undecided }
    return slips.isEmpty ? .right : .rightBut(slips)
  }
}
