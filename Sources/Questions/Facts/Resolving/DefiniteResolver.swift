/// Says what “the treaty”, “this membrane”, “these cells” and “the agency” point back to.
struct DefiniteResolver {
  let discourse: Discourse

  /// How far back a noun looks for its longer form, in sentences.
  static let window = 12

  struct Choice {
    var mention: Mention
    var confidence: Double
  }

  /// A longer phrase with the same main word.
  func sameHead(_ pointer: Mention, in index: Int, isDemonstrative: Bool) -> Choice? {
    // One sentence, one thing: “the fire … the fire”.
    if let same = discourse.mentions[index].last(where: { matches($0, pointer) }) {
      return same.isFull(beyond: pointer.lemma) && isPlainPointer(same)
        ? Choice(mention: same, confidence: same.certainty) : nil
    }
    var nearest: Mention?
    var rival: Mention?
    for earlier in discourse.before(index, atMost: Self.window).reversed() where nearest == nil || rival == nil {
      for mention in discourse.mentions[earlier].reversed() where matches(mention, pointer) {
        if isDemonstrative, index - earlier > 2, !mention.isName, !isPlainPointer(mention) { return nil }
        if let found = nearest {
          if mention.key != found.key, rival == nil, !areOne(mention, found) { rival = mention }
          continue
        }
        if mention.isFull(beyond: pointer.lemma) {
          nearest = mention
        } else if !isPlainPointer(mention) {
          // “a treaty”, “several treaties”: something new in between.
          return nil
        }
      }
    }
    guard let nearest else { return nil }
    let distance = index - nearest.passage
    var confidence = isDemonstrative ? 0.95 - 0.1 * Double(distance - 1) : 0.92 - 0.02 * Double(distance - 1)
    if nearest.isOnlyDescribed { confidence -= isDemonstrative ? 0.05 : isTold(nearest, in: index) ? 0.08 : 0.2 }
    if discourse.blocks(from: nearest.passage, to: index) > 0 { confidence -= 0.05 }
    if let rival {
      let gap = nearest.passage - rival.passage
      confidence -= gap <= 3 ? 0.3 : 0.12
    }
    return Choice(mention: nearest, confidence: confidence * nearest.certainty)
  }

  /// Whether both sentences tell of what happened: then “the fire” is one fire, and no fire in general.
  func isTold(_ mention: Mention, in index: Int) -> Bool {
    discourse.passages[index].tellsPast && discourse.passages[mention.passage].tellsPast
  }

  /// The only name near by of which the document says that it is one: “the city”, “the agency”.
  func sameSort(_ pointer: Mention, in index: Int) -> Choice? {
    guard !VagueWords.nouns.contains(pointer.lemma), !["term", "name", "word", "author"].contains(pointer.lemma) else {
      return nil
    }
    var found: [Mention] = []
    for earlier in discourse.before(index, atMost: 8) {
      for mention in discourse.mentions[earlier]
      where mention.isName && discourse.names.sorts[mention.key]?.contains(pointer.lemma) == true {
        found.append(mention)
      }
    }
    if !pointer.traits.isPlural, found.isEmpty { return heroOfSort(pointer, in: index) }
    guard !pointer.traits.isPlural, let last = found.last, found.allSatisfy({ $0.key == last.key }), last.text != nil
    else { return nil }
    return Choice(mention: last, confidence: 0.84 - 0.02 * Double(index - last.passage))
  }

  /// What the whole document is about: “the city” in a text on Norrby that says that Norrby is one.
  private func heroOfSort(_ pointer: Mention, in index: Int) -> Choice? {
    let heroes = discourse.names.heroes(thatAre: pointer.lemma)
    guard heroes.count == 1 else { return nil }
    var mention = pointer
    mention.key = heroes[0].key
    mention.text = heroes[0].text
    mention.textPassage = max(0, index - Self.window)
    mention.isName = true
    return Choice(mention: mention, confidence: 0.82)
  }

  /// “The rainforest” and “the Amazon rainforest”: whether one phrase has all words of the other.
  private func areOne(_ one: Mention, _ other: Mention) -> Bool {
    guard let a = one.text, let b = other.text else { return isPlainPointer(one) }
    let (some, others) = (Set(Stem.words(of: PointerArticle.bare(a))), Set(Stem.words(of: PointerArticle.bare(b))))
    return some.isSubset(of: others) || others.isSubset(of: some)
  }

  private func matches(_ mention: Mention, _ pointer: Mention) -> Bool {
    guard mention.role != .predicate || mention.isName, !mention.isJoined, !mention.isPronoun else { return false }
    if mention.lemma == pointer.lemma { return mention.traits.isPlural == pointer.traits.isPlural }
    // “the Treaty of Nice”, “the Federal Aviation Agency”.
    guard mention.isName, mention.traits.isPerson != true, let text = mention.text else { return false }
    let words = Stem.words(of: text)
    return words.contains("of")
      && (words.first == pointer.lemma || words.first == "the" && words.dropFirst().first == pointer.lemma)
      || words.last == pointer.lemma
  }

  /// “the treaty”, “this treaty”: the same pointer again.
  private func isPlainPointer(_ mention: Mention) -> Bool {
    [.definite, .demonstrative].contains(mention.determiner) && mention.span.count == 2
  }
}
