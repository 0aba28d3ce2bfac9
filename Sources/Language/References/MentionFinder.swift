/// Finds the mentions of a sentence: names, nouns that stand for somebody or something, and pronouns of the third person.
struct MentionFinder {
  let words: WordTables

  struct Found {
    var mention: Mention
    var traits: Traits
  }

  func mentions(of sentence: Sentence, number: Int, entities: [Entity]) -> [Found] {
    var found: [Found] = []
    var isTaken = [Bool](repeating: false, count: sentence.words.count)
    for entity in entities {
      for word in entity.words { isTaken[word] = true }
      found.append(name(entity, sentence))
    }
    for (index, word) in sentence.words.enumerated() where !isTaken[index] {
      if word.wordClass == .pronoun {
        if let traits = Traits.pronoun(word.form.lowercased()), !isExpletive(index, sentence) {
          found.append(Found(mention: mention(.pronoun, index..<(index + 1), index, sentence, number), traits: traits))
        }
      } else if word.wordClass == .noun || word.wordClass == .properNoun, isHead(index, sentence) {
        found.append(nominal(index, sentence, number))
      }
    }
    return found.sorted { $0.mention.words.lowerBound < $1.mention.words.lowerBound }
  }

  private func mention(_ kind: Mention.Kind, _ words: Range<Int>, _ head: Int, _ sentence: Sentence, _ number: Int)
    -> Mention
  {
    Mention(
      kind: kind, sentence: number, words: words, head: head, range: sentence.range(of: words), antecedent: nil,
      confidence: 0)
  }

  /// `it` in `it rains` or `it is said that`.
  private func isExpletive(_ index: Int, _ sentence: Sentence) -> Bool {
    sentence.words[index].relation.base.rawValue == "expl"
  }

  private func isHead(_ index: Int, _ sentence: Sentence) -> Bool {
    ![.compound, .flat, .fixed].contains(sentence.words[index].relation.base)
  }

  private func name(_ entity: Entity, _ sentence: Sentence) -> Found {
    let head =
      entity.words.first { sentence.words[$0].head.map { !entity.words.contains($0) } ?? true }
      ?? entity.words.lowerBound
    var traits = Traits(number: sentence.words[head].features.isPlural ? .many : .one)
    switch entity.kind {
    case .person:
      traits.isPerson = true
      traits.sex = sex(of: entity, sentence)
    case .organisation: (traits.isPerson, traits.isGroup) = (false, true)
    case .place: (traits.isPerson, traits.isPlace, traits.isGroup) = (false, true, false)
    case .event, .work, .other: traits.isPerson = entity.kind == .other ? nil : false
    }
    return Found(
      mention: Mention(
        kind: .name, sentence: entity.sentence, words: entity.words, head: head, range: entity.range, antecedent: nil,
        confidence: 0),
      traits: traits)
  }

  /// By a title before or in the name, by its first name, or by what it is said to be.
  private func sex(of entity: Entity, _ sentence: Sentence) -> Traits.Sex? {
    let before = max(0, entity.words.lowerBound - 1)
    for index in before..<entity.words.upperBound {
      let classes = self.words.classes(of: sentence.words[index].lemma.lowercased())
      if classes.contains(.man), !classes.contains(.woman) { return .man }
      if classes.contains(.woman), !classes.contains(.man) { return .woman }
      guard index >= entity.words.lowerBound else { continue }
      let isMan = classes.contains(.manName)
      let isWoman = classes.contains(.womanName)
      if isMan != isWoman,
        index == entity.words.lowerBound || entity.words.count > 1 && index + 1 < entity.words.upperBound
      {
        return isMan ? .man : .woman
      }
    }
    return nil
  }

  private func nominal(_ index: Int, _ sentence: Sentence, _ number: Int) -> Found {
    var first = index
    while first > 0, let head = sentence.words[first - 1].head, head >= first - 1, head <= index,
      sentence.words[first - 1].wordClass != .punctuation, sentence.words[first - 1].relation.base != .marker
    {
      first -= 1
    }
    let word = sentence.words[index]
    let classes = words.classes(of: word.lemma.lowercased())
    let isJoined = sentence.words.contains { $0.head == index && $0.relation.base == .conjunct }
    var traits = Traits(number: word.features.isPlural || isJoined ? .many : .one)
    traits.isPerson = classes.contains(.person)
    traits.isGroup = classes.contains(.group)
    traits.isPlace = classes.contains(.place)
    if classes.contains(.man) != classes.contains(.woman) { traits.sex = classes.contains(.man) ? .man : .woman }
    if word.wordClass == .properNoun, traits.isPerson == false { traits.isPerson = nil }
    return Found(mention: mention(.nominal, first..<(index + 1), index, sentence, number), traits: traits)
  }
}
