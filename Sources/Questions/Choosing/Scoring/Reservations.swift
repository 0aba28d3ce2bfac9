/// What reading cards showed to speak for and against them, in log odds, before any was judged.
///
/// Set by hand. The fitted model takes their sum as one of its features and learns how far to trust it.
struct Reservations {
  let reading: Reading

  /// Above 0 where more speaks for the card than against it.
  func weight(of candidate: Candidate) -> Double {
    clozeWeight(candidate) + answerWeight(candidate) + sourceWeight + leadWeight(candidate)
  }

  /// More to read before what is asked; and “this” may mean more than the one sentence before.
  private func leadWeight(_ candidate: Candidate) -> Double {
    guard candidate.lead != nil else { return 0 }
    let words = candidate.shown(in: reading.passage).prompt.lowercased().split(separator: " ")
    return words.contains { Pointing.demonstratives.contains(String($0)) } ? -1.2 : -0.4
  }

  private func clozeWeight(_ candidate: Candidate) -> Double {
    guard case .cloze(let statement, let gap) = candidate.form else { return 0 }
    let indices = statement.indices
    let count = reading.passage.wordCount(of: statement)
    var weight = 0.0
    // Few words round a gap rarely say enough; many hide what is asked.
    weight += count < 8 ? -0.5 : count > 24 ? -0.5 : count > 18 ? -0.2 : 0.1
    // The news stands late.
    if let place = indices.firstIndex(of: gap.lowerBound) {
      let late = Double(place) / Double(max(1, indices.count))
      weight += (late - 0.5) * 0.6
    }
    if statement.cuts.contains(.clause) { weight -= 0.3 }
    if statement.cuts.contains(.opener) { weight -= 0.15 }
    if statement.frame != nil { weight -= 0.1 }
    // Pronouns that lean on a word of the same sentence still cost the reader a look back.
    weight -= 0.15 * Double(indices.count { isPersonal(reading.passage.lower[$0]) })
    let content = indices.filter {
      !gap.contains($0) && !FunctionWords.all.contains(reading.passage.lower[$0]) && !reading.passage.isMark($0)
    }
    let rare = content.count {
      CommonWords.rarity(of: reading.passage.lower[$0]) >= 2
        || reading.passage.words[$0].form.first?.isUppercase == true || reading.passage.isNumber($0)
    }
    weight += rare >= 3 ? 0.3 : rare == 2 ? 0.1 : rare == 1 ? -0.15 : -0.7
    return weight
  }

  private func isPersonal(_ word: String) -> Bool {
    Pointing.singularPerson.contains(word) || Pointing.singularThing.contains(word) || Pointing.plural.contains(word)
  }

  private func answerWeight(_ candidate: Candidate) -> Double {
    if case .list = candidate.form { return 0 }
    let words = reading.passage.text(of: candidate.span).split(separator: " ").count
    var weight = words > 5 ? -0.4 : words > 3 ? -0.1 : 0
    switch candidate.kind {
    case .name:
      let stems = Stem.contentStems(of: reading.passage.text(of: candidate.span))
      // What the whole document is about is no news in any of its sentences.
      let share = stems.map { reading.lexis.share(of: $0) }.min() ?? 0
      if share > 0.15 || stems.allSatisfy({ reading.lexis.titleStems.contains($0) }) { weight -= 1.2 }
    case .term:
      let key = reading.passage.lower[candidate.span.upperBound - 1]
      let count = reading.lexis.sentenceCounts[Stem.of(key), default: 0]
      weight += count >= 4 ? 0.3 : count >= 2 ? 0 : -0.3
      if reading.lexis.isTheme(Stem.of(key)) { weight -= 0.5 }
      if reading.lexis.titleStems.contains(Stem.of(key)) { weight -= 0.6 }
      if reading.lexis.headingStems.contains(Stem.of(key)) { weight += 0.1 }
    case .count(let unit):
      if ["one", "1"].contains(reading.passage.lower[candidate.span.lowerBound]) { weight -= 1 }
      if ["two", "2"].contains(reading.passage.text(of: candidate.span).lowercased()) { weight -= 0.3 }
      if Units.orderings.contains(unit) { weight -= 0.5 }
    default: break
    }
    return weight
  }

  /// “The essay quotes the report on two more points”: what the text does with itself is no news.
  private var tellsOfItself: Bool {
    let words = reading.passage.lower
    guard !words.contains(":") else { return false }
    let isOrdering = words.indices.dropFirst().contains { index in
      Units.orderings.contains(words[index])
        && words[max(0, index - 2)..<index].contains { NumberWords.isNumberWord($0) || $0 == "several" }
        && (index + 1 >= words.count || words[index + 1] != "of")
    }
    let isOwnText = zip(words, words.dropFirst()).contains {
      Pointing.ownText.contains($0)
        && ["quotes", "lists", "mentions", "describes", "explains", "discusses", "presents", "begins", "ends"].contains(
          $1)
    }
    return isOrdering || isOwnText
  }

  private var sourceWeight: Double {
    var weight = 0.0
    let words = reading.passage.lower
    if words.contains(where: { Judging.hedges.contains($0) }) { weight -= 0.2 }
    if words.contains("not") || words.contains("n't") || words.contains("never") { weight -= 0.1 }
    if tellsOfItself { weight -= 1.5 }
    // “is seeing”, “are growing”: true while the writer wrote.
    let tags = reading.passage.words.map(\.tag)
    if words.indices.dropLast().contains(where: { ["is", "are"].contains(words[$0]) && tags[$0 + 1] == "VBG" }) {
      weight -= 0.3
    }
    // “In less than two years, the club closed”: counted from nowhere.
    if ["in", "within", "after", "for"].contains(words.first ?? ""),
      let unit = words.prefix(7).first(where: { Units.spans.contains($0) }),
      let place = words.firstIndex(of: unit), place + 1 < words.count, words[place + 1] == ","
    {
      weight -= 0.5
    }
    if words.contains(where: { ["example", "instance", "imagine", "suppose"].contains($0) }) { weight -= 0.4 }
    return weight
  }
}
