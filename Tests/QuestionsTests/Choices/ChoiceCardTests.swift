import Cards
import Language
import Testing

@testable import Questions

/// Where a short question becomes a choice card, and with which wrong answers.
struct ChoiceCardTests {
  private static let towns = """
    # Northern towns

    ## Ports

    Norrby traded with Poland in 1410. The port of Norrby was built by Karl Sandberg in 1388. Nils Åberg measured the harbour in
    1402. The bridge was designed by Erik Lund in 1433. Sweden sold iron to the smiths. Finland sent timber to every dockyard.
    Denmark bought the herring. Norway lent two ships.

    ## Fleet

    The wall was paid for by Sven Dahl in 1399. The fleet has 48 galleys. The Merrow Bird Observatory (MBO) was founded in 1420.
    """

  private func choices(_ text: String, seed: UInt64 = 0) throws -> [String] {
    let proposals = try proposals(of: text, path: "towns.md")
    let making = ChoiceMaking(proposals: proposals, seed: seed, likeness: WordLikeness(of: Analyser()))
    return making.choices(among: proposals.candidates).compactMap { candidate in
      guard case .choice(let prompt, let choices) = candidate.form else { return nil }
      return prompt + " " + choices.map { $0.isRight ? "[\($0.text)]" : $0.text }.joined(separator: " | ")
    }
  }

  /// The wrong answers of the card whose prompt begins so.
  private func wrong(_ text: String, prompt: String) throws -> Set<String> {
    let proposals = try proposals(of: text, path: "towns.md")
    let cards = ChoiceMaking(proposals: proposals, seed: 0, likeness: WordLikeness(of: Analyser())).choices(
      among: proposals.candidates)
    for case .choice(let asked, let choices) in cards.map(\.form) where asked.hasPrefix(prompt) {
      return Set(choices.filter { !$0.isRight }.map(\.text))
    }
    return []
  }

  @Test func `people stand beside the document's people`() throws {
    #expect(try wrong(Self.towns, prompt: "Who built the port") == ["Sven Dahl", "Nils Åberg", "Erik Lund"])
  }

  @Test func `countries stand beside countries of the same continent`() throws {
    let found = try wrong(Self.towns, prompt: "With what did Norrby trade")
    #expect(found.count == 3)
    #expect(found.allSatisfy { PlaceList.listed($0) == PlaceList.listed("Poland") })
  }

  @Test func `years stand beside the document's years, sorted`() throws {
    let found = try choices(Self.towns).filter { $0.contains("1433") }
    #expect(!found.isEmpty)
    for card in found {
      let years = card.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
      #expect(years == years.sorted() && years.allSatisfy { $0 <= 1433 })
    }
  }

  @Test func `what the document says of the question too is no wrong answer`() throws {
    let text = """
      Glial cells protect the nerve. Stem cells protect the nerve as well. Muscle cells need oxygen. Skin cells divide often.
      Blood cells carry gas. The nerve is long.
      """
    let found = try wrong(text, prompt: "Which cells protect")
    #expect(!found.contains("stem cells") && !found.contains("glial cells"))
  }

  @Test func `the same seed gives the same cards, another seed another order`() throws {
    let first = try choices(Self.towns, seed: 7)
    #expect(try choices(Self.towns, seed: 7) == first)
    #expect(try (0..<8).contains { try choices(Self.towns, seed: $0) != first })
  }

  @Test func `no other wish than for choice cards gives choice cards alone`() throws {
    let proposals = try proposals(of: Self.towns, path: "towns.md")
    let questions = Assembly(
      proposals: proposals, options: QuestionOptions(kinds: [.choice], minimumScore: 0),
      likeness: WordLikeness(of: Analyser())
    ).generation().questions
    #expect(questions.count >= 4)
    #expect(questions.allSatisfy { $0.card.kind == .choice && $0.card.acceptedAnswers.isEmpty })
  }

  @Test func `a deck of all kinds has few choice cards, and none beside the short card of its question`() throws {
    for sample in Sample.all {
      let questions = sample.generation().questions
      let prompts = questions.filter { $0.card.kind == .choice }.map(\.card.prompt)
      #expect(Double(prompts.count) <= 0.2 * Double(questions.count))
      #expect(questions.allSatisfy { $0.card.kind == .choice || !prompts.contains($0.card.prompt) })
    }
  }

  @Test func `true or false swaps a value for one of the document's own`() throws {
    let proposals = try proposals(of: Self.towns, path: "towns.md")
    let inventory = FillerInventory(of: proposals)
    let distractors = Distractors(
      inventory: inventory, alsoTrue: AlsoTrue(proposals), likeness: TermLikeness(words: WordLikeness(of: Analyser())))
    let cards = TrueOrFalse(proposals: proposals, distractors: distractors, seed: 0)
      .cards(among: proposals.candidates, most: 4, without: [])
    #expect(!cards.isEmpty)
    for card in cards {
      guard case .choice(let prompt, let choices) = card.form else { continue }
      let told = proposals.passages[card.passage].text
      let isTrue = choices.first { $0.isRight }?.text == "True"
      #expect(prompt.hasPrefix("True or false: ") && prompt.hasSuffix("."))
      #expect(choices.map(\.text) == ["True", "False"])
      #expect(isTrue == (prompt == "True or false: " + told))
      #expect(!prompt.contains(" not "))
    }
  }

  @Test func `a gap after a preposition says what kind of place is wanted`() throws {
    let proposals = try proposals(of: "The settlers of the island came from Sweden with their cattle. Sweden is large.")
    let inventory = FillerInventory(of: proposals)
    let passage = proposals.passages[0]
    let gap = try #require(passage.lower.firstIndex(of: "sweden"))
    let hinted = GapHint(inventory: inventory)
      .hinted([.text("… from "), .gap(answer: "Sweden", hint: nil)], gaps: [gap..<gap + 1], of: passage)
    #expect(hinted == [.text("… from "), .gap(answer: "Sweden", hint: "a country")])
  }

  @Test(arguments: [
    ("glial cells", "Which cells guard the nerve?", ["glial"]), ("the glial cells", "Which cells guard it?", ["glial"]),
    ("the Treaty of Norrby", "Which treaty ended the war?", []), ("other cells", "Which cells guard it?", []),
    ("cells", "Which cells guard it?", []), ("glial cells", "What guards the nerve?", []),
  ])
  func `the noun that the question names may be left out`(answer: String, prompt: String, accepted: [String]) {
    #expect(Variants.withoutShownNoun(answer, prompt: prompt) == accepted)
  }

  @Test func `a short form that the document explains is as right as its long form`() throws {
    let proposals = try proposals(of: "The Merrow Bird Observatory (MBO) counts geese.")
    let explained = FillerInventory(of: proposals).explained
    #expect(explained.other(than: "the Merrow Bird Observatory") == "MBO")
    #expect(explained.other(than: "MBO") == "Merrow Bird Observatory")
    #expect(explained.other(than: "geese") == nil)
  }
}
