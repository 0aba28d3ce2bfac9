import ArgumentParser
import Cards
import Documents
import Scheduling
import Storage
import Terminal

/// Parses a line of the shared vocabulary, runs it, and turns what went wrong into a sentence and an exit status.
@MainActor struct CommandRunner {
  var surroundings: Surroundings

  func run(_ arguments: [String]) -> ExitStatus {
    do {
      let command = try parse(arguments)
      try command.run(in: surroundings)
      return .done
    } catch let failure as CommandFailure {
      if !failure.sentence.isEmpty { surroundings.warn(failure.sentence) }
      return failure.status
    } catch {
      surroundings.warn(Self.sentence(for: error))
      return .couldNot
    }
  }

  private func parse(_ arguments: [String]) throws -> any StudyCommand {
    guard let name = arguments.first, name != "--help", name != "-h" else { return HelpCommand(topic: nil) }
    guard RootCommand.command(named: name) != nil else {
      let nearest = nearestWord(to: name, among: RootCommand.names)
      let advice = nearest.map { "did you mean “\($0)”?" } ?? "“help” lists the commands"
      throw CommandFailure(sentence: "“\(name)” is no command; \(advice)", status: .wrongCommandLine)
    }
    let options = arguments.prefix { $0 != "--" }
    if options.contains("--help") || options.contains("-h") { return HelpCommand(topic: name) }
    let parsed: any ParsableCommand
    do {
      parsed = try RootCommand.parseAsRoot(arguments)
    } catch {
      throw CommandFailure(sentence: Self.usageSentence(for: error, command: name), status: .wrongCommandLine)
    }
    return parsed as? any StudyCommand ?? HelpCommand(topic: nil)
  }

  /// The parser's own message in the form that the rest of the program speaks: lower case, and where to read more.
  private static func usageSentence(for error: any Error, command: String) -> String {
    let message = RootCommand.message(for: error)
    let lower = message.prefix(1).lowercased() + message.dropFirst()
    let sentence = lower.hasSuffix(".") ? String(lower.dropLast()) : lower
    return "\(command): \(sentence)\(sentence.hasSuffix("?") ? "" : ";") “help \(command)” explains it"
  }

  nonisolated static func sentence(for error: any Error) -> String {
    switch error {
    case let error as DocumentError: error.sentence
    case let error as StorageError: error.sentence
    case let error as DeckProblem: error.sentence
    default: String(describing: error)
    }
  }
}
