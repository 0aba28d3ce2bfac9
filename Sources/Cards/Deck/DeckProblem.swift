/// Something in a deck file that a person has to look at.
public struct DeckProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A byte that is no UTF-8; the offset counts from 0 at the start of the file.
    case notUTF8(byteOffset: Int)

    case frontMatterNotClosed
    case frontMatterLine(String)
    case unknownKey(String)
    case keyTwice(String, firstLine: Int)

    case answerWithoutQuestion
    case questionWithoutText
    case questionWithoutAnswer
    case answerWithoutText
    case secondAnswer(firstLine: Int)
    case answerBelowCloze

    case clozeWithoutGap
    case emptyGap
    case unclosedBracket
    case tooManyGaps(Int, most: Int)
    /// `Also:` below a text of several gaps.
    case whichGap(String)

    case choiceWithoutRight
    case choiceWithAnswer
    case choiceWithoutBox(String)
    case textBelowChoices(String)
    case itemWithoutText
    case sameItemTwice(String)

    case fieldOutOfPlace(String)
    case fieldTwice(String, firstLine: Int)
    case fieldWithoutText(String)
    case textBelowFields(String)

    /// Something that is nearly a tag; `losesCard` where a card cannot be read because of it.
    case misspeltTag(String, meant: String, losesCard: Bool)
    case sameCard(firstLine: Int)
    /// `lostCards`: how many cards the block spoils: the one in which it begins, and those it swallows.
    case codeNotClosed(closingLine: String, lostCards: Int)
    case questionInCode(firstLine: Int)
  }

  public var kind: Kind
  public var path: String
  /// From 1, as editors count.
  public var line: Int

  public init(kind: Kind, path: String, line: Int) {
    self.kind = kind
    self.path = path
    self.line = line
  }

  /// Whether every card that stands there is asked all the same.
  public var isWarning: Bool {
    switch kind {
    case .notUTF8, .answerWithoutQuestion, .questionWithoutText, .questionWithoutAnswer, .answerWithoutText,
      .secondAnswer, .answerBelowCloze, .clozeWithoutGap, .emptyGap, .tooManyGaps, .choiceWithoutRight,
      .choiceWithAnswer,
      .choiceWithoutBox, .textBelowChoices, .itemWithoutText, .fieldOutOfPlace, .textBelowFields:
      false
    case .frontMatterNotClosed, .frontMatterLine, .unknownKey, .keyTwice, .unclosedBracket, .whichGap, .sameItemTwice,
      .fieldTwice, .fieldWithoutText, .sameCard, .questionInCode:
      true
    case .misspeltTag(_, _, let losesCard):
      !losesCard
    case .codeNotClosed(_, let lostCards):
      lostCards == 0
    }
  }
}
