/// What no card may have, whatever its score.
struct Vetoes {
  let reading: Reading

  /// The rule of form that a candidate breaks, by name; nil where it breaks none.
  func broken(by candidate: Candidate) -> String? {
    let (prompt, answers) = shown(candidate)
    if case .cloze(let statement, let gap) = candidate.form, reading.passage.isPointerKept(by: gap, in: statement) {
      return "pointer"
    }
    if case .choice(_, let choices) = candidate.form, let fault = ChoiceFaults.first(in: choices, prompt: prompt) {
      return fault
    }
    if isHero(answers, of: candidate) { return "the text's own subject" }
    let isQuestion = !isCloze(candidate) && !TrueOrFalse.isPrompt(prompt)
    return Self.broken(
      by: prompt, answers: answers, isQuestion: isQuestion, rule: candidate.rule, after: candidate.lead?.text)
  }

  /// The same of a card's words alone.
  ///
  /// - Parameters:
  ///   - prompt: what the learner sees; the gap of a cloze text is `[…]`.
  ///   - answers: the answer, or each item of a list.
  ///   - lead: the sentences printed before the prompt.
  static func broken(
    by prompt: String, answers: [String], isQuestion: Bool, rule: Rule, after lead: String? = nil
  ) -> String? {
    if Set(answers).count < answers.count { return "repeated item" }
    let shown = lead.map { $0 + " " + prompt } ?? prompt
    return textFault(prompt, isQuestion: isQuestion)
      ?? answers.firstNonNil { answerFault($0, prompt: shown, rule) }
  }

  /// What the learner sees and what is wanted.
  private func shown(_ candidate: Candidate) -> (prompt: String, answers: [String]) {
    switch candidate.form {
    case .cloze(let statement, let gap):
      let segments = reading.passage.segments(of: statement, gaps: [gap])
      var prompt = ""
      var answers: [String] = []
      for segment in segments {
        switch segment {
        case .text(let text): prompt += text
        case .gap(let answer, _):
          prompt += "[…]"
          answers.append(answer)
        }
      }
      return (prompt, answers)
    case .short(let prompt, let answer): return (prompt, [answer])
    case .list(let prompt, let items, _): return (prompt, items)
    case .choice(let prompt, let choices):
      return (prompt, TrueOrFalse.isPrompt(prompt) ? [] : choices.filter(\.isRight).map(\.text))
    }
  }

  /// Whether the answer is what the whole text is about: nobody who opened the deck would miss it.
  private func isHero(_ answers: [String], of candidate: Candidate) -> Bool {
    guard answers.count == 1, candidate.rule.asksForNames else { return false }
    let stems = Stem.contentStems(of: answers[0])
    return !stems.isEmpty
      && stems.allSatisfy { reading.lexis.titleStems.contains($0) || reading.lexis.isHero($0) }
  }

  private func isCloze(_ candidate: Candidate) -> Bool {
    if case .cloze = candidate.form { true } else { false }
  }

  private static func textFault(_ prompt: String, isQuestion: Bool) -> String? {
    if prompt.contains(where: { markup.contains($0) }) || prompt.contains("http") || prompt.contains("www.") {
      return "markup"
    }
    if prompt.filter({ $0 == "$" }).count > 1 { return "markup" }
    if !Marks.areBalanced(prompt) { return "balance" }
    if hasLooseMark(prompt) { return "spacing" }
    if hasDoubledWord(prompt) { return "doubled word" }
    if prompt.first?.isLowercase == true { return "capital" }
    if isQuestion {
      guard prompt.hasSuffix("?") else { return "question mark" }
      let count = prompt.split(separator: " ").count
      if count > 25 || count < 4 { return "question length" }
      if endsOpen(prompt) { return "open end" }
      if [".\"", ".”"].contains(where: { prompt.dropLast().hasSuffix($0) }) || prompt.dropLast().contains(".\" ")
        || prompt.dropLast().contains(".” ")
      {
        return "two sentences"
      }
    } else if ![".", "”", "\"", "…", "]"].contains(where: { prompt.hasSuffix($0) }) {
      return "full stop"
    }
    return nil
  }

  /// “… on the grounds that?”, “… in, the?”: what the last word leads to was cut off.
  private static func endsOpen(_ prompt: String) -> Bool {
    let words = prompt.dropLast().lowercased().split(separator: " ")
    guard let last = words.last else { return true }
    return [",", ";", ":", "-", "–"].contains { last.hasSuffix($0) }
      || [
        "the", "a", "an", "and", "or", "but", "that", "which", "who", "this", "these", "its", "their", "if", "when",
        "while", "whereas", "because", "than", "especially", "including", "not",
      ].contains(String(last))
      || words.dropFirst(2).contains { ["which", "who", "what"].contains($0) }
        && words.last.map { ["which", "what"].contains(String($0)) } == true
  }

  private static let markup: Set<Character> = [
    "*", "`", "_", "<", ">", "|", "\\", "{", "}", "@", "#", "~", "^", "=", "�", "•",
  ]

  /// White space before a mark that clings to its word, or inside a bracket.
  private static func hasLooseMark(_ text: String) -> Bool {
    let characters = Array(text)
    for index in characters.indices.dropFirst() {
      let (before, mark) = (characters[index - 1], characters[index])
      if before == " " && [",", ".", ";", ":", "?", "!", ")", "”", "’"].contains(mark) { return true }
      if ["(", "“"].contains(before) && mark == " " { return true }
      if before == " " && mark == " " { return true }
      if [",", ";"].contains(before) && [",", ";", ".", ":"].contains(mark) { return true }
    }
    return false
  }

  private static func hasDoubledWord(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return zip(words, words.dropFirst()).contains {
      $0 == $1 && $0 != "had" && $0 != "that" && $0.contains { $0.isLetter }
    }
  }

  private static func answerFault(_ answer: String, prompt: String, _ rule: Rule) -> String? {
    let words = answer.split(separator: " ").count
    let most = rule.longestAnswer
    if words == 0 || words > most { return "answer length" }
    if answer.contains(where: { markup.contains($0) || $0 == "[" || $0 == "]" }) || !Marks.areBalanced(answer) {
      return "markup"
    }
    if FunctionWords.pronouns.contains(answer.lowercased()) { return "pronoun" }
    if leaks(answer, in: prompt, rule) { return "leak" }
    return nil
  }

  /// Whether the prompt shows the answer: all of its words, or half of them where no class noun is meant to stand in both.
  /// “Aristotle” beside “Aristotelian”, “Chalcedon” beside “Chalcedonian”: a name's root gives it away.
  private static func sharesRoot(_ answer: String, _ prompt: String) -> Bool {
    let roots = Set(
      Stem.words(of: answer).filter { $0.utf8.count >= 6 && !FunctionWords.all.contains($0) }.map { $0.prefix(6) })
    guard !roots.isEmpty else { return false }
    return Stem.words(of: prompt).contains { $0.utf8.count >= 6 && roots.contains($0.prefix(6)) }
  }

  private static func leaks(_ answer: String, in prompt: String, _ rule: Rule) -> Bool {
    let stems = Stem.contentStems(of: answer).filter { !NumberWords.isScale($0) }
    let shown = Set(Stem.contentStems(of: prompt))
    guard !stems.isEmpty else { return prompt.lowercased().contains(" " + answer.lowercased() + " ") }
    if rule.asksForNames, !rule.asksByClass, sharesRoot(answer, prompt) { return true }
    let share = Double(stems.count { shown.contains($0) }) / Double(stems.count)
    return share > (rule.asksByClass ? 0.5 : 0.34)
  }
}

extension Sequence {
  /// The first result that is not nil.
  func firstNonNil<Result>(_ transform: (Element) -> Result?) -> Result? {
    for element in self {
      if let result = transform(element) { return result }
    }
    return nil
  }
}
