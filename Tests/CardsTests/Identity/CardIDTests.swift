import Testing

@testable import Cards

/// The golden values were computed with Python from the layout that `CardID+Content.swift` describes:
///
///     def fnv(b):
///         h = 0x6c62272e07bb014262b821756295c58d
///         for x in b: h = (h ^ x) * 0x0000000001000000000000000000013b % 2**128
///         return h
///     n = lambda i: i.to_bytes(8, 'little'); t = lambda s: n(len(s.encode())) + s.encode()
///     '%032x' % fnv(n(1) + t('short') + t('Which rock floats?') + t('pumice'))
@Suite struct CardIDTests {
  @Test(arguments: [
    ("", "6c62272e07bb014262b821756295c58d"), ("a", "d228cb696f1a8caf78912b704e4a8964"),
    ("foobar", "343e1662793c64bf6f0d3597ba446f18"),
  ])
  func `the digest is 128-bit FNV-1a`(text: String, digest: String) {
    // The published vectors have no lengths before them, so the bytes are folded in one by one.
    var high: UInt64 = 0x6c62_272e_07bb_0142
    var low: UInt64 = 0x62b8_2175_6295_c58d
    for byte in text.utf8 {
      (high, low) = OtherFNV.step(high, low, byte)
    }
    #expect(OtherFNV.hexadecimal(high, low) == digest)
  }

  @Test(arguments: [
    (Card.Content.short(prompt: "Which rock floats?", answer: "pumice"), "b03d4e6176fef7e1b23e09174edf25be"),
    (.short(prompt: " Où est\n l’École\u{a0}? ", answer: "à\tParis"), "e0f5b5d810c6902045d1f27797717667"),
    (.cloze(ClozeText(parsing: "Pumice [floats] on [water]."), gap: 0), "beace0f33813cc0b7bca1299717db527"),
    (.cloze(ClozeText(parsing: "Pumice [floats] on [water]."), gap: 1), "d9155f0bdb3286c1ba1988462e9fa0fb"),
    (
      .list(prompt: "Which rocks are light?", items: ["scoria", "äther", "pumice"], isOrdered: false),
      "b07b17a4437135f3dae0a4cd3dd49f31"
    ),
    (
      .list(prompt: "Which rocks are light?", items: ["scoria", "pumice", "äther"], isOrdered: true),
      "f0becf051e7be422b93325c2377e99f2"
    ),
    (
      .choice(
        prompt: "Which rock floats?",
        choices: [Choice(text: "granite", isRight: false), Choice(text: "pumice", isRight: true)]),
      "dc44a0dacde5793f8a6fafa857facd03"
    ),
  ])
  func `an identity never changes between versions of the program`(content: Card.Content, id: String) {
    #expect(Card(content).id.description == id)
  }

  @Test func `an independent computation gives the same identity`() {
    let fields = ["short", "What is\u{2009}“tuff”?", "ash, welded"]
    var (high, low): (UInt64, UInt64) = (0x6c62_272e_07bb_0142, 0x62b8_2175_6295_c58d)
    func add(_ byte: UInt8) { (high, low) = OtherFNV.step(high, low, byte) }
    func add(number: Int) { for shift in 0..<8 { add(UInt8(number >> (8 * shift) & 0xff)) } }
    add(number: 1)
    for field in fields.map({ $0.replacing("\u{2009}", with: " ") }) {
      add(number: field.utf8.count)
      for byte in field.utf8 { add(byte) }
    }
    let id = Card(.short(prompt: fields[1], answer: fields[2])).id
    #expect(id.description == OtherFNV.hexadecimal(high, low))
  }

  @Test(arguments: [
    ("3.14", "314"), ("it does not exist", "it does exist"), ("2*3*4", "234"), ("C", "C++"), ("C++", "C#"),
    ("a b", "ab"), ("Polish", "polish"), ("-5", "5"), ("H2O", "H20"), ("résumé", "resume"), ("“a”", "\"a\""),
  ])
  func `cards that mean different things are different cards`(one: String, other: String) {
    #expect(Card(.short(prompt: one, answer: "a")).id != Card(.short(prompt: other, answer: "a")).id)
    #expect(Card(.short(prompt: "a", answer: one)).id != Card(.short(prompt: "a", answer: other)).id)
  }

  @Test(arguments: [
    ("a  b", "a b"), (" a b\n", "a b"), ("a\r\nb", "a b"), ("a\u{a0}b", "a b"), ("e\u{301}", "é"),
    ("a\u{3000}b", "a\tb"),
    ("\u{212b}", "Å"), ("\u{1100}\u{1161}", "가"),
  ])
  func `white space and Unicode form do not make another card`(one: String, other: String) {
    #expect(Card(.short(prompt: one, answer: "a")).id == Card(.short(prompt: other, answer: "a")).id)
  }

  @Test func `nothing collides by running together`() {
    let contents: [Card.Content] = [
      .short(prompt: "ab", answer: "c"), .short(prompt: "a", answer: "bc"), .short(prompt: "abc", answer: ""),
      .list(prompt: "a", items: ["b", "c"], isOrdered: false), .list(prompt: "a", items: ["bc"], isOrdered: false),
      .list(prompt: "a", items: ["b", "c"], isOrdered: true), .list(prompt: "ab", items: ["c"], isOrdered: false),
      .choice(prompt: "a", choices: [Choice(text: "b", isRight: true), Choice(text: "c", isRight: true)]),
      .choice(prompt: "a", choices: [Choice(text: "bc", isRight: true)]),
      .cloze(ClozeText(parsing: "a[b]c"), gap: 0), .cloze(ClozeText(parsing: "a[bc]"), gap: 0),
      .cloze(ClozeText(parsing: "[a]bc"), gap: 0), .cloze(ClozeText(parsing: "a [b]c"), gap: 0),
      .cloze(ClozeText(parsing: "a[b] c"), gap: 0),
    ]
    #expect(Set(contents.map { Card($0).id }).count == contents.count)
  }

  @Test func `what is not part of the question does not count`() {
    let plain = Card(.cloze(ClozeText(parsing: "Pumice [floats] on water."), gap: 0))
    let dressed = Card(
      .cloze(ClozeText(parsing: "Pumice [floats|verb] on [water]."), gap: 0), acceptedAnswers: ["swims"],
      hint: "a verb",
      source: Source(parsing: "line 3"), tags: ["rocks"])
    #expect(plain.id == dressed.id)
    let few = Card(.choice(prompt: "a", choices: [Choice(text: "b", isRight: true)]))
    let many = Card(
      .choice(prompt: "a", choices: [Choice(text: "c", isRight: false), Choice(text: "b", isRight: true)]))
    #expect(few.id == many.id)
  }

  @Test func `an identity is written as 32 small hexadecimal digits and read back`() {
    let id = CardID(digest: 0x00ab)
    #expect(id.description == "000000000000000000000000000000ab")
    #expect(CardID(id.description) == id)
    #expect(CardID("000000000000000000000000000000AB") == id)
    #expect(Card(.short(prompt: "Which rock floats?", answer: "pumice")).id.short == "b03d4e61")
  }

  @Test(arguments: ["", "ab", "+00000000000000000000000000000ab", "000000000000000000000000000000ag", "0x"])
  func `anything else is no identity`(text: String) {
    #expect(CardID(text) == nil)
  }
}

/// FNV-1a in two halves of 64 bits, written without looking at the other one.
private enum OtherFNV {
  /// One byte taken in: XOR, then times 2^88 + 0x13b.
  static func step(_ high: UInt64, _ low: UInt64, _ byte: UInt8) -> (UInt64, UInt64) {
    let mixed = low ^ UInt64(byte)
    let product = mixed.multipliedFullWidth(by: 0x13b)
    return (high &* 0x13b &+ product.high &+ (mixed << 24), product.low)
  }

  static func hexadecimal(_ high: UInt64, _ low: UInt64) -> String {
    [high, low].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
