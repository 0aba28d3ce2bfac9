import Documents

/// A document as text: a line for each block, with its lines in the file and a sign for its kind, then what was left out.
///
///     1    # A title                      heading, one # a level
///     3-4  ¶ A paragraph of two lines.
///     6    • an item                      two spaces a level; 1. where it is numbered; [n] where another list begins
///     8    ‖ a header | of a table
///     9    | a row | of it
///     11   > a quotation
///     13   ` code
///     --
///     15   navigation: Home
func drawn(_ document: Document) -> String {
  var list = 0
  let blocks = document.blocks.map { block in
    if case .listItem(_, _, let id) = block.kind {
      defer { list = id }
      return column(block.lines) + sign(block.kind) + (id == list ? "" : "[\(id)] ") + block.text
    }
    list = 0
    let speaker = block.speaker.map { "{\($0)} " } ?? ""
    return column(block.lines) + sign(block.kind) + speaker + block.text.split(separator: "\n").joined(separator: "⏎")
  }
  let leftOut = document.leftOut.map { column($0.lines) + "\($0.reason): \($0.text)" }
  return (blocks + (leftOut.isEmpty ? [] : ["--"]) + leftOut).joined(separator: "\n")
}

/// The drawing of a document whose file has this text.
func drawn(_ text: String, path: String = "document.txt") throws -> String {
  try drawn(Document(reading: Array(text.utf8), path: path))
}

private func column(_ lines: ClosedRange<Int>) -> String {
  let text = lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
  return text + String(repeating: " ", count: max(1, 5 - text.count))
}

private func sign(_ kind: Block.Kind) -> String {
  switch kind {
  case .heading(let level): String(repeating: "#", count: level) + " "
  case .paragraph: "¶ "
  case .listItem(let ordinal, let depth, _):
    String(repeating: "  ", count: depth - 1) + (ordinal.map { "\($0). " } ?? "• ")
  case .tableRow(_, let isHeader): isHeader ? "‖ " : "| "
  case .quotation: "> "
  case .code: "` "
  }
}
