/// What is remembered of a card that stood in a deck file, so that it can be recognised after it was edited.
public struct KnownCard: Hashable, Sendable {
  public var id: CardID
  public var kind: Card.Kind
  public var prompt: String
  public var answer: String

  public init(id: CardID, kind: Card.Kind, prompt: String, answer: String) {
    self.id = id
    self.kind = kind
    self.prompt = prompt
    self.answer = answer
  }

  public init(_ card: Card) {
    self.init(id: card.id, kind: card.kind, prompt: card.prompt, answer: card.answer)
  }
}
