import Terminal

/// A small chart: one column a value, its bar in eighths of a line over its figure and its label; in plain mode without bars.
struct BarChart {
  /// Each ≥ 0.
  var values: [Double]
  /// `[values.count]` each: what stands under the bars, row by row.
  var figures: [[String]]
  /// `[values.count]`: the last row.
  var labels: [String]

  /// How many columns of the terminal one value takes.
  var width: Int {
    let widest = (figures + [labels]).flatMap { $0 }.map(displayWidth).max() ?? 0
    return max(3, widest + 1)
  }

  /// - Parameter heads: `[figures.count]`, left of the rows of figures; all empty for a chart without them.
  func lines(heads: [String] = [], appearance: Appearance) -> [StyledText] {
    let headWidth = heads.map(displayWidth).max() ?? 0
    func row(_ head: String, _ cells: [String]) -> String {
      StyledText(head).padded(to: headWidth).plainText
        + cells.map { String(repeating: " ", count: max(0, width - displayWidth($0))) + $0 }.joined()
    }
    let rows = figures.enumerated().map { index, cells in
      let text = row(heads.indices.contains(index) ? heads[index] : "", cells)
      return index == 0 ? StyledText(text) : .dim(text)
    }
    let below = rows + [.dim(row("", labels))]
    return appearance.isPlain ? below : [.accent(row("", bars))] + below
  }

  private var bars: [String] {
    let eighths = Array(" ▁▂▃▄▅▆▇█")
    let most = values.max() ?? 0
    return values.map { value in
      guard value > 0, most > 0 else { return " " }
      return String(eighths[max(1, Int(value * 8 / most))])
    }
  }
}
