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
}
