import Terminal
import Testing

@Suite struct StyledTextTests {
  @Test func `neighbours with one role are one span, and empty ones are none`() {
    let text: StyledText = "\("deck", .accent) · \(83) cards\("", .right)\(StyledText.dim("!"))"
    #expect(
      text.spans.map(\.text) == ["deck", " · 83 cards", "!"] && text.spans.map(\.role) == [.accent, .plain, .dim])
    #expect(StyledText("a") + StyledText("b") == StyledText("ab"))
    #expect(text.plainText == "deck · 83 cards!")
    #expect(text.width == 16)
    #expect(["a", .accent("b")].joined(separator: ", ").plainText == "a, b")
  }

  @Test func `text that comes in is harmless, whatever way it comes`() {
    let evil = "a\u{1B}[2J\tb"
    #expect(StyledText(evil).plainText == "a^[[2J  b")
    #expect(("x\(evil, .right)" as StyledText).plainText == "xa^[[2J  b")
    #expect(StyledText.wrong(evil).plainText == "a^[[2J  b")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a\tb\tc", "a   b   c"), ("日\tb", "日  b"),
    ("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\u{B}g\u{C}h", "a\nb\nc\nd\ne\nf\ng\nh"),
    ("\u{0}\u{7}\u{1B}\u{7F}", "^@^G^[^?"), ("\u{9B}31m\u{90}", "<9B>31m<90>"),
    ("\u{202E}abc\u{202C}\u{2066}d\u{2069}", "abcd"),
    ("\u{FEFF}a\u{FFFE}", "a\u{FFFD}"), ("e\u{301}\u{202E}", "e\u{301}"), ("\u{200F}שלום", "\u{200F}שלום"),
    ("👩‍👧", "👩‍👧"), ("a\u{301}\u{9B}", "a\u{301}<9B>"),
  ])
  func `what could steer a terminal becomes a sign or vanishes`(text: String, visible: String) {
    #expect(Array(text.visible.unicodeScalars) == Array(visible.unicodeScalars))
  }

  @Test func `line breaks can become blanks`() {
    #expect("a\r\nb\u{2028}c\td".visible(lineBreaks: .joined) == "a b c   d")
  }

  @Test func `no text has a control character left, or more of them when it is made visible twice`() {
    for value in 0..<0x3000 as Range<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar) + "b"
      let visible = text.visible
      let hasControl = visible.unicodeScalars.contains {
        $0.properties.generalCategory == .control && $0 != "\n"
      }
      #expect(!hasControl && visible.visible == visible, "U+\(String(value, radix: 16))")
    }
  }
}

@Suite struct WrappingTests {
  private func wrapped(_ text: StyledText, _ columns: Int, indent: Int = 0, hanging: Int = 0) -> String {
    text.wrapped(to: columns, indent: indent, hanging: hanging).map { $0.plainText + "|" }.joined(separator: "\n")
  }

  @Test func `a prompt is broken between words`() {
    #expect(
      wrapped("How many countries and regions had China as their largest trading partner in 2021?", 40) == """
        How many countries and regions had China|
        as their largest trading partner in|
        2021?|
        """)
  }

  @Test func `what follows the first line hangs`() {
    #expect(
      wrapped("“By 2021 China had become the largest trading partner.”", 24, indent: 2, hanging: 3) == """
          “By 2021 China had|
           become the largest|
           trading partner.”|
        """)
  }

  @Test func `a word longer than a line is broken inside, any other never`() {
    #expect(wrapped("see https://example.org/a now", 12) == "see|\nhttps://exam|\nple.org/a|\nnow|")
    #expect(wrapped("a Belt-and-Road b", 14) == "a|\nBelt-and-Road|\nb|")
    #expect(wrapped("well—spelled", 8) == "well—|\nspelled|")
    #expect(wrapped("no\u{A0}break here", 9) == "no\u{A0}break|\nhere|")
  }

  @Test func `text without blanks is broken between its characters, but not before a full stop`() {
    #expect(wrapped("人类命运共同体。新的", 8) == "人类命运|\n共同体。|\n新的|")
    #expect(wrapped("人类命运。「新」", 8) == "人类命|\n运。|\n「新」|")
    #expect(wrapped("the 共同体 idea", 9) == "the 共同|\n体 idea|")
  }

  @Test func `wide characters are never cut in two`() {
    #expect(wrapped("日本語", 5) == "日本|\n語|")
    #expect(wrapped("👩‍👧👩‍👧", 3) == "👩‍👧|\n👩‍👧|")
    #expect(wrapped("日本", 1) == "日|\n本|")
  }

  @Test func `line breaks and blanks of the text itself are kept`() {
    #expect(wrapped("let a = 1\n\n  let b = 2", 20) == "let a = 1|\n|\n  let b = 2|")
    #expect(wrapped("one two  ", 4) == "one|\ntwo|")
    #expect(wrapped("", 10) == "|")
    #expect(wrapped("  ", 10) == "|")
  }

  @Test func `roles go through a break`() {
    let lines = ("\("green words", .right) plain" as StyledText).wrapped(to: 6)
    #expect(lines == [.right("green"), .right("words"), "plain"])
  }

  @Test(arguments: 1..<60)
  func `nothing is lost and nothing too wide at any width`(columns: Int) {
    let text: StyledText = "The shared future: 人类命运共同体, 👍🏽 and a_very_long_identifier_without_blanks, cafe\u{301}."
    let lines = text.wrapped(to: columns, indent: 1, hanging: 2)
    #expect(lines.allSatisfy { $0.width <= max(columns, 4) })
    let letters = lines.map(\.plainText).joined().filter { $0 != " " }
    #expect(letters == text.plainText.filter { $0 != " " })
  }

  @Test func `a note stands at the right edge, or below where there is no room`() {
    let answer: StyledText = "✗ 124"
    #expect(answer.wrapped(to: 30, note: "you wrote 142").map(\.plainText) == ["✗ 124            you wrote 142"])
    #expect(answer.wrapped(to: 20, note: "you wrote 142").map(\.plainText) == ["✗ 124  you wrote 142"])
    #expect(answer.wrapped(to: 19, note: "you wrote 142").map(\.plainText) == ["✗ 124", "      you wrote 142"])
    #expect(
      answer.wrapped(to: 10, hanging: 2, note: "you wrote 142").map(\.plainText)
        == ["✗ 124", "  you", "  wrote", "  142"])
    #expect(answer.wrapped(to: 19, note: "").map(\.plainText) == ["✗ 124"])
  }

  @Test func `a text is cut with a sign at its end`() {
    #expect(StyledText("How many doses").truncated(to: 14).plainText == "How many doses")
    #expect(StyledText("How many doses").truncated(to: 13).plainText == "How many dos…")
    #expect(StyledText("How many doses").truncated(to: 10).plainText == "How many…")
    #expect(StyledText("日本語").truncated(to: 5).plainText == "日本…")
    #expect(StyledText("日本語").truncated(to: 4).plainText == "日…")
    #expect(StyledText("one\ntwo").truncated(to: 20).plainText == "one two")
    #expect(StyledText("ab").truncated(to: 1).plainText == "…")
    #expect(StyledText("ab").truncated(to: 0).plainText == "")
    #expect(StyledText.accent("abc").truncated(to: 2) == .accent("a…"))
  }

  @Test func `columns are filled by what is seen`() {
    #expect(StyledText("日本").padded(to: 6).plainText == "日本  ")
    #expect(StyledText("12").padded(to: 4, .right).plainText == "  12")
    #expect(StyledText("12345").padded(to: 4).plainText == "12345")
  }
}
