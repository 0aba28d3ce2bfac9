/// What reading a line gave.
public enum LineInput: Hashable, Sendable {
  case line(String)
  /// Ctrl-D on an empty line, or the end of a file.
  case endOfFile
  /// Ctrl-C: the line was given up.
  case interrupted
  /// The terminal is gone, or the program was asked to end.
  case hungUp
}

/// What reading a key gave.
public enum Key: Hashable, Sendable {
  /// A printable character, whole: an accent or an emoji is one key.
  case character(Character)
  case enter
  case backspace
  case escape
  /// A key without a meaning here: an arrow, a function key, a pasted text, another control character.
  case other
  case endOfFile
  case interrupted
  case hungUp
}

/// What reached the program from outside while it was not reading.
public enum Interruption: Hashable, Sendable {
  /// Ctrl-C.
  case interrupted
  /// The terminal or the reader of the output is gone, or the program was asked to end.
  case hungUp
}
