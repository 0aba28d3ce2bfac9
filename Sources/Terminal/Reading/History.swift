/// What the person typed at prompts that remember, in this sitting and earlier ones.
///
/// A class, because it stands for a file and for readline's list, of which there is one each.
@MainActor final class History {
  /// Why it is not kept; nil as long as it is. No reason to stop: told by whoever asks for it.
  private(set) var problem: HistoryProblem?

  private let file: HistoryFile?
  private let lineReader: LineReader
  private var isStarted = false
  private var last: String?

  /// - Parameters:
  ///   - path: nil: nothing is kept for the next sitting.
  ///   - limit: how many lines are kept.
  init(path: String?, limit: Int, lineReader: LineReader) {
    file = path.map { HistoryFile(path: $0, limit: max(1, limit)) }
    self.lineReader = lineReader
  }

  /// Before the first prompt that recalls: reads what was kept.
  func start() {
    guard !isStarted else { return }
    isStarted = true
    guard let file else { return }
    noting { () throws(HistoryProblem) in
      try file.shorten()
      let lines = try file.lines()
      last = lines.last
      lineReader.startHistory(lines, limit: file.limit)
    }
  }

  /// Takes a line in, unless it is blank or the same as the last one.
  func remember(_ line: String) {
    let line = line.oneLine
    guard line.contains(where: { !$0.isWhitespace }), line != last else { return }
    last = line
    lineReader.remember(line)
    if let file { noting { () throws(HistoryProblem) in try file.append(line) } }
  }

  private func noting(_ body: () throws(HistoryProblem) -> Void) {
    do throws(HistoryProblem) { try body() } catch { problem = problem ?? error }
  }
}
