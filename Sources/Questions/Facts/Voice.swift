/// Who vouches for what a sentence says.
enum Voice: Hashable, Sendable {
  /// The document states it.
  case fact
  /// Somebody the sentence names says it.
  case attributed
  /// The author judges or demands; the cue is the word that shows it.
  case author(cue: String)
}

extension Voice {
  /// Whether the author only praises or blames.
  var isPraise: Bool {
    if case .author(let cue) = self { Judging.values.contains(cue.lowercased()) } else { false }
  }
}

extension Passage {
  /// The voice in which the words speak.
  ///
  /// - Parameter indices: the words looked at, in order; all of them must speak in one voice.
  func voice(of indices: [Int]) -> Voice {
    let words = indices.map { lower[$0] }
    if isAttributed(words) { return .attributed }
    for (position, word) in words.enumerated() {
      if Judging.demands.contains(word) || Judging.values.contains(word) {
        return .author(cue: self.words[indices[position]].form)
      }
      for phrase in Judging.longDemands where phrase[0] == word && words[position...].starts(with: phrase) {
        return .author(cue: phrase.joined(separator: " "))
      }
    }
    return .fact
  }

  /// How many kinds of judging the sentence does: demanding, praising or blaming.
  var judgingCueCount: Int {
    (lower.contains { Judging.demands.contains($0) } ? 1 : 0) + (lower.contains { Judging.values.contains($0) } ? 1 : 0)
  }

  /// “According to the report”, “the committee said that”.
  private func isAttributed(_ words: [String]) -> Bool {
    for (position, word) in words.enumerated() {
      if word == "according", position + 1 < words.count, words[position + 1] == "to" { return true }
      guard Judging.reporting.contains(word), position > 0 else { continue }
      let isClause =
        position + 1 < words.count && (["that", ",", "\"", "“", ":", "it"].contains(words[position + 1]))
        || position + 2 < words.count && words[position + 1] == "out"
        || words[position - 1] == "essay" || words[position - 1] == "report"
      guard isClause else { continue }
      let before = words[max(0, position - 8)..<position]
      if before.contains(where: { Judging.speakers.contains($0) })
        || before.indices.contains(where: { isCapitalised(words[$0]) })
      {
        return true
      }
    }
    return false
  }

  private func isCapitalised(_ word: String) -> Bool {
    zip(lower, words).contains { $0 == word && $1.wordClass == .properNoun }
  }

  /// Whether it is a question, an exclamation, a command, or leads over to what follows it.
  var tellsNothing: Bool {
    guard let last = lower.last else { return true }
    if lower.suffix(2).contains(where: { ["?", "!"].contains($0) }) || [":", "…", "..."].contains(last) {
      return true
    }
    let commands: Set<String> = [
      "see", "note", "consider", "let", "imagine", "suppose", "remember", "click", "read", "look", "please", "thank",
      "thanks", "recall",
    ]
    return isBase(0) || commands.contains(lower[0]) || ["never", "always"].contains(lower[0]) && isBase(1)
  }

  /// “We”, “our”, “my” before anybody else is named: nobody can tell who speaks.
  func opensWithFirstPerson(_ indices: [Int]) -> Bool {
    firstPerson(in: Array(indices.prefix(6))) != nil
  }

  /// The first “we” or “I” outside quotation marks.
  func firstPerson(in indices: [Int]) -> String? {
    var isQuoted = false
    for index in indices {
      switch words[index].form {
      case "“", "``": isQuoted = true
      case "”", "''": isQuoted = false
      case "\"": isQuoted.toggle()
      default: break
      }
      let isCountry = words[index].form == "US"
      if !isQuoted, !isCountry, Pointing.firstPerson.contains(lower[index]) { return words[index].form }
    }
    return nil
  }
}
