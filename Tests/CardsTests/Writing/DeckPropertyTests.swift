import Testing

@testable import Cards

@Suite struct DeckPropertyTests {
  @Test(arguments: 0..<200)
  func `a deck written back is the deck that was read`(seed: UInt64) {
    var random = RandomDeck(seed: seed)
    let text = random.text()
    let deck = Deck(text)
    #expect(deck.bytes == Array(text.utf8))
    let again = Deck(parsing: deck.bytes, path: "deck.md")
    #expect(again.entries == deck.entries)
    #expect(again.problems == deck.problems)
    let lineCount = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    #expect(!deck.problems.contains { !(1...lineCount).contains($0.line) })
    #expect(!deck.entries.contains { !(1...lineCount).contains($0.lines.upperBound) })
  }

  @Test(arguments: 0..<200)
  func `adding cards changes no byte, card or problem before them`(seed: UInt64) {
    var random = RandomDeck(seed: seed)
    let text = random.text()
    let cards = random.cards()
    let before = Deck(text)
    var after = before
    after.append(cards)
    #expect(after.bytes.starts(with: before.bytes))
    #expect(Array(after.entries.prefix(before.entries.count)) == before.entries)
    let known = Set(before.entries.map(\.card.id))
    let added = Set(after.entries.dropFirst(before.entries.count).map(\.card.id))
    if before.problems.contains(where: { $0.kind.isUnclosedCode }) {
      // Ending the code block mends the card in which it begins.
      #expect(added.isSuperset(of: Set(cards.map(\.id)).subtracting(known)))
    } else {
      #expect(added == Set(cards.map(\.id)).subtracting(known), "\(after.text)")
      #expect(Array(after.problems.prefix(before.problems.count)) == before.problems)
    }
  }

  @Test(arguments: 0..<200)
  func `adding an accepted answer changes its card and no other`(seed: UInt64) {
    var random = RandomDeck(seed: seed)
    let before = Deck(random.text())
    guard let entry = before.entries.last else { return }
    var after = before
    let isAdded = after.addAcceptedAnswer("another answer", to: entry.card.id)
    #expect(isAdded)
    #expect(after.entries.map(\.card.id) == before.entries.map(\.card.id))
    #expect(after.bytes.count > before.bytes.count)
    #expect(isInsertion(before.bytes, after.bytes))
    // A line `Also: [gap] …` holds for every gap of the text with that answer.
    for (old, new) in zip(before.entries, after.entries)
    where old.group != entry.group || old.card.answer.normalForm != entry.card.answer.normalForm {
      #expect(old.card == new.card)
    }
    #expect(after.entries.last?.card.acceptedAnswers == entry.card.acceptedAnswers + ["another answer"])
  }

  @Test(arguments: 0..<50)
  func `moving cards to another deck keeps their identities`(seed: UInt64) {
    var random = RandomDeck(seed: seed)
    let deck = Deck(random.text())
    var other = Deck(named: "Other", document: nil, tags: [], path: "other.md")
    other.append(deck.entries.map(\.card))
    #expect(Set(other.entries.map(\.card.id)) == Set(deck.entries.map(\.card.id)))
  }

  /// Whether one stretch of bytes was put in, and nothing else happened.
  private func isInsertion(_ before: [UInt8], _ after: [UInt8]) -> Bool {
    let start = zip(before, after).prefix { $0 == $1 }.count
    let rest = before.count - start
    return before.suffix(rest).elementsEqual(after.suffix(rest))
  }
}

extension DeckProblem.Kind {
  fileprivate var isUnclosedCode: Bool {
    if case .codeNotClosed = self { true } else { false }
  }
}
