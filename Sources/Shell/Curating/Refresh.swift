import Cards
import Documents
import Foundation
import Questions
import Storage
import Terminal

/// Carries out what a refresh found, as far as the person agrees.
@MainActor struct Refresh {
  let surroundings: Surroundings
  let store: ProgressStore
  let document: Document
  let generation: Generation
  let plan: RefreshPlan
  let writer: DeckWriter

  private var console: any Console { surroundings.console }
  private var deckName: String { writer.file.name }
  private var dot: String { " \(console.appearance.symbols.separator) " }
  private var screen: CurationScreen {
    CurationScreen(columns: min(console.columns, 100), appearance: console.appearance)
  }
  private var report: RefreshReport {
    RefreshReport(
      plan: plan, deckName: deckName, documentName: (document.path as NSString).lastPathComponent, screen: screen)
  }

  private func say(_ line: String) {
    console.write(lines: StyledText(line.visible).wrapped(to: screen.columns, hanging: 2))
  }

  func summarise() {
    say(GenerationReport(document: document, generation: generation, dot: dot).size)
    console.write(lines: report.summary)
  }

  // MARK: Only saying it

  /// Lists everything; nothing is changed.
  ///
  /// - Parameter isAsked: whether the person asked for no more than this.
  func report(isAsked: Bool) {
    if !plan.moved.isEmpty { console.write(lines: ["", "moved:"] + report.moves(atMost: .max)) }
    console.write(lines: report.changes)
    if !plan.new.isEmpty { console.write(lines: ["", "new:"] + report.news) }
    let isDone = plan.moved.isEmpty && plan.changed.isEmpty && plan.new.isEmpty
    guard !isDone else { return }
    surroundings.print()
    say(
      "nothing was changed" + (isAsked ? "" : "; on a terminal you are asked, and --yes does what needs no judgement"))
  }

  // MARK: Without being asked

  /// Brings lines up to date and adds what is new. Cards whose evidence changed need a person.
  func apply() throws {
    var writer = writer
    let now = surroundings.now()
    let moved = try move(&writer)
    console.write(lines: report.changes)
    let added = writer.add(plan.new.map(\.question))
    if added > 0 { try writer.file.write() }
    try store.record(plan.new.map { $0.logged(.written, as: $0.question.card.id, in: deckName, at: now) })
    try store.noteRead(
      generation.sentencesInside, of: deckName, but: Curation(plan.changed.map { .init(subject: .card($0)) }))
    if !plan.changed.isEmpty { surroundings.print() }
    let done = [
      moved > 0 ? "\(counted(moved, "source line")) brought up to date" : nil,
      added > 0 ? "\(counted(added, "card")) added" : nil,
      plan.changed.isEmpty ? nil : "\(plan.changed.count) for you to decide on (study refresh \(deckName))",
    ].compactMap { $0 }
    say(done.isEmpty ? "nothing had to be changed" : done.joined(separator: dot))
  }

  /// - Returns: how many cards' lines were changed.
  private func move(_ writer: inout DeckWriter) throws -> Int {
    guard !plan.moved.isEmpty else { return 0 }
    var count = 0
    _ = try writer.change { deck in
      count = deck.setSources(Dictionary(plan.moved.map { ($0.card.id, $0.source) }) { first, _ in first })
      return count > 0
    }
    return count
  }

  // MARK: Asking

  func ask() throws -> CurationRunner.Ending {
    var writer = writer
    if !plan.moved.isEmpty {
      switch askWhetherToMove() {
      case .yes:
        let count = try move(&writer)
        console.write(.dim("  \(counted(count, "source line")) brought up to date"))
      case .no: console.write(.dim("  the lines stay as they are"))
      case .leave(let ending): return ending
      }
    }
    let items =
      plan.changed.map { CurationItem(subject: .card($0)) } + plan.new.map { CurationItem(subject: .proposal($0)) }
    let runner = CurationRunner(
      surroundings: surroundings, store: store, writer: writer, curation: Curation(items), document: document.path)
    let ending = try runner.run()
    try store.noteRead(generation.sentencesInside, of: deckName, but: runner.curation)
    if !items.isEmpty {
      surroundings.print()
      say(runner.curation.result(separator: dot))
      let left = items.count - runner.curation.decidedCount
      if left > 0 {
        say("\(left) left to decide; “study refresh \(deckName)” goes on with \(left == 1 ? "it" : "them")")
      }
    }
    return ending
  }

  private enum Answer {
    case yes, no
    case leave(CurationRunner.Ending)
  }

  private func askWhetherToMove() -> Answer {
    console.write(lines: [""] + report.moves(atMost: 12))
    say("")
    console.write(
      lines: StyledText.dim(
        "Enter brings these lines in “Source:” up to date\(dot)n leaves them\(dot)q leaves"
      ).wrapped(to: screen.columns, indent: 2, hanging: 2))
    while true {
      switch console.readKey(prompt: StyledText("  \(console.appearance.symbols.prompt) ")) {
      case .enter, .character("y"): return .yes
      case .character("n"): return .no
      case .character("q"), .endOfFile: return .leave(.left)
      case .interrupted, .hungUp: return .leave(.interrupted)
      case .character, .backspace, .escape, .other: continue
      }
    }
  }
}
