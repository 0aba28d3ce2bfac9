import Testing

@testable import Language

struct KindAgreementTests {
  private func entity(_ text: String, _ kind: Entity.Kind, _ confidence: Double) -> Entity {
    Entity(kind: kind, sentence: 0, words: 0..<1, text: text, range: 0..<1, confidence: confidence)
  }

  @Test func `an unsure name takes the kind of its surer namesakes`() {
    let entities = [
      entity("Nikola Tesla", .person, 0.9), entity("Tesla", .place, 0.2), entity("Paris", .place, 0.3),
      entity("Tesla", .other, 0.6),
    ]
    #expect(KindAgreement.agreed(entities).map(\.kind) == [.person, .person, .place, .other])
  }
}
