import Foundation
import Scheduling
import Terminal

/// The program: arguments in, exit status out. The only place where the machine's clock, zone, folders and terminal are read.
public enum StudyProgram {
  public static let version = "0.1.0"

  /// Runs one command line, or the shell when there is no command.
  ///
  /// - Parameter arguments: without the program's own name.
  /// - Returns: the exit status: 0 done, 1 could not, 64 the command line was wrong, 130 interrupted.
  @MainActor public static func run(arguments: [String]) -> Int32 {
    if arguments == ["--version"] {
      print("study \(version)")
      return ExitStatus.done.rawValue
    }
    let environment = ProcessInfo.processInfo.environment
    var arguments = arguments
    let everywhere: EverywhereOptions
    do {
      everywhere = try EverywhereOptions(extractingFrom: &arguments)
    } catch {
      FileHandle.standardError.write(Data("study: \(error.sentence)\n".utf8))
      return ExitStatus.wrongCommandLine.rawValue
    }
    let folders = Folders(environment: environment, workingFolder: FileManager.default.currentDirectoryPath)
    let terminal = SystemTerminal(
      SystemTerminal.Settings(
        plainAsked: everywhere.isPlain, color: everywhere.color, environment: environment, historyPath: folders.history)
    )
    let surroundings = Surroundings(
      console: terminal,
      now: { Date() },
      utcOffsetSeconds: { TimeZone.current.secondsFromGMT(for: $0) },
      environment: environment,
      libraryFolder: folders.library(asked: everywhere.libraryFolder),
      threadCount: ProcessInfo.processInfo.activeProcessorCount)
    let status =
      arguments.isEmpty
      ? InteractiveShell(surroundings: surroundings).run()
      : CommandRunner(surroundings: surroundings).run(arguments)
    terminal.close()
    guard let sentence = terminal.outputFailure?.sentence else { return status.rawValue }
    terminal.writeError("study: \(sentence)")
    return max(status.rawValue, ExitStatus.couldNot.rawValue)
  }
}

/// What the program answers to whoever started it.
public enum ExitStatus: Int32, Sendable {
  case done = 0
  case couldNot = 1
  case wrongCommandLine = 64
  case interrupted = 130
}
