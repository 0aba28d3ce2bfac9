/// A sentence that gave no question, and why.
public struct UnusedSentence: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// Its first words lean on an earlier sentence; the pointer is named as it stands (“This”, “However”).
    case leansOnEarlier(pointer: String)
    /// Its words ask, command or address somebody instead of telling something.
    case tellsNothing
    /// The author judges or demands; the cue is named as it stands (“should”, “great”).
    case opinion(cue: String)
    /// It is no sentence: no verb, or brackets and quotation marks that do not close.
    case noSentence
    /// Fewer or more words than a card can carry.
    case length(words: Int)
    /// No number, name, term, definition or list was found that could safely be asked.
    case noFact
    /// Facts were found, and every card made of them broke a rule of form; the last rule is named.
    case vetoed(rule: String)
    /// Its cards scored below the floor.
    case belowFloor(best: Double)
    /// Its cards were good enough, and better ones used up the budget.
    case overBudget
    /// It is outside of what was asked for: another section, or not about the term.
    case outside
    /// A language model of the person's own, asked as editor, dropped its cards.
    case editedOut
  }

  /// The sentence as it stands in the document but for white space.
  public var text: String
  /// The lines it stands on, from 1.
  public var lines: ClosedRange<Int>
  public var reason: Reason

  public init(text: String, lines: ClosedRange<Int>, reason: Reason) {
    self.text = text
    self.lines = lines
    self.reason = reason
  }
}

extension UnusedSentence.Reason {
  /// The reason as a person reads it after the sentence's place.
  public var sentence: String {
    switch self {
    case .leansOnEarlier(let pointer): "“\(pointer)” leans on an earlier sentence"
    case .tellsNothing: "it asks or addresses somebody instead of telling something"
    case .opinion(let cue): "“\(cue)” makes it the author's opinion"
    case .noSentence: "it is no whole sentence"
    case .length(let words): "\(words) words are too few or too many for a card"
    case .noFact: "no number, name, term or list in it can safely be asked"
    case .vetoed(let rule): "its cards break a rule of form (\(rule))"
    case .belowFloor(let best): "its best card scores only \((best * 100).rounded() / 100)"
    case .overBudget: "better cards used up the budget"
    case .outside: "it is outside of the section or term that was asked for"
    case .editedOut: "the editor dropped its cards"
    }
  }
}
