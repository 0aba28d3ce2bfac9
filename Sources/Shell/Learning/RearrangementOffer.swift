import Cards
import Foundation
import Scheduling
import Storage
import Terminal

/// Shows what moving cards to other days would do, and does it when the learner wants it.
@MainActor struct RearrangementOffer {
  var rearrangement: Rearrangement
  var collection: Collection
  var surroundings: Surroundings

  /// - Parameters:
  ///   - isWanted: whether the learner has said yes on the command line already.
  ///   - nothing: what is said where no card moves.
  func make(isWanted: Bool, otherwise nothing: String) throws {
    guard !rearrangement.moves.isEmpty else { return surroundings.print(StyledText(nothing)) }
    let console = surroundings.console
    console.write(lines: sentences.flatMap { StyledText($0).wrapped(to: console.columns, hanging: 2) })
    console.write(lines: chart)
    guard try isWanted || isAgreed() else { return surroundings.print(.dim("nothing was moved")) }
    let now = surroundings.now()
    let offset = surroundings.utcOffsetSeconds(now)
    let store = try surroundings.library.openProgress(now: now)
    try store.record(
      rearrangement.moves.map { move in
        LoggedMark(
          card: collection.items[move.index].card.id, mark: .move(to: move.to), at: now, utcOffsetSeconds: offset)
      })
    surroundings.print(StyledText("\(counted(rearrangement.moves.count, "card")) moved; “study undo” takes it back"))
  }

  private func isAgreed() throws -> Bool {
    let console = surroundings.console
    guard console.isInteractive else {
      throw CommandFailure(sentence: "nothing was moved; add --yes to do it without being asked")
    }
    let dot = " \(console.appearance.symbols.separator) "
    console.write(.dim("Enter moves them\(dot)q leaves everything as it is"))
    while true {
      switch console.readKey(prompt: StyledText("\(console.appearance.symbols.prompt) ")) {
      case .enter: return true
      case .character("q"), .endOfFile: return false
      case .interrupted, .hungUp: throw CommandFailure(sentence: "", status: .interrupted)
      case .character, .backspace, .escape, .other: continue
      }
    }
  }

  private var today: StudyDay { collection.clock.day(of: surroundings.now()) }

  private var sentences: [String] {
    let moves = rearrangement.moves
    let days = moves.map(\.to)
    let first = days.min() ?? today
    let last = days.max() ?? today
    let span = first == last ? "to \(first.isoText)" : "to the days from \(first.isoText) to \(last.isoText)"
    var sentences = [
      "\(counted(moves.count, "card")) would move \(span); today would take \(minutes(rearrangement.loadsAfter)) instead of "
        + "\(minutes(rearrangement.loadsBefore))."
    ]
    if let recall = rearrangement.meanRecall {
      let change = rearrangement.moreForgotten
      sentences.append(
        "Their chance of being recalled when they are asked: \(percent(recall.after)) instead of \(percent(recall.before)), "
          + "about \(decimal(abs(change), places: 1)) \(change < 0 ? "fewer" : "more") forgotten.")
    }
    return sentences
  }

  private func minutes(_ loads: DayLoads) -> String { "\(Int((loads[today] / 60).rounded(.up))) min" }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// Minutes of work on the days that change, before and after.
  private var chart: [StyledText] {
    let days = Set(rearrangement.moves.flatMap { [max($0.from, today), $0.to] }).sorted().prefix(14)
    func column(_ loads: DayLoads) -> [String] { days.map { "\(Int((loads[$0] / 60).rounded(.up)))" } }
    let table = Table(
      names: ["day"] + days.map(\.isoText),
      columns: [["min before"] + column(rearrangement.loadsBefore), ["after"] + column(rearrangement.loadsAfter)],
      width: min(surroundings.console.columns, 80) - 2)
    return table.lines.enumerated().map { $0.offset == 0 ? .dim("  " + $0.element) : StyledText("  " + $0.element) }
  }
}
