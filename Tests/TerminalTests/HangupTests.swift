import Glibc
import Support
import Testing

@Suite struct Hangup {
  @Test(arguments: [SIGTERM, SIGHUP])
  func `a request to end is told, and the terminal given back`(signal: Int32) throws {
    let session = try ProbeSession()
    session.terminal.kill(signal)
    try session.terminal.expect("hung up")
    #expect(try session.terminal.wait() == .exited(129))
    #expect(session.terminal.isAsGiven)
  }

  @Test func `a request to end is told where a key is awaited, and again where a line is`() throws {
    let session = try ProbeSession()
    try session.terminal.send("key\r")
    try session.terminal.expect("press: ")
    session.terminal.kill(SIGTERM)
    try session.terminal.expect("key hungUp")
    try session.terminal.expect("hung up")
    #expect(try session.terminal.wait() == .exited(129))
    #expect(session.terminal.isAsGiven)
  }

  @Test(arguments: ["", "key\r", "work 1000\r"])
  func `a window that is closed ends the program`(command: String) throws {
    let session = try ProbeSession()
    try session.terminal.send(command)
    usleep(100_000)
    session.terminal.hangUp()
    #expect(try session.terminal.wait() == .exited(129))
  }

  @Test func `what was typed half is not taken for an answer`() throws {
    let session = try ProbeSession()
    try session.terminal.send("half")
    try session.terminal.expect("half")
    session.terminal.kill(SIGTERM)
    try session.terminal.expect("hung up")
    #expect(try session.terminal.wait() == .exited(129))
    #expect(!session.terminal.transcript.contains("line «half»"))
    #expect(session.folder.read("state/history") == nil)
  }
}
