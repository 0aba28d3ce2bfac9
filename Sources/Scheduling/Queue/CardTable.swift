/// The queue's own numbering of its cards, the slots: the places in the array that it was given.
struct CardTable: Sendable {
  /// By slot: the caller's index.
  let indices: [Int]
  /// By slot: the number of its group of siblings, from 0.
  let groups: [Int32]
  /// All slots, by rising index.
  private let byIndex: [Int32]
  /// All slots, group by group.
  private let byGroup: [Int32]
  /// By group number: where it begins in `byGroup`; one more at the end.
  private let groupStarts: [Int32]

  /// In O(n log n), O(n) when the cards are given by rising index and group.
  init(_ cards: [QueueCard]) {
    indices = cards.map(\.index)
    let slots = (0..<Int32(cards.count)).map { $0 }
    byIndex = slots.sorted { [indices] in indices[Int($0)] < indices[Int($1)] }
    let names = cards.map(\.group)
    let byGroup = slots.sorted { (names[Int($0)], $0) < (names[Int($1)], $1) }
    var groups = [Int32](repeating: 0, count: cards.count)
    var starts: [Int32] = []
    for (place, slot) in byGroup.enumerated() {
      if place == 0 || names[Int(byGroup[place - 1])] != names[Int(slot)] { starts.append(Int32(place)) }
      groups[Int(slot)] = Int32(starts.count - 1)
    }
    starts.append(Int32(cards.count))
    self.byGroup = byGroup
    self.groups = groups
    groupStarts = starts
  }

  var count: Int { indices.count }
  var groupCount: Int { groupStarts.count - 1 }

  /// The slot of the card that the caller calls `index`, in O(log n).
  func slot(of index: Int) -> Int {
    var (low, high) = (0, byIndex.count)
    while low < high {
      let middle = (low + high) / 2
      if indices[Int(byIndex[middle])] < index { low = middle + 1 } else { high = middle }
    }
    precondition(
      low < byIndex.count && indices[Int(byIndex[low])] == index, "the queue was built without card \(index)")
    return Int(byIndex[low])
  }

  /// The slots of a card and its siblings.
  func siblings(of slot: Int) -> ArraySlice<Int32> {
    let group = Int(groups[slot])
    return byGroup[Int(groupStarts[group])..<Int(groupStarts[group + 1])]
  }
}
