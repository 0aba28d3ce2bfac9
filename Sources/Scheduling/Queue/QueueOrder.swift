/// In which order due cards are asked. Ties are settled by chance, from the sitting's seed.
public enum DueOrder: String, CaseIterable, Hashable, Sendable, Codable {
  /// Longest due first; cards of one day by falling chance of being forgotten.
  case dueDay
  /// Most nearly forgotten first.
  case retrievabilityAscending
  /// Best known first.
  case retrievabilityDescending
  /// Largest delay in proportion to the interval first.
  case relativeOverdueness
  /// In the order of the decks and of the cards in them.
  case deck
  /// In the order in which the cards were added, over all decks.
  case added
  case random
}

/// In which order new cards are introduced.
public enum NewOrder: String, CaseIterable, Hashable, Sendable, Codable {
  /// Deck by deck, in the order of the cards in them.
  case deck
  /// The first cards of all decks, then the second ones, and so on.
  case added
  case random
}

/// Where new cards stand among the due ones.
public enum NewPlacement: String, CaseIterable, Hashable, Sendable, Codable {
  /// Spread evenly.
  case mixed
  case beforeDue
  case afterDue
}
