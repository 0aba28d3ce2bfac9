import Language

/// Which of the names the analyser takes for people surely are: those of two words and more that it is fairly sure of, and
/// single ones that end such a name elsewhere in the document (“Ebbinghaus”).
struct PersonNames {
  /// A name as it was found: its words in the passage, and how sure the analyser is, in 0...1.
  struct Found {
    var span: Range<Int>
    var confidence: Double
  }

  private var lastNames = Set<String>()

  mutating func note(_ found: [Found], in passage: Passage) {
    for name in found where name.span.count > 1 && name.confidence >= 0.5 {
      lastNames.insert(passage.lower[name.span.upperBound - 1])
    }
  }

  func sure(_ found: [Found], in passage: Passage) -> [Range<Int>] {
    found.filter { name in
      guard passage.words[name.span.lowerBound].form.first?.isUppercase == true else { return false }
      return name.span.count > 1
        ? name.confidence >= 0.35 : lastNames.contains(passage.lower[name.span.lowerBound])
    }.map(\.span)
  }
}
