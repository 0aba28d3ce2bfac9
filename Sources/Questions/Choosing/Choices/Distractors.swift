/// Wrong answers to a short question, as good as the right one to whoever does not know it.
///
/// The sources in their order: the document's own phrases of the same class, the nearest first; a short list of places; made
/// numbers and dates. What the document might say of the question too is left out.
struct Distractors {
  /// Wrong answers to one question.
  struct Found {
    /// The right answer as it stands beside them: a capital that only opened its sentence is gone.
    var answer: String
    var texts: [String]
    /// Those of them that the document itself names.
    var ownTexts: [String]
    /// Whether they are sorted with the right one by their value.
    var isSorted: Bool
  }

  let inventory: FillerInventory
  let alsoTrue: AlsoTrue
  let likeness: TermLikeness
  static let most = 3

  /// - Parameters:
  ///   - evidence: the index of the passage that the question rests on.
  ///   - isOwnOnly: whether only what the document itself names will do; then one is enough.
  /// - Returns: three wrong answers or two; nil where there are fewer.
  func find(
    prompt: String, answer: String, rule: Rule, kind: Fact.Kind?, evidence: Int,
    chance: inout ChoiceChance, isOwnOnly: Bool = false
  ) -> Found? {
    let asked = alsoTrue.asked(prompt, answer: answer)
    let found: Found?
    switch kind {
    case .year, .date, .century, .count, .share, .money:
      found = values(answer, kind: kind, prompt: prompt, asked: asked, evidence: evidence, chance: &chance)
    default: found = phrases(answer, prompt: prompt, asked: asked, rule: rule, evidence: evidence, chance: &chance)
    }
    guard var found else { return nil }
    if isOwnOnly {
      found.texts = Array(found.ownTexts.prefix(1))
      return found.texts.isEmpty ? nil : found
    }
    return found.texts.count >= 2 ? found : nil
  }

  // MARK: phrases

  private func phrases(
    _ answer: String, prompt: String, asked: Set<String>, rule: Rule, evidence: Int, chance: inout ChoiceChance
  ) -> Found? {
    let (article, word, bare) = Filler.split(answer)
    guard let right = inventory.filler(bare) else { return nil }
    // A capital that only opened its sentence is gone.
    let answer = (article == .none ? "" : word.lowercased()) + (right.isName ? bare : right.text)
    let fit = ChoiceFit(answer: answer, prompt: prompt, explained: inventory.explained, fullNames: inventory.fullNames)
    var texts: [String] = []
    for key in closest(right.keys, prompt: prompt, rule: rule) {
      for other in inventory.fillers(of: key, near: evidence) where texts.count < Self.most {
        guard isOfferable(other, beside: right, key: key) else { continue }
        guard other.isPlural == right.isPlural, other.isName == right.isName, let text = other.written(with: article),
          fit.fits(text, beside: texts), !alsoTrue.mayBeTrue(asked, said: other.passages, evidence: evidence)
        else { continue }
        texts.append(text)
      }
    }
    let ownTexts = texts
    if texts.count < Self.most, PlaceList.isOffered(bare), let listed = PlaceList.listed(bare),
      right.keys.contains(.listed(listed.kind))
    {
      let takesArticle = article == .definite
      for name in chance.shuffled(PlaceList.names(like: listed)) where texts.count < Self.most {
        let text = takesArticle ? "the " + name : name
        guard PlaceList.takesArticle(name) == takesArticle, fit.fits(text, beside: texts), inventory.filler(name) == nil
        else { continue }
        texts.append(text)
      }
    }
    return Found(answer: answer, texts: texts, ownTexts: ownTexts, isSorted: false)
  }

  /// What the class alone leaves open: countries of one continent, terms that mean things of one sort.
  private func isOfferable(_ other: Filler, beside right: Filler, key: FillerKey) -> Bool {
    switch key {
    case .listed: PlaceList.listed(other.text)?.region == PlaceList.listed(right.text)?.region
    case .term, .sort:
      // Beside a term of two words one of one word looks like another thing.
      other.text.contains(" ") == right.text.contains(" ") && likeness.areOfOneSort(right.text, other.text)
    case .people: likeness.areOfOneTrade(right.text, other.text)
    case .head, .kind, .list: !likeness.sayTheSame(right.text, other.text)
    case .person, .named, .entity: true
    }
  }

  /// An answer's classes, the narrowest first. A term is offered beside any other only where a term is asked for.
  private func closest(_ keys: Set<FillerKey>, prompt: String, rule: Rule) -> [FillerKey] {
    // “Which cells” names the class already.
    let isOpen =
      prompt.lowercased().split(separator: " ").prefix(5).contains("what")
      && !prompt.lowercased().contains("what kind of")
    let asksTerm = rule == .definition || rule == .naming
    return keys.compactMap { key -> (rank: Int, detail: String, key: FillerKey)? in
      switch key {
      case .listed: (0, "", key)
      case .named(let noun): (1, noun, key)
      case .person: (2, "", key)
      case .kind(let noun): (3, noun, key)
      case .list(let number): (4, String(1_000_000 + number), key)
      case .head(let modifier, let noun): (5, noun + modifier.rawValue, key)
      case .entity: (6, "", key)
      case .people: (7, "", key)
      case .term: asksTerm ? (8, "", key) : nil
      case .sort(let sort): isOpen ? (9, sort.rawValue, key) : nil
      }
    }
    .sorted { ($0.rank, $0.detail) < ($1.rank, $1.detail) }.map(\.key)
  }

  // MARK: numbers and dates

  private func values(
    _ answer: String, kind: Fact.Kind?, prompt: String, asked: Set<String>, evidence: Int, chance: inout ChoiceChance
  ) -> Found? {
    guard let kind else { return nil }
    // A number of the sentence itself may be meant as well, whatever it counts.
    let shown = Set(Stem.words(of: prompt)).union(inventory.numerals[evidence])
    let own = inventory.values(near: evidence) { Self.isAlike($0, kind) }
      .filter { !shown.contains($0.text) && !alsoTrue.mayBeTrue(asked, said: [$0.passage], evidence: evidence) }
      .map(\.text).uniqued()
    let latest = inventory.latestYear ?? 2000
    let texts: [String]
    switch kind {
    case .year:
      let rivals = YearRivals(latest: latest)
      if answer.hasSuffix("s") {
        texts = rivals.decades(around: answer, most: Self.most, chance: &chance)
      } else {
        guard let year = Int(answer) else { return nil }
        texts = rivals.years(around: year, own: own.compactMap { Int($0) }, most: Self.most, chance: &chance).map(
          String.init)
      }
    case .date:
      guard let date = WrittenDate(answer) else { return nil }
      texts = DateRivals(latest: latest).dates(
        around: date, own: own.compactMap { WrittenDate($0) }, most: Self.most, chance: &chance
      ).map(\.text)
    case .century:
      texts = YearRivals(latest: latest).centuries(around: answer, most: Self.most, chance: &chance)
    case .count, .share, .money:
      guard let quantity = WrittenQuantity(answer) else { return nil }
      let isShare = kind == .share
      texts = QuantityRivals(quantity: quantity, isShare: isShare)
        .rivals(own: own, most: Self.most, chance: &chance).map { quantity.written($0) }
    default: return nil
    }
    return Found(
      answer: answer, texts: texts.filter { text in kind == .date || !shown.contains(text) },
      ownTexts: texts.filter(own.contains), isSorted: true)
  }

  /// Whether two numbers measure the same.
  private static func isAlike(_ one: Fact.Kind, _ other: Fact.Kind) -> Bool {
    switch (one, other) {
    case (.count(let first), .count(let second)): Stem.of(first) == Stem.of(second)
    default: one == other
    }
  }
}
