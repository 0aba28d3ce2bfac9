/// The screen and the keyboard as the program sees them: `SystemTerminal` is the real one, the tests have a scripted
/// one.
///
/// A class, because there is one screen and it remembers where it stands (an open prompt, a drawn status).
@MainActor public protocol Console: AnyObject {
  /// Columns and rows of the window now, each at least 1; 80 × 24 where there is no window.
  var columns: Int { get }
  var rows: Int { get }

  /// How standard output is to look.
  var appearance: Appearance { get }

  /// How the status line and messages on standard error are to look: standard output may be a file while a person
  /// watches.
  var statusAppearance: Appearance { get }

  /// Whether a person sits at both ends: standard input and standard output are terminals.
  var isInteractive: Bool { get }

  /// Why writing to standard output no longer works; nil while it does. Further text is dropped and reading gives
  /// `.hungUp`, so that the program comes to its end by itself.
  var outputFailure: OutputFailure? { get }

  /// Writes one line and its newline. The text is made harmless; it is not wrapped.
  func write(_ line: StyledText)
  /// Writes the lines, each with its newline, in one piece.
  func write(lines: [StyledText])
  /// Writes text that another program may read: into a file or a pipe byte for byte, to a terminal made harmless.
  ///
  /// - Parameter data: with the newlines that it is to have.
  func write(data: String)
  /// Writes a message and its newline to standard error.
  func writeError(_ text: String)

  /// Reads a line with the person's own editing keys.
  ///
  /// - Parameters:
  ///   - prompt: drawn before the line; one line, without newline.
  ///   - initialText: already stands there, to be edited.
  ///   - remembers: whether the line enters the history, and whether the history can be recalled here. False for
  ///     answers.
  ///   - completer: what can stand at the cursor, in the order in which it is to be listed; nil: Tab inserts nothing.
  /// - Returns: the line without its newline; a pasted text may have newlines inside.
  func readLine(
    prompt: StyledText, initialText: String, remembers: Bool, completer: ((CompletionRequest) -> [Completion])?
  ) -> LineInput

  /// Reads one key press. The prompt stays on its line, the key is not echoed; what is written next begins on a new
  /// line. An empty prompt goes on waiting behind the one that stands there already.
  ///
  /// - Parameter discardsTypeAhead: whether keys pressed before the prompt was drawn are forgotten: they cannot have
  ///   been meant for what it asks.
  func readKey(prompt: StyledText, discardsTypeAhead: Bool) -> Key

  /// Draws the one line that may be drawn over, below everything written; nil takes it away. Nothing in plain mode.
  func redraw(status: StyledText?)

  /// What has come in from outside since it was last asked for or read: long work looks here between two steps.
  /// An interruption is reported once; a hang-up again and again.
  func interruption() -> Interruption?

  /// Shows a long text: through the pager on a terminal that is too small for it, else as written.
  func page(_ lines: [StyledText])

  /// Opens the person's editor and waits until it ends; the terminal is the editor's meanwhile.
  ///
  /// - Parameter line: from 1; where to put the cursor, with editors that can be told.
  func edit(_ path: String, line: Int?) -> ProgramEnding
}

extension Console {
  public func readLine(prompt: StyledText) -> LineInput {
    readLine(prompt: prompt, initialText: "", remembers: false, completer: nil)
  }

  /// Type-ahead is forgotten: a person who pressed Enter twice by accident must not rate a card unseen.
  public func readKey(prompt: StyledText) -> Key {
    readKey(prompt: prompt, discardsTypeAhead: true)
  }

  /// Whether the editor ended well. `edit` tells how it ended otherwise.
  public func runEditor(_ path: String, line: Int?) -> Bool {
    edit(path, line: line) == .exited(status: 0)
  }
}
