/// Says for whom or what a pronoun stands: the mention before it that agrees with it and stands out most.
///
/// The weights follow what is known of salience (subjects before objects, the same place in the sentence, the topic of the
/// paragraph, the sentence just before); they were chosen on the development documents.
struct PronounResolver {
  let discourse: Discourse

  /// How far back a pronoun looks, in sentences.
  static let window = 3

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
          let repeated = max(known.score, score) + 0.2
          // The one with a text is kept; of two the nearer.
          best[mention.key] = (repeated, mention.text != nil || known.mention.text == nil ? mention : known.mention)
        } else {
          best[mention.key] = (score, mention)
          order.append(mention.key)
        }
      }
    }
    let ranked = order.compactMap { best[$0] }.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
    guard let winner = ranked.first else { return nil }
    let lead = ranked.count > 1 ? min(4, winner.score - ranked[1].score) : 4
    let confidence = self.confidence(
      of: winner.mention, score: winner.score, lead: lead, isAlone: ranked.count == 1, pronoun, in: index)
    return Choice(mention: winner.mention, confidence: confidence, lead: lead)
  }

  private func confidence(
    of mention: Mention, score: Double, lead: Double, isAlone: Bool, _ pronoun: Pronoun, in index: Int
  ) -> Double {
    var confidence: Double
    switch pronoun.kind {
    case .person: confidence = 0.62 + 0.09 * lead
    case .thing: confidence = 0.46 + 0.11 * lead
    case .several: confidence = 0.46 + 0.11 * lead
    }
    confidence += 0.03 * min(3, max(-2, score - 2))
    if isAlone { confidence += 0.02 }
    return max(0, min(0.97, confidence * mention.certainty))
  }

  /// How well a mention goes with a pronoun; nil where it cannot be meant.
  private func score(_ mention: Mention, for pronoun: Pronoun, in index: Int, tree: WordTree) -> Double? {
    let distance = index - mention.passage
    guard mention.role != .predicate, mention.role != .apposition else { return nil }
    var traits = mention.traits
    if traits.sex == nil { traits.sex = discourse.names.sex(of: mention.key) }
    guard traits.admits(pronoun), !Self.neverMeant.contains(mention.lemma) else { return nil }
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
    if isSubject, mention.isPronoun, mention.role == .subject { score += 0.6 }
    if mention.isPronoun { score += 0.6 }
    if mention.isName { score += 0.5 }
    if discourse.names.isHero(mention.key) { score += 1 }
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
