import Glibc

/// How another program ended.
public enum ProgramEnding: Hashable, Sendable {
  case exited(status: Int32)
  case killed(signal: Int32)
  /// It could not be started; `program` is the last one tried, `code` the system's errno.
  case notStarted(program: String, code: Int32)
}

extension ProgramEnding {
  /// For people; nil when all is well.
  ///
  /// - Parameter action: what the program was run for: "editing Decks/essay.md".
  public func sentence(_ action: String) -> String? {
    switch self {
    case .exited(status: 0): nil
    case .exited(let status): "\(action): the program ended with status \(status)"
    case .killed(let signal): "\(action): the program was ended by signal \(signal)"
    case .notStarted(let program, let code):
      "\(action): “\(program.visible)” cannot be started: \(String(cString: strerror(code)))"
    }
  }
}
