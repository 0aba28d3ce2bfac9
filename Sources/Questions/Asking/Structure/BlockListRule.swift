/// A list of the document under a sentence that introduces it: “The cell cycle has three phases:” and three items.
struct BlockListRule {
  let lexis: Lexis
  let isEssay: Bool

  /// What a card can carry.
  static let counts = 2...7

  func candidate(_ list: BlockList, introducedBy passage: Passage) -> Candidate? {
    let heads = list.heads.compactMap { $0 }
    guard heads.count == list.heads.count, Self.counts.contains(heads.count), ItemHead.areAlike(heads),
      let shape = heads.first?.shape
    else { return nil }
    let start = Statements(passage: passage).openerEnd() ?? 0
    guard start < passage.lower.count - 1,
      let asked = ListQuestion(
        passage, clause: start..<passage.lower.count - 1, itemCount: heads.count, lexis: lexis)?.asked(),
      asked.wantsVerbs == (shape == .command)
    else { return nil }
    // What was cut from an item may have been what made it one of these.
    let isOrdered =
      ListOrder.matters(kind: asked.kind, words: passage.lower) || list.isNumbered && shape == .command
    return Candidate(
      form: .list(
        prompt: ListQuestion.framed(asked.prompt, isEssay: isEssay), items: heads.map(\.text), isOrdered: isOrdered),
      rule: asked.rule, passage: list.introduction, span: passage.lower.count - 1..<passage.lower.count, kind: .item,
      evidence: list.evidence)
  }
}
