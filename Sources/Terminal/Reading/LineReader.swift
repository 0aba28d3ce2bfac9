@preconcurrency import CReadline
@preconcurrency import Glibc

/// Lines through GNU readline, with our own waiting: readline asks us for each byte, and signals are seen to there. None
/// ever breaks into readline, and nothing jumps out of it.
///
/// Not through its callback interface, which would leave the waiting to us as well: in readline 8.2 that dies of a search
/// that goes astray, as gdb and Python do (`AnyBytesTests`).
///
/// A class, because readline is one: all of its state is global, and its callbacks carry no context. Main thread only.
@MainActor final class LineReader {
  /// What one prompt needs.
  struct Request {
    /// As `Appearance.renderedForReadline` gives it.
    var prompt: String
    var initialText: String
    var recallsHistory: Bool
    var columns: Int
    var rows: Int
    /// The terminal's name, "dumb" where nothing may move the cursor.
    var terminalName: String
    var completer: ((CompletionRequest) -> [Completion])?
  }

  /// Whose reading is under way: readline's callbacks look here.
  private static var current: LineReader?

  private let input: InputBytes
  private let modes: TerminalModes
  private var request: Request?
  /// Why the reading was broken off; what readline returns is nothing then.
  private var brokenOff: LineInput?
  private var plan: CompletionPlan?
  private var isSetUp = false
  private var terminalName: String?

  init(input: InputBytes, modes: TerminalModes) {
    self.input = input
    self.modes = modes
  }

  func read(_ request: Request) -> LineInput {
    setUp()
    use(terminalName: request.terminalName)
    self.request = request
    brokenOff = nil
    LineReader.current = self
    let history = request.recallsHistory ? nil : hideHistory()
    modes.set(.echoing)
    rl_set_screen_size(Int32(request.rows), Int32(request.columns))
    rl_redisplay_function = rl_redisplay
    let line = readline(request.prompt)
    let given = brokenOff ?? line.map { .line(String(cString: $0)) } ?? endOfFile()
    free(line)
    fflush(rl_outstream)
    modes.set(.quiet)
    history.map(restoreHistory)
    LineReader.current = nil
    self.request = nil
    return given
  }

  /// Puts a line into the history that the arrow keys recall.
  func remember(_ line: String) { add_history(line.oneLine) }

  /// The history of earlier sittings, and how long it may become.
  func startHistory(_ lines: [String], limit: Int) {
    using_history()
    stifle_history(Int32(limit))
    lines.forEach(remember)
  }

  // MARK: Waiting

  /// The next byte for readline, which calls this at whatever depth it needs one; nil: it is to come to its end.
  ///
  /// Signals are seen to here. After Ctrl-C or a hang-up there is never another byte: readline leaves a search, a pasted
  /// text or a half-read character, and then the line, and what it returns for that is not used.
  private func nextByte() -> UInt8? {
    while brokenOff == nil {
      switch input.wait(milliseconds: nil) {
      case .input:
        switch input.next(milliseconds: 0) {
        case .byte(let byte): return byte
        case .end: return nil
        case .signal, .nothing: break
        }
      case .hungUp: brokenOff = .hungUp
      case .nothing: break
      case .signal:
        if input.signals.takeResize() { rl_resize_terminal() }
        switch input.signals.next() {
        case .interrupt: interrupt()
        case .hangUp: brokenOff = .hungUp
        case .suspend: suspend()
        case .resume: takeBack()
        case nil: break
        }
      }
    }
    return nil
  }

  private func endOfFile() -> LineInput {
    finishLine()
    return input.signals.hasHungUp ? .hungUp : .endOfFile
  }

  private func interrupt() {
    brokenOff = .interrupted
    // A search has drawn its own line, and drawing it anew would show something else.
    if rl_readline_state & UInt(RL_STATE_ISEARCH | RL_STATE_NSEARCH) == 0 { showToTheEnd() }
    fputs("^C", rl_outstream)
    finishLine()
    // What readline still tidies up is nothing to be seen.
    rl_redisplay_function = {}
    // At the end of its input readline accepts a line that has something in it, on a line of its own. What could undo the
    // line's changes may belong to a line of the history, which must not keep it.
    rl_free_undo_list()
    current_history()?.pointee.data = nil
    rl_replace_line("", 1)
  }

  /// Ends the line on the screen that readline leaves at the end of its input, where it does not do so itself: it does
  /// when it takes back the bracketing of pasted texts.
  private func finishLine() {
    let bracketing = rl_variable_value("enable-bracketed-paste").map { String(cString: $0) }
    if bracketing != "on" { rl_crlf() }
  }

  /// Puts the cursor behind the line, which may be longer than a row, so that what follows stands below it.
  private func showToTheEnd() {
    rl_point = rl_end
    rl_redisplay()
  }

  private func suspend() {
    let point = rl_point
    showToTheEnd()
    rl_crlf()
    rl_deprep_terminal()
    fflush(rl_outstream)
    modes.apply(.given)
    input.signals.stop()
    rl_point = point
    takeBack()
  }

  /// After a stop: the shell has had the terminal, and the window may have another size.
  private func takeBack() {
    modes.apply(.echoing)
    rl_prep_terminal(1)
    rl_reset_screen_size()
    rl_on_new_line()
    rl_forced_update_display()
  }

  // MARK: readline's globals

  private func setUp() {
    guard !isSetUp else { return }
    isSetUp = true
    rl_readline_name = UnsafePointer(strdup("study"))
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    // Else it would set LINES and COLUMNS, and the programs we run would not notice a change of the window.
    rl_change_environment = 0
    rl_getc_function = { _ in
      let byte = MainActor.assumeIsolated { LineReader.current?.nextByte() }
      return byte.map(Int32.init) ?? EOF
    }
    rl_startup_hook = {
      let text = MainActor.assumeIsolated { LineReader.current?.request?.initialText }
      if let text, !text.isEmpty { rl_insert_text(text) }
      return 0
    }
    rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n"))
    rl_completer_quote_characters = UnsafePointer(strdup("\"'"))
    rl_char_is_quoted_p = { line, index in
      guard let line else { return 0 }
      // Whatever is before it decides: cut there, a quoted character leaves its quote open.
      let before = String(decoding: UnsafeRawBufferPointer(start: line, count: Int(index)), as: UTF8.self)
      return CommandWords(parsing: before).openQuote == nil ? 0 : 1
    }
    // The completer has put them in order.
    rl_sort_completion_matches = 0
    rl_ignore_completion_duplicates = 0
    rl_attempted_completion_function = { text, start, end in
      rl_attempted_completion_over = 1
      guard let buffer = rl_line_buffer else { return nil }
      let line = String(decoding: UnsafeRawBufferPointer(start: buffer, count: Int(end)), as: UTF8.self)
      let matches = MainActor.assumeIsolated { LineReader.current?.matches(for: line, wordStart: Int(start)) ?? [] }
      return cArray(of: matches)
    }
    rl_completion_display_matches_hook = { _, _, _ in
      MainActor.assumeIsolated { LineReader.current?.showListing() }
    }
    // Tab shows what can stand here, at once. Set before the person's own file is read, which may say otherwise.
    rl_variable_bind("show-all-if-ambiguous", "on")
  }

  private func use(terminalName name: String) {
    guard name != terminalName else { return }
    if terminalName == nil {
      rl_terminal_name = UnsafePointer(strdup(name))
      rl_initialize()
    } else {
      rl_reset_terminal(name)
    }
    terminalName = name
  }

  private func hideHistory() -> UnsafeMutablePointer<HISTORY_STATE>? {
    let shown = history_get_history_state()
    var empty = HISTORY_STATE()
    history_set_history_state(&empty)
    return shown
  }

  private func restoreHistory(_ hidden: UnsafeMutablePointer<HISTORY_STATE>) {
    history_set_history_state(hidden)
    free(hidden)
  }

  // MARK: Completion

  /// The form that readline wants: what goes on the line, then the candidates; one alone when there is one.
  private func matches(for line: String, wordStart: Int) -> [String] {
    plan = request?.completer.flatMap { CompletionPlan(line: line, wordStart: wordStart, completer: $0) }
    guard let plan else { return [] }
    rl_completion_append_character = plan.ending == .blank ? Int32(UInt8(ascii: " ")) : 0
    rl_completion_suppress_quote = plan.ending == .blank ? 0 : 1
    return plan.candidates.count == 1 ? [plan.common] : [plan.common] + plan.candidates
  }

  private func showListing() {
    guard let plan else { return }
    let point = rl_point
    showToTheEnd()
    var (rows, columns): (Int32, Int32) = (0, 0)
    rl_get_screen_size(&rows, &columns)
    let lines = CompletionPlan.listing(plan.labels, columns: Int(columns), rows: max(2, Int(rows) - 3))
    fputs("\n" + lines.map { $0 + "\n" }.joined(), rl_outstream)
    rl_point = point
    rl_on_new_line()
    rl_forced_update_display()
  }
}

/// An array that readline will free, its end marked with nil; nil when there is nothing in it.
private func cArray(of strings: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  guard !strings.isEmpty,
    let memory = calloc(strings.count + 1, MemoryLayout<UnsafeMutablePointer<CChar>?>.stride)
  else { return nil }
  let array = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: strings.count + 1)
  for (index, string) in strings.enumerated() { array[index] = strdup(string) }
  return array
}
