import Testing

@testable import Questions

/// What a document says a term means, in every form that is read, and the card that each gives.
struct TermQuestionTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var text: String
    /// `term = description`, as the glossary has it.
    var definition: String
    /// The card; nil where the description is too general to ask with.
    var card: String?
    var testDescription: String { definition }
  }

  static let examples: [Example] = [
    Example(
      text: "The rope that holds a mast upright is called a forestay.",
      definition: "forestay = the rope that holds a mast upright",
      card: "naming: What is the rope that holds a mast upright called? → a forestay (also: forestay)"),
    Example(
      text: "These gaps in a hedge are known as smeuses.", definition: "smeuses = the gaps in a hedge",
      card: "naming: What are the gaps in a hedge called? → smeuses"),
    Example(
      text: "The kiln is lined with a hard clay known as grog, which hardens in fire.",
      definition: "grog = a hard clay that hardens in fire",
      card: "naming: What is the hard clay that hardens in fire called? → grog"),
    Example(
      text: "Beekeepers wear a thick glove called a gauntlet.",
      definition: "gauntlet = a thick glove that beekeepers wear",
      card: "naming: What is the thick glove that beekeepers wear called? → a gauntlet (also: gauntlet)"),
    Example(
      text: "A lychgate is a roofed gate at the entrance of a churchyard.",
      definition: "lychgate = a roofed gate at the entrance of a churchyard",
      card:
        "definition: What is a roofed gate at the entrance of a churchyard called? → lychgate (also: a lychgate)"),
    Example(
      text: "Osmosis is the movement of water through a membrane.",
      definition: "osmosis = the movement of water through a membrane",
      card: "definition: What is the movement of water through a membrane called? → osmosis"),
    Example(
      text: "The farm keeps drones, which are bees that gather no pollen.",
      definition: "drones = bees that gather no pollen",
      card: "definition: What are bees that gather no pollen called? → drones"),
    Example(
      text: "The village still practises transhumance, the seasonal movement of herds between two pastures.",
      definition: "transhumance = the seasonal movement of herds between two pastures",
      card:
        "definition: What is the seasonal movement of herds between two pastures called? → transhumance"),
    Example(
      text: "The mill has a penstock (a pipe that carries water to a wheel).",
      definition: "penstock = a pipe that carries water to a wheel",
      card: "definition: What is a pipe that carries water to a wheel called? → penstock (also: a penstock)"),
    Example(
      text: "The term isobar refers to a line between places of equal pressure.",
      definition: "isobar = a line between places of equal pressure",
      card: "meaning: Which term refers to a line between places of equal pressure? → isobar"),
    Example(
      text: "The word lagging means that a pipe is wrapped against frost.",
      definition: "lagging = a pipe is wrapped against frost",
      card: "meaning: What does lagging mean? → a pipe is wrapped against frost (also: pipe is wrapped against frost)"),
  ]

  @Test(arguments: examples)
  func `a term is defined and asked for`(example: Example) throws {
    let proposals = try proposals(of: example.text)
    let found = proposals.passages.enumerated().flatMap { index, passage in
      (proposals.terms.definitions.byPassage[index] ?? []).map { clause in
        TermKey(of: clause.term, in: passage).text + " = "
          + DescriptionText(passage: passage, lexis: proposals.lexis, clause: clause).text
      }
    }
    let wanted = example.definition.split(separator: " = ").map(String.init)
    #expect(found == [TermKey.singularText(wanted[0]) + " = " + wanted[1]])
    let cards = try candidates(of: example.text)
    if let card = example.card { #expect(cards.contains(card), "\(cards.joined(separator: "\n"))") }
  }

  @Test(arguments: [
    // Praise, an example, a doubt, a person, a pointer, a denial define nothing.
    "Thrift is a great way to live.", "Oak is an example of a hard wood that lasts.",
    "A weir may be a dam that raises a river.", "Ottilie Brandt is a surveyor of tides.",
    "This effect is called resonance.", "The machine is a device that predicts tides.",
    "A skerry is not an island on which people live.", "Salt is also a mineral that stops decay.",
    "The path goes past a mill, the old bridge, and the chapel.",
  ])
  func `what defines nothing gives no definition`(text: String) throws {
    let proposals = try proposals(of: text)
    #expect(proposals.terms.definitions.all.filter(\.isSpecific).isEmpty)
  }

  @Test func `a term is asked for once, by its best definition, and not at all where that is not wanted`() throws {
    let text = """
      A tontine is a scheme in which the last survivor receives the whole fund. The tontine of Riga had ninety members.
      A scheme in which the last survivor receives the whole fund is called a tontine.
      """
    let asked = try candidates(of: text).filter { $0.contains("→ tontine") || $0.contains("→ a tontine") }
    let byDefinition = asked.filter { card in ["definition", "naming", "meaning"].contains { card.hasPrefix($0 + ":") }
    }
    #expect(byDefinition.count == 1, "\(asked)")
    let sample = Sample("tontine.txt", text)
    let wanted = QuestionOptions(minimumScore: 0, asksConcepts: false)
    #expect(!sample.generation(wanted).questions.contains { ["definition", "naming", "meaning"].contains($0.rule) })
  }

  @Test(arguments: [
    ("Orders go through the Harbour Pilots Registry (HPR).", "What does HPR stand for? → Harbour Pilots Registry"),
    ("The HPR (Harbour Pilots Registry) takes orders.", "What does HPR stand for? → Harbour Pilots Registry"),
    (
      "The mill uses remote control valves (RCVs).",
      "What does RCV stand for? → remote control valve (also: remote control valves)"
    ),
  ])
  func `an acronym is asked for in the singular, wherever its bracket stands`(text: String, card: String) throws {
    #expect(try candidates(of: text).contains("acronym: " + card))
  }
}

extension TermKey {
  /// A term's key as a test writes it.
  static func singularText(_ term: String) -> String { TermKey(term).text }
}
