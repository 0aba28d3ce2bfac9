/// How far long work is: a bar that is drawn over on a terminal, now and then a line in a log.
///
/// A value: it knows no clock. Whoever does the work says how long it has taken.
public struct ProgressBar: Hashable, Sendable {
  /// What is counted, in the plural: "sentences".
  public let unit: String
  /// How many there are, ≥ 0.
  public let total: Int
  /// When the next line is due; nil before the first.
  private var nextReport: Duration?

  /// How often a terminal is drawn over, and how often a log gets a line.
  static let drawingInterval = Duration.milliseconds(80)
  static let loggingInterval = Duration.seconds(5)

  public init(unit: String, total: Int) {
    self.unit = unit
    self.total = total
  }

  /// The bar as one line, e.g. `━━━━━━──── 37/61 sentences · 12/s · 2 s left`.
  ///
  /// Rate and time left stand there once they are known: something is done and a second has passed.
  ///
  /// - Parameters:
  ///   - done: how many are done, in 0...total.
  ///   - elapsed: since the work began.
  ///   - columns: the line is no wider; the rate gives way first, then the time left, then the bar.
  public func line(done: Int, elapsed: Duration, columns: Int, appearance: Appearance) -> StyledText {
    let symbols = appearance.symbols
    let count = "\(done)/\(total) \(unit)"
    let (rate, left) = outlook(done: done, elapsed: elapsed)
    let narrowestBar = appearance.isPlain ? 0 : 7
    let tails = [[rate, left], [left], []].map { parts in
      StyledText(parts.compactMap { $0 }.map { " \(symbols.separator) \($0)" }.joined(), .dim)
    }
    let tail = tails.first { narrowestBar + displayWidth(count) + $0.width <= columns } ?? ""
    let text = StyledText(count) + tail
    let barColumns = min(24, columns - text.width - 1)
    guard !appearance.isPlain && barColumns >= 6 else { return text.truncated(to: columns) }
    let share = total > 0 ? Double(done) / Double(total) : 1
    return appearance.bar(share: share, columns: barColumns) + " " + text
  }

  private func outlook(done: Int, elapsed: Duration) -> (rate: String?, left: String?) {
    let seconds = elapsed.inSeconds
    guard done > 0 && seconds >= 1 else { return (nil, nil) }
    let perSecond = Double(done) / seconds
    let left = done < total ? ProgressBar.time(seconds: Double(total - done) / perSecond) + " left" : nil
    return (ProgressBar.rate(perSecond), left)
  }

  /// Draws or writes the bar when it is time to: at most some twelve times a second on a terminal, every five seconds
  /// elsewhere, where a work that ends sooner leaves no line.
  @MainActor public mutating func report(done: Int, elapsed: Duration, on console: some Console) {
    let isPlain = console.statusAppearance.isPlain
    let interval = isPlain ? ProgressBar.loggingInterval : ProgressBar.drawingInterval
    guard elapsed >= nextReport ?? (isPlain ? interval : .zero) else { return }
    nextReport = elapsed + interval
    let line = line(
      done: done, elapsed: elapsed, columns: console.columns - 1, appearance: console.statusAppearance)
    if isPlain {
      console.writeError(line.plainText)
    } else {
      console.redraw(status: line)
    }
  }

  /// `12/s`, below ten with a digit more: `3.4/s`.
  static func rate(_ perSecond: Double) -> String {
    guard perSecond < 9.95 else { return "\(Int(perSecond.rounded()))/s" }
    let tenths = Int((perSecond * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)/s"
  }

  /// `8 s`, `4 min`, `2 h 5 min`; rounded up, since it is a promise.
  static func time(seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    if whole < 100 { return "\(whole) s" }
    let minutes = (whole + 59) / 60
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}

extension Duration {
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
