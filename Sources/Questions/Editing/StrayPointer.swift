/// Finds what points at something that the learner does not see: rewriters like to ask of “the passage”.
struct StrayPointer {
  /// The card's own prompt: what pointed there already is not the rewrite's fault.
  let before: String

  /// The first pointer of a rewritten prompt, as it stands.
  func first(in prompt: String) -> String? {
    let old = Set(Stem.words(of: before))
    let words = Stem.words(of: prompt)
    for (index, word) in words.enumerated() where !old.contains(word) {
      if Self.demonstratives.contains(word) || Pointing.firstOrSecondPerson.contains(word) { return word }
      if Self.ownWords.contains(word), index > 0, Self.pointingArticles.contains(words[index - 1]) {
        return words[index - 1] + " " + word
      }
      // Later in the question a pronoun has a noun before it: “When did Leitner publish his book?”
      if index < 3, Self.pronouns.contains(word) { return word }
    }
    return nil
  }

  private static let demonstratives: Set<String> = ["this", "these", "here"]
  private static let pronouns = Pointing.singularPerson.union(Pointing.singularThing).union(Pointing.plural)
  private static let pointingArticles: Set<String> = ["the", "given", "provided", "above", "following"]
  private static let ownWords: Set<String> = [
    "sentence", "sentences", "passage", "text", "excerpt", "evidence", "paragraph", "document", "context", "snippet",
    "statement", "card", "source",
  ]
}
