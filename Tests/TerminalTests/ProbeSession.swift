import Support

/// The probe on a pseudo-terminal, its history and key settings in a folder of its own.
///
/// A class, so that the folder stays as long as anybody holds the session.
final class ProbeSession {
  let folder: TemporaryFolder
  let terminal: PseudoTerminal

  /// - Parameter inputrc: the person's key settings.
  init(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 24, terminalName: String = "xterm-256color",
    inputrc: String = "", environment: [String: String] = [:],
    folder: TemporaryFolder? = nil
  ) throws {
    let folder = try folder ?? TemporaryFolder()
    try folder.write(inputrc, to: "inputrc")
    let variables = [
      "TERM": terminalName, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder.path,
      "INPUTRC": folder.path + "/inputrc",
    ].merging(environment) { $1 }
    self.folder = folder
    terminal = try PseudoTerminal(
      running: try builtProgram("terminal-probe"), arguments + [folder.path + "/state/history"],
      environment: variables, folder: folder.path, columns: columns, rows: rows)
    try terminal.expect("probe> ")
  }

  /// Sends a command and waits for what it answers.
  func enter(_ line: String, expecting answer: String) throws {
    try terminal.send(line + "\r")
    try terminal.expect(answer)
    try terminal.expect("probe> ")
  }

  /// Leaves with Ctrl-D; the terminal must be as it was found.
  func leave() throws -> Ending {
    try terminal.send("\u{4}")
    try terminal.expect("end of file")
    return try terminal.wait()
  }
}
