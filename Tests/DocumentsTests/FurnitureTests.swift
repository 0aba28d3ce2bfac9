import Documents
import Testing

/// What stands round the text of pages of the usual kinds, and what only looks like it.
struct FurnitureTests {
  @Test(arguments: [
    ("For the ship, see Merrow Reef (ship).", LeftOut.Reason.navigation),
    ("For other uses, see Merrow (disambiguation).", .navigation),
    ("Main article: History of Merrow", .navigation),
    ("From Openpedia, the free encyclopedia", .navigation),
    ("Was this page helpful? Yes / No", .navigation),
    ("Figure 3.2 The height of the tide at Norrby. (credit: Norrby Harbour Office)", .caption),
    ("dams, 12, 45–47 mills, 44 moon, 3, 7", .tableOfContents),
  ])
  func `lines that lead elsewhere, captions and indexes are left out`(line: String, reason: LeftOut.Reason) throws {
    let document = try read(
      "Reefs\n\nThe reef was mapped in 1884 by sailors.\n\n\(line)\n\nIt is old and it grows slowly.\n")
    #expect(document.leftOut == [LeftOut(reason: reason, text: line, lines: 5...5)])
  }

  @Test(arguments: [
    "For all they could see, the sea was empty that morning.",
    "Figure 3.2 shows how the tides change over a month.",
    "From Norrby, the fleet sailed to Visby in three days.",
    "In 1912, 1913 and 1914, 45 ships were lost on the reef.",
  ])
  func `sentences that begin like furniture stay`(line: String) throws {
    let document = try read(
      "Reefs\n\nThe reef was mapped in 1884 by sailors.\n\n\(line)\n\nIt is old and it grows slowly.\n")
    #expect(document.leftOut == [])
    #expect(document.blocks.map(\.text).contains(line))
  }

  @Test func `the way to a page is no title`() throws {
    let document = try read(
      "[Home](/) > [Guides](/g) > Queues\n\n# Queues\n\nA queue holds jobs until they are done.\n", "q.md")
    #expect(document.title == "Queues")
    #expect(document.leftOut.map(\.text) == ["Home > Guides > Queues"])
  }

  @Test func `a page of a wiki is read without its notes, captions and links`() throws {
    let page = """
      <h1>Merrow Reef</h1><div class="hatnote">Not the <a href="s">ship</a>.</div>
      <p>The reef is old and grows slowly.</p><div class="thumbcaption">The reef from the air</div>
      <h2>External links</h2><ul><li><a href="x">Official site</a> of the reef trust</li></ul>
      """
    let document = try read(page, "reef.html")
    #expect(document.blocks.map(\.text) == ["Merrow Reef", "The reef is old and grows slowly."])
    #expect(document.leftOut.map(\.reason) == [.navigation, .caption, .references, .references])
  }

  @Test func `a division and its name are one title`() throws {
    let text =
      "CHAPTER 3\n\nTHE TIDES OF MERROW\n\nLearning Objectives\n\nThe tides are caused by the moon and the sun.\n"
    let document = try read(text)
    #expect(document.title == "CHAPTER 3 THE TIDES OF MERROW")
    #expect(document.blocks.map(\.lines) == [1...3, 5...5, 7...7])
  }

  @Test func `of two headings in a row neither is prose`() throws {
    let text = "Cuba\n\nGet in\n\nVisa and legal issues\n\nA tourist card is needed by travellers from most places.\n"
    let document = try read(text)
    #expect(document.blocks.map(\.text).dropLast() == ["Cuba", "Visa and legal issues"])
    #expect(document.leftOut.map(\.text) == ["Get in"])
  }

  @Test func `lines of terms and explanations are items`() throws {
    let text = """
      Mills

      Mills are driven by water or by wind or by beasts.

      Key Terms

      spring tide: a tide that is very high
      neap tide: a tide that is very low,
      lower than any other
      dam: a wall that holds back water
      """
    let document = try read(text)
    #expect(
      document.blocks.suffix(4).map(\.text) == [
        "Key Terms", "spring tide: a tide that is very high",
        "neap tide: a tide that is very low, lower than any other",
        "dam: a wall that holds back water",
      ])
    #expect(document.blocks.suffix(3).map(\.lines) == [7...7, 8...9, 10...10])
  }

  @Test(arguments: [
    ("Note: Queues are older than stacks.", "Queues are older than stacks."),
    ("Warning Queues are deleted after a week.", "Queues are deleted after a week."),
  ])
  func `what heads a remark leads it in`(text: String, rest: String) throws {
    let document = try read("Queues\n\nA queue holds jobs until they are done.\n\n\(text)\n")
    let block = try #require(document.blocks.last)
    let lead = try #require(block.leadIn)
    #expect(String(decoding: Array(block.text.utf8)[lead.rest], as: UTF8.self) == rest)
  }

  private func read(_ text: String, _ path: String = "a.txt") throws -> Document {
    try Document(reading: Array(text.utf8), path: path)
  }
}
