import Support
import Terminal
import Testing

@MainActor @Suite struct ScriptedConsoleTests {
  @Test func `the transcript is what a person would see`() {
    let console = ScriptedConsole([.line("142"), .key(.enter), .interrupted])
    console.write(.strong("How many?"))
    #expect(console.readLine(prompt: "› ") == .line("142"))
    console.redraw(status: "1/2")
    console.redraw(status: nil)
    #expect(console.readKey(prompt: "Enter: good") == .enter)
    console.write("\("✓", .right) 124\u{7}")
    #expect(console.readLine(prompt: "› ") == .interrupted)
    #expect(console.readLine(prompt: "› ") == .endOfFile)
    console.writeError("deck.md:3: no answer")
    #expect(
      console.transcript == """
        How many?
        › 142
        Enter: good <Enter>
        ✓ 124^G
        › ^C
        › <end of file>

        """)
    #expect(console.errors == "deck.md:3: no answer\n")
    #expect(console.statuses == ["1/2", ""])
  }

  @Test func `only what is to be remembered is, and nothing twice in a row`() {
    let console = ScriptedConsole([.line("a"), .line("a"), .line("answer"), .line("b")])
    for remembers in [true, true, false, true] {
      _ = console.readLine(prompt: "> ", initialText: "", remembers: remembers, completer: nil)
    }
    #expect(console.history == ["a", "b"])
  }

  @Test func `a long work hears of an interruption once, of a hang-up again and again`() {
    let console = ScriptedConsole()
    #expect(console.interruption() == nil)
    console.pendingInterruption = .interrupted
    #expect(console.interruption() == .interrupted && console.interruption() == nil)
    console.pendingInterruption = .hungUp
    #expect(console.interruption() == .hungUp && console.interruption() == .hungUp)
  }

  @Test func `a progress bar is drawn now and then on a terminal, and written now and then in a log`() {
    let drawn = ScriptedConsole()
    var bar = ProgressBar(unit: "steps", total: 1000)
    for done in 0...1000 { bar.report(done: done, elapsed: .milliseconds(done * 10), on: drawn) }
    #expect(drawn.statuses.count == 126)
    #expect(drawn.errors == "")

    let log = ScriptedConsole(appearance: Appearance(isPlain: true, hasColor: false))
    bar = ProgressBar(unit: "steps", total: 1200)
    for done in 0...1200 { bar.report(done: done, elapsed: .milliseconds(done * 10), on: log) }
    #expect(log.errors == "500/1200 steps · 100/s · 7 s left\n1000/1200 steps · 100/s · 2 s left\n")
    #expect(log.statuses == [])
  }

  @Test func `marks in a sample are places, and not part of it`() {
    let marked = MarkedText("Q: größe\n①A: b②")
    #expect(marked.text == "Q: größe\nA: b")
    #expect(marked.offsets == ["①": 11, "②": 15])
    #expect(marked.line(of: "①") == 2)
    #expect(marked.line(of: "③") == nil)
  }
}
