import Cards
import Testing

@testable import Questions

/// What a rewrite must fulfil before it stands in the place of a card.
struct RewriteTests {
  static let evidence =
    "In 1902 the mayor of Bern opened the Kirchenfeld bridge, which is 240 metres long and has three arches."

  static func question(
    _ content: Card.Content, accepted: [String] = [], rule: String = "when", evidence: String = evidence
  ) -> Question {
    Question(
      card: Card(
        content, acceptedAnswers: accepted, hint: "a year",
        source: Source(place: "line 3", quotation: "In 1902 the mayor"), tags: ["bridges"]),
      evidence: evidence, lines: 3...3, rule: rule, score: 0.8, section: "Bridges")
  }

  static let year = question(
    .short(prompt: "When was it that the mayor of Bern opened the bridge?", answer: "1902"), accepted: ["in 1902"])

  /// What becomes of a rewrite, drawn as `prompt → answer (accepted)`, or as the reason of its refusal.
  static func outcome(_ question: Question, _ prompt: String, _ answer: String) -> String {
    do {
      guard let now = try question.rewritten(as: Rewrite(question: prompt, answer: answer)) else { return "unchanged" }
      let accepted = now.card.acceptedAnswers
      return "\(now.card.prompt) → \(now.card.answer)"
        + (accepted.isEmpty ? "" : " (\(accepted.joined(separator: ", ")))")
    } catch {
      return error.sentence
    }
  }

  @Test(arguments: [
    // Better words, and an answer that is the same but for an article or its words.
    (
      "When did the mayor of Bern open the Kirchenfeld bridge?", "1902",
      "When did the mayor of Bern open the Kirchenfeld bridge? → 1902 (in 1902)"
    ),
    (
      "When did the mayor of Bern open the bridge?", "in 1902",
      "When did the mayor of Bern open the bridge? → in 1902 (1902)"
    ),
    ("When was it that the mayor of Bern opened the bridge?", " 1902. ", "unchanged"),
    // The answer.
    ("When did the mayor of Bern open the bridge?", "1903", "its answer does not stand in the sentence"),
    ("How long is the Kirchenfeld bridge in Bern?", "240 metres", "it asks for something else"),
    ("When did the mayor of Bern open the bridge?", "", "it breaks a rule of form (answer length)"),
    // Numbers and names.
    ("When was the 300 metres long bridge of Bern opened?", "1902", "the number “300” is not in the sentence"),
    ("When was the bridge with four arches opened?", "1902", "the number “four” is not in the sentence"),
    (
      "When was the bridge with 3 arches opened?", "1902",
      "When was the bridge with 3 arches opened? → 1902 (in 1902)"
    ),
    ("When was the second bridge of Bern opened?", "1902", "the number “second” is not in the sentence"),
    ("When did Bern in Switzerland open the bridge?", "1902", "the name “Switzerland” is not in the sentence"),
    ("When did Switzerland's mayor open the bridge?", "1902", "the name “Switzerland” is not in the sentence"),
    // Form.
    ("When did the mayor open the bridge", "1902", "it breaks a rule of form (question mark)"),
    ("When?", "1902", "it breaks a rule of form (question length)"),
    ("When was the bridge opened in 1902?", "1902", "it breaks a rule of form (leak)"),
    ("When was the *bridge* of Bern opened?", "1902", "it breaks a rule of form (markup)"),
    ("When was the bridge opened?\nA: never", "1902", "it breaks a rule of form (unprintable character)"),
    ("When was the \u{202E}bridge\u{202C} of Bern opened?", "1902", "it breaks a rule of form (unprintable character)"),
    ("When was the bridge opened by \u{1B}[31mthe mayor?", "1902", "it breaks a rule of form (unprintable character)"),
    // What a learner does not see.
    (
      "When did the mayor open the bridge, according to the passage?", "1902",
      "“the passage” points at something that the card does not show"
    ),
    ("When did he open the bridge of Bern?", "1902", "“he” points at something that the card does not show"),
    ("When was this bridge of Bern opened?", "1902", "“this” points at something that the card does not show"),
    (
      "When did the mayor of Bern open his bridge?", "1902",
      "When did the mayor of Bern open his bridge? → 1902 (in 1902)"
    ),
  ])
  func `a rewrite of a short answer is taken or refused`(prompt: String, answer: String, expected: String) {
    #expect(Self.outcome(Self.year, prompt, answer) == expected)
  }

  @Test func `evidence, source, hint, tags, rule and score stay with a rewrite`() throws {
    let rewrite = Rewrite(question: "When did the mayor of Bern open the bridge?", answer: "1902")
    let rewritten = try #require(try Self.year.rewritten(as: rewrite))
    var expected = Self.year
    expected.card = Card(
      .short(prompt: rewrite.question, answer: "1902"), acceptedAnswers: ["in 1902"], hint: "a year",
      source: Self.year.card.source, tags: ["bridges"])
    #expect(rewritten == expected)
  }

  @Test func `the single gap of a text may be put into other words`() throws {
    let cloze = Self.question(
      .cloze(
        ClozeText(segments: [
          .text("The bridge, which is 240 metres long, was opened in "), .gap(answer: "1902", hint: nil), .text("."),
        ]),
        gap: 0), rule: "gap-year")
    #expect(
      Self.outcome(cloze, "The Kirchenfeld bridge was opened in […].", "1902")
        == "The Kirchenfeld bridge was opened in […]. → 1902")
    #expect(
      Self.outcome(cloze, "The Kirchenfeld bridge was opened in [...].", "1902")
        == "The Kirchenfeld bridge was opened in […]. → 1902")
    #expect(Self.outcome(cloze, "When was the bridge opened?", "1902") == "it has no gap, or more than one")
    #expect(Self.outcome(cloze, "The […] was opened in […].", "1902") == "it has no gap, or more than one")
  }

  @Test func `a text whose other gaps are cards is left as it is`() {
    let cloze = Self.question(
      .cloze(
        ClozeText(segments: [
          .text("The bridge of "), .gap(answer: "Bern", hint: nil), .text(" was opened in "),
          .gap(answer: "1902", hint: nil), .text("."),
        ]),
        gap: 1), rule: "gap-year")
    #expect(Self.outcome(cloze, "The bridge of Bern was opened in […].", "1902") == "unchanged")
    #expect(Self.outcome(cloze, "Bern opened the bridge in […].", "1902") == "other cards are gaps of the same text")
  }

  @Test func `of a list and a choice only the prompt may change`() {
    let list = Self.question(
      .list(prompt: "Which two things does Bern have there?", items: ["a mayor", "a bridge"], isOrdered: false),
      rule: "list-parts", evidence: "Bern has a mayor and a bridge.")
    #expect(
      Self.outcome(list, "What does Bern have in all?", "a mayor; a bridge")
        == "What does Bern have in all? → a mayor; a bridge")
    #expect(
      Self.outcome(list, "What does Bern have in all?", "a mayor") == "it changes the answer of a list or a choice")
    let choice = Self.question(
      .choice(
        prompt: "Which town has it that a bridge was opened?",
        choices: [Choice(text: "Bern", isRight: true), Choice(text: "Thun", isRight: false)]), rule: "place")
    #expect(
      Self.outcome(choice, "Where did the mayor open the bridge?", "Bern")
        == "Where did the mayor open the bridge? → Bern")
    #expect(
      Self.outcome(choice, "Where did the mayor open the bridge?", "Thun")
        == "it changes the answer of a list or a choice")
  }

  @Test(arguments: [
    ("1902", true), ("In 1902.", true), ("the year 1902", false), ("1903", false), ("", false),
    ("The mayor of Bern opened the Kirchenfeld bridge in 1902", false),
  ])
  func `a reply is the answer when enough of their words are the same`(reply: String, expected: Bool) {
    #expect(Self.year.isAnswered(by: reply) == expected)
  }

  @Test func `a sentence that lost its last question is told among the unused`() {
    let other = UnusedSentence(text: "It rains.", lines: 7...7, reason: .noFact)
    let second = Self.question(.short(prompt: "Who opened the bridge of Bern?", answer: "the mayor"), rule: "subject")
    var third = Self.question(
      .short(prompt: "What rains in the town of Bern?", answer: "cats"), evidence: "Cats rain in Bern.")
    third.lines = 5...5
    let generation = Generation(questions: [Self.year, second, third], sentenceCount: 3, unused: [other])
    #expect(generation.edited(by: [.stands, .refused(.gap), .stands]) == generation)
    #expect(generation.edited(by: [.dropped, .reworded(third), .stands]).questions == [third, third])
    let edited = generation.edited(by: [.dropped, .stands, .dropped])
    #expect(edited.questions == [second])
    #expect(
      edited.unused == [UnusedSentence(text: "Cats rain in Bern.", lines: 5...5, reason: .editedOut), other])
  }
}
