@preconcurrency import CReadline
@preconcurrency import Glibc

/// What is written, and what stands where on the last line of the screen.
///
/// A class, because there is one screen: a key's prompt may be open on it, and a status may be drawn below.
@MainActor final class Screen {
  var settings: SystemTerminal.Settings
  private(set) var outputFailure: OutputFailure?
  /// A key's prompt, rendered, behind which the cursor still stands.
  private var openPrompt: String?
  /// The status, rendered, while it is on the screen.
  private var status: String?
  private let signals: SignalInbox
  /// Asked once: a terminal that hung up is none any more.
  private let outputIsTerminal = isatty(1) == 1
  private let errorIsTerminal = isatty(2) == 1

  init(settings: SystemTerminal.Settings, signals: SignalInbox) {
    self.settings = settings
    self.signals = signals
  }

  // MARK: Its looks

  /// Of the window behind standard output, else of the one behind standard error, else `COLUMNS` × 24, else 80 × 24.
  var size: (columns: Int, rows: Int) {
    var window = winsize()
    for descriptor: Int32 in [1, 2] where ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0 {
      return (Int(window.ws_col), max(1, Int(window.ws_row)))
    }
    return (settings.environment["COLUMNS"].flatMap { Int($0) }.map { max(1, $0) } ?? 80, 24)
  }

  var appearance: Appearance { appearance(isTerminal: outputIsTerminal) }
  var statusAppearance: Appearance { appearance(isTerminal: errorIsTerminal) }

  private func appearance(isTerminal: Bool) -> Appearance {
    .deciding(
      plainAsked: settings.plainAsked, color: settings.color, environment: settings.environment, isTerminal: isTerminal)
  }

  // MARK: Writing

  func write(_ lines: [StyledText]) {
    let appearance = appearance
    let text = endOfOpenLine() + lines.map { appearance.rendered($0) + "\n" }.joined()
    underStatus { send(text) }
  }

  func write(data: String) {
    let text = endOfOpenLine() + (outputIsTerminal ? data.visible : data)
    underStatus { send(text) }
  }

  func writeError(_ text: String) {
    underStatus {
      finishLine()
      // There is nowhere left to say that this failed.
      _ = writeAll(Array((text.visible + "\n").utf8), to: 2)
    }
  }

  /// Writes text that is already rendered, in one piece; drops it when standard output takes no more.
  func send(_ text: String) {
    guard outputFailure == nil, !text.isEmpty else { return }
    switch writeAll(Array(text.utf8), to: 1) {
    case nil: break
    case EPIPE: outputFailure = .readerGone
    case EIO where outputIsTerminal: signals.hangUp()
    case .some(let code): outputFailure = .refused(code: code)
    }
  }

  // MARK: The last line

  /// Shows a key's prompt and leaves the cursor behind it. An empty prompt leaves what stands there.
  func open(prompt: StyledText) {
    if prompt.isEmpty {
      openPrompt = openPrompt ?? ""
    } else {
      let rendered = appearance.rendered(prompt.onOneLine)
      send(endOfOpenLine() + rendered)
      openPrompt = rendered
    }
  }

  /// What is written next stands on a line of its own.
  func finishLine() { send(endOfOpenLine()) }

  private func endOfOpenLine() -> String {
    defer { openPrompt = nil }
    return openPrompt == nil ? "" : "\n"
  }

  func redraw(status text: StyledText?) {
    guard !statusAppearance.isPlain else { return }
    if text != nil { finishLine() }
    let drawn = text.map { statusAppearance.rendered($0.truncated(to: size.columns - 1)) }
    guard drawn != status else { return }
    status = drawn
    draw(status: drawn)
  }

  private func underStatus(_ body: () -> Void) {
    if status != nil { draw(status: nil) }
    body()
    status.map(draw)
  }

  /// Carriage return, the text, and the rest of the line erased; the cursor stays behind it.
  private func draw(status text: String?) {
    _ = writeAll(Array("\r\(text ?? "")\u{1B}[K".utf8), to: 2)
  }

  // MARK: Stopping

  /// Leaves the cursor on a line of its own for whoever writes meanwhile. What stood on the last line is drawn again by
  /// `comeBack`.
  func stepAside() {
    if status != nil { draw(status: nil) }
    if openPrompt != nil { send("\n") }
  }

  func comeBack() {
    send(openPrompt ?? "")
    status.map(draw)
  }
}

extension StyledText {
  /// Line breaks as blanks: a prompt is one line.
  var onOneLine: StyledText {
    StyledText(cells.map { $0.isNewline ? Cell(character: " ", role: $0.role) : $0 })
  }
}
