import Support
import Testing

@Suite struct Paste {
  @Test func `a pasted text with line breaks is one line`() throws {
    let session = try ProbeSession()
    try session.terminal.send("\u{1B}[200~one\rtwo\u{1B}[201~")
    try session.terminal.send("\r")
    try session.terminal.expect("line «one\ntwo»")
    #expect(session.folder.read("state/history") == "one two\n")
  }

  @Test func `an escape sequence in a pasted text does nothing`() throws {
    let session = try ProbeSession()
    try session.terminal.send("\u{1B}[200~a\u{1B}[2Jb\u{1B}[201~\r")
    try session.terminal.expect("line «a^[[2Jb»")
  }

  @Test func `a text pasted where a key is awaited rates nothing`() throws {
    let session = try ProbeSession()
    try session.terminal.send("keys 2\r")
    try session.terminal.expect("press: ")
    try session.terminal.send("\u{1B}[200~3\r3\r3\r\u{1B}[201~4")
    try session.terminal.expect("key other")
    try session.terminal.expect("key character(\"4\")")
  }

  @Test(arguments: [["LANG": "C"], ["LANG": "de_DE.ISO-8859-1"], ["LC_ALL": "POSIX"], ["LANG": ""]])
  func `characters are whole whatever the locale says`(environment: [String: String]) throws {
    let session = try ProbeSession(environment: environment)
    try session.enter("größe日\u{7F}\u{7F}", expecting: "line «größ»")
  }
}
