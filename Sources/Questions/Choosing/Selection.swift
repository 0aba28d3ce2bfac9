/// Chooses among scored candidates: the best first, one of a sentence before a second.
struct Selection {
  /// The most cards in all.
  let budget: Int
  /// The least score.
  let floor: Double

  /// A candidate with what choosing needs to know of it.
  struct Entry {
    var candidate: Candidate
    /// Stems of what the learner sees, and of what is wanted.
    var promptStems: Set<String>
    var answerStems: Set<String>
    /// The rarest of the answer's stems in the document: a short list of others shares it.
    var key: String
    var section: Int
    /// How many facts the sentence holds.
    var factCount: Int
  }

  /// The indices chosen, in the order of choice. Ties go to the earlier place, then to the earlier candidate.
  ///
  /// About linear: a candidate is compared only with chosen ones of its sentence and with those that hold its answer's
  /// rarest stem, or whose answer's rarest stem it shows.
  func choose(from entries: [Entry]) -> [Int] {
    let order = entries.indices.filter { entries[$0].candidate.score >= floor }.sorted { one, other in
      (-entries[one].candidate.score, entries[one].candidate.passage, one)
        < (-entries[other].candidate.score, entries[other].candidate.passage, other)
    }
    var chosen = Chosen(entries: entries)
    coverSections(order, entries, &chosen)
    for most in 1...3 {
      for index in order where chosen.count < budget {
        // Three only of a sentence that states three things.
        guard chosen.count(ofPassage: entries[index].candidate.passage) < most, most < 3 || entries[index].factCount > 2
        else { continue }
        chosen.addIfNew(index)
      }
    }
    return chosen.indices
  }

  /// Each section's best, so that none is left out.
  private func coverSections(_ order: [Int], _ entries: [Entry], _ chosen: inout Chosen) {
    var covered = Set<Int>()
    for index in order where chosen.count < budget && !covered.contains(entries[index].section) {
      if chosen.addIfNew(index) { covered.insert(entries[index].section) }
    }
  }
}
