/// The running text of a paragraph, heading or cell of Markdown, gathered from its inline nodes.
struct MarkdownInline {
  private(set) var text = PlacedText()
  /// What stands for images that cannot be seen.
  private(set) var imageText: PlacedText?
  private var emphasisDepth = 0
  private var linkDepth = 0
  private var imageDepth = 0
  private var deletedDepth = 0
  private var isRaised = false
  private var isAfterBreak = false
  /// Where the ":" of a definition stands in the text.
  private var definitionStart: Int?
}

extension MarkdownInline {
  mutating func enter(_ kind: MarkdownNode.Inline, _ node: MarkdownNode, _ source: inout SourceCursor) {
    switch kind {
    case .text:
      let literal = node.literal
      append(literal, line: source.line(of: literal))
      isAfterBreak = false
    case .code:
      // cmark has made the line breaks in code spaces, so each word is looked for.
      for (index, word) in node.literal.split(separator: UInt8(ascii: " ")).enumerated() {
        if index > 0 { text.space() }
        append(Array(word), line: source.line(of: word))
      }
    case .softBreak, .lineBreak:
      source.moveToNextLine()
      text.space()
      isAfterBreak = true
    case .html: enterTag(HTMLTag(node.literal))
    case .emphasis: emphasisDepth += 1
    case .link: linkDepth += 1
    case .image: imageDepth += 1
    case .deleted: deletedDepth += 1
    case .footnoteReference: break
    }
  }

  mutating func leave(_ kind: MarkdownNode.Inline) {
    switch kind {
    case .emphasis: emphasisDepth -= 1
    case .link: linkDepth -= 1
    case .image: imageDepth -= 1
    case .deleted: deletedDepth -= 1
    case .text, .code, .softBreak, .lineBreak, .html, .footnoteReference: break
    }
  }

  private mutating func append(_ literal: [UInt8], line: Int) {
    guard deletedDepth == 0 else { return }
    guard imageDepth == 0 else {
      if imageText == nil { imageText = PlacedText() }
      imageText?.space()
      imageText?.append(literal, line: line)
      return
    }
    if isAfterBreak, definitionStart == nil, literal.hasPrefix(": ") { definitionStart = text.bytes.count + 1 }
    text.append(
      isRaised ? Superscript.raising(literal) : literal, line: line, isEmphasised: emphasisDepth > 0,
      isLinked: linkDepth > 0)
  }

  /// Of the tags inside a line, only these mean something to a reader.
  private mutating func enterTag(_ tag: HTMLTag) {
    switch tag.name {
    case "br": text.space()
    case "sup": isRaised = !tag.isClosing
    case "b", "strong", "i", "em", "dfn": emphasisDepth = max(0, emphasisDepth + (tag.isClosing ? -1 : 1))
    case "del", "s": deletedDepth = max(0, deletedDepth + (tag.isClosing ? -1 : 1))
    default: break
    }
  }

  /// The entry of a list of definitions: a line with the term, and under it ": " and what it means.
  var definition: PlacedText? {
    guard let definitionStart else { return nil }
    let term = text.slice(0..<definitionStart)
    guard !term.isEmpty, term.bytes.count <= 100 else { return nil }
    var entry = PlacedText()
    entry.append(term.bytes, line: term.lines.lowerBound, isEmphasised: true)
    entry.append(":".utf8, line: term.lines.lowerBound)
    entry.append(text.slice(definitionStart + 1..<text.bytes.count))
    return entry
  }
}

/// One tag of HTML in a line of Markdown.
private struct HTMLTag {
  var name: String
  var isClosing: Bool

  /// - Parameter literal: "<b>", "</b>", "<br/>".
  init(_ literal: [UInt8]) {
    let inner = literal.dropFirst()
    isClosing = inner.first == UInt8(ascii: "/")
    let letters = inner.dropFirst(isClosing ? 1 : 0).prefix { (97...122).contains($0 | 32) }
    name = String(decoding: letters, as: UTF8.self).lowercased()
  }
}
