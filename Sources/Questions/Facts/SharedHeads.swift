/// Parts of a sentence that several phrases share, so that each can be said with it alone:
/// “China has | put forward A, | proposed B, | and set up C”.
struct SharedHeads {
  let passage: Passage
  let indices: [Int]

  /// The sentence's words once for each phrase, in order; empty where nothing is plainly shared.
  func readings() -> [[Int]] {
    let correlative = correlativeReadings()
    return correlative.isEmpty ? verbPhraseReadings() : correlative
  }

  private func word(_ position: Int) -> String {
    indices.indices.contains(position) ? passage.lower[indices[position]] : ""
  }

  /// “X is not only A, but also B” says “X is A” and “X is B”.
  private func correlativeReadings() -> [[Int]] {
    guard
      let start = indices.indices.first(where: {
        FunctionWords.copulas.contains(word($0)) && word($0 + 1) == "not" && word($0 + 2) == "only"
      }),
      let clause = MainClause(in: passage, indices: indices), clause.verbPosition == start,
      let comma = indices.indices.first(where: { $0 > start + 3 && word($0) == "," && word($0 + 1) == "but" })
    else { return [] }
    let second = word(comma + 2) == "also" ? comma + 3 : comma + 2
    guard ["a", "an", "the"].contains(word(second)) || FunctionWords.prepositions.contains(word(second)) else {
      return []
    }
    return [Array(indices[...start] + indices[(start + 3)..<comma]), Array(indices[...start] + indices[second...])]
  }

  /// “S has V-ed A, V-ed B, and V-ed C”, “S should V A, V B, and V C”, “S V-ed A, V-ed B, and V-ed C”.
  private func verbPhraseReadings() -> [[Int]] {
    for head in indices.indices.dropFirst() where head + 1 < indices.count {
      let isVerb: (Int) -> Bool
      switch word(head) {
      case "has", "have", "had": isVerb = isParticiple
      case let modal where FunctionWords.modals.contains(modal): isVerb = isBase
      default: continue
      }
      guard isVerb(head + 1) else { continue }
      let starts = phraseStarts(after: head + 1, isVerb: isVerb)
      guard starts.count > 1 else { continue }
      return starts.indices.map { number in
        let begin = starts[number]
        var end = number + 1 < starts.count ? starts[number + 1] : indices.count
        while end > begin, ["and", "or", ","].contains(word(end - 1)) { end -= 1 }
        return Array(indices[...head] + indices[begin..<end])
      }
    }
    return []
  }

  private func isBase(_ position: Int) -> Bool {
    indices.indices.contains(position) && passage.isBase(indices[position])
  }

  /// A participle, or a regular past, which is spelt like one.
  private func isParticiple(_ position: Int) -> Bool {
    guard indices.indices.contains(position) else { return false }
    return passage.isParticiple(indices[position])
      || passage.isPast(indices[position]) && word(position).hasSuffix("ed")
  }

  /// The positions of the verbs that commas part, the first included.
  private func phraseStarts(after first: Int, isVerb: (Int) -> Bool) -> [Int] {
    var starts = [first]
    for position in first + 1..<indices.count where word(position) == "," {
      let next = word(position + 1) == "and" ? position + 2 : position + 1
      // “, based on”, “, known for”: a participle that only describes, unless “and” makes it one more deed.
      if isVerb(next), next == position + 2 || !FunctionWords.prepositions.contains(word(next + 1)) {
        starts.append(next)
      }
    }
    return starts
  }
}
