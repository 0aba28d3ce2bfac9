import Documents
import Testing

/// Laws that hold for every file, whatever is in it.
struct PropertyTests {
  private static let endings = ["txt", "md", "html"]

  @Test(arguments: 0..<80)
  func `no bytes crash the reader`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let count = Int(random.next(below: 400))
    let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let text = bytes.map { $0 & 0x7F }.filter { $0 > 0 }
    for ending in PropertyTests.endings {
      check(bytes, path: "a.\(ending)")
      check(text, path: "a.\(ending)")
    }
  }

  @Test(arguments: 0..<80)
  func `every document keeps the laws`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let text = Array(randomDocument(&random).utf8)
    for ending in PropertyTests.endings {
      check(text, path: "a.\(ending)")
      let cut = Int(random.next(below: UInt64(text.count + 1)))
      check(Array(text[..<cut]), path: "a.\(ending)")
    }
  }

  @Test(arguments: [
    ("md", "> "), ("md", "- "), ("md", "["), ("md", "*a **b "), ("md", "<b>"), ("md", "`"), ("md", "| a "),
    ("txt", "a-\n"),
    ("txt", "- a\n "), ("txt", "(("), ("txt", "\u{8}"), ("txt", "\u{1B}["), ("txt", "1. "), ("html", "<div>"),
    ("html", "<ul><li>"), ("html", "<table><tr><td>"), ("html", "<b>a"), ("html", "&#x41;"), ("html", "<"),
    ("txt", "A: b\n\n"),
  ])
  func `what is nested or repeated without end is read in time`(ending: String, piece: String) {
    check(Array(String(repeating: piece, count: 5_000).utf8), path: "a.\(ending)")
  }
}

/// Reads a file, and holds the document, if it is one, to the laws.
private func check(_ bytes: [UInt8], path: String) {
  let document: Document
  do {
    document = try Document(reading: bytes, path: path)
  } catch {
    #expect(error.sentence.hasPrefix(path))
    return
  }
  let file = 1...max(1, document.lineCount)
  var next = 0
  for section in document.sections {
    #expect(section.blocks.lowerBound == next && !section.blocks.isEmpty)
    next = section.blocks.upperBound
  }
  #expect(next == document.blocks.count)
  for leftOut in document.leftOut {
    #expect(file.contains(leftOut.lines.lowerBound) && file.contains(leftOut.lines.upperBound))
  }
  for block in document.blocks { checkBlock(block, file: file, bytes: bytes, path: path) }
}

private func checkBlock(_ block: Block, file: ClosedRange<Int>, bytes: [UInt8], path: String) {
  let text = Array(block.text.utf8)
  #expect(!text.isEmpty)
  #expect(file.contains(block.lines.lowerBound) && file.contains(block.lines.upperBound), "\(block) in \(file)")
  let isClean = block.text.unicodeScalars.allSatisfy {
    $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && !(0x202A...0x202E).contains($0.value)
      || block.kind == .code && $0 == "\n"
  }
  #expect(isClean, "\(block.text.debugDescription)")
  #expect(
    zip(block.lineStarts, block.lineStarts.dropFirst()).allSatisfy { $0.offset < $1.offset && $0.line < $1.line },
    "\(block)")
  var end = 0
  for range in block.emphasised {
    #expect(range.lowerBound >= end && range.upperBound <= text.count && !range.isEmpty, "\(block)")
    end = range.upperBound
    #expect(String(validating: text[range], as: UTF8.self) != nil)
  }
  let copy = block.workingCopy
  #expect(copy.text.isEmpty || copy.original(0..<copy.text.utf8.count).upperBound <= text.count)
  // Letters and digits of the text stand in the file, in this order: nothing is made up.
  guard path.hasSuffix(".txt") || !bytes.contains(UInt8(ascii: "&")) else { return }
  let letters = text.filter(isAlphanumeric)
  var found = letters[...]
  for byte in bytes where byte == found.first { found = found.dropFirst() }
  #expect(found.isEmpty, "\(block.text) is not in the file")
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
}

/// Prose, markup and accidents, thrown together.
private func randomDocument(_ random: inout SplitMix) -> String {
  let pieces = [
    "The river rises in the hills", " and flows north.", " It is", " 112 km long", ",", ".", "\n", "\n\n", "\n\n",
    "\r\n", "\u{C}",
    "\t", "- ", "* ", "1. ", "2) ", "# ", "## ", "    ", "> ", "```\n", "---\n", "===\n", "| a | b |\n", "|---|---|\n",
    "**", "*", "_",
    "`", "[link](http://example.org)", "![picture](p.png)", "[^1]", "[^1]: A note.\n", "<p>", "</p>", "<b>", "</b>",
    "<ul><li>",
    "</ul>", "<table><tr><td>", "</table>", "<nav>", "</nav>", "<!-- c -->", "<sup>2</sup>", "mountain-\n",
    "Home | About us",
    "Chapter One", "CHAPTER TWO", "THE KEEPER: ", "Share", "\u{A0}", "\u{AD}", "é", "日本", "👩‍👧", "\u{202E}", "\u{7}",
    "\u{8}",
    "\u{1B}[1m",
    "\u{FEFF}", "\u{85}", "\u{9B}", "(see Figure 2)", "[12]", "“", "”", "Figure 3: A map.", "a", "I", ":", ";",
    "{: .note}", "{% raw %}",
    "!!! note\n",
  ]
  return (0..<Int(random.next(below: 120))).map { _ in pieces[Int(random.next(below: UInt64(pieces.count)))] }.joined()
}

/// A small generator of our own, so that a seed means the same document everywhere.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func next(below bound: UInt64) -> UInt64 {
    bound == 0 ? 0 : next() % bound
  }
}
