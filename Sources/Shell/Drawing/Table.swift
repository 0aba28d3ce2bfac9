import Terminal

/// A table of names and figures: names to the left, figures to the right.
struct Table {
  /// The first row is the heads'.
  var names: [String]
  /// Each a column of as many rows as `names`.
  var columns: [[String]]
  var width: Int

  var lines: [String] {
    let widths = columns.map { column in (column.map(displayWidth).max() ?? 0) + 2 }
    let longest = names.map(displayWidth).max() ?? 0
    let nameWidth = max(8, min(longest, width - widths.reduce(0, +)))
    return names.indices.map { row in
      let figures = zip(columns, widths).map { column, width in
        String(repeating: " ", count: max(0, width - displayWidth(column[row]))) + column[row]
      }
      return StyledText(names[row]).truncated(to: nameWidth).padded(to: nameWidth).plainText + figures.joined()
    }
  }
}
