import Terminal

/// A console that reads from a script and writes down what a person would see.
///
/// A class, like every console. Colours and cursor movement are left out of the transcript; a typed line stands behind
/// its prompt, a key behind it in angle brackets: `Enter: good <3>`.
@MainActor public final class ScriptedConsole: Console {
  /// One thing the person does.
  public enum Act: Hashable, Sendable {
    case line(String)
    case key(Key)
    /// Ctrl-D, Ctrl-C and the loss of the terminal, at a line as at a key.
    case endOfFile, interrupted, hungUp
  }

  public var columns: Int
  public var rows: Int
  public var appearance: Appearance
  public var statusAppearance: Appearance { appearance }
  public var isInteractive: Bool
  public var outputFailure: OutputFailure?

  /// What is still to be done. A script that has run out means `.endOfFile`, as does a key where a line is read and the
  /// other way round, which the transcript tells.
  public private(set) var script: [Act]
  /// Everything written to standard output, and what was typed.
  public private(set) var transcript = ""
  /// Everything written to standard error.
  public private(set) var errors = ""
  /// Every status that was drawn, in order; "" where it was taken away.
  public private(set) var statuses: [String] = []
  /// The lines that were to be remembered.
  public private(set) var history: [String] = []
  /// The paths that were opened in the editor, with their lines.
  public private(set) var edited: [Edited] = []
  public struct Edited: Hashable, Sendable {
    public var path: String
    public var line: Int?
  }
  /// Called in place of the editor; changes the file as a person would.
  public var editor: (String, Int?) -> ProgramEnding = { _, _ in .exited(status: 0) }
  /// Set by a test in the midst of long work.
  public var pendingInterruption: Interruption?
  /// The completer of the last prompt, so that a test can ask what Tab would list.
  public private(set) var completer: ((CompletionRequest) -> [Completion])?

  private var lineIsOpen = false

  public init(
    _ script: [Act] = [], columns: Int = 80, rows: Int = 24,
    appearance: Appearance = Appearance(isPlain: false, hasColor: false), isInteractive: Bool = true
  ) {
    self.script = script
    self.columns = columns
    self.rows = rows
    self.appearance = appearance
    self.isInteractive = isInteractive
  }

  /// Adds to what the person will do.
  public func then(_ acts: Act...) { script += acts }

  public func write(_ line: StyledText) { write(lines: [line]) }

  public func write(lines: [StyledText]) {
    finishLine()
    for line in lines { transcript += line.plainText + "\n" }
  }

  public func write(data: String) {
    finishLine()
    transcript += data
  }

  public func writeError(_ text: String) { errors += text.visible + "\n" }

  public func readLine(
    prompt: StyledText, initialText: String, remembers: Bool, completer: ((CompletionRequest) -> [Completion])?
  ) -> LineInput {
    finishLine()
    self.completer = completer
    transcript += prompt.plainText
    let input: LineInput
    switch script.first ?? .endOfFile {
    case .line(let line): input = .line(line)
    case .endOfFile: input = .endOfFile
    case .interrupted: input = .interrupted
    case .hungUp: input = .hungUp
    case .key(let key):
      transcript += "<the script has the key \(key.name) where a line is read>\n"
      return .endOfFile
    }
    script = Array(script.dropFirst())
    switch input {
    case .line(let line):
      transcript += line.visible(lineBreaks: .joined)
      if remembers && history.last != line && !line.isEmpty { history.append(line) }
    case .endOfFile: transcript += "<end of file>"
    case .interrupted: transcript += "^C"
    case .hungUp: transcript += "<hung up>"
    }
    transcript += "\n"
    return input
  }

  public func readKey(prompt: StyledText, discardsTypeAhead: Bool) -> Key {
    if !prompt.isEmpty {
      finishLine()
      transcript += prompt.plainText
    }
    lineIsOpen = true
    let key: Key
    switch script.first ?? .endOfFile {
    case .key(let pressed): key = pressed
    case .endOfFile: key = .endOfFile
    case .interrupted: key = .interrupted
    case .hungUp: key = .hungUp
    case .line(let line):
      transcript += " <the script has the line “\(line)” where a key is read>"
      return .endOfFile
    }
    script = Array(script.dropFirst())
    transcript += " <\(key.name)>"
    return key
  }

  public func redraw(status: StyledText?) {
    if !appearance.isPlain { statuses.append(status?.plainText ?? "") }
  }

  public func interruption() -> Interruption? {
    defer { if pendingInterruption == .interrupted { pendingInterruption = nil } }
    return pendingInterruption
  }

  public func page(_ lines: [StyledText]) { write(lines: lines) }

  public func edit(_ path: String, line: Int?) -> ProgramEnding {
    edited.append(Edited(path: path, line: line))
    return editor(path, line)
  }

  private func finishLine() {
    if lineIsOpen { transcript += "\n" }
    lineIsOpen = false
  }
}

extension Key {
  /// As the transcript shows it.
  var name: String {
    switch self {
    case .character(let character): String(character).visible
    case .enter: "Enter"
    case .backspace: "Backspace"
    case .escape: "Escape"
    case .other: "other key"
    case .endOfFile: "end of file"
    case .interrupted: "^C"
    case .hungUp: "hung up"
    }
  }
}
