import Glibc
import Terminal

@MainActor struct Probe {
  let terminal: SystemTerminal

  /// - Returns: the exit status: 0 at the end of input, 130 after Ctrl-C, 129 after a hang-up.
  func run() -> Int32 {
    while true {
      let input = terminal.readLine(
        prompt: "\("probe", .accent)> ", initialText: "", remembers: true, completer: Probe.completions)
      switch input {
      case .line(let line): perform(line)
      case .endOfFile:
        terminal.write("end of file")
        return 0
      case .interrupted: terminal.write("interrupted")
      case .hungUp:
        terminal.writeError("hung up")
        return 129
      }
    }
  }

  private func perform(_ line: String) {
    let words = CommandWords(parsing: line).words
    let number = words.dropFirst().first.flatMap { Int($0) } ?? 0
    switch words.first {
    case "key": show(terminal.readKey(prompt: "press: "))
    case "keys": for _ in 0..<number { show(terminal.readKey(prompt: "press: ", discardsTypeAhead: false)) }
    case "sleep": usleep(UInt32(number) * 1000)
    case "answer":
      let initialText = words.dropFirst().joined(separator: " ")
      show(terminal.readLine(prompt: "› ", initialText: initialText, remembers: false, completer: nil))
    case "long":
      show(terminal.readLine(prompt: StyledText(String(repeating: "wide 日本 ", count: number))))
    case "work": work(number)
    case "plain": terminal.settings.plainAsked.toggle()
    case "page": terminal.page((1...max(1, number)).map { "row \($0)" })
    case "edit":
      let ending = terminal.edit(words[1], line: words.dropFirst(2).first.flatMap { Int($0) })
      terminal.write(StyledText(ending.sentence("editing \(words[1])") ?? "edited"))
    case "size": terminal.write("\(terminal.columns) × \(terminal.rows)")
    case "harm": terminal.write(StyledText("\u{1B}[31mred\u{1B}[0m \u{9B}2J \u{202E}kcab"))
    default: terminal.write("line «\(line.visible(lineBreaks: .kept), .strong)»")
    }
  }

  private func show(_ key: Key) { terminal.write("key \(String(describing: key))") }
  private func show(_ input: LineInput) { terminal.write("answer \(String(describing: input))") }

  private func work(_ count: Int) {
    var bar = ProgressBar(unit: "steps", total: count)
    let clock = ContinuousClock()
    let start = clock.now
    for done in 0...count {
      bar.report(done: done, elapsed: clock.now - start, on: terminal)
      if let interruption = terminal.interruption() {
        terminal.redraw(status: nil)
        terminal.write("work \(String(describing: interruption))")
        return
      }
      usleep(20_000)
    }
    terminal.redraw(status: nil)
    terminal.write("work done")
  }

  private static func completions(_ request: CompletionRequest) -> [Completion] {
    let candidates: [Completion] =
      request.words.isEmpty
      ? ["review", "refresh", "read", "answer", "key"].sorted().map { Completion($0) }
      : [
        Completion("größe"), Completion("日本語"), Completion("日本史"), Completion("Two Cities"), Completion("Two's"),
        Completion("Decks/", ending: .nothing), Completion("evil\u{1B}[31m", label: "evil\u{1B}[31m"),
      ] + (request.words.first == "many" ? (1...500).map { Completion("item-\($0)") } : [])
    return candidates.filter { $0.text.hasPrefix(request.word) }
  }
}
