/// Page numbers and the lines that a file prints on every page.
enum RunningHeads {
  /// Takes them out of the lines, which become blank.
  static func leaveOut(of lines: inout [TextLine], into manuscript: inout Manuscript) {
    let found = lines.last?.page ?? 1 > 1 ? onPages(lines) : alone(lines)
    for (index, reason) in found {
      manuscript.leaveOut(PlacedText(lines[index].content, line: lines[index].number), reason)
      lines[index].content = lines[index].content.prefix(0)
    }
  }
}

extension RunningHeads {
  private typealias Found = [(index: Int, reason: LeftOut.Reason)]

  /// In a file with form feeds: the first and last two lines of a page, where they return on three pages.
  private static func onPages(_ lines: [TextLine]) -> Found {
    var edges: [Int] = []
    var page: [Int] = []
    for index in lines.indices where !lines[index].isBlank {
      if let first = page.first, lines[first].page != lines[index].page {
        edges += page.count <= 4 ? page : page.prefix(2) + page.suffix(2)
        page = []
      }
      page.append(index)
    }
    edges += page.count <= 4 ? page : page.prefix(2) + page.suffix(2)
    var pagesOfKey: [String: Set<Int>] = [:]
    for index in edges { pagesOfKey[key(lines[index]), default: []].insert(lines[index].page) }
    return edges.compactMap { index in
      let key = key(lines[index])
      let count = pagesOfKey[key]?.count ?? 0
      if isPageNumber(key), count >= 2 { return (index, .pageNumber) }
      return count >= 3 && lines[index].content.count <= 120 ? (index, .runningHead) : nil
    }
  }

  /// In a file without: numbers that stand alone and count up, and the line that stands beside them each time.
  private static func alone(_ lines: [TextLine]) -> Found {
    let isolated = lines.indices.filter { index in
      !lines[index].isBlank && lines[index].content.count <= 80
        && (index == 0 || lines[index - 1].isBlank) && (index + 1 == lines.count || lines[index + 1].isBlank)
    }
    let numbers = isolated.filter { isPageNumber(key(lines[$0])) }
    let values = numbers.map { number(lines[$0]) }
    guard numbers.count >= 3, zip(values, values.dropFirst()).allSatisfy({ $0 < $1 }) else { return [] }
    var counts: [String: Int] = [:]
    let positions = Dictionary(uniqueKeysWithValues: isolated.enumerated().map { ($0.element, $0.offset) })
    let neighbours = numbers.flatMap { index -> [Int] in
      let position = positions[index] ?? 0
      return [position - 1, position + 1].filter(isolated.indices.contains).map { isolated[$0] }
        .filter { abs($0 - index) <= 3 && !numbers.contains($0) }
    }
    for index in neighbours { counts[key(lines[index]), default: 0] += 1 }
    let heads = neighbours.filter { counts[key(lines[$0]), default: 0] >= 3 }
    return numbers.map { ($0, .pageNumber) } + heads.map { ($0, .runningHead) }
  }

  /// The line in lower case with every number as "#".
  private static func key(_ line: TextLine) -> String {
    var key = ""
    for character in String(decoding: line.content, as: UTF8.self).lowercased() {
      if character.isNumber {
        if key.last != "#" { key.append("#") }
      } else if !character.isWhitespace || key.last != " " {
        key.append(character)
      }
    }
    return key
  }

  private static func isPageNumber(_ key: String) -> Bool {
    let key = key.filter { !"-–—[](). |".contains($0) }
    return ["#", "page#", "p#", "page#of#", "#of#", "#/#"].contains(key)
  }

  private static func number(_ line: TextLine) -> Int {
    let digits = line.content.drop { !(48...57).contains($0) }.prefix { (48...57).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self)) ?? 0
  }
}
