import Testing

@testable import Questions

/// One card a rule, from sentences of our own. Each example is a text and the card it must give, whole.
struct RuleTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var text: String
    var card: String
    var testDescription: String { card }
  }

  static let short: [Example] = [
    Example(
      text: "Orders are placed through the Harbour Pilots Registry (HPR) in Tallinn.",
      card: "acronym: What does HPR stand for? → Harbour Pilots Registry"),
    Example(
      text: "The shallow pool behind a weir is called a stilling basin.",
      card: "naming: What is the shallow pool behind a weir called? → a stilling basin (also: stilling basin)"),
    Example(
      text: "Cold air that flows down a glacier is known as a katabatic wind.",
      card:
        "naming: What is cold air that flows down a glacier called? → a katabatic wind (also: katabatic wind)"),
    Example(
      text: "A tontine is a scheme in which the last survivor receives the whole fund.",
      card:
        "definition: What is a scheme in which the last survivor receives the whole fund called? → tontine (also: a tontine)"
    ),
    Example(
      text: "Varves are layers of silt that settle on the bed of a lake each year.",
      card: "definition: What are layers of silt that settle on the bed of a lake each year called? → varves"),
    Example(
      text: "The word bathymetry refers to the measurement of depth in water.",
      card:
        "meaning: Which term refers to the measurement of depth in water? → bathymetry"
    ),
    Example(
      text: "About 340 bridges cross the canals of the old town.",
      card:
        "quantity: How many bridges cross the canals of the old town? → about 340 (also: 340; three hundred and forty; 340 bridges)"
    ),
    Example(
      text: "Lake Merrow has seven islands.",
      card: "quantity: How many islands does Lake Merrow have? → seven (also: 7; seven islands)"),
    Example(
      text: "In 1921 the Merrow Society published nine maps of the reef.",
      card:
        "quantity: How many maps of the reef did the Merrow Society publish in 1921? → nine (also: 9; nine maps)"
    ),
    Example(
      text: "62 percent of the electricity is produced by tidal turbines.",
      card:
        "quantity: What percentage of the electricity is produced by tidal turbines? → 62 percent (also: 62; sixty-two; 62%; 62 per cent)"
    ),
    Example(
      text: "In 1784 Ottilie Brandt measured the tides at Cuxhaven.",
      card: "when: In which year did Ottilie Brandt measure the tides at Cuxhaven? → 1784"),
    Example(
      text: "The lighthouse at Merrow Point was built in 1862.",
      card: "when: In which year was the lighthouse at Merrow Point built? → 1862"),
    Example(
      text: "The Treaty of Merrow was signed in Riga on 4 March 1921.",
      card: "when: On which date was the Treaty of Merrow signed in Riga? → 4 March 1921 (also: March 4, 1921)"),
    Example(
      text: "The parathyroid gland controls the level of calcium in the blood.",
      card:
        "subject: Which gland controls the level of calcium in the blood? → the parathyroid gland (also: parathyroid gland; parathyroid)"
    ),
    Example(
      text: "The Estonian botanist Liisa Tamm was the first person to describe the moss.",
      card: "subject: Which Estonian botanist was the first person to describe the moss? → Liisa Tamm (also: Tamm)"),
    Example(
      text: "In 1784 Ottilie Brandt measured the tides at Cuxhaven.",
      card: "subject: Who measured the tides at Cuxhaven in 1784? → Ottilie Brandt (also: Brandt)"),
    Example(
      text: "Granite was used for the piers because limestone dissolves in sea water.",
      card:
        "why: Why was granite used for the piers? → because limestone dissolves in sea water (also: limestone dissolves in sea water)"
    ),
  ]

  static let lists: [Example] = [
    Example(
      text: "Mortar consists of sand, lime and water.",
      card: "list-parts: What does mortar consist of? → sand; lime; water"),
    Example(
      text: "The parliament of Merrow is divided into a lower house, an upper house and a council of elders.",
      card:
        "list-parts: What is the parliament of Merrow divided into? → a lower house; an upper house; a council of elders"
    ),
    Example(
      text: "The Merrow League has four members: Riga, Tallinn, Visby and Turku.",
      card: "list-counted: Which four members does the Merrow League have? → Riga; Tallinn; Visby; Turku"),
    Example(
      text: "Pilots describe a current with two quantities: speed and direction.",
      card: "list-counted: With which two quantities do pilots describe a current? → speed; direction"),
    Example(
      text: "Only three metals resist the acid: gold, platinum and iridium.",
      card: "list-counted: Which three metals resist the acid? → gold; platinum; iridium"),
    Example(
      text: "There are three kinds of anchor: the stockless anchor, the plough anchor and the mushroom anchor.",
      card:
        "list-counted: What are the three kinds of anchor? → the stockless anchor; the plough anchor; the mushroom anchor"
    ),
    Example(
      text: "A kelp is made up of a holdfast (a kind of root), a stipe and a blade.",
      card: "list-parts: What is a kelp made up of? → a holdfast; a stipe; a blade"),
  ]

  static let gaps: [Example] = [
    Example(
      text: "By 1874 the harbour of Visby was free of ice all winter.",
      card: "gap-year: By […] the harbour of Visby was free of ice all winter. → 1874"),
    Example(
      text: "The dyke at Norrby broke during the storm of 12 February 1903.",
      card: "gap-date: The dyke at Norrby broke during the storm of […]. → 12 February 1903 (also: February 12, 1903)"),
    Example(
      text: "Peat was the main fuel of Norrby until the late 18th century.",
      card: "gap-century: Peat was the main fuel of Norrby until the late […] century. → 18th (also: 18th century)"),
    Example(
      text: "Divers recovered more than 2,400 coins from the wreck of the Anholt.",
      card:
        "gap-count: Divers recovered more than […] coins from the wreck of the Anholt. → 2,400 (also: 2,400 coins)"
    ),
    Example(
      text: "Tin made up 12% of the cargo that left Falmouth for Cadiz.",
      card:
        "gap-share: Tin made up […] of the cargo that left Falmouth for Cadiz. → 12% (also: 12; twelve; 12 percent; 12 per cent)"
    ),
    Example(
      text: "The new lock at Norrby cost 1.8 billion dollars and took four winters.",
      card:
        "gap-money: The new lock at Norrby cost […] dollars and took four winters. → 1.8 billion (also: 1,800,000,000; 1.8 billion dollars; $1.8 billion)"
    ),
    Example(
      text: "The oldest chart of the strait was drawn by monks from Vadstena Abbey.",
      card: "gap-name: The oldest chart of the strait was drawn by monks from […]. → Vadstena Abbey"),
    Example(
      text: "Sailors of the strait call the northern current \"the widow\" because of its eddies.",
      card:
        "gap-marked: Sailors of the strait call the northern current \"[…]\" because of its eddies. → the widow (also: widow)"
    ),
    Example(
      text: "Anholt is the largest island in the Kattegat and has a desert.",
      card: "gap-superlative: Anholt is the […] island in the Kattegat and has a desert. → largest"),
  ]

  @Test(arguments: short + lists + gaps)
  func `a rule makes its card from a plain sentence`(example: Example) throws {
    let found = try candidates(of: example.text)
    #expect(found.contains(example.card), "\(found.joined(separator: "\n"))")
  }

  @Test func `a name put in for a pronoun leaves its possessive alone`() throws {
    let found = try candidates(
      of: "Ottilie Brandt was a surveyor from Riga. She published her atlas of the tides in 1790.")
    #expect(
      found.contains("when: In which year did Ottilie Brandt publish her atlas of the tides? → 1790"),
      "\(found.joined(separator: "\n"))")
  }

  @Test(arguments: [
    "The harbour handles many goods, including timber, iron ore and amber from Liepaja.",
    "The mill was rebuilt in the 1970s and 1980s by the town of Norrby.",
    "In 2021 the port of Norrby has become the largest of the coast.",
  ])
  func `what others would fit, or its neighbour gives away, is no gap`(text: String) throws {
    let rules = ["gap-year", "gap-item", "gap-concept", "gap-marked"]
    let asked = try candidates(of: text).filter { card in rules.contains { card.hasPrefix($0 + ":") } }
    #expect(asked.isEmpty, "\(asked)")
  }

  @Test func `a term that comes back is asked where a sentence ends with it`() throws {
    let text = """
      Every sluice of the canal is closed with a stoplog. Oak is the best wood for a stoplog. \
      The keeper of the canal stores each stoplog under water.
      """
    let found = try candidates(of: text)
    #expect(found.contains("gap-concept: Every sluice of the canal is closed with a […]. → stoplog"))
    #expect(found.contains("gap-concept: Oak is the best wood for a […]. → stoplog"))
  }

  @Test func `an essay's claims are asked as the text's`() throws {
    let text = """
      Towns must plant trees before they build roads. Wide roads are harmful to the quiet of a town. \
      A street without trees should be closed to lorries. Shade in summer is the foundation of civic trust.
      """
    let found = try candidates(of: text)
    #expect(
      found.contains("gap-phrase: According to the text, shade in summer is the foundation of […]. → civic trust"),
      "\(found.joined(separator: "\n"))")
  }
}
