/// What judging a typed answer says.
public enum Verdict: Hashable, Sendable {
  case right
  /// Right, but for slips that are worth showing; at least one.
  case rightBut([Slip])
  case wrong
  /// Too near to be called wrong and too far to be called right: the person decides.
  case undecided
}

/// A small fault of an answer that counts as right.
public enum Slip: Hashable, Sendable {
  case spelling(typed: String, meant: String)
  case accent(typed: String, meant: String)
  case wordOrder
  case missingWord(String)
  case extraWord(String)

  /// In the learner's words, without a full stop.
  public var sentence: String {
    switch self {
    case .spelling(let typed, let meant): "“\(typed)” should be “\(meant)”"
    case .accent(let typed, let meant): "“\(typed)” is written “\(meant)”"
    case .wordOrder: "the words stand in another order"
    case .missingWord(let word): "“\(word)” is missing"
    case .extraWord(let word): "“\(word)” is too much"
    }
  }
}

/// A stretch of the wanted answer beside what was typed, to be drawn in order.
///
/// The `same` and `missing` parts joined are the wanted answer, character by character; what was typed has the `extra` parts instead of
/// the missing ones, without white space around them.
public enum DifferencePart: Hashable, Sendable {
  case same(String)
  /// Wanted and not typed.
  case missing(String)
  /// Typed and not wanted.
  case extra(String)
}

/// How a typed answer compares with what was wanted.
public struct Judgement: Hashable, Sendable {
  public var verdict: Verdict
  /// The accepted answer that came nearest, as it is shown.
  public var expected: String
  public var difference: [DifferencePart]

  public init(verdict: Verdict, expected: String, difference: [DifferencePart]) {
    self.verdict = verdict
    self.expected = expected
    self.difference = difference
  }
}
