/// Gives a name of which the network was not sure the kind that it has elsewhere near by: one Tesla is not now a person, now a town.
enum KindAgreement {
  /// Names surer than this keep their kind.
  private static let sure = 0.8
  /// So many mentions of the same name on either side have a say.
  private static let neighbours = 20

  static func agreed(_ entities: [Entity]) -> [Entity] {
    // What a name is written like → the mentions of it; a person's last name stands for the whole.
    var places: [String: [Int]] = [:]
    for (index, entity) in entities.enumerated() {
      places[entity.text, default: []].append(index)
      guard entity.kind == .person, let space = entity.text.utf8.lastIndex(of: 32) else { continue }
      places[String(entity.text[entity.text.index(after: space)...]), default: []].append(index)
    }
    var agreed = entities
    for (index, entity) in entities.enumerated() where entity.confidence < sure {
      guard let same = places[entity.text], same.count > 1, let place = firstIndex(of: index, in: same) else {
        continue
      }
      var votes: [Entity.Kind: Double] = [:]
      for other in same[max(0, place - neighbours)..<min(same.count, place + neighbours + 1)] {
        votes[entities[other].kind, default: 0] += entities[other].confidence + 0.05
      }
      let best = Entity.Kind.allCases.max { votes[$0, default: 0] < votes[$1, default: 0] }
      guard let best, best != entity.kind, votes[best, default: 0] > 1.5 * votes[entity.kind, default: 0] else {
        continue
      }
      agreed[index].kind = best
    }
    return agreed
  }

  /// By halving: the places of a frequent name are many.
  private static func firstIndex(of value: Int, in sorted: [Int]) -> Int? {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == value ? low : nil
  }
}
