import Support
import Testing

@Suite struct Resize {
  @Test func `a window that changes its size is measured anew`() throws {
    let session = try ProbeSession()
    try session.enter("size", expecting: "80 × 24")
    session.terminal.resize(columns: 41, rows: 12)
    try session.enter("size", expecting: "41 × 12")
  }

  @Test func `a window that changes its size in the midst of a line keeps the line`() throws {
    let session = try ProbeSession()
    try session.terminal.send("a line that is going to be wider than the window")
    try session.terminal.expect("window")
    session.terminal.resize(columns: 30, rows: 10)
    try session.enter(" soon", expecting: "line «a line that is going to be wider than the window soon»")
    #expect(try session.leave() == .exited(0))
  }

  @Test func `a window that changes its size is no key`() throws {
    let session = try ProbeSession()
    try session.terminal.send("key\r")
    try session.terminal.expect("press: ")
    session.terminal.resize(columns: 30, rows: 10)
    #expect(try session.terminal.listen(seconds: 0.1) == "")
    try session.terminal.send("1")
    try session.terminal.expect("key character(\"1\")")
  }
}
