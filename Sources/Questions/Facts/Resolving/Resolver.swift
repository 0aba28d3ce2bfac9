import Language

/// Finds for the pointers of a document what they stand for, sentence by sentence, each looking back over a few before it.
///
/// Linear in the length of the document.
struct Resolver {
  private var discourse: Discourse
  private let phrases: [[NounPhrase]]
  private let trees: [WordTree]
  private var replacements: [[Replacement]]

  init(passages: [Passage], readings: [Reading], title: String?, classes: NounClasses) {
    let finders = zip(passages, readings).map { NounPhrases(passage: $0, names: $1.names, classes: classes) }
    phrases = finders.map { $0.all() }
    trees = finders.map(\.tree)
    discourse = Discourse(
      passages: passages, mentions: Array(repeating: [], count: passages.count), names: KnownNames(title: title),
      links: readings.map(\.links))
    replacements = Array(repeating: [], count: passages.count)
    for index in passages.indices { noteNames(of: index) }
  }

  /// By passage: what stands for its pointers, in order.
  mutating func resolved() -> [[Replacement]] {
    for index in discourse.passages.indices { resolve(index) }
    return replacements
  }

  // MARK: names

  private mutating func noteNames(of index: Int) {
    let passage = discourse.passages[index]
    for phrase in phrases[index] where phrase.isName && !phrase.isJoined {
      let key = key(of: phrase, in: passage)
      if phrase.traits.isPerson == true {
        discourse.names.note(key, text: nameText(phrase, in: passage), sex: phrase.traits.sex)
      }
      // “Hegel, a German philosopher”.
      for dependent in trees[index].dependents(of: phrase.head, in: [.apposition]) where passage.isNoun(dependent) {
        discourse.names.note(key, isA: passage.words[dependent].lemma.lowercased())
      }
      // “the philosopher Hegel”, “Hegel was a philosopher”.
      if let head = passage.words[phrase.head].head, passage.isNoun(head) {
        let isSubject = phrase.role == .subject && !trees[index].dependents(of: head, in: [.copula]).isEmpty
        if isSubject || trees[index].relation(phrase.head) == .apposition {
          discourse.names.note(key, isA: passage.words[head].lemma.lowercased())
        }
      }
    }
  }

  private func nameText(_ phrase: NounPhrase, in passage: Passage) -> String {
    passage.text(of: phrase.near.filter { $0 == phrase.near.lowerBound && passage.lower[$0] == "the" ? false : true })
  }

  private func key(of phrase: NounPhrase, in passage: Passage) -> String {
    let words = phrase.near.map { passage.lower[$0] }
    if phrase.isJoined { return words.joined(separator: " ") }
    if phrase.isName { return KnownNames.key(of: words, isPerson: phrase.traits.isPerson == true) }
    let rest = words.dropFirst(phrase.determiner == .none ? 0 : 1).dropLast()
    return (rest + [passage.words[phrase.head].lemma.lowercased(), phrase.traits.isPlural ? "+" : ""]).joined(
      separator: " ")
  }

  // MARK: resolving

  private mutating func resolve(_ index: Int) {
    let passage = discourse.passages[index]
    replacements[index] = YearResolver(discourse: discourse).replacements(in: index)
    let byHead = Dictionary(grouping: phrases[index], by: \.head)
    for word in passage.words.indices {
      for phrase in (byHead[word] ?? []) { add(phrase, in: index) }
      if let pronoun = Pronoun(at: word, in: passage) { resolve(pronoun, in: index) }
    }
    // Phrases are written when the pointers inside them are known: the possessor stands before its noun.
    replacements[index].sort { $0.span.lowerBound < $1.span.lowerBound }
    replacements[index] = replacements[index].reduce(into: []) { kept, next in
      if kept.last.map({ $0.span.overlaps(next.span) }) != true { kept.append(next) }
    }
  }

  private mutating func add(_ phrase: NounPhrase, in index: Int) {
    let passage = discourse.passages[index]
    var mention = Mention(
      passage: index, span: phrase.near, head: phrase.head, key: key(of: phrase, in: passage), traits: phrase.traits,
      role: phrase.role, isInMainClause: phrase.isInMainClause, isName: phrase.isName, isJoined: phrase.isJoined,
      determiner: phrase.determiner, lemma: passage.words[phrase.head].lemma.lowercased(), textPassage: index)
    mention.text = WrittenPhrase(passage: passage, replacements: replacements[index]).text(of: phrase)
    if let (choice, confidence) = pointed(phrase, mention, in: index) {
      mention.key = choice.key
      mention.text = choice.text
      mention.textPassage = choice.textPassage
      mention.certainty = confidence
      mention.isName = choice.isName
      if let text = discourse.text(of: choice, before: index)?.text {
        add(
          text, for: phrase.near, confidence: confidence, from: choice.textPassage, in: index, isPossessive: false,
          isPlural: false)
      }
    }
    discourse.mentions[index].append(mention)
  }

  /// What a noun with a bare “the” or “this” points back to.
  private func pointed(_ phrase: NounPhrase, _ mention: Mention, in index: Int) -> (Mention, Double)? {
    let passage = discourse.passages[index]
    guard phrase.near.count == 2, phrase.full == phrase.near, !phrase.isCut, !phrase.isName, !phrase.isJoined,
      passage.words[phrase.head].form.first?.isLowercase == true, phrase.role != .predicate
    else { return nil }
    let resolver = DefiniteResolver(discourse: discourse)
    let noun = passage.lower[phrase.head]
    switch phrase.determiner {
    case .definite:
      if Pointing.ownText.contains(noun) || VagueWords.nouns.contains(noun) { return nil }
      if Pointing.known.contains(noun), !Pointing.nouns.contains(noun) { return nil }
      if let choice = resolver.sameHead(mention, in: index, isDemonstrative: false) {
        return (choice.mention, choice.confidence)
      }
    case .demonstrative:
      if passage.lower[phrase.near.lowerBound] == "such" { return nil }
      if let choice = resolver.sameHead(mention, in: index, isDemonstrative: true) {
        return (choice.mention, choice.confidence)
      }
    default: return nil
    }
    return resolver.sameSort(mention, in: index).map { ($0.mention, $0.confidence) }
  }

  private mutating func resolve(_ pronoun: Pronoun, in index: Int) {
    let tree = trees[index]
    let passage = discourse.passages[index]
    let word = passage.words[pronoun.index]
    let choice = PronounResolver(discourse: discourse).choice(for: pronoun, in: index, tree: tree)
    var traits = Traits()
    switch pronoun.kind {
    case .person(let sex): (traits.isPerson, traits.sex) = (true, sex)
    case .thing: break
    case .several: (traits.isPerson, traits.isPlural) = (nil, true)
    }
    let role: NounPhrase.Role =
      pronoun.isPossessive
      ? .possessor : word.relation.base == .subject ? .subject : word.relation.base == .object ? .object : .adjunct
    var mention = Mention(
      passage: index, span: pronoun.index..<pronoun.index + 1, head: pronoun.index, key: "? \(index) \(pronoun.index)",
      traits: traits,
      role: role, isInMainClause: word.head.map(tree.isMain) == true, isPronoun: true, lemma: word.lemma,
      textPassage: index)
    if let choice {
      mention.key = choice.mention.key
      mention.isName = choice.mention.isName
      mention.certainty = choice.confidence
      mention.traits = choice.mention.traits
      if let (text, passage) = discourse.text(of: choice.mention, before: index) {
        mention.text = text
        mention.textPassage = choice.mention.isPronoun ? choice.mention.textPassage : passage
        add(
          text, for: mention.span, confidence: choice.confidence, from: mention.textPassage, in: index,
          isPossessive: pronoun.isPossessive, isPlural: choice.mention.traits.isPlural)
      }
    }
    discourse.mentions[index].append(mention)
  }

  private mutating func add(
    _ text: String, for span: Range<Int>, confidence: Double, from earlier: Int, in index: Int, isPossessive: Bool,
    isPlural: Bool
  ) {
    guard let text = isPossessive ? Possessive.of(text, isPlural: isPlural) : text else { return }
    replacements[index].append(
      Replacement(span: span, text: text, confidence: confidence, distance: index - earlier))
  }
}
