/// Something that a passage states at one place: the words that state it, and what they are.
struct Fact: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// “1885”; “the 1960s” with the article outside.
    case year
    /// “26 June 1945”, “June 1945”.
    case date
    /// “18th” of “18th century”.
    case century
    /// “124” of “124 countries”; the unit is the noun or measure that follows.
    case count(unit: String)
    /// “58” of “58 per cent”, “80%”.
    case share
    /// “4.58 trillion” of “4.58 trillion dollars”, “$2.5 million”.
    case money(currency: String)
    case name
    /// What stands in quotation marks or is set off by its type.
    case marked
    /// A term the document leans on.
    case term
    /// A noun phrase that carries an essay's argument.
    case phrase
    /// An item of a list in the sentence.
    case item
    /// “first” of “the first person to”, “largest” of “the largest lake in”.
    case superlative
  }

  var kind: Kind
  /// Indices of the passage's words that are the answer.
  var span: Range<Int>
}
