import Testing

@testable import Questions

/// Lists in sentences, and lists, entries and tables that the layout makes. Each example is a text and its card, whole.
struct ListTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var text: String
    var card: String
    var testDescription: String { card }
  }

  static let sentences: [Example] = [
    Example(
      text: "Mammals reach the coast by three routes – land bridges, rafts and ice.",
      card: "list-counted: By which three routes do mammals reach the coast? → land bridges; rafts; ice"),
    Example(
      text: "A bog has four uses: (a) heating; (b) packing; (c) gardening; and (d) filtering.",
      card: "list-counted: Which four uses does a bog have? → heating; packing; gardening; filtering"),
    Example(
      text: "The three primary colours of light are red, green and blue.",
      card: "list-counted: What are the three primary colours of light? → red; green; blue"),
    Example(
      text: "Riga, Visby and Turku were the three ports of the Merrow League.",
      card: "list-counted: What were the three ports of the Merrow League? → Riga; Visby; Turku"),
    Example(
      text: "In a tidal mill there are three moving parts: the wheel, the shaft and the stone.",
      card: "list-counted: What are the three moving parts in a tidal mill? → the wheel; the shaft; the stone"),
    Example(
      text: "Sea salt contains sodium, magnesium and calcium.",
      card: "list-objects: What does sea salt contain? → sodium; magnesium; calcium"),
    Example(
      text: "Bronze is composed of copper and tin, which are both soft.",
      card: "list-parts: What is bronze composed of? → copper; tin"),
  ]

  @Test(arguments: sentences)
  func `a list in a sentence is asked whole`(_ example: Example) throws {
    let found = try candidates(of: example.text).filter { $0.hasPrefix("list-") }
    #expect(found == [example.card])
  }

  @Test(arguments: [
    // Only examples.
    "Common sedges include bulrush, sawgrass and papyrus.",
    "The marsh has three animals, such as otters, herons and eels.",
    // Another number of items than the clause says.
    "The Merrow League has four members: Riga, Tallinn and Visby.",
    // What is listed are no leaves.
    "The leaves of the plant are long, thin and green.",
    // What “it” is stands elsewhere.
    "It consists of sand, silt and clay.",
    "At least three metals resist the acid: gold, platinum and iridium.",
  ])
  func `what is no complete list is not asked as one`(text: String) throws {
    #expect(try candidates(of: text).filter { $0.hasPrefix("list-") } == [])
  }

  static let blocks: [Example] = [
    Example(
      text: """
        The cell cycle has three phases:

        - **Growth** – the cell takes up food
        - **Copying** – the chromosomes are doubled
        - **Division.** The cell becomes two.
        """,
      card: "list-counted: Which three phases does the cell cycle have? → Growth; Copying; Division (in order)"),
    Example(
      text: """
        A harbour is made up of the following parts:

        1. a quay
        2. a basin (with locks)
        3. a breakwater, which breaks the waves.
        """,
      card: "list-counted: Which parts is a harbour made up of? → a quay; a basin; a breakwater"),
    Example(
      text: """
        The four stages of drying peat are:

        1. Cutting
        2. Stacking
        3. Turning
        4. Carting
        """,
      card: "list-counted: What are the four stages of drying peat? → Cutting; Stacking; Turning; Carting (in order)"),
    Example(
      text: """
        To start the pump, follow these steps:

        1. Open the inlet valve.
        2. Close the drain.
        3. Press the green button.
        """,
      card:
        "list-counted: What are the steps to start the pump? → Open the inlet valve; Close the drain; Press the green button (in order)"
    ),
    Example(
      text: """
        Norrby can be divided into three quarters:

        * Old Town
        * the Docks
        * Hill End
        """,
      card: "list-counted: Into which three quarters can Norrby be divided? → Old Town; the Docks; Hill End"),
    Example(
      text: """
        A pilot's kit contains:

        - a rope;
        - a lamp; and
        - a whistle.
        """,
      card: "list-parts: What does a pilot's kit contain? → a rope; a lamp; a whistle"),
    Example(
      text: """
        The harbour of Norrby is old. It lies on a bay. A pilot leads each ship to the quay. The lamps burn all night.
        The tide is high at noon. Every pilot must:

        - carry a chart
        - keep a log
        - report each wreck
        """,
      card: "list-parts: What must every pilot do? → carry a chart; keep a log; report each wreck"),
  ]

  @Test(arguments: blocks)
  func `a list under its introduction is asked whole`(_ example: Example) throws {
    #expect(try structure("# Harbours\n\n\(example.text)\n") == [example.card])
  }

  @Test(arguments: [
    "Advantages of peat include:\n\n- low price\n- short transport",
    "This group has two members:\n\n- Riga\n- Visby",
    "The mill has three wheels:\n\n- the upper wheel\n- the lower wheel",
    "The mill has two wheels:\n\n- the upper wheel\n- It turns.",
    "The plan has two parts:\n\n- a harbour with room for as many ships as the old one had\n- a lock",
  ])
  func `a list that is open, unlike or long is not asked`(text: String) throws {
    #expect(try structure("# Harbours\n\n\(text)\n") == [])
  }

  @Test func `items in the sentences that follow are asked with their introduction`() throws {
    let text = """
      Spring tides happen in two cases. First, the moon is new. Second, the moon is full. Neap tides happen in between.

      Neap tides have two effects. First, mills stand still for longer than the millers of the coast would like.
      Second, mussels dry.
      """
    #expect(
      try structure(text) == [
        "list-counted: In which two cases do spring tides happen? → the moon is new; the moon is full"
      ])
  }

  @Test func `terms that the layout explains are asked from the explanation`() throws {
    let text = """
      # Canals

      - Weir: a low wall that holds back the water of a river
      - Sluice: a gate that lets the water of a canal pass

      **Bollard** – a short post to which ships are tied

      - Anna: working on the new lock this week
      - Bert: nothing to report from the old lock
      """
    #expect(
      try structure(text) == [
        "definition: What is the term for a low wall that holds back the water of a river? → Weir",
        "definition: What is the term for a gate that lets the water of a canal pass? → Sluice",
        "definition: What is the term for a short post to which ships are tied? → Bollard",
      ])
  }

  @Test func `a definition list without articles is quoted`() throws {
    let text = "<h1>Waves</h1><dl><dt>swell</dt><dd>long waves that travel far from the wind that made them</dd></dl>"
    #expect(
      try structure(text, path: "waves.html") == [
        "definition: Which term is explained as “long waves that travel far from the wind that made them”? → swell"
      ])
  }

  @Test func `a table is asked by row and column`() throws {
    let text = """
      # Ports

      | Port | Country | Founded | Notes | Depth (m) |
      |---|---|---|---|---|
      | Norrby | Merrow | 1203 | old | 12.5 |
      | Visholm | Elland | 1340 | new | 8 |
      | Total | – | – | – | 20.5 |

      | Option | Description |
      |---|---|
      | --force | Overwrites files that already exist |
      """
    #expect(
      try structure(text) == [
        "table-cell: In which country is Norrby? → Merrow",
        "table-cell: When was Norrby founded? → 1203",
        "table-cell: In which country is Visholm? → Elland",
        "table-cell: When was Visholm founded? → 1340",
        "table-cell: Which option is described as “Overwrites files that already exist”? → --force",
      ])
  }

  @Test func `evidence is the whole list with its introduction, a row with its header`() throws {
    let text = """
      # Ports

      Two tides shape the Merrow coast:

      - the spring tide
      - the neap tide

      | Port | Depth (m) |
      |---|---|
      | Norrby | 12 |
      """
    let sample = Sample("ports.md", text)
    let found = sample.questions.filter { $0.rule.hasPrefix("list") || $0.rule.hasPrefix("table") }
    #expect(
      found.map(\.card.prompt) == ["Which two tides shape the Merrow coast?", "What is the depth of Norrby in m?"])
    #expect(
      found.map(\.evidence) == [
        "Two tides shape the Merrow coast: the spring tide the neap tide", "Port | Depth (m) Norrby | 12",
      ])
    #expect(found.map(\.lines) == [3...6, 10...10])
  }

  /// The cards that need the layout, those of lists with their order.
  private func structure(_ text: String, path: String = "sample.md") throws -> [String] {
    let proposals = try proposals(of: text, path: path)
    return proposals.candidates.compactMap { candidate in
      guard candidate.evidence != nil else { return nil }
      switch candidate.form {
      case .short(let prompt, let answer): return "\(candidate.rule.rawValue): \(prompt) → \(answer)"
      case .list(let prompt, let items, let isOrdered):
        return
          "\(candidate.rule.rawValue): \(prompt) → \(items.joined(separator: "; "))\(isOrdered ? " (in order)" : "")"
      case .cloze, .choice: return nil
      }
    }
  }
}
