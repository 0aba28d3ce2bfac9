import Support
import Testing

@Suite struct CompletionOnTheLine {
  @Test func `the only completion is put on the line with a blank behind it`() throws {
    let session = try ProbeSession()
    try session.enter("rev\tgr\t", expecting: "line «review größe »")
    try session.enter("rev\t\"Two C\t", expecting: "line «review \"Two Cities\" »")
    try session.enter("x Dec\tessay", expecting: "line «x Decks/essay»")
  }

  @Test func `a blank in a completion is quoted, and what is quoted is completed`() throws {
    let session = try ProbeSession()
    try session.enter("x Two\\ C\t", expecting: "line «x Two\\ Cities »")
    try session.enter("x 'Two C\t", expecting: "line «x 'Two Cities' »")
    try session.enter("x \"Two'\t", expecting: "line «x \"Two's\" »")
    try session.enter("x Two\\'\t", expecting: "line «x Two\\'s »")
    try session.enter("x 'Two'\\'\t", expecting: "line «x Two\\'s »")
  }

  @Test func `several completions are listed at once and the line is drawn again`() throws {
    let session = try ProbeSession()
    try session.terminal.send("x 日\t")
    try session.terminal.expect("日本\n日本語  日本史\nprobe> x 日本")
    try session.enter("史", expecting: "line «x 日本史»")
  }

  @Test func `a listing never sends what is in it to the terminal`() throws {
    let session = try ProbeSession()
    try session.terminal.send("x \t")
    try session.terminal.expect("evil^[[31m")
    #expect(!session.terminal.raw.contains("\u{1B}[31m"))
  }

  @Test func `where nothing can stand nothing happens, and files are never offered`() throws {
    let session = try ProbeSession()
    try session.folder.write("", to: "file-in-the-folder")
    try session.enter("x file\t", expecting: "line «x file»")
    try session.terminal.send("answer\r")
    try session.terminal.expect("› ")
    try session.terminal.send("fi\t\r")
    try session.terminal.expect("answer line(\"fi\")")
  }

  @Test func `the person's own key settings are obeyed, those for the program by name too`() throws {
    let inputrc = """
      set show-all-if-ambiguous off
      $if study
        set editing-mode vi
        "Q": "typed for me"
      $endif
      $if bash
        "Z": "not for me"
      $endif
      """
    let session = try ProbeSession(inputrc: inputrc)
    try session.enter("Q Z", expecting: "line «typed for me Z»")
    try session.terminal.send("x abc")
    try session.terminal.expect("x abc")
    try session.terminal.send("\u{1B}")
    try session.terminal.expect("", seconds: 0)
    _ = try session.terminal.listen(seconds: 0.6)
    try session.enter("0dwA!", expecting: "line «abc!»")
  }
}

@Suite struct HistoryOnTheLine {
  @Test func `lines are kept for the next sitting, for the person's eyes only`() throws {
    let session = try ProbeSession()
    for line in ["one", "two", "two", "", "  "] { try session.enter(line, expecting: "line «\(line)»") }
    #expect(try session.leave() == .exited(0))
    #expect(session.folder.read("state/history") == "one\ntwo\n")
    #expect(session.folder.mode("state/history") == 0o600)
    #expect(session.folder.mode("state") == 0o700)

    let next = try ProbeSession(folder: session.folder)
    try next.enter("\u{1B}[A\u{1B}[A", expecting: "line «one»")
    #expect(next.folder.read("state/history") == "one\ntwo\none\n")
  }

  @Test func `an answer never enters the history, and commands are not recalled where one is typed`() throws {
    let session = try ProbeSession()
    try session.enter("first", expecting: "line «first»")
    try session.terminal.send("answer\r")
    try session.terminal.expect("› ")
    try session.terminal.send("\u{1B}[Asecret\r")
    try session.terminal.expect("answer line(\"secret\")")
    try session.terminal.expect("probe> ")
    try session.enter("\u{1B}[A\u{1B}[A", expecting: "line «first»")
    #expect(session.folder.read("state/history") == "first\nanswer\nfirst\n")
  }

  @Test func `a line can be prefilled and edited`() throws {
    let session = try ProbeSession()
    try session.terminal.send("answer a größe\r")
    try session.terminal.expect("› a größe")
    try session.terminal.send("n\u{1}<\r")
    try session.terminal.expect("answer line(\"<a größen\")")
  }

  @Test func `a history that cannot be written is told and hinders nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "state")
    let session = try ProbeSession(folder: folder)
    try session.enter("one", expecting: "line «one»")
    #expect(try session.leave() == .exited(0))
    let sentence = "reading the history \(folder.path)/state/history: Not a directory"
    #expect(session.terminal.transcript.hasSuffix(sentence + "\n"))
  }
}
