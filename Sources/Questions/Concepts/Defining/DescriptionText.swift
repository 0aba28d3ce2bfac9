/// A definition's description as it is printed by itself.
struct DescriptionText {
  let passage: Passage
  let lexis: Lexis
  let clause: DefiningClause

  /// With a small first letter, “the” for “this”, and “that” for a relative clause that stood after a comma.
  var text: String {
    var words = clause.description
    var determiner = ""
    if let first = words.first, ["this", "these", "that", "those", "such"].contains(passage.lower[first]),
      clause.kind != nil, clause.pattern == .naming
    {
      determiner = "the "
      words.removeFirst()
    }
    guard let first = words.first else { return "" }
    let pieces = Passage.pieces(of: words)
    var text = determiner + lowered(passage.text(of: Array(pieces[0])), first: first)
    for piece in pieces.dropFirst() { text += " " + relative(piece) }
    return text
  }

  /// “, which coats the axon” and “coats the axon” are “that coats the axon”.
  private func relative(_ piece: Range<Int>) -> String {
    guard let first = piece.first else { return "" }
    if FunctionWords.plainPrepositions.contains(passage.lower[first]) { return passage.text(of: piece) }
    let isRelative = ["which", "that"].contains(passage.lower[first])
    return "that " + lowered(passage.text(of: isRelative ? first + 1..<piece.upperBound : piece), first: first)
  }

  private func lowered(_ text: String, first: Int) -> String {
    first == 0 ? passage.loweredTerm(text, first: first, lexis: lexis) : text
  }
}
