import Cards
import FoundationEssentials
import Scheduling

/// What the statistics say, with the names of decks and cards, to be taken away as JSON or CSV.
///
/// The forms are promised to other programs: `version` grows when a member or column is renamed, is taken away, or
/// changes its meaning; new ones may come without.
public struct StatisticsReport: Hashable, Sendable {
  /// The version of both forms.
  public static let version = 1

  /// A card as the report names it.
  public struct NamedCard: Hashable, Sendable {
    public var id: CardID
    public var deck: String
    public var prompt: String

    public init(id: CardID, deck: String, prompt: String) {
      self.id = id
      self.deck = deck
      self.prompt = prompt
    }
  }

  /// Statistics and the cards that were given to them, in the same order.
  public struct Part: Hashable, Sendable {
    public var statistics: Statistics
    public var cards: [NamedCard]

    public init(_ statistics: Statistics, cards: [NamedCard]) {
      self.statistics = statistics
      self.cards = cards
    }
  }

  /// One deck's statistics.
  public struct DeckPart: Hashable, Sendable {
    /// The deck's path without ending.
    public var deck: String
    public var title: String?
    public var part: Part

    public init(deck: String, title: String?, part: Part) {
      self.deck = deck
      self.title = title
      self.part = part
    }
  }

  /// The moment of the report.
  public var at: Date
  /// The zone that holds then.
  public var utcOffsetSeconds: Int
  /// All cards, each once, even if it stands in two decks.
  public var library: Part
  /// In the order in which they are written.
  public var decks: [DeckPart]

  public init(at: Date, utcOffsetSeconds: Int, library: Part, decks: [DeckPart]) {
    self.at = at
    self.utcOffsetSeconds = utcOffsetSeconds
    self.library = library
    self.decks = decks
  }
}
