/// The lists that are open at a point of a plain text file.
struct ListStack {
  private struct Level {
    var indent: Int
    var list: Int
    var last: ListMarker
  }

  /// The outermost list first.
  private var levels: [Level] = []
  /// The outer list that ended last: a numbered one goes on with its next number.
  private var closed: Level?

  var isEmpty: Bool { levels.isEmpty }
  /// The column of the innermost item's marker.
  var innermostIndent: Int? { levels.last?.indent }

  /// Opens, continues or closes lists for an item, and says what it is.
  mutating func item(_ marker: ListMarker, indent: Int, _ manuscript: inout Manuscript) -> Block.Kind {
    while let last = levels.last, last.indent > indent + 1 { levels.removeLast() }
    if let last = levels.last, last.indent + 1 >= indent {
      levels.removeLast()
      let goesOn = marker.style == last.last.style && (marker.follows(last.last) || marker.ordinal != 1)
      push(marker, indent: indent, list: goesOn ? last.list : manuscript.newList())
    } else if let closed, levels.isEmpty, marker.ordinal != nil, marker.follows(closed.last) {
      push(marker, indent: indent, list: closed.list)
    } else {
      push(marker, indent: indent, list: manuscript.newList())
    }
    return .listItem(ordinal: marker.ordinal, depth: levels.count, list: levels[levels.count - 1].list)
  }

  /// Whether an open list goes on with this marker.
  func expects(_ marker: ListMarker) -> Bool {
    levels.contains { marker.follows($0.last) }
  }

  /// Prose that is part of no item ends the lists.
  mutating func closeAll() {
    closed = levels.first ?? closed
    levels = []
  }

  private mutating func push(_ marker: ListMarker, indent: Int, list: Int) {
    levels.append(Level(indent: indent, list: list, last: marker))
  }
}
