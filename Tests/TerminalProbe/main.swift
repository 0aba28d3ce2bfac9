import Glibc
import Terminal

/// A small program around `SystemTerminal` for the tests on a pseudo-terminal: it does what each line says, and tells
/// what it got.
@MainActor func probe() -> Int32 {
  var arguments = CommandLine.arguments.dropFirst()
  let isPlain = arguments.first == "--plain"
  if isPlain { arguments = arguments.dropFirst() }
  let terminal = SystemTerminal(
    SystemTerminal.Settings(
      plainAsked: isPlain, environment: ProcessEnvironment.current, historyPath: arguments.first))
  let status = Probe(terminal: terminal).run()
  terminal.close()
  if let problem = terminal.historyProblem { terminal.writeError(problem.sentence) }
  if let sentence = terminal.outputFailure?.sentence {
    terminal.writeError(sentence)
    return 1
  }
  return status
}

exit(probe())
