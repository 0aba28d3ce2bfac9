import Support
import Testing

@Suite struct NarrowWindow {
  @Test(arguments: [10, 20, 40])
  func `a line longer than the window can be typed and edited`(columns: Int) throws {
    let session = try ProbeSession(columns: columns)
    let answer = "twenty-first century maritime silk road"
    try session.terminal.send("answer\r")
    try session.terminal.expect("› ")
    try session.terminal.send(answer + "\u{1}the \u{5}!\r")
    try session.terminal.expect("answer line(\"the \(answer)!\")")
  }

  @Test func `a listing in a narrow window has one column`() throws {
    let session = try ProbeSession(columns: 14)
    try session.terminal.send("re\t")
    try session.terminal.expect("\nread\nrefresh\nreview\n")
  }

  @Test func `a progress line never reaches the window's edge`() throws {
    let session = try ProbeSession(columns: 20)
    try session.terminal.send("work 3\r")
    try session.terminal.expect("work done")
    #expect(session.terminal.raw.contains("\r\u{1B}[2m─────────\u{1B}[0m 0/3 steps\u{1B}[K"))
  }
}

@Suite struct PlainMode {
  @Test(arguments: [(["--plain"], "xterm-256color"), ([], "dumb")])
  func `nothing moves the cursor, colours, or is drawn over`(arguments: [String], terminalName: String) throws {
    let session = try ProbeSession(arguments, terminalName: terminalName)
    try session.terminal.send("key\r")
    try session.terminal.expect("press: ")
    try session.terminal.send("1")
    try session.terminal.expect("key character(\"1\")")
    try session.enter("work 10", expecting: "work done")
    try session.enter("re\tv\t", expecting: "line «review »")
    try session.enter("page 100", expecting: "row 100")
    try session.terminal.send("half")
    try session.terminal.expect("half")
    try session.terminal.send("\u{3}")
    try session.terminal.expect("^C\ninterrupted\nprobe> ")
    #expect(try session.leave() == .exited(0))
    #expect(session.terminal.transcript.hasSuffix("probe> \nend of file\n"))
    #expect(!session.terminal.raw.contains("\u{1B}"))
    #expect(!session.terminal.transcript.contains("steps"))
  }

  @Test func `plain output can be asked for and taken back in the midst of a sitting`() throws {
    let session = try ProbeSession()
    try session.enter("plain", expecting: "")
    let before = session.terminal.raw
    try session.enter("one", expecting: "line «one»")
    #expect(!session.terminal.raw.dropFirst(before.count).contains("\u{1B}"))
    try session.enter("plain", expecting: "")
    try session.enter("two", expecting: "line «two»")
    #expect(session.terminal.raw.contains("line «\u{1B}[1mtwo\u{1B}[0m»"))
  }
}
