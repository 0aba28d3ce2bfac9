extension Card {
  /// The lines that the card would be in a deck, tags included: what a person who is to decide on it is shown.
  ///
  /// Of a cloze text only this card's gap has brackets.
  public var deckLines: [String] {
    CardGroup.groups(of: [self]).flatMap { $0.lines(deckTags: []) }
  }
}

extension Deck {
  /// Writes cards behind the last card of their section, as one insertion; at the end of the file where there is none. Without a
  /// section they stand behind the last card that has none.
  ///
  /// A gap of a text that stands in the file already joins it, where nobody has written in its lines since: gaps of one text
  /// are siblings, and as texts of their own they would give each other away.
  public mutating func insert(_ cards: [Card], under section: String?) {
    let standing = cards.contains { $0.filledIn != nil } ? Set(entries.compactMap(\.card.filledIn)) : []
    var rest: [Card] = []
    for card in cards {
      // Asked of the set first: a deck of a whole book has thousands of texts.
      if let text = card.filledIn, standing.contains(text), join(card) { continue }
      rest.append(card)
    }
    guard !rest.isEmpty else { return }
    let name = section?.normalForm
    guard let last = entries.last(where: { $0.section == name }),
      let changed = inserting(rest, behind: last)
    else { return append(rest, under: section) }
    self = changed
  }

  /// Puts another card in a card's place; only the lines of the card, and of gaps of the same text, change.
  ///
  /// - Returns: whether the card stood here and could be replaced without another card being touched; if not, nothing changed.
  @discardableResult
  public mutating func replace(_ id: CardID, with card: Card) -> Bool {
    guard let group = group(of: id) else { return false }
    let siblings = group.filter { $0.card.id != id }.map(\.card)
    let wanted = Card.joiningSiblings(siblings + [card])
    return rewrite(group, as: wanted)
  }

  /// Takes a card out of the file, with the blank line behind it. A gap of several becomes text.
  ///
  /// - Returns: as for `replace`.
  @discardableResult
  public mutating func remove(_ id: CardID) -> Bool {
    guard let group = group(of: id) else { return false }
    return rewrite(group, as: group.filter { $0.card.id != id }.map(\.card))
  }

  /// Changes the one line that says where a card comes from.
  ///
  /// - Returns: whether the card has such a line and it says so now; if not, nothing changed.
  @discardableResult
  public mutating func setSource(_ source: Source, of id: CardID) -> Bool {
    setSources([id: source]) == 1
  }

  /// Changes the lines that say where cards come from, each in its own place; gaps of one text share a line.
  ///
  /// The file is read again once, however many lines change.
  ///
  /// - Returns: for how many of the cards the line says so now; where another card would be touched, nothing changes at all.
  @discardableResult
  public mutating func setSources(_ sources: [CardID: Source]) -> Int {
    let lines = TextLines(bytes)
    var wanted: [Int: Source] = [:]
    for entry in entries { if let source = sources[entry.card.id] { wanted[entry.group] = source } }
    var edits: [(range: Range<Int>, text: String)] = []
    var expected = entries.map(\.card)
    var seen: Set<Int> = []
    for (index, entry) in entries.enumerated() {
      guard let source = wanted[entry.group], let old = entry.card.source else { continue }
      if seen.insert(entry.group).inserted {
        guard let edit = edit(of: entry, in: lines, from: old, to: source) else {
          wanted[entry.group] = nil
          continue
        }
        edits.append(edit)
      }
      expected[index].source = source
    }
    var changed = bytes
    for edit in edits.reversed() { changed.replaceSubrange(edit.range, with: edit.text.utf8) }
    let deck = Deck(parsing: changed, path: path)
    guard deck.entries.map(\.card) == expected, deck.problems.count <= problems.count else { return 0 }
    self = deck
    return sources.count { id, source in entries.contains { $0.card.id == id && $0.card.source == source } }
  }

  /// What is to be written in which place of a card's `Source:` line; the last such line of the card is the one that counts.
  private func edit(
    of entry: Entry, in lines: TextLines, from old: Source, to source: Source
  ) -> (range: Range<Int>, text: String)? {
    guard
      let line = entry.lines.map({ $0 - 1 }).last(where: { Tag(bytes, at: lines.ranges[$0]) == .source })
    else { return nil }
    let range = Tag.source.content(at: lines.ranges[line])
    let content = bytes.trimming(range)
    let place = Array(old.place.utf8)
    // The quotation stays as the person has it where it is the same.
    guard old.quotation == source.quotation, !place.isEmpty, bytes[content].starts(with: place) else {
      return (range, " " + source.text)
    }
    return (content.lowerBound..<content.lowerBound + place.count, source.place)
  }
}

extension Deck {
  /// The cards that are written as one with this card, in their order; nil where it does not stand here.
  private func group(of id: CardID) -> [Entry]? {
    guard let entry = entries.first(where: { $0.card.id == id }) else { return nil }
    return entries.filter { $0.group == entry.group }
  }

  /// Adds a gap to a cloze text that stands here as it was written.
  private mutating func join(_ card: Card) -> Bool {
    guard let whole = card.filledIn, let entry = entries.last(where: { $0.card.filledIn == whole }),
      let group = group(of: entry.card.id)
    else { return false }
    let lines = TextLines(bytes)
    let present = group.map(\.card)
    let written = CardGroup.groups(of: present).flatMap { $0.lines(deckTags: tags) }
    let standing = entry.lines.map { String(decoding: bytes[lines.ranges[$0 - 1]], as: UTF8.self) }
    guard written == standing else { return false }
    let joined = Card.joiningSiblings(present + [card])
    guard CardGroup.groups(of: joined).count == 1 else { return false }
    return rewrite(group, as: joined)
  }

  private func inserting(_ cards: [Card], behind entry: Entry) -> Deck? {
    let lines = TextLines(bytes)
    let line = entry.lines.upperBound - 1
    guard line + 1 < lines.count || lines.isLastLineEnded else { return nil }
    let written = CardGroup.groups(of: cards).flatMap { [""] + $0.lines(deckTags: tags) }
    var changed = self
    let end = lines.endOffset(of: line)
    changed.put(written.map { $0 + lines.lineEnd }.joined(), inPlaceOf: end..<end)
    var expected = entries.map(\.card)
    guard let index = entries.lastIndex(where: { $0.group == entry.group }) else { return nil }
    expected.insert(contentsOf: cards, at: index + 1)
    let kept = Set(entries.map(\.card.id))
    return changed.holds(expected, unchanged: kept, asGoodAs: self) ? changed : nil
  }

  /// Writes a group's lines anew, as these cards; none takes the lines out.
  private mutating func rewrite(_ group: [Entry], as cards: [Card]) -> Bool {
    let lines = TextLines(bytes)
    let (first, last) = (group[0].lines.lowerBound - 1, group[0].lines.upperBound - 1)
    let start = lines.ranges[first].lowerBound
    var end = lines.ranges[last].upperBound
    if cards.isEmpty {
      end = lines.endOffset(of: last)
      if last + 1 < lines.count, lines.isBlank(last + 1) { end = lines.endOffset(of: last + 1) }
    }
    let written = CardGroup.groups(of: cards).map { $0.lines(deckTags: tags) }
    var changed = self
    changed.put(
      written.joined(separator: [""]).joined(separator: lines.lineEnd), inPlaceOf: start..<end)
    let ids = Set(group.map(\.card.id))
    guard let index = entries.firstIndex(where: { ids.contains($0.card.id) }) else { return false }
    var expected = entries.map(\.card).filter { !ids.contains($0.id) }
    expected.insert(contentsOf: cards, at: index)
    let kept = Set(entries.map(\.card.id)).subtracting(ids)
    guard changed.holds(expected, unchanged: kept, asGoodAs: self) else { return false }
    self = changed
    return true
  }

  /// Whether the file holds these cards, in this order, those that were not to be touched untouched, and no new problem.
  private func holds(_ expected: [Card], unchanged: Set<CardID>, asGoodAs old: Deck) -> Bool {
    entries.map(\.card.id) == expected.map(\.id) && problems.count <= old.problems.count
      && zip(entries, expected).allSatisfy { !unchanged.contains($1.id) || $0.card == $1 }
  }

  /// Replaces bytes of the file and reads it again.
  private mutating func put(_ text: String, inPlaceOf range: Range<Int>) {
    var changed = bytes
    changed.replaceSubrange(range, with: text.utf8)
    self = Deck(parsing: changed, path: path)
  }
}
