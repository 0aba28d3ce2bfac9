/// A deck file: its bytes, and the cards that stand in them.
///
/// The bytes are the truth. Changing a deck inserts bytes and reads the whole again, so what is shown is always what is written.
public struct Deck: Sendable {
  /// A card of the file, with where it stands.
  public struct Entry: Hashable, Sendable {
    /// The card, the tags of the whole deck before its own.
    public var card: Card
    /// From the line of `Q:` or `C:` to the last line that belongs to the card; lines from 1, as editors count them.
    public var lines: ClosedRange<Int>
    /// The same for the gaps of one cloze text, which give each other away; counts up from 0 in the file.
    public var group: Int
    /// The last heading (`## …`) in the prose above the card; nil where there is none.
    public var section: String?

    public init(card: Card, lines: ClosedRange<Int>, group: Int, section: String? = nil) {
      self.card = card
      self.lines = lines
      self.group = group
      self.section = section
    }
  }

  /// The file, byte for byte as it was read until something is added.
  public private(set) var bytes: [UInt8]
  /// Where the file is, for problems.
  public let path: String
  /// `name` of the front matter.
  public private(set) var title: String?
  /// `document` of the front matter, as it stands there.
  public private(set) var documentPath: String?
  /// `tags` of the front matter: they hold for every card.
  public private(set) var tags: [String]
  /// The good cards in the order of the file; of the same card twice, the first.
  public private(set) var entries: [Entry]
  /// Everything a person has to look at, in the order of lines.
  public private(set) var problems: [DeckProblem]
  /// How many cards could not be read and are missing from `entries`; a cloze text counts once.
  public private(set) var leftOutCount: Int
  /// The last heading in the prose of the file: what a card that is added at its end stands under.
  private(set) var lastSection: String?
  /// What changing the file needs to know of it.
  private(set) var insertionPoints: InsertionPoints

  /// Reads a deck file. Never fails: what cannot be read is among `problems`.
  ///
  /// - Parameters:
  ///   - bytes: the file; UTF-8, with or without a byte order mark, lines ended by `\n` or `\r\n`.
  ///   - path: the file's name for problems; nothing is read from there.
  /// - Complexity: linear in the number of bytes.
  public init(parsing bytes: [UInt8], path: String) {
    let lines = TextLines(bytes)
    let reader = DeckReader(lines, path: path)
    self.bytes = bytes
    self.path = path
    title = reader.frontMatter.title
    documentPath = reader.frontMatter.documentPath
    tags = reader.frontMatter.tags
    entries = reader.entries
    problems = reader.problems
    leftOutCount = reader.leftOutCount
    lastSection = reader.section
    insertionPoints = InsertionPoints(lines, reader)
  }

  /// Puts bytes into the file and reads it again.
  mutating func insert(_ text: String, atByte offset: Int) {
    var changed = bytes
    changed.insert(contentsOf: text.utf8, at: offset)
    self = Deck(parsing: changed, path: path)
  }
}
