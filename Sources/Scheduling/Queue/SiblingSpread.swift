/// Keeps siblings apart in an order of cards.
struct SiblingSpread {
  /// By slot: the number of its group of siblings.
  let groups: [Int32]

  /// The same cards with siblings apart, each moved as little as that takes, in O(n).
  ///
  /// Only where one group has more than half of the cards do some of it stay neighbours, at the end.
  func spread(_ line: [Int32]) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(line.count)
    // Cards held back because their sibling was the last one: always of one group, that of the last card.
    var heldBack: [Int32] = []
    var heldBackTaken = 0
    for slot in line {
      if let last = result.last, groups[Int(last)] == groups[Int(slot)] {
        heldBack.append(slot)
        continue
      }
      result.append(slot)
      if heldBackTaken < heldBack.count, groups[Int(heldBack[heldBackTaken])] != groups[Int(slot)] {
        result.append(heldBack[heldBackTaken])
        heldBackTaken += 1
      }
    }
    return insert(heldBack[heldBackTaken...], into: result)
  }

  /// Puts cards of one group where neither neighbour is of it, as late as possible; what finds no place stands at the end.
  private func insert(_ rest: ArraySlice<Int32>, into line: [Int32]) -> [Int32] {
    guard let group = rest.first.map({ groups[Int($0)] }) else { return line }
    var rest = rest
    var reversed: [Int32] = []
    for slot in line.reversed() {
      if let after = reversed.last, groups[Int(after)] != group, groups[Int(slot)] != group, let one = rest.popLast() {
        reversed.append(one)
      }
      reversed.append(slot)
    }
    if groups[Int(line[0])] != group, let one = rest.popLast() { reversed.append(one) }
    return reversed.reversed() + rest
  }
}
