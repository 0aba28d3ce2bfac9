/// Whether a wrong answer looks like the right one: no choice may be told from the others by its form.
struct ChoiceFit {
  let answer: String
  let prompt: String
  let explained: ExplainedForms
  /// Full names of people, in lower case: “Ahmed” and “Mohamed” may be one.
  let fullNames: [String]

  func fits(_ other: String, beside chosen: [String]) -> Bool {
    isAlike(other) && ([answer] + chosen).allSatisfy { !isSame($0, other) && !holds($0, other) && !holds(other, $0) }
      && !isShown(other)
  }

  /// Length within a factor of 1.6 or five letters, the same capitals, letters and digits alike.
  private func isAlike(_ other: String) -> Bool {
    let (one, two) = (answer.count, other.count)
    let isLong = max(one, two) > 5 + min(one, two) && Double(max(one, two)) > 1.6 * Double(min(one, two))
    return !isLong && isCapital(answer) == isCapital(other) && isAcronym(answer) == isAcronym(other)
      && hasDigit(answer) == hasDigit(other)
  }

  private func isCapital(_ text: String) -> Bool { Filler.split(text).bare.first?.isUppercase == true }
  private func isAcronym(_ text: String) -> Bool {
    let bare = Filler.split(text).bare
    return !bare.contains(" ") && bare.count > 1
      && bare.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "." || $0 == "-" }
  }
  private func hasDigit(_ text: String) -> Bool { text.utf8.contains(where: Numerals.isDigit) }

  /// Two names of one thing.
  private func isSame(_ one: String, _ other: String) -> Bool {
    let (first, second) = (Filler.split(one).bare, Filler.split(other).bare)
    if PlaceList.isSame(first, second) || isSpeltAlike(first, second) { return true }
    if !first.contains(" "), !second.contains(" "), isOnePerson(first.lowercased(), second.lowercased()) { return true }
    return explained.areSame(first, second)
  }

  private func isOnePerson(_ one: String, _ other: String) -> Bool {
    fullNames.contains { name in
      let parts = name.split(separator: " ")
      return parts.contains { $0 == one } && parts.contains { $0 == other }
    }
  }

  /// “glia cells” and “glial cells”; “longer-run price expectations” and “longer-term price expectations”.
  private func isSpeltAlike(_ one: String, _ other: String) -> Bool {
    let (first, second) = (Stem.words(of: one), Stem.words(of: other))
    guard first.count == second.count else { return false }
    let differing = zip(first, second).filter { $0 != $1 }
    if first.count >= 4, differing.count == 1 { return true }
    return differing.allSatisfy { one, other in
      let (short, long) = one.count < other.count ? (one, other) : (other, one)
      return short.count >= 4 && long.hasPrefix(short.dropLast()) && long.count - short.count <= 2
    }
  }

  /// Whether all the words of one stand in the other.
  private func holds(_ one: String, _ other: String) -> Bool {
    let inner = Set(Stem.contentStems(of: other))
    return inner.isSubset(of: Set(Stem.contentStems(of: one)))
  }

  /// Whether what parts it from the answer stands in the question.
  private func isShown(_ other: String) -> Bool {
    let own = Set(Stem.contentStems(of: other)).subtracting(Stem.contentStems(of: answer))
    return own.isEmpty || !own.isDisjoint(with: Stem.contentStems(of: prompt))
  }
}
