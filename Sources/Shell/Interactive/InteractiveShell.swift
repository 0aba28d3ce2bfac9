import Terminal

/// The shell: a prompt at which every command works with the same words as on the command line.
@MainActor struct InteractiveShell {
  var surroundings: Surroundings

  private static let leaving = ["exit", "quit"]

  /// Reads and runs lines until the learner leaves.
  ///
  /// - Returns: the status of the last line where lines come from a file or a pipe, so that a script can tell; else done.
  func run() -> ExitStatus {
    let console = surroundings.console
    let isWatched = console.isInteractive
    if isWatched { greet() }
    let completer = CommandCompleter(library: surroundings.library)
    var last = ExitStatus.done
    while true {
      let prompt = isWatched ? StyledText.accent("study") + "> " : ""
      switch console.readLine(prompt: prompt, initialText: "", remembers: true, completer: completer.completions) {
      case .line(let line):
        let words = CommandWords(parsing: line)
        if let quote = words.openQuote {
          surroundings.warn("the line ends inside a quote; close it with \(quote)")
          last = .wrongCommandLine
          continue
        }
        guard let first = words.words.first, !first.hasPrefix("#") else { continue }
        if Self.leaving.contains(first) { return isWatched ? .done : last }
        last = run(words.words)
      case .interrupted: continue
      case .endOfFile: return isWatched ? .done : last
      case .hungUp: return .interrupted
      }
    }
  }

  private func run(_ words: [String]) -> ExitStatus {
    // “study review” is what the manual shows: the program's own name may stand before a command here too.
    let words = words.first == "study" ? Array(words.dropFirst()) : words
    var arguments = words
    do {
      let everywhere = try EverywhereOptions(extractingFrom: &arguments)
      if everywhere != EverywhereOptions() {
        surroundings.warn("--library, --plain and --color are set when the shell is started")
        return .wrongCommandLine
      }
    } catch {
      surroundings.warn(error.sentence)
      return error.status
    }
    return CommandRunner(surroundings: surroundings).run(arguments)
  }

  private func greet() {
    var parts = ["study"]
    do {
      let library = surroundings.library
      if library.deckNames().isEmpty {
        parts.append("no decks yet: generate FILE makes one")
      } else {
        let rows = try Overview(library: library, decks: [], surroundings: surroundings).rows
        parts += [
          counted(rows.count, "deck"), counted(rows.reduce(0) { $0 + $1.cards }, "card"),
          "\(rows.reduce(0) { $0 + $1.due }) due", "\(rows.reduce(0) { $0 + $1.new }) new today",
        ]
      }
    } catch {
      surroundings.warn(CommandRunner.sentence(for: error))
    }
    let columns = surroundings.console.columns
    let dot = " \(surroundings.console.appearance.symbols.separator) "
    let lines = [StyledText(parts.joined(separator: dot)), .dim("Tab shows what can stand here; help explains it.")]
    surroundings.console.write(lines: lines.flatMap { $0.wrapped(to: columns, indent: 0, hanging: 2) } + [""])
  }
}
