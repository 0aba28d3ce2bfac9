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
    let finders = zip(passages, readings).map { ReferentPhrases(passage: $0, names: $1.names, classes: classes) }
    phrases = finders.map { $0.all() }
    trees = finders.map(\.tree)
    discourse = Discourse(passages: passages, links: readings.map(\.links), title: title)
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
      } else {
        discourse.names.note(thing: key, text: passage.text(of: phrase.near))
      }
      // “Hegel, a German philosopher”.
      for dependent in trees[index].dependents(of: phrase.head, in: [.apposition]) where passage.isNoun(dependent) {
        discourse.names.note(key, isA: passage.words[dependent].lemma.lowercased())
      }
      // “the philosopher Hegel”, “Hegel was a philosopher”.
      if let head = passage.words[phrase.head].head, passage.isNoun(head) {
        let isSubject = phrase.role == .subject && !trees[index].dependents(of: head, in: [.copula]).isEmpty
        if isSubject || trees[index].relation(phrase.head) == .apposition {
          for noun in [head] + trees[index].dependents(of: head, in: [.conjunct]) where passage.isNoun(noun) {
            discourse.names.note(key, isA: passage.words[noun].lemma.lowercased())
          }
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
    let hasArticle = ["the", "a", "an", "this", "that", "these", "those"].contains(words[0])
    let rest = words.dropFirst(hasArticle ? 1 : 0).dropLast()
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
      if isBareDemonstrative(word, in: passage) { addBareDemonstrative(word, in: index) }
      if let pronoun = Pronoun(at: word, in: passage) { resolve(pronoun, in: index) }
    }
    // Another's words are left as they are.
    replacements[index].removeAll { passage.isQuoted($0.span.lowerBound) }
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
    mention.text = WrittenPhrase(passage: passage, replacements: replacements[index], vocabulary: discourse.vocabulary)
      .text(of: phrase)
    if let name = apposition(of: phrase, in: index) {
      // “Their rivals, Polonia Warsaw,”: the name says it best.
      mention.text = name.text
      mention.key = name.key
      mention.isName = true
    }
    mention.isBareMass =
      phrase.determiner == .none && !phrase.isName && !phrase.isJoined && !phrase.traits.isPlural
      && !discourse.vocabulary.isTheme(passage.lower[phrase.head])
    mention.isOnlyDescribed =
      !phrase.isName && phrase.full == phrase.near
      && phrase.near.allSatisfy {
        $0 == phrase.head || passage.words[$0].wordClass == .determiner || passage.words[$0].wordClass == .adjective
          || passage.words[$0].wordClass == .verb
      } && !phrase.near.dropFirst().contains { passage.words[$0].form.first?.isUppercase == true }
    if let (choice, confidence) = pointed(phrase, mention, in: index) {
      mention.key = choice.key
      mention.text = choice.text
      mention.textPassage = choice.textPassage
      mention.certainty = confidence
      mention.isName = choice.isName
      let written = discourse.text(of: choice)?.text
      if let text = written.flatMap({
        PointerArticle(passage: passage, pointer: phrase.near).text(
          $0, isName: choice.isName, isPlural: phrase.traits.isPlural,
          isPast: discourse.passages[choice.textPassage].tellsPast)
      }) {
        add(
          text, for: phrase.near, confidence: confidence, from: choice.textPassage, in: index, isPossessive: false,
          isPlural: false)
      }
    }
    discourse.add(mention)
  }

  /// The name that stands beside a noun between commas.
  private func apposition(of phrase: NounPhrase, in index: Int) -> (text: String, key: String)? {
    guard !phrase.isName, !phrase.isJoined else { return nil }
    let passage = discourse.passages[index]
    let beside = trees[index].dependents(of: phrase.head, in: [.apposition])
    let named = phrases[index].filter { ($0.isName || $0.isJoined) && beside.contains($0.head) }
    guard let name = named.first(where: \.isJoined) ?? named.first,
      name.isJoined == phrase.traits.isPlural || !name.isJoined
    else { return nil }
    return WrittenPhrase(passage: passage, replacements: [], vocabulary: discourse.vocabulary).text(of: name).map {
      ($0, key(of: name, in: passage))
    }
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
        // Of what the document speaks all the time, “the state” need not be the one that was just described.
        if discourse.vocabulary.isTheme(noun), !choice.mention.isName, !resolver.isTold(choice.mention, in: index) {
          return nil
        }
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

  /// “This shows”, “these are”: what they stand for is seldom a noun, and a pronoun after them goes with them.
  private func isBareDemonstrative(_ word: Int, in passage: Passage) -> Bool {
    ["this", "that", "these", "those"].contains(passage.lower[word]) && passage.words[word].wordClass == .pronoun
      && passage.words[word].relation.base == .subject
  }

  private mutating func addBareDemonstrative(_ word: Int, in index: Int) {
    let head = discourse.passages[index].words[word].head
    discourse.add(
      Mention(
        passage: index, span: word..<word + 1, head: word, key: "? \(index) \(word)",
        traits: Traits(isPlural: ["these", "those"].contains(discourse.passages[index].lower[word])), role: .subject,
        isInMainClause: head.map(trees[index].isMain) == true, lemma: discourse.passages[index].lower[word],
        textPassage: index))
  }

  private func choice(for pronoun: Pronoun, in index: Int) -> PronounResolver.Choice? {
    let resolver = PronounResolver(discourse: discourse)
    if resolver.leadsForward(pronoun, in: index, tree: trees[index], phrases: phrases[index]) { return nil }
    return resolver.choice(for: pronoun, in: index, tree: trees[index])
  }

  private mutating func resolve(_ pronoun: Pronoun, in index: Int) {
    let tree = trees[index]
    let passage = discourse.passages[index]
    let word = passage.words[pronoun.index]
    let choice = choice(for: pronoun, in: index)
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
      if let (text, passage) = discourse.text(of: choice.mention) {
        mention.text = text
        mention.textPassage = passage
        add(
          text, for: mention.span, confidence: choice.confidence, from: mention.textPassage, in: index,
          isPossessive: pronoun.isPossessive, isPlural: choice.mention.traits.isPlural)
      }
    }
    discourse.add(mention)
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
