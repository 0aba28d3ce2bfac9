import FoundationEssentials

extension IntervalExplanation {
  /// The explanation in plain words, a sentence or two a line, for a learner.
  public func sentences(clock: StudyClock) -> [String] {
    guard let lastReview, let recallNow, let belowDesired else {
      return ["The card is new: it has never been asked."] + prospects.map(prospectSentence)
    }
    return [recallSentence(recallNow, belowDesired, clock: clock), reviewSentence(lastReview)]
      + changeSentences(lastReview) + (interval.map { [intervalSentence($0)] } ?? [])
      + prospects.map(prospectSentence)
  }
}

extension IntervalExplanation {
  private func recallSentence(_ recallNow: Double, _ belowDesired: Date, clock: StudyClock) -> String {
    let verb = recallNow < desiredRetention ? "It fell" : "It falls"
    let day = clock.day(of: belowDesired).isoText
    return "The chance that you recall it now is \(percent(recallNow)). \(verb) below the wanted "
      + "\(percent(desiredRetention)) on \(day)."
  }

  private func reviewSentence(_ effect: ReviewEffect) -> String {
    let rating = effect.review.rating.name
    guard let elapsedDays = effect.elapsedDays, let recall = effect.recallBefore else {
      return "You have seen it once and rated it \(rating)."
    }
    if elapsedDays < 1 { return "You last saw it twice on one day, and rated it \(rating) the second time." }
    return "You last saw it after \(days(elapsedDays)), when the chance was \(percent(recall)), and rated it \(rating)."
  }

  private func changeSentences(_ effect: ReviewEffect) -> [String] {
    let after = days(effect.after.stability)
    guard let before = effect.before else { return ["With that its stability is \(after)."] }
    let change = "Its stability went from \(days(before.stability)) to \(after)"
    switch effect.change {
    case .first, .untold: return [change + "."]
    case .sameDay(let factor):
      return [change + ": a second answer on one day counts for little (×\(times(factor)))."]
    case .lapsed(let isLimited):
      return [change + (isLimited ? ": the most that a lapse leaves." : ", as it had been forgotten.")]
    case .recalled(let growth):
      return [
        change
          + ", ×\(times(1 + growth.total)). A middling card would have gained \(percent(growth.middling)); this one's gain is",
        "  ×\(times(growth.fromStability)) for its stability: the firmer a memory, the less it gains",
        "  ×\(times(growth.fromDifficulty)) for its difficulty, \(times(before.difficulty)) of 10",
        "  ×\(times(growth.fromForgetting)) for how far it had been forgotten",
        "  ×\(times(growth.fromRating)) for the rating",
      ]
    }
  }

  private func intervalSentence(_ interval: Interval) -> String {
    let range = interval.allowedDays
    let model = "By the model it should come back after \(days(interval.modelDays))"
    let choice = range.count > 1 ? " of \(range.lowerBound) to \(range.upperBound) days" : ""
    let reason =
      switch interval.bound {
      case .mustBeAtLeast(let least): " (at least \(least), to lie beyond the lesser ratings or the last interval)"
      case .mustBeAtMost(let most): " (at most \(most), the longest that you allow)"
      case nil: ""
      }
    return model + "; it was given \(days(Double(interval.days)))" + choice + reason + "."
  }

  private func prospectSentence(_ prospect: Prospect) -> String {
    let name = prospect.outcome.rating.name
    return "\(name): back in \(prospect.outcome.wait.text), then recalled with \(percent(prospect.recallWhenDue)); "
      + "stability \(days(prospect.stability))"
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private func days(_ days: Double) -> String { "\(times(days)) d" }

  /// Two decimals below 10, none from 100 on; zeros at the end are left out.
  private func times(_ number: Double) -> String {
    let scale = number < 10 ? 100 : number < 100 ? 10 : 1
    let scaled = Int((number * Double(scale)).rounded())
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: scale)
    guard rest > 0 else { return String(whole) }
    var decimals = String(scale + rest).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(whole).\(decimals)"
  }
}
