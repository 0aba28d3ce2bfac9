/// Where Tab was pressed.
public struct CompletionRequest: Hashable, Sendable {
  /// The whole words before the one at the cursor, without their quotes: `["review", "Two Cities"]`.
  public var words: [String]
  /// The word at the cursor, as far as it stands before the cursor, without its quotes; empty after a blank.
  public var word: String

  public init(words: [String], word: String) {
    self.words = words
    self.word = word
  }
}

/// Something that can stand where Tab was pressed.
public struct Completion: Hashable, Sendable {
  /// What follows a completion when it is the only one.
  public enum Ending: Hashable, Sendable {
    /// A blank: the word is whole.
    case blank
    /// Nothing: the person goes on with the same word (`--limit=`, a folder and its slash).
    case nothing
  }

  /// The whole word, unquoted; blanks and quotes in it are quoted when it is put on the line.
  public var text: String
  /// What the listing shows for it; nil: the text itself.
  public var label: String?
  public var ending: Ending

  public init(_ text: String, label: String? = nil, ending: Ending = .blank) {
    self.text = text
    self.label = label
    self.ending = ending
  }
}
