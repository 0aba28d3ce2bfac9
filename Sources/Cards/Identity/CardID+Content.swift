extension CardID {
  /// The version of what is digested below. A change of it makes every card a new one: it needs a migration of progress.
  static let formatVersion = 1

  /// The identity of a card that asks this.
  ///
  /// Fields, in this order, texts in `normalForm`:
  ///
  ///     short    version, "short", prompt, answer
  ///     cloze    version, "cloze", the text before the gap, the gap, the text after it; the other gaps filled in
  ///     list     version, "list" or "ordered list", prompt, items; sorted by their bytes where order does not matter
  ///     choice   version, "choice", prompt, right choices, sorted by their bytes
  init(of content: Card.Content) {
    var fields = FieldDigest()
    fields.add(CardID.formatVersion)
    switch content {
    case .short(let prompt, let answer):
      fields.add("short")
      fields.add(prompt.normalForm)
      fields.add(answer.normalForm)
    case .cloze(let text, let gap):
      let (before, answer, after) = text.parts(around: gap)
      fields.add("cloze")
      fields.add(before.foldingWhiteSpace(atStart: true, atEnd: false))
      fields.add(answer.normalForm)
      fields.add(after.foldingWhiteSpace(atStart: false, atEnd: true))
    case .list(let prompt, let items, let isOrdered):
      let texts = items.map(\.normalForm)
      fields.add(isOrdered ? "ordered list" : "list")
      fields.add(prompt.normalForm)
      fields.add(isOrdered ? texts : texts.sorted { $0.precedesInBytes($1) })
    case .choice(let prompt, let choices):
      let right = choices.filter(\.isRight).map(\.text.normalForm)
      fields.add("choice")
      fields.add(prompt.normalForm)
      fields.add(right.sorted { $0.precedesInBytes($1) })
    }
    self.init(digest: fields.value)
  }
}
