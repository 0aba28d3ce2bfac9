import Cards
import Testing

/// Reads a deck in which problems are marked by circled digits, and compares all problems: kinds and lines.
func expectProblems(
  _ marked: String, _ expected: [(mark: Character, kind: DeckProblem.Kind)],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let sample = MarkedText(marked)
  let problems = expected.map { DeckProblem(kind: $0.kind, path: "deck.md", line: sample.lines[$0.mark] ?? 0) }
  #expect(Deck(sample.text).problems == problems, sourceLocation: sourceLocation)
}
