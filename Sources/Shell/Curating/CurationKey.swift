import Terminal

/// The keys with which a person goes through proposals. Each is pressed alone and acts at once.
enum CurationKey: Character, CaseIterable {
  case keep = "k"
  case edit = "e"
  case editor = "E"
  case drop = "d"
  case gap = "c"
  case question = "t"
  case later = "n"
  case undo = "u"
  case help = "?"
  case quit = "q"

  var meaning: String {
    switch self {
    case .keep: "keep the card as it is shown"
    case .edit: "change it here, line by line; k then keeps it"
    case .editor: "change it in your editor"
    case .drop: "drop it; it is not proposed again"
    case .gap: "make it a text with a gap, where its answer stands in the sentence"
    case .question: "make it a question with a typed answer"
    case .later: "leave it for later"
    case .undo: "take the last decision back"
    case .help: "these keys"
    case .quit: "leave; what is decided is kept, the rest stays proposed"
    }
  }

  static func help(columns: Int) -> [StyledText] {
    allCases.flatMap { key in
      (StyledText("  ") + .strong("\(key.rawValue)") + .dim("  \(key.meaning)")).wrapped(
        to: columns, indent: 0, hanging: 5)
    }
  }
}
