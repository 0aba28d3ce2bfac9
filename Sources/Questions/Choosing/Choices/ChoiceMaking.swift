import Cards
import Language

/// Makes choice cards of short questions: the same question, its answer among wrong ones.
struct ChoiceMaking {
  let proposals: Proposals
  let seed: UInt64
  private let distractors: Distractors
  var inventory: FillerInventory { distractors.inventory }

  init(proposals: Proposals, seed: UInt64, likeness: WordLikeness) {
    self.proposals = proposals
    self.seed = seed
    distractors = Distractors(
      inventory: FillerInventory(of: proposals), alsoTrue: AlsoTrue(proposals), likeness: TermLikeness(words: likeness))
  }

  /// A candidate as it would be with choices, and how much better that would be.
  private struct Offer {
    var candidate: Candidate
    var gain: Int
  }

  /// The share of a deck's cards that are choice cards, where so many gain by it.
  static let share = 0.16

  /// The chosen cards, a few of the short ones as choice cards: those that gain most by it.
  func mixed(into chosen: [Candidate]) -> [Candidate] {
    let offers = chosen.indices.compactMap { index in offer(for: chosen[index]).map { (index, $0) } }
    let most = Int((Self.share * Double(chosen.count)).rounded())
    let best = offers.filter { $0.1.gain > 0 }.sorted { (-$0.1.gain, $0.0) < (-$1.1.gain, $1.0) }.prefix(most)
    var mixed = chosen
    for (index, offer) in best { mixed[index] = offer.candidate }
    return mixed
  }

  /// Every short question that has good wrong answers, as a choice card, and a few sentences to be called true or false.
  func choices(among candidates: [Candidate]) -> [Candidate] {
    let offered = candidates.compactMap { offer(for: $0)?.candidate }
    let most = Int(TrueOrFalse.share * Double(offered.count))
    return offered
      + TrueOrFalse(proposals: proposals, distractors: distractors, seed: seed).cards(
        among: candidates, most: most, without: Set(offered.map(\.passage)))
  }

  private func offer(for candidate: Candidate) -> Offer? {
    guard case .short(let prompt, let answer) = candidate.form, Self.isOffered(candidate.rule) else { return nil }
    var chance = ChoiceChance(seed: seed, prompt: prompt)
    guard
      let found = distractors.find(
        prompt: prompt, answer: answer, rule: candidate.rule, kind: candidate.kind, evidence: candidate.passage,
        chance: &chance)
    else { return nil }
    let right = Choice(text: found.answer, isRight: true)
    var choices = found.texts.map { Choice(text: $0, isRight: false) }
    if found.isSorted {
      choices.insert(right, at: place(of: answer, among: found.texts))
    } else {
      choices = chance.shuffled([right] + choices)
    }
    guard ChoiceFaults.first(in: choices, prompt: prompt) == nil else { return nil }
    var candidate = candidate
    candidate.form = .choice(prompt: prompt, choices: choices)
    candidate.acceptedAnswers = []
    return Offer(candidate: candidate, gain: gain(answer, candidate, found))
  }

  /// Reasons and conditions have no class of which others could be offered.
  static func isOffered(_ rule: Rule) -> Bool {
    switch rule {
    case .naming, .definition, .subject, .object, .agent, .oblique, .when, .place, .quantity, .apposition: true
    default: false
    }
  }

  /// How much better choices are than typing: long answers are hard to type, and “what” has often more than one answer.
  private func gain(_ answer: String, _ candidate: Candidate, _ found: Distractors.Found) -> Int {
    // A number is typed in a moment; among others it is only worth recognising where the document has rivals for it.
    if found.isSorted { return 1 + found.ownTexts.count / 2 }
    var gain = found.ownTexts.count - 1
    let words = answer.split(separator: " ").count
    if words >= 3 || answer.count >= 16 { gain += 2 } else if words == 2 || answer.count >= 10 { gain += 1 }
    if [.subject, .object, .oblique].contains(candidate.rule) { gain += 1 }
    return gain
  }
}
