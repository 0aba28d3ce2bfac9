/// Says for whom or what a pronoun stands: the mention before it that agrees with it and stands out most.
///
/// The weights follow what is known of salience (subjects before objects, the same place in the sentence, the topic of the
/// paragraph, the sentence just before); they were chosen on the development documents.
struct PronounResolver {
  let discourse: Discourse

  /// How far back a pronoun looks, in sentences.
  static let window = 3
  /// What two that may be meant leave, however much one stands out: too little to be printed.
  private static let doubt = 0.78

  struct Choice {
    var mention: Mention
    /// In 0...1.
    var confidence: Double
    var lead: Double
  }

  func choice(for pronoun: Pronoun, in index: Int, tree: WordTree) -> Choice? {
    var best: [String: (score: Double, mention: Mention)] = [:]
    var order: [String] = []
    let earliest = discourse.before(index, atMost: Self.window).lowerBound
    for earlier in earliest...index where discourse.blocks(from: earlier, to: index) <= 1 {
      for mention in discourse.mentions[earlier] {
        guard let score = score(mention, for: pronoun, in: index, tree: tree) else { continue }
        if let known = best[mention.key] {
          best[mention.key] = (max(known.score, score) + 0.2, score >= known.score ? mention : known.mention)
        } else {
          best[mention.key] = (score, mention)
          order.append(mention.key)
        }
      }
    }
    if case .person = pronoun.kind, let hero = discourse.names.hero, best[hero] == nil,
      let stand = standIn(for: hero, pronoun)
    {
      best[hero] = (1.6, stand)
      order.append(hero)
    }
    let ranked = order.compactMap { best[$0] }.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
    guard let winner = ranked.first else { return nil }
    let lead = ranked.count > 1 ? min(4, winner.score - ranked[1].score) : 4
    let confidence = self.confidence(
      of: winner.mention, score: winner.score, lead: lead, isAlone: ranked.count == 1,
      hasRivalInSentence: ranked.contains { $0.mention.passage == index },
      hasRivalName: ranked.dropFirst().contains { $0.mention.passage == winner.mention.passage && $0.mention.isName },
      pronoun, in: index)
    return Choice(mention: winner.mention, confidence: confidence, lead: lead)
  }

  /// The document's hero, always in mind though not just mentioned.
  private func standIn(for hero: String, _ pronoun: Pronoun) -> Mention? {
    let sex = discourse.names.sex(of: hero)
    guard case .person(let wanted) = pronoun.kind, sex == nil || sex == wanted else { return nil }
    return Mention(
      passage: 0, span: 0..<0, head: 0, key: hero, traits: Traits(isPerson: true, sex: sex), role: .other,
      isInMainClause: true,
      isName: true, lemma: "", text: discourse.names.written(hero), textPassage: 0)
  }

  private func confidence(
    of mention: Mention, score: Double, lead: Double, isAlone: Bool, hasRivalInSentence: Bool, hasRivalName: Bool,
    _ pronoun: Pronoun,
    in index: Int
  ) -> Double {
    var confidence: Double
    switch pronoun.kind {
    case .person: confidence = 0.62 + 0.09 * lead
    case .thing: confidence = 0.46 + 0.11 * lead
    case .several: confidence = 0.46 + 0.11 * lead
    }
    let isParallel = isParallel(pronoun, mention, in: index)
    if isParallel { confidence += 0.12 }
    let distance = index - mention.passage
    switch pronoun.kind {
    case .person:
      // In a life, “he” is its hero unless another man's name has just been the subject.
      if let hero = discourse.names.hero, mention.key != hero, !(mention.isName && isParallel) { confidence -= 0.2 }
      // Two named in one sentence: either may be meant.
      if hasRivalName, mention.key != discourse.names.hero { return min(confidence, Self.doubt) }
    case .thing, .several:
      if distance > 0, !isParallel { confidence -= pronoun.kind == .thing ? 0.06 : 0.1 }
      if distance > 0, hasRivalInSentence { confidence -= 0.1 }
      if mention.isBareMass { confidence -= 0.15 }
    }
    confidence += 0.03 * min(3, max(-2, score - 2))
    if isAlone { confidence += 0.02 }
    let passage = discourse.passages[index]
    let word = passage.words[pronoun.index]
    if pronoun.kind == .thing, !pronoun.isPossessive, word.relation.base != .subject { confidence -= 0.25 }
    if pronoun.kind == .several, !mention.traits.isPlural { confidence -= 0.2 }
    if case .person(let sex) = pronoun.kind, mention.traits.sex == nil, discourse.names.sex(of: mention.key) == nil {
      confidence -= sex == .woman ? 0.3 : 0.08
    }
    // What is not sure of the first “they” of a sentence is not of the second.
    let most = mention.isPronoun && distance == 0 ? mention.certainty : mention.certainty + 0.02
    return max(0, min(0.97, confidence, most))
  }

  /// Whether the pronoun opens its sentence as the main subject, or its possessor, and the mention is that of the sentence
  /// before in the same paragraph.
  private func isParallel(_ pronoun: Pronoun, _ mention: Mention, in index: Int) -> Bool {
    guard index - mention.passage == 1, discourse.blocks(from: mention.passage, to: index) == 0,
      mention.role == .subject,
      mention.isInMainClause
    else { return false }
    let words = discourse.passages[index].words
    var subject = pronoun.index
    if pronoun.isPossessive { subject = words[subject].head ?? subject }
    guard words[subject].relation.base == .subject, let verb = words[subject].head else { return false }
    return words[verb].head == nil
  }

  /// How well a mention goes with a pronoun; nil where it cannot be meant.
  private func score(_ mention: Mention, for pronoun: Pronoun, in index: Int, tree: WordTree) -> Double? {
    let distance = index - mention.passage
    guard mention.role != .predicate, mention.role != .apposition else { return nil }
    var traits = mention.traits
    if traits.sex == nil { traits.sex = discourse.names.sex(of: mention.key) }
    guard traits.admits(pronoun), !Self.neverMeant.contains(mention.lemma) else { return nil }
    if distance > 0, isAgent(pronoun, in: index), traits.isPerson == false, !traits.isGroup,
      !(mention.isName && pronoun.kind == .thing)
    {
      return nil
    }
    if distance == 0 {
      guard mention.span.upperBound <= pronoun.index else { return nil }
      if isBound(pronoun, mention, tree) { return nil }
    }
    let word = tree.words[pronoun.index]
    let isSubject = word.relation.base == .subject
    let isMainSubject = isSubject && word.head.map(tree.isMain) == true
    var score = -1.4 * Double(distance) - 1.0 * Double(discourse.blocks(from: mention.passage, to: index))
    switch mention.role {
    case .subject: score += mention.isInMainClause ? 3 : 2
    case .object: score += 1.6
    case .possessor: score += traits.isPerson == true ? 1.6 : 1
    case .adjunct: score += 0.9
    case .part: score += mention.isName ? 0.8 : 0.4
    case .other: score += 0.8
    case .predicate, .apposition: break
    }
    if isMainSubject, mention.role == .subject, mention.isInMainClause { score += 1.4 }
    // “Some firms said that they …”.
    if distance == 0, !isMainSubject, mention.role == .subject { score += 1.2 }
    if isSubject, mention.isPronoun, mention.role == .subject { score += 0.6 }
    if mention.isPronoun { score += 0.6 }
    if mention.isName { score += 0.5 }
    if discourse.names.isHero(mention.key) { score += 1 }
    if case .person = pronoun.kind, !mention.isName, !mention.isPronoun { score -= 1 }
    if discourse.topic(ofBlockAt: index) == mention.key { score += 1 }
    if let sex = traits.sex, case .person(sex) = pronoun.kind { score += 0.5 }
    if traits.isPerson == nil { score -= 1 }
    let agreed = discourse.links[index].contains {
      $0.pronoun == pronoun.index && $0.passage == mention.passage && $0.words.contains(mention.head)
    }
    if agreed { score += 1.2 }
    return score
  }

  /// Whether grammar forbids the two to be the same: two arguments of one verb, a pronoun inside the other's own phrase.
  private func isBound(_ pronoun: Pronoun, _ mention: Mention, _ tree: WordTree) -> Bool {
    if mention.span.contains(pronoun.index) { return true }
    if tree.isInside(pronoun.index, phraseOf: mention.head), pronoun.isPossessive || mention.role != .subject {
      // “the captain who lost his ship” may be: the pronoun stands in a clause of the phrase.
      var current = tree.words[pronoun.index].head
      for _ in 0..<tree.words.count {
        guard let word = current, word != mention.head else { return true }
        if [.clausalModifier, .conjunct].contains(tree.relation(word)) { break }
        current = tree.words[word].head
      }
    }
    guard !pronoun.isPossessive else { return false }
    let (one, other) = (tree.words[pronoun.index], tree.words[mention.head])
    return one.head != nil && one.head == other.head
  }

  /// “In his defence, Wesley said”: whether the subject that follows may be meant.
  func leadsForward(_ pronoun: Pronoun, in index: Int, tree: WordTree, phrases: [NounPhrase]) -> Bool {
    phrases.contains { phrase in
      phrase.role == .subject && phrase.isInMainClause && phrase.near.lowerBound > pronoun.index
        && phrase.traits.admits(pronoun)
        && (phrase.isName || pronoun.kind != .person(.man) && pronoun.kind != .person(.woman))
        && !tree.isInside(pronoun.index, phraseOf: phrase.head)
        && tree.words[pronoun.index].relation.base != .subject
    }
  }

  /// Whether a pronoun is the subject of a verb that only somebody can do.
  private func isAgent(_ pronoun: Pronoun, in index: Int) -> Bool {
    let passage = discourse.passages[index]
    let word = passage.words[pronoun.index]
    guard pronoun.kind == .thing || pronoun.kind == .several, word.relation == .subject, let head = word.head else {
      return false
    }
    return Self.agentVerbs.contains(passage.words[head].lemma.lowercased())
  }

  /// Verbs whose subject is a person or a body of persons.
  private static let agentVerbs: Set<String> = [
    "use", "say", "argue", "believe", "think", "know", "want", "decide", "write", "agree", "vote", "hope", "wish",
    "try", "conduct",
    "intend", "plan", "refuse", "fear", "insist", "claim", "ask", "train", "attend", "marry", "meet", "fight", "live",
    "earn",
    "learn", "teach", "elect", "sign", "announce", "consider", "find", "discover", "understand", "feel", "see", "like",
    "love",
  ]

  /// Nouns that a pronoun hardly ever takes up.
  private static let neverMeant: Set<String> = [
    "year", "day", "month", "week", "century", "decade", "time", "hour", "minute", "second", "morning", "night", "way",
    "fact", "case", "example", "number", "part", "percent", "percentage", "addition", "order", "rest", "lot",
    "majority", "end",
    "kind", "type", "sort", "today", "century", "beginning", "reason", "contrast", "instance", "hand", "moment", "mile",
    "kilometre", "kilometer", "meter", "metre", "foot", "inch", "dollar", "degree", "variety", "range", "series", "set",
    "period",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "course", "view", "turn", "place",
  ]
}
