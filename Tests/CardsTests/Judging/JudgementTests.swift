import Foundation
import Scheduling
import Testing

@testable import Cards

/// What is wanted, what is typed, and the verdict drawn as text.
struct JudgementRow: Sendable, CustomTestStringConvertible {
  var wanted: String
  var typed: String
  var verdict: String
  var prompt: String

  init(_ wanted: String, _ typed: String, _ verdict: String, prompt: String = "Which one?") {
    (self.wanted, self.typed, self.verdict, self.prompt) = (wanted, typed, verdict, prompt)
  }

  var testDescription: String { "“\(typed)” for “\(wanted)”" }
}

extension Verdict {
  /// “right”, “wrong”, “undecided”, or the slips.
  var drawing: String {
    switch self {
    case .right: "right"
    case .rightBut(let slips): slips.map(\.sentence).joined(separator: "; ")
    case .wrong: "wrong"
    case .undecided: "undecided"
    }
  }
}

/// What does not count.
private let sameRows = [
  JudgementRow("the UN Charter", "un charter", "right"),
  JudgementRow("21st Century Maritime Silk Road", "21st century maritime silk road", "right"),
  JudgementRow("cafe\u{301}", "café", "right"),
  JudgementRow("the “Lancang”", "\"lancang\"", "right"),
  JudgementRow("Shays’ Rebellion", "shays' rebellion", "right"),
  JudgementRow("1914–1918", "1914-1918", "right"),
  JudgementRow("1914–1918", "1914–18", "right"),
  JudgementRow("  pumice ", "pumice.", "right"),
  JudgementRow("pumice", "“Pumice”!", "right"),
  JudgementRow("**pumice**", "pumice", "right"),
  JudgementRow("[pumice](https://a.b/pumice)", "pumice", "right"),
  JudgementRow("`print`", "print", "right"),
  JudgementRow("University of Michigan", "the University of Michigan", "right"),
  JudgementRow("an owl", "owl", "right"),
  JudgementRow("in 1735", "1735", "right"),
  JudgementRow("granite", "of granite", "right"),
  JudgementRow("by taxing trade", "taxing trade", "right"),
  JudgementRow("cooperation and dialogue", "through cooperation & dialogue", "right"),
  JudgementRow("because only five states came", "only five states came", "right"),
  JudgementRow("up-to-date", "up to date", "right"),
  JudgementRow("blacklist", "black list", "right"),
  JudgementRow("a black list", "blacklist", "right"),
  JudgementRow("co-operation", "cooperation", "right"),
  JudgementRow("U.S. Army", "US Army", "right"),
  JudgementRow("Ph.D.", "PhD", "right"),
  JudgementRow("Noam Chomsky's", "Noam Chomsky", "right"),
  JudgementRow("it does not exist", "it doesn't exist", "right"),
  JudgementRow("they cannot", "they can not", "right"),
  JudgementRow("organisation", "organization", "right"),
  JudgementRow("colour", "color", "right"),
  JudgementRow("H₂O", "H2O", "right"),
  JudgementRow("x²", "x^2", "right"),
  JudgementRow("St. Louis", "Saint Louis", "right"),
  JudgementRow("44 BC", "44 B.C.", "right"),
  JudgementRow("79", "79 AD", "right"),
  JudgementRow("COVID-19", "covid19", "right"),
  JudgementRow("F16", "F-16", "right"),
  JudgementRow("AT&T", "at and t", "right"),
  JudgementRow("Mt. Everest", "Mount Everest", "right"),
  JudgementRow("October", "Oct", "right"),
  JudgementRow("日本", "日本", "right"),
  JudgementRow("ﬁsh", "fish", "right"),
  JudgementRow("THE WHO", "the who", "right"),
  JudgementRow("→", "→", "right"),
]

/// Numbers, in all the ways in which they are written.
private let numberRows = [
  JudgementRow("124", "one hundred and twenty-four", "right"),
  JudgementRow("124", "One hundred twenty four", "right"),
  JudgementRow("4.58 trillion", "4,580,000,000,000", "right"),
  JudgementRow("4.58 trillion", "4\u{202f}580\u{202f}000\u{202f}000\u{2009}000", "right"),
  JudgementRow("4,580,000", "4 580 000", "right"),
  JudgementRow("4,580,000", "4.580.000", "right"),
  JudgementRow("4,580,000", "4’580’000", "right"),
  JudgementRow("4.58 million", "four point five eight million", "right"),
  JudgementRow("80%", "80 per cent", "right"),
  JudgementRow("80%", "eighty percent", "right"),
  JudgementRow("80%", "80 %", "right"),
  JudgementRow("80%", "0.8", "right"),
  JudgementRow("1st", "first", "right"),
  JudgementRow("twenty-first", "21st", "right"),
  JudgementRow("17th century", "seventeenth century", "right"),
  JudgementRow("$4.2 trillion", "4.2 trillion dollars", "right"),
  JudgementRow("$4.2 trillion", "US$ 4.2tn", "right"),
  JudgementRow("$4.2 trillion", "USD 4,200 billion", "right"),
  JudgementRow("€5m", "5 million euros", "right"),
  JudgementRow("1.5 million", "one and a half million", "right"),
  JudgementRow("half a million", "500,000", "right"),
  JudgementRow("one-third", "1/3", "right"),
  JudgementRow("one-third", "a third", "right"),
  JudgementRow("two thirds", "⅔", "right"),
  JudgementRow("2½", "2.5", "right"),
  JudgementRow("a dozen", "12", "right"),
  JudgementRow("1808", "eighteen hundred and eight", "right"),
  JudgementRow("1984", "nineteen eighty-four", "right"),
  JudgementRow("120,000", "one hundred and twenty thousand", "right"),
  JudgementRow("3 × 10^8", "300,000,000", "right"),
  JudgementRow("30 days", "thirty days", "right"),
  JudgementRow("5 km/h", "five kilometres per hour", "right"),
  JudgementRow("20 °C", "20 degrees Celsius", "right"),
  JudgementRow("World War II", "World War 2", "right"),
  JudgementRow("Louis XIV", "louis xiv", "right"),
  JudgementRow("Louis XIV", "Louis the Fourteenth", "right"),
  JudgementRow("50 percent", "half", "right"),
  JudgementRow("25%", "a quarter", "right"),
  JudgementRow("10,000-year", "10 000 years", "right"),
  JudgementRow("3rd century BC", "third century BCE", "right"),
  JudgementRow("15–25 CUC", "between 15 and 25 CUC", "right"),
  JudgementRow("more than 1,000", "over a thousand", "right"),
  JudgementRow("6 or more", "at least six", "right"),
  JudgementRow("about 80%", "80%", "right"),
  JudgementRow("three to seven years", "3–7 years", "right"),
  JudgementRow("3.14", "3,14", "right"),
  JudgementRow("-5", "minus five", "right"),
  JudgementRow("−5 °C", "-5 degrees Celsius", "right"),
  JudgementRow("an isolated group", "one isolated group", "right"),
  JudgementRow("11 March 2020", "March 11, 2020", "right"),
  JudgementRow("11 March 2020", "2020-03-11", "right"),
  JudgementRow("11 March 2020", "the 11th of March 2020", "right"),
  JudgementRow("11 March 2020", "11.03.2020", "right"),
  JudgementRow("11 March 2020", "3/11/2020", "right"),
  JudgementRow("September 22", "Sep 22nd", "right"),
  JudgementRow("September 1787", "in Sept. 1787", "right"),
]

/// What is right, but shown.
private let slipRows = [
  JudgementRow("École Normale", "Ecole Normale", "“Ecole” is written “École”"),
  JudgementRow("Göttingen", "Gottingen", "“Gottingen” is written “Göttingen”"),
  JudgementRow("Berlin", "Brelin", "“Brelin” should be “Berlin”"),
  JudgementRow("Shakespeare", "Shakspear", "“Shakspear” should be “Shakespeare”"),
  JudgementRow("electroencephalography", "electroencefalografy", "undecided"),
  JudgementRow(
    "electroencephalography", "electroencephalografy", "“electroencephalografy” should be “electroencephalography”"),
  JudgementRow(
    "Silk Road Economic Belt", "Silk Raod Econmic Belt", "“Raod” should be “Road”; “Econmic” should be “Economic”"),
  JudgementRow("neurotransmitters", "neurotransmitter", "“neurotransmitter” should be “neurotransmitters”"),
  JudgementRow("cat", "cats", "“cats” should be “cat”"),
  JudgementRow("to amend the articles", "amending the articles", "“amending” should be “amend”"),
  JudgementRow("photosynthesis", "fotosynthesis", "“fotosynthesis” should be “photosynthesis”"),
  JudgementRow("Zürich", "Zuerich", "“Zuerich” should be “Zürich”"),
  JudgementRow("O’Brien", "obrien", "“obrien” should be “O’Brien”"),
  JudgementRow("Sundiata Keita", "Keita Sundiata", "the words stand in another order"),
  JudgementRow("religion and name", "name and religion", "the words stand in another order"),
  JudgementRow("over 168 million", "168 million", "“over” is missing"),
  JudgementRow("168 million", "over 168 million", "“over” is too much"),
  JudgementRow("30 days", "30", "“days” is missing"),
  JudgementRow("$4.2 trillion", "4.2 trillion", "“$” is missing"),
  JudgementRow("80%", "80", "“%” is missing"),
]

/// What the question says need not be typed, and may be.
private let promptRows = [
  JudgementRow("30 days", "30", "right", prompt: "For how many days is the visa valid?"),
  JudgementRow("80%", "80", "right", prompt: "What percentage of crops failed?"),
  JudgementRow("124", "124 countries", "right", prompt: "How many countries traded with China?"),
  JudgementRow("124", "124 countries", "undecided"),
  JudgementRow("124", "124 %", "right"),
  JudgementRow("the Sixteenth Amendment", "16th", "right", prompt: "Which amendment taxed incomes?"),
  JudgementRow("economic community", "economic", "right", prompt: "Which communities are meant?"),
  JudgementRow("14 September 2015", "14 September", "right", prompt: "On which day of 2015 was it?"),
  JudgementRow("14 September 2015", "14 September", "undecided"),
  JudgementRow("the sun", "moon", "wrong", prompt: "Which is larger, the sun or the moon?"),
  JudgementRow("the sun", "the sun, not the moon", "wrong", prompt: "Which is larger, the sun or the moon?"),
  JudgementRow(
    "the membrane potential", "the resting potential", "wrong", prompt: "Which potential crosses the membrane?"),
]

/// What is wrong, however near it looks.
private let wrongRows = [
  JudgementRow("pumice", "", "wrong"),
  JudgementRow("pumice", " \u{a0}", "wrong"),
  JudgementRow("pumice", "obsidian", "wrong"),
  JudgementRow("124", "142", "wrong"),
  JudgementRow("124", "125", "wrong"),
  JudgementRow("one hundred and twenty-four", "one hundred and twenty-five", "wrong"),
  JudgementRow("4.58 trillion", "4.58 billion", "wrong"),
  JudgementRow("3.14", "314", "wrong"),
  JudgementRow("1,000", "1.000", "wrong"),
  JudgementRow("-5", "5", "wrong"),
  JudgementRow("80%", "0.08", "wrong"),
  JudgementRow("5 km", "5 miles", "wrong"),
  JudgementRow("over 5", "under 5", "wrong"),
  JudgementRow("11 March 2020", "12 March 2020", "wrong"),
  JudgementRow("11 March 2020", "11 March 2021", "wrong"),
  JudgementRow("sixteen", "sixty", "wrong"),
  JudgementRow("World War II", "World War I", "wrong"),
  JudgementRow("World War II", "World War 1", "wrong"),
  JudgementRow("Louis XIV", "Louis XVI", "wrong"),
  JudgementRow("Apollo 11", "Apollo 12", "wrong"),
  JudgementRow("1 year and 18 months", "1 year, 18 months and 3 days", "wrong"),
  JudgementRow("10²", "102", "wrong"),
  JudgementRow("C", "C++", "wrong"),
  JudgementRow("C++", "C", "wrong"),
  JudgementRow("C++", "C#", "wrong"),
  JudgementRow("C#", "C", "wrong"),
  JudgementRow(".NET", "net", "wrong"),
  JudgementRow("A+", "A-", "wrong"),
  JudgementRow("A*", "A", "wrong"),
  JudgementRow("Na+", "Na", "wrong"),
  JudgementRow("5!", "5", "wrong"),
  JudgementRow("H2O", "H20", "wrong"),
  JudgementRow("H2O", "HO", "wrong"),
  JudgementRow("2*3*4", "234", "wrong"),
  JudgementRow("2 + 3", "2 - 3", "undecided"),
  JudgementRow("vitamin B", "vitamin B12", "wrong"),
  JudgementRow("vitamin A", "vitamin C", "wrong"),
  JudgementRow("007", "7", "wrong"),
  JudgementRow("COVID-19", "COVID-91", "wrong"),
  JudgementRow("44 BC", "44 AD", "wrong"),
  JudgementRow("no", "yes", "wrong"),
  JudgementRow("the 1930s", "1930", "wrong"),
  JudgementRow("it does not exist", "it does exist", "wrong"),
  JudgementRow("it exists", "it never exists", "wrong"),
  JudgementRow("typical", "atypical", "wrong"),
  JudgementRow("happy", "unhappy", "wrong"),
  JudgementRow("nonviolent", "violent", "wrong"),
  JudgementRow("Anti-Federalists", "Federalists", "wrong"),
  JudgementRow("Federalists", "Anti-Federalists", "wrong"),
  JudgementRow("hyperthermia", "hypothermia", "wrong"),
  JudgementRow("internal", "external", "wrong"),
  JudgementRow("nitrate", "nitrite", "wrong"),
  JudgementRow("employer", "employee", "wrong"),
  JudgementRow("mitosis", "meiosis", "wrong"),
  JudgementRow("Iran", "Iraq", "wrong"),
  JudgementRow("Australia", "Austria", "wrong"),
  JudgementRow("Slovenia", "Slovakia", "wrong"),
  JudgementRow("Thursday", "Tuesday", "wrong"),
  JudgementRow("cat", "bat", "wrong"),
  JudgementRow("が", "か", "wrong"),
  JudgementRow("さくら", "さくわ", "wrong"),
  JudgementRow("economic community", "security community", "wrong"),
  JudgementRow("Jan van Eyck", "Rembrandt", "wrong"),
  JudgementRow("to him", "to her", "wrong"),
]

/// What only the person can tell.
private let undecidedRows = [
  JudgementRow("James Madison", "Madison", "undecided"),
  JudgementRow("Annapolis, Maryland", "Annapolis", "undecided"),
  JudgementRow("coded Russian conversations", "Russian conversations", "undecided"),
  JudgementRow("projectiles", "projectiles such as arrows", "undecided"),
  JudgementRow("the British National Corpus", "BNC", "undecided"),
  JudgementRow("UN", "United Nations", "undecided"),
  JudgementRow("cooperation and dialogue", "cooperation or dialogue", "undecided"),
  JudgementRow("pole", "mole", "undecided"),
  JudgementRow("May 1968", "1968", "undecided"),
  JudgementRow("more than 6", "at least 6", "undecided"),
  JudgementRow("the dog bites the man", "the man bites the dog", "undecided"),
  JudgementRow("a sound national money economy", "a sound national cash economy", "undecided"),
]

@Suite struct JudgementTests {
  @Test(arguments: sameRows)
  func `what does not count is not counted`(row: JudgementRow) { expect(row) }

  @Test(arguments: numberRows)
  func `a number is the same however it is written`(row: JudgementRow) { expect(row) }

  @Test(arguments: slipRows)
  func `a slip is right and named`(row: JudgementRow) { expect(row) }

  @Test(arguments: promptRows)
  func `what the question says itself need not be typed`(row: JudgementRow) { expect(row) }

  @Test(arguments: wrongRows)
  func `what means something else is wrong`(row: JudgementRow) { expect(row) }

  @Test(arguments: undecidedRows)
  func `what only the person can tell is left to the person`(row: JudgementRow) { expect(row) }

  private func expect(_ row: JudgementRow) {
    let judgement = Card(.short(prompt: row.prompt, answer: row.wanted)).judgement(of: row.typed)
    #expect(judgement.verdict.drawing == row.verdict)
    #expect(judgement.expected == row.wanted)
    #expect(judgement.difference.wanted == row.wanted)
  }

  @Test func `every accepted answer is tried and the nearest is shown`() {
    let card = Card(
      .short(prompt: "Who?", answer: "the United Nations"), acceptedAnswers: ["UN", "the world organisation"])
    #expect(card.judgement(of: "un").verdict == .right)
    #expect(card.judgement(of: "un").expected == "UN")
    #expect(card.judgement(of: "world organizaton").expected == "the world organisation")
    #expect(card.judgement(of: "nobody at all").expected == "the United Nations")
  }

  @Test func `another answer of the card is no slip`() {
    let cloze = ClozeText(parsing: "The [paternal] and the [maternal] line.")
    #expect(Card(.cloze(cloze, gap: 0)).judgement(of: "maternal").verdict == .wrong)
    #expect(Card(.cloze(cloze, gap: 0)).judgement(of: "paternl").verdict.drawing == "“paternl” should be “paternal”")
    let choices = [Choice(text: "transcription", isRight: true), Choice(text: "transcriptions", isRight: false)]
    #expect(Card(.choice(prompt: "Which?", choices: choices)).judgement(of: "transcriptions").verdict == .wrong)
  }

  @Test(
    arguments: [
      ("124", "142", [.missing("124"), .extra("142")]),
      ("pumice", "", [.missing("pumice")]),
      ("Berlin", "Brelin", [.same("B"), .missing("e"), .same("r"), .extra("e"), .same("lin")]),
      ("the Silk Road", "silk road", [.same("the Silk Road")]),
      ("James Madison", "Madison", [.missing("James"), .same(" Madison")]),
      ("red, green, blue", "red blue", [.same("red, "), .missing("green"), .same(", blue")]),
      ("red, green and blue", "red", [.same("red, "), .missing("green and blue")]),
      ("the cat", "the big cat", [.same("the "), .extra("big"), .same("cat")]),
      ("the cat", "a dog!", [.same("the "), .missing("cat"), .extra("dog")]),
    ] as [(String, String, [DifferencePart])])
  func `the difference shows what is missing and what is too much`(
    wanted: String, typed: String, parts: [DifferencePart]
  ) {
    #expect(Card(.short(prompt: "Which?", answer: wanted)).judgement(of: typed).difference == parts)
  }

  @Test(
    arguments: [([1], .right), ([0], .wrong), ([], .wrong), ([0, 1], .wrong), ([7], .wrong)] as [(Set<Int>, Verdict)])
  func `a choice is right with all right ones and no other`(picked: Set<Int>, verdict: Verdict) {
    let choices = [Choice(text: "a", isRight: false), Choice(text: "b", isRight: true)]
    #expect(Card(.choice(prompt: "Which?", choices: choices)).judgement(ofChoices: picked) == verdict)
  }

  @Test func `several choices may be right`() {
    let choices = [
      Choice(text: "a", isRight: true), Choice(text: "b", isRight: true), Choice(text: "c", isRight: false),
    ]
    let card = Card(.choice(prompt: "Which?", choices: choices))
    #expect(card.judgement(ofChoices: [0, 1]) == .right)
    #expect(card.judgement(ofChoices: [0]) == .wrong)
    #expect(Card(.short(prompt: "a", answer: "b")).judgement(ofChoices: [0]) == .wrong)
  }

  @Test(arguments: 0..<50)
  func `any two answers can be compared`(seed: UInt64) {
    var random = RandomDeck(seed: seed)
    let answers = random.cards().map(\.answer)
    for wanted in answers {
      let card = Card(.short(prompt: "Which?", answer: wanted))
      #expect(card.judgement(of: wanted).verdict == .right, "\(wanted)")
      for typed in answers {
        let judgement = card.judgement(of: typed)
        #expect(judgement.difference.wanted == wanted)
        #expect(judgement == card.judgement(of: typed))
      }
    }
  }

  @Test(arguments: 0..<100)
  func `any characters can be compared`(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let bits = [
      "n't", "'s", "'", "cannot", "US", "$", "€", "-", "−", "+", "#", "*", ".", ",", "1", "23", "456", "007", "½",
      "10^9", "×", "/", "st",
      "one", "hundred", "and", "million", "a", "half", "third", "point", "march", "2020", "km", "°", "%", "per",
      "or more", "over", "no", "II",
      "É", "ß", "²", "ガ", "🪨", " ", " ", " ", "\u{2009}", "(", "]", "](", "at least", "minus", "99999999999999999999",
      "second", "s",
    ]
    let texts = (0..<6).map { _ in
      (0...chance.below(7)).map { _ in chance.pick(bits) }.joined(separator: chance.pick(["", " "]))
    }
    for wanted in texts {
      let card = Card(.short(prompt: texts[0], answer: wanted))
      let isEmpty = wanted.allSatisfy(\.isWhitespace)
      #expect(card.judgement(of: wanted).verdict == (isEmpty ? .wrong : .right), "\(wanted)")
      for typed in texts {
        let judgement = card.judgement(of: typed)
        #expect(judgement.difference.wanted == wanted, "\(typed) for \(wanted)")
      }
      _ = Card(.list(prompt: "Which?", items: texts, isOrdered: true)).judgement(ofItems: texts)
    }
  }

  @Test(
    arguments: [
      "the UN Charter", "4.58 trillion dollars", "one-third", "École Normale", "29 April 1832", "C++",
      "it does not exist",
    ],
    [
      { $0.uppercased() }, { $0.lowercased() }, { "  " + $0 + " " }, { $0 + "." }, { "“" + $0 + "”" },
      { "(" + $0 + ")" },
      { $0.replacing(" ", with: "\u{a0} ") }, { $0.decomposedStringWithCanonicalMapping },
      { $0.replacing("-", with: "–") },
      { "the " + $0 },
    ] as [@Sendable (String) -> String])
  func `dressing an answer up does not change it`(answer: String, dress: @Sendable (String) -> String) {
    #expect(Card(.short(prompt: "Which?", answer: answer)).judgement(of: dress(answer)).verdict == .right)
  }

  @Test func `a pasted page is judged at once`() {
    let page = String(repeating: "pumice floats on 3 waters. ", count: 300)
    let card = Card(.short(prompt: "Which?", answer: page))
    #expect(card.judgement(of: page).verdict == .right)
    #expect(card.judgement(of: "pumice").verdict == .wrong)
    #expect(Card(.short(prompt: "Which?", answer: "pumice")).judgement(of: page).verdict == .wrong)
  }
}

extension [DifferencePart] {
  /// The wanted answer, put together again.
  fileprivate var wanted: String {
    map { part in
      switch part {
      case .same(let text), .missing(let text): text
      case .extra: ""
      }
    }.joined()
  }
}
