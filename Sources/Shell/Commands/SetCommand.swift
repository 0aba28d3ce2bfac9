import ArgumentParser
import Exchange
import Storage
import Terminal

/// The learner's settings.
struct SetCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "List the settings with their meaning, or change one.",
    discussion: """
      A setting is the library's; --deck makes one of a deck alone. “default” takes a setting back.

      Examples:
        study set
        study set retention 0.92
        study set new-per-day 5 --deck shared-future
        study set learning-steps "1m 10m"
        study set retention default
      """)

  static func completion(after words: [String]) -> ArgumentCompletion {
    guard let key = words.first else { return .settings }
    return .words((Setting.named(key)?.words ?? []) + ["default"])
  }
  static let optionValues: [String: ArgumentCompletion] = ["--deck": .decks]

  @Argument(help: "The setting.") var key: String?
  @Argument(help: "Its new value.") var value: String?
  @Option(name: .shortAndLong, help: "Of this deck alone.") var deck: String?
  @Flag(help: "The list as one JSON object.") var json = false

  func run(in surroundings: Surroundings) throws {
    let library = surroundings.library
    let deckName = try deck.map { try library.decks(matching: [$0])[0].name }
    guard let key else {
      let store = try library.readProgress()
      let settings = try LearnerSettings(of: store, deck: deckName)
      return json ? surroundings.printData(Self.json(of: settings)) : list(settings, surroundings)
    }
    guard let setting = Setting.named(key) else {
      let advice = nearestWord(to: key, among: Setting.all.map(\.key)).map { "did you mean “\($0)”?" }
      throw CommandFailure(
        sentence: "“\(key)” is no setting; \(advice ?? "“study set” lists them")", status: .wrongCommandLine)
    }
    if deckName != nil, setting.isOfLibraryAlone {
      throw CommandFailure(
        sentence: "“\(key)” holds for the whole library; leave --deck out", status: .wrongCommandLine)
    }
    guard let value else {
      let store = try library.readProgress()
      surroundings.printData(setting.read(try LearnerSettings(of: store, deck: deckName)) + "\n")
      return
    }
    // Written only when it can be read back.
    if value != "default" {
      var trial = LearnerSettings()
      try setting.write(value, &trial)
    }
    let store = try library.openProgress(now: surroundings.now())
    let scope: SettingScope = deckName.map { .deck($0) } ?? .library
    try store.set(key, to: value == "default" ? nil : value, of: scope)
    let now = setting.read(try LearnerSettings(of: store, deck: deckName))
    surroundings.print(StyledText("\(key) is \(now)\(deckName.map { " for \($0.visible)" } ?? "")"))
  }

  /// One object, schema `study-settings`, version 1: `settings`, a list of objects with `key`, `value` (as it is written) and `meaning`.
  private static func json(of settings: LearnerSettings) -> String {
    let list = Setting.all.map { setting -> JSONValue in
      ["key": .text(setting.key), "value": .text(setting.read(settings)), "meaning": .text(setting.meaning)]
    }
    let object: JSONValue = ["schema": "study-settings", "version": 1, "settings": .list(list)]
    return object.indented + "\n"
  }

  @MainActor private func list(_ settings: LearnerSettings, _ surroundings: Surroundings) {
    let keyWidth = (Setting.all.map(\.key.count).max() ?? 0) + 2
    func shown(_ setting: Setting) -> String { setting.summary?(settings) ?? setting.read(settings) }
    let valueWidth = (Setting.all.map { shown($0).count }.max() ?? 0) + 2
    for setting in Setting.all {
      let value = shown(setting)
      let columns = surroundings.console.columns
      let pair = StyledText.strong(setting.key).padded(to: keyWidth) + StyledText(value)
      guard columns >= 60 else {
        surroundings.console.write(
          lines: [pair] + StyledText.dim(setting.meaning).wrapped(to: columns, indent: 2, hanging: 2))
        continue
      }
      let line = pair.padded(to: keyWidth + valueWidth) + .dim(setting.meaning)
      surroundings.console.write(lines: line.wrapped(to: columns, indent: 0, hanging: keyWidth + valueWidth))
    }
  }
}
