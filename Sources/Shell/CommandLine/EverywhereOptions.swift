import Terminal

/// The options that every command takes, at any place of the command line before `--`.
struct EverywhereOptions: Equatable {
  var libraryFolder: String?
  var isPlain = false
  var color = Appearance.ColorSetting.auto

  static let help = """
    ANYWHERE:
      --library <dir>         The folder with Decks/ and Progress/; else
                              $STUDY_LIBRARY, the current folder where it has
                              Decks/, or ~/.local/share/study.
      --plain                 No colour, no cursor movement, no box drawing.
      --color <when>          auto, always or never; NO_COLOR is obeyed.
    """

  init() {}

  /// Takes its options out of `arguments` and leaves the rest in order.
  init(extractingFrom arguments: inout [String]) throws(CommandFailure) {
    var rest: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if argument == "--" {
        rest += arguments[index...]
        break
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      func value() throws(CommandFailure) -> String {
        if parts.count == 2 { return parts[1] }
        index += 1
        guard index < arguments.count else {
          throw CommandFailure(sentence: "“\(argument)” needs a value after it", status: .wrongCommandLine)
        }
        return arguments[index]
      }
      switch parts[0] {
      case "--plain" where parts.count == 1: isPlain = true
      case "--library": libraryFolder = try value()
      case "--color":
        let name = try value()
        guard let choice = Appearance.ColorSetting(rawValue: name) else {
          throw CommandFailure(
            sentence: "“--color \(name)” is no choice; write auto, always or never", status: .wrongCommandLine)
        }
        color = choice
      default: rest.append(argument)
      }
      index += 1
    }
    arguments = rest
  }
}
