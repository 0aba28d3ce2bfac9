import Testing

@testable import Cards

/// A list card, what is typed, and what comes of it, drawn as text.
struct ListRow: Sendable, CustomTestStringConvertible {
  var items: [String]
  var typed: [String]
  /// For each wanted item the number of what was typed for it, from 1; `–` where it is missed, in brackets where it is misplaced.
  var found: String
  var hits: Int
  var verdict: String
  var isOrdered = false
  var accepted: [String] = []

  var testDescription: String { typed.joined(separator: ", ") }
}

private let communities = ["economic community", "security community", "social and cultural community"]

private let rows = [
  ListRow(items: communities, typed: communities, found: "1 2 3", hits: 3, verdict: "right"),
  ListRow(
    items: communities, typed: ["economic", "cultural", ""], found: "1 – 2", hits: 2, verdict: "wrong"),
  ListRow(
    items: communities, typed: ["Security", "social & cultural", "econmic"], found: "3 1 2", hits: 3,
    verdict: "“econmic” should be “economic”"),
  ListRow(items: communities, typed: ["economic", "economic", "Economic"], found: "1 – –", hits: 1, verdict: "wrong"),
  ListRow(items: communities, typed: [], found: "– – –", hits: 0, verdict: "wrong"),
  ListRow(
    items: communities, typed: communities + ["military"], found: "1 2 3", hits: 3, verdict: "undecided"),
  ListRow(items: ["Iran", "Iraq"], typed: ["Iraq", "Iran"], found: "2 1", hits: 2, verdict: "right"),
  ListRow(items: ["Iran", "Iraq"], typed: ["Iraq", "Iraq"], found: "– 1", hits: 1, verdict: "wrong"),
  ListRow(items: ["Iran", "Iraq"], typed: ["Iraq", "Irak"], found: "2 1", hits: 1, verdict: "undecided"),
  ListRow(items: ["49 percent", "27 percent"], typed: ["27%", "49 %"], found: "2 1", hits: 2, verdict: "right"),
  ListRow(items: ["one", "two", "three"], typed: ["3", "2", "1"], found: "3 2 1", hits: 3, verdict: "right"),
  ListRow(
    items: ["one", "two", "three"], typed: ["1", "2", "3"], found: "1 2 3", hits: 3, verdict: "right", isOrdered: true),
  ListRow(
    items: ["one", "two", "three", "four"], typed: ["2", "3", "1", "4"], found: "(3) 1 2 4", hits: 3, verdict: "wrong",
    isOrdered: true),
  ListRow(
    items: ["one", "two", "three", "four"], typed: ["2", "4"], found: "– 1 – 2", hits: 2, verdict: "wrong",
    isOrdered: true),
  ListRow(
    items: ["Galileo Galilei", "Isaac Newton"], typed: ["newton", "galileo"], found: "2 1", hits: 2,
    verdict: "“Galilei” is missing; “Isaac” is missing"),
  ListRow(
    items: ["an executive branch", "a judicial branch"], typed: ["judicial", "executive"], found: "2 1", hits: 2,
    verdict: "right", accepted: ["executive", "[a judicial branch] judicial"]),
  ListRow(
    items: ["glial cells", "neurons"], typed: ["nerve cells", "glia"], found: "2 1", hits: 2, verdict: "right",
    accepted: ["glia", "[neurons] nerve cells"]),
  ListRow(
    items: ["red light", "red ink"], typed: ["red", "ink"], found: "1 2", hits: 1, verdict: "undecided"),
]

@Suite struct ListJudgementTests {
  @Test(arguments: rows)
  func `typed items are taken for the items they fit best`(row: ListRow) {
    let content = Card.Content.list(
      prompt: "Which communities are there?", items: row.items, isOrdered: row.isOrdered)
    let judgement = Card(content, acceptedAnswers: row.accepted).judgement(ofItems: row.typed)
    #expect(judgement.drawing == row.found)
    #expect(judgement.hitCount == row.hits)
    #expect(judgement.verdict.drawing == row.verdict)
    #expect(judgement.isPartial == (row.hits > 0 && row.hits < row.items.count))
    #expect(judgement.typed.count == row.typed.count)
  }

  @Test func `what was typed is named: an item, one twice, nothing, something else`() {
    let card = Card(.list(prompt: "Which?", items: ["pumice", "scoria"], isOrdered: false))
    #expect(
      card.judgement(ofItems: ["scoria", "Scoria", " ", "granite"]).typed == [
        .matched(item: 1), .repeated(item: 1), .empty, .unknown,
      ])
  }

  @Test func `as many items as possible are found`() {
    // “cat” alone could be taken for either; only one way leaves both found.
    let card = Card(.list(prompt: "Which?", items: ["wild cat", "cat"], isOrdered: false))
    #expect(card.judgement(ofItems: ["cat", "wild cat"]).drawing == "2 1")
    #expect(card.judgement(ofItems: ["wild cat", "cat"]).drawing == "1 2")
  }

  @Test func `items of a card that is no list are unknown`() {
    let judgement = Card(.short(prompt: "a", answer: "b")).judgement(ofItems: ["b"])
    #expect(judgement == ListJudgement(items: [], typed: [.unknown]))
  }
}

extension ListJudgement {
  fileprivate var drawing: String {
    items.map { item in
      switch item {
      case .hit(let typed, _): "\(typed + 1)"
      case .misplaced(let typed, _): "(\(typed + 1))"
      case .missed: "–"
      }
    }.joined(separator: " ")
  }
}
