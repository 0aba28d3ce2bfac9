/// Elements of which the smallest can be taken: a binary heap. Adding and taking cost O(log n).
struct MinHeap<Element: Comparable> {
  private(set) var elements: [Element] = []

  /// In O(n).
  init(_ elements: [Element] = []) {
    self.elements = elements
    for place in stride(from: elements.count / 2 - 1, through: 0, by: -1) { sink(place) }
  }

  var first: Element? { elements.first }

  mutating func add(_ element: Element) {
    elements.append(element)
    var place = elements.count - 1
    while place > 0, elements[place] < elements[(place - 1) / 2] {
      elements.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  @discardableResult
  mutating func takeFirst() -> Element? {
    guard let first = elements.first else { return nil }
    elements.swapAt(0, elements.count - 1)
    elements.removeLast()
    sink(0)
    return first
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var least = place
      for child in 2 * place + 1...2 * place + 2
      where child < elements.count && elements[child] < elements[least] { least = child }
      if least == place { return }
      elements.swapAt(place, least)
      place = least
    }
  }
}

extension MinHeap: Sendable where Element: Sendable {}
