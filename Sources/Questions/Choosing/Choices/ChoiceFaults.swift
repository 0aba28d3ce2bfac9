import Cards

/// What no choice card may have among its answers, whatever they say.
enum ChoiceFaults {
  /// The first fault, by name; nil where there is none.
  ///
  /// - Parameter prompt: a card that asks “true or false” has two answers and only these.
  static func first(in choices: [Choice], prompt: String) -> String? {
    let texts = choices.map(\.text)
    guard let right = choices.first(where: \.isRight)?.text, choices.count(where: \.isRight) == 1 else {
      return "one right choice"
    }
    if TrueOrFalse.isPrompt(prompt) { return Set(texts) == TrueOrFalse.answers ? nil : "true or false" }
    let wrong = choices.filter { !$0.isRight }.map(\.text)
    if wrong.count < 2 { return "too few choices" }
    if Set(texts.map { $0.lowercased() }).count < texts.count { return "repeated choice" }
    if wrong.contains(where: { overlap($0, right) >= 0.8 }) { return "choices say the same" }
    if Set(texts.map(hasDigit)).count > 1 { return "choices of another shape" }
    if Set(texts.map { $0.first?.isUppercase == true }).count > 1 { return "choices of another case" }
    let words = texts.map(wordCount)
    let answer = wordCount(right)
    if answer >= 4, wrong.allSatisfy({ Double(answer) > 1.6 * Double(wordCount($0)) }) {
      return "right choice the longest"
    }
    if words.contains(0) { return "empty choice" }
    let shown = " " + Stem.words(of: prompt).joined(separator: " ") + " "
    if wrong.contains(where: { shown.contains(" " + Stem.words(of: $0).joined(separator: " ") + " ") && !hasDigit($0) })
    {
      return "choice in the prompt"
    }
    return nil
  }

  private static func hasDigit(_ text: String) -> Bool { text.utf8.contains(where: Numerals.isDigit) }
  private static func wordCount(_ text: String) -> Int { text.split(separator: " ").count }

  /// The F1 of two texts' words, articles aside, in 0...1.
  private static func overlap(_ one: String, _ other: String) -> Double {
    let (first, second) = (words(one), words(other))
    guard !first.isEmpty, !second.isEmpty else { return one == other ? 1 : 0 }
    var left = second
    let shared = first.count { word in
      guard let place = left.firstIndex(of: word) else { return false }
      left.remove(at: place)
      return true
    }
    return 2 * Double(shared) / Double(first.count + second.count)
  }

  private static func words(_ text: String) -> [String] {
    Stem.words(of: text).flatMap { $0.replacing(",", with: "").split(separator: ".").map(String.init) }
      .filter { !["the", "a", "an"].contains($0) }
  }
}
