/// A sample text with places marked in it by circled digits: `①` … `⑳`.
struct MarkedText {
  /// The text without its marks.
  let text: String
  /// The line of each mark, from 1.
  let lines: [Character: Int]

  init(_ marked: String) {
    var text = ""
    var lines: [Character: Int] = [:]
    var line = 1
    for scalar in marked.unicodeScalars {
      if (0x2460...0x2473).contains(scalar.value) {
        lines[Character(scalar)] = line
      } else {
        text.unicodeScalars.append(scalar)
        if scalar == "\n" { line += 1 }
      }
    }
    self.text = text
    self.lines = lines
  }
}
