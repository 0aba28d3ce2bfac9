import Documents
import Testing

struct WorkingCopyTests {
  @Test(arguments: [
    ("Rivers flow [12] north [3, 5–7].", "Rivers flow north."),
    ("The axon (see Figure 2) is long (Fig. 3a).", "The axon is long."),
    ("Sleep helps (Keller & Lind, 2008; Orn et al., 2010a, p. 4), too.", "Sleep helps, too."),
    ("It was said [Lind, On Salt, p. 3] and done.[citation needed]", "It was said and done."),
    ("Warsaw (/ˈwɔːrsɔː/) is old ().", "Warsaw is old."),
    ("They left.¹² The area is 10² m².", "They left. The area is 10² m²."),
    (
      "“[t]hat is it”, said Galois (25 October 1811 – 31 May 1832).",
      "“[t]hat is it”, said Galois (25 October 1811 – 31 May 1832)."
    ),
    (
      "The treaty (May, 1951) and the firm (founded in 1926) and WAL (Write-Ahead Log).",
      "The treaty (May, 1951) and the firm (founded in 1926) and WAL (Write-Ahead Log)."
    ),
    ("[1] At the start (unclosed", "At the start (unclosed"),
    ("Noise is entropy [Lind] and order [Orn-2] [Ray].", "Noise is entropy [Lind] and order."),
    (
      "The envoy said “[Norway] has agreed” to [Sweden] alone.",
      "The envoy said “[Norway] has agreed” to [Sweden] alone."
    ),
    ("Case grammar (Moss 1968) and stress (Rain, n.d.) remain.", "Case grammar and stress remain."),
    ("Bees dance (p. 12) in May (May 1968).", "Bees dance in May (May 1968)."),
    ("It is the mass.:19–1 Then it falls.:121,154", "It is the mass. Then it falls."),
    ("At 12:30 it began: 40 came.", "At 12:30 it began: 40 came."),
    ("The plan, pdf icon which is long (https://example.org/a).", "The plan, which is long."),
    ("Both desktops are free. → https://example.org/ → https://example.org/b", "Both desktops are free."),
    ("See the site: https://example.org/ is new.", "See the site: https://example.org/ is new."),
  ])
  func `citations and pointers are taken out, what says something stays`(text: String, copy: String) {
    #expect(WorkingCopy(of: text).text == copy)
  }

  @Test func `a stretch of the copy leads back to the text as it stands`() throws {
    let text = "Rivers flow [12] north (see Figure 2), and they end in the sea."
    let copy = WorkingCopy(of: text)
    for (part, original) in [
      ("Rivers flow", "Rivers flow"), ("north,", "north (see Figure 2),"), ("sea.", "sea."), (copy.text, text),
    ] {
      let range = try #require(copy.text.utf8Range(of: part))
      let found = copy.original(range)
      #expect(String(decoding: Array(text.utf8)[found], as: UTF8.self) == original)
    }
  }

  @Test func `a stretch of the text is found again in the copy`() {
    let text = "Rivers flow [12] north (see Figure 2), and they end in the sea."
    let copy = WorkingCopy(of: text)
    #expect(copy.text == "Rivers flow north, and they end in the sea.")
    #expect(copy.seams == [11, 17])
    #expect(copy.copy(0..<6) == 0..<6)
    #expect(copy.copy(17..<22) == 12..<17)
    #expect(copy.copy(12..<16) == nil)
  }

  @Test(arguments: [
    ("**Delay:** The time until a signal arrives.", "Delay", "The time until a signal arrives.", true),
    ("**Stack** – a list that grows at one end", "Stack", "a list that grows at one end", false),
    ("*Heap* - Memory without any order at all", "Heap", "Memory without any order at all", true),
  ])
  func `bold words before a colon or dash lead in what follows`(
    text: String, term: String, rest: String, isSentence: Bool
  )
    throws
  {
    let document = try Document(reading: Array("# Memory\n\n\(text)\n".utf8), path: "a.md")
    let block = try #require(document.blocks.last)
    let lead = try #require(block.leadIn)
    let bytes = Array(block.text.utf8)
    #expect(String(decoding: bytes[lead.term], as: UTF8.self) == term)
    #expect(String(decoding: bytes[lead.rest], as: UTF8.self) == rest)
    #expect(lead.isSentence == isSentence)
  }

  @Test(arguments: ["**Stacks** grow at one end.", "Stack: a list", "The **heap**: memory"])
  func `bold words inside a sentence lead in nothing`(text: String) throws {
    let document = try Document(reading: Array("# Memory\n\n\(text) of any length\n".utf8), path: "a.md")
    #expect(document.blocks.last?.leadIn == nil)
  }
}
