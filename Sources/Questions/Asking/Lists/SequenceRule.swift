/// “The tides are high for two reasons. First, … Second, …”: which two? The items stand in the sentences that follow.
struct SequenceRule {
  let lexis: Lexis
  let isEssay: Bool

  private static let ordinals: [[String]] = [
    ["first", "firstly"], ["second", "secondly", "next", "then"], ["third", "thirdly", "next", "then", "finally"],
    ["fourth", "fourthly", "finally", "next"], ["fifth", "fifthly", "finally"],
  ]

  /// - Parameter index: of the passage that may introduce the sequence.
  func candidate(at index: Int, of passages: [Passage]) -> Candidate? {
    let introduction = passages[index]
    guard introduction.form != .row, introduction.lower.last == "." || introduction.lower.last == ":" else {
      return nil
    }
    var items: [String] = []
    var last = index
    for next in passages.dropFirst(index + 1).prefix(Self.ordinals.count) {
      guard next.section == introduction.section, let item = item(of: next, number: items.count) else { break }
      items.append(item)
      last += 1
    }
    let start = Statements(passage: introduction).openerEnd() ?? 0
    guard items.count >= 2, start < introduction.lower.count - 1, !items.contains(""),
      let asked = ListQuestion(
        introduction, clause: start..<introduction.lower.count - 1, itemCount: items.count, isInline: true, lexis: lexis
      )?
      .asked(), asked.rule == .countedList
    else { return nil }
    let all = passages[index...last]
    return Candidate(
      form: .list(
        prompt: ListQuestion.framed(asked.prompt, isEssay: isEssay), items: items,
        isOrdered: ListOrder.matters(kind: asked.kind, words: introduction.lower)),
      rule: .countedList, passage: index, span: introduction.lower.count - 1..<introduction.lower.count, kind: .item,
      evidence: Evidence(
        text: all.map(\.evidence).joined(separator: " "),
        lines: introduction.lines.lowerBound...passages[last].lines.upperBound))
  }

  /// The sentence after “First,”; empty where it is too long for an item or leans on its neighbours, nil where it is no
  /// item at all.
  private func item(of passage: Passage, number: Int) -> String? {
    guard passage.lower.count > 3, Self.ordinals[number].contains(passage.lower[0]) else { return nil }
    let start = passage.lower[1] == "," ? 2 : 1
    var end = passage.lower.count
    while end > start, passage.isMark(end - 1) { end -= 1 }
    let span = start..<end
    let isShort = passage.wordCount(in: span) <= ItemHead.longestWords
    let pointer = Standing(passage: passage, lexis: lexis).pointer(in: Statement(pieces: [span]))
    guard isShort, !span.contains(where: { passage.isMark($0) }), pointer == nil else { return "" }
    return passage.text(of: span)
  }
}
