/// Chooses among scored candidates: those worth most beside what is chosen already.
///
/// Worth is the chance of being kept times the chance of being asked for, less for every card it overlaps
/// (`Chosen.novelty`).
struct Selection {
  /// The most cards in all.
  let budget: Int
  /// The least score.
  let floor: Double
  /// Whether the person wants all that can be asked: then a sentence may give as many cards as it has slots, and two
  /// cards of it may answer each other.
  var isGenerous = false
  /// Sections long enough to be missed: where nothing in them reaches the floor, their best comes near it.
  var longSections: Set<Int> = []

  /// The share of the floor that the best card of a long section has to reach.
  static let sectionShare = 0.4

  /// A candidate with what choosing needs to know of it.
  struct Entry {
    var candidate: Candidate
    /// Stems of what the learner sees, and of what is wanted.
    var promptStems: Set<String>
    var answerStems: Set<String>
    /// The rarest of the answer's stems in the document, and of the prompt's: a short list of others shares it.
    var key: String
    var promptKey: String
    var section: Int
    /// How many facts the sentence holds.
    var factCount: Int

    var worth: Double { candidate.score * candidate.value }
  }

  /// The indices chosen, in the order of choice. Ties go to the earlier place, then to the earlier candidate.
  ///
  /// About n · log n: a candidate is weighed again only when it comes to the front, and compared only with chosen ones
  /// of its sentence, its answer and its rarest words.
  func choose(from entries: [Entry]) -> [Int] {
    let fit = preferringQuestions(entries.indices.filter { entries[$0].candidate.score >= floor }, entries)
    var chosen = Chosen(entries: entries)
    coverSections(fit, entries, &chosen)
    let covered = Set(chosen.indices.map { entries[$0].section })
    let missed = longSections.subtracting(covered)
    coverSections(
      preferringQuestions(
        entries.indices.filter {
          missed.contains(entries[$0].section) && entries[$0].candidate.score >= floor * Self.sectionShare
        }, entries), entries, &chosen)
    add(fit, entries, to: &chosen, most: { $0.factCount > 3 ? 3 : 2 }, answersMayShow: false)
    if isGenerous {
      let all = entries.indices.filter { entries[$0].candidate.score >= floor }
      add(all, entries, to: &chosen, most: { _ in 8 }, answersMayShow: true)
    }
    return chosen.indices
  }

  /// Adds by falling worth until the budget is used up or nothing new is left.
  ///
  /// What is chosen only ever lowers the worth of the rest, so that the front of the queue, weighed again and still in
  /// front, is the best of all.
  private func add(
    _ candidates: [Int], _ entries: [Entry], to chosen: inout Chosen, most: (Entry) -> Int, answersMayShow: Bool
  ) {
    var queue = WorthQueue(candidates.map { element(entries[$0], $0, novelty: 1) })
    while chosen.count < budget, let first = queue.popFirst() {
      let entry = entries[first.index]
      guard chosen.count(ofPassage: entry.candidate.passage) < most(entry),
        let novelty = chosen.novelty(of: first.index, answersMayShow: answersMayShow)
      else { continue }
      let now = element(entry, first.index, novelty: novelty)
      if let next = queue.first, next < now {
        queue.insert(now)
      } else {
        chosen.add(first.index)
      }
    }
  }

  private func element(_ entry: Entry, _ index: Int, novelty: Double) -> WorthQueue.Element {
    WorthQueue.Element(worth: entry.worth * novelty, passage: entry.candidate.passage, index: index)
  }

  /// Each section's best, so that none is left out.
  private func coverSections(_ candidates: [Int], _ entries: [Entry], _ chosen: inout Chosen) {
    var covered = Set(chosen.indices.map { entries[$0].section })
    let order = candidates.map { element(entries[$0], $0, novelty: 1) }.sorted()
    for index in order.map(\.index) where chosen.count < budget && !covered.contains(entries[index].section) {
      if chosen.novelty(of: index, answersMayShow: false) != nil {
        chosen.add(index)
        covered.insert(entries[index].section)
      }
    }
  }

  /// How much lower a question's score may be than that of a gap which asks for the same.
  private static let questionLead = 0.1

  /// The candidates without the gaps for which a question wants the same words and scores about as well.
  private func preferringQuestions(_ candidates: [Int], _ entries: [Entry]) -> [Int] {
    var questions: [Int: [Candidate]] = [:]
    for index in candidates where !entries[index].candidate.isCloze {
      questions[entries[index].candidate.passage, default: []].append(entries[index].candidate)
    }
    return candidates.filter { index in
      let candidate = entries[index].candidate
      guard case .cloze(_, let gap) = candidate.form else { return true }
      return questions[candidate.passage]?.contains { question in
        let common = question.span.clamped(to: gap).count
        return common > 0 && 2 * common >= max(gap.count, question.span.count)
          && question.score >= candidate.score - Self.questionLead
      } != true
    }
  }
}

extension Candidate {
  var isCloze: Bool { if case .cloze = form { true } else { false } }
}
