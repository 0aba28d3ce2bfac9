import Cards
import Terminal

/// What a refresh found, in lines for a person.
struct RefreshReport {
  var plan: RefreshPlan
  var deckName: String
  var documentName: String
  var screen: CurationScreen

  private var dot: String { " \(screen.appearance.symbols.separator) " }

  /// How many cards stand, have moved, rest on something else, and how much is new.
  var summary: [StyledText] {
    let vanished = plan.changed.count { $0.now == nil }
    let counts = [
      (plan.standing, "stand"), (plan.movedCount, "moved"), (plan.changed.count - vanished, "said otherwise now"),
      (vanished, "no longer said"), (plan.keptAnyway, "kept though no longer said"),
      (plan.unsourced, "without a quotation"), (plan.elsewhere, "of other documents"),
    ]
    let cards = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: dot)
    let new = plan.new.isEmpty ? "nothing new to ask" : "\(counted(plan.new.count, "new question"))"
    return [
      StyledText(cards.isEmpty ? "the deck has no cards" : "cards: " + cards), StyledText(new),
    ].flatMap { $0.wrapped(to: screen.columns, hanging: 2) }
  }

  /// The cards that moved, each with its old and its new place; of many the first ones.
  func moves(atMost count: Int) -> [StyledText] {
    let rest = plan.moved.count - count
    return plan.moved.prefix(count).flatMap { move in
      let places = "\(move.card.source?.place ?? "") \(arrow) \(move.source.place)"
      return (StyledText.dim(places.visible + "  ") + StyledText(move.card.prompt.visible(lineBreaks: .joined)))
        .truncated(to: screen.columns - 2).wrapped(to: screen.columns, indent: 2)
    } + (rest > 0 ? [.dim("  and \(grouped(rest)) more")] : [])
  }

  private var arrow: String { screen.appearance.isPlain ? "->" : "→" }

  /// Each card whose evidence changed, with the difference.
  var changes: [StyledText] {
    plan.changed.flatMap { [""] + screen.card($0.card) + [""] + screen.difference($0, file: documentName) }
  }

  /// Each new question, as the card it would be.
  var news: [StyledText] {
    plan.new.flatMap { proposal in
      let lines = proposal.question.lines
      return [""] + screen.card(proposal.question.card) + [""]
        + screen.evidence(
          ReadSentence(text: proposal.question.evidence, lines: lines), answers: proposal.question.card.wantedAnswers,
          file: documentName)
    }
  }
}
