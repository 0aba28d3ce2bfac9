import Documents
import Testing

struct PlainTextTests {
  @Test func `lines of a paragraph are joined and blank lines part paragraphs`() throws {
    let text = """
      The Well

      A well reaches down to water that moves slowly
      through sand and gravel.

      It has to be covered.
      """
    let drawing = """
      1    # The Well
      3-4  ¶ A well reaches down to water that moves slowly through sand and gravel.
      6    ¶ It has to be covered.
      """
    #expect(try drawn(text) == drawing)
  }

  @Test func `an indent or a short last line begins a paragraph where no blank line does`() throws {
    let text = """
      On Bridges

      A bridge of stone carries its load by pressure alone, so it needs neither nails
      nor mortar. The Romans built many of them.
         The first bridges of iron were built like bridges of wood, with joints that no
      smith would have needed.
      Steel came later. It could be drawn into cables, and a bridge could hang on them
      over a whole bay.
      """
    let drawing = """
      1    # On Bridges
      3-4  ¶ A bridge of stone carries its load by pressure alone, so it needs neither nails nor mortar. \
      The Romans built many of them.
      5-6  ¶ The first bridges of iron were built like bridges of wood, with joints that no smith would have needed.
      7-8  ¶ Steel came later. It could be drawn into cables, and a bridge could hang on them over a whole bay.
      """
    #expect(try drawn(text) == drawing)
  }

  @Test func `lines that are whole paragraphs stay apart, and short ones without a full stop are headings`() throws {
    let long =
      "Clean tools last longer. Oil them before the frost, and keep them in a dry room until the spring. A spade "
      + "of good steel lasts for forty years. Wood that has been wet and cold for months will crack."
    let text = "The garden in winter\n\(long)\nTools\n\(long) Always.\n"
    let drawing = "1    # The garden in winter\n2    ¶ \(long)\n3    ## Tools\n4    ¶ \(long) Always."
    #expect(try drawn(text) == drawing)
  }

  @Test func `lines that are sentences become one paragraph`() throws {
    let text = """
      Lighthouses

      A lighthouse warns ships of rocks.
      Its lamp was lit with wood.
      Later keepers burned oil,
      which had to be carried up by hand.
      """
    let drawing = """
      1    # Lighthouses
      3-6  ¶ A lighthouse warns ships of rocks. Its lamp was lit with wood. Later keepers burned oil, which had to be \
      carried up by hand.
      """
    #expect(try drawn(text) == drawing)
  }

  @Test func `hyphens at line ends go where the document knows the whole word, and stay where it knows the parts`()
    throws
  {
    let text = """
      Rivers

      Springs are common in moun-
      tains, and a well-
      known rule says that all springs feed a river. In the mountains pre-
      and post-war maps differ, as is known. A thor-
      ough map of 1990-
      2000 shows each brook well.
      """
    let drawing = """
      1    # Rivers
      3-8  ¶ Springs are common in mountains, and a well-known rule says that all springs feed a river. In the mountains \
      pre- and post-war maps differ, as is known. A thorough map of 1990-2000 shows each brook well.
      """
    #expect(try drawn(text) == drawing)
  }

  @Test func `items keep their lines, numbers, depth and list`() throws {
    let text = """
      The Work of Rivers

      A river carries three things:

        * sand, which is
          rolled along the bed
        * gravel
            - coarse gravel
            - fine gravel

        * dissolved salts

      There are two zones:
      1) the zone of erosion
      2) the zone of transport,
         which is the longest

      It was so in 1984. Nobody measured it before
      1980. The first gauge was of wood.
      """
    let drawing = """
      1    # The Work of Rivers
      3    ¶ A river carries three things:
      5-6  • [1] sand, which is rolled along the bed
      7    • gravel
      8      • [2] coarse gravel
      9      • fine gravel
      11   • [1] dissolved salts
      13   ¶ There are two zones:
      14   1. [3] the zone of erosion
      15-16 2. the zone of transport, which is the longest
      18-19 ¶ It was so in 1984. Nobody measured it before 1980. The first gauge was of wood.
      """
    #expect(try drawn(text) == drawing)
  }

  @Test func `short blocks after a colon are items, fragments with a full stop too`() throws {
    let text = """
      Bees

      A hive has three kinds of bees, which include:

      One queen

      Drones, whose only work is known to all.

      Workers

      The workers are the most numerous.

      A beekeeper wrote:

      "They know the weather before I do."
      """
    let drawing = """
      1    # Bees
      3    ¶ A hive has three kinds of bees, which include:
      5    • [1] One queen
      7    • Drones, whose only work is known to all.
      9    • Workers
      11   ¶ The workers are the most numerous.
      13   ¶ A beekeeper wrote:
      15   > "They know the weather before I do."
      """
    #expect(try drawn(text) == drawing)
  }

  @Test func `headings show by underlines, capitals, numbers or only by standing alone`() throws {
    let text = """
      THE LIFE OF RIVERS

      by Anna Keller
      12 March 2019

      Chapter 1. Springs
      ==================

      A river begins where water that fell as rain leaves the ground again.

      1.1 The middle course

      Here it flows slowly, and it carries much mud.

      What is a meander?

      A meander is a bend that grows by itself.

      Risk of flood:

      In the lowlands a river leaves its bed in every spring, and people build dams.
      """
    let drawing = """
      1    # THE LIFE OF RIVERS
      6    ## Chapter 1. Springs
      9    ¶ A river begins where water that fell as rain leaves the ground again.
      11   ### 1.1 The middle course
      13   ¶ Here it flows slowly, and it carries much mud.
      15   #### What is a meander?
      17   ¶ A meander is a bend that grows by itself.
      19   ##### Risk of flood:
      21   ¶ In the lowlands a river leaves its bed in every spring, and people build dams.
      --
      3    byline: by Anna Keller
      4    dateline: 12 March 2019
      """
    #expect(try drawn(text) == drawing)
  }

  @Test func `tables with bars become rows, aligned ones are left out, code and quotations are told apart`() throws {
    let text = """
      Measures

      | River  | Length |
      |--------|--------|
      | Weisse | 112 km |

      Name        Length
      Weisse      112 km
      Rote        45 km

      The speed is the flow divided by the area:

          v = Q / A;
          q = v * h;

      > A river is the report card
      > of its land.

          The river gives to all who live on it, and it
          asks for nothing but room.

      So they say.
      """
    let drawing = """
      1    # Measures
      3    ‖ River | Length
      5    | Weisse | 112 km
      11   ¶ The speed is the flow divided by the area:
      13-14 ` v = Q / A;⏎q = v * h;
      16-17 > A river is the report card of its land.
      19-20 > The river gives to all who live on it, and it asks for nothing but room.
      22   ¶ So they say.
      --
      7-9  table: Name Length Weisse 112 km Rote 45 km
      """
    #expect(try drawn(text) == drawing)
  }

  @Test func `what every page repeats is left out, and the sentence over the break is whole`() throws {
    let text =
      "Report on Bees\n\nBees keep their hive warm in winter, and the workers\n\nOrn Institute\n1\n"
      + "\u{C}Bees\n\nfeed the larvae for six days.\n\nOrn Institute\n2\n"
      + "\u{C}Bees\n\nA hive swarms in May.\n\nOrn Institute\n3\n"
      + "\u{C}Bees\n\nThe old queen leaves.\n"
    let document = try Document(reading: Array(text.utf8), path: "bees.txt")
    let drawing = """
      1    # Report on Bees
      3-9  ¶ Bees keep their hive warm in winter, and the workers feed the larvae for six days.
      15   ¶ A hive swarms in May.
      21   ¶ The old queen leaves.
      --
      5    runningHead: Orn Institute
      6    pageNumber: 1
      7    runningHead: Bees
      11   runningHead: Orn Institute
      12   pageNumber: 2
      13   runningHead: Bees
      17   runningHead: Orn Institute
      18   pageNumber: 3
      19   runningHead: Bees
      """
    #expect(drawn(document) == drawing)
    #expect(document.blocks.map(\.page) == [1, 1, 3, 4])
    #expect(document.place(inBlock: 3) == Place(file: "bees.txt", page: 4, section: nil, lines: 21...21))
  }

  @Test func `speakers are taken off what they say`() throws {
    let text = """
      An interview about glass

      Interviewer: When did you begin to blow glass?

      Maria Orn: I began in 1987, in the workshop
      of my uncle.

      Interviewer: What is hard about it?

      Maria Orn: The heat: a furnace has 1,100 degrees.
      """
    let drawing = """
      1    # An interview about glass
      3    ¶ {Interviewer} When did you begin to blow glass?
      5-6  ¶ {Maria Orn} I began in 1987, in the workshop of my uncle.
      8    ¶ {Interviewer} What is hard about it?
      10   ¶ {Maria Orn} The heat: a furnace has 1,100 degrees.
      --
      3    speakerLabel: Interviewer:
      5    speakerLabel: Maria Orn:
      8    speakerLabel: Interviewer:
      10   speakerLabel: Maria Orn:
      """
    #expect(try drawn(text) == drawing)
  }

  @Test func `control characters end here`() throws {
    let text =
      "A\u{7} title\n\n\u{FEFF}Tabs\tand\u{A0}wide\u{3000}spaces, \u{1B}[1mbold\u{1B}[0m, N\u{8}No\u{8}o, so\u{AD}ft "
      + "hy\u{AD}phens, \u{202E}overrides\u{202C}, \u{85}and ﬁne ligatures.\n"
    let drawing = """
      1    # A title
      3    ¶ Tabs and wide spaces, bold, No, soft hyphens, overrides, and fine ligatures.
      """
    #expect(try drawn(text) == drawing)
  }

  @Test func `a line that is struck out to its start leaves no place behind`() throws {
    let document = try Document(reading: Array("A title\n\nx\u{8}\nWell water,\nand rain.\n".utf8), path: "a.txt")
    #expect(drawn(document) == "1    # A title\n4-5  ¶ Well water, and rain.")
  }
}
