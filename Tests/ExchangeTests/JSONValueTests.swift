import Exchange
import Foundation
import Testing

@Suite struct JSONValueTests {
  @Test(
    arguments: [
      (.null, "null"), (.bool(true), "true"), (.integer(-7), "-7"), (.list([]), "[]"), (.object([]), "{}"),
      (.number(0.9), "0.9"), (.number(1e-7), "1e-07"), (.number(3), "3.0"), (.number(.nan), "null"),
      (.number(-.infinity), "null"),
      ("größe 日本語 👩‍👧", #""größe 日本語 👩‍👧""#),
      ("a \"quote\", a \\, a\ttab, two\r\nlines", #""a \"quote\", a \\, a\ttab, two\r\nlines""#),
      ("\u{0}\u{1b}[31m\u{7f}\u{9b}\u{2028}", #""\u0000\u001b[31m\u007f\u009b\u2028""#),
      (["b": 1, "a": .list([2, .null])], #"{"b": 1, "a": [2, null]}"#),
    ] as [(JSONValue, String)])
  func `a value is written on one line`(value: JSONValue, line: String) {
    #expect(value.line == line)
    #expect(value.indented == line)
  }

  @Test func `what has no room on one line is written over several, members in the order given`() {
    let long = String(repeating: "a long text ", count: 17)
    let value: JSONValue = ["b": ["x": .text(long), "list": .list([.text(long), 1])], "a": .list([])]
    #expect(
      value.indented == """
        {
          "b": {
            "x": "\(long)",
            "list": ["\(long)", 1]
          },
          "a": []
        }
        """)
  }

  @Test(arguments: [0..<0x80, 0x80..<0x800, 0x2000..<0x2100, 0xffe0..<0x10000, 0x1f600..<0x1f650])
  func `every text reads back the same`(scalars: Range<UInt32>) throws {
    let texts = scalars.compactMap { Unicode.Scalar($0).map { "a\($0)b" } }
    let value = JSONValue.list(texts.map { .object([.init($0, .text($0))]) })
    let read = try JSONDecoder().decode([[String: String]].self, from: Data(value.indented.utf8))
    #expect(read == texts.map { [$0: $0] })
  }
}
