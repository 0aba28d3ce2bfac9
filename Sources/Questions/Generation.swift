/// What became of a document: the questions chosen, and why every other sentence gave none.
public struct Generation: Hashable, Sendable {
  /// The questions chosen, in the order of the document.
  public var questions: [Question]
  /// How many sentences of prose were looked at.
  public var sentenceCount: Int
  /// How many words of prose were looked at.
  public var wordCount: Int
  /// How many facts were found in them, before anything was asked or chosen.
  public var factCount: Int
  /// How many terms were found that the document explains or leans on.
  public var conceptCount: Int
  /// The sentences that gave no question, in the order of the document, each with its reason.
  public var unused: [UnusedSentence]

  public init(
    questions: [Question] = [], sentenceCount: Int = 0, wordCount: Int = 0, factCount: Int = 0, conceptCount: Int = 0,
    unused: [UnusedSentence] = []
  ) {
    self.questions = questions
    self.sentenceCount = sentenceCount
    self.wordCount = wordCount
    self.factCount = factCount
    self.conceptCount = conceptCount
    self.unused = unused
  }
}
