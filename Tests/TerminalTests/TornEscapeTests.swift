import Glibc
import Support
import Testing

@Suite struct TornEscape {
  /// Bytes, and what the reader of keys makes of them.
  @Test(arguments: [
    ("3", "character(\"3\")"), ("\r", "enter"), ("\u{7F}", "backspace"), ("\u{8}", "backspace"), ("\u{4}", "endOfFile"),
    ("\u{1B}", "escape"), ("\u{1B}[A", "other"), ("\u{1B}[1;5C", "other"), ("\u{1B}OP", "other"), ("\u{1B}x", "other"),
    ("\u{1B}\u{1B}[A", "other"), ("\u{1B}[M !!", "other"), ("\u{1B}]11;rgb:0/0/0\u{7}", "other"),
    ("\u{1B}]11;rgb:0/0/0\u{1B}\\", "other"), ("\u{1B}[200~3\r4\r\u{1B}[201~", "other"), ("\t", "other"),
    ("\u{10}", "other"),
    ("ä", "character(\"ä\")"), ("a\u{308}", "character(\"a\u{308}\")"), ("日", "character(\"日\")"),
    ("👍🏽", "character(\"👍🏽\")"),
    ("👩‍👧", "character(\"👩‍👧\")"), ("\u{202E}", "other"), (" ", "character(\" \")"),
  ])
  func `whatever a terminal sends for one key is one key`(bytes: String, key: String) throws {
    let session = try ProbeSession()
    try session.terminal.send("key\r")
    try session.terminal.expect("press: ")
    try session.terminal.send(bytes)
    try session.terminal.expect("\nkey \(key)\n")
    try session.terminal.expect("probe> ")
    try session.enter("next", expecting: "line «next»")
  }

  @Test func `an arrow that comes in two parts is no key, however late its second part`() throws {
    let session = try ProbeSession()
    try session.terminal.send("keys 3\r")
    try session.terminal.expect("press: ")
    try session.terminal.send("\u{1B}")
    usleep(40_000)
    try session.terminal.send("[A")
    try session.terminal.expect("key other")
    // Too late to be waited for: Escape was told already, and the rest must be no key.
    try session.terminal.send("\u{1B}")
    try session.terminal.expect("key escape")
    try session.terminal.send("[A")
    try session.terminal.expect("key other")
    try session.enter("next", expecting: "line «next»")
  }

  @Test func `a sequence that breaks off after its bracket is finished later`() throws {
    let session = try ProbeSession()
    try session.terminal.send("keys 3\r")
    try session.terminal.expect("press: ")
    try session.terminal.send("\u{1B}[1;")
    try session.terminal.expect("key other")
    try session.terminal.send("5C")
    try session.terminal.expect("key other")
    try session.terminal.send("7")
    try session.terminal.expect("key character(\"7\")")
  }

  @Test func `a character that comes byte by byte is one key`() throws {
    let session = try ProbeSession()
    try session.terminal.send("keys 1\r")
    try session.terminal.expect("press: ")
    for byte in "日".utf8 {
      try session.terminal.send(bytes: [byte])
      usleep(20_000)
    }
    try session.terminal.expect("key character(\"日\")")
  }

  @Test func `bytes that are no text are no key that means something`() throws {
    let session = try ProbeSession()
    try session.terminal.send("keys 2\r")
    try session.terminal.expect("press: ")
    try session.terminal.send(bytes: [0xFF])
    try session.terminal.expect("key other")
    try session.terminal.send(bytes: [0xE6, UInt8(ascii: "4")])
    try session.terminal.expect("key other")
    try session.terminal.expect("probe> ")
    // What followed the broken character was a key of its own and waits for whoever reads next.
    try session.terminal.expect("4")
  }

  @Test func `an arrow in two parts moves the cursor where a line is edited`() throws {
    let session = try ProbeSession()
    try session.terminal.send("ac\u{1B}")
    usleep(40_000)
    try session.terminal.send("[Db")
    try session.enter("", expecting: "line «abc»")
  }
}
