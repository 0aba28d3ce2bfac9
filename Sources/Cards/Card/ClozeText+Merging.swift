extension ClozeText {
  /// One text with the gaps of several that say the same; nil where they do not, or where two gaps overlap.
  ///
  /// The gaps' identities stay: a cloze card is known by its text without brackets and by where its gap stands.
  public init?(merging texts: [ClozeText]) {
    guard let whole = texts.first?.filledIn, texts.allSatisfy({ $0.filledIn == whole }) else { return nil }
    var gaps: [Int: (length: Int, hint: String?)] = [:]
    for text in texts {
      var offset = 0
      for segment in text.segments {
        switch segment {
        case .text(let words): offset += words.utf8.count
        case .gap(let answer, let hint):
          gaps[offset] = (answer.utf8.count, hint ?? gaps[offset]?.hint)
          offset += answer.utf8.count
        }
      }
    }
    let bytes = Array(whole.utf8)
    var segments: [Segment] = []
    var end = 0
    for (start, gap) in gaps.sorted(by: { $0.key < $1.key }) {
      guard start >= end else { return nil }
      segments.append(.text(String(decoding: bytes[end..<start], as: UTF8.self)))
      end = start + gap.length
      segments.append(.gap(answer: String(decoding: bytes[start..<end], as: UTF8.self), hint: gap.hint))
    }
    segments.append(.text(String(decoding: bytes[end...], as: UTF8.self)))
    self.init(segments: segments)
  }

  /// The text with all gaps filled in.
  fileprivate var filledIn: String { segments.map(\.shown).joined() }

  /// The UTF-8 offset in the text, all gaps filled in, at which a gap begins.
  fileprivate func offset(ofGap gap: Int) -> Int { parts(around: gap).before.utf8.count }
}

extension Card {
  /// Cards in their order, those that gap the same text one after another made siblings: gaps of one cloze text.
  ///
  /// A sitting keeps siblings apart; as texts of their own they would give each other away. Source and tags are the first one's.
  public static func joiningSiblings(_ cards: [Card]) -> [Card] {
    var joined: [Card] = []
    var index = cards.startIndex
    while index < cards.endIndex {
      let run = cards[index...].prefix { $0.filledIn != nil && $0.filledIn == cards[index].filledIn }
      index += max(1, run.count)
      guard run.count > 1, let merged = ClozeText(merging: run.compactMap(\.clozeText)) else {
        joined += run.isEmpty ? cards[(index - 1)..<index] : run
        continue
      }
      let siblings = run.compactMap { card -> (gap: Int, card: Card)? in
        guard case .cloze(let text, let gap) = card.content,
          let mergedGap = (0..<merged.gapCount).first(where: { merged.offset(ofGap: $0) == text.offset(ofGap: gap) })
        else { return nil }
        var sibling = Card(.cloze(merged, gap: mergedGap), acceptedAnswers: card.acceptedAnswers, hint: card.hint)
        sibling.source = run.first?.source
        sibling.tags = run.first?.tags ?? []
        return (mergedGap, sibling)
      }
      joined += siblings.sorted { $0.gap < $1.gap }.map(\.card)
    }
    return joined
  }

  private var clozeText: ClozeText? {
    if case .cloze(let text, _) = content { return text }
    return nil
  }

  /// A cloze text with all gaps filled in; nil for other kinds.
  var filledIn: String? { clozeText?.filledIn }
}
