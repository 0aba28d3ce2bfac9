/// Says what pronouns, shorter names and `the country` refer to.
///
/// Names are matched by their words; a pronoun takes the best of the mentions of the last sentences that agree with it, by
/// weights that were chosen on the training part of GUM. Linear in the text: at most five sentences are looked at.
struct ReferenceResolver {
  private let sentences: [Sentence]
  private var found: [MentionFinder.Found] = []
  /// The first mention in `found` of each sentence.
  private var starts: [Int] = []
  /// For each mention the first one of its chain.
  private var chain: [Int] = []
  private var chainSizes: [Int: Int] = [:]
  private var names: [String: Int] = [:]

  static let window = 4

  init(sentences: [Sentence], entities: [Entity], words: WordTables) {
    self.sentences = sentences
    let finder = MentionFinder(words: words)
    var next = 0
    for (number, sentence) in sentences.enumerated() {
      let first = next
      while next < entities.count, entities[next].sentence == number { next += 1 }
      starts.append(found.count)
      found += finder.mentions(of: sentence, number: number, entities: Array(entities[first..<next]))
    }
    starts.append(found.count)
    chain = Array(found.indices)
  }

  /// All mentions, with their links.
  mutating func mentions() -> [Mention] {
    for index in found.indices {
      switch found[index].mention.kind {
      case .name: linkName(index)
      case .pronoun: linkPronoun(index)
      case .nominal: linkNominal(index)
      }
      chainSizes[chain[index], default: 0] += 1
    }
    return found.map(\.mention)
  }

  private mutating func link(_ index: Int, to antecedent: Int, confidence: Double) {
    found[index].mention.antecedent = antecedent
    found[index].mention.confidence = confidence
    chain[index] = chain[antecedent]
    // What one mention of a chain tells holds for the others.
    if found[index].mention.kind == .pronoun || found[index].mention.kind == .name {
      let first = chain[index]
      if found[first].traits.sex == nil { found[first].traits.sex = found[index].traits.sex }
      if found[index].traits.sex == nil { found[index].traits.sex = found[first].traits.sex }
    }
  }

  private func sentence(_ index: Int) -> Sentence { sentences[found[index].mention.sentence] }
  private func word(_ index: Int) -> Word { sentence(index).words[found[index].mention.head] }

  private func nameText(_ index: Int) -> [String] {
    let mention = found[index].mention
    return sentences[mention.sentence].words[mention.words].map(\.form).filter { $0 != "'s" && $0 != "’s" }
  }
}

// MARK: Names

extension ReferenceResolver {
  /// The whole name again, its last or first part, or its initials.
  private mutating func linkName(_ index: Int) {
    let parts = nameText(index)
    let whole = parts.joined(separator: " ").lowercased()
    if let earlier = names[whole], agrees(index, earlier) {
      link(index, to: earlier, confidence: 0.95)
    } else if parts.count == 1, let earlier = names["part " + whole], agrees(index, earlier) {
      link(index, to: earlier, confidence: 0.8)
    } else if parts.count == 1, let earlier = names["short " + parts[0]] {
      link(index, to: earlier, confidence: 0.85)
    } else if parts.count > 1, found[index].traits.isPerson == true, let last = parts.last?.lowercased(),
      let earlier = names[last],
      agrees(index, earlier), found[earlier].traits.isPerson == true
    {
      link(index, to: earlier, confidence: 0.6)
    }
    names[whole] = index
    let letters = parts.filter { $0.first?.isUppercase == true }
    if letters.count > 1 {
      if found[index].traits.isPerson == true {
        if let last = letters.last { names["part " + last.lowercased()] = index }
        names["part " + letters[0].lowercased()] = index
      } else {
        names["short " + letters.compactMap { $0.first.map(String.init) }.joined()] = index
      }
    }
  }

  private func agrees(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (found[one].traits, found[other].traits)
    if let a = a.isPerson, let b = b.isPerson, a != b { return false }
    if let a = a.sex, let b = b.sex, a != b { return false }
    return true
  }
}

// MARK: Nouns

extension ReferenceResolver {
  private static let placeNouns: Set<String> = [
    "country", "city", "town", "state", "nation", "island", "region", "province", "village", "river", "kingdom",
  ]
  private static let groupNouns: Set<String> = [
    "company", "organization", "organisation", "university", "party", "team", "agency", "group", "firm", "institute",
  ]

  /// `the country` for the place named last, and `the treaty` for a treaty named before.
  private mutating func linkNominal(_ index: Int) {
    let mention = found[index].mention
    let first = sentence(index).words[mention.words.lowerBound].form.lowercased()
    guard first == "the" || first == "this" || first == "that", mention.words.count == 2 else { return }
    let lemma = word(index).lemma
    let isPlace = Self.placeNouns.contains(lemma)
    let isGroup = Self.groupNouns.contains(lemma)
    let earliest = starts[max(0, mention.sentence - Self.window)]
    for earlier in stride(from: index - 1, through: earliest, by: -1) {
      let other = found[earlier]
      if other.mention.kind == .nominal, word(earlier).lemma == lemma, other.traits.number == found[index].traits.number
      {
        return link(index, to: earlier, confidence: 0.6)
      }
      guard other.mention.kind == .name else { continue }
      if isPlace && other.traits.isPlace || isGroup && other.traits.isGroup {
        return link(index, to: earlier, confidence: 0.5)
      }
    }
  }
}

// MARK: Pronouns

extension ReferenceResolver {
  private mutating func linkPronoun(_ index: Int) {
    let mention = found[index].mention
    let earliest = starts[max(0, mention.sentence - Self.window)]
    var best: (score: Double, mention: Int)?
    var secondScore = -Double.infinity
    for earlier in earliest..<max(earliest, index) {
      guard let score = score(index, earlier) else { continue }
      if let leader = best, score <= leader.score {
        // A second mention of the same one is no rival.
        if chain[earlier] != chain[leader.mention] { secondScore = max(secondScore, score) }
      } else {
        if let leader = best, chain[earlier] != chain[leader.mention] { secondScore = max(secondScore, leader.score) }
        best = (score, earlier)
      }
    }
    guard let best else { return }
    let margin = min(best.score - secondScore, 3)
    let certainty = found[index].traits.isPerson == true ? 0.62 : 0.4
    link(index, to: best.mention, confidence: max(0, min(0.98, certainty + 0.12 * margin + 0.03 * min(best.score, 2))))
  }

  /// How well a pronoun goes with an earlier mention; nil if it cannot.
  private func score(_ pronoun: Int, _ earlier: Int) -> Double? {
    let (wanted, other) = (found[pronoun], found[earlier])
    guard traits(of: earlier).admits(wanted.traits), other.mention.words.lowerBound >= 0 else { return nil }
    let distance = wanted.mention.sentence - other.mention.sentence
    let relation = word(earlier).relation
    if distance == 0, isBound(pronoun, earlier) { return nil }
    var score = -1.0 * Double(distance)
    switch relation.base {
    case .subject: score += 1.2
    case .object, .indirectObject: score += 0.4
    case .nominalModifier: score += relation == .possessor ? 0.5 : -0.2
    case .root: score += 0.5
    case .compound, .flat: score -= 0.8
    default: break
    }
    switch other.mention.kind {
    case .pronoun:
      score += word(earlier).lemma == word(pronoun).lemma || traits(of: earlier).sex == wanted.traits.sex ? 1.2 : 0.6
    case .name: score += 0.6
    case .nominal: score += 0
    }
    if let sex = wanted.traits.sex, traits(of: earlier).sex == sex { score += 0.6 }
    if word(pronoun).relation.base == .subject, relation.base == .subject { score += 0.3 }
    score += 0.25 * Double(min(chainSizes[chain[earlier], default: 0], 4))
    // The nearer of two in one sentence, a little.
    score -= 0.01 * Double(pronoun - earlier)
    return score
  }

  /// A mention's traits, with what its chain's first mention tells.
  private func traits(of index: Int) -> Traits {
    var traits = found[index].traits
    let first = found[chain[index]].traits
    if traits.sex == nil { traits.sex = first.sex }
    if traits.isPerson == nil { traits.isPerson = first.isPerson }
    return traits
  }

  /// Whether grammar forbids the two to be the same: `he saw him`, `his brother` for the brother.
  private func isBound(_ pronoun: Int, _ earlier: Int) -> Bool {
    let words = sentence(pronoun).words
    let (p, e) = (found[pronoun].mention.head, found[earlier].mention.head)
    if words[p].form.lowercased().hasSuffix("self") || words[p].form.lowercased().hasSuffix("selves") { return false }
    let isPossessive = words[p].relation == .possessor
    // Two arguments of one predicate.
    if !isPossessive, words[p].head == words[e].head, words[p].head != nil { return true }
    // The pronoun stands inside the other's own phrase.
    var current = words[p].head
    var steps = 0
    while let head = current, steps < 64 {
      if head == e { return isPossessive || words[p].relation.base == .nominalModifier }
      if [.clausalModifier, .adverbialClause, .clausalComplement, .conjunct].contains(words[head].relation.base) {
        break
      }
      current = words[head].head
      steps += 1
    }
    return false
  }
}
