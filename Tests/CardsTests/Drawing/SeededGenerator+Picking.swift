import Scheduling

extension SeededGenerator {
  /// A whole number in `0..<bound`.
  mutating func below(_ bound: Int) -> Int { nextIndex(below: bound) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// True once in `count` times.
  mutating func once(in count: Int) -> Bool { below(count) == 0 }
}
