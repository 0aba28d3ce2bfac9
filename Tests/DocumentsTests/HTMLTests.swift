import Documents
import Testing

struct HTMLTests {
  @Test func `a page is read without what stands around its text`() throws {
    let text = """
      <!DOCTYPE html>
      <html><head><title>Rivers | Orn Times</title><style>p { color: red }</style></head>
      <body>
      <header><a href="/">Orn Times</a> <p>News of the valley</p></header>
      <nav><ul><li><a href="/a">Home</a><li><a href="/b">About</a></ul></nav>
      <div class="sidebar-left">Read also: The Silk Road</div>
      <h1>Rivers</h1>
      <p>A river is <b>running
      water</b> with a <a href="/n">name</a>.
      <p>It is 10<sup>3</sup>&nbsp;m wide,<br>caf&eacute; and all.
      <h2>What they carry</h2>
      <ol start="3"><li>sand<ul><li>fine<li>coarse</ul><li>salts</ol>
      <dl><dt>Gauge<dd>A staff with marks.<dt>Mouth<dd>Where it ends.</dl>
      <blockquote><p>A river is the report card of its land.</p></blockquote>
      <table><caption>Table 1</caption><tr><th>River<th>Length<tr><td>Orn<td>112 km</table>
      <pre>
      let length = 112
      </pre>
      <figure><img src="a.png" alt="A spring"><figcaption>A spring in May</figcaption></figure>
      <script>document.write("<p>no</p>")</script>
      <p style="display: none">hidden</p>
      <p>Flowing on</p><p>to the sea, they end.</p>
      <footer>Contact us</footer>
      <p><i>This page last modified on 3 May 2021</i></p>
      </body></html>
      """
    let drawing = """
      7    # Rivers
      8-9  ¶ A river is running water with a name.
      10   ¶ It is 10³ m wide, café and all.
      11   ## What they carry
      12   3. [1] sand
      12     • [2] fine
      12     • coarse
      12   4. [1] salts
      13   • [3] Gauge: A staff with marks.
      13   • Mouth: Where it ends.
      14   > A river is the report card of its land.
      15   ‖ River | Length
      15   | Orn | 112 km
      17   ` let length = 112
      22   ¶ Flowing on to the sea, they end.
      --
      4    navigation: Orn Times
      4    navigation: News of the valley
      5    navigation: Home About
      6    navigation: Read also: The Silk Road
      15   caption: Table 1
      19   image: A spring
      19   caption: A spring in May
      21   markup: hidden
      23   navigation: Contact us
      24   changeDate: This page last modified on 3 May 2021
      """
    let document = try Document(reading: Array(text.utf8), path: "rivers.html")
    #expect(drawn(document) == drawing)
    #expect(document.title == "Rivers")
    #expect(document.blocks[8].emphasised == [0..<5])
  }

  @Test func `words are found on their lines`() throws {
    let text = """
      <h1>Lines</h1>
      <p>①One
      <a href="x"
         title="two">②two</a> and <!-- a comment
      of lines --> ③three &amp;
      <b>④four</b></p><script>
      let ⑤ = 1
      </script><p>the ⑤fifth
      """
    try expectLines(text.replacing("let ⑤", with: "let x"), path: "lines.html")
  }

  @Test func `only the main part of a page is read where it names one`() throws {
    let prose = "The river rises in the hills and flows north through the whole valley to the sea."
    let text =
      "<body><div>A banner of some words</div><main><h1>Rivers</h1><p>\(prose)</p></main><div>More news today</div>"
    let drawing = """
      1    # Rivers
      1    ¶ \(prose)
      --
      1    navigation: A banner of some words
      1    navigation: More news today
      """
    #expect(try drawn(text, path: "rivers.html") == drawing)
  }

  @Test func `a table that arranges a page is no table`() throws {
    let text =
      "<h1>Old</h1><table><tr><td><h2>North</h2><p>It is cold there.<td><h2>South</h2>It is warm there.<br><br>And dry.</table>"
    let drawing = """
      1    # Old
      1    ## North
      1    ¶ It is cold there.
      1    ## South
      1    ¶ It is warm there.
      1    ¶ And dry.
      """
    #expect(try drawn(text, path: "old.html") == drawing)
  }
}
