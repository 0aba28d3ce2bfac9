import ArgumentParser

/// One command of the vocabulary that the command line and the shell share.
protocol StudyCommand: ParsableCommand {
  /// Does the work. Throws `CommandFailure` or an error of a room, each with a sentence for a person.
  @MainActor func run(in surroundings: Surroundings) throws

  /// What Tab can put at an argument of this command that is no option, after the words that stand there already.
  static func completion(after words: [String]) -> ArgumentCompletion

  /// What can follow an option that takes a value, by the option's long name.
  static var optionValues: [String: ArgumentCompletion] { get }
}

extension StudyCommand {
  static func completion(after words: [String]) -> ArgumentCompletion { .nothing }
  static var optionValues: [String: ArgumentCompletion] { [:] }
  static var name: String { _commandName }
}

/// What the arguments of a command name.
enum ArgumentCompletion {
  case nothing, decks, files, settings, commands
  case words([String])
  /// Some of these words, separated by commas.
  case list([String])
}

/// The root of the command line: only a list of the commands.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: "Learn what a document says: questions out of it, and reviews at the right time.",
    subcommands: commands)

  static let commands: [any StudyCommand.Type] = [
    GenerateCommand.self, RefreshCommand.self, ConceptsCommand.self, ReviewCommand.self, DecksCommand.self,
    DueCommand.self,
    StatsCommand.self, WhyCommand.self,
    TuneCommand.self, SimulateCommand.self, ForecastCommand.self, PlanCommand.self, PostponeCommand.self,
    AdvanceCommand.self, PauseCommand.self,
    CheckCommand.self, EditCommand.self, RelinkCommand.self, SetCommand.self, UndoCommand.self, ExportCommand.self,
    HelpCommand.self, AboutCommand.self,
  ]

  static var names: [String] { commands.map { $0.name } }

  static func command(named name: String) -> (any StudyCommand.Type)? { commands.first { $0.name == name } }
}
