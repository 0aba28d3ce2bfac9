/// A word, a numeral or a sign of an answer, as it was cut out.
struct Lexeme: Hashable {
  /// What stands between it and the one before.
  enum Joint: Hashable { case none, space, comma, hyphen, slash }

  /// As it stands in the answer, dashes and quotation marks made plain.
  var text: String
  /// In small letters, without accents.
  var folded: String
  /// In small letters, with its accents.
  var accented: String
  /// Characters of the answer, from 0.
  var range: Range<Int>
  var joint: Joint

  init(_ text: String, range: Range<Int>, joint: Joint) {
    self.text = text
    folded = text.folded
    accented = text.accented
    self.range = range
    self.joint = joint
  }
}

extension Lexeme {
  /// The words that a short form stands for: “doesn't” is “does not”. Possessive endings go.
  var expanded: [Lexeme] {
    if folded == "cannot" { return split(at: 3, into: "can", "not") }
    guard folded.contains("'") else { return [self] }
    if let (first, second) = Lexeme.shortForms[folded] {
      return split(
        at: text.distance(from: text.startIndex, to: text.firstIndex(of: "'") ?? text.endIndex), into: first, second)
    }
    if folded.hasSuffix("n't"), folded.count > 3 {
      return split(at: text.count - 3, into: String(folded.dropLast(3)), "not")
    }
    for (ending, word) in Lexeme.shortVerbs where folded.hasSuffix(ending) && folded.count > ending.count {
      return split(at: text.count - ending.count, into: String(folded.dropLast(ending.count)), word)
    }
    var bare = self
    for ending in ["'s", "'"] where folded.hasSuffix(ending) && folded.count > ending.count {
      // “1930's” are the 1930s.
      let kept = ending == "'s" && folded.dropLast(2).allSatisfy(\.isNumber) ? "s" : ""
      bare.folded = String(folded.dropLast(ending.count)) + kept
      bare.accented = String(accented.dropLast(ending.count)) + kept
      bare.text = String(text.dropLast(ending.count)) + kept
      break
    }
    return [bare]
  }

  private func split(at count: Int, into first: String, _ second: String) -> [Lexeme] {
    let middle = min(max(range.lowerBound + count, range.lowerBound), range.upperBound)
    return [
      Lexeme(first, range: range.lowerBound..<middle, joint: joint),
      Lexeme(second, range: middle..<range.upperBound, joint: .none),
    ]
  }

  private static let shortForms: [String: (String, String)] = [
    "can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"), "it's": ("it", "is"),
    "that's": ("that", "is"), "there's": ("there", "is"), "he's": ("he", "is"), "she's": ("she", "is"),
    "what's": ("what", "is"), "who's": ("who", "is"), "let's": ("let", "us"),
  ]

  private static let shortVerbs: [(String, String)] = [
    ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"), ("'d", "would"),
  ]
}
