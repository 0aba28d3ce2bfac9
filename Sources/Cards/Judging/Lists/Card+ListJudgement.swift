extension Card {
  /// Judges the items that were typed in answer to a list card: each is taken for the item it fits best, so that as many as possible
  /// fit; an item typed twice counts once.
  ///
  /// In an ordered list what was typed has to come in the order that is wanted; an item that does not is `misplaced`.
  public func judgement(ofItems typed: [String]) -> ListJudgement {
    guard case .list(_, let items, let isOrdered) = content else {
      return ListJudgement(items: [], typed: typed.map { _ in .unknown })
    }
    return ListComparison(card: self, items: items, typed: typed).judgement(isOrdered: isOrdered)
  }
}
