import Cards
import Foundation
import Scheduling
import Storage
import Terminal

/// Runs a sitting on a terminal: draws, reads, and puts each review on the disk before the screen moves on.
///
/// A class, because it is the one owner of a sitting in progress.
@MainActor final class SittingRunner {
  enum Ending { case finished, left, interrupted }

  /// Where a card's turn led to.
  private enum Turn {
    case next, again
    case leave(Ending)
  }

  let surroundings: Surroundings
  let store: ProgressStore
  let sessionID: Int64
  private(set) var sitting: Sitting
  private var passages = SourcePassages()
  /// How many waiting cards the learner has still asked for before their time.
  private var wantedAhead = 0

  init(surroundings: Surroundings, store: ProgressStore, sessionID: Int64, sitting: Sitting) {
    self.surroundings = surroundings
    self.store = store
    self.sessionID = sessionID
    self.sitting = sitting
  }

  private var console: any Console { surroundings.console }
  private var screen: CardScreen { CardScreen(columns: min(console.columns, 100), appearance: console.appearance) }

  func run() throws -> Ending {
    while true {
      let now = surroundings.now()
      if let index = sitting.next(at: now) {
        if case .leave(let ending) = try turn(of: index) { return ending }
      } else if let soonest = sitting.queue.waitsUntil, soonest.timeIntervalSince(now) <= sitting.learnAhead {
        // A card keeps the wait that it was promised, unless the learner wants it now: asked once for all that wait.
        if wantedAhead == 0 {
          if let ending = offer(comingAt: soonest, now: now) { return ending }
          wantedAhead = sitting.queue.remaining.learning
        }
        wantedAhead -= 1
        guard let index = sitting.next(at: soonest) else { return .finished }
        if case .leave(let ending) = try turn(of: index) { return ending }
      } else {
        return .finished
      }
    }
  }

  private func turn(of index: Int) throws -> Turn {
    var turn = try ask(index)
    while case .again = turn { turn = try ask(index) }
    return turn
  }

  /// Asks whether to go on with cards that are still waiting; nil where the learner wants to.
  private func offer(comingAt soonest: Date, now: Date) -> Ending? {
    let count = sitting.queue.remaining.learning
    let cards = count == 1 ? "1 card comes" : "\(count) cards come"
    let wait = Wait.seconds(max(1, Int(soonest.timeIntervalSince(now).rounded(.up)))).text
    let dot = " \(console.appearance.symbols.separator) "
    let offer = "\(cards) back, the first in \(wait)\(dot)Enter asks \(count == 1 ? "it" : "them") now\(dot)q leaves"
    console.write(lines: [""] + StyledText(offer).wrapped(to: screen.columns, hanging: 2))
    while true {
      switch console.readKey(prompt: StyledText("  \(console.appearance.symbols.prompt) ")) {
      case .enter: return nil
      case .character("q"), .endOfFile: return .finished
      case .interrupted, .hungUp: return .interrupted
      case .character, .backspace, .escape, .other: continue
      }
    }
  }

  // MARK: One card

  private func ask(_ index: Int) throws -> Turn {
    let item = sitting.item(index)
    let choices = shuffledChoices(of: item)
    draw(item, choices: choices)
    let began = surroundings.now()
    let prompt = AnswerPrompt(console: console, card: item.card, choices: choices)
    while true {
      switch prompt.read() {
      case .answer(let typed, let judged):
        let thinking = Duration.seconds(surroundings.now().timeIntervalSince(began))
        return try rate(index, CardAnswer(typed: typed, judged: judged, thinking: thinking))
      case .interrupted: return .leave(.interrupted)
      case .endOfFile: return .leave(.left)
      case .key(let key):
        guard key.isForAsking else {
          surroundings.print(.dim("  first answer, or press Enter to see it"))
          continue
        }
        if let turn = try act(on: key, index: index, answer: nil) { return turn }
      }
    }
  }

  private func draw(_ item: Collection.Item, choices: [Choice]) {
    let header = screen.header(
      title: sitting.collection.title(of: item), section: item.entry.section, done: sitting.seen,
      total: sitting.total, minutesLeft: sitting.minutesLeft)
    console.write(lines: [""] + header + [""] + screen.prompt(item.card, choices: choices) + [""])
  }

  /// The choices in an order of the card's own, another one after each review.
  private func shuffledChoices(of item: Collection.Item) -> [Choice] {
    guard case .choice(_, let choices) = item.card.content else { return [] }
    var generator = SeededGenerator(seed: item.seed &+ UInt64(item.history.count))
    var shown = choices
    shown.shuffle(with: &generator)
    return shown
  }

  // MARK: Rating

  private func rate(_ index: Int, _ given: CardAnswer) throws -> Turn {
    let item = sitting.item(index)
    drawVerdict(item.card, given)
    if let source = item.card.source {
      let sentence = passages.sentence(of: source, in: sitting.collection.decks[item.deck])
      console.write(lines: screen.evidence(sentence, at: source.place, document: documentName(of: item)))
    }
    let now = surroundings.now()
    let outcomes = sitting.collection.outcomes(of: item, at: now)
    console.write(lines: [""] + screen.ratings(outcomes, proposed: given.proposed))
    while true {
      switch console.readKey(prompt: StyledText("  \(console.appearance.symbols.prompt) ")) {
      case .enter:
        return try record(index, outcomes[given.proposed.rawValue - 1], given)
      case .character(let character):
        if let number = character.wholeNumberValue, let rating = Rating(rawValue: number) {
          return try record(index, outcomes[rating.rawValue - 1], given)
        }
        guard let key = SessionKey(rawValue: character), key.isForRating else {
          surroundings.print(.dim("  1 to 4 rates, Enter takes \(given.proposed.name), ? shows the keys"))
          continue
        }
        if key == .alsoRight {
          guard try addAsRight(given.typed, to: item) else { continue }
          return try record(index, outcomes[Rating.good.rawValue - 1], given)
        }
        if let turn = try act(on: key, index: index, answer: given) { return turn }
      case .endOfFile: return .leave(.left)
      case .interrupted, .hungUp: return .leave(.interrupted)
      case .backspace, .escape, .other: continue
      }
    }
  }

  private func drawVerdict(_ card: Card, _ given: CardAnswer) {
    switch given.judged {
    case .revealed: console.write(lines: screen.revealed(card))
    case .text(let judgement): console.write(lines: screen.verdict(judgement, typed: given.typed))
    case .list(let judgement): console.write(lines: screen.verdict(judgement, items: card.listItems))
    case .choice(let isRight, let picked):
      console.write(lines: screen.verdict(ofChoice: isRight, card: card, picked: picked))
    }
  }

  private func record(_ index: Int, _ outcome: Outcome, _ given: CardAnswer) throws -> Turn {
    let item = sitting.item(index)
    let now = surroundings.now()
    var review = LoggedReview(
      card: item.card.id,
      review: Review(
        at: now, utcOffsetSeconds: surroundings.utcOffsetSeconds(now), rating: outcome.rating, thinking: given.thinking,
        promisedDays: outcome.promisedDays),
      deck: sitting.collection.decks[item.deck].name, session: sessionID)
    review.typed = given.typed.isEmpty ? nil : given.typed
    review.verdict = given.verdict
    review.promisedSeconds = outcome.wait.totalSeconds
    // On the disk first: whatever the screen shows after this line can be relied on.
    review.id = try store.record(review)
    sitting.take(review, of: index, outcome: given.outcome(rated: outcome.rating), at: now)
    surroundings.print(screen.chosen(outcome))
    let after = sitting.item(index).schedule
    if after.leechNotice {
      surroundings.print(.wrong("  a leech: forgotten \(after.lapses) times; rewrite it (e) or suspend it (s)"))
    }
    return .next
  }

  // MARK: Keys

  /// - Returns: where the card's turn leads to; nil where it goes on as it was.
  private func act(on key: SessionKey, index: Int, answer: CardAnswer?) throws -> Turn? {
    let item = sitting.item(index)
    let now = surroundings.now()
    switch key {
    case .undo where answer != nil:
      surroundings.print(.dim("  your answer is taken back"))
      return .again
    case .undo:
      guard let act = try store.undoLast(session: sessionID, at: now).first else {
        surroundings.print(.dim("  nothing to take back in this sitting; “undo” in the shell reaches further"))
        return nil
      }
      sitting.takeBack(act, marks: try store.marks()[act.card] ?? CardMarks())
      surroundings.print(.dim("  taken back: \(act.name)"))
      return .next
    case .edit:
      let turn = try edit(index)
      // A question that still stands has been answered; only another one is asked again.
      if answer != nil, sitting.item(index).card.id == item.card.id, case .again? = turn { return nil }
      return turn
    case .bury:
      try mark(.bury(until: sitting.collection.clock.day(of: now).advanced(by: 1)), index)
      sitting.remove(index, siblings: true)
      surroundings.print(.dim("  put aside until tomorrow"))
      return .next
    case .suspend:
      try mark(.suspend, index)
      sitting.remove(index, siblings: false)
      surroundings.print(.dim("  suspended"))
      return .next
    case .flag:
      try mark(item.marks.isFlagged ? .unflag : .flag, index)
      surroundings.print(.dim(item.marks.isFlagged ? "  flag taken off" : "  flagged"))
      return nil
    case .hint:
      surroundings.print(.dim("  " + hint(of: item.card).visible))
      return nil
    case .place:
      console.write(lines: place(of: item))
      return nil
    case .info:
      let details = CardDetails(item: item, collection: sitting.collection, now: now)
      console.write(lines: details.lines(columns: screen.columns))
      return nil
    case .alsoRight: return nil
    case .quit: return .leave(.left)
    case .help:
      console.write(lines: answer == nil ? SessionKey.helpForAsking : SessionKey.helpForRating)
      return nil
    }
  }

  private func mark(_ mark: Mark, _ index: Int) throws {
    let now = surroundings.now()
    let card = sitting.item(index).card.id
    _ = try store.record(
      LoggedMark(
        card: card, mark: mark, at: now, utcOffsetSeconds: surroundings.utcOffsetSeconds(now), session: sessionID))
    sitting.setMarks(try store.marks()[card] ?? CardMarks(), of: index)
  }

  private func hint(of card: Card) -> String { card.hint ?? AnswerPrompt.beginning(of: card.answer) }

  private func documentName(of item: Collection.Item) -> String? {
    sitting.collection.decks[item.deck].documentPath.map { ($0 as NSString).lastPathComponent }
  }

  private func place(of item: Collection.Item) -> [StyledText] {
    guard let source = item.card.source else { return [.dim("  the card names no source")] }
    return passages.paragraph(of: source, in: sitting.collection.decks[item.deck], columns: screen.columns)
  }

  /// Adds what was typed to the card's accepted answers, in the deck file.
  private func addAsRight(_ typed: String, to item: Collection.Item) throws -> Bool {
    guard !typed.isEmpty, item.card.kind == .short || item.card.kind == .cloze else {
      let why = typed.isEmpty ? "nothing was typed" : "a \(item.card.kind.rawValue) has no other answers to add"
      surroundings.print(.dim("  " + why))
      return false
    }
    let deck = sitting.collection.decks[item.deck]
    var file = try DeckFile(name: deck.name, path: deck.path)
    guard file.deck.addAcceptedAnswer(typed, to: item.card.id) else {
      surroundings.print(.dim("  this kind of card takes no other answers"))
      return false
    }
    try file.write()
    surroundings.print(.dim("  “\(typed.visible)” is right too from now on"))
    return true
  }

  /// Opens the editor at the card, and goes on with the card as it then is.
  private func edit(_ index: Int) throws -> Turn? {
    let item = sitting.item(index)
    let file = sitting.collection.decks[item.deck]
    // A sitting may have changed the file since it was read.
    let now = try DeckFile(name: file.name, path: file.path).deck.entries.first { $0.card.id == item.card.id }
    guard console.runEditor(file.path, line: (now ?? item.entry).lines.lowerBound) else {
      surroundings.print(.dim("  the editor ended with an error; nothing was taken over"))
      return nil
    }
    let edited = try DeckFile(name: file.name, path: file.path)
    let known = Set(file.deck.problems.map(\.sentence))
    for problem in edited.deck.problems where !known.contains(problem.sentence) {
      console.write(
        lines: StyledText.wrong(problem.sentence.visible).wrapped(to: screen.columns, indent: 2, hanging: 4))
    }
    if let entry = edited.deck.entries.first(where: { $0.card.id == item.card.id }) {
      sitting.collection.setEntry(entry, ofItemAt: index)
      return .again
    }
    let before = Set(file.deck.entries.map(\.card.id))
    let new = edited.deck.entries.filter { !before.contains($0.card.id) }
    let pairing = EditPairing(vanished: [KnownCard(item.card)], new: new.map { KnownCard($0.card) })
    guard let id = pairing.pairs.first?.now ?? (new.count == 1 ? new[0].card.id : nil),
      let entry = new.first(where: { $0.card.id == id })
    else {
      surroundings.print(.dim("  the card is no longer in the deck; its history is kept"))
      sitting.remove(index, siblings: false)
      return .next
    }
    try store.recordAlias(was: item.card.id, now: id, at: surroundings.now())
    sitting.collection.setEntry(entry, ofItemAt: index)
    surroundings.print(.dim("  taken over; its history stays with it"))
    return .again
  }
}
