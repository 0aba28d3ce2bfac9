/// The bones of a plain clause: “In 1885 | Ebbinghaus | published | …”.
///
/// Found only where subject and verb are sure; all ranges are positions in the list of word indices it was read from.
struct MainClause: Hashable {
  enum Verb: Hashable {
    /// A form of be, have, do or a modal: the question only moves it.
    case auxiliary
    /// The question needs “did” and the base.
    case past(base: String)
    /// The question needs “does” or “do” and the base.
    case present(base: String, isSingular: Bool)
  }

  /// A phrase of time or place before the subject, its comma left out.
  var adjunct: Range<Int>?
  var subject: Range<Int>
  /// “, a free flashcard program,” after the subject, the commas left out.
  var apposition: Range<Int>?
  var verbPosition: Int
  var verb: Verb

  /// - Parameters:
  ///   - indices: the words of a statement, as indices into the passage's words.
  ///   - start: the position in `indices` at which the clause begins.
  init?(in passage: Passage, indices: [Int], from start: Int = 0) {
    let reader = Reader(passage: passage, indices: indices)
    var position = start
    while position < indices.count, ["\"", "“"].contains(reader.word(position)) { position += 1 }
    adjunct = nil
    if let end = reader.adjunctEnd(from: position) {
      adjunct = position..<end
      position = reader.word(end) == "," ? end + 1 : end
    }
    guard let found = reader.subjectAndVerb(from: position) else { return nil }
    subject = found.subject
    apposition = found.apposition
    verbPosition = found.verb
    verb = found.kind
  }

  private struct Reader {
    let passage: Passage
    let indices: [Int]

    func word(_ position: Int) -> String { indices.indices.contains(position) ? passage.lower[indices[position]] : "" }
    private func form(_ position: Int) -> String {
      indices.indices.contains(position) ? passage.words[indices[position]].form : ""
    }

    /// The position after “In 1885”, “After the war,”; nil where no adjunct stands first.
    func adjunctEnd(from start: Int) -> Int? {
      let prepositions: Set<String> = [
        "in", "on", "at", "by", "after", "before", "during", "since", "from", "until", "for", "under", "within", "with",
        "through", "as", "among", "between", "throughout", "despite", "unlike", "like",
      ]
      guard prepositions.contains(word(start)) else { return nil }
      if let date = dateEnd(from: start + 1), word(date) != "," { return date }
      guard let comma = (start + 2..<min(start + 14, indices.count)).first(where: { word($0) == "," }) else {
        return nil
      }
      let hasVerb = (start..<comma).contains {
        FunctionWords.finiteAuxiliaries.contains(word($0))
          || FunctionWords.subordinators.contains(word($0)) && $0 > start
      }
      return hasVerb ? nil : comma
    }

    private func dateEnd(from position: Int) -> Int? {
      guard indices.indices.contains(position) else { return nil }
      let index = indices[position]
      guard let fact = Quantities(passage: passage).dateFact(at: index),
        indices.indices.contains(position + fact.span.count)
      else { return nil }
      return position + fact.span.count
    }

    func subjectAndVerb(from start: Int) -> (subject: Range<Int>, apposition: Range<Int>?, verb: Int, kind: Verb)? {
      guard opensSubject(start) else { return nil }
      var position = start + 1
      var apposition: Range<Int>?
      var end: Int?
      while position < min(start + 16, indices.count) {
        if let kind = verbKind(at: position, from: start) {
          return (start..<(end ?? position), apposition, position, kind)
        }
        if word(position) == ",", apposition == nil, let close = appositionEnd(from: position) {
          apposition = position + 1..<close
          end = position
          position = close + 1
          guard verbKind(at: position, from: start) != nil else { return nil }
          continue
        }
        guard isPartOfSubject(position, from: start) else { return nil }
        position += 1
      }
      return nil
    }

    private func opensSubject(_ position: Int) -> Bool {
      guard indices.indices.contains(position) else { return false }
      let first = word(position)
      if [
        "the", "a", "an", "each", "every", "some", "many", "most", "all", "several", "no", "few", "more", "about",
        "over", "nearly", "only",
      ].contains(first) {
        return true
      }
      if FunctionWords.all.contains(first) || passage.isMark(indices[position]) { return false }
      return passage.isNumber(indices[position]) || form(position).first?.isUppercase == true
        || ![.verb, .auxiliary, .adverb].contains(passage.words[indices[position]].wordClass)
    }

    private func verbKind(at position: Int, from start: Int) -> Verb? {
      guard indices.indices.contains(position), position > start else { return nil }
      let index = indices[position]
      guard passage.headsClause(index), passage.isFinite(index) else { return nil }
      let word = passage.words[index]
      if word.wordClass == .auxiliary || FunctionWords.finiteAuxiliaries.contains(self.word(position)) {
        return .auxiliary
      }
      if passage.isPast(index) { return .past(base: word.lemma) }
      return passage.isPresent(index) ? .present(base: word.lemma, isSingular: word.tag == "VBZ") : nil
    }

    /// The position of the comma that closes “, a free flashcard program,”.
    private func appositionEnd(from comma: Int) -> Int? {
      guard ["a", "an", "the"].contains(word(comma + 1)) else { return nil }
      guard let close = (comma + 3..<min(comma + 12, indices.count)).first(where: { word($0) == "," }) else {
        return nil
      }
      let isPlain = !(comma + 1..<close).contains {
        FunctionWords.finiteAuxiliaries.contains(word($0)) || FunctionWords.relatives.contains(word($0))
          || word($0) == "and"
      }
      return isPlain ? close : nil
    }

    private func isPartOfSubject(_ position: Int, from start: Int) -> Bool {
      let current = word(position)
      if current == "of" || current == "%" || current == "'s" || current == "'" { return true }
      if current == "and" { return !passage.isMark(indices[position - 1]) }
      if ["the", "a", "an"].contains(current) {
        return ["of", "and", "in", "for", "at", "on", "near", "between", "from", "with", "without", "under", "against"]
          .contains(
            word(position - 1))
      }
      if current == "than" { return true }
      if ["in", "for", "at", "on", "near", "between", "from", "with", "without", "under", "against"].contains(current) {
        return position > start + 1
      }
      if ["\"", "“", "”"].contains(current) { return true }
      return !FunctionWords.all.contains(current) && !passage.isMark(indices[position])
    }
  }
}
