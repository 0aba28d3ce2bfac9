/// A term that a document explains or leans on, with what the document says of it.
public struct Concept: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case person, place, organisation, event, work
    /// A name of something else.
    case name
    /// A common noun phrase.
    case term
  }

  /// What the document says a term means.
  public struct Definition: Hashable, Sendable {
    /// The kind of thing it is and what makes it this one, without the term: “a scheme in which …”. Stands alone.
    public var text: String
    /// The sentence it was taken from, as it stands in the document but for white space.
    public var evidence: String
    /// The lines of the document's file that the sentence stands on, from 1.
    public var lines: ClosedRange<Int>

    public init(text: String, evidence: String, lines: ClosedRange<Int>) {
      self.text = text
      self.evidence = evidence
      self.lines = lines
    }
  }

  /// As the document writes it most often.
  public var term: String
  public var kind: Kind
  /// Its other names in the document, the most used first: the long form of an acronym, the last name of a person, “also known as” …
  public var aliases: [String]
  public var definition: Definition?
  /// Terms of the same glossary that stand in the same sentences, the closest first; four at most.
  public var related: [String]
  /// The nearest heading above its first use.
  public var section: String?
  /// The line of the document's file on which it is first used, from 1.
  public var line: Int
  /// How often the document uses it, under any of its names.
  public var count: Int
  /// How much the document leans on it: 1 for the first of its terms, more than 0 for every other.
  public var score: Double

  public init(
    term: String, kind: Kind, aliases: [String] = [], definition: Definition? = nil, related: [String] = [],
    section: String? = nil, line: Int, count: Int, score: Double
  ) {
    self.term = term
    self.kind = kind
    self.aliases = aliases
    self.definition = definition
    self.related = related
    self.section = section
    self.line = line
    self.count = count
    self.score = score
  }
}
