import ArgumentParser
import Cards
import Exchange
import Scheduling
import Terminal

/// A card's memory and schedule, explained.
struct WhyCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Explain why a card comes back when it does.",
    discussion: """
      Tells the chance that you recall the card now, when it falls below the retention that you want, what made its interval \
      as long as it is, and what each rating would do. A card is named by the first six or more characters of its identity, \
      as “i” in a sitting and “stats” show it.

      Examples:
        study why 3f9a02
        study why 3f9a02 --json
      """)

  @Argument(help: "The first six or more characters of a card's identity.") var card: String
  @Flag(help: "The same as one JSON object.") var json = false

  func run(in surroundings: Surroundings) throws {
    let library = surroundings.library
    let now = surroundings.now()
    var collection = try Collection(
      decks: try library.decks(matching: []), store: try library.readProgress(), clock: surroundings.clock)
    collection.weighDays(from: collection.clock.day(of: now))
    let item = collection.items[try collection.index(ofCardNamed: card)]
    let details = CardDetails(item: item, collection: collection, now: now)
    if json { return surroundings.printData(Self.json(of: details)) }
    let columns = min(surroundings.console.columns, 80)
    let prompt = StyledText.strong(item.card.prompt.visible(lineBreaks: .joined)).wrapped(to: columns)
    surroundings.console.write(lines: prompt + details.lines(columns: columns))
  }

  /// One object, schema `study-why`, version 1: `card` (identity), `deck`, `prompt`, what `IntervalExplanation.members` lists, and
  /// `sentences`: the explanation in words.
  private static func json(of details: CardDetails) -> String {
    let explanation = details.explanation
    let names: [JSONValue.Member] = [
      .init("schema", "study-why"), .init("version", 1), .init("card", .text(details.item.card.id.description)),
      .init("deck", .text(details.collection.decks[details.item.deck].name)),
      .init("prompt", .text(details.item.card.prompt)),
    ]
    let sentences = explanation.sentences(clock: details.collection.clock)
    let object = JSONValue.object(
      names + explanation.members + [.init("sentences", .list(sentences.map(JSONValue.text)))])
    return object.indented + "\n"
  }
}
