import Foundation
import Support
import Testing

@testable import Shell

/// A card's schedule, explained.
@MainActor struct WhyTests {
  private func desk(columns: Int = 80) throws -> (desk: Desk, card: String) {
    let desk = try Desk(columns: columns, spreads: false)
    try desk.folder.write("Q: Which rock floats?\nA: pumice\n", to: "Decks/rocks.md")
    let card = try desk.surroundings.library.deck(named: "rocks").deck.entries[0].card.id
    return (desk, card.short)
  }

  @Test func `a learned card's recall, review, interval and ratings are told with their numbers`() throws {
    let (desk, card) = try desk()
    try desk.run("review", .line("pumice"), .key(.character("4")))
    desk.now += 3 * 86400
    let result = try desk.run("why \(card)")
    #expect(result.status == .done)
    #expect(
      result.screen == """
        Which rock floats?
          card       \(card)
          deck       rocks
          state      learned
          difficulty 1.0 of 10
          reviews    1
          due        2026-03-10

          The chance that you recall it now is 95 %. It falls below the wanted 90 % on
            2026-03-10.
          You have seen it once and rated it easy.
          With that its stability is 8.3 d.
          By the model it should come back after 8.3 d; it was given 8 d.
          again: back in 10 min, then recalled with 100 %; stability 1.27 d
          hard: back in 17 d, then recalled with 90 %; stability 16.7 d
          good: back in 22 d, then recalled with 90 %; stability 22.3 d
          easy: back in 1.1 mo, then recalled with 90 %; stability 34.6 d

        """)
  }

  @Test func `a new card is explained by what each rating would do`() throws {
    let (desk, card) = try desk(columns: 40)
    let result = try desk.run("why \(card.prefix(6))")
    #expect(result.screen.contains("  reviews    none\n"))
    #expect(result.screen.contains("  The card is new: it has never been\n    asked.\n"))
    #expect(result.screen.contains("  easy: back in 8 d, then recalled with\n"))
  }

  @Test func `the same explanation stands behind i in a sitting`() throws {
    let (desk, card) = try desk()
    let result = try desk.run("review", .line("pumice"), .key(.character("i")), .key(.enter))
    #expect(result.screen.contains("  card       \(card)\n"))
    #expect(result.screen.contains("  The card is new: it has never been asked.\n"))
  }

  @Test func `a name that fits no card is answered with what to write`() throws {
    let (desk, card) = try desk()
    #expect(
      try desk.run("why rocks").errors
        == "study: “rocks” names no card; write the first six or more characters of its identity, as “stats” shows\n")
    let other = card.hasPrefix("000000") ? "111111" : "000000"
    #expect(
      try desk.run("why \(other)").errors
        == "study: no card's identity begins with “\(other)”; “i” in a sitting and “stats” show them\n")
  }

  @Test func `the object has the terms and the sentences`() throws {
    let (desk, card) = try desk()
    try desk.run("review", .line("pumice"), .key(.character("4")))
    desk.now += 8 * 86400
    try desk.run("review", .line("pumice"), .key(.character("3")))
    let json = try desk.run("why \(card) --json").screen
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "study-why")
    #expect(object["deck"] as? String == "rocks")
    let review = try #require(object["lastReview"] as? [String: Any])
    #expect(review["rating"] as? String == "good")
    #expect((review["change"] as? [String: Any])?["kind"] as? String == "recalled")
    #expect((object["ratings"] as? [Any])?.count == 4)
    #expect((object["sentences"] as? [String])?.first?.hasPrefix("The chance that you recall it now is 100 %.") == true)
  }
}
