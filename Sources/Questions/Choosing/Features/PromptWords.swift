/// What the learner sees, as words: those of a question, or those round a gap.
struct PromptWords {
  struct Word {
    var form: String
    var lower: String
    var isFunction: Bool { FunctionWords.all.contains(lower) }
    var isCapital: Bool { form.first?.isUppercase == true }
    var isNumber: Bool { form.utf8.first.map(Numerals.isDigit) == true || NumberWords.isNumberWord(lower) }
  }

  let words: [Word]
  let text: String

  init(_ text: String) {
    self.text = text
    words = text.split(separator: " ").compactMap { part in
      let form = part.drop { !Self.isPart($0) }
      guard let last = form.lastIndex(where: Self.isPart) else { return nil }
      let bare = String(form[...last])
      return Word(form: bare, lower: bare.lowercased().straightened)
    }
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "%$€£".contains(character)
  }

  func count(in set: Set<String>) -> Int { words.count { set.contains($0.lower) } }

  /// The place of the question word, from 0: after a preposition at most, and after a frame.
  var questionWord: Int? {
    words.firstIndex { Self.questionWords.contains($0.lower) }
  }

  static let questionWords: Set<String> = ["who", "whom", "whose", "what", "which", "when", "where", "why", "how"]
}
