/// What each item of a list may be typed as: itself, and the accepted answers that stand for it.
struct ListVariants {
  /// One row for each item, the item itself first.
  let texts: [[AnswerText]]

  /// - Parameter acceptedAnswers: `[the item] another answer`, or without brackets for the item that it resembles most.
  init(items: [String], acceptedAnswers: [String]) {
    var texts = items.map { [AnswerText($0)] }
    for accepted in acceptedAnswers {
      let named = items.firstIndex { accepted.behindBrackets(around: $0.normalForm) != nil }
      if let named, let answer = accepted.behindBrackets(around: items[named].normalForm) {
        texts[named].append(AnswerText(answer))
      } else if let nearest = ListVariants.nearest(to: AnswerText(accepted), texts.map { $0[0] }) {
        texts[nearest].append(AnswerText(accepted))
      }
    }
    self.texts = texts
  }

  /// The item that shares most with the answer; `nil` where none shares anything.
  private static func nearest(to answer: AnswerText, _ items: [AnswerText]) -> Int? {
    let context = AnswerContext(prompt: nil)
    var nearest: (item: Int, rank: (Int, Int))?
    for (index, item) in items.enumerated() {
      let comparison = AnswerComparison(wanted: item, typed: answer, context: context)
      if comparison.hasCommonWord, nearest.map({ comparison.rank < $0.rank }) ?? true {
        nearest = (index, comparison.rank)
      }
    }
    return nearest?.item
  }
}
