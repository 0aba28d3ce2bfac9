import Language

/// What a term's spellings have in common: small letters, the last word in the singular, spaces for hyphens.
struct TermKey: Hashable, Comparable, Sendable {
  /// The words, one space between.
  let text: String

  /// The key of some words of a passage.
  init(of span: Range<Int>, in passage: Passage) {
    var words = passage.lower[span].map { $0 }
    if let last = words.last { words[words.count - 1] = Self.singular(last, of: passage.words[span.upperBound - 1]) }
    text = Self.spaced(words.joined(separator: " "))
  }

  /// The key of a text that was not analysed.
  init(_ text: String) {
    var words = text.lowercased().straightened.split(separator: " ").map(String.init)
    if let last = words.last { words[words.count - 1] = Self.singular(last) }
    self.text = Self.spaced(words.joined(separator: " "))
  }

  var words: [String] { text.split(separator: " ").map(String.init) }

  static func < (one: TermKey, other: TermKey) -> Bool { one.text < other.text }

  private static func spaced(_ text: String) -> String { text.replacing("-", with: " ") }

  private static func singular(_ lower: String, of word: Word) -> String {
    guard word.tag.hasSuffix("S") && word.tag.hasPrefix("NN") || word.wordClass == .properNoun else { return lower }
    let isLemma = word.tag == "NNS" && word.lemma != lower && !word.lemma.contains(" ") && !lower.contains("-")
    return isLemma ? word.lemma.lowercased() : singular(lower)
  }

  /// By the commonest endings alone.
  static func singular(_ lower: String) -> String {
    guard lower.utf8.count > 3, lower.hasSuffix("s") else { return lower }
    if ["ss", "us", "is", "ics", "'s"].contains(where: lower.hasSuffix) { return lower }
    if lower.hasSuffix("ies"), lower.utf8.count > 4 { return lower.dropLast(3) + "y" }
    if ["ches", "shes", "xes", "sses", "ruses"].contains(where: lower.hasSuffix) { return String(lower.dropLast(2)) }
    return String(lower.dropLast())
  }
}
