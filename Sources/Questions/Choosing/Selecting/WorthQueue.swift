/// Candidates, the one of most worth in front; of equal ones that of the earlier passage, then the earlier. A binary
/// heap.
struct WorthQueue {
  struct Element: Comparable {
    var worth: Double
    var passage: Int
    var index: Int

    /// Whether `one` comes before `other`.
    static func < (one: Element, other: Element) -> Bool {
      (-one.worth, one.passage, one.index) < (-other.worth, other.passage, other.index)
    }
  }

  private var elements: [Element]

  init(_ elements: [Element]) { self.elements = elements.sorted() }

  var first: Element? { elements.first }

  mutating func insert(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0, elements[child] < elements[(child - 1) / 2] {
      elements.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popFirst() -> Element? {
    guard let first = elements.first, let last = elements.popLast() else { return nil }
    guard !elements.isEmpty else { return first }
    elements[0] = last
    var parent = 0
    while let child = [2 * parent + 1, 2 * parent + 2].filter({ $0 < elements.count }).min(by: {
      elements[$0] < elements[$1]
    }),
      elements[child] < elements[parent]
    {
      elements.swapAt(child, parent)
      parent = child
    }
    return first
  }
}
