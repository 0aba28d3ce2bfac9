/// A line cut into words: at blanks, where these are not quoted.
///
/// The quoting of the POSIX shell without its substitutions: `\` quotes the next character, `'…'` everything inside,
/// `"…"` everything but `\"` and `\\`. What the person's editor and pager are called is read in the same way.
public struct CommandWords: Hashable, Sendable {
  /// Without their quotes. An empty word must be quoted: `''`.
  public private(set) var words: [String] = []
  /// The quote that was opened and not closed, `"`, `'` or a last `\`; the last word goes to the end of the line.
  public private(set) var openQuote: Character?
  /// Where the last word begins, as a UTF-8 offset, its quote included; nil when the line ends between words.
  private(set) var lastWordStart: Int?

  public init(parsing line: String) {
    var word: String?
    var offset = 0
    var characters = line.makeIterator()
    while let character = characters.next() {
      let start = offset
      offset += character.utf8.count
      switch (openQuote, character) {
      case (nil, _) where character == " " || character == "\t" || character.isNewline:
        if let whole = word { words.append(whole) }
        word = nil
        continue
      case (nil, "\\"), (nil, "\""), (nil, "'"):
        openQuote = character
        if word == nil { lastWordStart = start }
        word = word ?? ""
      case ("\\", _):
        openQuote = nil
        word?.append(character)
      case ("\"", "\""), ("'", "'"):
        openQuote = nil
      case ("\"", "\\"):
        // Before anything but the two characters that it quotes here, the backslash stands for itself.
        guard let next = characters.next() else {
          word?.append(character)
          continue
        }
        offset += next.utf8.count
        if next != "\"" && next != "\\" { word?.append(character) }
        word?.append(next)
      default:
        if word == nil { lastWordStart = start }
        word = (word ?? "") + String(character)
      }
    }
    if let last = word {
      words.append(last)
    } else {
      lastWordStart = nil
    }
  }

  /// The word as it is typed, so that it is read as one word again.
  public static func quoted(_ word: String) -> String {
    word.isEmpty ? "''" : quoted(word, inside: nil)
  }

  /// - Parameter quote: the quote that stands open before the word.
  static func quoted(_ word: String, inside quote: Character?) -> String {
    switch quote {
    case "'": word.map { $0 == "'" ? #"'\''"# : String($0) }.joined()
    case "\"": word.map { "\"\\".contains($0) ? "\\" + String($0) : String($0) }.joined()
    default: word.map { " \t\"'\\".contains($0) || $0.isNewline ? "\\" + String($0) : String($0) }.joined()
    }
  }
}
