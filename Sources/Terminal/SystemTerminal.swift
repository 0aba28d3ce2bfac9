@preconcurrency import Glibc

/// The terminal, or the pipes and files in its place, that the program was started with.
///
/// A class, because there is one: it changes the terminal's modes, the signals of the process and readline's globals.
/// Create it first thing in `main`, before any thread is started, on the main thread; `close` it at the end.
///
/// Ctrl-C and requests to end never end the program by themselves from then on: reading tells them, and long work has
/// to ask for them (`interruption`).
@MainActor public final class SystemTerminal: Console {
  /// What the terminal has to know from outside.
  public struct Settings: Sendable {
    public var plainAsked: Bool
    public var color: Appearance.ColorSetting
    /// Read for TERM, NO_COLOR, COLUMNS, PAGER, LESS, LESSCHARSET, VISUAL, EDITOR; given to the programs that are run.
    public var environment: [String: String]
    /// The history file, created with its folders when there is something to write; nil: no history is kept.
    public var historyPath: String?
    /// How many lines the history keeps.
    public var historyLimit: Int

    public init(
      plainAsked: Bool = false, color: Appearance.ColorSetting = .auto, environment: [String: String],
      historyPath: String?, historyLimit: Int = 1000
    ) {
      self.plainAsked = plainAsked
      self.color = color
      self.environment = environment
      self.historyPath = historyPath
      self.historyLimit = historyLimit
    }
  }

  public let isInteractive: Bool

  private let signals: SignalInbox
  private let modes: TerminalModes
  private let input: InputBytes
  private let screen: Screen
  private let lineReader: LineReader
  private let keyReader: KeyReader
  private let plainLines: PlainLines
  private let history: History

  public init(_ settings: Settings) {
    isInteractive = isatty(0) == 1 && isatty(1) == 1
    useUTF8()
    signals = SignalInbox()
    modes = TerminalModes()
    input = InputBytes(signals: signals, isTerminal: isatty(0) == 1)
    screen = Screen(settings: settings, signals: signals)
    lineReader = LineReader(input: input, modes: modes)
    keyReader = KeyReader(input: input)
    plainLines = PlainLines(input: input)
    history = History(path: settings.historyPath, limit: settings.historyLimit, lineReader: lineReader)
  }

  /// Gives the terminal back as it was found, with the cursor on a line of its own.
  public func close() {
    screen.redraw(status: nil)
    screen.finishLine()
    modes.set(.given)
  }

  /// The looks and the environment may change between two calls: a command can ask for plain output. The history may
  /// not.
  public var settings: Settings {
    get { screen.settings }
    set { screen.settings = newValue }
  }

  /// Why the history is not kept; nil as long as it is.
  public var historyProblem: HistoryProblem? { history.problem }

  // MARK: Writing

  public var columns: Int { screen.size.columns }
  public var rows: Int { screen.size.rows }
  public var appearance: Appearance { screen.appearance }
  public var statusAppearance: Appearance { screen.statusAppearance }
  public var outputFailure: OutputFailure? { screen.outputFailure }

  public func write(_ line: StyledText) { screen.write([line]) }
  public func write(lines: [StyledText]) { screen.write(lines) }
  public func write(data: String) { screen.write(data: data) }
  public func writeError(_ text: String) { screen.writeError(text) }

  public func redraw(status: StyledText?) {
    // What is typed meanwhile must not be echoed into the line that is drawn over.
    if isInteractive && status != nil && !statusAppearance.isPlain { modes.set(.quiet) }
    screen.redraw(status: status)
  }

  // MARK: Reading

  private var hasEnded: Bool { screen.outputFailure != nil || signals.hasHungUp }

  public func readLine(
    prompt: StyledText, initialText: String, remembers: Bool, completer: ((CompletionRequest) -> [Completion])?
  ) -> LineInput {
    screen.redraw(status: nil)
    screen.finishLine()
    if hasEnded { return .hungUp }
    guard isInteractive else { return readPlainLine(prompt: prompt) }
    if remembers { history.start() }
    let appearance = appearance
    let given = lineReader.read(
      LineReader.Request(
        prompt: appearance.renderedForReadline(prompt.onOneLine), initialText: initialText,
        recallsHistory: remembers, columns: columns, rows: rows,
        terminalName: appearance.isPlain ? "dumb" : settings.environment["TERM"] ?? "dumb", completer: completer))
    if remembers, case .line(let line) = given { history.remember(line) }
    return given
  }

  public func readKey(prompt: StyledText, discardsTypeAhead: Bool) -> Key {
    screen.redraw(status: nil)
    if hasEnded { return .hungUp }
    guard isInteractive else { return readPlainKey(prompt: prompt) }
    modes.set(.quiet)
    if discardsTypeAhead { input.discard() }
    screen.open(prompt: prompt)
    bracketPastes(true)
    defer { bracketPastes(false) }
    while !hasEnded {
      if let key = keyReader.next() { return key }
      switch signals.next() {
      case .interrupt: return .interrupted
      case .hangUp: return .hungUp
      case .suspend:
        bracketPastes(false)
        suspend()
        bracketPastes(true)
      case .resume:
        takeBack()
        bracketPastes(true)
      case nil: break
      }
    }
    return .hungUp
  }

  /// A text that is pasted where a key is awaited then comes in brackets: one key without a meaning, not many with one.
  private func bracketPastes(_ isOn: Bool) {
    if !appearance.isPlain { screen.send("\u{1B}[?2004\(isOn ? "h" : "l")") }
  }

  private func readPlainLine(prompt: StyledText) -> LineInput {
    screen.send(prompt.onOneLine.plainText)
    // Nobody's Enter moves the cursor here, except where a terminal echoes it.
    defer { if isatty(0) == 0 || isatty(1) == 1 { screen.send("\n") } }
    while !hasEnded {
      if let line = plainLines.next() { return line }
      switch signals.next() {
      case .interrupt:
        plainLines.giveUp()
        return .interrupted
      case .hangUp: return .hungUp
      case .suspend: signals.stop()
      case .resume, nil: break
      }
    }
    return .hungUp
  }

  private func readPlainKey(prompt: StyledText) -> Key {
    screen.finishLine()
    return switch readPlainLine(prompt: prompt) {
    case .line(let line): line.first.map { .character($0) } ?? .enter
    case .endOfFile: .endOfFile
    case .interrupted: .interrupted
    case .hungUp: .hungUp
    }
  }

  public func interruption() -> Interruption? {
    while let event = signals.next() {
      switch event {
      case .interrupt: return .interrupted
      case .hangUp: break
      case .suspend: suspend()
      case .resume: takeBack()
      }
    }
    return hasEnded ? .hungUp : nil
  }

  private func suspend() {
    let before = modes.state
    screen.stepAside()
    modes.apply(.given)
    signals.stop()
    modes.apply(before)
    screen.comeBack()
  }

  /// After a stop that was not asked for: the shell has had the terminal.
  private func takeBack() {
    modes.apply(modes.state)
    screen.comeBack()
  }

  // MARK: Other programs

  public func page(_ lines: [StyledText]) {
    let appearance = appearance
    let columns = columns
    let height = lines.reduce(0) { $0 + max(1, ($1.width + columns - 1) / columns) }
    // The prompt that comes afterwards needs a row, too.
    guard isInteractive, !appearance.isPlain, height >= rows,
      let pager = PagerCommand(environment: settings.environment)
    else {
      write(lines: lines)
      return
    }
    let text = lines.map { appearance.rendered($0) + "\n" }.joined()
    let program = ChildProgram(
      words: pager.words, environment: settings.environment.merging(pager.additions) { $1 })
    if case .notStarted = lendTerminal({ program.run(input: Array(text.utf8)) }) { write(lines: lines) }
  }

  public func edit(_ path: String, line: Int?) -> ProgramEnding {
    let command = EditorCommand(opening: path, line: line, environment: settings.environment)
    var ending = ProgramEnding.notStarted(program: "", code: ENOENT)
    for words in command.candidates {
      ending = lendTerminal { ChildProgram(words: words, environment: settings.environment).run() }
      guard case .notStarted(_, ENOENT) = ending else { break }
    }
    return ending
  }

  /// Runs `body` while another program has the terminal, and takes it back whatever that did to it.
  private func lendTerminal(_ body: () -> ProgramEnding) -> ProgramEnding {
    screen.redraw(status: nil)
    screen.finishLine()
    let before = modes.state
    modes.set(.given)
    let ending = signals.whileStoppable(body)
    if isInteractive {
      modes.apply(.given)
      modes.set(before)
    }
    // Ctrl-C was for the other program.
    signals.forget([.interrupt, .suspend, .resume])
    return ending
  }
}

/// Readline counts characters and columns by the locale, bytes without one. All that the program writes is UTF-8.
private func useUTF8() {
  setlocale(LC_CTYPE, "")
  guard String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8", setlocale(LC_CTYPE, "C.UTF-8") != nil else { return }
  // Readline sets the locale again before each line, from the environment.
  let isAllSet = getenv("LC_ALL").map { $0.pointee != 0 } ?? false
  setenv(isAllSet ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1)
}
