import Cards
import Foundation
import Testing

@testable import Storage

/// What was decided of proposed questions.
@Suite struct DecisionTests {
  let library: TemporaryLibrary

  init() throws { library = try TemporaryLibrary() }

  func decision(
    _ decision: Decision, of proposal: UInt128, in deck: String = "bridge", became: UInt128? = nil, at: Double = 0
  ) -> LoggedDecision {
    LoggedDecision(
      deck: deck, proposal: ProposalKey(digest: proposal), decision: decision, at: moment(at), card: card(proposal),
      became: became.map(card), prompt: "When was it opened?", answer: "1902", evidence: "It was opened in 1902.")
  }

  @Test func `the last decision of a proposal holds, and each deck has its own`() throws {
    let store = try library.store()
    try store.record([decision(.written, of: 1), decision(.dropped, of: 2), decision(.kept, of: 1, in: "other")])
    try store.record([decision(.open, of: 2, at: 3)])
    try store.record([decision(.edited, of: 3, became: 9, at: 5)])
    var expected = [
      decision(.written, of: 1), decision(.open, of: 2, at: 3), decision(.edited, of: 3, became: 9, at: 5),
    ]
    for (index, id) in [1, 4, 5].enumerated() { expected[index].id = Int64(id) }
    #expect(try store.decisions(of: "bridge") == expected)
    #expect(try store.decisions(of: "other").map(\.decision) == [.kept])
    #expect(try store.decisions(of: "nowhere") == [])
    try store.close()
    #expect(try ProgressStore(readingOnly: library.progress).decisions(of: "bridge") == expected)
  }

  @Test func `decisions are no acts: undo takes back the last review`() throws {
    let store = try library.store()
    let session = try store.begin()
    try store.record(review(of: 1, at: 0, session: session))
    try store.record([decision(.dropped, of: 1, at: 1)])
    #expect(try store.undoLast(at: moment(2)).count == 1)
    #expect(try store.reviews() == [])
    #expect(try store.decisions(of: "bridge").map(\.decision) == [.dropped])
  }

  @Test func `sentences are noted once for each deck`() throws {
    let store = try library.store()
    let (one, other) = (SentenceKey(of: "It floats."), SentenceKey(of: "It sinks."))
    try store.noteRead([one, other, one], of: "bridge")
    try store.noteRead([one], of: "bridge")
    #expect(try store.readSentences(of: "bridge") == [one, other])
    #expect(try store.readSentences(of: "other") == [])
  }

  @Test func `a word that no program writes is damage that is named`() throws {
    let store = try library.store()
    try store.record([decision(.kept, of: 1)])
    try store.execute("UPDATE decisions SET decision = 'perhaps'")
    let problem = #expect(throws: StorageError.self) { try store.decisions(of: "bridge") }
    #expect(problem?.sentence.contains("the column decisions.decision holds what study never writes") == true)
  }
}
