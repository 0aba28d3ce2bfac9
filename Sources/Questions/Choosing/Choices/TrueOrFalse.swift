/// The wording of cards that ask whether a sentence is true.
enum TrueOrFalse {
  static let opening = "True or false: "
  static let answers: Set<String> = ["True", "False"]

  static func isPrompt(_ prompt: String) -> Bool { prompt.hasPrefix(opening) }
}
