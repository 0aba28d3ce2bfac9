import Glibc
import Support
import Testing

@Suite struct Interrupt {
  /// Readline writes the line's end itself in the one case and not in the other.
  @Test(arguments: ["", "set enable-bracketed-paste off"])
  func `Ctrl-C gives up the line and nothing of it is left`(inputrc: String) throws {
    let session = try ProbeSession(inputrc: inputrc)
    try session.terminal.send("half a li")
    try session.terminal.expect("half a li")
    try session.terminal.send("\u{3}")
    try session.terminal.expect("^C\ninterrupted\nprobe> ")
    try session.enter("whole", expecting: "line «whole»")
    try session.terminal.send("\u{3}")
    try session.terminal.expect("^C\ninterrupted\nprobe> ")
    try session.terminal.send("\u{4}")
    try session.terminal.expect("\nend of file\n")
    #expect(session.terminal.transcript.hasSuffix("probe> \nend of file\n"))
    #expect(try session.terminal.wait() == .exited(0))
    #expect(session.folder.read("state/history") == "whole\n")
  }

  @Test func `Ctrl-C in the midst of a history search leaves a working prompt`() throws {
    let session = try ProbeSession()
    try session.enter("first", expecting: "line «first»")
    try session.terminal.send("\u{12}fir")
    try session.terminal.expect("search")
    try session.terminal.send("\u{3}")
    try session.terminal.expect("interrupted\nprobe> ")
    try session.enter("second", expecting: "line «second»")
    #expect(try session.leave() == .exited(0))
  }

  @Test func `Ctrl-C where a key is awaited is told as that`() throws {
    let session = try ProbeSession()
    try session.terminal.send("key\r")
    try session.terminal.expect("press: ")
    try session.terminal.send("\u{3}")
    try session.terminal.expect("key interrupted")
    try session.terminal.expect("probe> ")
    #expect(try session.leave() == .exited(0))
  }

  @Test func `Ctrl-C ends long work and nothing of its progress is left on the screen`() throws {
    let session = try ProbeSession()
    try session.terminal.send("work 1000\r")
    try session.terminal.expect("/1000 steps")
    try session.terminal.send("\u{3}")
    try session.terminal.expect("work interrupted\nprobe> ")
    #expect(session.terminal.raw.contains("\r\u{1B}[Kwork interrupted"))
    #expect(try session.leave() == .exited(0))
  }

  @Test func `Ctrl-C in the midst of a pasted text gives up the line`() throws {
    let session = try ProbeSession()
    try session.terminal.send("\u{1B}[200~pasted but never finished")
    usleep(100_000)
    try session.terminal.send("\u{3}")
    try session.terminal.expect("interrupted\nprobe> ")
    try session.enter("next", expecting: "line «next»")
    #expect(try session.leave() == .exited(0))
  }

  @Test func `Ctrl-backslash ends the program at once and gives the terminal back`() throws {
    let session = try ProbeSession()
    try session.terminal.send("sleep 10000\r")
    usleep(50_000)
    try session.terminal.send("\u{1C}")
    #expect(try session.terminal.wait() == .killed(SIGQUIT))
    #expect(session.terminal.isAsGiven)
  }
}
