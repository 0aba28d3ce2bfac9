import Support
import Testing

/// Standard input and output that are no terminals.
@Suite struct Pipe {
  private func probe(_ input: String, _ arguments: [String] = [], outputPath: String? = nil) throws -> ProgramRun {
    try ProgramRun(
      try builtProgram("terminal-probe"), arguments, input: input,
      environment: ["LANG": "C", "TERM": "xterm", "PATH": "/usr/bin:/bin"], outputPath: outputPath)
  }

  @Test func `lines are read plainly, whatever ends them, and nothing is echoed`() throws {
    let run = try probe("\u{FEFF}größe\r\n\n日本語\nno newline")
    #expect(
      run.output == """
        probe> 
        line «größe»
        probe> 
        line «»
        probe> 
        line «日本語»
        probe> 
        line «no newline»
        probe> 
        end of file

        """)
    #expect(run.errors == "")
    #expect(run.ending == .exited(0))
  }

  @Test func `a key is the first character of a line, and an empty line is Enter`() throws {
    let run = try probe("keys 4\n3\n\näh\n")
    #expect(
      run.output == """
        probe> 
        press: 
        key character("3")
        press: 
        key enter
        press: 
        key character("ä")
        press: 
        key endOfFile
        probe> 
        end of file

        """)
  }

  @Test func `bytes that are no text are read with a sign in their place`() throws {
    // A NUL and the beginning of a character that never ends.
    let folder = try TemporaryFolder()
    let script = #"printf 'a\000b\303\n' | "$0""#
    let run = try ProgramRun(
      "/bin/sh", ["-c", script, try builtProgram("terminal-probe")], environment: ["PATH": "/usr/bin:/bin"],
      folder: folder.path)
    #expect(run.output.contains("line «a^@b\u{FFFD}»\n"))
  }

  @Test func `a reader that has seen enough ends the program quietly`() throws {
    let script = #"{ echo harm; sleep 0.2; echo more; echo more; } | { "$0"; echo "status $?" >&2; } | head -n 1"#
    let run = try ProgramRun(
      "/bin/sh", ["-c", script, try builtProgram("terminal-probe")], environment: ["PATH": "/usr/bin:/bin"])
    #expect(run.output == "probe> \n")
    #expect(run.errors == "hung up\nstatus 129\n")
  }

  @Test func `a full disk is told and the program ends`() throws {
    let run = try probe("one\ntwo\n", outputPath: "/dev/full")
    #expect(run.errors == "hung up\nwriting to standard output: No space left on device\n")
    #expect(run.ending == .exited(1))
  }

  @Test func `long work leaves a line in a log only when it is long, and none on standard output`() throws {
    let run = try probe("work 3\n")
    #expect(run.output == "probe> \nwork done\nprobe> \nend of file\n")
    #expect(run.errors == "")
  }

  @Test func `text of a file cannot steer whoever reads the output`() throws {
    #expect(try probe("harm\n").output.hasPrefix("probe> \n^[[31mred^[[0m <9B>2J kcab\n"))
  }

  @Test func `a long text is written where it cannot be paged`() throws {
    let run = try probe("page 30\n")
    #expect(run.output.split(separator: "\n").count(where: { $0.hasPrefix("row ") }) == 30)
  }
}
