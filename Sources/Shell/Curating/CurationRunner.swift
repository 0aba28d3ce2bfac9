import Cards
import Foundation
import Questions
import Storage
import Terminal

/// Goes through what is to be decided on a terminal: draws, reads a key, and puts each decision on the disk before the screen
/// moves on.
///
/// A class, because it is the one owner of the decisions in progress.
@MainActor final class CurationRunner {
  enum Ending { case finished, left, interrupted }

  /// Where an item's turn led to.
  private enum Turn {
    case next
    case leave(Ending)
  }

  let surroundings: Surroundings
  let store: ProgressStore
  private(set) var writer: DeckWriter
  private(set) var curation: Curation
  private let documentName: String

  init(surroundings: Surroundings, store: ProgressStore, writer: DeckWriter, curation: Curation, document: String) {
    self.surroundings = surroundings
    self.store = store
    self.writer = writer
    self.curation = curation
    documentName = (document as NSString).lastPathComponent
  }

  private var console: any Console { surroundings.console }
  private var deckName: String { writer.file.name }

  var screen: CurationScreen {
    CurationScreen(columns: min(console.columns, 100), appearance: console.appearance)
  }

  func run() throws -> Ending {
    while let index = curation.next {
      if case .leave(let ending) = try turn(of: index) { return ending }
    }
    return .finished
  }

  // MARK: One item

  private func turn(of index: Int) throws -> Turn {
    let item = curation.items[index]
    var draft = item.card
    draw(item, draft, isFirst: true)
    while true {
      switch console.readKey(prompt: StyledText("  \(console.appearance.symbols.prompt) ")) {
      case .character(let character):
        guard let key = CurationKey(rawValue: character) else {
          hint()
          continue
        }
        if let turn = try act(on: key, index: index, draft: &draft) { return turn }
      case .enter: hint()
      case .endOfFile: return .leave(.left)
      case .interrupted, .hungUp: return .leave(.interrupted)
      case .backspace, .escape, .other: continue
      }
    }
  }

  private func hint() { say("k keeps, d drops, n leaves it for later, ? shows the keys") }

  private func say(_ text: String) {
    console.write(lines: StyledText.dim(text.visible).wrapped(to: screen.columns, indent: 2, hanging: 2))
  }

  /// - Parameter isFirst: whether the item is new to the person; a changed draft is drawn without what they have seen.
  private func draw(_ item: CurationItem, _ draft: Card, isFirst: Bool) {
    var lines: [StyledText] = [""]
    if isFirst { lines += screen.header(title: writer.file.title, section: item.section, curation) + [""] }
    lines += screen.card(draft)
    switch item.subject {
    case .proposal(let proposal):
      if isFirst, let sentence = item.sentence {
        lines += [""] + screen.evidence(sentence, answers: draft.wantedAnswers, file: documentName)
      }
      lines.append(screen.making(proposal.question, card: draft))
    case .card(let changed):
      if isFirst { lines += [""] + screen.difference(changed, file: documentName) }
    }
    console.write(lines: lines + [""] + screen.keys(of: item, forms: forms(of: item, draft)))
  }

  private func forms(of item: CurationItem, _ draft: Card) -> CardForms {
    CardForms(evidence: item.sentence?.text ?? "", card: draft)
  }

  // MARK: Keys

  /// - Returns: where the turn leads to; nil where it goes on.
  private func act(on key: CurationKey, index: Int, draft: inout Card) throws -> Turn? {
    let item = curation.items[index]
    let forms = forms(of: item, draft)
    switch key {
    case .keep: return try keep(index, draft) ? settled(item, as: draft) : nil
    case .drop: return try drop(index) ? settled(item, as: draft) : nil
    case .later:
      take(.later, of: index)
      say("left for later")
      return .next
    case .edit: return change(&draft, of: item, by: editing.edit(draft))
    case .editor: return change(&draft, of: item, by: editing.editText(draft))
    case .gap where draft.kind != .cloze && item.card.kind == .cloze:
      return change(&draft, of: item, by: .card(item.card))
    case .gap:
      let why = draft.kind == .cloze ? "it is a gap already" : "its answer does not stand in the sentence as it is"
      return change(&draft, of: item, by: forms.gap.map { .card($0) } ?? .unchanged(why))
    case .question where draft.kind == .cloze && item.card.kind == .short:
      return change(&draft, of: item, by: .card(item.card))
    case .question:
      if forms.canBeAsked { return change(&draft, of: item, by: editing.askQuestion(for: draft, forms: forms)) }
      let why = draft.kind == .short ? "it is a question already" : "it wants more than one answer"
      return change(&draft, of: item, by: forms.typed.map { .card($0) } ?? .unchanged(why))
    case .undo where draft != item.card:
      say("your change is taken back")
      return change(&draft, of: item, by: .card(item.card))
    case .undo: return try undo() ? .next : nil
    case .help:
      console.write(lines: CurationKey.help(columns: screen.columns))
      return nil
    case .quit: return .leave(.left)
    }
  }

  private var editing: CardEditing { CardEditing(surroundings: surroundings) }

  private func change(_ draft: inout Card, of item: CurationItem, by outcome: CardEditing.Outcome) -> Turn? {
    switch outcome {
    case .card(let card):
      draft = card
      draw(item, draft, isFirst: false)
    case .unchanged(let why): say(why ?? "nothing was changed")
    case .hungUp: return .leave(.interrupted)
    }
    return nil
  }

  // MARK: Deciding

  private func keep(_ index: Int, _ draft: Card) throws -> Bool {
    switch curation.items[index].subject {
    case .proposal(let proposal): return try keep(proposal, index, draft)
    case .card(let changed): return try keep(changed, index, draft)
    }
  }

  private func keep(_ proposal: Proposal, _ index: Int, _ draft: Card) throws -> Bool {
    let isSame = draft == proposal.question.card
    let now = surroundings.now()
    // A program that is killed between the two files finds by this that the card in the deck is the proposal's.
    if !isSame { try store.record([proposal.logged(.begun, as: draft.id, in: deckName, at: now)]) }
    let change = try writer.write(draft, under: proposal.question.section)
    try store.record([proposal.logged(isSame ? .kept : .edited, as: draft.id, in: deckName, at: now)])
    take(isSame ? .kept : .edited, of: index, change: change, became: draft.id)
    let isNew = change.before != change.after
    say(isNew ? (isSame ? "kept" : "kept as changed") : "kept; the deck has this card already")
    return true
  }

  private func keep(_ changed: ChangedCard, _ index: Int, _ draft: Card) throws -> Bool {
    let now = surroundings.now()
    let source = changed.now.map { writer.source(of: draft, in: $0, was: changed.was) } ?? changed.card.source
    if draft == changed.card {
      guard changed.now != nil, let source else {
        try store.record([changed.logged(.retained, as: draft.id, in: deckName, at: now)])
        take(.kept, of: index, became: draft.id)
        say("kept, though the document no longer says it")
        return true
      }
      guard let change = try writer.change({ $0.setSource(source, of: draft.id) }) else { return refused(draft) }
      take(.kept, of: index, change: change, became: draft.id)
      say("kept; its source is \(source.place)")
      return true
    }
    var edited = draft
    edited.source = source
    // The history goes with the card. An alias of a card that is not there yet does no harm.
    if edited.id != changed.card.id { try store.recordAlias(was: changed.card.id, now: edited.id, at: now) }
    let alias = try store.aliases().last { $0.was == changed.card.id && $0.now == edited.id }
    guard let change = try writer.change({ $0.replace(changed.card.id, with: edited) }) else {
      if let id = alias?.id { try store.retract(id, at: now) }
      return refused(changed.card)
    }
    if changed.now == nil {
      var kept = changed
      kept.card = edited
      try store.record([kept.logged(.retained, as: edited.id, in: deckName, at: now)])
    }
    take(.edited, of: index, change: change, became: edited.id, alias: alias)
    say("changed; its history stays with it")
    return true
  }

  private func drop(_ index: Int) throws -> Bool {
    let now = surroundings.now()
    switch curation.items[index].subject {
    case .proposal(let proposal):
      try store.record([proposal.logged(.dropped, in: deckName, at: now)])
      take(.dropped, of: index)
      say("dropped")
    case .card(let changed):
      try store.record([changed.logged(.dropped, in: deckName, at: now)])
      guard let change = try writer.change({ $0.remove(changed.card.id) }) else { return refused(changed.card) }
      take(.dropped, of: index, change: change)
      say("removed from the deck; its reviews are kept")
    }
    return true
  }

  private func take(
    _ state: CurationItem.State, of index: Int, change: FileChange? = nil, became: CardID? = nil, alias: Alias? = nil
  ) {
    curation.take(
      Curation.Act(
        index: index, before: curation.items[index].state, after: state, change: change, became: became, alias: alias))
  }

  /// What asks the same of the same sentence as a card that was just decided on is not asked about, too.
  private func settled(_ item: CurationItem, as draft: Card) -> Turn {
    if case .card(let changed) = item.subject, let now = changed.now {
      let answers = [changed.card, draft].map { ProposalKey(evidence: now.text, card: $0) }
      curation.removeOpen { answers.contains($0.key) }
    }
    return .next
  }

  private func refused(_ card: Card) -> Bool {
    say("the card could not be changed without touching others; “study edit \(card.id.short)” opens it")
    return false
  }

  // MARK: Taking back

  private func undo() throws -> Bool {
    guard let act = curation.takeBack() else {
      say("nothing to take back")
      return false
    }
    let now = surroundings.now()
    say("taken back: \(curation.items[act.index].name(of: act.after))")
    guard act.after != .later else { return true }
    // The log first: a card in the deck that nothing was decided of counts as kept, so that none is lost between the two.
    switch curation.items[act.index].subject {
    case .proposal(let proposal):
      try store.record([proposal.logged(.open, in: deckName, at: now)])
      guard act.change != nil || act.became != nil else { break }
      try restore(act) { deck in
        // What the person has taken out already need not be taken out.
        guard let became = act.became, deck.entries.contains(where: { $0.card.id == became }) else { return true }
        return deck.remove(became)
      }
    case .card(let changed):
      try store.record([changed.logged(changed.before ?? .open, as: changed.card.id, in: deckName, at: now)])
      if let id = act.alias?.id { try store.retract(id, at: now) }
      if act.change != nil { try restore(act) { _ in false } }
    }
    return true
  }

  /// Puts the deck's file back to what it was before an act; where it was changed since, only what the act did is undone.
  private func restore(_ act: Curation.Act, otherwise: (inout Deck) -> Bool) throws {
    if let change = act.change, change.before == change.after { return }
    let restored = try writer.change { deck in
      guard let change = act.change, deck.bytes == change.after else { return otherwise(&deck) }
      deck = Deck(parsing: change.before, path: deck.path)
      return true
    }
    if restored == nil { say("the deck was changed since; “study edit \(deckName)” opens it") }
  }
}
