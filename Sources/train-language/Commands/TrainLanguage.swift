import ArgumentParser

@main
struct TrainLanguage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-language", abstract: "Learns and measures the language model.",
    subcommands: [
      TrainCommand.self, EvaluateCommand.self, EvaluateEntitiesCommand.self, EvaluateReferencesCommand.self,
      ParseCommand.self, MeasureCommand.self,
    ])
}
