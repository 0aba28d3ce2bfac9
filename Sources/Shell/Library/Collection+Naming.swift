import Cards
import Foundation

extension Collection {
  /// The place in `items` of the card that a person named by the first six or more characters of its identity.
  func index(ofCardNamed name: String) throws(CommandFailure) -> Int {
    guard (6...32).contains(name.count), name.allSatisfy(\.isHexDigit) else {
      throw CommandFailure(
        sentence: "“\(name)” names no card; write the first six or more characters of its identity, as “stats” shows",
        status: .wrongCommandLine)
    }
    let found = items.indices.filter { items[$0].card.id.description.hasPrefix(name.lowercased()) }
    guard let index = found.first else {
      throw CommandFailure(sentence: "no card's identity begins with “\(name)”; “i” in a sitting and “stats” show them")
    }
    guard found.count == 1 else {
      throw CommandFailure(
        sentence: "“\(name)” begins the identity of \(counted(found.count, "card")); write more of it")
    }
    return index
  }
}
