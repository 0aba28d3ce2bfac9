import ArgumentParser
import Foundation
import Terminal

/// The manual.
struct HelpCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "This list, or what one command does.",
    discussion: "Examples:\n  study help\n  study help review")
  static func completion(after words: [String]) -> ArgumentCompletion { .commands }

  @Argument(help: "A command.") var topic: String?

  init() {}

  init(topic: String?) { self.topic = topic }

  func run(in surroundings: Surroundings) throws {
    guard let topic else {
      surroundings.printData(Self.overview)
      return
    }
    guard let command = RootCommand.command(named: topic) else {
      let advice = nearestWord(to: topic, among: RootCommand.names).map { "; did you mean “\($0)”?" }
      throw CommandFailure(
        sentence: "no help on “\(topic)”\(advice ?? "; “help” lists the commands")", status: .wrongCommandLine)
    }
    let text = RootCommand.helpMessage(for: command, columns: max(40, min(surroundings.console.columns, 100)))
    surroundings.printData(text.hasSuffix("\n") ? text : text + "\n")
    surroundings.printData("\n" + EverywhereOptions.help + "\n")
  }

  private static var overview: String {
    let width = (RootCommand.names.map { $0.count }.max() ?? 0) + 2
    let list = RootCommand.commands.map { command in
      "  " + command.name.padding(toLength: width, withPad: " ", startingAt: 0) + command.configuration.abstract
    }
    return """
      study: learn what a document says

      From a document to memory:
        study generate FILE     writes a deck of questions, Decks/FILE.md
        study review            asks what is due, and some new cards
        study stats             shows what you know

      Commands, on the command line and in the shell (“study” alone opens it):
      \(list.joined(separator: "\n"))

      “help COMMAND” explains one. In the shell Tab completes; exit or Ctrl-D leaves.

      \(EverywhereOptions.help)

      """
  }
}
