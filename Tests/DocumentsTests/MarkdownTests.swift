import Documents
import Testing

struct MarkdownTests {
  @Test func `every kind of block is told apart`() throws {
    let text = """
      # Rivers *and* lakes

      A river is **running
      water** with a [name](http://example.org
      "a title"), and `code
      too`, after
      that.

      ## What they carry

      They carry:

      - sand
        and gravel

        which is heavy
      - salts
        1. common salt
        2. others

      4. a fourth
      5. a fifth

      - [x] a task done

      > A river is the report card
      > of its land.

      | River | Length |
      |-------|--------|
      | Orn   | *112* km |

      ```swift
      let length = 112

      print(length)
      ```
      """
    let drawing = """
      1    # Rivers and lakes
      3-7  ¶ A river is running water with a name, and code too, after that.
      9    ## What they carry
      11   ¶ They carry:
      13-16 • [1] sand and gravel which is heavy
      17   • salts
      18     1. [2] common salt
      19     2. others
      21   4. [3] a fourth
      22   5. a fifth
      24   • [4] a task done
      26-27 > A river is the report card of its land.
      29   ‖ River | Length
      31   | Orn | 112 km
      34-36 ` let length = 112⏎print(length)
      """
    let document = try Document(reading: Array(text.utf8), path: "rivers.md")
    #expect(drawn(document) == drawing)
    #expect(document.blocks[0].emphasised == [7..<10])
    #expect(document.blocks[13].cells == ["Orn", "112 km"])
  }

  @Test func `words are found on their lines, whatever stands between`() throws {
    let text = """
      # Lines

      ①One [link](http://example.org/a/long/address
      'with a title on a line of its own') and ②two `code
      over ③lines` and <b
      class="x">a ④tag</b>,\\
      ⑤then a break.
      """
    try expectLines(text, path: "lines.md")
  }

  @Test func `what is no prose is left out`() throws {
    let text = """
      ---
      title: "Rivers of Orn"
      layout: page
      ---
      <!-- a comment -->
      # Rivers of Orn
      {: .no_toc }

      [TOC]

      - [Springs](#springs)
      - [Mouths](#mouths)

      ## Springs {#springs .big}

      <a name="x"></a>
      ![A spring](spring.png)

      They rise[^1] in the ~~valley~~ hills.{: .note}
      The river is 10<sup>3</sup> m wide at its 19<sup>th</sup> mile<br>and {% raw %}cold{% endraw %}.

      > [!NOTE]
      > It is deep.

      !!! warning "Deep"
          It is deep here, too.

      ***

      **Figure 1 A spring**

      [Previous](a.md) | [Next](b.md)

      [^1]: In the sense of the law.
      """
    let drawing = """
      6    # Rivers of Orn
      14   ## Springs
      19-20 ¶ They rise in the hills. The river is 10³ m wide at its 19th mile and cold.
      23   > It is deep.
      26   ¶ It is deep here, too.
      --
      2    frontMatter: title: "Rivers of Orn"
      3    frontMatter: layout: page
      11   linkList: Springs
      12   linkList: Mouths
      17   image: A spring
      30   caption: Figure 1 A spring
      32   navigation: Previous | Next
      34   footnote: In the sense of the law.
      """
    #expect(try drawn(text, path: "rivers.md") == drawing)
    #expect(try Document(reading: Array(text.utf8), path: "rivers.md").title == "Rivers of Orn")
  }

  @Test func `terms and HTML inside Markdown are read`() throws {
    let text = """
      # Words

      Gauge
      : A staff with marks.

      Mouth
      : Where a river ends.

      <p>A paragraph of
      HTML.</p>

      <table><tr><th>River</th><th>Length</th></tr>
      <tr><td>Orn</td><td>112 km</td></tr></table>
      """
    let drawing = """
      1    # Words
      3-4  • [1] Gauge: A staff with marks.
      6-7  • Mouth: Where a river ends.
      9-10 ¶ A paragraph of HTML.
      12   ‖ River | Length
      13   | Orn | 112 km
      """
    let document = try Document(reading: Array(text.utf8), path: "words.md")
    #expect(drawn(document) == drawing)
    #expect(document.blocks[1].emphasised == [0..<5])
  }

  @Test func `bold lines over prose are headings, a title of the second level is the first`() throws {
    let text = """
      ## Words

      ### Rivers

      **What is a river?**

      Running water.

      - **Springs**

        They are many.
      - **Mouths**

        They are few.
      """
    let drawing = """
      1    # Words
      3    ## Rivers
      5    ### What is a river?
      7    ¶ Running water.
      9    ### Springs
      11   ¶ They are many.
      12   ### Mouths
      14   ¶ They are few.
      """
    #expect(try drawn(text, path: "words.md") == drawing)
  }
}

/// Holds that each circled digit of a text stands on the line that its block says, counted in the text itself.
func expectLines(_ text: String, path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let document = try Document(reading: Array(text.utf8), path: path)
  for mark in ["①", "②", "③", "④", "⑤"] where text.contains(mark) {
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(mark) }.map {
      $0 + 1
    }
    let found = document.blocks.compactMap { block in block.text.utf8Range(of: mark).map(block.lines(of:)) }
    #expect(found == line.map { [$0...$0] }, "\(mark)", sourceLocation: sourceLocation)
  }
}
