import Cards
import Scheduling
import Storage

extension ListJudgement {
  var hitCount: Int {
    items.filter { item in
      if case .hit = item { return true }
      return false
    }.count
  }

  /// Whether every item was named, in its place where the list has an order.
  var isRight: Bool { hitCount == items.count }
}

extension Card {
  /// The items of a list card; none for other kinds.
  var listItems: [String] {
    if case .list(_, let items, _) = content { return items }
    return []
  }
}

/// What a learner gave as the answer to one card, judged.
struct CardAnswer {
  var typed: String
  var judged: Judged
  var thinking: Duration

  enum Judged {
    case text(Judgement)
    case list(ListJudgement)
    case choice(isRight: Bool, picked: String)
    case revealed
  }

  /// The rating that Enter takes. A card that was only looked at is the learner's to judge, and most often known: good. An answer
  /// for the person to decide, or a part of a list, is not recalled until the person says so.
  var proposed: Rating {
    switch judged {
    case .revealed: .good
    case .text(let judgement):
      switch judgement.verdict {
      case .right, .rightBut: .good
      case .wrong, .undecided: .again
      }
    case .list(let judgement): judgement.isRight ? .good : .again
    case .choice(let isRight, _): isRight ? .good : .again
    }
  }

  /// What the log keeps of the judgement; nil where nothing was typed.
  var verdict: LoggedVerdict? {
    switch judged {
    case .revealed: nil
    case .text(let judgement):
      switch judgement.verdict {
      case .right: .right
      case .rightBut: .rightBut
      case .wrong: .wrong
      case .undecided: .undecided
      }
    case .list(let judgement): judgement.isRight ? .right : judgement.hitCount > 0 ? .undecided : .wrong
    case .choice(let isRight, _): isRight ? .right : .wrong
    }
  }

  /// How the answer counts in the summary, once rated.
  func outcome(rated rating: Rating) -> Sitting.Outcome {
    let isNearly =
      switch judged {
      case .text(let judgement):
        switch judgement.verdict {
        case .rightBut, .undecided: true
        case .right, .wrong: false
        }
      case .list(let judgement): !judgement.isRight && judgement.hitCount > 0
      case .choice, .revealed: false
      }
    if isNearly { return .nearly }
    return rating.isRecall ? .right : .wrong
  }
}
