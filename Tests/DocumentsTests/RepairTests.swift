import Documents
import Testing

struct RepairTests {
  /// Broken as a crawl breaks a page: the title with and without the name of the site, blank lines in the middle of
  /// sentences and even of names, the title again, and the furniture of the site before, between and after.
  private static let broken = """
    Skip to main content
    Home | News | Contact

    The Salt Road - Orn Times

    The Salt Road

    By Peter Lind

    Published on 3 May 2021

    Salt was carried from the coast to the mountains for two thousand years, and the towns along the way lived on

    Advertisement

    the trade. A cart needed nine days for the journey,

    which could only be made in summer. The mayor of Orn said that "the road made

    this town. Without salt there would be no market".

    The Salt Road

    In 1712 the last toll gate was closed. The United

    Kingdom sent an envoy because it wanted the salt of the coast for its fleet, which was then the

    Largest of the world.

    Figure 2. A cart on the road

    12

    The road is a path for walkers today.

    Share this article

    Tweet

    Related articles

    The Amber Road

    The Silk Road

    Comments (3)

    Leave a comment

    User Login

    Register Account  52

    © 2021 Orn Times. All rights reserved.

    Privacy Policy | Terms of Use
    """

  @Test func `a broken page comes out whole, and everything else is listed`() throws {
    let drawing = """
      6    # The Salt Road
      12-20 ¶ Salt was carried from the coast to the mountains for two thousand years, and the towns along the way lived \
      on the trade. A cart needed nine days for the journey, which could only be made in summer. The mayor of Orn said that \
      "the road made this town. Without salt there would be no market".
      24-28 ¶ In 1712 the last toll gate was closed. The United Kingdom sent an envoy because it wanted the salt of the \
      coast for its fleet, which was then the Largest of the world.
      34   ¶ The road is a path for walkers today.
      --
      1    navigation: Skip to main content
      2    navigation: Home | News | Contact
      4    repeatedTitle: The Salt Road - Orn Times
      8    byline: By Peter Lind
      10   changeDate: Published on 3 May 2021
      14   navigation: Advertisement
      22   repeatedTitle: The Salt Road
      30   caption: Figure 2. A cart on the road
      32   noWords: 12
      36   navigation: Share this article
      38   navigation: Tweet
      40   navigation: Related articles
      42   nothingBelow: The Amber Road
      44   nothingBelow: The Silk Road
      46   navigation: Comments (3)
      48   navigation: Leave a comment
      50   navigation: User Login
      52   navigation: Register Account 52
      54   copyright: © 2021 Orn Times. All rights reserved.
      56   navigation: Privacy Policy | Terms of Use
      """
    #expect(try drawn(RepairTests.broken) == drawing)
  }

  @Test func `the words of a joined block stand on their own lines`() throws {
    let document = try Document(reading: Array(RepairTests.broken.utf8), path: "salt.txt")
    let block = document.blocks[1]
    for (word, line) in [("Salt", 12), ("lived", 12), ("trade", 16), ("which", 18), ("mayor", 18), ("market", 20)] {
      let range = try #require(block.text.utf8Range(of: word))
      #expect(block.lines(of: range) == line...line, "\(word)")
    }
    let clause = try #require(block.text.utf8Range(of: "nine days for the journey, which could"))
    #expect(block.lines(of: clause) == 16...18)
    #expect(document.place(of: clause, inBlock: 1).description == "salt.txt:16–18")
  }

  @Test(arguments: [
    // above, below, whether they are one
    ("The towns along the way lived on", "the trade of salt.", true),
    ("The towns along the way lived for a long time on the", "Trade Road and its carts.", true),
    ("It was sold by the fishermen of Orn, Weisse, and", "Lake Town in the north.", true),
    ("The journey took nine days, as every carter knew,", "Because of the hills.", true),
    ("They said “it was the best salt of the coast and", "Nothing else came near”.", true),
    ("He came from the U.S.", "export office of the coast.", true),
    ("It was long. “It took us nine days.” [Lind, Salt, p. 3]", "It was made in summer by many people.", false),
    ("It was long. We know it from old maps (Lind 2001)", "And others said the same for years.", true),
    ("The journey took nine days.", "iron came the same way.", false),
    ("The journey took nine days.", "It was made in summer.", false),
    ("Dear Mister Lind,", "Thank you for the salt that you sent us.", false),
    ("There were two roads:", "one along the coast and one over the hills.", false),
    ("The road was long and it went over the hills", "Winter came early in that year.", false),
  ])
  func `a block goes on in the next where the sentence does`(above: String, below: String, areOne: Bool) throws {
    let document = try Document(
      reading: Array("A Title\n\nThe first paragraph is whole.\n\n\(above)\n\n\(below)\n".utf8), path: "a.txt")
    #expect(document.blocks.dropFirst(2).map(\.text) == (areOne ? ["\(above) \(below)"] : [above, below]))
  }

  @Test func `a text whose paragraphs all begin with small letters is not joined`() throws {
    let text =
      "on salt\n\nsalt is white.\n\nit comes from the sea.\n\nit was dear.\n\nnow it is cheap\n\nand everybody has it.\n"
    #expect(try Document(reading: Array(text.utf8), path: "a.txt").blocks.count == 6)
  }

  @Test func `sentences that all stand alone become paragraphs under their headings`() throws {
    let sentences = (1...6).map { "The gauge number \($0) was read in the morning." }
    let text =
      "Gauges\n\nThe North\n\n\(sentences.joined(separator: "\n\n"))\n\nThe South\n\n\(sentences.joined(separator: " \n\n"))"
    let joined = sentences.joined(separator: " ")
    let drawing = "1    # Gauges\n3    ## The North\n5-15 ¶ \(joined)\n17   ## The South\n19-29 ¶ \(joined)"
    #expect(try drawn(text) == drawing)
  }

  @Test func `a table of contents is left out, a list of sources too`() throws {
    let text = """
      A Manual of Gauges

      Table of Contents

      1. What is a gauge?
      2. Reading it

      1. What is a gauge?

      A gauge is a staff with marks that stands in the river.

      2. Reading it

      It is read at seven in the morning.

      References

      Keller, A. (2018). Water. Orn University Press.

      Lind, P. (2020). The salt road. Journal of Roads, 12, pp. 3–9. https://example.org/road
      """
    let drawing = """
      1    # A Manual of Gauges
      8    ## 1. What is a gauge?
      10   ¶ A gauge is a staff with marks that stands in the river.
      12   ## 2. Reading it
      14   ¶ It is read at seven in the morning.
      --
      3    tableOfContents: Table of Contents
      5    tableOfContents: What is a gauge?
      6    tableOfContents: Reading it
      16   references: References
      18   references: Keller, A. (2018). Water. Orn University Press.
      20   references: Lind, P. (2020). The salt road. Journal of Roads, 12, pp. 3–9. https://example.org/road
      """
    #expect(try drawn(text) == drawing)
  }

  @Test func `sections know their headings and hold every block once`() throws {
    let text =
      "# Rivers\n\nAll rivers flow.\n\n## North\n\nCold ones.\n\n### Orn\n\nThe Orn is short.\n\n## South\n\nWarm ones are slow.\n"
    let document = try Document(reading: Array(text.utf8), path: "a.md")
    #expect(document.title == "Rivers")
    #expect(
      document.sections == [
        Section(path: [], blocks: 0..<2), Section(path: ["North"], blocks: 2..<4),
        Section(path: ["North", "Orn"], blocks: 4..<6), Section(path: ["South"], blocks: 6..<8),
      ])
    #expect(document.sectionPath(ofBlock: 5) == ["North", "Orn"])
    #expect(document.wordCount == 17)
  }
}

extension String {
  /// UTF-8 offsets of a text's first occurrence.
  func utf8Range(of text: String) -> Range<Int>? {
    firstRange(of: text).map {
      utf8.distance(from: startIndex, to: $0.lowerBound)..<utf8.distance(from: startIndex, to: $0.upperBound)
    }
  }
}
