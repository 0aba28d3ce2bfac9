import Cards
import Scheduling

/// Makes decks, texts and cards by chance, the same from the same seed: good ones and broken ones.
struct RandomDeck {
  private var chance: SeededGenerator

  init(seed: UInt64) {
    chance = SeededGenerator(seed: seed)
  }

  /// A deck file with everything a person might write, mistakes included.
  mutating func text() -> String {
    let lineEnd = chance.pick(["\n", "\n", "\n", "\r\n"])
    var lines: [String] = []
    if chance.once(in: 2) { lines += ["---", "name: " + phrase(), "tags: [a, b c]", "---", ""] }
    if chance.once(in: 3) { lines += [phrase(), ""] }
    for _ in 0..<chance.below(8) {
      lines += block()
      if !chance.once(in: 5) { lines.append("") }
    }
    let text = lines.joined(separator: lineEnd)
    return (chance.once(in: 8) ? "\u{feff}" : "") + text + (chance.once(in: 3) ? "" : lineEnd)
  }

  private mutating func block() -> [String] {
    var lines: [String]
    switch chance.below(7) {
    case 0: lines = ["Q: " + phrase(), "A: " + phrase()]
    case 1: lines = ["Q: " + phrase(), "A:", "- " + phrase(), "- " + phrase(), "  " + phrase()]
    case 2: lines = ["Q: " + phrase(), "- [x] " + phrase(), "- [ ] " + phrase()]
    case 3: lines = ["C: \(phrase()) [\(phrase())] \(phrase()) [\(phrase())|\(phrase())]"]
    case 4: lines = ["Q: " + phrase(), "", "```", "A: " + phrase(), "```", "A: " + phrase(), "", phrase()]
    case 5: lines = ["---", phrase()]
    default:
      lines = (0..<3).map { _ in
        chance.pick(["Q:", "A:", "C:", "Hint:", "q:", " A:", "```", "$$", "---", "-"]) + " " + phrase()
      }
    }
    if chance.once(in: 3) { lines.append("Source: line \(chance.below(90)), \"\(phrase())\"") }
    if chance.once(in: 4) { lines.append("Also: " + phrase()) }
    if chance.once(in: 4) { lines.append("Hint: " + phrase()) }
    return lines
  }

  private mutating func phrase() -> String {
    let words = [
      "rock", "pumice", "Où", "e\u{301}", "日本", "3.14", "`x[0]`", "$a_1$", "[link](a.b)", "\\[", "]", "C++", "🪨",
      "\u{a0}", "—", "|",
      "$5", "`", "",
    ]
    return (0...chance.below(5)).map { _ in chance.pick(words) }.joined(separator: " ")
  }

  /// Cards whose texts look like everything that means something in a deck.
  mutating func cards() -> [Card] {
    (0...chance.below(4)).flatMap { _ in cardsOfOneText() }
  }

  private mutating func cardsOfOneText() -> [Card] {
    let accepted = chance.once(in: 3) ? [nasty(), nasty() + " 2"] : []
    let source = chance.once(in: 3) ? Source(place: "line 3", quotation: "a \"b\" c") : nil
    let tags = chance.once(in: 3) ? ["x", "y, z", "\"q\""] : []
    let contents: [Card.Content]
    switch chance.below(4) {
    case 0: contents = [.short(prompt: nasty(), answer: nasty())]
    case 1:
      contents = [
        .list(prompt: nasty(), items: (0...chance.below(3)).map { _ in nasty() }, isOrdered: chance.once(in: 2))
      ]
    case 2:
      contents = [
        .choice(
          prompt: nasty(),
          choices: [Choice(text: nasty(), isRight: true)]
            + (0...chance.below(3)).map { _ in Choice(text: nasty(), isRight: chance.once(in: 2)) })
      ]
    default:
      let text = ClozeText(segments: [
        .text(nasty() + " "), .gap(answer: nasty(), hint: chance.once(in: 2) ? "hint" : nil),
        .text(" " + nasty() + " "),
        .gap(answer: nasty(), hint: nil),
      ])
      contents = chance.once(in: 3) ? [.cloze(text, gap: 1)] : [.cloze(text, gap: 0), .cloze(text, gap: 1)]
    }
    return contents.map { Card($0, acceptedAnswers: accepted, source: source, tags: tags) }
  }

  private mutating func nasty() -> String {
    let bits = [
      "Q: a", "A: b", "C: [c]", "Hint: d", "q: e", " A: f", "---", "- g", "1. h", "- [x] i", "[ ] j", "```", "~~~",
      "$$", "\\Q: k",
      "\\", "[", "]", "|", "`", "$", "    code", "", "plain text", "\\- l", "[m](n)", "Où", "\\\\--- ", "```swift",
      "x $$", "*", "\t",
    ]
    let text = (0...chance.below(4)).map { _ in chance.pick(bits) }.joined(separator: chance.once(in: 3) ? " " : "\n")
    return text.contains { !$0.isWhitespace } ? text : "text"
  }
}
