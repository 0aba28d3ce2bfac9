import Scheduling
import Testing

@testable import Cards

@Suite struct ClozeTextTests {
  @Test(arguments: [
    ("a [b] c", ["a ", "<b>", " c"]),
    ("[a][b|c]", ["<a>", "<b|c>"]),
    ("[ a | b ]", ["<a|b>"]),
    ("[a|]", ["<a>"]),
    (#"\[a\] [b]"#, ["[a] ", "<b>"]),
    (#"\\[a]"#, [#"\"#, "<a>"]),
    (#"[a\]b]"#, ["<a]b>"]),
    (#"[a\|b|c]"#, ["<a|b|c>"]),
    ("[a [b] c]", ["<a [b] c>"]),
    ("in [0, 1) is [half open]", ["in [0, 1) is ", "<half open>"]),
    ("see [the site](https://a.b/[c]) for [d]", ["see [the site](https://a.b/[c]) for ", "<d>"]),
    ("![a [b]](c.png) is [d]", ["![a [b]](c.png) is ", "<d>"]),
    ("![a] b", ["!", "<a>", " b"]),
    ("<https://a.b/[c]> [d]", ["<https://a.b/[c]> ", "<d>"]),
    ("[a](b c) d", ["<a>", "(b c) d"]),
    (#"[a](b "c [d]") [e]"#, [#"[a](b "c [d]") "#, "<e>"]),
    ("`a[0]` is [b]", ["`a[0]` is ", "<b>"]),
    ("``a`[0]`` is [b]", ["``a`[0]`` is ", "<b>"]),
    ("[`a[0]`] is b", ["<`a[0]`>", " is b"]),
    ("a ` and [b]", ["a ` and ", "<b>"]),
    ("$x[1]$ is [a]", ["$x[1]$ is ", "<a>"]),
    ("$$x [1]$$ is [a]", ["$$x [1]$$ is ", "<a>"]),
    ("from $5 to [$6] and $7", ["from $5 to ", "<$6>", " and $7"]),
    ("US$5, [6] or 7$", ["US$5, ", "<6>", " or 7$"]),
    (#"\$5 [a] 6$"#, ["$5 ", "<a>", " 6$"]),
    ("```\n[a]\n```\n[b]", ["```\n[a]\n```\n", "<b>"]),
    ("a\n\n    [b]\n\n[c]", ["a\n\n    [b]\n\n", "<c>"]),
    ("- a\n\n    [b]", ["- a\n\n    ", "<b>"]),
    ("$$\n[a]\n$$\n[b]", ["$$\n[a]\n$$\n", "<b>"]),
    ("[a\nb] c", ["<a\nb>", " c"]),
    ("[a\n\nb] [c]", ["[a\n\nb] ", "<c>"]),
  ])
  func `brackets are gaps where they are not something else`(markdown: String, segments: [String]) {
    #expect(drawn(ClozeText(parsing: markdown)) == segments)
  }

  @Test(
    arguments: [
      [.text("a "), .gap(answer: "b", hint: nil), .text(" c")],
      [.gap(answer: "b", hint: "c d"), .gap(answer: "e", hint: nil)],
      [.text("[x] \\ "), .gap(answer: "b]|[", hint: "h")],
      [.text("a\\"), .gap(answer: "b\\", hint: "c")],
      [.text("costs $5, "), .gap(answer: "6$", hint: nil), .text(" 7$")],
      [.text("a ` "), .gap(answer: "b ` c", hint: nil), .text(" ` d")],
      [.text("<a:b "), .gap(answer: "c", hint: nil), .text("> d")],
      [.text("```\n"), .gap(answer: "c", hint: nil), .text("\n```")],
      [.text("[a](b) "), .gap(answer: "c", hint: nil)],
      [.text("!"), .gap(answer: "c", hint: nil), .text("(d)")],
      [.gap(answer: "c", hint: nil), .text("\\(d)")],
      [.text("`x[0]` "), .gap(answer: "`y[1]`", hint: nil)],
    ] as [[ClozeText.Segment]])
  func `a cloze text written and read again is the same text`(segments: [ClozeText.Segment]) {
    let text = ClozeText(segments: segments)
    #expect(drawn(ClozeText(parsing: text.markdown)) == drawn(text))
  }

  @Test(arguments: 0..<300)
  func `any cloze text written and read again is the same text but for white space`(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let bits = [
      "a", "b c", " ", "[", "]", "\\", "|", "`", "``", "$", "$$", "(", ")", "](", "!", "<", ">", "http:", "\n", "\n\n",
      "é", "-",
      "1", "*",
    ]
    var segments: [ClozeText.Segment] = []
    for _ in 0...chance.below(4) {
      segments.append(.text((0...chance.below(6)).map { _ in chance.pick(bits) }.joined()))
      let answer = (0...chance.below(4)).map { _ in chance.pick(bits) }.joined().normalForm
      if !answer.isEmpty {
        segments.append(.gap(answer: answer, hint: chance.once(in: 3) ? "hint" : nil))
      }
    }
    let text = ClozeText(segments: segments)
    let again = drawn(ClozeText(parsing: text.markdown)).map { $0.foldingWhiteSpace(atStart: false, atEnd: false) }
    #expect(again == drawn(text).map { $0.foldingWhiteSpace(atStart: false, atEnd: false) }, "\(text.markdown)")
  }

  @Test func `a gap is asked with the other gaps filled in`() {
    let text = ClozeText(parsing: "[Rome] lies on the [Tiber|a river].")
    let cards = (0..<2).map { Card(.cloze(text, gap: $0)) }
    #expect(cards.map(\.prompt) == ["[…] lies on the Tiber.", "Rome lies on the […]."])
    #expect(cards.map(\.answer) == ["Rome", "Tiber"])
    #expect(cards.map(\.hint) == [nil, "a river"])
  }
}

/// Segments as text, a gap between `<` and `>`.
private func drawn(_ text: ClozeText) -> [String] {
  text.segments.map { segment in
    switch segment {
    case .text(let text): text
    case .gap(let answer, let hint?): "<\(answer)|\(hint)>"
    case .gap(let answer, nil): "<\(answer)>"
    }
  }
}
