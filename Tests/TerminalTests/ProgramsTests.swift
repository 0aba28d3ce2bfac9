import Support
import Testing

@testable import Terminal

@Suite struct OtherPrograms {
  @Test(arguments: [
    (["EDITOR": "vim"], [["vim", "+12", "card.md"]]),
    (["EDITOR": "vim", "VISUAL": "emacs -nw"], [["emacs", "-nw", "+12", "card.md"]]),
    (["EDITOR": "/opt/My\\ Editor/hx"], [["/opt/My Editor/hx", "card.md:12"]]),
    (["VISUAL": "code --wait"], [["code", "--wait", "--goto", "card.md:12"]]),
    (["VISUAL": " ", "EDITOR": "'my ed'"], [["my ed", "card.md"]]),
    ([:], [["sensible-editor", "+12", "card.md"], ["vi", "+12", "card.md"]]),
    (["EDITOR": "vim; rm -rf ~"], [["vim;", "rm", "-rf", "~", "card.md"]]),
  ])
  func `the editor is the person's own, put on the line where it can be`(
    environment: [String: String], commands: [[String]]
  ) {
    #expect(EditorCommand(opening: "card.md", line: 12, environment: environment).candidates == commands)
  }

  @Test func `a path is never taken for an option`() {
    #expect(
      EditorCommand(opening: "-c quit", line: nil, environment: ["EDITOR": "vi"]).candidates == [["vi", "./-c quit"]])
    #expect(
      EditorCommand(opening: "+!sh", line: 3, environment: ["EDITOR": "vi"]).candidates == [["vi", "+3", "./+!sh"]])
  }

  @Test func `the pager is the person's own, and none where they want none`() {
    #expect(PagerCommand(environment: [:])?.words == ["less", "-R"])
    #expect(PagerCommand(environment: [:])?.additions == ["LESS": "FRX", "LESSCHARSET": "utf-8"])
    #expect(
      PagerCommand(environment: ["PAGER": "less", "LESS": "-S", "LESSCHARSET": "latin1"])?.additions == [:])
    #expect(PagerCommand(environment: ["PAGER": "most -w"])?.words == ["most", "-w"])
    #expect(PagerCommand(environment: ["PAGER": ""]) == nil)
    #expect(PagerCommand(environment: ["PAGER": "cat"]) == nil)
  }

  @Test func `the editor has the terminal as it was found, its line, and the usual signals`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      #!/bin/sh
      echo "opened $1 $2"
      stty -a | grep -o -w -e '-*icanon' -e '-*echo'
      grep SigBlk /proc/self/status
      stty -echo
      kill -PIPE $$
      exit 3
      """, to: "vim", mode: 0o755)
    let session = try ProbeSession(environment: ["EDITOR": folder.path + "/vim"])
    try session.terminal.send("edit 'a card' 12\r")
    try session.terminal.expect("opened +12 a card\nicanon\necho\n")
    try session.terminal.expect("SigBlk:\t0000000000000000\n")
    try session.terminal.expect("editing a card: the program was ended by signal 13\nprobe> ")
    #expect(try session.leave() == .exited(0))
    #expect(session.terminal.isAsGiven)
  }

  @Test func `Ctrl-C in the editor is the editor's`() throws {
    let folder = try TemporaryFolder()
    let editor = "#!/bin/sh\ntrap 'echo caught; exit 0' INT\necho waiting\nwhile :; do sleep 0.01; done\n"
    try folder.write(editor, to: "ed", mode: 0o755)
    let session = try ProbeSession(environment: ["VISUAL": folder.path + "/ed"])
    try session.terminal.send("edit x\r")
    try session.terminal.expect("waiting")
    try session.terminal.send("\u{3}")
    try session.terminal.expect("caught\nedited\nprobe> ")
    #expect(try session.leave() == .exited(0))
  }

  @Test func `an editor that is not there is told`() throws {
    let session = try ProbeSession(environment: ["VISUAL": "no-such-editor"])
    try session.enter(
      "edit x", expecting: "editing x: “no-such-editor” cannot be started: No such file or directory")
  }

  @Test func `a long text goes through the pager, a short one does not`() throws {
    let folder = try TemporaryFolder()
    try folder.write("#!/bin/sh\nsed 's/^/paged /' | tail -n 1\n", to: "pager", mode: 0o755)
    let session = try ProbeSession(environment: ["PAGER": folder.path + "/pager"])
    try session.enter("page 100", expecting: "page 100\npaged row 100\n")
    try session.enter("page 10", expecting: "\nrow 10\n")
  }

  @Test func `a pager that is left early, or is not there, does no harm`() throws {
    let folder = try TemporaryFolder()
    try folder.write("#!/bin/sh\nhead -n 1\n", to: "pager", mode: 0o755)
    let session = try ProbeSession(environment: ["PAGER": folder.path + "/pager"])
    try session.enter("page 100000", expecting: "page 100000\nrow 1\n")
    let other = try ProbeSession(environment: ["PAGER": "no-such-pager"])
    try other.enter("page 100", expecting: "\nrow 100\n")
  }
}
