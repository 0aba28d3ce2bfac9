import Exchange
import Foundation
import Questions
import Storage
import Terminal

/// Has the questions of documents edited while a person watches.
@MainActor struct EditingRun {
  private let editor: CardEditor
  private let surroundings: Surroundings
  private let explains: Bool
  private let isOutputData: Bool

  /// - Parameters:
  ///   - isOutputData: whether standard output is for data, and what is told belongs on standard error.
  ///   - explains: whether each card that was changed, dropped or kept against the editor is told.
  init(
    address: HTTPAddress, model: String, timeout: Duration, isOutputData: Bool, explains: Bool,
    in surroundings: Surroundings
  ) {
    self.surroundings = surroundings
    self.explains = explains
    self.isOutputData = isOutputData
    var kept: EditorReplies?
    do {
      kept = try EditorReplies(opening: surroundings.library.editorRepliesPath)
    } catch {
      surroundings.warn("\(error.sentence); the editor is asked anew")
    }
    let teller = EditorTeller(address: address, model: model, isOutputData: isOutputData, surroundings: surroundings)
    editor = CardEditor(
      model: model,
      replies: ModelReplies(address: address, timeout: timeout, kept: kept) { event in teller.tell(event) })
  }

  /// The questions as the editor leaves them. Ctrl-C ends the work with nothing written; answers that have come are kept.
  func edited(_ generation: Generation) throws -> Generation {
    guard !generation.questions.isEmpty else { return generation }
    let console = surroundings.console
    let began = surroundings.now()
    var bar = ProgressBar(unit: "cards", total: generation.questions.count)
    defer { console.redraw(status: nil) }
    var prompts = Set(generation.questions.map(\.card.prompt))
    var decisions: [EditorDecision] = []
    var unanswered = 0
    for question in generation.questions {
      let decision = try editor.decision(on: question, others: prompts) {
        if console.interruption() != nil { throw CommandFailure(sentence: "", status: .interrupted) }
        bar.report(done: decisions.count, elapsed: .seconds(surroundings.now().timeIntervalSince(began)), on: console)
      }
      if decision == nil { unanswered += 1 }
      if case .reworded(let rewritten) = decision { prompts.insert(rewritten.card.prompt) }
      decisions.append(decision ?? .stands)
      // Answers that were kept come without waiting.
      if console.interruption() != nil { throw CommandFailure(sentence: "", status: .interrupted) }
      bar.report(done: decisions.count, elapsed: .seconds(surroundings.now().timeIntervalSince(began)), on: console)
    }
    console.redraw(status: nil)
    let report = EditingReport(
      model: editor.model, questions: generation.questions, decisions: decisions, unanswered: unanswered)
    let dot = " \(console.appearance.symbols.separator) "
    for line in [report.summary(dot: dot)] + (explains ? report.explanations : []) {
      surroundings.tell(line, isOutputData: isOutputData)
    }
    return generation.edited(by: decisions)
  }
}

/// Says in words what befalls the asking.
@MainActor private struct EditorTeller {
  let address: HTTPAddress
  let model: String
  let isOutputData: Bool
  let surroundings: Surroundings

  func tell(_ event: ModelReplies.Event) {
    surroundings.console.redraw(status: nil)
    switch event {
    case .connecting(let servers):
      surroundings.tell(
        "each card and its sentence go to \(model) at \(address), and nowhere else", isOutputData: isOutputData)
      if let far = servers.first(where: { $0.reach == .elsewhere }) {
        surroundings.warn(
          "\(address.authority) (\(far.numeric)) is neither on this machine nor in a private network: the cards and their "
            + "sentences go there unencrypted, and anybody on the way can read them; Ctrl-C stops it")
      }
    case .gaveUp(let failure):
      surroundings.warn(
        "\(address): \(failure.sentence); after \(ModelReplies.patience) failures in a row the editor is asked no more, "
          + "and the cards stand as they are")
    case .repliesNotKept(let error): surroundings.warn("\(error.sentence); the editor's answers are not kept")
    }
  }
}

extension Surroundings {
  /// Tells something in passing, beside standard output where that is for data.
  fileprivate func tell(_ text: String, isOutputData: Bool) {
    if isOutputData { console.writeError(text) } else { say(text) }
  }
}
