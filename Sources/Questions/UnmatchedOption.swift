import Documents

/// A heading or a term that was asked for and that the document does not have.
public struct UnmatchedOption: Error, Hashable, Sendable {
  public enum Option: String, Sendable { case focus, section }

  public var option: Option
  public var wanted: String
  /// The document, as the caller named it.
  public var path: String
  /// Up to three headings of the document, the nearest to what was asked for first.
  public var headings: [String]

  init(option: Option, wanted: String, document: Document) {
    self.option = option
    self.wanted = wanted
    path = document.path
    var headings: [String] = []
    for heading in document.sections.compactMap(\.path.last) where !headings.contains(heading) {
      headings.append(heading)
    }
    let pairs = wanted.letterPairs
    let ranked = headings.enumerated().map { (index: $0.offset, text: $0.element, pairs: $0.element.letterPairs) }
      .map { (index: $0.index, text: $0.text, likeness: Self.likeness(pairs, $0.pairs)) }
      .sorted { (-$0.likeness, $0.index) < (-$1.likeness, $1.index) }
    self.headings = ranked.prefix(3).map(\.text)
  }

  /// Dice's measure over pairs of letters, in 0...1: slips of spelling leave most of them.
  private static func likeness(_ one: Set<String>, _ other: Set<String>) -> Double {
    one.isEmpty && other.isEmpty ? 0 : 2 * Double(one.intersection(other).count) / Double(one.count + other.count)
  }
}

extension UnmatchedOption {
  /// One line for a person: what was looked for, where, and what there is instead.
  public var sentence: String {
    let named = headings.map { "“\($0)”" }.joined(separator: ", ")
    return switch (option, headings.isEmpty) {
    case (.section, true): "\(path): it has no headings, so “--section \(wanted)” chooses nothing; leave it out"
    case (.section, false): "\(path): no heading holds “\(wanted)”; the nearest are \(named)"
    case (.focus, true): "\(path): nothing in it tells of “\(wanted)”; write the term as the document does"
    case (.focus, false): "\(path): nothing in it tells of “\(wanted)”; the nearest headings are \(named)"
    }
  }
}

extension String {
  /// Each two letters or digits that stand beside each other within a word, in lower case.
  fileprivate var letterPairs: Set<String> {
    let characters = Array(lowercased())
    return Set(
      zip(characters, characters.dropFirst()).filter { one, other in
        (one.isLetter || one.isNumber) && (other.isLetter || other.isNumber)
      }.map { String([$0, $1]) })
  }
}
