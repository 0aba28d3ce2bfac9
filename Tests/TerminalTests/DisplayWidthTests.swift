import Terminal
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("größe", 5), ("gro\u{308}ße", 5), ("日本語", 6), ("ﾊﾝｶｸ", 4), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("👍", 2), ("👍🏽", 2), ("👩‍👧", 2), ("🇩🇪", 2), ("🇩", 1), ("か\u{3099}", 2), ("\u{600}1", 2), ("☺\u{FE0F}", 2),
    ("☺", 1), ("1\u{FE0F}\u{20E3}", 2), ("a\u{200B}b", 2), ("“…” — ━✓✗◐›▁", 12),
    ("ก็", 1), ("क", 1), ("𝒳", 1), ("a\u{AD}b", 3),
  ])
  func `a text takes the columns that a terminal gives it`(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }
}
