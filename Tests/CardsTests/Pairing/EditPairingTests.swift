import Testing

@testable import Cards

@Suite struct EditPairingTests {
  private static let before = """
    Q: How many countries traded with China in 2021?
    A: 124

    Q: Which rock floats on water?
    A: pumice

    C: The [Tiber] flows through [Rome] to the sea.
    """

  @Test(arguments: [
    ("Q: How many countries and regions traded with China in 2021?\nA: 124", ["0→0"]),
    ("Q: How many countries traded with China in 2021?\nA: 142", ["0→0"]),
    ("Q: How many countries traded with China in 2021?\nA:\n- 124", ["0→0"]),
    ("Q: Which rock floats on water?\nA: pumice, which is full of holes", ["1→0"]),
    ("Q: Which of all rocks floats on water?\nA: Pumice.", ["1→0"]),
    ("Q: Which rock is full of holes?\nA: pumice", []),
    ("Q: What floats on water?\nA: pumice stone", []),
    ("C: The [Tiber] flows through [Rome] into the sea.", ["2→0", "3→1"]),
    ("C: The river [Tiber] flows through [Rome] to the sea.", ["2→0", "3→1"]),
    ("C: The [Arno] flows through Rome to the sea.", ["2→0"]),
    ("Q: Which rock floats?\nA: pumice\n\nQ: How many countries traded with China in 2022?\nA: 124", ["1→0", "0→1"]),
  ])
  func `a card that is plainly another one, edited, is paired with it`(after: String, pairs: [String]) {
    let pairing = pairing(Self.before, after)
    #expect(pairing.drawnPairs == pairs)
    #expect(pairing.pairing.ambiguous == [])
  }

  @Test func `two that could be one are left alone and listed`() {
    let result = pairing(
      "Q: Which rock floats on water?\nA: pumice\n\nQ: Which rock floats on oil?\nA: pumice\n\nQ: Who am I?\nA: me",
      "Q: Which rock floats on lava?\nA: pumice\n\nQ: Who am I?\nA: you")
    #expect(result.drawnPairs == ["2→1"])
    #expect(
      result.pairing.ambiguous == [
        EditPairing.Ambiguity(was: [result.before[0].id, result.before[1].id], now: [result.after[0].id])
      ])
  }

  @Test func `a pair that is taken is out of the way of others`() {
    let result = pairing(
      "Q: a b c d e f g h i j\nA: x\n\nQ: a b c d e f g z y w\nA: x",
      "Q: a b c d e f g h i j k\nA: x\n\nQ: a b c d e f z y w v\nA: x")
    #expect(result.drawnPairs == ["0→0", "1→1"])
  }

  @Test func `the same cards give the same pairs in whatever order they are known`() {
    let cards = Deck(Self.before).entries.map { KnownCard($0.card) }
    let edited = Deck(
      "Q: Which rock floats?\nA: pumice\n\nQ: How many countries traded with China in 2022?\nA: 124"
    ).entries.map { KnownCard($0.card) }
    let pairs = EditPairing(vanished: cards, new: edited).pairs
    #expect(EditPairing(vanished: cards.reversed(), new: edited).pairs == pairs)
    #expect(Set(EditPairing(vanished: cards, new: edited.reversed()).pairs) == Set(pairs))
  }

  @Test(
    arguments: [
      ("a b c d", "a b c d", 1.0), ("a b c d", "d c b a", 1), ("a b c d", "a b x y", 0.5), ("a a b", "a b b", 2.0 / 3),
      ("a", "b", 0), ("A, “b”!", "a b", 1), ("C++", "C#", 0), ("", "", 1), ("", "a", 0),
    ] as [(String, String, Double)])
  func `texts are alike by the words they share`(one: String, other: String, similarity: Double) {
    #expect(abs(SharedWords(one).similarity(to: SharedWords(other)) - similarity) < 1e-12)
    #expect(SharedWords(one).similarity(to: SharedWords(other)) == SharedWords(other).similarity(to: SharedWords(one)))
  }

  @Test func `five hundred cards with as many answers are paired at once`() {
    let before = (0..<500).map { Card(.short(prompt: "What is the number of rock \($0)?", answer: "number \($0)")) }
    let after = (0..<500).map { Card(.short(prompt: "What is the number of stone \($0)?", answer: "number \($0)")) }
    let pairing = EditPairing(vanished: before.map { KnownCard($0) }, new: after.map { KnownCard($0) })
    #expect(pairing.pairs.count == 500)
  }

  private struct Result {
    var before: [KnownCard]
    var after: [KnownCard]
    var pairing: EditPairing

    /// Indices of the cards: “0→1”.
    var drawnPairs: [String] {
      pairing.pairs.map { pair in
        let was = before.firstIndex { $0.id == pair.was }.map(String.init) ?? "?"
        let now = after.firstIndex { $0.id == pair.now }.map(String.init) ?? "?"
        return was + "→" + now
      }
    }
  }

  private func pairing(_ before: String, _ after: String) -> Result {
    let (before, after) = (
      Deck(before).entries.map { KnownCard($0.card) }, Deck(after).entries.map { KnownCard($0.card) }
    )
    return Result(before: before, after: after, pairing: EditPairing(vanished: before, new: after))
  }
}
