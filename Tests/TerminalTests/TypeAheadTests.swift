import Glibc
import Support
import Testing

@Suite struct TypeAhead {
  @Test func `what was typed while the program was busy is the next line`() throws {
    let session = try ProbeSession()
    try session.terminal.send("sleep 300\r")
    usleep(100_000)
    try session.terminal.send("typed ahead\r")
    try session.terminal.expect("probe> typed ahead\n")
    try session.terminal.expect("line «typed ahead»")
    // Nothing is echoed but by the prompt that takes it.
    #expect(session.terminal.transcript.split(separator: "typed ahead").count == 3)
  }

  @Test func `an Enter pressed twice by accident is no answer to what it could not have seen`() throws {
    let session = try ProbeSession()
    try session.terminal.send("key\r\r")
    try session.terminal.expect("press: ")
    #expect(try session.terminal.listen(seconds: 0.2) == "")
    try session.terminal.send("3")
    try session.terminal.expect("key character(\"3\")")
  }

  @Test func `keys pressed ahead count where they are asked for`() throws {
    let session = try ProbeSession()
    try session.terminal.send("keys 3\r123")
    try session.terminal.expect("key character(\"1\")")
    try session.terminal.expect("key character(\"2\")")
    try session.terminal.expect("key character(\"3\")")
  }
}
