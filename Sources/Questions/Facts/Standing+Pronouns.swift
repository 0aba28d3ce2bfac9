extension Standing {
  /// A pronoun with nothing before it in the statement that it could stand for.
  func pronounPointer(_ indices: [Int], _ words: [String]) -> String? {
    for position in words.indices where !bound.contains(indices[position]) {
      let word = words[position]
      let isOpen: Bool
      if Pointing.singularPerson.contains(word) {
        isOpen = !places(before: position, indices).contains { isPersonLike(indices[$0]) }
      } else if Pointing.singularThing.contains(word) {
        isOpen =
          !isExpletive(indices, words, position)
          && !places(before: position, indices).contains { isThing(indices[$0], plural: false) }
      } else if Pointing.plural.contains(word) {
        isOpen = !places(before: position, indices).contains { isThing(indices[$0], plural: true) }
      } else {
        continue
      }
      if isOpen, lead?.gives(word) != true { return form(indices, position) }
    }
    return nil
  }

  /// Whether the sentence names something before the statement's first pronoun that the statement leaves out: what the
  /// pronoun stands for may be that, and no lead shows it.
  func leavesOutNamed(before statement: Statement) -> Bool {
    let shown = Set(statement.indices)
    let pronoun = statement.indices.first {
      !bound.contains($0) && FunctionWords.pronouns.contains(passage.lower[$0])
        || FunctionWords.possessives.contains(passage.lower[$0])
    }
    guard let pronoun else { return false }
    return (0..<pronoun).contains {
      !shown.contains($0) && (passage.isNoun($0) || passage.words[$0].wordClass == .properNoun)
    }
  }

  /// Where the word that a pronoun stands for may be: before it, and for the object of the main verb not in the subject.
  private func places(before position: Int, _ indices: [Int]) -> [Int] {
    let before = Array(0..<position)
    guard ["it", "them", "him"].contains(passage.lower[indices[position]]),
      let clause = MainClause(in: passage, indices: indices),
      position == clause.verbPosition + 1
    else { return before }
    return before.filter { !clause.subject.contains($0) }
  }

  /// “it is likely that”, “makes it hard to”.
  func isExpletive(_ indices: [Int], _ words: [String], _ position: Int) -> Bool {
    guard words[position] == "it", position + 2 < words.count else { return false }
    let after = words[(position + 1)..<min(position + 6, words.count)]
    let leadsOn = after.contains { ["that", "to", "whether", "how"].contains($0) }
    let isCopular = ["is", "was", "seems", "appears", "becomes", "became", "takes", "took"].contains(
      words[position + 1])
    let isObject =
      position > 0
      && ["make", "makes", "made", "making", "find", "found", "consider", "considered"].contains(words[position - 1])
    return leadsOn && (isCopular && !passage.isParticiple(indices[position + 2]) || isObject)
  }

  private func isPersonLike(_ index: Int) -> Bool {
    passage.persons.contains { $0.contains(index) } || Persons.nouns.contains(passage.lower[index])
  }

  private func isThing(_ index: Int, plural: Bool) -> Bool {
    let lower = passage.lower[index]
    // “Norrby and Visby”: two names make a plural.
    if lower == "and" { return plural && isCapitalised(index - 1) && isCapitalised(index + 1) }
    guard !FunctionWords.all.contains(lower), !passage.isMark(index), !passage.isNumber(index),
      !Months.lower.contains(lower), !["year", "years", "time", "day", "days", "century", "while"].contains(lower)
    else { return false }
    guard passage.words[index].wordClass == .noun || passage.words[index].wordClass == .properNoun else { return false }
    return !plural || lower.hasSuffix("s") || ["people", "men", "women", "children"].contains(lower)
  }

  private func isCapitalised(_ index: Int) -> Bool {
    passage.words.indices.contains(index) && passage.words[index].form.first?.isUppercase == true
  }
}
