import Testing

@testable import Terminal

@Suite struct AppearanceTests {
  struct Row: Sendable {
    var plainAsked = false
    var color = Appearance.ColorSetting.auto
    var environment = ["TERM": "xterm"]
    var isTerminal = true
    var isPlain: Bool
    var hasColor: Bool
  }

  @Test(arguments: [
    Row(isPlain: false, hasColor: true),
    Row(isTerminal: false, isPlain: true, hasColor: false),
    Row(environment: ["TERM": "dumb"], isPlain: true, hasColor: false),
    Row(environment: [:], isPlain: true, hasColor: false),
    Row(environment: ["TERM": "xterm", "NO_COLOR": "1"], isPlain: false, hasColor: false),
    Row(environment: ["TERM": "xterm", "NO_COLOR": ""], isPlain: false, hasColor: true),
    Row(plainAsked: true, isPlain: true, hasColor: false),
    Row(plainAsked: true, color: .always, isPlain: true, hasColor: false),
    Row(color: .never, isPlain: false, hasColor: false),
    Row(color: .always, environment: ["TERM": "xterm", "NO_COLOR": "1"], isPlain: false, hasColor: true),
    Row(color: .always, isTerminal: false, isPlain: true, hasColor: true),
  ])
  func `plain where nobody watches, colour where it is wanted`(row: Row) {
    let appearance = Appearance.deciding(
      plainAsked: row.plainAsked, color: row.color, environment: row.environment, isTerminal: row.isTerminal)
    #expect(appearance == Appearance(isPlain: row.isPlain, hasColor: row.hasColor))
  }

  @Test func `colour is written only where there is a role, and taken back`() {
    let text: StyledText = "\("✓", .right) 124"
    #expect(Appearance(isPlain: false, hasColor: true).rendered(text) == "\u{1B}[32m✓\u{1B}[0m 124")
    #expect(Appearance(isPlain: false, hasColor: false).rendered(text) == "✓ 124")
    #expect(
      Appearance(isPlain: false, hasColor: true).renderedForReadline(text)
        == "\u{1}\u{1B}[32m\u{2}✓\u{1}\u{1B}[0m\u{2} 124")
  }

  @Test func `plain mode has words for signs and no box drawing`() {
    let plain = Appearance(isPlain: true, hasColor: false).symbols
    #expect([plain.right, plain.wrong, plain.partial, plain.prompt] == ["ok", "no", "part", ">"])
    #expect([plain.barDone, plain.barLeft, plain.gap] == ["", "", "_"])
    let drawn = Appearance(isPlain: false, hasColor: false).symbols
    #expect([drawn.right, drawn.wrong, drawn.partial, drawn.prompt] == ["✓", "✗", "◐", "›"])
  }
}

@Suite struct BarTests {
  @Test(arguments: [
    (0.0, "────────"), (0.5, "━━━━────"), (0.99, "━━━━━━━─"), (1, "━━━━━━━━"), (-1, "────────"), (7, "━━━━━━━━"),
  ])
  func `a bar is as full as the share, and full only at the end`(share: Double, bar: String) {
    #expect(Appearance(isPlain: false, hasColor: false).bar(share: share, columns: 8).plainText == bar)
    #expect(Appearance(isPlain: true, hasColor: false).bar(share: share, columns: 8) == "")
  }
}

@Suite struct ProgressBarTests {
  private let drawn = Appearance(isPlain: false, hasColor: false)
  private let bar = ProgressBar(unit: "sentences", total: 61)

  @Test(arguments: [
    (0, 0, 80, "──────────────────────── 0/61 sentences"),
    (37, 3, 80, "━━━━━━━━━━━━━━────────── 37/61 sentences · 12/s · 2 s left"),
    (37, 3, 40, "━━━─── 37/61 sentences · 12/s · 2 s left"),
    (37, 3, 36, "━━━━━──── 37/61 sentences · 2 s left"),
    (37, 3, 32, "━━━━━━━━━─────── 37/61 sentences"),
    (37, 3, 18, "37/61 sentences"),
    (37, 3, 10, "37/61 sen…"),
    (2, 10, 80, "──────────────────────── 2/61 sentences · 0.2/s · 5 min left"),
    (61, 5, 80, "━━━━━━━━━━━━━━━━━━━━━━━━ 61/61 sentences · 12/s"),
  ])
  func `the bar says how far it is, how fast, and how long still`(done: Int, seconds: Int, columns: Int, line: String) {
    let text = bar.line(done: done, elapsed: .seconds(seconds), columns: columns, appearance: drawn)
    #expect(text.plainText == line)
    #expect(text.width <= columns)
  }

  @Test func `in plain mode there is no bar`() {
    let plain = Appearance(isPlain: true, hasColor: false)
    #expect(
      bar.line(done: 37, elapsed: .seconds(3), columns: 80, appearance: plain).plainText
        == "37/61 sentences · 12/s · 2 s left")
  }

  @Test(arguments: [
    (0.2, "1 s"), (99.0, "99 s"), (100.5, "2 min"), (3540, "59 min"), (3541, "1 h 0 min"), (7500, "2 h 5 min"),
  ])
  func `time left is a promise, rounded up`(seconds: Double, text: String) {
    #expect(ProgressBar.time(seconds: seconds) == text)
  }

  @Test func `work on nothing is done`() {
    #expect(
      ProgressBar(unit: "files", total: 0).line(done: 0, elapsed: .zero, columns: 40, appearance: drawn).plainText
        == "━━━━━━━━━━━━━━━━━━━━━━━━ 0/0 files")
  }
}
