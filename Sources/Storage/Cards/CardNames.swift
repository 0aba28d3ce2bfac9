import Cards

/// Which identities are one and the same card, by its aliases.
///
/// An alias says that two identities mean one card, and nothing more: chains, forks and cycles (an edit taken back)
/// all come down to groups of names for one card.
struct CardNames {
  /// Groups of two or more names, each sorted.
  private(set) var groups: [[CardID]] = []
  private var groupIndex: [CardID: Int] = [:]

  init(_ aliases: [Alias]) {
    var neighbours: [CardID: [CardID]] = [:]
    for alias in aliases where alias.was != alias.now {
      neighbours[alias.was, default: []].append(alias.now)
      neighbours[alias.now, default: []].append(alias.was)
    }
    for start in neighbours.keys.sorted() where groupIndex[start] == nil {
      var group = [start]
      groupIndex[start] = groups.count
      var next = 0
      while next < group.count {
        for name in neighbours[group[next]] ?? [] where groupIndex[name] == nil {
          groupIndex[name] = groups.count
          group.append(name)
        }
        next += 1
      }
      groups.append(group.sorted())
    }
  }

  /// The card's names, itself among them.
  func names(of card: CardID) -> [CardID] { groupIndex[card].map { groups[$0] } ?? [card] }
}
