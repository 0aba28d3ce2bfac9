import Glibc
import Support
import Testing

/// Under a shell with job control, since nobody else could continue what Ctrl-Z has stopped.
@Suite struct Suspend {
  @Test func `Ctrl-Z at a line gives the terminal to the shell, and the line is there again afterwards`() throws {
    let session = try ShellSession()
    let shell = session.terminal
    try shell.send("half a line")
    try shell.expect("half a line")
    try shell.send("\u{1A}")
    try shell.expect("Stopped")
    try shell.expect("shell$ ")
    #expect(shell.isAsGiven)
    try shell.send("fg\n")
    try shell.expect("probe> half a line")
    try shell.send(" and more\r")
    try shell.expect("line «half a line and more»")
    try shell.expect("probe> ")
    try shell.send("\u{4}")
    try shell.expect("end of file")
    try shell.expect("shell$ ")
    #expect(shell.isAsGiven)
  }

  @Test func `Ctrl-Z where a key is awaited shows the prompt again afterwards`() throws {
    let session = try ShellSession()
    let shell = session.terminal
    try shell.send("key\r")
    try shell.expect("press: ")
    try shell.send("\u{1A}")
    try shell.expect("Stopped")
    try shell.expect("shell$ ")
    #expect(shell.isAsGiven)
    try shell.send("fg\n")
    try shell.expect("press: ")
    try shell.send("2")
    try shell.expect("key character(\"2\")")
  }

  @Test func `Ctrl-Z stops long work, and it goes on afterwards`() throws {
    let session = try ShellSession()
    let shell = session.terminal
    try shell.send("work 30\r")
    try shell.expect("/30 steps")
    try shell.send("\u{1A}")
    try shell.expect("Stopped")
    try shell.send("fg\n")
    try shell.expect("work done")
  }

  @Test func `Ctrl-Z in the editor stops both, and both go on`() throws {
    let session = try ShellSession()
    let shell = session.terminal
    try shell.send("edit text 1\r")
    try shell.expect("the editor waits")
    try shell.send("\u{1A}")
    try shell.expect("Stopped")
    try shell.expect("shell$ ")
    try shell.send("fg\n")
    try session.folder.write("", to: "done")
    try shell.expect("edited")
    try shell.expect("probe> ")
  }

  @Test func `Ctrl-Z where nobody could ever continue the program changes nothing`() throws {
    let session = try ProbeSession()
    try session.terminal.send("abc")
    try session.terminal.expect("abc")
    try session.terminal.send("\u{1A}")
    try session.terminal.expect("probe> abc")
    try session.terminal.send("def\r")
    try session.terminal.expect("line «abcdef»")
  }
}

/// The probe, started from a shell with job control.
private final class ShellSession {
  let folder: TemporaryFolder
  let terminal: PseudoTerminal

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "inputrc")
    // It reads nothing, so that it cannot take the shell's command before the signal has stopped it.
    let editor = "#!/bin/sh\necho the editor waits\nuntil [ -e done ]; do sleep 0.02; done\n"
    try folder.write(editor, to: "editor", mode: 0o755)
    terminal = try PseudoTerminal(
      running: "/bin/bash", ["--norc", "--noprofile", "--noediting", "-i"],
      environment: [
        "TERM": "xterm", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder.path, "PS1": "shell$ ",
        "INPUTRC": folder.path + "/inputrc", "HISTFILE": "", "EDITOR": folder.path + "/editor",
      ], folder: folder.path)
    try terminal.expect("shell$ ")
    try terminal.send(try builtProgram("terminal-probe") + "\n")
    try terminal.expect("probe> ")
  }
}
