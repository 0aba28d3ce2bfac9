import Glibc
import Scheduling
import Support
import Testing

@Suite struct AnyBytes {
  /// Without those that are meant to end, stop or hold the program: Ctrl-C, -D, -S, -Z, -\, and Enter; and without Ctrl-O
  /// (operate-and-get-next), after which GNU readline 8.2 can free a line twice, in every program that uses it.
  private func bytes(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let harmful: Set<UInt8> = [0x03, 0x04, 0x0A, 0x0D, 0x0F, 0x13, 0x1A, 0x1C]
    return (0..<300).map { _ in UInt8.random(in: 0...255, using: &generator) }.filter { !harmful.contains($0) }
  }

  @Test(arguments: 0..<6)
  func `a prompt survives whatever is sent to it`(seed: UInt64) throws {
    let session = try ProbeSession()
    try session.terminal.send(bytes: bytes(seed: seed))
    _ = try session.terminal.listen(seconds: 0.05)
    // Twice: one may be quoted by what was sent.
    try session.terminal.send("\u{3}")
    _ = try session.terminal.listen(seconds: 0.05)
    try session.terminal.send("\u{3}")
    try session.terminal.expect("interrupted\nprobe> ")
    try session.terminal.send("answer\r")
    try session.terminal.expect("› ")
    try session.terminal.send("still there\r")
    try session.terminal.expect("answer line(\"still there\")")
  }

  @Test(arguments: 0..<2)
  func `a reader of keys survives whatever is sent to it`(seed: UInt64) throws {
    let session = try ProbeSession()
    try session.terminal.send("keys 1000\r")
    try session.terminal.expect("press: ")
    try session.terminal.send(bytes: bytes(seed: seed))
    _ = try session.terminal.listen(seconds: 0.3)
    // After a pasted text that never ends, or an unfinished sequence, a second goes by.
    usleep(1_100_000)
    try session.terminal.send("\r")
    try session.terminal.expect("key enter")
  }

  /// GNU readline 8.2 dies of these through its callback interface: a search or a character search, then Control-X or
  /// Escape, then bytes that are no text.
  @Test(arguments: [[0x12, 0x18, 0xD1, 0xD0], [0x1D, 0x1B, 0x9D]] as [[UInt8]])
  func `a search that goes astray ends nothing`(bytes: [UInt8]) throws {
    let session = try ProbeSession()
    try session.terminal.send(bytes: bytes)
    _ = try session.terminal.listen(seconds: 0.05)
    try session.terminal.send("\u{3}")
    try session.terminal.expect("interrupted\nprobe> ")
    try session.enter("next", expecting: "line «next»")
  }
}
