import Terminal

/// The keys of a sitting. At an answer's prompt they begin with a colon, so that any answer can be typed; after the reveal they
/// are pressed alone.
enum SessionKey: Character, CaseIterable {
  case undo = "u"
  case edit = "e"
  case bury = "b"
  case suspend = "s"
  case flag = "f"
  case hint = "h"
  case place = "w"
  case info = "i"
  case alsoRight = "+"
  case quit = "q"
  case help = "?"

  var meaning: String {
    switch self {
    case .undo: "take the last answer back"
    case .edit: "edit the card in your editor"
    case .bury: "put it aside until tomorrow, with its siblings"
    case .suspend: "put it aside for good"
    case .flag: "flag it, or take the flag off"
    case .hint: "show the hint, or the first letter"
    case .place: "show where the document says it"
    case .info: "the card's memory and schedule"
    case .alsoRight: "what you typed is right too: add it to the deck"
    case .quit: "leave; everything is kept"
    case .help: "these keys"
    }
  }

  /// Whether the key makes sense before the answer is seen. Where the document says it, would give the answer away.
  var isForAsking: Bool {
    switch self {
    case .place, .info, .alsoRight: false
    default: true
    }
  }

  var isForRating: Bool { self != .hint }

  /// The keys as a list, for either moment.
  static var helpForAsking: [StyledText] { allCases.filter(\.isForAsking).map { $0.help(written: ":\($0.rawValue)") } }
  static var helpForRating: [StyledText] { allCases.filter(\.isForRating).map { $0.help(written: "\($0.rawValue)") } }

  private func help(written: String) -> StyledText { StyledText("  ") + .strong(written) + .dim("  \(meaning)") }
}
